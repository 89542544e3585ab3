/**
 * Who does something, or to whom it is done, in a sentence that has no word for them: those named in
 * the sentences before, or those the page is about.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import type { SentenceConcepts } from './concepts';
import { isShadowed } from './discourse';
import type { Known } from './known';
import { isRightBehind } from './reach';
import {
  holdsPronoun,
  isKnownAct,
  isOfFirst,
  leavesObjectOut,
  leavesSubjectOut,
  opensSentence,
} from './understood';
import type { Presence } from './view';

/** How many sentences back a reader still knows those whom no word names. */
const WINDOW = 2;

/** The same where the page is about them. */
const TOPIC_WINDOW = 4;

/**
 * Whether the concept was named so shortly before that no word is needed for it: people for `who`,
 * for `what` anything that the pack refers back to.
 */
export const mayBeUnderstood = (
  { discourse }: SentenceConcepts,
  role: 'who' | 'what',
  known: Known,
): boolean => {
  const { made, isReferable } = known.concept;
  const window = known.isTopic ? TOPIC_WINDOW : WINDOW;
  return (
    (role === 'who' ? made.length > 0 : isReferable) &&
    discourse.since(known) <= window &&
    !isShadowed(known)
  );
};

/** Whom the act is of, where no word says so because a sentence just before named them. */
export const understood = (
  concepts: SentenceConcepts,
  role: 'who' | 'what',
  wanted: readonly Known[],
  act: TokenSpan,
): Presence | null => {
  const { sentence } = concepts;
  const known = wanted.find((one) => mayBeUnderstood(concepts, role, one));
  if (known === undefined || mayBeRivals(concepts, known, act)) return null;
  const hasNoSubject =
    !isNounOfPeople(concepts, act) &&
    (role === 'who' ? leavesSubjectOut(sentence, act) : leavesObjectOut(sentence, act));
  return hasNoSubject || holdsPronoun(sentence, act) || isKnownAct(sentence, act)
    ? { from: act.from, to: act.to, concept: known.number, weak: true }
    : null;
};

/** Whether others of the kind stand there, not only behind a preposition: "with Russian troops". */
const mayBeRivals = (concepts: SentenceConcepts, known: Known, act: TokenSpan): boolean => {
  const { sentence } = concepts;
  const rivals = concepts.rivalHeads(known);
  if (!opensSentence(sentence, act)) return rivals.length > 0;
  const { by, from, place } = sentence.cuesOf;
  const prepositions = [...by, ...from, ...place];
  return rivals.some((head) => !prepositions.some((cue) => isRightBehind(sentence, head, cue)));
};

/** "Western instructors fight": what is made of the word is somebody, not something done. */
const isNounOfPeople = ({ discourse, sentence }: SentenceConcepts, act: TokenSpan): boolean =>
  sentence.concepts.some(
    ({ concept, from, to }) =>
      from === act.from &&
      to === act.to &&
      discourse.concept(concept).makes.some((made) => !made.concept.isAct),
  );

/** What an onlooker who speaks of nobody else need not name, on a page about it: who acts or gives. */
export const leftUnsaid = (
  concepts: SentenceConcepts,
  role: 'who' | 'by',
  wanted: readonly Known[],
  act?: TokenSpan,
): Known | null => {
  const { discourse, isTold, sentence } = concepts;
  if (!isTold || (act !== undefined && isOfFirst(sentence, act))) return null;
  const isMeant = (one: Known): boolean =>
    one.isTopic &&
    discourse.since(one) <= TOPIC_WINDOW &&
    !isShadowed(one) &&
    !namesRivals(concepts, one) &&
    (role === 'by' || discourse.isMain(one));
  return wanted.find(isMeant) ?? null;
};

/** Whether words stand there for others of the kind, or for nobody in particular. */
const namesRivals = (concepts: SentenceConcepts, { parts }: Known): boolean => {
  const stands = (one: Known): boolean => concepts.terms(one).length > 0;
  return parts.some(({ head, rivals }) => stands(head) || rivals.concepts.some(stands));
};
