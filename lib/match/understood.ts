/**
 * Whom a sentence speaks of without a word for them: by a bare number ("some 3,000 have arrived"),
 * by leaving the subject out (languages that do), or by a noun for what they did ("the reported
 * withdrawal"). Only what was named just before is understood so; `SentenceConcepts` sees to that.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import type { FigureHit } from './figures';
import { isKoreanAt } from './korean-names';
import { countsKoreanPeople } from './korean-people';
import type { Cue } from './lexicon/types';
import { isPlace } from './names';
import {
  anyBeginsAt,
  anyBetween,
  anyEndsAt,
  hasGap,
  SEGMENT_BORDER,
  type SentenceView,
} from './view';

/** Fewer are told by words ("the two", "three of them"), and small numbers count days and ages. */
const FEWEST = 100;

/** Small words before a verb that begins its clause: adverbs, auxiliaries, "at the end of May". */
const VERB_FIRST = 6;

/** Words from "that" or "and" to the verb of its clause. */
const OPENER_REACH = 6;

/** Words behind a verb in which its subject may stand. */
const SUBJECT_BEHIND = 3;

/** Words between an article or "this" and its noun: "the reported deployment". */
const DETERMINER_REACH = 1;

/** What parts a number from the next word; a full stop there is that of "mln.". */
const NUMBER_BORDER = SEGMENT_BORDER | GAP.bracket;

const KOREAN_SUBJECT = /(은|는|이|가|께서)$/;
/** Particles that make an act something done to or with: "돌격과", "참전의". */
const KOREAN_NOUN = /(와|과|의)$/;

/** Numbers that stand alone, so that who is counted must be known: the next word is no noun. */
export const bareFigures = (
  sentence: SentenceView,
  isAct: (concept: number) => boolean,
): readonly FigureHit[] =>
  sentence.figures.filter(
    (figure) =>
      figure.counted === null &&
      !figure.year &&
      figure.value >= FEWEST &&
      (figure.to >= sentence.to ||
        hasGap(sentence.tokens, figure.to - 1, figure.to, NUMBER_BORDER) ||
        isFunctionWord(sentence, figure.to) ||
        countsKoreanPeople(sentence, figure) ||
        sentence.concepts.some((hit) => hit.from === figure.to && isAct(hit.concept))),
  );

const isFunctionWord = ({ lexicon, tokens }: SentenceView, at: number): boolean =>
  lexicon?.frequent.includes(wordAt(tokens, at)) === true;

/** "Fueron capturados", "cayeron en manos": whom it is done to is the subject that is left out. */
export const leavesObjectOut = (sentence: SentenceView, act: TokenSpan): boolean => {
  const { lexicon, tokens } = sentence;
  const suffers = (at: number): boolean =>
    at >= sentence.from && lexicon?.suffers?.includes(wordAt(tokens, at)) === true;
  return (suffers(act.from) || suffers(act.from - 1)) && leavesSubjectOut(sentence, act, true);
};

/** Whether the act's verb begins its clause, so that its subject is left out. */
export const leavesSubjectOut = (
  sentence: SentenceView,
  act: TokenSpan,
  /** Whoever stands behind the verb did it: "fueron capturados por Ucrania". */
  isPassive = false,
): boolean => {
  const { lexicon } = sentence;
  if (lexicon?.dropsSubject !== true) return false;
  const first = clauseStart(sentence, act);
  const named = (from: number, to: number): boolean =>
    !isPassive &&
    sentence.parties.some((hit) => hit.from >= from && hit.to <= to && !isPlace(sentence, hit));
  if (isKoreanAt(sentence, act.from)) {
    return !hasKoreanSubject(sentence, act);
  }
  return (
    // "hay señales": what there is stands behind its verb.
    lexicon.existentials?.includes(wordAt(sentence.tokens, act.from)) !== true &&
    !isOfOne(sentence, act) &&
    // "a combattere sono istruttori": what begins with its infinitive has its subject behind.
    !(act.from - first <= 1 && isInfinitive(sentence, act)) &&
    act.from - first <= VERB_FIRST &&
    areSmall(sentence, first, act.from) &&
    !anyBetween(sentence.parties, first, act.from) &&
    !named(act.to, act.to + SUBJECT_BEHIND) &&
    !goesOnWith(sentence, first) &&
    // "jedzie tysiąc saperów": a number right behind the verb is its subject.
    !anyBeginsAt(sentence.figures, act.to)
  );
};

const isInfinitive = ({ lexicon, tokens }: SentenceView, { from }: TokenSpan): boolean =>
  lexicon?.infinitiveEndings?.some((ending) => wordAt(tokens, from).endsWith(ending)) === true;

/** "inviata a un'organizzazione": one thing, a letter, and no soldiers. */
const isOfOne = ({ lexicon, tokens }: SentenceView, { from }: TokenSpan): boolean =>
  lexicon?.singularEndings?.some((ending) => wordAt(tokens, from).endsWith(ending)) === true;

/** Words before the name that begins a sentence. */
const OPENING = 3;

/** "Moscow took no part but sent airmen": behind "but" and "and" goes on who began the sentence. */
const goesOnWith = (sentence: SentenceView, first: number): boolean =>
  (anyEndsAt(sentence.cuesOf.and, first) || anyEndsAt(sentence.cuesOf.contrast, first)) &&
  sentence.parties.some(
    (hit) => hit.to < first && hit.from - sentence.from <= OPENING && !isPlace(sentence, hit),
  );

