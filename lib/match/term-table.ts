/**
 * All terms of all packs and of the engine's own lexicon in one table, found in one pass.
 *
 * Problem. Hundreds to a million terms of one to eight words, some words with any ending
 * (`soldat*`), must be found in page text, with offsets of the page, at a cost that does not grow
 * with their number.
 *
 * Representation. A term is a path of *elements*: exact words and prefixes. Each distinct element
 * has a number, found by the hashes that cutting the text computes anyway. Each has a slot of its
 * own: some bits of its hash say how far it is *moved*, and building chose the moves so that no two
 * elements meet. A look is then always at one slot, whether the word is known or not. Numbers go by
 * what an element is: first those that are a term, then others that begin one (together the
 * *roots*), then the rest. Paths share *nodes*: a trie over elements. The children of a node stand
 * in a block of their own, a small hash table by element, so that a child is found, or known to be
 * missing, by looking at one or two places of the block as a rule:
 *
 *     "soldat* nord-coréen*"   elements  soldat* = 1, nord = 2, coreen* = 3    roots: 1
 *
 *     moves     … 0 | 3 | 0 | 1 …                       by the first bits of a word's hash
 *     slots     … | check of soldat*, 1 | … | check of nord, 2 | … by hash and move
 *     edgeBits  … bits of (1, 2), of (block 8, 3) …
 *     roots[1]  no output | children: block at 7, 1 wide
 *     nodes[7]  element 2 | no output            | children: block at 8, 1 wide
 *     nodes[8]  element 3 | dprk-troops, French  | no children
 *
 * Cost. Two multiplies a letter; one look at `moves`, `slots` and `edgeBits` a word, without a
 * branch on what was found; most words begin no term and end there. Prefixes cost three looks at
 * masks by a word's first letters, then one at `slots` for each length that a prefix of these
 * letters has. Then one look at a block for each further word. Each of these steps is done for all
 * words before the next, so that what one look reads from memory no other waits for. Nothing is
 * allocated per letter, word or hit. Some 25 to 30 bytes a term.
 *
 * Example. "Les soldats nord-coréens": `les` is in no slot. `soldats` has prefixes of six letters
 * by its first three; that of `soldat` is element 1. `nord` is element 2, `coreens` begins with
 * element 3. From root 1, block 7 has element 2 at its one place, block 8 has element 3: a hit.
 *
 * What a pack cannot do. Hashes multiply by a secret of the installation, so that no pack can be
 * written to collide. A text takes `STEPS_A_WORD` for each of its words, one word's prefixes or one
 * list of outputs `MOST_STEPS`: a pack of a million wordings of one term makes no page slow. (What
 * is left out then are hits of terms that hundreds of others share.)
 *
 * Words are compared by two hashes instead of their letters: the place in `slots` says some 20
 * bits of both, the check holds 32 more. A word of a page passes for another with a chance of 1 in
 * 2^32 a look, that is once in about a million pages, and what it would then be part of must still
 * be a whole wording. Nodes are found by element numbers, exactly.
 */
import { cutWindow, nextWindow } from '@/lib/text/tokens';
import { joins } from './term-joins';
import {
  childHome,
  edgeBitsOf,
  edgeHash,
  nonZero,
  SET_BITS,
  SET_MASK,
  type TermTable,
  WIDTH_BITS,
  WIDTH_MASK,
} from './term-layout';
import { larger, listOf, roomFor } from './term-lists';
import { found, lookUp, lookUpPrefixes, makeRoom } from './term-words';

export { makeTable, type TermTable } from './term-layout';

/** What one list of outputs may take; no honest pack comes near. */
const MOST_STEPS = 1024;
/** … and all of a text, for each of its words. */
const STEPS_A_WORD = 32;
let stepsLeft = 0;

/** Words whose terms are followed together: what is noted of them stays close to the processor. */
const TOGETHER = 512;

/** Ways in which terms may go on. */
let ways = listOf(TOGETHER + 2);
/** Nodes that ways led to. */
let reached = listOf(TOGETHER + 2);
/** Outputs of terms that end where the ways are. */
let outputs = listOf(TOGETHER + 2);
/** Found terms of the last text as triples (symbol, from, to). */
let hits = new Int32Array(3 * 4098);
let hitCount = 0;
let highest = -1;
let wordCount = 0;
let scans = 0;

