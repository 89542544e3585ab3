/**
 * What a page says on the side, on its own word: "8,000 are in Kursk, *where Ukraine holds land*,
 * Miller said". Only wordings that say so (`aside`) are read like that.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { endsInN } from './korean-forecast';
import { partOf } from './reach';
import { anyBetween, hasGap, type SentenceView } from './view';
import type { WordingMatch } from './wordings';

/** Words from the pronoun of a relative clause to its verb. */
const RELATIVE_REACH = 12;

/** Words between the comma and a participle: ", partly held by Ukraine". */
const PARTICIPLE_REACH = 2;

/** Whether what a match states stands in a clause on the side, or as a noun's attribute. */
export const isBackground = (sentence: SentenceView, match: WordingMatch): boolean =>
  asideStart(sentence, match.anchor) !== null || isAttribute(sentence, match);

/** Where the clause on the side begins that an act stands in; `null` outside one. */
export const asideStart = (sentence: SentenceView, act: TokenSpan): number | null =>
  relativeStart(sentence, act) ?? reducedStart(sentence, act);

/** "…, where Ukraine still holds some land". */
const relativeStart = ({ from, lexicon, tokens }: SentenceView, act: TokenSpan): number | null => {
  const first = Math.max(from + 1, act.from - RELATIVE_REACH);
  let at = act.from;
  while (at >= first && !hasGap(tokens, at - 1, at, GAP.comma | GAP.hard)) at -= 1;
  const opens = [at, at + 1].some(
    (pronoun) => lexicon?.relativePronouns?.includes(wordAt(tokens, pronoun)) === true,
  );
  return at >= first && opens ? at : null;
};

/** "…, partly held by Ukraine": nobody stands between the comma and the participle. */
const reducedStart = ({ from, parties, tokens }: SentenceView, act: TokenSpan): number | null => {
  let at = act.from;
  while (at > from && act.from - at < PARTICIPLE_REACH && !hasGap(tokens, at - 1, at, GAP.comma)) {
    at -= 1;
  }
  const isApart = at > from && hasGap(tokens, at - 1, at, GAP.comma);
  return isApart && !anyBetween(parties, at, act.from) ? at : null;
};

/** "the treaty signed in June": no verb between the noun and its participle. */
const isAttribute = (sentence: SentenceView, match: WordingMatch): boolean => {
  if (sentence.korean) return isKoreanAttribute(sentence, match);
  const what = partOf(match.evidence, 'what');
  return what?.to === match.anchor.from && sentence.lexicon?.noArticles !== true;
};

/** Words between the verb of a Korean attribute and its noun: "점령 중인 러시아 쿠르스크 지역". */
const ATTRIBUTE_REACH = 4;
/** What a verb goes on with: "점령하고 있는", "점령 중인". */
const GOES_ON = /^(중인|있는|있던|온)$/;

/** "우크라이나가 점령한 쿠르스크 지역": the verb ends as an attribute does, and its noun follows. */
const isKoreanAttribute = (
  { tokens }: SentenceView,
  { anchor, evidence }: WordingMatch,
): boolean => {
  const follows = evidence.some(
    ({ from }) => from >= anchor.to && from - anchor.to <= ATTRIBUTE_REACH,
  );
  return (
    follows && (endsInN(wordAt(tokens, anchor.to - 1)) || GOES_ON.test(wordAt(tokens, anchor.to)))
  );
};
