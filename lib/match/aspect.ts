/** Whether an act is done, planned or denied in its own clause. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { goesOn, isForecastLater } from './korean-forecast';
import { isKoreanAt } from './korean-names';
import { covers, type Filled, isOfSubject, SPEECH_CUES } from './reach';
import {
  anyBeginsAt,
  anyBetween,
  anyEndsAt,
  type CueHit,
  clauseBorder,
  hasGap,
  type SentenceView,
} from './view';

/** Words from a conjunction to the verb of its short clause. */
const CLAUSE_SHORT = 6;

/** Words between a plan or purpose cue and the act it speaks of. */
const PLAN_REACH = 10;

/** Words between a purpose and what somebody is helped to do. */
const ASSIST_REACH = 7;

/** Words between an act and the plan cue that stands after it. */
const PLAN_AFTER_REACH = 2;

/** Words between an act and the verb of silence behind it. */
const SILENCE_REACH = 4;

/** Words between a negation and the act it denies. */
const NEGATED_ACT = 3;

/** Whether an act is done, still to come, or only what something is for ("sent to fight"). */
export const aspectOf = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
): 'done' | 'planned' | 'meant' => {
  const { demand, mayAfter, plan, planAfter, purpose } = sentence.cuesOf;
  for (const cues of [plan, planAfter, mayAfter, demand]) {
    if (isAnyAhead(sentence, act, acts, cues)) return 'planned';
  }
  if (isForecastLater(sentence, act, acts)) return 'planned';
  const isMeant =
    isAnyAhead(sentence, act, acts, purpose) ||
    isSentTo(sentence, act) ||
    isSentBare(sentence, act);
  return isMeant ? 'meant' : 'done';
};

/** "is ready to honour the treaty signed in June": such a participle says what was done before. */
export const isAttributive = ({ lexicon, tokens }: SentenceView, act: TokenSpan): boolean => {
  const word = wordAt(tokens, act.from);
  return lexicon?.attributive?.some((ending) => word.endsWith(ending)) === true;
};

const isAnyAhead = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
  cues: readonly CueHit[],
): boolean => {
  for (const hit of cues) if (isAhead(sentence, act, acts, hit)) return true;
  return false;
};

/** Words between a verb and the infinitive that says what for: "inviati in Russia a combattere". */
const INFINITIVE_REACH = 6;

/** "inviato soldati a combattere": an infinitive behind another act is what that one is for. */
export const isSentTo = (sentence: SentenceView, act: TokenSpan): boolean => {
  const { concepts, cuesOf, lexicon, tokens } = sentence;
  if (lexicon?.infinitives?.includes(wordAt(tokens, act.from - 1)) !== true) return false;
  const word = wordAt(tokens, act.from);
  if (lexicon.infinitiveEndings?.some((ending) => word.endsWith(ending)) !== true) return false;
  const isNear = (hit: TokenSpan): boolean =>
    hit.to <= act.from &&
    act.from - hit.to <= INFINITIVE_REACH &&
    !hasGap(tokens, hit.to - 1, act.from, GAP.comma | GAP.hard);
  // "helped to retake it": those helped do it, and who helps with them.
  const goesOn = cuesOf.begin.some(isNear) || cuesOf.assist.some(isNear);
  return concepts.some(isNear) && !goesOn;
};

/** "envoyé des soldats combattre": the same right behind those who are sent. */
const isSentBare = ({ concepts, lexicon, tokens }: SentenceView, act: TokenSpan): boolean => {
  const word = wordAt(tokens, act.from);
  return (
    lexicon?.bareInfinitives?.some((ending) => word.endsWith(ending)) === true &&
    anyEndsAt(concepts, act.from) &&
    !hasGap(tokens, act.from - 1, act.from, GAP.comma | GAP.hard)
  );
};

