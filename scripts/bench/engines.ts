/** Ways of finding terms in a text: ours, and what a developer would pick instead. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import Modern from 'modern-ahocorasick';
import regexgen from 'regexgen';
import { anchorLists } from '@/lib/match/anchors';
import { decodeIndex, encodeIndex } from '@/lib/match/index';
import { packSymbols } from '@/lib/match/pack-symbols';
import { rowsFrom } from '@/lib/match/rows';
import { SignBuilder } from '@/lib/match/sign-lists';
import { buildTermTable } from '@/lib/match/term-build';
import { lastHits, lastTokens } from '@/lib/match/term-hits';
import { hitsFound, scan, type TermTable } from '@/lib/match/term-table';

/** Where a term was found, as `start:term`; of an engine that tells no places, `term`. */
export type Found = (hit: string) => void;

export interface Built {
  /** Finds all terms in a text, one paragraph a line; how many hits. */
  find(text: string, found?: Found): number;
  /** Bytes of the index, where it can tell; else the heap is measured. */
  readonly bytes?: number;
  /** Stores the index and makes it anew from the bytes. Without it, restoring is building. */
  readonly stored?: () => Uint8Array;
  readonly restore?: (bytes: Uint8Array) => unknown;
}

export interface Engine {
  readonly kind: 'ours' | 'aho-corasick' | 'map' | 'regexp' | 'flashtext' | 'search';
  /** More terms than this take it minutes or gigabytes. */
  readonly most: number;
  /** Whether `found` is given places. */
  readonly places: boolean;
  build(terms: readonly string[]): Built;
}

/** How peers are given terms and texts, at their cost: without case and accents. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();

const WORD = /[\p{L}]+|[\p{N}]+/gu;
const LONGEST = 4;

const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
/** Peers find letters anywhere; what they find inside words is dropped, as a user would. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !isWord(text, start - 1) && !isWord(text, end);

const ours: Engine = {
  kind: 'ours',
  most: Number.POSITIVE_INFINITY,
  places: true,
  build: (terms) => {
    const table = buildTermTable(
      terms.map((term, symbol) => ({ term, symbol, languages: 1 })),
      12345,
    );
    return {
      bytes: tableBytes(table),
      find: (text, found) => {
        const words = scan(table, text, 1);
        if (found) {
          const { start } = lastTokens(text, words);
          for (const hit of lastHits()) {
            found(`${start[hit.from]}:${foldText(terms[hit.symbol] ?? '')}`);
          }
        }
        return hitsFound();
      },
      stored: () => encodeIndex({ ...EMPTY, table }),
      restore: decodeIndex,
    };
  },
};

const EMPTY = {
  symbols: [],
  packSymbols: packSymbols([]),
  packs: [],
  parties: [],
  concepts: rowsFrom([]),
  claims: rowsFrom([]),
  wordless: 0,
  wordings: rowsFrom([]),
  anchors: anchorLists([], []),
  signs: new SignBuilder().lists(0, 0),
  refusals: new Int32Array(),
  givenFigures: new Int32Array(),
};

const tableBytes = (table: TermTable): number =>
  Object.values(table)
    .filter((value: unknown) => ArrayBuffer.isView(value))
    .reduce((sum, array) => sum + array.byteLength, 0);

/** A pattern over folded text, all terms at once, whole words only. */
const byPattern = (pattern: RegExp): Built => ({
  find: (text, found) => {
    const folded = foldText(text);
    let count = 0;
    for (const match of folded.matchAll(pattern)) {
      count += 1;
      found?.(`${match.index}:${match[0]}`);
    }
    return count;
  },
});

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

interface Trie {
  [letter: string]: Trie;
}

/** The terms as a trie, written as one expression: what packages such as regexp-trie make. */
const triePattern = (terms: readonly string[]): string => {
  const root: Trie = {};
  const ENDING = '';
  for (const term of terms) {
    let node = root;
    for (const letter of term) node = node[letter] ??= {};
    node[ENDING] = {};
  }
  const write = (node: Trie): string => {
    const parts = Object.keys(node)
      .filter((letter) => letter !== ENDING)
      .map((letter) => letter + write(node[letter] ?? {}));
    if (parts.length === 0) return '';
    const all = parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
    return ENDING in node ? `(?:${all})?` : all;
  };
  return write(root);
};

const automaton = (
  make: (
    terms: readonly string[],
  ) => (text: string, hit: (start: number, term: string) => void) => void,
  most: number,
): Engine => ({
  kind: 'aho-corasick',
  most,
  places: true,
  build: (terms) => {
    const search = make(terms.map(foldText));
    return {
      find: (text, found) => {
        const folded = foldText(text);
        let count = 0;
        search(folded, (start, term) => {
          if (!isWhole(folded, start, start + term.length)) return;
          count += 1;
          found?.(`${start}:${term}`);
        });
        return count;
      },
    };
  },
});

