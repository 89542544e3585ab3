/** Linear models fitted by whole-data gradients: small data, no libraries. */

export const dot = (weights: readonly number[], features: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
};

const STEPS = 400;

/** Adam on a gradient that is given for the whole data, with an L2 penalty on all but the last. */
const minimise = (
  size: number,
  penalty: number,
  gradientAt: (weights: readonly number[]) => readonly number[],
): readonly number[] => {
  const weights = Array.from({ length: size }, () => 0);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const rate = 0.1 * (1 - (0.9 * step) / STEPS);
    for (const [at, slope] of gradientAt(weights).entries()) {
      const weight = weights[at] ?? 0;
      const pull = slope + (at < size - 1 ? penalty * weight : 0);
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * pull;
      const s = 0.99 * (square[at] ?? 0) + 0.01 * pull * pull;
      mean[at] = m;
      square[at] = s;
      weights[at] =
        weight - (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(s / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
};

/** Mean and deviation of each feature; one that never changes is made to count for nothing. */
const scaleOf = (rows: readonly ArrayLike<number>[], size: number) =>
  Array.from({ length: size }, (_, at) => {
    let sum = 0;
    let squares = 0;
    for (const row of rows) {
      sum += row[at] ?? 0;
      squares += (row[at] ?? 0) ** 2;
    }
    const mean = sum / rows.length;
    const deviation = Math.sqrt(Math.max(0, squares / rows.length - mean * mean));
    return { mean, deviation: deviation < 1e-5 ? Number.POSITIVE_INFINITY : deviation };
  });

/** Candidates of one question, of which some are right. */
export interface Choice {
  readonly weight: number;
  readonly features: readonly ArrayLike<number>[];
  readonly right: readonly boolean[];
}

/** Something that is right or not. */
export interface Example {
  readonly weight: number;
  readonly features: readonly number[];
  readonly right: boolean;
}

export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** A softmax over the candidates of each choice that has a right one. */
export const fitSoftmax = (
  choices: readonly Choice[],
  size: number,
  penalty: number,
): readonly number[] => {
  const used = choices.filter(({ right }) => right.includes(true));
  const scale = scaleOf(
    used.flatMap(({ features }) => features),
    size,
  );
  const scaled = used.map(({ features, right, weight }) => ({
    weight,
    rows: features.map((row) => Float64Array.from(scale, (s, at) => (row[at] ?? 0) / s.deviation)),
    wanted: right.map((is) => (is ? 1 / right.filter(Boolean).length : 0)),
  }));
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const found = minimise(size + 1, penalty, (weights) => {
    const gradient = Array.from({ length: size + 1 }, () => 0);
    for (const { weight, rows, wanted } of scaled) {
      const scores = rows.map((row) => dot(weights, row));
      const top = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - top));
      const all = shares.reduce((sum, share) => sum + share, 0);
      for (const [place, row] of rows.entries()) {
        const off = (weight / total) * ((shares[place] ?? 0) / all - (wanted[place] ?? 0));
        for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + off * (row[at] ?? 0);
      }
    }
    return gradient;
  });
  return scale.map(({ deviation }, at) => (found[at] ?? 0) / deviation);
};

export const fitLogistic = (rows: readonly Example[], size: number, penalty: number): Logistic => {
  const scale = scaleOf(
    rows.map(({ features }) => features),
    size,
  );
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = rows.map(({ features, weight, right }) => ({
    weight,
    right,
    row: [...scale.map(({ mean, deviation }, at) => ((features[at] ?? 0) - mean) / deviation), 1],
  }));
  const found = minimise(size + 1, penalty, (weights) => {
    const gradient = Array.from({ length: size + 1 }, () => 0);
    for (const { weight, right, row } of scaled) {
      const off = (weight / total) * (1 / (1 + Math.exp(-dot(weights, row))) - (right ? 1 : 0));
      for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) + off * value;
    }
    return gradient;
  });
  const weights = scale.map(({ deviation }, at) => (found[at] ?? 0) / deviation);
  const bias = scale.reduce(
    (sum, { mean }, at) => sum - (weights[at] ?? 0) * mean,
    found[size] ?? 0,
  );
  return { weights, bias };
};