/** Whether a cue says that the act is not done: a plan before it, a purpose it serves. */
const isAhead = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
  hit: CueHit,
): boolean => {
  // "to train in Russia and fight": both are what it is for.
  const joined = anyBetween(sentence.cuesOf.and, act.from - 1, act.from);
  if (hit.cue === 'planAfter') {
    return isPlannedAfter(sentence, act, acts, hit) || isPlannedAround(sentence, act, acts, hit);
  }
  if (hit.cue === 'plan' && isKoreanAt(sentence, hit.from)) {
    const inside = hit.from >= act.from && hit.to <= act.to;
    if (isSoon(sentence, act, acts, hit)) return true;
    return inside || (hit.from === act.to && isPlannedAfter(sentence, act, acts, hit));
  }
  // "보낼 수 있다고": the "있다" of a possibility is no presence.
  if (hit.cue === 'mayAfter') return hit.to - hit.from > 1 && covers(hit, act);
  if (hit.cue !== 'plan' && hit.cue !== 'purpose' && hit.cue !== 'demand') return false;
  if (hit.cue === 'plan' && isOfSilence(sentence, hit, act)) return false;
  const reach = hit.cue === 'purpose' ? purposeReach(sentence, hit) : PLAN_REACH;
  // "will be sent" in one term with the act, or just after it ("soldiers to be sent").
  if (covers(act, hit) || covers(hit, act)) return hit.cue === 'plan';
  if (hit.to > act.from || act.from - hit.to > (joined ? PLAN_REACH : reach)) return false;
  if (hasGap(sentence.tokens, hit.to - 1, act.from, clauseBorder(sentence))) return false;
  if (hit.cue === 'purpose' && anyBetween(sentence.cuesOf.begin, hit.from - 2, hit.from))
    return false;
  if (hit.cue === 'purpose' && closesOpening(sentence, hit, act)) return false;
  // "lehnte jede Auskunft zum Verbleib ab": what nobody would speak about.
  if (hit.cue === 'purpose' && anyEndsAt(sentence.cuesOf.noComment, hit.from)) return false;
  // "zaprzecza, by sprzedawał broń": in Polish the denied clause opens like a purpose.
  if (hit.cue === 'purpose' && anyEndsAt(sentence.cuesOf.deny, hit.from)) return false;
  return !anyBetween(acts, hit.to, act.from);
};

/** "Um Moskau zu helfen, schickte Nordkorea": a purpose that opens the sentence ends at its comma. */
const closesOpening = (
  { cuesOf, from, tokens }: SentenceView,
  purpose: TokenSpan,
  act: TokenSpan,
): boolean =>
  cuesOf.purpose.some((hit) => hit.from === from) &&
  !hasGap(tokens, from, purpose.from, GAP.comma) &&
  hasGap(tokens, purpose.to - 1, act.from, GAP.comma);

/** How far a purpose reaches: "to help its ally Russia fight", "um Russland im Kampf zu helfen". */
const purposeReach = (sentence: SentenceView, purpose: TokenSpan): number => {
  const { cuesOf, lexicon, tokens } = sentence;
  const helps = cuesOf.assist.some(({ from }) => from >= purpose.to && from - purpose.to <= 1);
  if (lexicon?.language === 'de' && wordAt(tokens, purpose.from) === 'um') {
    return hasInfinitive(sentence, purpose.to) ? ASSIST_REACH : -1;
  }
  return helps ? ASSIST_REACH : 1;
};

/** German "zu helfen", "zurückzuerobern" in the clause; "rund um Kursk abgezogen" has none. */
const hasInfinitive = ({ to, tokens }: SentenceView, from: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (hasGap(tokens, at - 1, at, GAP.comma | GAP.hard)) return false;
    if (/^zu$|.zu.{3,}n$/.test(wordAt(tokens, at))) return true;
  }
  return false;
};

/** "이르면 27일 전투 투입": an adverb of the near future before a Korean act, none between. */
const isSoon = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
  cue: TokenSpan,
): boolean =>
  sentence.lexicon?.soon?.includes(wordAt(sentence.tokens, cue.from)) === true &&
  cue.to <= act.from &&
  act.from - cue.to <= PLAN_REACH &&
  !hasGap(sentence.tokens, cue.to - 1, act.from, clauseBorder(sentence)) &&
  !anyBetween(acts, cue.to, act.from);

/** "wollte sich zu den Gefangenen nicht äußern": the verb it belongs to stands behind the act. */
const isOfSilence = (sentence: SentenceView, plan: TokenSpan, act: TokenSpan): boolean =>
  sentence.lexicon?.commaBeforeClauses === true &&
  [...sentence.cuesOf.noComment, ...sentence.cuesOf.cannotConfirm].some(
    ({ from }) =>
      from >= act.to &&
      from - act.to <= SILENCE_REACH &&
      !hasGap(sentence.tokens, plan.to - 1, from, GAP.comma | GAP.hard),
  );

/** "Die Soldaten sollen in Kursk gekämpft haben": what is done closes the clause, as told by others. */
const isHearsay = ({ lexicon, to, tokens }: SentenceView, cue: TokenSpan): boolean => {
  if (lexicon?.perfectInfinitives === undefined) return false;
  let end = cue.to;
  while (end < to && !hasGap(tokens, end - 1, end, GAP.comma | GAP.hard)) end += 1;
  return end > cue.to && lexicon.perfectInfinitives.includes(wordAt(tokens, end - 1));
};

const isPlannedAfter = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
  cue: TokenSpan,
): boolean =>
  cue.from >= act.to &&
  cue.from - act.to <= PLAN_AFTER_REACH &&
  !goesOn(sentence, act) &&
  !isHearsay(sentence, cue) &&
  !hasGap(sentence.tokens, act.to - 1, cue.from, GAP.hard | GAP.comma) &&
  !anyBetween(acts, act.to, cue.from);

