/** Builds the term table (`term-table.ts` says what it is), a few milliseconds at a time. */
import { CODES, IGNORED } from '@/lib/text/fold';
import { cut, cutWindow, factorOf, LAST_END } from '@/lib/text/tokens';
import {
  childHome,
  edgeBitsOf,
  edgeHash,
  LONGEST_MASKED,
  makeTable,
  mix,
  PREFIX,
  powerOfTwo,
  SET_BITS,
  type TermTable,
  topBits,
  WIDTH_BITS,
} from './term-layout';
import { seatsOf } from './term-seats';

/** A term to be found: a symbol (below 2^24) in some languages. */
export interface TermInput {
  readonly term: string;
  readonly symbol: number;
  /** Bit set of languages in which it may match. */
  readonly languages: number;
}

/** At so many bits an edge, one in ten to forty words passes that no term goes on with. */
const BITS_AN_EDGE = 5;
/** Terms or nodes handled between two pauses: about a millisecond. */
const SLICE = 4096;
/** Words of a term that are looked at; a pack's terms have far fewer. */
const MOST_WORDS = 128;
const ASTERISK = 42;
/** What an element is besides a part of a term. */
const BEGINS = 1;
const WHOLE = 2;

/** A list of numbers that grows. */
class Numbers {
  values: Int32Array;
  length = 0;

  constructor(room = 1024) {
    this.values = new Int32Array(room);
  }

  push(value: number): number {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
    return this.length;
  }
}

/** Builds the table at once. Terms without letters are left out; total otherwise. */
export const buildTermTable = (terms: readonly TermInput[], seed: number): TermTable => {
  const slices = buildTermTableInSlices(terms, seed);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
};

/** Builds the table with pauses every millisecond or two; each yields the share done, 0 to 1. */
export function* buildTermTableInSlices(
  terms: readonly TermInput[],
  seed: number,
): Generator<number, TermTable, void> {
  const elements = new Elements(seed | 0, terms.length);
  for (let from = 0; from < terms.length; from += SLICE) {
    elements.add(terms, from, Math.min(terms.length, from + SLICE));
    yield (0.5 * from) / terms.length;
  }
  const { loneCount, wholeCount, rootCount, numbers } = elements.number();
  yield 0.5;
  const nodes = new Nodes(elements, rootCount, numbers, terms.length);
  for (let from = 0; from < terms.length; from += SLICE) {
    nodes.add(from, Math.min(terms.length, from + SLICE));
    yield 0.5 + (0.3 * from) / terms.length;
  }
  yield* nodes.place();
  for (let from = 0; from < terms.length; from += SLICE) {
    nodes.putOutputs(terms, from, Math.min(terms.length, from + SLICE));
    yield 0.95 + (0.05 * from) / terms.length;
  }
  return makeTable({
    seed: seed | 0,
    loneCount,
    wholeCount,
    rootCount,
    ...elements.seats(numbers),
    prefixMasks: elements.prefixMasks(),
    edgeBits: nodes.edgeBits,
    roots: nodes.roots,
    nodes: nodes.nodes,
    shared: nodes.putLists(),
    languages: Int32Array.from(nodes.sets),
  });
}

interface Numbering {
  readonly loneCount: number;
  readonly wholeCount: number;
  readonly rootCount: number;
  /** By the first number, the final one. */
  readonly numbers: Int32Array;
}

/** The elements of all terms, numbered from 1 as they come, and each term's path of them. */
class Elements {
  readonly seed: number;
  /** The elements of all terms, one after the other; `pathEnd` of a term is where its own end. */
  readonly path: Numbers;
  readonly pathEnd: Numbers;
  private readonly hash = new Numbers();
  private readonly check = new Numbers();
  private readonly begins = new Numbers();
  /** Of every prefix, the hash of its first letters, three at most, and its length. */
  private readonly prefixes = new Numbers();
  /** (check, number) by hash, at most half full. */
  private slots = new Int32Array(2 * 4096);

  constructor(seed: number, terms: number) {
    this.seed = seed;
    this.path = new Numbers(3 * terms + 1);
    this.pathEnd = new Numbers(terms + 1);
  }

  get count(): number {
    return this.hash.length;
  }

  add(terms: readonly TermInput[], from: number, to: number): void {
    for (let number = from; number < to; number += 1) {
      const term = (terms[number] as TermInput).term;
      const words = Math.min(MOST_WORDS, cutWindow(term, 0, this.seed));
      for (let word = 0; word < words; word += 1) {
        const element = this.elementOf(term, word);
        if (word === 0) {
          const before = this.begins.values[element - 1] as number;
          this.begins.values[element - 1] = before | (words === 1 ? WHOLE : BEGINS);
        }
        this.path.push(element);
      }
      this.pathEnd.push(this.path.length);
    }
  }

