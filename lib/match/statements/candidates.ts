import type { Language } from '@/lib/model/language';
import { hashTerm } from './fold';
import { respell } from './respell';
import { findSorted } from './sorted';
import { letterOf, RUNS, runOf, type StatementIndex } from './statement-index';
import { lengthFactor, rarity, worth } from './weight';
import { type Analysis, CAPITAL, NUMBER, SIGNER } from './words';

/** A query read against an index. */
export interface Query {
  readonly analysis: Analysis;
  /** Term number in the index for each term of the analysis; -1 for one no claim has. */
  readonly terms: Int32Array;
  /** Rarity of each term. */
  readonly rarities: Float32Array;
  /** Rarities of the names in it together, whoever signed it aside. */
  readonly nameMass: number;
  /** Sentence -> rarities of its terms together; 0 for a signature. */
  readonly sentenceMass: readonly number[];
  /** Terms in the name of whoever signed it. */
  readonly signers: ReadonlySet<number>;
  /** Term numbers of the month and the year it was signed in; -1 without. */
  readonly signedMonth: number;
  readonly signedYear: number;
}

export interface Candidate {
  readonly document: number;
  readonly score: number;
}

/** Room for one query at a time, kept with its index: clearing is cheaper than making. */
export interface Scratch {
  readonly languages: readonly Language[];
  readonly count: number;
  readonly lengthFactors: Float32Array;
  readonly scores: Float32Array;
  /** Term number -> its first index in the query's terms plus one. */
  readonly inQuery: Int32Array;
  /** Runs of four letters of the query, by their hash, marked with the query's number. */
  readonly runs: Uint32Array;
  queryNumber: number;
}

const scratches = new WeakMap<StatementIndex, Scratch>();

export const scratchOf = (index: StatementIndex): Scratch => {
  const known = scratches.get(index);
  if (known) return known;
  const count = index.documentFlags.length;
  const meanLength = Math.max(1, index.terms.length / Math.max(1, count));
  const lengthFactors = new Float32Array(count);
  for (let document = 0; document < count; document++) {
    const length = (index.termStart[document + 1] ?? 0) - (index.termStart[document] ?? 0);
    lengthFactors[document] = lengthFactor(length, meanLength);
  }
  const scratch: Scratch = {
    languages: String.fromCharCode(...index.languages)
      .split(',')
      .filter((language) => language !== ''),
    count,
    lengthFactors,
    scores: new Float32Array(count),
    inQuery: new Int32Array(index.termHash.length),
    runs: new Uint32Array(RUNS),
    queryNumber: 0,
  };
  scratches.set(index, scratch);
  return scratch;
};

/** How often a term stands in the index. */
export const foundIn = (index: StatementIndex, term: number): number =>
  (index.postingStart[term + 1] ?? 0) - (index.postingStart[term] ?? 0);

/** Looks the terms of a text up; words no claim has are tried as two, and two words as one. */
export const readQuery = (index: StatementIndex, raw: Analysis): Query => {
  const count = index.documentFlags.length;
  const lookUp = (text: string): number => findSorted(index.termHash, hashTerm(text, index.seed));
  const analysis = respell(raw, (text) => lookUp(text) >= 0);
  const length = analysis.terms.length;
  const terms = new Int32Array(length);
  const rarities = new Float32Array(length);
  const names = new Set<string>();
  const signers = new Set<number>();
  const sentenceMass: number[] = [];
  let nameMass = 0;
  for (let at = 0; at < length; at++) {
    const text = analysis.terms[at] ?? '';
    const term = lookUp(text);
    terms[at] = term;
    const tells = rarity(term < 0 ? 0 : foundIn(index, term), count);
    rarities[at] = tells;
    const flags = analysis.flags[at] ?? 0;
    const sentence = analysis.sentences[at] ?? 0;
    if (flags & SIGNER) {
      signers.add(term);
      continue;
    }
    sentenceMass[sentence] = (sentenceMass[sentence] ?? 0) + tells;
    if (!(flags & CAPITAL) || names.has(text)) continue;
    names.add(text);
    nameMass += tells;
  }
  const [signedMonth = -1, signedYear = -1] = analysis.signed?.map(lookUp) ?? [];
  return { analysis, terms, rarities, nameMass, sentenceMass, signers, signedMonth, signedYear };
};

