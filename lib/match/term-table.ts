/**
 * All terms of all packs and of the engine's own lexicon in one table, found in one pass.
 *
 * Problem. Hundreds to a million terms of one to eight words, some words with any ending
 * (`soldat*`), must be found in page text, with offsets of the page, at a cost that does not grow
 * with their number.
 *
 * Representation. A term is a path of *elements*: exact words and prefixes. Each distinct element
 * has a number, found by the hashes that cutting the text computes anyway. Numbers go by what an
 * element is: first those that are a term, then others that begin one (together the *roots*), then
 * the rest. Paths share *nodes*: a trie over elements. The children of a node stand in a block of
 * their own, a small hash table by element, so that a child is found, or known to be missing, by
 * looking at one place of the block as a rule:
 *
 *     "soldat* nord-coréen*"   elements  soldat* = 1, nord = 2, coreen* = 3    roots: 1
 *
 *     slots     … | check of soldat*, 1 | … | check of nord, 2 | … by hash of the word
 *     pairBits  … 1 at (1, 2) …
 *     roots[1]  no output | children: block at 7, 1 wide
 *     nodes[7]  element 2 | no output            | children: block at 8, 1 wide
 *     nodes[8]  element 3 | dprk-troops, French  | no children
 *
 * Cost. Two multiplies a letter; one look at `slots` and one at `pairBits` a word, without a
 * branch on what was found; most words begin no term and end there. Prefixes cost one look at a
 * mask by a word's first letters, then one at `slots` for each length that a prefix of these
 * letters has. Then one look at a block for each further word. Nothing is allocated per letter,
 * word or hit. Some 25 to 35 bytes a term.
 *
 * Example. "Les soldats nord-coréens": `les` is in no slot. `soldats` has prefixes of six letters
 * by its first three; that of `soldat` is element 1. `nord` is element 2, `coreens` begins with
 * element 3. From root 1, block 7 has element 2 at its one place, block 8 has element 3: a hit.
 *
 * What a pack cannot do. Hashes multiply by a secret of the installation, so that no pack can be
 * written to collide. What starts at one word takes `MOST_STEPS` at most, all starts of a text
 * together `STEPS_A_WORD` for each word: a pack of a million wordings of one term makes no page
 * slow. (What is left out then are hits of terms that hundreds of others share.)
 *
 * Words are compared by two hashes instead of their letters: the place in `slots` says some 20
 * bits of both, the check holds 32 more. A word of a page passes for another with a chance of 1 in
 * 2^32 a look, that is once in about a million pages, and what it would then be part of must still
 * be a whole wording. Nodes are found by element numbers, exactly.
 */
import { IGNORED } from '@/lib/text/fold';
import {
  CHECK,
  CHECK_FACTOR,
  cut,
  cutWindow,
  END,
  factorOf,
  GAP,
  gapBetween,
  HASH,
  nextWindow,
  START,
  type Tokens,
  tokensAt,
  WORD,
} from '@/lib/text/tokens';

export interface TermTable {
  readonly seed: number;
  /** Elements from 1 to this one are terms of their own (and may begin longer ones). */
  readonly wholeCount: number;
  /** Elements from 1 to this one begin a term: the roots. */
  readonly rootCount: number;
  /** (check, element number) by hash; number 0 is empty. */
  readonly slots: Int32Array;
  /** By the first letters of a word: bit n is set when a prefix of n + 1 letters begins so. */
  readonly prefixMasks: Uint32Array;
  /** A bit by hash for each pair of elements that begins a term: most words are none. */
  readonly pairBits: Uint32Array;
  /** (output, children) of each root, by its element number. */
  readonly roots: Int32Array;
  /** (element, output, children) of each other node, in blocks; element 0 is an empty place. */
  readonly nodes: Int32Array;
  /** Lists of nodes that several terms end at: how many outputs, then they. */
  readonly shared: Int32Array;
  /** Sets of languages, as bits, by the number that outputs have for them. */
  readonly languages: Int32Array;
}

/** A table of its parts. All are made here, so that all have one shape and the loops stay fast. */
export const makeTable = (parts: TermTable): TermTable => ({
  seed: parts.seed,
  wholeCount: parts.wholeCount,
  rootCount: parts.rootCount,
  slots: parts.slots,
  prefixMasks: parts.prefixMasks,
  pairBits: parts.pairBits,
  roots: parts.roots,
  nodes: parts.nodes,
  shared: parts.shared,
  languages: parts.languages,
});

/** A found term: its symbol and its tokens, `to` exclusive. */
export interface Hit {
  readonly symbol: number;
  readonly from: number;
  readonly to: number;
}

/** Prefixes longer than this count as this long: the last bit of a mask stands for all of them. */
export const LONGEST_MASKED = 32;
const MIX = 0x9e3779b1;
/** What parts a prefix from the exact word of the same letters. */
export const PREFIX = 0x3c6ef372;

