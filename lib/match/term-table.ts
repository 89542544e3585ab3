/**
 * All terms of all packs and of the engine's own lexicon in one table, found in one pass.
 *
 * Problem. Hundreds to a million terms of one to eight words, some words with any ending
 * (`soldat*`), must be found in page text, with offsets of the page, at a cost that does not grow
 * with their number.
 *
 * Representation. A term is a path of *elements*: exact words and prefixes. Each distinct element
 * has a number, found by hashing the folded word; a bitmap over the hashes of prefixes tells in
 * one load whether any prefix ends at a letter. Paths share *nodes* (a trie over elements, kept as
 * one open-addressing table of edges), and a node lists the symbols that end there:
 *
 *     "soldat* nord-coréen*"   elements  soldat* = 7, nord = 8, coreen* = 9
 *     edges (0,7)->1 (1,8)->2 (2,9)->3     node 3 -> [dprk-troops @ fr]
 *
 * Cost. One multiply and one bitmap load a letter, one table probe a word; probes are bounded by
 * the longest run of the table, known when it is built. Hashes are seeded, so that a pack cannot
 * be written to collide; a hit is compared letter by letter, so that none is ever wrong.
 */
import { FOLD, IGNORED, SEPARATOR } from '@/lib/text/fold';
import { GAP, type Tokens } from '@/lib/text/tokens';

export interface TermTable {
  readonly seed: number;
  /** Element number + 1 by hash; 0 is empty. */
  readonly slots: Int32Array;
  /** Where an element's letters begin in `letters`; the low bit of `elementFlags` marks a prefix. */
  readonly elementAt: Int32Array;
  readonly elementFlags: Uint8Array;
  readonly letters: Uint16Array;
  /** Bits by hash of every prefix element. */
  readonly prefixBits: Uint32Array;
  /** Node reached from the root by each element; 0 where no term begins so. */
  readonly rootEdges: Int32Array;
  /** (node, element, next) by hash; node 0 is empty. */
  readonly edges: Int32Array;
  /** Where a node's symbols begin in `outputs`; one more entry than nodes. */
  readonly outputAt: Int32Array;
  /** Pairs of symbol and language bits. */
  readonly outputs: Int32Array;
}

/** A term to be found: a symbol in some languages. */
export interface TermInput {
  readonly term: string;
  readonly symbol: number;
  /** Bit set of languages in which it may match. */
  readonly languages: number;
}

/** A found term: its symbol and its tokens, `to` exclusive. */
export interface Hit {
  readonly symbol: number;
  readonly from: number;
  readonly to: number;
}

const PREFIX = 1;
const MIX = 0x9e3779b1;

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 16777619);
const slotOf = (hash: number, mask: number): number =>
  Math.imul(hash ^ (hash >>> 15), MIX) >>> (32 - (31 - Math.clz32(mask + 1)));
const edgeHash = (node: number, element: number): number =>
  Math.imul(node, 0x85ebca6b) ^ Math.imul(element, 0xc2b2ae35);

interface Element {
  readonly word: string;
  readonly prefix: boolean;
}

/** The elements of a term; empty when it holds no letter or digit. */
export const termElements = (term: string): Element[] => {
  const elements: Element[] = [];
  let word = '';
  let digits = false;
  const flush = (prefix: boolean): void => {
    if (word !== '') elements.push({ word, prefix });
    word = '';
  };
  for (let i = 0; i < term.length; i += 1) {
    if (term[i] === '*') {
      flush(true);
      continue;
    }
    const unit = FOLD[term.charCodeAt(i)] ?? SEPARATOR;
    if (unit === IGNORED) continue;
    const digit = unit >= 48 && unit <= 57;
    if (unit === SEPARATOR || digit !== digits) flush(false);
    if (unit === SEPARATOR) continue;
    digits = digit;
    word += String.fromCharCode(unit);
  }
  flush(false);
  return elements;
};

const hashWord = (seed: number, word: string): number => {
  let hash = seed;
  for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i));
  return hash;
};

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, least)));

/** Builds the table. Terms without letters are left out; total otherwise. */
export const buildTermTable = (terms: Iterable<TermInput>, seed: number): TermTable => {
  const numbers = new Map<string, number>();
  const elements: Element[] = [];
  const children: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  for (const { term, symbol, languages } of terms) {
    let node = 0;
    for (const element of termElements(term)) {
      const key = element.prefix ? `${element.word}*` : element.word;
      let number = numbers.get(key);
      if (number === undefined) {
        number = elements.push(element);
        numbers.set(key, number);
      }
      const next = children[node]?.get(number) ?? children.push(new Map()) - 1;
      ends[next] ??= [];
      children[node]?.set(number, next);
      node = next;
    }
    if (node !== 0) ends[node]?.push(symbol, languages);
  }
  return { seed, ...packElements(elements, seed), ...packNodes(children, ends, elements.length) };
};