/** Marks what the query contains, so that candidates can be held against it. */
export const markQuery = (index: StatementIndex, query: Query, scratch: Scratch): void => {
  for (let at = query.terms.length - 1; at >= 0; at--) {
    const term = query.terms[at] ?? -1;
    if (term >= 0) scratch.inQuery[term] = at + 1;
  }
  const number = ++scratch.queryNumber;
  const { folded } = query.analysis;
  for (let at = 0; at + 3 < folded.length; at++) {
    const run = runOf(
      letterOf(folded.charCodeAt(at)),
      letterOf(folded.charCodeAt(at + 1)),
      letterOf(folded.charCodeAt(at + 2)),
      letterOf(folded.charCodeAt(at + 3)),
    );
    scratch.runs[run] = number;
  }
};

export const unmarkQuery = (query: Query, scratch: Scratch): void => {
  for (const term of query.terms) if (term >= 0) scratch.inQuery[term] = 0;
};

interface SharedRuns {
  /** In units of `runRarity`. */
  readonly shared: number;
  readonly ofDocument: number;
}

/** The runs of four letters, by rarity, that a document shares with the marked query. */
export const sharedRuns = (
  index: StatementIndex,
  document: number,
  scratch: Scratch,
): SharedRuns => {
  const { letters } = index;
  const start = index.letterStart[document] ?? 0;
  const end = index.letterStart[document + 1] ?? 0;
  let shared = 0;
  let all = 0;
  for (let at = start; at + 3 < end; at++) {
    const run = runOf(
      letters[at] ?? 0,
      letters[at + 1] ?? 0,
      letters[at + 2] ?? 0,
      letters[at + 3] ?? 0,
    );
    const tells = index.runRarity[run] ?? 0;
    all += tells;
    if (scratch.runs[run] === scratch.queryNumber) shared += tells;
  }
  return { shared, ofDocument: shared / (all || 1) };
};

/**
 * The documents that share most with a query, best first, by BM25 with each term counted once.
 *
 * One pass over the postings of the query's terms, one over the scores.
 */
export const findCandidates = (
  index: StatementIndex,
  query: Query,
  scratch: Scratch,
  most: number,
): readonly Candidate[] => {
  const { scores, lengthFactors } = scratch;
  const { postings } = index;
  scores.fill(0);
  for (let at = 0; at < query.terms.length; at++) {
    const term = query.terms[at] ?? -1;
    if (term < 0 || scratch.inQuery[term] !== at + 1) continue;
    const tells = query.rarities[at] ?? 0;
    const end = index.postingStart[term + 1] ?? 0;
    for (let next = index.postingStart[term] ?? 0; next < end; next++) {
      const posting = postings[next] ?? 0;
      const document = posting >>> 3;
      scores[document] =
        (scores[document] ?? 0) + worth(tells, posting & 7, lengthFactors[document] ?? 1);
    }
  }
  return bestOf(scores, most);
};

/** The highest scores, best first; the earlier document wins a tie. */
const bestOf = (scores: Float32Array, most: number): readonly Candidate[] => {
  const best: Candidate[] = [];
  let least = 0;
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document] ?? 0;
    if (score <= least) continue;
    best.push({ document, score });
    // Keeping twice as many and cutting now and then costs less than an ordered insert each.
    if (best.length === most * 2) {
      best.sort((a, b) => b.score - a.score || a.document - b.document);
      best.length = most;
      least = best[most - 1]?.score ?? 0;
    }
  }
  best.sort((a, b) => b.score - a.score || a.document - b.document);
  return best.slice(0, most);
};

/** Whether a term of the index is a number, or mostly a name. */
export const isNumber = (index: StatementIndex, term: number): boolean =>
  ((index.termFlags[term] ?? 0) & NUMBER) !== 0;
export const isName = (index: StatementIndex, term: number): boolean =>
  ((index.termFlags[term] ?? 0) & CAPITAL) !== 0;
