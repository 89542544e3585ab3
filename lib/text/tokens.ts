import { CODES, codeOf, foldOf, IGNORED, isDigit, MEET, SEPARATOR } from './fold';

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

/** Marks of a quotation's start or end. */
export const QUOTE_MARKS = GAP.openQuote | GAP.closeQuote | GAP.straightQuote;

/**
 * The words of a text. Offsets are UTF-16 code units in the raw text; `end` is exclusive.
 * A change between digits and letters ends a word (`1만` is two).
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** `GAP` bits between the token and the one before; `gap[count]` is what follows the last. */
  readonly gap: readonly number[];
  /** Folded words that were asked for so far: see `wordAt`. */
  readonly words: (string | undefined)[];
}

const GAP_OF = new Map<number, number>();
const gapUnits = (units: string, bits: number): void => {
  for (const unit of units) GAP_OF.set(unit.charCodeAt(0), bits);
};
gapUnits(' \t\n\r\u00a0\u202f\u2009\u2002\u2003\u200a\u3000', GAP.space);
gapUnits(',\u060c\u3001\uff0c', GAP.comma);
gapUnits(':\u2014\u00b7|\uff1a\u2022', GAP.hard);
gapUnits('\u318d\u119e\u30fb\u2027', GAP.comma);
gapUnits(';\uff1b', GAP.hard | GAP.semicolon);
gapUnits('.!\u2026\u3002\uff01', GAP.stop);
gapUnits('?\uff1f', GAP.stop | GAP.question);
gapUnits('\u2028\u2029', GAP.newline);
gapUnits('\u00ab\u201c\u201e\u300c\u300e\u2039', GAP.openQuote);
gapUnits('\u00bb\u201d\u300d\u300f\u203a', GAP.closeQuote);
gapUnits('"\uff02', GAP.straightQuote);
gapUnits('-\u2010\u2011\u2013', GAP.hyphen);
gapUnits('%', GAP.percent);
gapUnits('()[]\uff08\uff09', GAP.bracket);

/** Marks a unit whose bits depend on its neighbours: see `bitsInContext`. */
const IN_CONTEXT = 0x8000;
const GAP_TABLE = new Uint16Array(65536);
for (const [unit, bits] of GAP_OF) GAP_TABLE[unit] = bits;
for (const unit of ',.-\u2013\u00b7') {
  const at = unit.charCodeAt(0);
  GAP_TABLE[at] = (GAP_TABLE[at] ?? 0) | IN_CONTEXT;
}

/**
 * The factor of the second hash, known to all, since a number written into the loop makes it
 * faster; one secret is enough.
 */
export const CHECK_FACTOR = 0x2c1b3c6d;

/** The factor of the first hash, the seed's secret: 5 modulo 8, so that its powers are many. */
export const factorOf = (seed: number): number =>
  (Math.imul(seed ^ 0x5bd1e995, 0x297a2d39) & ~7) | 5;

/** UTF-16 code units cut at a time. */
const WINDOW = 2_048;
/** … and between two looks whether there was anything but plain words. */
const STRETCH = 256;

/** The borders of the window's words, start and end by turns; each unit may be a word. */
const borders = new Int32Array(2 * WINDOW + 2);
/** Hash and check of the word so far, before each unit of the window and behind the last. */
const hashes = new Int32Array(WINDOW + 4);
const checks = new Int32Array(WINDOW + 4);
let next = 0;
let whole = true;
/** Whether the last stretch had plain words only. */
let plain = true;

/**
 * The words of the window that was cut last, by places in the window. Arrays of one size that
 * live as long as the program: the loops below are twice as fast for it, and allocate nothing.
 *
 * A word has two hashes, independent of each other: 64 bits together. They stand at its end, as
 * those of its first three letters do three places behind its start.
 */
export const cut = { borders, hashes, checks } as const;
/** A word's end for its hashes: one that goes on behind the window is known by what is in it. */
export const LAST_END = WINDOW;

/** Whether no unit of the window was passed over, so that its words' units are their letters. */
export const isWhole = (): boolean => whole;

/** Where the next window begins: the end of the text, or a word that did not end in the last. */
export const nextWindow = (): number => next;

/** What the loop over a window hands on from one stretch to the next. */
const state = new Int32Array(4);
const PLACE = 0;
const BEFORE = 1;
const OWN = 2;
const CHECKED = 3;

