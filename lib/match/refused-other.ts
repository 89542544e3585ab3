/** Whether what is refused says itself what it is about, and that nothing on the page has spoken of it. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, QUOTE_MARKS, wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import type { Index } from './index-types';
import { covers } from './reach';
import {
  anyBeginsAt,
  anyBetween,
  clauseBorder,
  hasGap,
  overlaps,
  type Presence,
  type SentenceView,
} from './view';

/** "the claim that …", "the deployment of Patriots" say what they are about themselves. */
export const saysItself = (index: Index, sentence: SentenceView, report: TokenSpan): boolean =>
  sentence.cuesOf.that.some(
    ({ from, to }) =>
      from >= report.to &&
      from - report.to <= 1 &&
      // "studies the reports and that it cannot confirm them": one more of what is said.
      !(
        anyBeginsAt(sentence.cuesOf.report, report.from) &&
        anyBetween(sentence.cuesOf.and, report.to, from)
      ) &&
      // "could not confirm that." points back.
      to < sentence.to &&
      !hasGap(sentence.tokens, to - 1, to, clauseBorder(sentence)) &&
      // "denied the claims, saying that …" goes on with something else.
      !hasGap(sentence.tokens, report.to - 1, from, clauseBorder(sentence)),
  ) || isOfOthers(index, sentence, report);

/** Words behind "of" in which what was named before would be named again. */
const OF_REACH = 3;

/** Most words of "it on Tuesday". */
const MANNER_WORDS = 6;

/** Whether a pronoun stands there, alone but for how and when: of "the" with a noun the rest tells. */
const isPronounAt = ({ lexicon, to, tokens }: SentenceView, from: number): boolean => {
  const last = lexicon?.noArticles === true ? from : from + MANNER_WORDS;
  for (let at = from; at < to && at <= last; at += 1) {
    if (at > from && hasGap(tokens, at - 1, at, GAP.comma | GAP.hard | GAP.semicolon)) return true;
    if (lexicon?.manner?.includes(wordAt(tokens, at)) !== true) return false;
  }
  return from < to;
};

/** Words of what is denied with "of" before it: "of an inflated hoax". */
const CALLED_WORDS = 2;

/** "В Кремле об урожае ничего не знают": without articles, what it is about stands before as well. */
export const isAboutOther = (index: Index, sentence: SentenceView, one: Attribution): boolean => {
  const { from, lexicon, tokens } = sentence;
  if (lexicon?.noArticles !== true || one.scope !== undefined) return false;
  // "говорила о раздутой утке" tells what it is called.
  const last = one.speech === 'deny' ? one.from - CALLED_WORDS : one.from;
  for (let at = last - 1; at >= from; at -= 1) {
    if (hasGap(tokens, at, at + 1, GAP.comma | GAP.hard)) return false;
    if (lexicon.about?.includes(wordAt(tokens, at)))
      return isOfOthers(index, sentence, { from: at, to: at });
  }
  return false;
};

const isOfOthers = (index: Index, sentence: SentenceView, { from, to }: TokenSpan): boolean => {
  const { back, concepts, cuesOf, lexicon, parties, tokens } = sentence;
  // "вопрос о": some words for reports hold the preposition.
  const last = to - from > 1 ? wordAt(tokens, to - 1) : '';
  const holds =
    (lexicon?.about?.includes(last) === true ||
      (to - from === 2 && lexicon?.accusedOf?.includes(last) === true)) &&
    // "al riguardo", "nothing to say about it": what ends its clause leads up to nothing.
    !hasGap(tokens, to - 1, to, GAP.comma | GAP.hard | GAP.semicolon | QUOTE_MARKS);
  // The next sentence may begin with such a word.
  const next = to < sentence.to ? wordAt(tokens, to) : '';
  const about = holds || lexicon?.about?.includes(next) === true;
  const isNear = (hit: TokenSpan): boolean => hit.from >= to && hit.from - to <= OF_REACH;
  const near = concepts.filter(isNear);
  const isAsked = ({ concept }: Presence): boolean => index.concepts.get(concept)?.asked === true;
  // "the reports of a missile test by Pyongyang": what wordings only rule out is another matter.
  const isOther = near.some(
    (hit) => !isAsked(hit) && !near.some((one) => isAsked(one) && covers(one, hit)),
  );
  const isKnown =
    // "a question about the satellite images": another word for what was reported.
    cuesOf.report.some(isNear) ||
    (!isOther && near.some((hit) => !parties.some((name) => overlaps(name, hit)))) ||
    back.some(isNear);
  // "the rumours about Putin's health": who is named there is not what it is about.
  const isOwned = lexicon?.ownedBy?.includes(next) === true;
  // "talk of it", "no sign of it yet": a pronoun is what was named before.
  const mayBeIt = about || (isOwned && !anyBeginsAt(cuesOf.by, to));
  if (mayBeIt && !isKnown && isPronounAt(sentence, holds ? to : to + 1)) return false;
  if (about) return !isKnown;
  if (!isOwned) return false;
  // "chamar as notícias de invenção": what they are called is not what they are about.
  const isCalled = cuesOf.deny.some((hit) => isNear(hit) || (hit.from < to && hit.to > to));
  const owner = parties.find(isNear);
  // "Seoul's report on the poisoning": whose it is, and then what it is about.
  if (owner !== undefined && lexicon?.about?.includes(wordAt(tokens, owner.to)) === true)
    return isOfOthers(index, sentence, { from, to: owner.to });
  return !isKnown && owner === undefined && !isCalled;
};
