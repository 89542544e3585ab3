/** "The Kremlin declined to comment.": refusals that need not say what is refused. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import { isOfDate } from './lexicon/dates';
import { fits } from './lexicon/words';
import { anyBeginsAt, anyBetween, clauseBorder, hasGap, overlaps, type SentenceView } from './view';

/** Letters of "it", "that", "этого" behind the verb. */
const PRONOUN = 5;
/** Words behind the pronoun in which stands what it is called. */
const CALLED_REACH = 3;
/** Words between a refusal and the name behind it of who refuses: "from the". */
const ARTICLE = 1;
/** Most words of a sentence that only says somebody would not comment. */
const OBJECTLESS_WORDS = 26;

/** "크렘린은 논평을 거부했다": before a Korean verb stands what is refused, or only who refuses. */
const saysWhat = (
  { concepts, lexicon, parties, tokens }: SentenceView,
  { from, scope, speaker, to }: Attribution,
): boolean =>
  scope !== undefined &&
  concepts.some(
    (hit) =>
      hit.from >= scope.from &&
      // "질문을 받은 푸틴은": what stands before the name only tells of him.
      !(speaker.kind === 'parties' && speaker.hits.every((name) => hit.to <= name.from)) &&
      lexicon?.manner?.includes(wordAt(tokens, hit.from)) !== true &&
      hit.to <= Math.max(from, scope.to) &&
      !overlaps(hit, { from, to }) &&
      !parties.some((name) => overlaps(name, hit)),
  );

/** Whether a German word is no noun and opens no clause that says what is refused. */
const isSmallWord = ({ cuesOf, lexicon, tokens }: SentenceView, at: number): boolean =>
  !isCapital(tokens, at) &&
  !anyBeginsAt(cuesOf.that, at) &&
  lexicon?.questionWords?.includes(wordAt(tokens, at)) !== true;

/** Words between a preposition of when and where and its noun: "bei einer kurzen". */
const NOUN_REACH = 2;

/** "bei einer kurzen Pressekonferenz": behind a preposition of when and where. */
const isWhere = ({ from, lexicon, tokens }: SentenceView, at: number): boolean => {
  for (let before = at - 1; before >= from && at - before <= NOUN_REACH; before -= 1)
    if (lexicon?.circumstantial?.includes(wordAt(tokens, before)) === true) return true;
  return false;
};

/**
 * "wollte die Wahl nicht kommentieren": German puts what is refused before the verb, where a noun
 * that is nobody's name, no report, and no time or place says what that is.
 */
const namesWhat = (sentence: SentenceView, one: Attribution): boolean => {
  const { cuesOf, lexicon, parties, tokens } = sentence;
  const isKnown = (at: number): boolean =>
    [...parties, ...cuesOf.report, ...cuesOf.sameSpeaker, ...cuesOf.say, ...cuesOf.deny].some(
      ({ from, to }) => from <= at && to > at,
    ) || lexicon?.manner?.includes(wordAt(tokens, at)) === true;
  for (let at = one.from - 1; at >= sentence.from; at -= 1) {
    if (hasGap(tokens, at, at + 1, GAP.comma | GAP.hard | GAP.semicolon)) return false;
    // A sentence begins with a capital, whatever its word.
    const isNoun = at > sentence.from && isCapital(tokens, at);
    if (isNoun && !isKnown(at) && !isWhere(sentence, at)) return true;
  }
  return false;
};

/** Words between a verb of calling and what something is called. */
const CALLED_WORDS = 5;

/** Words from "of" to what somebody speaks of: "of an inflated hoax". */
const SPOKEN_OF_WORDS = 2;