/**
 * Cuts the text from `from` on into words, as far as a window goes, and hashes each with the
 * seed; gives their number. Total: any string, including lone surrogates, gives words.
 *
 * This touches every letter of every page. A word's end cannot be foreseen, and a processor that
 * guesses wrong loses as much time as five letters take. So no branch of the loop over letters
 * depends on where words end: a border is written at each letter, and only where a word begins or
 * ends does the next go to the next place. The hash of a word is a polynomial in a secret factor
 * (the check, in a known one), its codes being the coefficients, and begins anew where it does.
 */
export const cutWindow = (text: string, from: number, seed: number): number => {
  const size = Math.min(WINDOW, text.length - from);
  const factor = factorOf(seed);
  state.fill(0);
  whole = true;
  for (let at = 0; at < size; at += STRETCH) {
    const to = Math.min(at + STRETCH, size);
    // Where one stretch has digits beside letters, the next is likely to.
    plain = plain && findBorders(text, from, at, to, factor);
    if (!plain) plain = findAllBorders(text, from, at, to, factor);
  }
  hashes[size] = state[OWN] as number;
  checks[size] = state[CHECKED] as number;
  const inWord = state[BEFORE] !== SEPARATOR;
  borders[state[PLACE] as number] = size;
  let count = ((state[PLACE] as number) + 1) >> 1;
  next = from + size;
  if (next === text.length || !inWord) return count;
  // The last word may go on beyond the window.
  const start = borders[2 * count - 2] as number;
  if (start !== 0) {
    count -= 1;
    next = from + start;
  } else {
    // One word fills the window: no term is so long, but it is one word all the same.
    while (next < text.length && codeOf(text.charCodeAt(next)) !== SEPARATOR) next += 1;
    borders[1] = next - from;
  }
  return count;
};

/**
 * Writes the borders of a stretch of the window; false, with nothing changed that counts, when a
 * unit is to be passed over or letters and digits meet.
 */
const findBorders = (
  text: string,
  from: number,
  first: number,
  to: number,
  factor: number,
): boolean => {
  // Arrays in variables, one statement each, and `| 0` behind additions: a third faster in V8.
  const table = CODES;
  const places = borders;
  const ownSoFar = hashes;
  const checkSoFar = checks;
  let place = state[PLACE] as number;
  let before = state[BEFORE] as number;
  let hash = state[OWN] as number;
  let check = state[CHECKED] as number;
  for (let at = first; at < to; at = (at + 1) | 0) {
    const code = table[text.charCodeAt((from + at) | 0)] as number;
    const change = code ^ before;
    if (code === IGNORED || change >= MEET) return false;
    ownSoFar[at] = hash;
    checkSoFar[at] = check;
    places[place] = at;
    place = (place + (change >>> 31)) | 0;
    before = code;
    const inWord = code >> 31;
    hash = (Math.imul(hash & inWord, factor) + code) | 0;
    check = (Math.imul(check & inWord, CHECK_FACTOR) + code) | 0;
  }
  state[PLACE] = place;
  state[BEFORE] = before;
  state[OWN] = hash;
  state[CHECKED] = check;
  return true;
};

/**
 * As `findBorders`, whatever there is: units to be passed over, and letters beside digits, where
 * one word's end is the next one's start. Says whether there was none of them.
 */
const findAllBorders = (
  text: string,
  from: number,
  first: number,
  to: number,
  factor: number,
): boolean => {
  const table = CODES;
  const places = borders;
  const ownSoFar = hashes;
  const checkSoFar = checks;
  let place = state[PLACE] as number;
  let before = state[BEFORE] as number;
  let hash = state[OWN] as number;
  let check = state[CHECKED] as number;
  let special = 0;
  for (let at = first; at < to; at = (at + 1) | 0) {
    const code = table[text.charCodeAt((from + at) | 0)] as number;
    ownSoFar[at] = hash;
    checkSoFar[at] = check;
    if (code === IGNORED) {
      // No text may have asked for this unit yet: then once more.
      if (codeOf(text.charCodeAt((from + at) | 0)) !== IGNORED) {
        at = (at - 1) | 0;
        continue;
      }
      whole = false;
      special = 1;
      continue;
    }
    // 0 between units of one kind, 1 where a letter and a digit meet, more at a word's border.
    const kinds = (code ^ before) >>> 30;
    const change = (kinds | (kinds >>> 1)) & 1;
    special |= kinds & ~(kinds >>> 1) & 1;
    places[place] = at;
    place = (place + (change & (before >>> 31))) | 0;
    places[place] = at;
    place = (place + (change & (code >>> 31))) | 0;
    before = code;
    hash = (Math.imul(hash & (change - 1), factor) + code) | 0;
    check = (Math.imul(check & (change - 1), CHECK_FACTOR) + code) | 0;
  }
  state[PLACE] = place;
  state[BEFORE] = before;
  state[OWN] = hash;
  state[CHECKED] = check;
  return special === 0;
};

