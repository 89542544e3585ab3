/**
 * What a page says on the side, on its own word: "8,000 are in Kursk, *where Ukraine holds land*,
 * Miller said". Only wordings that say so (`aside`) are read like that.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
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
const isAttribute = ({ lexicon }: SentenceView, match: WordingMatch): boolean => {
  const what = partOf(match.evidence, 'what');
  return what?.to === match.anchor.from && lexicon?.noArticles !== true;
};