/** "called the sanctions nonsense": what is called so is none of what was reported. */
const callsOther = ({ cuesOf, lexicon, tokens }: SentenceView, one: TokenSpan): boolean => {
  const verb = cuesOf.say.findLast(
    ({ from, to }) =>
      to <= one.from && one.from - to <= CALLED_WORDS && fits(wordAt(tokens, from), lexicon?.calls),
  );
  if (verb === undefined || anyBetween(cuesOf.report, verb.from, one.to)) return false;
  // "говорила о раздутой утке".
  const isAbout = lexicon?.about?.includes(wordAt(tokens, verb.to)) === true;
  if (isAbout && one.from - verb.to <= SPOKEN_OF_WORDS) return false;
  for (let at = verb.to; at < one.from; at += 1)
    if (lexicon?.manner?.includes(wordAt(tokens, at)) !== true) return true;
  return false;
};

/** Most words of a quotation that go on behind a denial: "lies “from beginning to end”". */
const QUOTE_WORDS = 6;

/** Where the quotation ends in which a denial stands: all of it is what he calls it. */
const quoteEnd = ({ to, tokens }: SentenceView, one: Attribution): number => {
  const opens = GAP.openQuote | GAP.straightQuote;
  if (one.speech !== 'deny' || !hasGap(tokens, one.from - 1, one.to - 1, opens)) return one.to;
  const last = Math.min(to, one.to + QUOTE_WORDS);
  for (let at = one.to; at <= last; at += 1)
    if (at === to || hasGap(tokens, at - 1, at, GAP.closeQuote | GAP.straightQuote)) return at;
  return one.to;
};

/**
 * "The Kremlin declined to comment.": said right after a claim it is on what was just claimed.
 * `isJustRefused`: right after somebody else would not comment, bare silence is on that as well.
 */
export const objectless = (
  sentence: SentenceView,
  one: Attribution,
  isJustRefused: boolean,
): TokenSpan | undefined => {
  // A comma before "that" ends no clause: "zaprzeczył, jakoby".
  const border = clauseBorder(sentence) | GAP.semicolon;
  const isGerman = sentence.lexicon?.nounsHaveCapitals === true;
  const isBorder = (at: number): boolean =>
    at >= sentence.to || hasGap(sentence.tokens, at - 1, at, border) || turnsAt(sentence, at);
  // "denied it flatly on Tuesday", "Подтверждения у Пентагона нет": how, when and who says so.
  const isTail = (at: number): boolean =>
    (isGerman && (isSmallWord(sentence, at) || isWhere(sentence, at))) ||
    // "waved it all away as one more fake".
    (one.speech === 'deny' &&
      sentence.cuesOf.deny.some(
        ({ from, to }) =>
          (from <= at && to > at) ||
          // "spoke of hype and fakes".
          (from === at + 1 && anyBeginsAt(sentence.cuesOf.and, at)),
      )) ||
    // "“사실이 아니다”라고 말했다": Korean puts the verb of saying behind.
    (one.scope !== undefined && anyBetween(sentence.cuesOf.say, at, at + 1)) ||
    sentence.lexicon?.manner?.includes(wordAt(sentence.tokens, at)) === true ||
    isOfDate(wordAt(sentence.tokens, at)) ||
    (one.speaker.kind === 'parties' &&
      !one.passive &&
      one.speaker.hits.some(({ from, to }) => from <= at && to > at));
  const ends = (at: number): boolean => {
    let end = Math.max(at, quoteEnd(sentence, one));
    while (!isBorder(end) && isTail(end)) end += 1;
    return isBorder(end) || goesOnSaying(sentence, end) || goesOnOtherwise(sentence, one, end);
  };
  const isPronoun = wordAt(sentence.tokens, one.to).length <= PRONOUN;
  const isShort = sentence.to - sentence.from <= OBJECTLESS_WORDS;
  // One word is silence in general: "Moskau schweigt"; "did not deny" is silence on something.
  const isOn =
    one.speech !== 'noComment' ||
    one.to - one.from > 1 ||
    isJustRefused ||
    one.scope !== undefined ||
    // "no ha querido hasta ahora aclararlo": refused by the verb before it.
    isInfinitive(sentence, one) ||
    fits(wordAt(sentence.tokens, one.from), sentence.lexicon?.evades) ||
    isOneOf(sentence.cuesOf.confirm, one) ||
    isOneOf(sentence.cuesOf.deny, one);
  // "dismissed it as fake news".
  const isCalled = anyBetween(sentence.cuesOf.deny, one.to + 1, one.to + 1 + CALLED_REACH);
  // "no comment from the Kremlin": who is silent may stand behind.
  const name = one.speaker.kind === 'parties' ? one.speaker.hits.at(-1) : undefined;
  const isBehind =
    one.speech === 'noComment' &&
    name !== undefined &&
    name.from >= one.to &&
    name.from - one.to <= ARTICLE;
  const isAlone =
    ends(one.to) ||
    evades(sentence, one) ||
    (isBehind && ends(name.to)) ||
    (isPronoun && (ends(one.to + 1) || isCalled || isWhenAsked(sentence, one.to + 1)));
  const isOther =
    saysWhat(sentence, one) ||
    (isGerman && namesWhat(sentence, one)) ||
    (one.speech === 'deny' && callsOther(sentence, one));
  return isOn && !isOther && isAlone && isShort ? one : undefined;
};

