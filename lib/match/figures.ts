/** Numbers as pages write them: digits, words, scales, halves, ranges. */

import { isDigit } from '@/lib/text/fold';
import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, type Tokens, wordAt } from '@/lib/text/tokens';
import {
  CYRILLIC,
  CYRILLIC_YEAR,
  KOREAN_FROM,
  KOREAN_PEOPLE,
  LONE_SCALES,
  NUMBER_AND,
  OF_SCALE,
  RANGE_WORDS,
  ROUGHLY,
  SOMEWHAT_MORE,
  TOTAL_BEFORE,
} from './lexicon/number-words';

export interface FigureHit extends TokenSpan {
  readonly value: number;
  /** The upper end of a range. */
  readonly maximum?: number;
  /** Four bare digits that may be a year. */
  readonly year: boolean;
  /** What is counted next is a thing, not people: km, shells, days. */
  readonly counted: 'unit' | null;
}

interface Part extends TokenSpan {
  readonly value: number;
  readonly scaled: boolean;
  /** The scale last multiplied by; 1 without one. */
  readonly scale: number;
  readonly year: boolean;
}

const RANGE_DASH = /^\s*[-–—~∼〜]\s*$/;
/** What may stand between the thousands: spaces of every width, dot, comma, apostrophe. */
const GROUPING = /^[\s\u00a0\u202f\u2009.,'’]$/;

/** ASCII digits, and (among others) those of full width. */
const beginsWithDigit = (tokens: Tokens, at: number): boolean => {
  const first = tokens.text.charCodeAt(tokens.start[at] ?? 0);
  return isDigit(first) || first >= 0xff10;
};

const digitsAt = (tokens: Tokens, at: number): string | null => {
  if (!beginsWithDigit(tokens, at)) return null;
  const word = wordAt(tokens, at);
  // A word that begins with a digit of ASCII has no letters.
  return isDigit(tokens.text.charCodeAt(tokens.start[at] ?? 0)) || /^\d+$/.test(word) ? word : null;
};

const between = (tokens: Tokens, at: number): string =>
  tokens.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0);

/** Mostly one space stands between two words. */
const isSpaced = ({ end, gap, start }: Tokens, at: number): boolean =>
  gap[at] === GAP.space && (start[at] ?? 0) - (end[at - 1] ?? 0) === 1;

/** "1만~2만": two numbers. */
const hasTilde = (tokens: Tokens, at: number): boolean =>
  !isSpaced(tokens, at) && /[~∼〜]/.test(between(tokens, at));

/** "до 2000", "2000 корейцев" beside Cyrillic words; "2000-м" and "2000 году" are years. */
const isCyrillicCount = (tokens: Tokens, { from, to, value }: Part): boolean => {
  if (value % 100 !== 0 || !CYRILLIC.test(wordAt(tokens, from - 1))) return false;
  return between(tokens, to) !== '-' && !CYRILLIC_YEAR.test(wordAt(tokens, to));
};

const isRough = (tokens: Tokens, { from, value }: Part): boolean =>
  value % 100 === 0 && ROUGHLY.has(wordAt(tokens, from - 1));

/** "auf 2000 gestiegen" is a total; "sięgnęła 2000 roku" is not. */
const isTotal = (tokens: Tokens, { from, to, value }: Part): boolean =>
  value % 100 === 0 &&
  TOTAL_BEFORE.test(wordAt(tokens, from - 1)) &&
  !wordAt(tokens, to).startsWith('rok');

/** Digits from `at` on: grouped thousands or a decimal fraction before a scale. */
const digitPart = (
  tokens: Tokens,
  at: number,
  to: number,
  isScale: (token: number) => boolean,
): Part | null => {
  const first = digitsAt(tokens, at);
  if (first === null || first.length > 12) return null;
  let value = Number(first);
  let next = at + 1;
  if (first.length <= 3 && first[0] !== '0') {
    while (next < to && beginsWithDigit(tokens, next) && GROUPING.test(between(tokens, next))) {
      const group = digitsAt(tokens, next);
      if (group?.length !== 3) break;
      value = value * 1000 + Number(group);
      next += 1;
    }
  }
  const mayBeFraction = next === at + 1 && next < to && beginsWithDigit(tokens, next);
  if (mayBeFraction && /^[.,]$/.test(between(tokens, next))) {
    const fraction = digitsAt(tokens, next);
    if (fraction !== null && fraction.length <= 2 && isScale(next + 1)) {
      value += Number(fraction) / 10 ** fraction.length;
      next += 1;
    }
  }
  const year = next === at + 1 && first.length === 4 && value >= 1900 && value <= 2100;
  return { from: at, to: next, value, scaled: false, scale: 1, year };
};

