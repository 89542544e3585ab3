/** Of several claims on the same words, the most specific is the mention. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { clauseEnds } from './korean-forecast';
import { covers, partOf } from './reach';
import { sortShort } from './sort-short';
import { anyBetween, distance, hasGap, overlaps, type SentenceView } from './view';
import type { WordingMatch } from './wordings';

const coversEvidence = (a: WordingMatch, b: WordingMatch): boolean => {
  for (const part of b.evidence) if (!isCovered(part, a.evidence)) return false;
  return true;
};

const isCovered = (part: TokenSpan, evidence: readonly TokenSpan[]): boolean => {
  for (const own of evidence) if (covers(own, part)) return true;
  return false;
};

/** "were sent to train": nothing between the acts makes two statements of them. */
const oneAct = (sentence: SentenceView, a: WordingMatch, b: WordingMatch): boolean => {
  const from = Math.min(a.anchor.to, b.anchor.to);
  const to = Math.max(a.anchor.from, b.anchor.from);
  return (
    coversEvidence(a, b) ||
    !(
      hasGap(sentence.tokens, from - 1, to, GAP.comma | GAP.hard) ||
      anyBetween(sentence.cuesOf.and, from, to) ||
      anyBetween(sentence.cuesOf.that, from, to) ||
      anyBetween(sentence.cuesOf.purpose, from, to) ||
      // "보내졌고 이 가운데 대부분이 옮겨 갔다": the first verb only goes on to the next.
      clauseEnds(sentence, from - 1, to)
    )
  );
};

/** "admitted having sent troops and honoured its dead": what `a` is made of lies beyond `b`. */
const goesPast = (sentence: SentenceView, a: WordingMatch, b: WordingMatch): boolean =>
  a.evidence.some((part) => {
    if (part.from < b.to || a.anchor.to > b.from) return false;
    return (
      hasGap(sentence.tokens, b.to - 1, part.from, GAP.comma | GAP.hard) ||
      anyBetween(sentence.cuesOf.and, b.to, part.from)
    );
  });

/** Words that give what stands before them a stance of its own. */
const STANCES = ['cannotConfirm', 'noComment', 'deny', 'confirm', 'evidence'] as const;

/** Words between a number and what belongs to it. */
const BESIDE = 1;

const shares =
  (name: 'who' | 'where') =>
  (a: WordingMatch, b: WordingMatch): boolean => {
    const one = partOf(a.evidence, name);
    const other = partOf(b.evidence, name);
    return one !== undefined && other !== undefined && overlaps(one, other);
  };

const sameWho = shares('who');

/** Those who do something, or whom it is done to. */
const whom = ({ evidence }: WordingMatch): TokenSpan | undefined =>
  partOf(evidence, 'what') ?? partOf(evidence, 'who');

/** "sending 30,000 more soldiers": of both those whom the act is done to are the same. */
const sameWhom = (a: WordingMatch, b: WordingMatch): boolean => {
  const one = whom(a);
  const other = whom(b);
  return one !== undefined && other !== undefined && overlaps(one, other);
};

const sameWhere = shares('where');

/**
 * "3,000 soldiers went by ship": the ship is nothing the number says; "another" right beside the
 * number is.
 */
const saysMore = (b: WordingMatch, a: WordingMatch): boolean =>
  b.evidence.some(
    (part) =>
      part.role === 'and' &&
      !a.evidence.some((own) => overlaps(own, part)) &&
      (a.figure === null || distance(part, a.figure) > BESIDE),
  );

/** "1,000 killed and 3,000 wounded": where the sum is a claim's, its part is no other's. */
const isAddend = (sum: WordingMatch, part: WordingMatch): boolean =>
  sum.figure !== null &&
  part.figure !== null &&
  sum.figure.from <= part.figure.from &&
  sum.figure.to >= part.figure.to &&
  sum.figure.value > part.figure.value &&
  sum.figure.maximum === undefined &&
  sum.stated.series === part.stated.series;

/** "10,000 are in Kursk and may be sent into battle": of the same, there, and no more is stated. */
const mayGoOn = (sentence: SentenceView, a: WordingMatch, b: WordingMatch): boolean =>
  a.anchor.to <= b.anchor.from &&
  sameWho(a, b) &&
  sameWhere(a, b) &&
  anyBetween(sentence.cuesOf.may, a.anchor.to, b.anchor.from);