/** "Moscow is silent but sent airmen": the act is of the one who began the sentence. */
export const isOfFirst = (sentence: SentenceView, act: TokenSpan): boolean =>
  goesOnWith(sentence, clauseStart(sentence, act));

/** Whether all words are such as stand before a verb that has no subject: no noun among them. */
const areSmall = (sentence: SentenceView, from: number, to: number): boolean => {
  const { cues, figures, lexicon, tokens } = sentence;
  const isIn = (hits: readonly TokenSpan[], at: number): boolean =>
    hits.some((hit) => hit.from <= at && hit.to > at);
  const small = cues.filter(({ cue }) => !NOUN_CUES.has(cue));
  for (let at = from; at < to; at += 1) {
    const isSmall =
      isFunctionWord(sentence, at) ||
      lexicon?.beforeVerbs?.includes(wordAt(tokens, at)) === true ||
      isIn(small, at) ||
      isIn(figures, at);
    if (!isSmall) return false;
  }
  return true;
};

/** Cues that may be nouns, and so subjects. */
const NOUN_CUES: ReadonlySet<Cue> = new Set<Cue>(['someone', 'report', 'sameSpeaker', 'evidence']);

/** Whether nothing stands before the act's clause that might tell whose it is. */
export const opensSentence = (sentence: SentenceView, act: TokenSpan): boolean =>
  clauseStart(sentence, act) === sentence.from;

/** The first token of the act's clause: behind a comma, "that", "and" or "but". */
const clauseStart = (sentence: SentenceView, act: TokenSpan): number => {
  const opens = sentence.cues
    .filter(
      ({ cue, to }) =>
        (cue === 'that' || cue === 'and' || cue === 'contrast') &&
        to <= act.from &&
        act.from - to <= OPENER_REACH,
    )
    .map(({ to }) => to);
  let first = Math.max(sentence.from, ...opens);
  let before = first;
  for (let at = first + 1; at <= act.from; at += 1) {
    if (!hasGap(sentence.tokens, at - 1, at, GAP.comma | GAP.hard)) continue;
    if (isInterjection(sentence, first, at)) first = before;
    else [before, first] = [first, at];
  }
  return first;
};

/** Words of "ha detto ieri" between two commas. */
const INTERJECTION = 4;

/** "The instructors, ha detto, work there": what follows goes on with what stood before. */
const isInterjection = (sentence: SentenceView, from: number, to: number): boolean =>
  from > sentence.from &&
  to - from <= INTERJECTION &&
  sentence.cuesOf.say.some((hit) => hit.from === from && hit.to <= to);

/** Whether a word of the act's clause is marked as a subject, or the act is a noun of its own. */
const hasKoreanSubject = (sentence: SentenceView, act: TokenSpan): boolean => {
  const { tokens, from, to } = sentence;
  // A bare Korean name is no subject: "러시아 군복을 지급받았다".
  if (KOREAN_NOUN.test(wordAt(tokens, act.to - 1))) return true;
  for (let at = from; at < to; at += 1) {
    if (at >= act.to && hasGap(tokens, at - 1, at, GAP.comma | GAP.hard)) return false;
    if (KOREAN_SUBJECT.test(wordAt(tokens, at))) return true;
  }
  return false;
};

/** "utilizarlos", "mandarli": the verb ends in the pronoun of those it is done to. */
export const holdsPronoun = ({ lexicon, tokens }: SentenceView, act: TokenSpan): boolean => {
  const word = wordAt(tokens, act.from);
  return lexicon?.clitics?.some((ending) => word.endsWith(ending)) === true;
};

/** "the reported deployment", "ce retrait": a noun of what was named before, nobody else's. */
export const isKnownAct = (sentence: SentenceView, act: TokenSpan): boolean =>
  isDefiniteNoun(sentence, act) &&
  !isOwned(sentence, act) &&
  // "the prisoners": people, and nothing done.
  !sentence.back.some((hit) => hit.from <= act.from && hit.to >= act.to);

/** "the arrival of these troops": a noun, with whose it is behind it. */
export const isOwnedNoun = (sentence: SentenceView, act: TokenSpan): boolean =>
  isDefiniteNoun(sentence, act) && isOwned(sentence, act);

/** "está combatendo", "a combater": verbs, whatever article they seem to have. */
const isVerbForm = (sentence: SentenceView, act: TokenSpan): boolean => {
  const { lexicon, tokens } = sentence;
  // "the fighting" is a noun: only where infinitives have endings, gerunds are verbs.
  if (lexicon?.infinitiveEndings === undefined) return false;
  if (isInfinitive(sentence, act)) return true;
  return lexicon.participles?.some((ending) => wordAt(tokens, act.from).endsWith(ending)) === true;
};

const isDefiniteNoun = (sentence: SentenceView, act: TokenSpan): boolean => {
  const { concepts, cuesOf, lexicon, parties } = sentence;
  return (
    lexicon?.ownedBy !== undefined &&
    !isVerbForm(sentence, act) &&
    cuesOf.definite.some((hit) => {
      if (hit.to > act.from || act.from - hit.to > DETERMINER_REACH) return false;
      // "the Kremlin refused": a noun of its own stands between.
      const isBetween = ({ from, to }: TokenSpan): boolean => from >= hit.to && to <= act.from;
      return !concepts.some(isBetween) && !parties.some(isBetween);
    })
  );
};

const isOwned = ({ lexicon, to, tokens }: SentenceView, act: TokenSpan): boolean =>
  act.to < to && lexicon?.ownedBy?.includes(wordAt(tokens, act.to)) === true;
