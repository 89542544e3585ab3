/** Numbers of people in Korean sentences, told by their counter: "3000명이", "1만 명가량이". */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { hasGap, SEGMENT_BORDER, type SentenceView } from './view';

/** The counter behind the number, or grown to its scale: "2천명이". */
const COUNTER = /^여?명/;
const COUNTED = /[만천백십]여?명/;
/** "3000명의 병력" counts what follows; "5만 명을 모았다" may be anybody's. */
const OF_OTHERS = /명(의|을)$/;
/** "60만 명이 넘는 사상자", "3000명 이상의 병력": who is counted follows. */
const AS_ATTRIBUTE = /^(넘는|달하는|이르는)$|.의$/;
/** A particle ends the word before, or it is an adverb: no noun that the number counts. */
const MARKED =
  /(은|는|이|가|도|에|에서|에게|로|만|까지|의|을|를|중|뒤|후|전|월|일|년|며|고|초|서|당시)$/;
const ROUGHLY =
  /^(약|최소|최소한|최대|적어도|모두|총|대략|거의|무려|각각|추가|가운데|이미|현재|다시|또|이후)$/;

/** Whether a number counts people whom no noun right before or behind it names. */
export const countsKoreanPeople = (sentence: SentenceView, figure: TokenSpan): boolean => {
  if (!sentence.korean) return false;
  const { from, tokens } = sentence;
  const last = wordAt(tokens, figure.to - 1);
  const at = COUNTED.test(last) ? figure.to - 1 : figure.to;
  const counter = wordAt(tokens, at);
  if (!(COUNTER.test(counter) || COUNTED.test(counter)) || OF_OTHERS.test(counter)) return false;
  if (AS_ATTRIBUTE.test(wordAt(tokens, at + 1))) return false;
  const first = figure.from;
  if (first === from || hasGap(tokens, first - 1, first, SEGMENT_BORDER | GAP.bracket)) return true;
  const before = wordAt(tokens, first - 1);
  return MARKED.test(before) || ROUGHLY.test(before);
};
