/** Which number of a sentence counts what a wording says, and which years speak of another time. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import type { SentenceConcepts } from './concepts';
import type { FigureHit } from './figures';
import type { KnownWording } from './known';
import { isKoreanAt } from './korean-names';
import { SINCE } from './lexicon/number-words';
import { fits } from './lexicon/words';
import { type Filled, outOfReach, partOf, spanOf } from './reach';
import { anyBetween, distance, hasGap, partedBy, type SentenceView } from './view';

/** Years before the first word on a claim that a page may still name with it. */
const YEARS_BEFORE = 2;

/** Words between what is counted and a number behind it: "병력 1만". */
const COUNTED_BEFORE = 4;

/** The same where the number stands behind "at" or "to". */
const COUNTED_AT = 7;

/** The same where a verb of a total stands before the number: "have passed 6,000". */
const COUNTED_TOTAL = 12;

/** The same where the number ends its sentence, and is the only one. */
const COUNTED_PREDICATE = 16;

/** The same where the number stands last: "사상자가 사망 600여 명을 포함해 4700여 명". */
const KOREAN_COUNTED_BEFORE = 5;

/** Words between a number and what it counts. */
const COUNT_REACH = 3;

/** Words between a part and its whole: "of the", "out of some", "de los cerca de". */
const PART_REACH = 4;

/** "2000 soldiers" is no year, "in 1953" is. */
const isCount = (sentence: SentenceView, figure: FigureHit): boolean =>
  !anyBetween(sentence.cuesOf.place, figure.from - 1, figure.from) &&
  sentence.concepts.some((hit) => hit.from >= figure.to && hit.from - figure.to <= 1);

/** "in 1953": another war than the one the claim speaks of. */
export const speaksOfBefore = (
  wording: KnownWording,
  sentence: SentenceView,
  evidence: readonly TokenSpan[],
): boolean => {
  const first = wording.stated.firstDay;
  if (first === null) return false;
  for (const figure of sentence.figures) {
    if (!figure.year || figure.value >= Number(first.slice(0, 4)) - YEARS_BEFORE) continue;
    if (isCount(sentence, figure) || SINCE.has(wordAt(sentence.tokens, figure.from - 1))) continue;
    if (!outOfReach(sentence, 'clause', figure, spanOf(evidence))) return true;
  }
  return false;
};

/** Whether any number of the sentence may be the wording's: most have none, and end here. */
export const mayCount = (
  wording: KnownWording,
  { figures }: Pick<SentenceView, 'figures'>,
): boolean =>
  wording.figure.concepts.length === 0 ||
  (figures.length > 0 && wantedOf(wording, figures) !== null);

/** The first of the numbers that is the claim's; any, for a claim without one. */
export const wantedOf = (
  wording: KnownWording,
  figures: readonly FigureHit[],
): FigureHit | null => {
  const wanted = wording.stated.figure;
  if (wanted === null) return figures[0] ?? null;
  for (const figure of figures) {
    if (isSameNumber(figure, wanted.value, wanted.maximum)) return figure;
  }
  const { part } = wording;
  if (part !== null) {
    const isPart = figures.find(({ value }) => value === part);
    if (isPart !== undefined) return isPart;
  }
  return figures.length >= 2 ? sumOf(figures, wanted.value) : null;
};

/** The number that counts what the wording says, near it, or `null`. */
export const countedFigure = (
  wording: KnownWording,
  concepts: SentenceConcepts,
  evidence: readonly Filled[],
  anchor: TokenSpan,
): FigureHit | null => {
  const { sentence } = concepts;
  const counted = concepts.ofAny(wording.figure);
  const near = sentence.figures.filter((figure) => {
    if (figure.counted === 'unit' || isCorrected(sentence, figure)) return false;
    if (outOfReach(sentence, wording.reach, figure, anchor)) return false;
    const next = wholeOf(sentence, figure) ?? figure;
    const close = counted.some(
      (span) =>
        distance(next, span) <= countReach(sentence, next, span) &&
        !partedBy(
          sentence.tokens,
          figure,
          span,
          isKoreanAt(sentence, span.from) ? GAP.hard | GAP.comma : GAP.hard,
        ),
    );
    if (figure.year && !counted.some((span) => span.from === figure.to)) return false;
    const lone = evidence.some((part) => distance(figure, part) <= 2);
    return close || lone;
  });
  return wantedOf(wording, near);
};

