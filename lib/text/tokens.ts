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

/** What words are hashed by with a seed. */
export interface Factors {
  readonly seed: number;
  /** The factor of the first hash: the seed's secret. The second has `CHECK_FACTOR`. */
  readonly hash: number;
  readonly hashPowers: Int32Array;
}

/** Known to all, since a number written into the loop makes it faster; one secret is enough. */
export const CHECK_FACTOR = 0x2c1b3c6d;
/** Words longer than this are hashed letter by letter. */
const POWERS = 64;

const powersOf = (factor: number): Int32Array => {
  const powers = new Int32Array(POWERS).fill(1);
  for (let power = 1; power < POWERS; power += 1) {
    powers[power] = Math.imul(powers[power - 1] as number, factor);
  }
  return powers;
};

const makeFactors = (seed: number): Factors => {
  // 5 modulo 8: the powers of such a factor come back to 1 as late as can be.
  const hash = (Math.imul(seed ^ 0x5bd1e995, 0x297a2d39) & ~7) | 5;
  return { seed, hash, hashPowers: powersOf(hash) };
};

const checkPowers = powersOf(CHECK_FACTOR);
let factors = makeFactors(0);

/** The factors of a seed; made anew only when another seed was asked for last. */
export const factorsOf = (seed: number): Factors => {
  if (factors.seed !== seed) factors = makeFactors(seed);
  return factors;
};

/** UTF-16 code units cut at a time. */
const WINDOW = 2_048;
const NINE = 57;

/** The folded units of the window. */
const folded = new Uint16Array(WINDOW);
/** (place, hash of all before, check of all before) where one kind of units follows another. */
const borders = new Int32Array(3 * (WINDOW + 1));
const starts = new Int32Array(WINDOW);
const ends = new Int32Array(WINDOW);
const hashes = new Int32Array(WINDOW);
const checks = new Int32Array(WINDOW);
let next = 0;

/**
 * The words of the window that was cut last, by places in the window. Arrays of one size that
 * live as long as the program: the loops below are twice as fast for it, and allocate nothing.
 */
export const cut = {
  start: starts,
  end: ends,
  /** Two hashes of the folded word, independent of each other: 64 bits together. */
  hash: hashes,
  check: checks,
  folded,
} as const;

/** Where the next window begins: the end of the text, or a word that did not end in the last. */
export const nextWindow = (): number => next;

/**
 * Cuts the text from `from` on into words, as far as a window goes, and hashes each with the
 * seed; gives their number. Total: any string, including lone surrogates, gives words.
 *
 * This touches every letter of every page. A word's end cannot be foreseen, and a processor that
 * guesses wrong loses as much time as five letters take. So no branch of the loops over letters
 * depends on the text: a border is written at each letter, and only where the kind of unit
 * changes does the next go to the next place. The hash of a word is a polynomial in a secret
 * factor (the check, in a known one), its units being the coefficients: it follows from the hashes of all the text before and
 * after the word (`after - before * factor ** length`), so that no loop over the word is needed.
 */
export const cutWindow = (text: string, from: number, seed: number): number => {
  const size = Math.min(WINDOW, text.length - from);
  const own = factorsOf(seed);
  const last = findBorders(text, from, size, own.hash | 0);
  let count = last === -1 ? wordsOneByOne(text, from, size) : wordsBetween(last);
  next = from + size;
  if (next === text.length || count === 0 || ends[count - 1] !== size) return count;
  // The last word may go on beyond the window.
  if (starts[count - 1] !== 0) {
    count -= 1;
    next = from + (starts[count] as number);
  } else {
    // One word fills the window: no term is so long, but it is one word all the same.
    while (next < text.length && (FOLD[text.charCodeAt(next)] as number) !== SEPARATOR) next += 1;
    ends[0] = next - from;
  }
  return count;
};

/**
 * Folds a window and writes its borders; gives the place of the last, which is the window's end,
 * or -1 when a unit is to be passed over.
 */