const packElements = (elements: readonly Element[], seed: number) => {
  const slots = new Int32Array(powerOfTwo(elements.length * 2));
  const mask = slots.length - 1;
  const elementAt = new Int32Array(elements.length + 2);
  const elementFlags = new Uint8Array(elements.length + 1);
  const letters = new Uint16Array(elements.reduce((sum, { word }) => sum + word.length, 0));
  const prefixBits = new Uint32Array(powerOfTwo(elements.length) / 2);
  const bitMask = prefixBits.length * 32 - 1;
  let at = 0;
  elements.forEach(({ word, prefix }, index) => {
    const number = index + 1;
    const hash = hashWord(seed, word);
    elementAt[number] = at;
    elementFlags[number] = prefix ? PREFIX : 0;
    for (let i = 0; i < word.length; i += 1) letters[at + i] = word.charCodeAt(i);
    at += word.length;
    if (prefix) {
      const bit = slotOf(hash, bitMask);
      prefixBits[bit >>> 5] = (prefixBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    let slot = slotOf(prefix ? hash ^ MIX : hash, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  });
  elementAt[elements.length + 1] = at;
  return { slots, elementAt, elementFlags, letters, prefixBits };
};

const packNodes = (
  children: readonly Map<number, number>[],
  ends: readonly (readonly number[])[],
  elementCount: number,
) => {
  const rootEdges = new Int32Array(elementCount + 1);
  for (const [element, next] of children[0] ?? []) rootEdges[element] = next;
  const edges = new Int32Array(powerOfTwo(children.length * 2) * 3);
  const mask = edges.length / 3 - 1;
  children.forEach((map, node) => {
    if (node === 0) return;
    for (const [element, next] of map) {
      let slot = slotOf(edgeHash(node, element), mask);
      while (edges[slot * 3] !== 0) slot = (slot + 1) & mask;
      edges.set([node, element, next], slot * 3);
    }
  });
  const outputAt = new Int32Array(ends.length + 1);
  ends.forEach((list, node) => {
    outputAt[node + 1] = (outputAt[node] ?? 0) + list.length;
  });
  return { rootEdges, edges, outputAt, outputs: Int32Array.from(ends.flat()) };
};

const nextNode = (table: TermTable, node: number, element: number): number => {
  const { edges } = table;
  const mask = edges.length / 3 - 1;
  let slot = slotOf(edgeHash(node, element), mask);
  for (;;) {
    const found = edges[slot * 3];
    if (found === 0) return 0;
    if (found === node && edges[slot * 3 + 1] === element) return edges[slot * 3 + 2] ?? 0;
    slot = (slot + 1) & mask;
  }
};

/** The element of the folded letters `buffer[0..length)`, or 0. */
const findElement = (
  table: TermTable,
  buffer: Uint16Array,
  length: number,
  hash: number,
  flag: number,
): number => {
  const { slots, elementAt, elementFlags, letters } = table;
  const mask = slots.length - 1;
  let slot = slotOf(flag === PREFIX ? hash ^ MIX : hash, mask);
  for (;;) {
    const number = slots[slot] ?? 0;
    if (number === 0) return 0;
    const at = elementAt[number] ?? 0;
    if (elementFlags[number] === flag && (elementAt[number + 1] ?? 0) - at === length) {
      let i = 0;
      while (i < length && letters[at + i] === buffer[i]) i += 1;
      if (i === length) return number;
    }
    slot = (slot + 1) & mask;
  }
};

const LONGEST_WORD = 128;
const wordBuffer = new Uint16Array(LONGEST_WORD);

/** Elements of every token: `list[at[i]..at[i + 1])`. */
const elementsOf = (table: TermTable, tokens: Tokens): { at: Int32Array; list: number[] } => {
  const at = new Int32Array(tokens.count + 1);
  const list: number[] = [];
  const { prefixBits, seed } = table;
  const bitMask = prefixBits.length * 32 - 1;
  for (let token = 0; token < tokens.count; token += 1) {
    at[token] = list.length;
    let hash = seed;
    let length = 0;
    const end = tokens.end[token] ?? 0;
    for (let i = tokens.start[token] ?? 0; i < end && length < LONGEST_WORD; i += 1) {
      const unit = FOLD[tokens.text.charCodeAt(i)] ?? SEPARATOR;
      if (unit <= IGNORED) continue;
      wordBuffer[length] = unit;
      length += 1;
      hash = step(hash, unit);
      const bit = slotOf(hash, bitMask);
      if (((prefixBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) {
        const element = findElement(table, wordBuffer, length, hash, PREFIX);
        if (element !== 0) list.push(element);
      }
    }
    const exact = findElement(table, wordBuffer, length, hash, 0);
    if (exact !== 0) list.push(exact);
  }
  at[tokens.count] = list.length;
  return { at, list };
};

/** Between the words of one term stand spaces, hyphens, apostrophes, quotes or dots without space. */
const joins = (gap: number): boolean =>
  (gap & (GAP.comma | GAP.hard | GAP.newline)) === 0 &&
  ((gap & GAP.stop) === 0 || (gap & GAP.space) === 0);

/**
 * Finds every term in the tokens whose languages meet `languages`, by first token. Overlapping
 * hits are all reported.
 */
export const findTerms = (table: TermTable, tokens: Tokens, languages: number): Hit[] => {
  const hits: Hit[] = [];
  const { at, list } = elementsOf(table, tokens);
  const emit = (node: number, from: number, to: number): void => {
    const end = table.outputAt[node + 1] ?? 0;
    for (let o = table.outputAt[node] ?? 0; o < end; o += 2) {
      if (((table.outputs[o + 1] ?? 0) & languages) !== 0) {
        hits.push({ symbol: table.outputs[o] ?? 0, from, to });
      }
    }
  };
  const walk = (node: number, from: number, token: number): void => {
    emit(node, from, token);
    if (token >= tokens.count || !joins(tokens.gap[token] ?? 0)) return;
    const end = at[token + 1] ?? 0;
    for (let e = at[token] ?? 0; e < end; e += 1) {
      const next = nextNode(table, node, list[e] ?? 0);
      if (next !== 0) walk(next, from, token + 1);
    }
  };
  for (let token = 0; token < tokens.count; token += 1) {
    const end = at[token + 1] ?? 0;
    for (let e = at[token] ?? 0; e < end; e += 1) {
      const node = table.rootEdges[list[e] ?? 0] ?? 0;
      if (node !== 0) walk(node, token, token + 1);
    }
  }
  return hits;
};
