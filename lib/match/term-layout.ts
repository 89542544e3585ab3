/** How the term table lies in memory, and where in it things are: what building and finding share. */

export interface TermTable {
  readonly seed: number;
  /** Elements from 1 to this one are terms of their own and begin no longer ones. */
  readonly loneCount: number;
  /** Elements from 1 to this one are terms of their own. */
  readonly wholeCount: number;
  /** Elements from 1 to this one begin a term: the roots. */
  readonly rootCount: number;
  /** (check, element number), each at its `seatOf`; number 0 is empty. */
  readonly slots: Int32Array;
  /** By some bits of a word's hash, how it is moved so that no two elements have one slot. */
  readonly moves: Uint16Array;
  /** By the first letters of a word: bit n is set when a prefix of n + 1 letters begins so. */
  readonly prefixMasks: Uint32Array;
  /** Two bits by hash for each edge, that is a node and the element it follows another by. */
  readonly edgeBits: Int32Array;
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
  loneCount: parts.loneCount,
  wholeCount: parts.wholeCount,
  rootCount: parts.rootCount,
  slots: parts.slots,
  moves: parts.moves,
  prefixMasks: parts.prefixMasks,
  edgeBits: parts.edgeBits,
  roots: parts.roots,
  nodes: parts.nodes,
  shared: parts.shared,
  languages: parts.languages,
});

const MIX = 0x9e3779b1;
const MIX_AGAIN = 0x85ebca6b;
/** What parts a prefix from the exact word of the same letters. */
export const PREFIX = 0x3c6ef372;
/** Prefixes longer than this count as this long: the last bit of a mask stands for all of them. */
export const LONGEST_MASKED = 32;

/** Bits of a word's hash, of which the highest are the best. */
export const mix = (hash: number): number => Math.imul(hash ^ (hash >>> 15), MIX);
/** The place of a mixed hash in a table of 2^n places; `mask` is their number less one, not 0. */
export const topBits = (mixed: number, mask: number): number => mixed >>> Math.clz32(mask);
/** The slot of an element, whose mixed hash is moved so. */
export const seatOf = (mixed: number, check: number, move: number, mask: number): number =>
  Math.imul((mixed + Math.imul(move, MIX)) ^ check, MIX_AGAIN) >>> Math.clz32(mask);

/** Where in its block the search for a child begins. */
export const childHome = (element: number, seed: number, mask: number): number => {
  const mixed = Math.imul(element ^ seed, MIX);
  return (Math.imul(mixed ^ (mixed >>> 15), MIX_AGAIN) >>> 8) & mask;
};
/**
 * What the edge bits are looked up by: the place of a number in its low bits, two of that number's
 * bits in its high ones. An edge goes from a root, by its element, or from a node, by its children.
 */
export const edgeHash = (from: number, element: number): number => {
  const mixed = Math.imul(Math.imul(from, MIX) ^ element, MIX_AGAIN);
  return mixed ^ (mixed >>> 15);
};
/** The two bits of an edge. */
export const edgeBitsOf = (hash: number): number => (1 << (hash >>> 27)) | (1 << (hash >>> 22));

/**
 * An output is one number above 0: the symbol, and below it the number of its set of languages, so
 * that a hit of another language costs no look elsewhere. Below 0, it is where a list of them is.
 */
export const SET_BITS = 7;
export const SET_MASK = (1 << SET_BITS) - 1;

/** Children are one number: where their block begins, and the logarithm of its width below. */
export const WIDTH_BITS = 5;
export const WIDTH_MASK = (1 << WIDTH_BITS) - 1;

export const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, least)));

/** All bits where the number is not 0, none where it is. */
export const nonZero = (number: number): number => (number | -number) >> 31;
