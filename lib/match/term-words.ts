/** Which elements of the term table the words of a text are, and which prefixes they begin with. */
import { CODES, IGNORED } from '@/lib/text/fold';
import { CHECK_FACTOR, cut, factorOf, isWhole, LAST_END } from '@/lib/text/tokens';
import {
  LONGEST_MASKED,
  mix,
  nonZero,
  PREFIX,
  seatOf,
  type TermTable,
  topBits,
} from './term-layout';

const arraysOf = (size: number) => ({
  start: new Int32Array(size),
  end: new Int32Array(size),
  /** The element of each word; 0 for none. */
  exact: new Int32Array(size),
  /** Prefixes that a word begins with, the shortest first: `list[at[word]..at[word + 1])`. */
  at: new Int32Array(size),
  list: new Int32Array(size),
  /** The word of each. */
  listed: new Int32Array(size),
});

/** The words of the last text. */
export let found = arraysOf(4098);

/** Makes room for a text: there are at most as many words, and prefixes of words, as letters. */
export const makeRoom = (letters: number): void => {
  if (found.list.length < letters + 4) found = arraysOf(2 * letters + 4);
};

/** The words of the window that prefixes may begin, and of which lengths, as bits. */
const likely = new Int32Array(LAST_END);
const lengths = new Int32Array(LAST_END);
/** What may be a prefix: a word of the window, and where in the window its beginning ends. */
const beginnings = new Int32Array(LAST_END + 1);
const ends = new Int32Array(LAST_END + 1);

/** The element of two hashes; 0 for none. */
const elementOf = (table: TermTable, hash: number, check: number): number => {
  const { slots, moves } = table;
  const mixed = mix(hash);
  const move = moves[topBits(mixed, moves.length - 1)] as number;
  const slot = 2 * seatOf(mixed, check, move, (slots.length >>> 1) - 1);
  return (slots[slot + 1] as number) & ~nonZero((slots[slot] as number) ^ check);
};

/** Finds the elements of a window's words, which begins at `from`; `first` is its first word. */
export const lookUp = (table: TermTable, from: number, count: number, first: number): void => {
  // As in the loop over letters: what V8 reads once stands in variables, sums are whole numbers.
  const borders = cut.borders;
  const hashes = cut.hashes;
  const checks = cut.checks;
  const start = found.start;
  const end = found.end;
  const exact = found.exact;
  const slots = table.slots;
  const moves = table.moves;
  const moveMask = moves.length - 1;
  const slotMask = (slots.length >>> 1) - 1;
  for (let word = 0; word < count; word = (word + 1) | 0) {
    const place = (first + word) | 0;
    const to = borders[(word << 1) + 1] as number;
    const last = Math.min(to, LAST_END);
    start[place] = (from + (borders[word << 1] as number)) | 0;
    end[place] = (from + to) | 0;
    const check = checks[last] as number;
    const mixed = mix(hashes[last] as number);
    const move = moves[topBits(mixed, moveMask)] as number;
    const slot = seatOf(mixed, check, move, slotMask) << 1;
    exact[place] = (slots[slot + 1] as number) & ~nonZero((slots[slot] as number) ^ check);
  }
};

/**
 * Lists the prefixes of a window's words behind `filled`; gives the list's new end. What a word's
 * first letters say leaves few beginnings of few words to be looked up.
 */
export const lookUpPrefixes = (
  table: TermTable,
  text: string,
  from: number,
  count: number,
  first: number,
  filled: number,
): number => {
  const { at } = found;
  at.fill(0, first, first + count + 1);
  if (table.prefixMasks.length === 1) return 0;
  at[first] = filled;
  const end = isWhole()
    ? probe(table, findBeginnings(findLikely(table, count)), first, filled)
    : probeAll(table, text, from, count, first, filled);
  let sum = filled;
  for (let word = first + 1; word <= first + count; word += 1) {
    sum += at[word] as number;
    at[word] = sum;
  }
  return end;
};