  /** The number of a word of the term that was just cut. */
  private elementOf(term: string, word: number): number {
    const { borders, hashes, checks } = cut;
    const to = borders[2 * word + 1] as number;
    const last = Math.min(to, LAST_END);
    const prefix = term.charCodeAt(to) === ASTERISK;
    const own = hashes[last] as number;
    const wanted = (checks[last] as number) ^ (prefix ? PREFIX : 0);
    if (4 * this.count >= this.slots.length) this.slots = this.placed(this.slots.length);
    const { slots } = this;
    const mask = (slots.length >>> 1) - 1;
    let slot = topBits(mix(own), mask);
    for (;;) {
      const found = slots[2 * slot + 1] as number;
      if (found === 0) break;
      if (slots[2 * slot] === wanted && this.hash.values[found - 1] === own) return found;
      slot = (slot + 1) & mask;
    }
    const number = this.hash.push(own);
    this.check.push(wanted);
    this.begins.push(0);
    slots[2 * slot] = wanted;
    slots[2 * slot + 1] = number;
    if (prefix) this.addPrefix(term, borders[2 * word] as number, last);
    return number;
  }

  /** Notes by what letters a prefix is looked for. */
  private addPrefix(term: string, from: number, to: number): void {
    let hash = 0;
    let length = 0;
    for (let place = from; place < to; place += 1) {
      const code = CODES[term.charCodeAt(place)] as number;
      if (code === IGNORED) continue;
      length += 1;
      if (length <= 3) hash = (Math.imul(hash, factorOf(this.seed)) + code) | 0;
    }
    this.prefixes.push(hash);
    this.prefixes.push(length);
  }

  /** (check, number) by hash in so many slots, each in the next free one. */
  private placed(count: number): Int32Array<ArrayBuffer> {
    const slots = new Int32Array(2 * count);
    const mask = count - 1;
    for (let element = 0; element < this.count; element += 1) {
      let slot = topBits(mix(this.hash.values[element] as number), mask);
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = this.check.values[element] as number;
      slots[2 * slot + 1] = element + 1;
    }
    return slots;
  }

  /**
   * Final numbers by first ones: elements that are a term and begin none come first, then those
   * that are both, then those that only begin one.
   */
  number(): Numbering {
    const numbers = new Int32Array(this.count + 1);
    let next = 1;
    const counts = [WHOLE, WHOLE | BEGINS, BEGINS, 0].map((kind) => {
      for (let element = 0; element < this.count; element += 1) {
        if (this.begins.values[element] !== kind) continue;
        numbers[element + 1] = next;
        next += 1;
      }
      return next - 1;
    });
    const [loneCount = 0, wholeCount = 0, rootCount = 0] = counts;
    return { loneCount, wholeCount, rootCount, numbers };
  }

  /** The table's slots and moves. */
  seats(numbers: Int32Array): Pick<TermTable, 'slots' | 'moves'> {
    const { hash, check, count } = this;
    return seatsOf({ hash: hash.values, check: check.values, count }, numbers);
  }

  /** The table's masks; a single empty one without prefixes. */
  prefixMasks(): Uint32Array {
    const { values, length } = this.prefixes;
    if (length === 0) return new Uint32Array(1);
    const masks = new Uint32Array(Math.min(65536, Math.max(1024, powerOfTwo(2 * length))));
    for (let at = 0; at < length; at += 2) {
      const place = topBits(mix(values[at] as number), masks.length - 1);
      const letters = Math.min(values[at + 1] as number, LONGEST_MASKED);
      masks[place] = (masks[place] as number) | (1 << (letters - 1));
    }
    return masks;
  }
}

/** The trie of the terms' paths, first by number, then in blocks. */
class Nodes {
  readonly roots: Int32Array;
  nodes: Int32Array = new Int32Array(3);
  edgeBits: Int32Array = new Int32Array(1);
  /** Sets of languages by number; none has number 0, so that every output is above 0. */
  readonly sets: number[] = [0];
  /** Nodes of several outputs, with these. */
  private readonly several = new Map<number, number[]>();
  private readonly elements: Elements;
  private readonly rootCount: number;
  private readonly numbers: Int32Array;
  /** (parent, element, node) by hash of the first two; parent 0 is empty. Never grows. */
  private edges: Int32Array;
  /** By node: the node it follows and by which element. Roots are the first nodes. */
  private readonly parent: Int32Array;
  private readonly element: Int32Array;
  private count: number;
  /** The node each term ends at; 0 for one without letters. */
  private readonly last: Int32Array;
  /** Where a node's output stands: in `roots` or `nodes`. */
  private outputAt: Int32Array = new Int32Array(0);

  constructor(elements: Elements, rootCount: number, numbers: Int32Array, terms: number) {
    this.elements = elements;
    this.rootCount = rootCount;
    this.numbers = numbers;
    // Every element of a path but its first may be a node of its own.
    const most = elements.path.length;
    this.edges = new Int32Array(3 * Math.max(16, powerOfTwo(most * 1.2)));
    this.parent = new Int32Array(rootCount + most + 1);
    this.element = new Int32Array(rootCount + most + 1);
    this.count = rootCount;
    this.last = new Int32Array(terms);
    this.roots = new Int32Array(2 * (rootCount + 1));
  }