/**
 * Finds every term of the text whose languages meet `languages`; overlapping terms are all found.
 * Gives the number of words. What it found is valid until the next scan; `term-hits.ts` gives it in
 * order and as objects.
 *
 * Each step is done for many words before the next. So no step waits for what the one before reads
 * from memory, and each is a loop without a branch on what it finds.
 */
export const scan = (table: TermTable, text: string, languages: number): number => {
  makeRoom(text.length);
  let words = 0;
  let filled = 0;
  for (let from = 0; from < text.length; from = nextWindow()) {
    const count = cutWindow(text, from, table.seed);
    lookUp(table, from, count, words);
    filled = lookUpPrefixes(table, text, from, count, words, filled);
    words += count;
  }
  found.at[words] = filled;
  found.at[words + 1] = filled;
  found.exact[words] = 0;
  hitCount = 0;
  wordCount = words;
  scans += 1;
  highest = -1;
  stepsLeft = MOST_STEPS + STEPS_A_WORD * words;
  for (let from = 0; from < words; from += TOGETHER) {
    const to = Math.min(from + TOGETHER, words);
    let count = findStarts(table, from, to);
    putOutputs(table, wholes, 1, languages);
    for (let length = 2; count > 0; length += 1) {
      const many = follow(table, Math.min(count, stepsLeft));
      count = goOn(table, text, many, length);
      putOutputs(table, written, length, languages);
    }
  }
  return words;
};

/** What the last `scan` found, as triples (symbol, from, to), in no order between words. */
export const hitTriples = (): Int32Array => hits;
/** How many hits the last `scan` found. */
export const hitsFound = (): number => hitCount;

/** The highest symbol that the last `scan` found; -1 when it found none. */
export const highestSymbol = (): number => highest;
/** How many words the text of the last `scan` has, and how many scans there were with it. */
export const wordsFound = (): number => wordCount;
export const scansSoFar = (): number => scans;

/** All bits where an element, 0 for none, has a number above `over` and up to `upTo`. */
const isBetween = (element: number, over: number, upTo: number): number =>
  ((over - element) & (element - upTo - 1)) >> 31;

/** All bits where a term may go on with the element; none where none does, or there is none. */
const mayGoOn = (edgeBits: Int32Array, from: number, element: number): number => {
  const hash = edgeHash(from, element);
  const missing = edgeBitsOf(hash) & ~(edgeBits[hash & (edgeBits.length - 1)] as number);
  return (-element >> 31) & ~nonZero(missing);
};

/** How many words and prefixes that are terms of their own `findStarts` listed. */
let wholes = 0;

/**
 * Lists what begins at words: the outputs of those that are terms of their own, and the ways on
 * from those that begin longer ones; how many ways.
 */
const findStarts = (table: TermTable, from: number, to: number): number => {
  const { loneCount, wholeCount, rootCount, edgeBits, roots } = table;
  const { exact, at, list, listed } = found;
  const prefixes = at[from] as number;
  const prefixEnd = at[to] as number;
  const most = to - from + (at[to + 1] as number) - prefixes + 1;
  outputs = roomFor(outputs, most);
  ways = roomFor(ways, 2 * most);
  const { first: outputFirsts, at: outputPlaces } = outputs;
  const { first: firsts, at: places, next: nexts } = ways;
  let outputCount = 0;
  for (let each = prefixes; each < prefixEnd; each += 1) {
    const element = list[each] as number;
    outputFirsts[outputCount] = listed[each] as number;
    outputPlaces[outputCount] = element;
    outputCount = (outputCount - isBetween(element, 0, wholeCount)) | 0;
  }
  let count = 0;
  let element = exact[from] as number;
  for (let word = from; word < to; word = (word + 1) | 0) {
    const next = exact[word + 1] as number;
    outputFirsts[outputCount] = word;
    outputPlaces[outputCount] = element;
    outputCount = (outputCount - isBetween(element, 0, wholeCount)) | 0;
    firsts[count] = word;
    places[count] = element;
    nexts[count] = next;
    const goesOn = isBetween(element, loneCount, rootCount) & mayGoOn(edgeBits, element, next);
    count = (count - goesOn) | 0;
    element = next;
  }
  if (prefixes < (at[to + 1] as number)) count = findPrefixStarts(table, from, to, count);
  for (let each = 0; each < outputCount; each += 1) {
    outputPlaces[each] = roots[(outputPlaces[each] as number) << 1] as number;
  }
  for (let way = 0; way < count; way = (way + 1) | 0) {
    ways.at[way] = roots[((ways.at[way] as number) << 1) + 1] as number;
  }
  wholes = outputCount;
  return count;
};