const findBorders = (text: string, from: number, size: number, factor: number): number => {
  const fold = FOLD;
  const ignored = IGNORED;
  let border = 0;
  let before = 0;
  let hash = 0;
  let check = 0;
  let at = 0;
  for (; at < size; at += 1) {
    const unit = fold[text.charCodeAt((from + at) | 0)] as number;
    if (unit === ignored) break;
    folded[at] = unit;
    borders[border] = at;
    borders[border + 1] = hash;
    borders[border + 2] = check;
    // 2 for letters, 1 for digits, 0 for what separates: digits fold to 48–57, letters lie above.
    const kind = ((NINE - unit) >>> 31) + ((ignored - unit) >>> 31);
    const change = kind ^ before;
    border += 3 * ((change | (change >>> 1)) & 1);
    before = kind;
    hash = (Math.imul(hash, factor) + unit) | 0;
    check = (Math.imul(check, CHECK_FACTOR) + unit) | 0;
  }
  if (at < size) return -1;
  borders[border] = size;
  borders[border + 1] = hash;
  borders[border + 2] = check;
  return border;
};

/** Takes the words from the borders. */
const wordsBetween = (last: number): number => {
  const { hashPowers } = factors;
  const separator = SEPARATOR;
  let count = 0;
  for (let border = 0; border < last; border += 3) {
    const from = borders[border] as number;
    if (folded[from] === separator) continue;
    const to = borders[border + 3] as number;
    starts[count] = from;
    ends[count] = to;
    if (to - from < POWERS) {
      const before = Math.imul(borders[border + 1] as number, hashPowers[to - from] as number);
      const checked = Math.imul(borders[border + 2] as number, checkPowers[to - from] as number);
      hashes[count] = (borders[border + 4] as number) - before;
      checks[count] = (borders[border + 5] as number) - checked;
    } else hashWord(count);
    count += 1;
  }
  return count;
};

/** Hashes one word by its letters. */
const hashWord = (word: number): void => {
  let hash = 0;
  let check = 0;
  const to = ends[word] as number;
  for (let at = starts[word] as number; at < to; at += 1) {
    const unit = folded[at] as number;
    if (unit === IGNORED) continue;
    hash = (Math.imul(hash, factors.hash) + unit) | 0;
    check = (Math.imul(check, CHECK_FACTOR) + unit) | 0;
  }
  hashes[word] = hash;
  checks[word] = check;
};

/** The words of a window that has units to be passed over: soft hyphens, marks of their own. */
const wordsOneByOne = (text: string, from: number, size: number): number => {
  let count = 0;
  let inside = false;
  let digits = false;
  const finish = (at: number): void => {
    ends[count] = at;
    hashWord(count);
    count += 1;
    inside = false;
  };
  for (let at = 0; at < size; at += 1) {
    const unit = FOLD[text.charCodeAt(from + at)] as number;
    folded[at] = unit;
    if (unit === IGNORED) continue;
    if (inside && (unit === SEPARATOR || unit <= NINE !== digits)) finish(at);
    if (inside || unit === SEPARATOR) continue;
    starts[count] = at;
    inside = true;
    digits = unit <= NINE;
  }
  if (inside) finish(size);
  return count;
};

/** The `GAP` bits of the units in `[from, to)`. */
export const gapBetween = (text: string, from: number, to: number): number => {
  let bits = 0;
  for (let at = from; at < to; at += 1) {
    const raw = text.charCodeAt(at);
    const own = GAP_TABLE[raw] as number;
    bits |= own < IN_CONTEXT ? own : bitsInContext(text, at, raw);
  }
  return bits;
};

/** Words of a text by where they start and end, with what stands between them. */
export const tokensAt = (
  text: string,
  count: number,
  start: Int32Array,
  end: Int32Array,
): Tokens => {
  const gap = new Uint16Array(count + 1);
  for (let word = 0; word <= count; word += 1) {
    const from = word === 0 ? 0 : (end[word - 1] as number);
    gap[word] = gapBetween(text, from, word === count ? text.length : (start[word] as number));
  }
  return { text, count, start: start.slice(0, count), end: end.slice(0, count), gap };
};

/** Cuts a text into words. Total: any string, including lone surrogates, gives tokens. */
export const tokenize = (text: string): Tokens => {
  const start = new Int32Array(text.length);
  const end = new Int32Array(text.length);
  let total = 0;
  for (let from = 0; from < text.length; from = next) {
    const count = cutWindow(text, from, 0);
    for (let word = 0; word < count; word += 1) {
      start[total] = from + (starts[word] as number);
      end[total] = from + (ends[word] as number);
      total += 1;
    }
  }
  return tokensAt(text, total, start, end);
};

const MIDDLE_DOT = 0xb7;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const SPACE = 0x20;

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