/** "did not deny it when a reporter raised it": with "it" as the object, when is all that follows. */
const isWhenAsked = ({ lexicon, tokens }: SentenceView, at: number): boolean =>
  lexicon?.language === 'en' && wordAt(tokens, at - 1) === 'it' && wordAt(tokens, at) === 'when';

/** "pronunciarse", "aclararlo". */
const isInfinitive = ({ lexicon, tokens }: SentenceView, { from }: TokenSpan): boolean =>
  lexicon?.infinitiveEndings?.some((ending) => wordAt(tokens, from).endsWith(ending)) === true;

/** Words behind "sent reporters" and "laughed": "to the text of the treaty", "it off". */
const EVADED_REACH = 5;

/** "отослал журналистов к тексту договора": with what he evades what was asked closes the clause. */
const evades = ({ cuesOf, lexicon, to, tokens }: SentenceView, one: Attribution): boolean => {
  const verb = wordAt(tokens, one.from);
  const sends = one.to - one.from > 1 && fits(verb, lexicon?.refers);
  if (one.speech !== 'noComment' || !(sends || fits(verb, lexicon?.evades))) return false;
  let end = one.to;
  while (end < to && !hasGap(tokens, end - 1, end, GAP.comma | GAP.hard)) end += 1;
  return end - one.to <= EVADED_REACH && !anyBetween(cuesOf.that, one.to, end);
};

/** "…, а Москва": a comma that turns to somebody else, in whatever language. */
export const turnsAt = ({ cuesOf, lexicon, tokens }: SentenceView, at: number): boolean =>
  hasGap(tokens, at - 1, at, GAP.comma) &&
  (anyBeginsAt(cuesOf.and, at) ||
    anyBeginsAt(cuesOf.contrast, at) ||
    lexicon?.turns?.includes(wordAt(tokens, at)) === true);

/** Words between "and" and the verb of saying it joins: "and then said". */
const AND_REACH = 2;

/** "did not deny it and said that …": with the next verb of saying he is done with refusing. */
const goesOnSaying = ({ cuesOf }: SentenceView, at: number): boolean => {
  const isNext = ({ from }: TokenSpan): boolean => from > at && from - at <= AND_REACH + 1;
  const { cannotConfirm, confirm, deny, noComment, say } = cuesOf;
  return (
    anyBeginsAt(cuesOf.and, at) &&
    [say, noComment, deny, cannotConfirm, confirm].some((kind) => kind.some(isNext))
  );
};

/** "would not comment and hopes for calm": words of silence that are over have no object to come. */
const goesOnOtherwise = ({ cuesOf }: SentenceView, one: Attribution, at: number): boolean =>
  one.speech === 'noComment' && one.to - one.from > 1 && anyBeginsAt(cuesOf.and, at);

/** "did not confirm or deny": silence in the words of confirming, or of denying. */
const isOneOf = (cues: readonly TokenSpan[], one: TokenSpan): boolean =>
  cues.some(({ from, to }) => from === one.from && to === one.to);