/** Finds the words that a prefix may begin by their first one, two and three letters; how many. */
const findLikely = (table: TermTable, count: number): number => {
  const borders = cut.borders;
  const hashes = cut.hashes;
  const masks = table.prefixMasks;
  const mask = masks.length - 1;
  const words = likely;
  const bits = lengths;
  let many = 0;
  for (let word = 0; word < count; word = (word + 1) | 0) {
    const from = borders[word << 1] as number;
    const length = Math.min(borders[(word << 1) + 1] as number, LAST_END) - from;
    const one = (masks[topBits(mix(hashes[from + 1] as number), mask)] as number) & 1;
    const two = (masks[topBits(mix(hashes[from + 2] as number), mask)] as number) & 2;
    const three = (masks[topBits(mix(hashes[from + 3] as number), mask)] as number) & ~3;
    const own = (one | two | three) & (length < LONGEST_MASKED ? (1 << length) - 1 : -1);
    words[many] = word;
    bits[many] = own;
    many = (many - nonZero(own)) | 0;
  }
  return many;
};

/** Lists the beginnings of the likely words by their lengths; how many. */
const findBeginnings = (many: number): number => {
  const borders = cut.borders;
  const words = beginnings;
  const places = ends;
  let count = 0;
  for (let each = 0; each < many; each += 1) {
    const word = likely[each] as number;
    const from = borders[2 * word] as number;
    for (let bits = lengths[each] as number; bits !== 0; bits &= bits - 1) {
      words[count] = word;
      places[count] = (from + 32 - Math.clz32(bits & -bits)) | 0;
      count = (count + 1) | 0;
    }
    if ((lengths[each] as number) >= 0) continue;
    // The last bit stands for all lengths from its own on.
    const to = Math.min(borders[2 * word + 1] as number, LAST_END);
    for (let place = from + LONGEST_MASKED + 1; place <= to; place += 1) {
      words[count] = word;
      places[count] = place;
      count += 1;
    }
  }
  return count;
};

/** Lists those beginnings that are prefixes; gives the list's new end. */
const probe = (table: TermTable, count: number, first: number, filledBefore: number): number => {
  const hashes = cut.hashes;
  const checks = cut.checks;
  const at = found.at;
  const list = found.list;
  const listed = found.listed;
  const words = beginnings;
  const places = ends;
  const slots = table.slots;
  const moves = table.moves;
  const moveMask = moves.length - 1;
  const slotMask = (slots.length >>> 1) - 1;
  let filled = filledBefore;
  for (let each = 0; each < count; each = (each + 1) | 0) {
    const place = places[each] as number;
    const word = (first + (words[each] as number)) | 0;
    const check = (checks[place] as number) ^ PREFIX;
    const mixed = mix(hashes[place] as number);
    const move = moves[topBits(mixed, moveMask)] as number;
    const slot = seatOf(mixed, check, move, slotMask) << 1;
    const element = (slots[slot + 1] as number) & ~nonZero((slots[slot] as number) ^ check);
    const one = nonZero(element) & 1;
    list[filled] = element;
    listed[filled] = word;
    filled = (filled + one) | 0;
    at[word + 1] = ((at[word + 1] as number) + one) | 0;
  }
  return filled;
};

/** As `probe`, for a window with units to be passed over: each beginning of each word. */
const probeAll = (
  table: TermTable,
  text: string,
  from: number,
  count: number,
  first: number,
  filledBefore: number,
): number => {
  const { borders } = cut;
  const { at, list, listed } = found;
  const factor = factorOf(table.seed);
  let filled = filledBefore;
  for (let word = 0; word < count; word += 1) {
    const before = filled;
    const to = Math.min(borders[2 * word + 1] as number, LAST_END);
    let hash = 0;
    let check = 0;
    for (let place = borders[2 * word] as number; place < to; place += 1) {
      const code = CODES[text.charCodeAt(from + place)] as number;
      if (code === IGNORED) continue;
      hash = (Math.imul(hash, factor) + code) | 0;
      check = (Math.imul(check, CHECK_FACTOR) + code) | 0;
      const element = elementOf(table, hash, check ^ PREFIX);
      list[filled] = element;
      listed[filled] = first + word;
      filled -= nonZero(element);
    }
    at[first + word + 1] = filled - before;
  }
  return filled;
};