const SPACE = 0x20;

/** The `GAP` bits of the units in `[from, to)`. */
export const gapBetween = (text: string, from: number, to: number): number => {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return GAP.space;
  let bits = 0;
  for (let at = from; at < to; at += 1) {
    const raw = text.charCodeAt(at);
    const own = GAP_TABLE[raw] as number;
    bits |= own < IN_CONTEXT ? own : bitsInContext(text, at, raw);
  }
  return bits;
};

/**
 * Words of a text by where they start and end, with what stands between them: `count` words from
 * `first` on, in a list of places where those of the text begin at `base`.
 */
export const tokensAt = (
  text: string,
  count: number,
  places: { readonly start: Int32Array; readonly end: Int32Array },
  first = 0,
  base = 0,
): Tokens => {
  const start: number[] = [];
  const end: number[] = [];
  const gap: number[] = [];
  const words: (string | undefined)[] = [];
  let last = 0;
  for (let word = first; word < first + count; word += 1) {
    const from = (places.start[word] as number) - base;
    gap.push(gapBetween(text, last, from));
    last = (places.end[word] as number) - base;
    start.push(from);
    end.push(last);
    words.push(undefined);
  }
  gap.push(gapBetween(text, last, text.length));
  return { text, count, start, end, gap, words };
};

/** Cuts a text into words. Total: any string, including lone surrogates, gives tokens. */
export const tokenize = (text: string): Tokens => {
  const start = new Int32Array(text.length);
  const end = new Int32Array(text.length);
  let total = 0;
  for (let from = 0; from < text.length; from = next) {
    const count = cutWindow(text, from, 0);
    for (let word = 0; word < count; word += 1) {
      start[total] = from + (borders[2 * word] as number);
      end[total] = from + (borders[2 * word + 1] as number);
      total += 1;
    }
  }
  return tokensAt(text, total, { start, end });
};

const MIDDLE_DOT = 0xb7;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

const bitsInContext = (text: string, at: number, raw: number): number => {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  // A middle dot between words lists them ("북·러"); between spaces it is a hard border.
  if (raw === MIDDLE_DOT) return before === SPACE || after === SPACE ? GAP.hard : GAP.comma;
  // The comma of "10,000" and the dot of "3.5" border nothing.
  if (raw === COMMA || raw === FULL_STOP) {
    if (isDigit(before) && isDigit(after)) return 0;
    return raw === COMMA ? GAP.comma : GAP.stop;
  }
  // A dash between spaces is a hard border; between letters it joins.
  return before === SPACE && after === SPACE ? GAP.hard | GAP.hyphen : GAP.hyphen;
};

/** The folded word of a token; empty where there is none. Each is folded once. */
export const wordAt = (tokens: Tokens, index: number): string => {
  if (!(index >= 0 && index < tokens.count)) return '';
  const known = tokens.words[index];
  if (known !== undefined) return known;
  const word = foldedAt(tokens, index);
  tokens.words[index] = word;
  return word;
};

const foldedAt = ({ text, start, end }: Tokens, index: number): string => {
  const from = start[index] as number;
  const to = end[index] as number;
  let at = from;
  while (at < to && foldOf(text.charCodeAt(at)) === text.charCodeAt(at)) at += 1;
  // Most words are small letters without accents already.
  let word = text.slice(from, at);
  for (; at < to; at += 1) {
    const unit = foldOf(text.charCodeAt(at));
    if (unit > IGNORED) word += String.fromCharCode(unit);
  }
  return word;
};

/** Whether the token begins with a capital letter, in a script that has them. */
export const isCapital = (tokens: Tokens, index: number): boolean => {
  const char = tokens.text[tokens.start[index] ?? 0] ?? '';
  return char !== char.toLowerCase();
};