/** Where in `slots` the search for a word begins; `mask` is their number less one, and not 0. */
export const homeOf = (hash: number, check: number, mask: number): number =>
  Math.imul(hash ^ (hash >>> 15) ^ (check << 7), MIX) >>> Math.clz32(mask);
/** Where in its block the search for a child begins. */
export const childHome = (element: number, seed: number, mask: number): number => {
  const mixed = Math.imul(element ^ seed, MIX);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 8) & mask;
};
/** The place of a pair's bit; `mask` is the number of bits less one. */
export const pairAt = (first: number, second: number, mask: number): number => {
  const mixed = Math.imul(Math.imul(first, MIX) ^ second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
};
/** The place of a word's mask, by its first one, two or three letters. */
export const maskAt = (first: number, second: number, third: number, mask: number): number =>
  (Math.imul(Math.imul(Math.imul(first, 0x01000193) ^ second, 0x01000193) ^ third, MIX) >>> 12) &
  mask;

/**
 * An output is one number above 0: the symbol, and below it the number of its set of languages, so
 * that a hit of another language costs no look elsewhere. Below 0, it is where a list of them is.
 */
export const SET_BITS = 7;
const SET_MASK = (1 << SET_BITS) - 1;

/** Children are one number: where their block begins, and the logarithm of its width below. */
export const WIDTH_BITS = 5;
const WIDTH_MASK = (1 << WIDTH_BITS) - 1;

/** Places and symbols looked at from one word on; no honest pack comes near. */
const MOST_STEPS = 1024;
/** … and in a whole text, for each of its words. */
const STEPS_A_WORD = 32;

/** Between the words of one term stand spaces, hyphens, apostrophes, quotes or dots without space. */
const BORDER = GAP.comma | GAP.hard | GAP.newline;
const STOP_OR_SPACE = GAP.stop | GAP.space;
const SPACE = 0x20;
/** Whether a term may go on from the word before to this one. */
const joins = (text: string, word: number): boolean => {
  const from = end[word - 1] as number;
  const to = start[word] as number;
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return true;
  const gap = gapBetween(text, from, to);
  return (gap & BORDER) === 0 && (gap & STOP_OR_SPACE) !== STOP_OR_SPACE;
};

/** The words of the last text: where they are, and the element of each; 0 for none. */
let start = new Int32Array(4098);
let end = new Int32Array(4098);
let exact = new Int32Array(4098);
/** Prefixes that a word begins with, the shortest first: `list[at[word]..at[word + 1])`. */
let at = new Int32Array(4098);
let list = new Int32Array(4098);
/** Words that a term may begin at. */
let candidates = new Int32Array(4098);
/** Found terms of the last text as triples (symbol, from, to). */
let hits = new Int32Array(3 * 1024);
let hitCount = 0;
let highest = -1;

const makeRoom = (size: number): void => {
  start = new Int32Array(size);
  end = new Int32Array(size);
  exact = new Int32Array(size);
  at = new Int32Array(size);
  list = new Int32Array(size);
  candidates = new Int32Array(size);
};

/**
 * Finds every term of the text whose languages meet `languages`, by first word; overlapping terms
 * are all found. Gives the number of words. What it found is valid until the next scan:
 * `hitsFound`, `highestSymbol`, and as objects `lastHits` and `lastTokens`.
 */
export const scan = (table: TermTable, text: string, languages: number): number => {
  // There are at most as many words, and as many prefixes of words, as letters.
  if (list.length < text.length + 2) makeRoom(2 * text.length + 2);
  let words = 0;
  let filled = 0;
  for (let from = 0; from < text.length; from = nextWindow()) {
    const count = cutWindow(text, from, table.seed);
    filled = lookUp(table, from, count, words, filled);
    words += count;
  }
  at[words] = filled;
  at[words + 1] = filled;
  exact[words] = 0;
  follow(table, text, findCandidates(table, words), words, languages);
  return words;
};

/** What the last `scan` found, in order of the first word. */
export const lastHits = (): Hit[] =>
  Array.from({ length: hitCount }, (_, number) => ({
    symbol: hits[number * 3] as number,
    from: hits[number * 3 + 1] as number,
    to: hits[number * 3 + 2] as number,
  }));
/** The words of the text of the last `scan`. */
export const lastTokens = (text: string, words: number): Tokens =>
  tokensAt(text, words, start, end);
/** How many hits the last `scan` found. */
export const hitsFound = (): number => hitCount;
/** The highest symbol that the last `scan` found; -1 when it found none. */
export const highestSymbol = (): number => highest;

/** All terms in words that are cut already. */
export const findTerms = (table: TermTable, tokens: Tokens, languages: number): Hit[] => {
  scan(table, tokens.text, languages);
  return lastHits();
};

/** All bits where the number is not 0, none where it is. */
const nonZero = (number: number): number => (number | -number) >> 31;

/**
 * Finds the elements of a window's words; gives the prefix list's new end. Whether a word is known
 * cannot be foreseen: both of the first two places are read, without a branch between.
 */
const lookUp = (
  table: TermTable,
  from: number,
  count: number,
  first: number,
  filledBefore: number,
): number => {
  const { slots } = table;
  const { words } = cut;
  const start_ = start;
  const end_ = end;
  const exact_ = exact;
  const at_ = at;
  const mask = (slots.length >>> 1) - 1;
  const anyPrefix = table.prefixMasks.length > 1;
  let filled = filledBefore;
  for (let word = 0; word < count; word += 1) {
    const place = WORD * word;
    start_[first + word] = from + (words[place + START] as number);
    end_[first + word] = from + (words[place + END] as number);
    at_[first + word] = filled;
    if (anyPrefix) filled = prefixesOf(table, word, filled);
    const wanted = words[place + CHECK] as number;
    const slot = homeOf(words[place + HASH] as number, wanted, mask);
    const after = (slot + 1) & mask;
    const here = slots[2 * slot + 1] as number;
    const there = slots[2 * after + 1] as number;
    const notHere = nonZero((slots[2 * slot] as number) ^ wanted);
    const notThere = nonZero((slots[2 * after] as number) ^ wanted);
    exact_[first + word] = (here & ~notHere) | (there & ~notThere & notHere & nonZero(here));
    if ((notHere & notThere & nonZero(here) & nonZero(there)) !== 0) {
      exact_[first + word] = elementFrom(slots, (after + 1) & mask, wanted);
    }
  }
  return filled;
};

/** The element with the check at the slot or behind it; 0 for none. */
const elementFrom = (slots: Int32Array, from: number, wanted: number): number => {
  const mask = (slots.length >>> 1) - 1;
  for (let slot = from; ; slot = (slot + 1) & mask) {
    const element = slots[2 * slot + 1] as number;
    if (element === 0 || slots[2 * slot] === wanted) return element;
  }
};

/** Lists the words that a term may begin at, without a branch on what they are. */
const findCandidates = (table: TermTable, count: number): number => {
  const { pairBits, wholeCount } = table;
  const exact_ = exact;
  const at_ = at;
  const candidates_ = candidates;
  const mask = 32 * pairBits.length - 1;
  let found = 0;
  let element = exact_[0] as number;
  for (let word = 0; word < count; word += 1) {
    const next = exact_[word + 1] as number;
    const bit = pairAt(element, next, mask);
    const pair = ((pairBits[bit >>> 5] as number) >>> (bit & 31)) & nonZero(next);
    const whole = ((element - 1 - wholeCount) & -element) >>> 31;
    // A prefix of this word or of the next may begin a term, or go on with one.
    const prefixes = (at_[word + 2] as number) - (at_[word] as number);
    candidates_[found] = word;
    found += (pair | whole | -nonZero(prefixes)) & 1;
    element = next;
  }
  return found;
};

/** Puts the prefixes of a word into the list, the shortest first; gives the list's new end. */
const prefixesOf = (table: TermTable, word: number, filledBefore: number): number => {
  const { words, codes } = cut;
  const { prefixMasks, seed, slots } = table;
  const mask = prefixMasks.length - 1;
  const to = Math.min(words[WORD * word + END] as number, codes.length);
  let place = words[WORD * word + START] as number;
  const first = codes[place] as number;
  // Letters that are passed over are rare: a word that has them among its first is read in full.
  const second = place + 1 < to ? (codes[place + 1] as number) : 0;
  const third = place + 2 < to ? (codes[place + 2] as number) : 0;
  const lengths =
    second === IGNORED || third === IGNORED
      ? -1
      : ((prefixMasks[maskAt(first, 0, 0, mask)] as number) & 1) |
        (second === 0 ? 0 : (prefixMasks[maskAt(first, second, 0, mask)] as number) & 2) |
        (third === 0 ? 0 : (prefixMasks[maskAt(first, second, third, mask)] as number) & ~3);
  if (lengths === 0) return filledBefore;
  const last = 32 - Math.clz32(lengths);
  const slotMask = (slots.length >>> 1) - 1;
  const factor = factorOf(seed);
  let hash = 0;
  let check = 0;
  let filled = filledBefore;
  for (let length = 0; place < to; place += 1) {
    const code = codes[place] as number;
    if (code === IGNORED) continue;
    hash = (Math.imul(hash, factor) + code) | 0;
    check = (Math.imul(check, CHECK_FACTOR) + code) | 0;
    length = Math.min(length + 1, LONGEST_MASKED);
    if ((lengths & (1 << (length - 1))) !== 0) {
      const wanted = check ^ PREFIX;
      const element = elementFrom(slots, homeOf(hash, wanted, slotMask), wanted);
      if (element !== 0) {
        list[filled] = element;
        filled += 1;
      }
    }
    if (length === last && last < LONGEST_MASKED) break;
  }
  return filled;
};

let stepsLeft = 0;

/** Nodes of a table that fits no cache of the processor. */
const LARGE = 1 << 18;

/**
 * Reads the place of each candidate's first child, and does nothing with it. One does not wait
 * for the other here, as they would below: what comes from memory comes at the same time.
 */
const touch = (table: TermTable, found: number): void => {
  const { roots, nodes, rootCount } = table;
  const seed = table.seed | 0;
  const exact_ = exact;
  const candidates_ = candidates;
  let sum = 0;
  for (let candidate = 0; candidate < found; candidate += 1) {
    const word = candidates_[candidate] as number;
    const element = exact_[word] as number;
    if (element > rootCount) continue;
    const children = roots[2 * element + 1] as number;
    const mask = (1 << (children & WIDTH_MASK)) - 1;
    const place = childHome(exact_[word + 1] as number, seed, mask);
    sum ^= nodes[3 * ((children >>> WIDTH_BITS) + place)] as number;
  }
  // Kept behind the candidates, so that no compiler finds the reading useless.
  candidates_[found] = sum;
};

/** Follows the terms that begin at the candidates. */
const follow = (
  table: TermTable,
  text: string,
  found: number,
  count: number,
  languages: number,
): void => {
  const { roots, rootCount } = table;
  if (table.nodes.length > LARGE) touch(table, found);
  hitCount = 0;
  highest = -1;
  let pool = MOST_STEPS + STEPS_A_WORD * count;
  for (let candidate = 0; candidate < found; candidate += 1) {
    const word = candidates[candidate] as number;
    stepsLeft = Math.min(pool, MOST_STEPS);
    pool -= stepsLeft;
    if (hits.length < 3 * (hitCount + MOST_STEPS)) hits = grown(hits);
    const last = at[word + 1] as number;
    for (let each = at[word] as number; each <= last; each += 1) {
      const root = (each < last ? list[each] : exact[word]) as number;
      if (root === 0 || root > rootCount) continue;
      const output = roots[2 * root] as number;
      const children = roots[2 * root + 1] as number;
      if (output !== 0) emit(table, output, languages, word, word + 1);
      if (children !== 0) walk(table, text, children, languages, word, word + 1, count);
    }
    pool += stepsLeft;
  }
};

const grown = (from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
};

/** Goes on from a node's children with the elements of the next word. */
const walk = (
  table: TermTable,
  text: string,
  children: number,
  languages: number,
  from: number,
  word: number,
  count: number,
): void => {
  if (word >= count || !joins(text, word)) return;
  const { nodes } = table;
  const seed = table.seed | 0;
  const block = children >>> WIDTH_BITS;
  const mask = (1 << (children & WIDTH_MASK)) - 1;
  const last = at[word + 1] as number;
  for (let each = at[word] as number; each <= last; each += 1) {
    const element = (each < last ? list[each] : exact[word]) as number;
    if (element === 0) continue;
    if (stepsLeft <= 0) return;
    stepsLeft -= 1;
    const home = childHome(element, seed, mask);
    for (let probe = 0; probe <= mask; probe += 1) {
      const node = 3 * (block + ((home + probe) & mask));
      const found = nodes[node] as number;
      if (found === 0) break;
      if (found !== element) continue;
      const output = nodes[node + 1] as number;
      const onward = nodes[node + 2] as number;
      if (output !== 0) emit(table, output, languages, from, word + 1);
      if (onward !== 0) walk(table, text, onward, languages, from, word + 1, count);
      break;
    }
  }
};

/** Writes the hits of a node: one output or a list of them. */
const emit = (
  table: TermTable,
  output: number,
  languages: number,
  from: number,
  to: number,
): void => {
  if (output > 0) {
    put(table, output, languages, from, to);
    return;
  }
  const { shared } = table;
  const first = ~output + 1;
  const end = first + Math.min(shared[first - 1] as number, stepsLeft);
  for (let each = first; each < end; each += 1) {
    put(table, shared[each] as number, languages, from, to);
  }
};

const put = (
  table: TermTable,
  output: number,
  languages: number,
  from: number,
  to: number,
): void => {
  if (stepsLeft <= 0) return;
  stepsLeft -= 1;
  if (((table.languages[output & SET_MASK] as number) & languages) === 0) return;
  const symbol = output >>> SET_BITS;
  const place = 3 * hitCount;
  hits[place] = symbol;
  hits[place + 1] = from;
  hits[place + 2] = to;
  hitCount += 1;
  if (symbol > highest) highest = symbol;
};
