/** Logistic regression over things that are there or not, with few weights that are not nought. */

/** Something with the features that it has, by number, and whether it is right. */
export interface SparseExample {
  readonly features: readonly number[];
  readonly right: boolean;
}

export interface SparseModel {
  readonly base: number;
  /** By feature; nought for most. */
  readonly weights: Float64Array;
}

const SWEEPS = 300;
/** No weight moves further in a sweep once it is learnt. */
const STILL = 1e-3;

/**
 * Fits by coordinate steps under the quadratic bound of the logistic loss, with an L1 penalty on
 * all weights but the base (Krishnapuram, Carin, Figueiredo and Hartemink 2005, "Sparse Multinomial
 * Logistic Regression: Fast Algorithms and Generalization Bounds"). `penalty`: what a weight of 1
 * costs, in nats of the loss summed over the examples.
 */
export const fitSparseLogistic = (
  examples: readonly SparseExample[],
  featureCount: number,
  penalty: number,
): SparseModel => {
  const having: number[][] = Array.from({ length: featureCount }, () => []);
  for (const [at, { features }] of examples.entries()) {
    for (const feature of features) having[feature]?.push(at);
  }
  const weights = new Float64Array(featureCount);
  const odds = new Float64Array(examples.length);
  const target = Float64Array.from(examples, ({ right }) => (right ? 1 : 0));
  const everyone = examples.map((_, at) => at);
  let base = 0;
  /** One step of a weight; returns how far it went. */
  const step = (weight: number, among: readonly number[], cost: number): number => {
    let slope = 0;
    for (const at of among) slope += (target[at] ?? 0) - 1 / (1 + Math.exp(-(odds[at] ?? 0)));
    const bound = among.length / 4;
    const aim = weight + slope / bound;
    const next = Math.sign(aim) * Math.max(0, Math.abs(aim) - cost / bound);
    const by = next - weight;
    if (by !== 0) for (const at of among) odds[at] = (odds[at] ?? 0) + by;
    return by;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const first = step(base, everyone, 0);
    base += first;
    let most = Math.abs(first);
    for (const [feature, among] of having.entries()) {
      if (among.length === 0) continue;
      const by = step(weights[feature] ?? 0, among, penalty);
      weights[feature] = (weights[feature] ?? 0) + by;
      most = Math.max(most, Math.abs(by));
    }
    if (most < STILL) break;
  }
  return { base, weights };
};