/** Whether the act or the one who does it is denied in the clause itself. */
export const isNegated = (
  sentence: SentenceView,
  evidence: readonly Filled[],
  act: TokenSpan,
): boolean => {
  const { negation, negationAfter } = sentence.cuesOf;
  if (negation.length === 0 && negationAfter.length === 0) return false;
  // What a wording wants is itself a negation ("no new limits", "not yet"): it is not turned round.
  const itself = (part: TokenSpan): boolean =>
    anyBetween(negation, part.from, part.to) || anyBetween(negationAfter, part.from, part.to);
  if (itself(act) || evidence.some((part) => part.role === 'and' && itself(part))) return false;
  const before = negation.some((hit) => {
    if (isBefore(sentence, hit) || isOfSpeech(sentence, hit)) return false;
    if (isOnly(sentence, hit)) return false;
    // "…, which neither Moscow nor Pyongyang would discuss" denies nothing of what was done.
    if (hit.from >= act.to && hasGap(sentence.tokens, act.to - 1, hit.from, GAP.comma))
      return false;
    // "n'ont pas encore été envoyés": from its second half on.
    const { to } = negationAfter.find(({ from }) => from - hit.to === 1) ?? hit;
    return evidence.some(
      (part) =>
        hit.to <= part.from &&
        part.from - to <= (part === act ? NEGATED_ACT : 0) &&
        !hasGap(sentence.tokens, hit.to - 1, part.from, GAP.comma | GAP.hard) &&
        !otherActBetween(sentence, hit, part),
    );
  });
  const isAfter = (hit: TokenSpan): boolean =>
    hit.from >= act.to && hit.from - act.to <= 1 && !otherActBetween(sentence, act, hit);
  return before || negationAfter.some(isAfter);
};

/** "Weder Moskau noch Pjöngjang haben die Präsenz bestätigt": what the two said is denied. */
const isOfSpeech = (sentence: SentenceView, negation: TokenSpan): boolean =>
  isOfSubject(sentence, negation) &&
  sentence.cues.some(
    ({ cue, from }) =>
      SPEECH_CUES.has(cue) &&
      from > negation.to &&
      !hasGap(sentence.tokens, negation.to - 1, from, GAP.comma | GAP.hard),
  );

/** Words from "ne" to the "que" that makes it "only". */
const ONLY_REACH = 6;

/** "ils n'occupent plus qu'une bande": all but that is denied. */
const isOnly = ({ cuesOf, lexicon, tokens, to }: SentenceView, negation: TokenSpan): boolean => {
  const only = lexicon?.onlyBehind;
  if (only?.negations.includes(wordAt(tokens, negation.from)) !== true) return false;
  for (let at = negation.to; at < to && at - negation.to <= ONLY_REACH; at += 1) {
    if (anyBeginsAt(cuesOf.negationAfter, at) || hasGap(tokens, at - 1, at, GAP.comma | GAP.hard))
      return false;
    if (only.words.includes(wordAt(tokens, at))) return true;
  }
  return false;
};

/** "avant que de nouveaux contingents n'arrivent": the "ne" of "before" denies nothing. */
const isBefore = (sentence: SentenceView, negation: TokenSpan): boolean =>
  sentence.cuesOf.purpose.some(
    ({ from, to }) => to - from > 1 && to <= negation.from && negation.from - to <= CLAUSE_SHORT,
  );

/** The negation belongs to the verb it stands by: "did not confirm that troops were sent". */
const otherActBetween = (sentence: SentenceView, negation: TokenSpan, part: TokenSpan): boolean =>
  sentence.cues.some(
    ({ cue, from, to }) =>
      (SPEECH_CUES.has(cue) || cue === 'that') && from >= negation.from && to <= part.from,
  );

/**
 * The German bracket: "sollen nach Russland entsandt werden" ("sollen … entsandt worden sein" is
 * hearsay), "hat die Entsendung von vier Brigaden beschlossen".
 */
const isPlannedAround = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
  cue: TokenSpan,
): boolean => {
  const { tokens, to } = sentence;
  if (sentence.lexicon?.commaBeforeClauses !== true) return false;
  const free = (a: number, b: number): boolean =>
    !hasGap(tokens, a - 1, b, GAP.hard | GAP.comma) && !anyBetween(acts, a, b);
  if (cue.to <= act.from) {
    return wordAt(tokens, act.to) === sentence.lexicon.passiveInfinitive && free(cue.to, act.from);
  }
  const closes = cue.to === to || hasGap(tokens, cue.to - 1, cue.to, GAP.hard | GAP.comma);
  const isNoun = anyBetween(sentence.cuesOf.report, act.from - 1, act.to);
  return isNoun && closes && cue.from >= act.to && free(act.to, cue.from);
};
