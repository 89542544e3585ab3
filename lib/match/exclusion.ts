/** What rules a wording out: a concept it must not stand with, where it is said of the same. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP } from '@/lib/text/tokens';
import { asideStart } from './background';
import type { SentenceConcepts } from './concepts';
import type { Known, KnownWording } from './known';
import { clauseEnds } from './korean-forecast';
import { isInName } from './owners';
import { type Filled, outOfReach, partOf } from './reach';
import { anyBetween, hasGap, type Presence, type SentenceView } from './view';

/** Words after the evidence in which an excluded concept still matters. */
const NOT_REACH = 4;

/** Words between "according to" and the name of the source. */
const SOURCE_REACH = 4;

/** "according to Western officials, 4,000 …": the words before the comma are those of the source. */
const isInSource = (sentence: SentenceView, hit: TokenSpan, span: TokenSpan): boolean =>
  hit.to <= span.from &&
  hasGap(sentence.tokens, hit.to - 1, span.from, GAP.comma) &&
  [...sentence.cuesOf.according, ...sentence.cuesOf.accordingAfter].some(
    ({ to }) =>
      to <= hit.from &&
      hit.from - to <= SOURCE_REACH &&
      !hasGap(sentence.tokens, to - 1, hit.from, GAP.comma | GAP.hard),
  );

/** "Workers … in Russia. Many of them were sent": who is meant was named as what is ruled out. */
const refersToExcluded = (concepts: SentenceConcepts, who: Filled, excluded: Known): boolean =>
  // What other wordings ask for (losses, places) says something of them, not who they are.
  !excluded.concept.asked &&
  (who.weak ? concepts.wasNamedWith(who.concept, excluded) : concepts.isNameOf(excluded, who));

/** Whether what is ruled out stands so near that it is said of the same. */
const isExcluding = (
  sentence: SentenceView,
  reach: KnownWording['reach'],
  hit: Presence,
  span: TokenSpan,
): boolean =>
  hit.to >= span.from - NOT_REACH &&
  hit.from <= span.to + NOT_REACH &&
  // Behind a comma after the span is the one who says so: ", the British ministry said".
  !(
    hit.from >= span.to &&
    (hasGap(sentence.tokens, span.to - 1, hit.from, GAP.comma) ||
      clauseEnds(sentence, span.to - 1, hit.from))
  ) &&
  !isInSource(sentence, hit, span) &&
  // "that 4,000 were killed and that more were sent": a statement of its own.
  !(
    hit.to <= span.from &&
    (anyBetween(sentence.cuesOf.that, hit.to, span.from) || clauseEnds(sentence, hit.to, span.from))
  ) &&
  // "South Korean" in "South Korean intelligence" is part of a name.
  !isInName(sentence, hit) &&
  !outOfReach(sentence, reach, hit, span);

/** Whether a hit is part of a longer term of a concept that `takes` it. */
const isInTerm = (
  { concepts }: SentenceView,
  { from, to }: TokenSpan,
  takes: (concept: number) => boolean,
): boolean =>
  concepts.some(
    (whole) =>
      whole.from <= from &&
      whole.to >= to &&
      whole.to - whole.from > to - from &&
      takes(whole.concept),
  );

/** "Russian" in "the Russian region": part of a longer term, which rules nothing out. */
const isInWhole = (sentence: SentenceView, { not }: KnownWording, hit: TokenSpan): boolean =>
  isInTerm(sentence, hit, (concept) => !not.some(({ number }) => number === concept));

/** "workers" in "construction workers": part of the name of those it is about. */
const isInWho = (sentence: SentenceView, { roles }: KnownWording, hit: TokenSpan): boolean => {
  const who = roles.find(({ name }) => name === 'who')?.wanted.concepts ?? [];
  return isInTerm(sentence, hit, (concept) => who.some(({ number }) => number === concept));
};

/** "The 3,000 who did not return: the Korean War": behind a title's colon stands what it is about. */
const isTitlesMatter = (
  { isTitle, tokens }: SentenceView,
  { concept }: Known,
  hit: TokenSpan,
  span: TokenSpan,
): boolean =>
  isTitle &&
  !concept.asked &&
  !concept.isRival &&
  hit.from >= span.to &&
  hasGap(tokens, span.to - 1, hit.from, GAP.hard);

/** The first concept that rules the wording out here, or `null`. */
export const excludedBy = (
  wording: KnownWording,
  concepts: SentenceConcepts,
  evidence: readonly Filled[],
  span: TokenSpan,
): number | null => {
  const who = partOf(evidence, 'who');
  // "soldiers are in Kursk, where Ukraine holds land": what stands before is not of this clause.
  const act = evidence[0];
  const since = wording.aside && act !== undefined ? asideStart(concepts.sentence, act) : null;
  for (const excluded of wording.not) {
    if (who !== undefined && refersToExcluded(concepts, who, excluded)) return excluded.number;
    if (!concepts.mayStand(excluded)) continue;
    for (const hit of concepts.named(excluded)) {
      if (since !== null && hit.to <= since) continue;
      if (excluded.concept.isRival && isInWhole(concepts.sentence, wording, hit)) continue;
      if (isInWho(concepts.sentence, wording, hit)) continue;
      if (
        isTitlesMatter(concepts.sentence, excluded, hit, span) ||
        isExcluding(concepts.sentence, wording.reach, hit, span)
      ) {
        return excluded.number;
      }
    }
  }
  return null;
};