/** A word of the lexicons that makes numbers, or a unit, where it stands. */
export interface NumberHit extends TokenSpan {
  readonly kind: 'number' | 'scale' | 'half' | 'unit';
  /** Of a number or a scale. */
  readonly value: number;
}

/** The longest of a kind that begins at a token: an apostrophe cuts "п'ять" in two. */
const wordOf = (
  kind: NumberHit['kind'],
  hits: readonly NumberHit[],
  at: number,
): NumberHit | undefined => {
  for (let each = hits.length - 1; each >= 0; each -= 1) {
    const hit = hits[each];
    if (hit?.from === at && hit.kind === kind) return hit;
  }
  return undefined;
};

const NO_FIGURES: readonly FigureHit[] = [];
const NOWHERE: number[] = [];

const beginsNumber = (hits: readonly NumberHit[], at: number): boolean => {
  for (const { from, kind } of hits) {
    if (from === at && (kind === 'number' || kind === 'scale')) return true;
  }
  return false;
};

/** Where numbers may begin, in order: most sentences have none. */
const placesOf = (
  tokens: Tokens,
  { from, to }: TokenSpan,
  hits: readonly NumberHit[],
): readonly number[] => {
  let places = NOWHERE;
  for (let at = from; at < to; at += 1) {
    if (!beginsWithDigit(tokens, at) && (hits.length === 0 || !beginsNumber(hits, at))) continue;
    if (places === NOWHERE) places = [];
    places.push(at);
  }
  return places;
};

/** Numbers found in a sentence, in order; ranges joined. */
export const figuresOf = (
  tokens: Tokens,
  span: TokenSpan,
  hits: readonly NumberHit[],
): readonly FigureHit[] => {
  const places = placesOf(tokens, span, hits);
  if (places.length === 0) return NO_FIGURES;
  const partAt = (at: number): Part | null =>
    places.includes(at) ? numberPart(tokens, at, span.to, hits) : null;
  const figures: FigureHit[] = [];
  let end = span.from;
  for (const at of places) {
    // Of a number in several words the first is where it begins.
    const part = at < end ? null : partAt(at);
    if (part === null) continue;
    const range = rangeEnd(tokens, part, span.to, partAt);
    const to = range?.to ?? part.to;
    const scaled = part.value * (range?.scale ?? 1);
    const low =
      range !== null && !part.scaled && part.value < 1000 && scaled < range.value
        ? scaled
        : part.value;
    const percent = ((tokens.gap[to] ?? 0) & GAP.percent) !== 0;
    figures.push({
      from: part.from,
      to,
      value: low,
      ...(range === null ? {} : { maximum: range.value }),
      year:
        part.year &&
        range === null &&
        !KOREAN_PEOPLE.test(wordAt(tokens, to)) &&
        !isCyrillicCount(tokens, part) &&
        !isTotal(tokens, part) &&
        !isRough(tokens, part),
      counted: percent || wordOf('unit', hits, to) !== undefined ? 'unit' : null,
    });
    end = to;
  }
  return figures;
};