const ngramMap: Engine = {
  kind: 'map',
  most: Number.POSITIVE_INFINITY,
  places: true,
  build: (terms) => {
    const known = new Set(terms.map(foldText));
    return {
      find: (text, found) => {
        let count = 0;
        let offset = 0;
        for (const line of foldText(text).split('\n')) {
          const words = [...line.matchAll(WORD)];
          for (const [at, first] of words.entries()) {
            let gram = '';
            for (let more = 0; more < LONGEST && at + more < words.length; more += 1) {
              const word = words[at + more]?.[0] ?? '';
              gram = more === 0 ? word : `${gram} ${word}`;
              if (!known.has(gram)) continue;
              count += 1;
              found?.(`${offset + first.index}:${gram}`);
            }
          }
          offset += line.length + 1;
        }
        return count;
      },
    };
  },
};

/** Candidates of a full-text search for each sentence, kept when the sentence holds them. */
const bySearch = (
  make: (terms: readonly string[]) => (sentence: string) => readonly number[],
  most: number,
): Engine => ({
  kind: 'search',
  most,
  places: false,
  build: (terms) => {
    const folded = terms.map(foldText);
    const search = make(folded);
    return {
      find: (text, found) => {
        let count = 0;
        for (const sentence of foldText(text).split(/(?<=\.)\s/)) {
          for (const number of search(sentence)) {
            const term = folded[number] ?? '';
            const at = sentence.indexOf(term);
            if (at === -1 || !isWhole(sentence, at, at + term.length)) continue;
            count += 1;
            found?.(term);
          }
        }
        return count;
      },
    };
  },
});

export const ENGINES: Readonly<Record<string, Engine>> = {
  attested: ours,
  fastscan: automaton((terms) => {
    const scanner = new FastScanner(terms);
    return (text, hit) => {
      for (const [start, term] of scanner.search(text)) hit(start, term);
    };
  }, 1_000_000),
  'modern-ahocorasick': automaton((terms) => {
    const scanner = new Modern([...terms]);
    return (text, hit) => {
      for (const { start, end } of scanner.search(text)) hit(start, text.slice(start, end));
    };
  }, 1_000_000),
  '@monyone/aho-corasick': automaton((terms) => {
    const scanner = new Monyone([...terms]);
    return (text, hit) => {
      for (const { begin, keyword } of scanner.matchInText(text)) hit(begin, keyword);
    };
  }, 100_000),
  ahocorasick: automaton((terms) => {
    const scanner = new AhoCorasick(terms);
    return (text, hit) => {
      for (const [end, found] of scanner.search(text)) {
        for (const term of found) hit(end - term.length + 1, term);
      }
    };
  }, 100_000),
  'Map of n-grams': ngramMap,
  'flashtext.js': {
    kind: 'flashtext',
    most: 1_000_000,
    places: false,
    build: (terms) => {
      const processor = new KeywordProcessor();
      for (const term of terms) processor.addKeyword(foldText(term));
      return {
        find: (text, found) => {
          const hits = processor.extractKeywords(foldText(text));
          if (found) hits.forEach(found);
          return hits.length;
        },
      };
    },
  },
  'one alternation': {
    kind: 'regexp',
    most: 10_000,
    places: true,
    build: (terms) => {
      const longestFirst = terms.map(foldText).toSorted((one, other) => other.length - one.length);
      return byPattern(new RegExp(`${START}(?:${longestFirst.join('|')})${END}`, 'gu'));
    },
  },
  'trie expression': {
    kind: 'regexp',
    most: 100_000,
    places: true,
    build: (terms) =>
      byPattern(new RegExp(`${START}${triePattern(terms.map(foldText))}${END}`, 'gu')),
  },
  regexgen: {
    kind: 'regexp',
    most: 1000,
    places: true,
    build: (terms) => {
      const { source } = regexgen(terms.map(foldText), 'u');
      return byPattern(new RegExp(`${START}(?:${source})${END}`, 'gu'));
    },
  },
  MiniSearch: bySearch((terms) => {
    const search = new MiniSearch<{ id: number; term: string }>({ fields: ['term'] });
    search.addAll(terms.map((term, id) => ({ id, term })));
    return (sentence) => search.search(sentence).map(({ id }) => id as number);
  }, 100_000),
  FlexSearch: bySearch((terms) => {
    const search = new Document<{ id: number; term: string }>({
      document: { id: 'id', index: ['term'] },
    });
    terms.forEach((term, id) => search.add({ id, term }));
    return (sentence) =>
      search
        .search(sentence, { suggest: true, limit: 2000 })
        .flatMap(({ result }) => result as number[]);
  }, 100_000),
};