/** Words from a number that is no more to the one that holds instead. */
const CORRECTION = 5;

/** "nie 600, lecz 2000", "not 600 but 2,000": the first number is what it is not. */
const isCorrected = ({ cuesOf, figures }: SentenceView, figure: FigureHit): boolean =>
  cuesOf.negation.some(({ to }) => to === figure.from) &&
  figures.some(({ from }) => from > figure.to && from - figure.to <= CORRECTION);

/** "8,000 of the 10,000 soldiers": the part counts what its whole does. */
const wholeOf = (
  { figures, lexicon, tokens }: SentenceView,
  part: FigureHit,
): FigureHit | undefined =>
  lexicon?.partOf?.includes(wordAt(tokens, part.to)) === true
    ? figures.find(({ from }) => from > part.to && from - part.to <= PART_REACH)
    : undefined;

/** Words that may stand between a number and what it counts. */
const countReach = (sentence: SentenceView, figure: FigureHit, span: TokenSpan): number => {
  if (figure.to <= span.from) return COUNT_REACH;
  if (isPredicate(sentence, figure)) return COUNTED_PREDICATE;
  if (isKoreanAt(sentence, span.from)) return KOREAN_COUNTED_BEFORE;
  // "put the losses in Kursk at more than 6,000".
  const at = sentence.cuesOf.place.some(({ to }) => to <= figure.from && figure.from - to <= 2);
  const reached = [1, 2, 3].some((back) =>
    fits(wordAt(sentence.tokens, figure.from - back), sentence.lexicon?.totals),
  );
  if (reached) return COUNTED_TOTAL;
  return at ? COUNTED_AT : COUNTED_BEFORE;
};

/** "The soldiers sent to train in the east are now some 10,000": the only number, and the last. */
const isPredicate = ({ figures, to }: SentenceView, figure: FigureHit): boolean =>
  figures.length === 1 && figure.to === to;

/** "100 killed and 1,000 wounded" are 1,100 killed or wounded. */
const sumOf = (figures: readonly FigureHit[], value: number): FigureHit | null => {
  for (const [at, first] of figures.entries()) {
    const second = figures[at + 1];
    if (second !== undefined && !first.year && first.value + second.value === value) {
      return { ...first, value, to: second.to };
    }
  }
  return null;
};

/** A number right before the ones a claim without a figure is about: the page's own figure. */
export const besideWho = (
  { sentence }: SentenceConcepts,
  evidence: readonly Filled[],
): FigureHit | null => {
  const who = sentence.figures.length === 0 ? undefined : partOf(evidence, 'who');
  if (who === undefined) return null;
  const near = sentence.figures.find(
    (figure) =>
      figure.to <= who.from &&
      who.from - figure.to <= 1 &&
      figure.counted === null &&
      !hasGap(sentence.tokens, figure.to - 1, who.from, GAP.comma | GAP.hard),
  );
  return near === undefined || (near.year && near.to !== who.from) ? null : near;
};

/** How far a number may lie from the claim's: 10,900 is 11,000. */
const LEEWAY = 0.01;

const isSameNumber = (figure: FigureHit, value: number, maximum: number | undefined): boolean =>
  Math.abs(figure.value - value) <= LEEWAY * value ||
  (figure.maximum !== undefined && (figure.maximum === value || figure.maximum === maximum)) ||
  (maximum !== undefined && figure.value === maximum);
