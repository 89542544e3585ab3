/** Which nouns of a sentence may be a concept's: whether another claims them, and whom they mean. */

import type { TokenSpan } from '@/lib/text/sentences';
import { wordAt } from '@/lib/text/tokens';
import type { AnyOf, Known, KnownPart } from './known';
import { isKoreanAt } from './korean-names';
import type { Cue } from './lexicon/types';
import {
  hasCue,
  isBeyondNoun,
  isInName,
  isInPlace,
  isOfSubject,
  isSending,
  joinedByAnd,
  partedByBorder,
  RIVAL_REACH,
} from './owners';
import {
  anyBeginsAt,
  anyBetween,
  distance,
  overlaps,
  type Presence,
  type SentenceView,
} from './view';

/** A sentence, and where the terms of concepts stand in it. */
export interface Nouns {
  readonly sentence: SentenceView;
  readonly terms: (known: Known) => readonly Presence[];
  readonly termsOf: (list: AnyOf) => readonly Presence[];
}

/** What is said begins a clause of its own. */
export const STATEMENT_CUES: readonly Cue[] = [
  'say',
  'confirm',
  'evidence',
  'deny',
  'that',
  'according',
];

/** A preposition of place stands between, and not one of origin: "soldiers from France" are French. */
const isPlacedBetween = ({ cuesOf }: SentenceView, rival: TokenSpan, head: TokenSpan): boolean =>
  hasCue(cuesOf.place, rival, head) && !(rival.from >= head.to && hasCue(cuesOf.from, rival, head));

/** Whether another nation's adjective stands closer to the noun. */
export const claimedByRival = (
  nouns: Nouns,
  part: KnownPart,
  head: TokenSpan,
  near?: TokenSpan,
): boolean => {
  const limit = near === undefined ? RIVAL_REACH : Math.min(RIVAL_REACH, distance(near, head));
  return nouns.termsOf(part.rivals).some(
    (rival) =>
      !overlaps(rival, head) &&
      (near === undefined || !overlaps(rival, near)) &&
      (isKoreanAt(nouns.sentence, head.from)
        ? rival.to === head.from && !(near !== undefined && isSending(nouns.sentence, head))
        : distance(rival, head) <= limit) &&
      !partedByBorder(nouns.sentence, rival, head) &&
      !isInPlace(nouns.sentence, rival, head) &&
      !isBeyondNoun(nouns.sentence, rival, head, near) &&
      // "troops to Russia", "soldiers in Russian uniform" are not Russian.
      !isPlacedBetween(nouns.sentence, rival, head) &&
      !hasCue(nouns.sentence.cuesOf.purpose, rival, head) &&
      // "North Korean and Russian soldiers" are both.
      !(near !== undefined && joinedByAnd(nouns.sentence, near, rival)),
  );
};

const isModified = (nouns: Nouns, part: KnownPart, head: TokenSpan): boolean => {
  return nouns
    .termsOf(part.with)
    .some(
      (other) =>
        distance(other, head) <= part.reach && !partedByBorder(nouns.sentence, other, head),
    );
};

/** "프랑스는 … 병력을": a Korean noun far behind its subject is still its own. */
const hasRivalSubject = (nouns: Nouns, part: KnownPart, head: TokenSpan): boolean => {
  const { tokens } = nouns.sentence;
  if (!isKoreanAt(nouns.sentence, head.from)) return false;
  const own = nouns.termsOf(part.with);
  return nouns
    .termsOf(part.rivals)
    .some(
      (rival) =>
        rival.to <= head.from &&
        /[은는이가도]$/.test(wordAt(tokens, rival.to - 1)) &&
        !anyBetween(own, rival.to, head.from),
    );
};

/** "Vietnam had also sent soldiers": another is named before a bare noun, as the one who acts. */
const rivalActs = (nouns: Nouns, part: KnownPart, head: TokenSpan): boolean => {
  return nouns
    .termsOf(part.rivals)
    .some(
      (rival) =>
        rival.to <= head.from &&
        distance(rival, head) <= part.reach &&
        !isInName(nouns.sentence, rival) &&
        !partedByBorder(nouns.sentence, rival, head) &&
        !STATEMENT_CUES.some((cue) => hasCue(nouns.sentence.cuesOf[cue], rival, head)),
    );
};

/** Words from a noun to the name of those it is of: "of the". */
const OF_WORDS = 2;

/** Words of a second noun that "and" joins to the first: "officers and instructors of NATO". */
const JOINED_NOUN = 2;

/** "units of the Armed Forces of Ukraine": whose they are stands right behind them. */
const isOfParty = (nouns: Nouns, known: Known, head: TokenSpan): boolean => {
  const { cuesOf, lexicon, parties, tokens } = nouns.sentence;
  const isOf = (at: number): boolean => lexicon?.ownedBy?.includes(wordAt(tokens, at)) === true;
  const joined = anyBeginsAt(cuesOf.and, head.to) ? head.to + JOINED_NOUN : head.to;
  if (!isOf(joined)) return false;
  const owners = nouns.termsOf(known.owners);
  return parties.some(
    (hit) =>
      hit.from > joined &&
      hit.from - joined <= OF_WORDS &&
      !owners.some((owner) => overlaps(owner, hit)),
  );
};

/**
 * "the soldiers", "3,000 soldiers": where the language has articles, a bare noun means those
 * named before only behind one, behind their number, or as the object of what is done.
 */
const isDefinite = (nouns: Nouns, part: KnownPart, head: TokenSpan): boolean => {
  if (nouns.sentence.lexicon?.cues.definite === undefined) return true;
  const near = (span: TokenSpan): boolean => span.to <= head.from && head.from - span.to <= 2;
  return (
    nouns.sentence.cuesOf.definite.some(near) ||
    nouns.sentence.figures.some((figure) => figure.counted === null && near(figure)) ||
    nouns.sentence.concepts.some(
      (hit) => hit.concept !== part.head.number && hit.to <= head.from && head.from - hit.to <= 1,
    )
  );
};

/** "los soldados rusos": the adjective right behind the noun says that others are meant. */
export const isAnothers = (nouns: Nouns, { parts }: Known, span: TokenSpan): boolean => {
  if (nouns.sentence.lexicon?.cues.definite === undefined) return false;
  return parts.some(
    (part) =>
      nouns.terms(part.head).some((head) => head.to === span.to) &&
      anyBeginsAt(nouns.termsOf(part.rivals), span.to),
  );
};

/** Whether a noun without a modifier of its own may be the concept's: nobody else claims it. */
export const isFree = (nouns: Nouns, known: Known, part: KnownPart, head: TokenSpan): boolean => {
  return (
    !claimedByRival(nouns, part, head) &&
    !isModified(nouns, part, head) &&
    !hasRivalSubject(nouns, part, head) &&
    !rivalActs(nouns, part, head) &&
    isDefinite(nouns, part, head) &&
    !isOfParty(nouns, known, head) &&
    !isOfSubject(nouns.sentence, head, nouns.termsOf(known.owners), known)
  );
};
