import { FOLD, IGNORED, isDigit, SEPARATOR } from './fold';

/** What stands between a token and the one before it: bits of `Tokens.gap`. */
export const GAP = {
  space: 1,
  /** Comma or the like: a soft border inside a sentence. */
  comma: 2,
  /** Semicolon, colon, dash between spaces: a hard border inside a sentence. */
  hard: 4,
  /** Full stop, exclamation or question mark, ellipsis. */
  stop: 8,
  question: 16,
  newline: 32,
  openQuote: 64,
  closeQuote: 128,
  /** A straight quote: opens or closes. */
  straightQuote: 256,
  hyphen: 512,
  percent: 1024,
  bracket: 2048,
  /** Set besides `hard`: what follows is a statement of its own. */
  semicolon: 4096,
} as const;

/**
 * The words of a text. Offsets are UTF-16 code units in the raw text; `end` is exclusive.
 * A change between digits and letters ends a word (`1만` is two).
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `GAP` bits between the token and the one before; `gap[count]` is what follows the last. */
  readonly gap: Uint16Array;
}

const GAP_OF = new Map<number, number>();
const gapUnits = (units: string, bits: number): void => {
  for (const unit of units) GAP_OF.set(unit.charCodeAt(0), bits);
};
gapUnits(' \t\u00a0\u202f\u2009\u2002\u2003\u200a\u3000', GAP.space);
gapUnits(',\u060c\u3001\uff0c', GAP.comma);
gapUnits(':\u2014\u00b7|\uff1a\u2022', GAP.hard);
gapUnits('\u318d\u119e\u30fb\u2027', GAP.comma);
gapUnits(';\uff1b', GAP.hard | GAP.semicolon);
gapUnits('.!\u2026\u3002\uff01', GAP.stop);
gapUnits('?\uff1f', GAP.stop | GAP.question);
gapUnits('\n\r\u2028\u2029', GAP.newline);
gapUnits('\u00ab\u201c\u201e\u300c\u300e\u2039', GAP.openQuote);
gapUnits('\u00bb\u201d\u300d\u300f\u203a', GAP.closeQuote);
gapUnits('"\uff02', GAP.straightQuote);
gapUnits('-\u2010\u2011\u2013', GAP.hyphen);
gapUnits('%', GAP.percent);
gapUnits('()[]\uff08\uff09', GAP.bracket);

const GAP_TABLE = new Uint16Array(65536);
for (const [unit, bits] of GAP_OF) GAP_TABLE[unit] = bits;

let starts = new Int32Array(1024);
let ends = new Int32Array(1024);
let gaps = new Uint16Array(1024);

const grow = (): void => {
  const copy = <T extends Int32Array | Uint16Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  starts = copy(starts, new Int32Array(starts.length * 2));
  ends = copy(ends, new Int32Array(ends.length * 2));
  gaps = copy(gaps, new Uint16Array(gaps.length * 2));
};

/** Cuts a text into words. Total: any string, including lone surrogates, gives tokens. */
export const tokenize = (text: string): Tokens => {
  let count = 0;
  let inside = false;
  let digits = false;
  let gap = 0;
  for (let i = 0; i < text.length; i += 1) {
    const raw = text.charCodeAt(i);
    const unit = FOLD[raw] ?? SEPARATOR;
    if (unit === IGNORED) continue;
    if (unit === SEPARATOR) {
      if (inside) {
        ends[count] = i;
        count += 1;
        inside = false;
      }
      gap |=
        raw === MIDDLE_DOT
          ? dotBits(text, i)
          : dashBits(text, i, raw) | (insideNumber(text, i, digits) ? 0 : (GAP_TABLE[raw] ?? 0));
      continue;
    }
    const digit = isDigit(unit);
    if (inside && digit !== digits) {
      ends[count] = i;
      count += 1;
      inside = false;
    }
    if (!inside) {
      if (count + 2 >= starts.length) grow();
      starts[count] = i;
      gaps[count] = gap;
      gap = 0;
      inside = true;
      digits = digit;
    }
  }
  if (inside) {
    ends[count] = text.length;
    count += 1;
  }
  gaps[count] = gap;
  return {
    text,
    count,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    gap: gaps.slice(0, count + 1),
  };
};

/** The comma of "10,000" and the dot of "3.5" border nothing. */
const insideNumber = (text: string, at: number, afterDigit: boolean): boolean => {
  if (!afterDigit) return false;
  const unit = text[at];
  return (
    (unit === ',' || unit === '.') &&
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 1))
  );
};

const MIDDLE_DOT = 0xb7;

/** A middle dot between words lists them ("북·러"); between spaces it is a hard border. */
const dotBits = (text: string, at: number): number =>
  text[at - 1] === ' ' || text[at + 1] === ' ' ? GAP.hard : GAP.comma;

/** A dash between spaces is a hard border; between letters it joins. */
const dashBits = (text: string, at: number, raw: number): number =>
  (raw === 0x2013 || raw === 0x2d) && text[at - 1] === ' ' && text[at + 1] === ' ' ? GAP.hard : 0;

/** The folded word of a token. */
export const wordAt = (tokens: Tokens, index: number): string => {
  let word = '';
  const end = tokens.end[index] ?? 0;
  for (let i = tokens.start[index] ?? 0; i < end; i += 1) {
    const unit = FOLD[tokens.text.charCodeAt(i)] ?? SEPARATOR;
    if (unit > IGNORED) word += String.fromCharCode(unit);
  }
  return word;
};

/** Whether the token begins with a capital letter, in a script that has them. */
export const isCapital = (tokens: Tokens, index: number): boolean => {
  const char = tokens.text[tokens.start[index] ?? 0] ?? '';
  return char !== char.toLowerCase();
};