/** One number from `at` on: "1 500", "ten thousand", "1만 1천", "un millier et demi". */
const numberPart = (
  tokens: Tokens,
  at: number,
  to: number,
  words: readonly NumberHit[],
): Part | null => {
  const isScale = (token: number): boolean => wordOf('scale', words, token) !== undefined;
  const piece = (token: number): Part | null => {
    const digits = digitPart(tokens, token, to, isScale);
    if (digits !== null) return digits;
    const word = wordOf('number', words, token);
    return word === undefined
      ? null
      : { from: token, to: word.to, value: word.value, scaled: false, scale: 1, year: false };
  };
  let total = 0;
  let current = 0;
  let next = at;
  let last = 0;
  let scaled = false;
  let seen = false;
  let year = false;
  for (;;) {
    if (next > at && (hasBorder(tokens, next) || hasTilde(tokens, next))) break;
    if (scaled && digitsAt(tokens, next) !== null && KOREAN_FROM.test(wordAt(tokens, next - 1)))
      break;
    if (seen && isScale(next + 2) && isSomewhatMore(tokens, next)) next += 2;
    // "une dizaine de milliers": a scale of a scale.
    if (seen && !scaled && current >= 10 && OF_SCALE.has(wordAt(tokens, next)) && isScale(next + 1))
      next += 1;
    const scale = wordOf('scale', words, next);
    if (scale !== undefined && (seen || LONE_SCALES.has(wordAt(tokens, next)))) {
      if (scale.value === 100) current = (current === 0 ? 1 : current) * 100;
      else {
        total += (current === 0 ? 1 : current) * scale.value;
        current = 0;
      }
      last = scale.value;
      scaled = true;
      seen = true;
      next = scale.to;
      continue;
    }
    // "mil e quinhentos": the rest after the thousands.
    if (scaled && last >= 1000 && NUMBER_AND.has(wordAt(tokens, next))) {
      const rest = next + 1 < to ? wordOf('number', words, next + 1) : undefined;
      const hundreds = next + 1 < to ? wordOf('scale', words, next + 1)?.value : undefined;
      if (rest !== undefined || hundreds === 100) {
        next += 1;
        continue;
      }
    }
    // "vinte e cinco mil": the units after the tens.
    if (seen && !scaled && current >= 20 && current < 100 && current % 10 === 0) {
      const units = NUMBER_AND.has(wordAt(tokens, next)) && next + 1 < to;
      const rest = units ? wordOf('number', words, next + 1) : undefined;
      if (rest !== undefined && rest.value < 10) {
        current += rest.value;
        next = rest.to;
        continue;
      }
    }
    const half = wordOf('half', words, next);
    if (half !== undefined && scaled) {
      total += last / 2;
      next = half.to;
      continue;
    }
    const part = piece(next);
    // Two plain numbers in a row are two numbers, unless words add up: "twenty five".
    if (part === null || (seen && !scaled && (current < 20 || part.value >= 10))) break;
    if (seen && scaled && part.value >= last) break;
    // "of eleven thousand four thousand died": as large a scale again begins another number.
    if (scaled && (wordOf('scale', words, part.to)?.value ?? 0) >= last) break;
    year = part.year && !seen;
    current += part.value;
    seen = true;
    next = part.to;
  }
  return seen
    ? {
        from: at,
        to: next,
        value: total + current,
        scaled,
        scale: Math.max(1, last),
        year: year && !scaled,
      }
    : null;
};

const isSomewhatMore = (tokens: Tokens, at: number): boolean =>
  SOMEWHAT_MORE.has(`${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`);

const hasBorder = (tokens: Tokens, at: number): boolean =>
  ((tokens.gap[at] ?? 0) & (GAP.comma | GAP.hard | GAP.stop | GAP.newline | GAP.bracket)) !== 0;

const rangeEnd = (
  tokens: Tokens,
  low: Part,
  to: number,
  partAt: (at: number) => Part | null,
): Part | null => {
  if (low.to >= to || hasBorder(tokens, low.to) || low.year) return null;
  const dashed =
    (!isSpaced(tokens, low.to) && RANGE_DASH.test(between(tokens, low.to))) ||
    KOREAN_FROM.test(wordAt(tokens, low.to - 1));
  const at = dashed ? low.to : RANGE_WORDS.has(wordAt(tokens, low.to)) ? low.to + 1 : -1;
  if (at === -1 || at >= to) return null;
  // "tra i 10.000 e i 12.000": an article may stand before the upper end.
  const isArticle = !dashed && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) <= 3;
  const high = partAt(at) ?? (isArticle && at + 1 < to ? partAt(at + 1) : null);
  if (high === null || high.year || high.value <= low.value) return null;
  // "10 to 12 thousand", "3-4 тысячи": the scale belongs to both.
  return high;
};
