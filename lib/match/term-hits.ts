/**
 * What a scan of the term table found, in order and as objects; and scans of several texts at once,
 * which take half the time where the texts are short: each step of a scan is a loop over words.
 */
import { type Tokens, tokensAt } from '@/lib/text/tokens';
import {
  highestSymbol,
  hitsFound,
  hitTriples,
  scan,
  scansSoFar,
  type TermTable,
  wordsFound,
} from './term-table';
import { found } from './term-words';

/** A found term: its symbol and its tokens, `to` exclusive. */
export interface Hit {
  readonly symbol: number;
  readonly from: number;
  readonly to: number;
}

/** What a scan found, in order, and by word, where its hits end in that; which scan. */
let ordered = new Int32Array();
let endOf = new Int32Array(4098);
let orderedScan = 0;

/**
 * Orders what the last scan found by first word, the shortest first: as found, shorter terms come
 * before longer ones of a word, so that each hit has only to be put behind those of its word.
 */
const orderHits = (): void => {
  if (orderedScan === scansSoFar()) return;
  orderedScan = scansSoFar();
  const hits = hitTriples();
  const hitCount = hitsFound();
  const wordCount = wordsFound();
  if (endOf.length <= wordCount) endOf = new Int32Array(2 * wordCount + 2);
  // A new one each time: what is left of a scan stays true when another follows.
  ordered = new Int32Array(3 * hitCount);
  endOf.fill(0, 0, wordCount + 1);
  for (let at = 1; at < 3 * hitCount; at += 3) {
    const after = (hits[at] as number) + 1;
    endOf[after] = (endOf[after] as number) + 1;
  }
  for (let word = 1; word <= wordCount; word += 1) {
    endOf[word] = (endOf[word] as number) + (endOf[word - 1] as number);
  }
  for (let at = 0; at < 3 * hitCount; at += 3) {
    const from = hits[at + 1] as number;
    const place = endOf[from] as number;
    endOf[from] = place + 1;
    ordered[3 * place] = hits[at] as number;
    ordered[3 * place + 1] = from;
    ordered[3 * place + 2] = hits[at + 2] as number;
  }
};

/**
 * Hits of some words of a scan, in order of the first word, the shortest first: triples (symbol,
 * from, to) from place `start` on up to `end`, the words counted from `first` on.
 */
export interface HitList {
  readonly triples: Int32Array;
  readonly start: number;
  readonly end: number;
  readonly first: number;
}

/** What the last `scan` found in the words from `first` up to, and without, `end`. */
export const lastList = (first = 0, end = wordsFound()): HitList => {
  orderHits();
  return {
    triples: ordered,
    start: first === 0 ? 0 : 3 * (endOf[first - 1] as number),
    end: end === 0 ? 0 : 3 * (endOf[end - 1] as number),
    first,
  };
};

/** Hits as objects, and back. */
export const hitsOf = ({ triples, start, end, first }: HitList): Hit[] => {
  const hits: Hit[] = [];
  for (let at = start; at < end; at += 3) {
    hits.push({
      symbol: triples[at] as number,
      from: (triples[at + 1] as number) - first,
      to: (triples[at + 2] as number) - first,
    });
  }
  return hits;
};

export const listOfHits = (hits: readonly Hit[]): HitList => {
  const triples = Int32Array.from(hits.flatMap(({ symbol, from, to }) => [symbol, from, to]));
  return { triples, start: 0, end: triples.length, first: 0 };
};

/** What the last `scan` found, as objects. */
export const lastHits = (): Hit[] => hitsOf(lastList());

/** Whether a symbol from `least` on stands in some of the words that the last `scan` found. */
export const hasSymbolFrom = (least: number, first: number, end: number): boolean => {
  if (highestSymbol() < least) return false;
  orderHits();
  const to = end === 0 ? 0 : (endOf[end - 1] as number);
  for (let at = first === 0 ? 0 : (endOf[first - 1] as number); at < to; at += 1) {
    if ((ordered[3 * at] as number) >= least) return true;
  }
  return false;
};

/** The words of the text of the last `scan`. */
export const lastTokens = (text: string, words: number): Tokens => tokensAt(text, words, found);

/** Texts scanned together are parted by so much that no term goes on from one to the next. */
const PART = '\n';

/** Where a text stands among those scanned together: its words, and where they begin to count. */
export interface Scanned {
  readonly text: string;
  readonly first: number;
  readonly count: number;
  readonly base: number;
}

/** Scans texts as if they were one, which takes half the time where they are short. */
export const scanTogether = (
  table: TermTable,
  texts: readonly string[],
  languages: number,
): Scanned[] => {
  const words = scan(table, texts.join(PART), languages);
  let first = 0;
  let base = 0;
  return texts.map((text) => {
    let end = first;
    while (end < words && (found.start[end] as number) < base + text.length) end += 1;
    const scanned = { text, first, count: end - first, base };
    first = end;
    base += text.length + PART.length;
    return scanned;
  });
};

/** The words of one of the texts that were scanned together last. */
export const tokensOf = ({ text, first, count, base }: Scanned): Tokens =>
  tokensAt(text, count, found, first, base);

/** All terms in words that are cut already. */
export const findTerms = (table: TermTable, tokens: Tokens, languages: number): Hit[] => {
  scan(table, tokens.text, languages);
  return lastHits();
};