/** Words between a place and the one in it that is named besides. */
const BESIDES_REACH = 6;

/** "in Russia, including the Kursk region", "in Russia and in Kursk": both are stated. */
const namesBoth = (sentence: SentenceView, a: WordingMatch, b: WordingMatch): boolean => {
  const { cuesOf, lexicon, tokens } = sentence;
  const inside = partOf(a.evidence, 'where');
  const whole = partOf(b.evidence, 'where');
  if (inside === undefined || whole === undefined || inside.from < whole.to) return false;
  if (inside.from - whole.to > BESIDES_REACH) return false;
  if (anyBetween(cuesOf.and, whole.to, inside.from)) return true;
  for (let at = whole.to; at < inside.from; at += 1)
    if (lexicon?.includes?.includes(wordAt(tokens, at)) === true) return true;
  return false;
};

/** Whether `b` says on the same words what `a` says more exactly. */
const isLess = (sentence: SentenceView, b: WordingMatch, a: WordingMatch): boolean => {
  if (!overlaps(a, b)) return false;
  if (a.stated.pack !== b.stated.pack) return false;
  if (isAddend(a, b)) return true;
  const implied = a.stated.implied.includes(b.claim);
  const sameAct = overlaps(a.anchor, b.anchor);
  if (implied && namesBoth(sentence, a, b)) return false;
  if (implied && mayGoOn(sentence, a, b)) return true;
  if (implied) return sameAct || (oneAct(sentence, a, b) && !goesPast(sentence, a, b));
  if (a.counts && !b.counts && (sameWho(a, b) || (sameAct && sameWhom(a, b)))) {
    const sameThere = sameAct || (sameWhere(a, b) && oneAct(sentence, a, b));
    if (sameThere) return !saysMore(b, a);
  }
  return a.evidence.length > b.evidence.length && coversEvidence(a, b);
};

/**
 * One match per claim and statement of the sentence (the tightest), without those that another
 * match on the same words makes more exact.
 */
export const mostSpecific = (
  sentence: SentenceView,
  matches: readonly WordingMatch[],
): WordingMatch[] => {
  if (matches.length < 2) return [...matches];
  const sorted = sortShort([...matches], byQuality);
  const best = onePerClaim(sentence, sorted);
  // "were sent to Russia, and some are in Kursk": the first act still states the general claim.
  const left = sorted.filter((match) => !isOutdone(sentence, match, best));
  // Three may outdo each other in turn: the best of them stays.
  const exact = left.length === 0 ? sorted.slice(0, 1) : left;
  return sortShort(onePerClaim(sentence, exact), (a, b) => a.from - b.from || a.to - b.to);
};

const isOutdone = (
  sentence: SentenceView,
  match: WordingMatch,
  best: readonly WordingMatch[],
): boolean => {
  for (const other of best) if (other !== match && isLess(sentence, match, other)) return true;
  return false;
};

/** The first of each claim and statement of the sentence. */
const onePerClaim = (sentence: SentenceView, matches: readonly WordingMatch[]): WordingMatch[] => {
  const kept: WordingMatch[] = [];
  for (const match of matches) {
    if (!isRepeated(sentence, match, kept)) kept.push(match);
  }
  return kept;
};

const isRepeated = (
  sentence: SentenceView,
  match: WordingMatch,
  kept: readonly WordingMatch[],
): boolean => {
  for (const other of kept) {
    if (other.claim === match.claim && !areApart(sentence, match, other)) return true;
  }
  return false;
};

/** What states the claim by itself before what only names it. */
const byQuality = (a: WordingMatch, b: WordingMatch): number =>
  Number(a.phrase) - Number(b.phrase) ||
  a.weakness - b.weakness ||
  b.evidence.length - a.evidence.length ||
  a.to - a.from - (b.to - b.from);

/** Whether a semicolon, "but" or a stance of the first stands between: two statements. */
const areApart = (sentence: SentenceView, a: WordingMatch, b: WordingMatch): boolean => {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  return (
    from <= to &&
    (hasGap(sentence.tokens, from - 1, to, GAP.semicolon) ||
      anyBetween(sentence.cuesOf.contrast, from, to) ||
      (hasGap(sentence.tokens, from - 1, to, GAP.comma) &&
        STANCES.some((cue) => anyBetween(sentence.cuesOf[cue], from, to))))
  );
};
