/** Korean clauses end in their verb: what it makes a forecast, and where the next one begins. */
import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, type Tokens, wordAt } from '@/lib/text/tokens';
import { isKoreanAt } from './korean-names';
import { isKorean } from './language';
import { hasGap, type SentenceView } from './view';

/** Syllables of Hangul run by their final consonant; this many, of which ㄹ is the eighth. */
const FINALS = 28;
const FINAL_N = 4;
const FINAL_L = 8;
const FIRST_SYLLABLE = 0xac00;
/** "-했을", "-일": what is supposed of the past or of what is, not what will be. */
const SUPPOSED = /([았었했였됐렸졌]을|일)$/;
/** Nouns that make a future participle before them a forecast: "이를 것으로", "늘어날 전망". */
const FORECAST = /^(것|전망|예정|계획|방침|듯)/;

/** Whether a forecast begins at a token: "(1만2천 명에) 이를 것". */
const isForecast = (tokens: Tokens, at: number): boolean => {
  const word = wordAt(tokens, at);
  const last = word.charCodeAt(word.length - 1) - FIRST_SYLLABLE;
  return (
    isKorean(word) &&
    last % FINALS === FINAL_L &&
    !SUPPOSED.test(word) &&
    FORECAST.test(wordAt(tokens, at + 1))
  );
};

/** "점령한", "쥐고 있는": the ending of a verb before the noun it describes. */
export const endsInN = (word: string): boolean =>
  isKorean(word) && (word.charCodeAt(word.length - 1) - FIRST_SYLLABLE) % FINALS === FINAL_N;

/** A finished Korean verb joined to the clause behind it. */
const VERB_GOES_ON =
  /([했됐었았였혔렸졌](으며|고|지만|으나|는데)|해서|돼서|되면서|하면서|하며|되며)$/;
/** What somebody said ends so: "보낼 것이라고". */
const QUOTED = /[다라자냐](고|며|면서)$/;
/** Endings after which another Korean clause begins. */
const CLAUSE_END =
  /(했|됐|었|았|였|혔|렸|졌)|(으며|하며|되며|지만|으나|는데|하고|되고|다고|라고|다며|라며)$/;

/** "전투 개시에 따른 대응 방안을 마련할 것": what stands before is only what a noun is about. */
const RELATES = /^(따른|대한|대해|관한|관련한|위한|대비한|대응한)$/;

/** Words between a noun of what is done and the verb that makes it a forecast. */
const FORECAST_REACH = 10;
/** A verb that goes on ("배치돼 …를 준비") is done; what comes after it is the plan. */
const GOES_ON = /(돼|되어|해|하여|했다|됐다|고|며|서|된|한|뒤|후)$/;

/** Whether the act is a verb that goes on to another. */
export const goesOn = ({ tokens }: SentenceView, act: TokenSpan): boolean =>
  GOES_ON.test(wordAt(tokens, act.to - 1));

/** "파병 규모가 1만2천 명에 이를 것": a Korean noun of what is done, forecast by its clause's verb. */
export const isForecastLater = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
): boolean => {
  const { tokens } = sentence;
  if (!isKoreanAt(sentence, act.from) || goesOn(sentence, act)) return false;
  // "전투에 나설 것으로": the act itself is the forecast.
  if (isForecast(tokens, act.to - 1)) return true;
  const limit = Math.min(sentence.to, act.to + FORECAST_REACH);
  for (let at = act.to; at < limit; at += 1) {
    if (hasGap(tokens, at - 1, at, GAP.hard | GAP.comma)) return false;
    if (isForecast(tokens, at)) {
      return !acts.some((other) => other.from >= act.to && other.to <= at + 1);
    }
    if (CLAUSE_END.test(wordAt(tokens, at)) || RELATES.test(wordAt(tokens, at))) return false;
  }
  return false;
};

/** Whether a Korean verb that goes on to another clause stands there: "공급했으며 그 대가로". */
export const clauseEnds = ({ korean, tokens }: SentenceView, from: number, to: number): boolean => {
  if (!korean) return false;
  for (let at = from; at < to; at += 1) {
    if (VERB_GOES_ON.test(wordAt(tokens, at))) return true;
  }
  return false;
};

/** "보낼 위험이 있다고 쿠르스크 전황을 적었다": what stands behind what is said is no part of it. */
export const isQuotedBefore = (
  { korean, tokens }: SentenceView,
  said: TokenSpan,
  span: TokenSpan,
): boolean => {
  if (!korean) return false;
  for (let at = said.from; at < span.from; at += 1) {
    if (QUOTED.test(wordAt(tokens, at))) return true;
  }
  return false;
};