  add(from: number, to: number): void {
    const { path, pathEnd } = this.elements;
    let place = from === 0 ? 0 : (pathEnd.values[from - 1] as number);
    for (let term = from; term < to; term += 1) {
      const end = pathEnd.values[term] as number;
      let node = 0;
      for (; place < end; place += 1) {
        const element = this.numbers[path.values[place] as number] as number;
        node = node === 0 ? element : this.childOf(node, element);
      }
      this.last[term] = node;
    }
  }

  private childOf(node: number, element: number): number {
    const { edges } = this;
    const mask = edges.length / 3 - 1;
    let slot = childHome(element ^ Math.imul(node, 0x2545f491), this.elements.seed, mask);
    for (;;) {
      const found = edges[3 * slot] as number;
      if (found === 0) break;
      if (found === node && edges[3 * slot + 1] === element) return edges[3 * slot + 2] as number;
      slot = (slot + 1) & mask;
    }
    this.count += 1;
    edges[3 * slot] = node;
    edges[3 * slot + 1] = element;
    edges[3 * slot + 2] = this.count;
    this.parent[this.count] = node;
    this.element[this.count] = element;
    return this.count;
  }

  /** Gives every node's children a block, and every child its place in it. */
  *place(): Generator<number, void, void> {
    this.edges = new Int32Array(0);
    const { parent, count, rootCount } = this;
    const children = new Int32Array(count + 1);
    for (let node = rootCount + 1; node <= count; node += 1) {
      children[parent[node] as number] = (children[parent[node] as number] as number) + 1;
    }
    this.edgeBits = new Int32Array(powerOfTwo((BITS_AN_EDGE * (count - rootCount)) / 32));
    yield 0.82;
    let size = 1;
    for (let node = 1; node <= count; node += 1) {
      const many = children[node] as number;
      if (many === 0) continue;
      const width = widthFor(many);
      children[node] = (size << WIDTH_BITS) | width;
      size += 1 << width;
    }
    yield 0.85;
    this.nodes = new Int32Array(3 * size);
    this.outputAt = new Int32Array(count + 1);
    for (let node = 1; node <= rootCount; node += 1) {
      this.outputAt[node] = 2 * node;
      this.roots[2 * node + 1] = children[node] as number;
    }
    for (let from = rootCount + 1; from <= count; from += SLICE) {
      this.placeNodes(children, from, Math.min(count + 1, from + SLICE));
      yield 0.85 + (0.1 * from) / count;
    }
  }

  private placeNodes(children: Int32Array, from: number, to: number): void {
    const { nodes, edgeBits } = this;
    for (let node = from; node < to; node += 1) {
      const parent = this.parent[node] as number;
      const block = children[parent] as number;
      const element = this.element[node] as number;
      const hash = edgeHash(parent <= this.rootCount ? parent : block, element);
      const bits = hash & (edgeBits.length - 1);
      edgeBits[bits] = (edgeBits[bits] as number) | edgeBitsOf(hash);
      const mask = (1 << (block & ((1 << WIDTH_BITS) - 1))) - 1;
      const first = block >>> WIDTH_BITS;
      let place = childHome(element, this.elements.seed, mask);
      while (nodes[3 * (first + place)] !== 0) place = (place + 1) & mask;
      const at = 3 * (first + place);
      nodes[at] = element;
      nodes[at + 2] = children[node] as number;
      this.outputAt[node] = at + 1;
    }
  }

  /** Writes what is found where terms end; a term that is there twice, once. */
  putOutputs(terms: readonly TermInput[], from: number, to: number): void {
    for (let number = from; number < to; number += 1) {
      const node = this.last[number] as number;
      if (node === 0) continue;
      const { symbol, languages } = terms[number] as TermInput;
      const output = (symbol << SET_BITS) | this.setOf(languages);
      const list = node <= this.rootCount ? this.roots : this.nodes;
      const at = this.outputAt[node] as number;
      const before = list[at] as number;
      if (before === 0) list[at] = output;
      else if (before < 0) {
        const several = this.several.get(node) ?? [];
        if (several.at(-1) !== output) several.push(output);
      } else if (before !== output) {
        list[at] = -1;
        this.several.set(node, [before, output]);
      }
    }
  }

  /** The number of a set of languages. There are few; what no number is left for, shares the last. */
  private setOf(languages: number): number {
    const known = this.sets.indexOf(languages);
    if (known > 0) return known;
    if (this.sets.length < 1 << SET_BITS) return this.sets.push(languages) - 1;
    this.sets[this.sets.length - 1] = (this.sets.at(-1) ?? 0) | languages;
    return this.sets.length - 1;
  }

  /** Lists of several outputs, one behind the other. */
  putLists(): Int32Array {
    const shared = new Numbers();
    for (const [node, outputs] of this.several) {
      const list = node <= this.rootCount ? this.roots : this.nodes;
      list[this.outputAt[node] as number] = ~(shared.push(outputs.length) - 1);
      for (const output of outputs) shared.push(output);
    }
    return shared.values.slice(0, shared.length);
  }
}

/** The logarithm of a block's width: full up to two children, three quarters full beyond. */
const widthFor = (children: number): number =>
  children <= 2 ? children - 1 : Math.ceil(Math.log2(Math.ceil((children * 4) / 3)));
