/** Of several claims on the same words, the most specific is the mention. */
import { overlaps } from './concepts';
import type { Index } from './index-types';
import type { WordingMatch } from './wordings';

const covers = (a: WordingMatch, b: WordingMatch): boolean =>
  b.evidence.every((part) =>
    a.evidence.some((own) => own.from <= part.from && own.to >= part.to),
  );

/** Whether `b` says on the same words what `a` says more exactly. */
const isLess = (index: Index, b: WordingMatch, a: WordingMatch): boolean => {
  if (!overlaps(a, b)) return false;
  if (index.claims[a.claim]?.pack !== index.claims[b.claim]?.pack) return false;
  const implied = index.claims[a.claim]?.implied.includes(b.claim) === true;
  const sameAct = overlaps(a.anchor, b.anchor);
  if (implied) return sameAct || (b.from >= a.from && b.to <= a.to && covers(a, b));
  return a.evidence.length > b.evidence.length && covers(a, b);
};

/**
 * One match per claim and stretch (the tightest), without those that another match on the same
 * words makes more exact.
 */
export const mostSpecific = (index: Index, matches: readonly WordingMatch[]): WordingMatch[] => {
  const best = new Map<number, WordingMatch>();
  for (const match of matches) {
    const known = best.get(match.claim);
    if (known === undefined || isBetter(match, known)) best.set(match.claim, match);
  }
  const kept = [...best.values()];
  return kept
    .filter((match) => !kept.some((other) => other !== match && isLess(index, match, other)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
};

const weakness = (match: WordingMatch): number => match.evidence.filter(({ weak }) => weak).length;

const isBetter = (a: WordingMatch, b: WordingMatch): boolean => {
  const byWeakness = weakness(a) - weakness(b);
  if (byWeakness !== 0) return byWeakness < 0;
  const byEvidence = a.evidence.length - b.evidence.length;
  if (byEvidence !== 0) return byEvidence > 0;
  return a.to - a.from < b.to - b.from;
};
