/** How the page puts a claim: confirmed, denied, a hypothesis, or only said. */

import type { TextStance } from '@/lib/model/mention';
import { asks, type TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { type Attribution, hasSpeaker } from './attribution';
import { partOf } from './reach';
import { STANCE_OF } from './speech';
import {
  anyBeginsAt,
  clauseBorder,
  cueBetween,
  distance,
  hasGap,
  isBetweenCommas,
  overlaps,
  partedBy,
  type SentenceView,
} from './view';
import type { WordingMatch } from './wordings';

/** Words between "could" and the act. */
const NEAR_ACT = 5;

/** Words between a verb and "and" that leave it no object of its own. */
const SHARED_OBJECT = 1;

/** Words between a doubt, or a question, and what it is about. */
const NEAR_DOUBT = 3;

/** Words between "if" and what it makes a hypothesis. */
const CONDITION_REACH = 12;

/** Where a wording states that the claim is not so, who states that denies the claim. */
const TURNED: Partial<Record<TextStance, TextStance>> = {
  asserted: 'denied',
  confirmed: 'denied',
  denied: 'asserted',
};

/** The stance of a matched wording, from what governs it and the doubt around it. */
export const stanceOf = (
  sentence: SentenceView,
  match: WordingMatch,
  chain: readonly Attribution[],
): TextStance => {
  const stance = plainStanceOf(sentence, match, chain);
  return (match.opposite ? TURNED[stance] : undefined) ?? stance;
};

const plainStanceOf = (
  sentence: SentenceView,
  match: WordingMatch,
  chain: readonly Attribution[],
): TextStance => {
  let closest: Attribution | undefined;
  for (const one of chain) {
    const isNearer = closest === undefined || distance(one, match) < distance(closest, match);
    const mayBe = isNearer && STANCE_OF[one.speech] !== undefined;
    if (mayBe && !isLeftBehind(sentence, chain, one, match)) closest = one;
  }
  const stance = closest === undefined ? null : (STANCE_OF[closest.speech] ?? null);
  if (stance === 'cannot-confirm' || stance === 'no-comment' || stance === 'denied') return stance;
  if (match.negated) return 'denied';
  // A judgement on what would be ("if it were true, it would breach…") is held all the same.
  const answers = stance === 'confirmed' && closest !== undefined && isAnswer(sentence, closest);
  if (match.stated.fact && !answers && isHypothetical(sentence, match, chain.some(hasSpeaker)))
    return 'hypothetical';
  return stance ?? 'asserted';
};

/** "declined to comment and said that …": what he said is no longer what he would not comment. */
const isLeftBehind = (
  sentence: SentenceView,
  chain: readonly Attribution[],
  one: Attribution,
  span: TokenSpan,
): boolean => {
  const saidSince = chain.some((other) => {
    if (other.speech !== 'say' || other.from < one.to || other.to > span.from) return false;
    const and = cueBetween(sentence.cuesOf.and, one.to, other.from);
    // "confirmed and stressed that …" has one object, "confirmed their capture and said that …" two.
    return and !== undefined && (one.speech !== 'confirm' || and.from - one.to > SHARED_OBJECT);
  });
  // "HUR widersprach: es seien weiterhin 8.000".
  // "said that the claims were lies and that …": the second of two things he said.
  const isSecond =
    one.speech === 'deny' &&
    chain.some((other) => other.speech === 'say' && other.to <= one.from) &&
    sentence.cuesOf.and.some(
      ({ from, to }) => from >= one.to && to <= span.from && anyBeginsAt(sentence.cuesOf.that, to),
    );
  const answered =
    one.speech !== 'confirm' && hasGap(sentence.tokens, one.to - 1, span.from, GAP.hard);
  return answered || saidSince || isSecond;
};

/** "bejahte die Frage, ob …": what is asked is what is confirmed. */
const isAnswer = (sentence: SentenceView, one: Attribution): boolean =>
  sentence.cuesOf.condition.some(({ from }) => from >= one.to && from - one.to <= NEAR_DOUBT);

/** The stance of a sentence taken as a whole: what governs it, or a question. */
export const stanceOfSentence = (
  sentence: SentenceView,
  chain: readonly Attribution[],
): TextStance => {
  const stance = chain.map(({ speech }) => STANCE_OF[speech]).find((one) => one !== undefined);
  return stance ?? (asks(sentence.tokens, sentence) ? 'hypothetical' : 'asserted');
};

/** Whether "if" stands in what is matched, or before it without a border of its clause. */
const isSupposed = (sentence: SentenceView, match: TokenSpan, cue: TokenSpan): boolean =>
  overlaps(cue, match) ||
  (cue.to <= match.from &&
    match.from - cue.to <= CONDITION_REACH &&
    !hasGap(sentence.tokens, cue.to - 1, match.from, clauseBorder(sentence)));

/** Whether a doubt that stands behind its verb is in what is matched, or right behind it. */
const isDoubtedBehind = ({ tokens }: SentenceView, match: TokenSpan, cue: TokenSpan): boolean =>
  overlaps(cue, match) ||
  (cue.from >= match.to &&
    cue.from - match.to <= NEAR_DOUBT &&
    !hasGap(tokens, match.to - 1, cue.from, GAP.comma | GAP.hard));

const PAST_FORM = /([^북남]한|된|던|온)$/;
const BOUND_NOUN = /^(것|적|바|데|듯)/;

/** "참가한 북한군에 포상할 가능성": what a Korean past form says of a noun is done. */
const isDoneBefore = ({ tokens }: SentenceView, match: WordingMatch, cue: TokenSpan): boolean => {
  const { to } = partOf(match.evidence, 'act') ?? match.anchor;
  for (let at = to - 1; at + 1 < cue.from; at += 1) {
    if (PAST_FORM.test(wordAt(tokens, at)) && !BOUND_NOUN.test(wordAt(tokens, at + 1))) return true;
  }
  return false;
};

/** "the alleged deployment": beside a part of what is matched. */
const isAlleged = ({ tokens }: SentenceView, match: WordingMatch, cue: TokenSpan): boolean =>
  match.evidence.some(
    (part) =>
      distance(part, cue) < NEAR_DOUBT && !partedBy(tokens, part, cue, GAP.comma | GAP.hard),
  );

/** "could have sent": right before the act. */
const isOnlyPossible = (sentence: SentenceView, match: WordingMatch, cue: TokenSpan): boolean => {
  const act = partOf(match.evidence, 'act') ?? match.anchor;
  return (
    cue.to <= act.from &&
    act.from - cue.to <= NEAR_ACT &&
    !hasGap(sentence.tokens, cue.to - 1, act.from, clauseBorder(sentence))
  );
};

/** A question whether it is so; "how do the soldiers sent there fare?" takes it for granted. */
const asksWhether = (sentence: SentenceView): boolean =>
  asks(sentence.tokens, sentence) &&
  sentence.lexicon?.questionWords?.includes(wordAt(sentence.tokens, sentence.from)) !== true;

/** `said`: somebody named says so; the page's "allegedly" then only keeps its distance. */
const isHypothetical = (sentence: SentenceView, match: WordingMatch, said: boolean): boolean => {
  const { alleged, condition, conditionAfter, may, mayAfter } = sentence.cuesOf;
  return (
    asksWhether(sentence) ||
    condition.some((cue) => isSupposed(sentence, match, cue)) ||
    conditionAfter.some((cue) => isDoubtedBehind(sentence, match, cue)) ||
    (!said && alleged.some((cue) => isAlleged(sentence, match, cue))) ||
    // "추가 파병할 수 있다", "may send": that is what a forecast says.
    (!match.forecast &&
      (mayAfter.some(
        (cue) => isDoubtedBehind(sentence, match, cue) && !isDoneBefore(sentence, match, cue),
      ) ||
        may.some(
          (cue) =>
            // "…, ймовірно, …": how sure they are who say so, and no "could".
            !(said && isBetweenCommas(sentence, cue)) && isOnlyPossible(sentence, match, cue),
        )))
  );
};
