import { ACCEPT_BIAS, ACCEPT_WEIGHTS, RANK_WEIGHTS } from './weights';

/** A candidate that was measured and ranked. */
export interface Ranked {
  readonly candidate: { readonly score: number };
  readonly features: Float32Array;
  readonly rank: number;
}

/** What the decision knows besides the features of a candidate, in the order of the weights. */
export const STANDING = ['lead', 'rank', 'scoreLead', 'crowd'] as const;

/** How far a candidate's rank may stand out from the next one's before it stops counting. */
const WIDEST_LEAD = 4;
/** Share of the best score from which a candidate is one of a crowd that is alike. */
const CROWD = 0.75;
const MUCH = 20;

/** Orders candidates: only differences within one query mean something. */
export const rankOf = (features: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < RANK_WEIGHTS.length; at++) {
    sum += (RANK_WEIGHTS[at] ?? 0) * (features[at] ?? 0);
  }
  return sum;
};

/**
 * Features of the decision on one of the candidates, which stand in the order of their ranks: its
 * own, and how it stands out. A claim that is stated leaves the others behind; where many score
 * alike, the words they share with the text are those of a topic.
 */
export const decisionFeatures = (ranked: readonly Ranked[], place: number): readonly number[] => {
  const own = ranked[place];
  if (own === undefined) return [];
  const other = ranked[place === 0 ? 1 : 0];
  const lead = other === undefined ? WIDEST_LEAD : own.rank - other.rank;
  let best = 0;
  let bestOther = 0;
  for (const one of ranked) {
    best = Math.max(best, one.candidate.score);
    if (one !== own) bestOther = Math.max(bestOther, one.candidate.score);
  }
  let crowd = 0;
  for (const one of ranked) if (one.candidate.score > CROWD * best) crowd++;
  return [
    ...own.features,
    Math.max(-WIDEST_LEAD, Math.min(WIDEST_LEAD, lead)),
    own.rank,
    (own.candidate.score - bestOther) / MUCH,
    Math.log(crowd),
  ];
};

/** The probability that the text states the claim, where three texts in four state none of them. */
export const probability = (decision: readonly number[]): number => {
  let sum = ACCEPT_BIAS;
  for (const [at, feature] of decision.entries()) sum += (ACCEPT_WEIGHTS[at] ?? 0) * feature;
  return 1 / (1 + Math.exp(-sum));
};