/** Lists, behind `count` ways between words, those from and to prefixes; how many ways in all. */
const findPrefixStarts = (table: TermTable, from: number, to: number, before: number): number => {
  const { loneCount, rootCount, edgeBits } = table;
  const { exact, at, list, listed } = found;
  let { first: firsts, at: places, next: nexts } = ways;
  let count = before;
  const end = at[to + 1] as number;
  for (let each = at[from + 1] as number; each < end; each += 1) {
    const word = (listed[each] as number) - 1;
    const element = exact[word] as number;
    const next = list[each] as number;
    firsts[count] = word;
    places[count] = element;
    nexts[count] = next;
    const goesOn = isBetween(element, loneCount, rootCount) & mayGoOn(edgeBits, element, next);
    count = (count - goesOn) | 0;
  }
  const last = at[to] as number;
  for (let each = at[from] as number; each < last; each += 1) {
    const element = list[each] as number;
    if (isBetween(element, loneCount, rootCount) === 0) continue;
    const word = listed[each] as number;
    firsts[count] = word;
    places[count] = element;
    nexts[count] = exact[word + 1] as number;
    count = (count - mayGoOn(edgeBits, element, exact[word + 1] as number)) | 0;
    if (count >= stepsLeft) continue;
    const nextEnd = at[word + 2] as number;
    const room = count + nextEnd - (at[word + 1] as number) + last - each + 1;
    if (firsts.length < room) {
      ways = roomFor(ways, room);
      firsts = ways.first;
      places = ways.at;
      nexts = ways.next;
    }
    for (let one = at[word + 1] as number; one < nextEnd; one += 1) {
      firsts[count] = word;
      places[count] = element;
      nexts[count] = list[one] as number;
      count = (count - mayGoOn(edgeBits, element, list[one] as number)) | 0;
    }
  }
  return count;
};

/** Finds the nodes that ways lead to; how many. Most stand in one of two places of their block. */
const follow = (table: TermTable, count: number): number => {
  const { nodes } = table;
  const seed = table.seed | 0;
  reached = roomFor(reached, count + 1);
  const { first: firsts, at: places, next: nexts } = ways;
  const reachedFirsts = reached.first;
  const reachedNodes = reached.at;
  let many = 0;
  for (let way = 0; way < count; way += 1) {
    const children = places[way] as number;
    const element = nexts[way] as number;
    const block = children >>> WIDTH_BITS;
    const mask = (1 << (children & WIDTH_MASK)) - 1;
    const home = childHome(element, seed, mask);
    const here = Math.imul(3, block + home);
    const there = Math.imul(3, block + ((home + 1) & mask));
    const atHere = nodes[here] as number;
    const atThere = nodes[there] as number;
    const notHere = nonZero(atHere ^ element);
    const notThere = nonZero(atThere ^ element);
    let node = (here & ~notHere) | (there & notHere & ~notThere);
    if ((notHere & notThere & nonZero(atHere) & nonZero(atThere)) !== 0 && mask > 1) {
      node = nodeFrom(nodes, block, home + 2, mask, element);
    }
    reachedFirsts[many] = firsts[way] as number;
    reachedNodes[many] = node;
    many = (many - nonZero(node)) | 0;
  }
  stepsLeft -= count;
  return many;
};

/** The child in a block, from the place on; 0 for none. */
const nodeFrom = (
  nodes: Int32Array,
  block: number,
  from: number,
  mask: number,
  element: number,
): number => {
  for (let probe = from; probe < from + mask; probe += 1) {
    const node = 3 * (block + (probe & mask));
    if (nodes[node] === element) return node;
    if (nodes[node] === 0) return 0;
  }
  return 0;
};

/** How many outputs `goOn` listed. */
let written = 0;

