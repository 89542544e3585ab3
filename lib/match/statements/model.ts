import { ACCEPT_BIAS, ACCEPT_WEIGHTS, RANK_WEIGHTS } from './weights';

/** How far a candidate's rank may stand out from the next one's before it stops counting. */
const WIDEST_LEAD = 4;

/** Orders candidates: only differences within one query mean something. */
export const rankOf = (features: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < RANK_WEIGHTS.length; at++) {
    sum += (RANK_WEIGHTS[at] ?? 0) * (features[at] ?? 0);
  }
  return sum;
};

/** Features of the decision: those of the candidate, its lead on the best other one, its rank. */
export const decisionFeatures = (
  features: Float32Array,
  rank: number,
  otherRank: number | null,
): readonly number[] => {
  const lead = otherRank === null ? WIDEST_LEAD : rank - otherRank;
  return [...features, Math.max(-WIDEST_LEAD, Math.min(WIDEST_LEAD, lead)), rank];
};

/** The probability that the text states the claim, where as many texts state none of the claims. */
export const probability = (decision: readonly number[]): number => {
  let sum = ACCEPT_BIAS;
  for (const [at, feature] of decision.entries()) sum += (ACCEPT_WEIGHTS[at] ?? 0) * feature;
  return 1 / (1 + Math.exp(-sum));
};