/** Lists the outputs of the nodes that a text's words lead to, and the ways on; how many ways. */
const goOn = (table: TermTable, text: string, many: number, length: number): number => {
  const { nodes, edgeBits } = table;
  const { start, end, exact, at, list } = found;
  outputs = roomFor(outputs, many + 1);
  ways = roomFor(ways, many + 1);
  const { first: reachedFirsts, at: reachedNodes } = reached;
  const { first: outputFirsts, at: outputValues } = outputs;
  let { first: firsts, at: places, next: nexts } = ways;
  let outputCount = 0;
  let count = 0;
  for (let each = 0; each < many; each += 1) {
    const first = reachedFirsts[each] as number;
    const node = reachedNodes[each] as number;
    const word = (first + length) | 0;
    if (!joins(text, end[word - 2] as number, start[word - 1] as number)) continue;
    const output = nodes[node + 1] as number;
    outputFirsts[outputCount] = first;
    outputValues[outputCount] = output;
    outputCount = (outputCount - nonZero(output)) | 0;
    const children = nodes[node + 2] as number;
    const next = exact[word] as number;
    firsts[count] = first;
    places[count] = children;
    nexts[count] = next;
    count = (count - (nonZero(children) & mayGoOn(edgeBits, children, next))) | 0;
    if (at[word] === at[word + 1] || children === 0 || count >= stepsLeft) continue;
    const last = at[word + 1] as number;
    if (firsts.length < count + last - (at[word] as number) + many + 1) {
      ways = roomFor(ways, count + last - (at[word] as number) + many + 1);
      firsts = ways.first;
      places = ways.at;
      nexts = ways.next;
    }
    for (let one = at[word] as number; one < last; one += 1) {
      firsts[count] = first;
      places[count] = children;
      nexts[count] = list[one] as number;
      count -= mayGoOn(edgeBits, children, list[one] as number);
    }
  }
  written = outputCount;
  return count;
};

/** Writes the hits of terms of so many words whose outputs are listed. */
const putOutputs = (table: TermTable, count: number, length: number, languages: number): void => {
  const sets = table.languages;
  const firsts = outputs.first;
  const values = outputs.at;
  const end = Math.min(count, stepsLeft);
  stepsLeft -= end;
  const own = roomForHits(end);
  let place = 3 * hitCount;
  let top = highest;
  let lists = 0;
  for (let each = 0; each < end; each = (each + 1) | 0) {
    const output = values[each] as number;
    const from = firsts[each] as number;
    // Lists are put aside; the set of no number has no language.
    const fits = nonZero((sets[output & SET_MASK & ~(output >> 31)] as number) & languages);
    const symbol = output >>> SET_BITS;
    own[place] = symbol;
    own[place + 1] = from;
    own[place + 2] = (from + length) | 0;
    place = (place + (3 & fits)) | 0;
    top = Math.max(top, symbol | ~fits);
    firsts[lists] = from;
    values[lists] = output;
    lists = (lists - (output >> 31)) | 0;
  }
  hitCount = place / 3;
  highest = top;
  for (let list = 0; list < lists; list += 1) {
    putList(table, values[list] as number, firsts[list] as number, length, languages);
  }
};

/** Writes the hits of a list of outputs. */
const putList = (
  table: TermTable,
  output: number,
  first: number,
  length: number,
  languages: number,
): void => {
  const shared = table.shared;
  const sets = table.languages;
  const at = ~output + 1;
  const end = at + Math.min(shared[at - 1] as number, MOST_STEPS, stepsLeft);
  const own = roomForHits(end - at);
  let place = 3 * hitCount;
  let top = highest;
  for (let each = at; each < end; each = (each + 1) | 0) {
    const one = shared[each] as number;
    const fits = nonZero((sets[one & SET_MASK] as number) & languages);
    const symbol = one >>> SET_BITS;
    own[place] = symbol;
    own[place + 1] = first;
    own[place + 2] = (first + length) | 0;
    place = (place + (3 & fits)) | 0;
    top = Math.max(top, symbol | ~fits);
  }
  hitCount = place / 3;
  highest = top;
  stepsLeft -= end - at;
};

/** The hits, with room for so many more and one. */
const roomForHits = (more: number): Int32Array => {
  const least = 3 * (hitCount + more + 1);
  if (hits.length < least) hits = larger(hits, least);
  return hits;
};
