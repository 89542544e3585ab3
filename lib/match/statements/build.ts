import type { Language, LocalText } from '@/lib/model/language';
import { hashTerm } from './fold';
import { DOCUMENT_NEGATES, letterOf, RUNS, runOf, type StatementIndex } from './statement-index';
import { lengthFactor, rarity, worth } from './weight';
import { Analyser, CAPITAL, NUMBER, SMALL, YEAR } from './words';

/** A claim as far as its words go. `ref` is the caller's own number for it. */
export interface StatedClaim {
  readonly ref: number;
  readonly statements: LocalText;
  /** A headline or another short way of saying it: helps finding, is never required. */
  readonly title?: string;
}

export interface BuildOptions {
  /** Seed of the term hashes: the installation's. */
  readonly seed?: number;
}

/** Claims read between two pauses: a few milliseconds. */
const SLICE = 256;
const MOST_TERMS = 255;
const MOST_TIMES = 7;
const YEAR_TERM = /^#(?:1[5-9]|20)\d\d$/;

/** A growing list of numbers without the cost of a JavaScript array at its end. */
class Numbers {
  length = 0;
  private values = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  get(at: number): number {
    return this.values[at] ?? 0;
  }

  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }
}

/** Builds the index in one go. For a worker that must stay awake, see `buildStatementsInSlices`. */
export const buildStatements = (
  claims: readonly StatedClaim[],
  options: BuildOptions = {},
): StatementIndex => {
  const slices = buildStatementsInSlices(claims, options);
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
};

/**
 * Builds the index a few milliseconds at a time; each pause yields the share done, 0 to 1.
 *
 * Total: statements without a word that counts are left out, nothing else fails.
 */
export function* buildStatementsInSlices(
  claims: readonly StatedClaim[],
  options: BuildOptions = {},
): Generator<number, StatementIndex, void> {
  const draft = new Draft(options.seed ?? 0);
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at];
    if (claim) draft.add(claim);
    if (at % SLICE === SLICE - 1) yield (0.8 * at) / claims.length;
  }
  return yield* draft.finish();
}

/** The index while it grows: terms are numbered as they come and renumbered by hash at the end. */
class Draft {
  private readonly analyser = new Analyser();
  private readonly languages = new Map<Language, number>();
  private readonly termNumbers = new Map<string, number>();
  private readonly termText: string[] = [];
  private readonly small = new Numbers();
  private readonly capital = new Numbers();
  /** Folded statement -> document. */
  private readonly documents = new Map<string, number>();
  private readonly refsOf: number[][] = [];
  private readonly negates: boolean[] = [];
  private readonly terms = new Numbers();
  private readonly termStart = new Numbers();
  private readonly statementLength = new Numbers();
  private readonly letters = new Numbers();
  private readonly letterStart = new Numbers();

  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  add(claim: StatedClaim): void {
    for (const [language, statement] of Object.entries(claim.statements)) {
      this.addStatement(claim, statement, language);
    }
  }

  private addStatement(claim: StatedClaim, statement: string, language: Language): void {
    const analysis = this.analyser.analyse(statement, language);
    if (analysis.terms.length === 0) return;
    const known = this.documents.get(analysis.folded);
    if (known !== undefined) {
      const refs = this.refsOf[known];
      if (refs && !refs.includes(claim.ref)) refs.push(claim.ref);
      return;
    }
    this.documents.set(analysis.folded, this.refsOf.length);
    this.refsOf.push([claim.ref]);
    this.languages.set(language, (this.languages.get(language) ?? 0) + 1);
    this.negates.push(analysis.negations.length > 0);
    this.termStart.push(this.terms.length);
    const count = Math.min(analysis.terms.length, MOST_TERMS);
    this.statementLength.push(count);
    for (let at = 0; at < count; at++) {
      this.addTerm(analysis.terms[at] ?? '', analysis.flags[at] ?? 0);
    }
    if (claim.title !== undefined) {
      const title = this.analyser.analyse(claim.title, language);
      for (const term of title.terms.slice(0, MOST_TERMS)) this.addTerm(term, 0);
    }
    this.letterStart.push(this.letters.length);
    for (let at = 0; at < analysis.folded.length; at++) {
      this.letters.push(letterOf(analysis.folded.charCodeAt(at)));
    }
  }

  private addTerm(term: string, flag: number): void {
    let number = this.termNumbers.get(term);
    if (number === undefined) {
      number = this.termText.length;
      this.termNumbers.set(term, number);
      this.termText.push(term);
      this.small.push(0);
      this.capital.push(0);
    }
    if (flag & SMALL) this.small.view()[number] = this.small.get(number) + 1;
    if (flag & CAPITAL) this.capital.view()[number] = this.capital.get(number) + 1;
    this.terms.push(number);
  }

  *finish(): Generator<number, StatementIndex, void> {
    const count = this.refsOf.length;
    this.termStart.push(this.terms.length);
    this.letterStart.push(this.letters.length);
    const { termHash, renumbered } = this.sortTerms();
    const terms = this.terms.view().slice();
    for (let at = 0; at < terms.length; at++) terms[at] = renumbered[terms[at] ?? 0] ?? 0;
    yield 0.85;
    const termStart = this.termStart.view().slice();
    const { postingStart, postings } = post(terms, termStart, termHash.length);
    yield 0.95;
    const termFlags = new Uint8Array(termHash.length);
    for (const [old, term] of this.termText.entries()) {
      const number = renumbered[old] ?? 0;
      if (term.startsWith('#')) termFlags[number] = YEAR_TERM.test(term) ? NUMBER | YEAR : NUMBER;
      else if (this.capital.get(old) > this.small.get(old)) termFlags[number] = CAPITAL;
    }
    const refStart = new Uint32Array(count + 1);
    for (let document = 0; document < count; document++) {
      refStart[document + 1] = (refStart[document] ?? 0) + (this.refsOf[document]?.length ?? 0);
    }
    return {
      seed: this.seed,
      languages: this.commonestLanguages(),
      termHash,
      termFlags,
      postingStart,
      postings,
      termStart,
      terms,
      statementLength: Uint8Array.from(this.statementLength.view()),
      letterStart: this.letterStart.view().slice(),
      letters: Uint8Array.from(this.letters.view()),
      runRarity: runRarities(this.letters.view(), this.letterStart.view()),
      selfScore: selfScores(terms, termStart, postingStart),
      documentFlags: Uint8Array.from(this.negates, (negates) => (negates ? DOCUMENT_NEGATES : 0)),
      refStart,
      refs: Uint32Array.from(this.refsOf.flat()),
    };
  }

  private commonestLanguages(): Uint8Array {
    const tags = [...this.languages].sort((a, b) => b[1] - a[1]).map(([language]) => language);
    return Uint8Array.from(tags.join(','), (letter) => letter.charCodeAt(0));
  }

  /** Gives equal hashes one number: two words of four billion that fall together count as one. */
  private sortTerms(): { termHash: Uint32Array; renumbered: Uint32Array } {
    const hashes = Uint32Array.from(this.termText, (term) => hashTerm(term, this.seed));
    const sorted = hashes.slice().sort();
    const termHash = sorted.filter((hash, at) => at === 0 || hash !== sorted[at - 1]);
    const renumbered = hashes.map((hash) => findSorted(termHash, hash));
    return { termHash, renumbered };
  }
}

/** Index of a value in a rising array, or -1. */
export const findSorted = (sorted: Uint32Array, value: number): number => {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = sorted[middle] ?? 0;
    if (there === value) return middle;
    if (there < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** The inverted index: for each term the documents it stands in, with how often. */
const post = (
  terms: Uint32Array,
  termStart: Uint32Array,
  termCount: number,
): { postingStart: Uint32Array; postings: Uint32Array } => {
  const lastDocument = new Int32Array(termCount).fill(-1);
  const postingStart = new Uint32Array(termCount + 1);
  const eachPosting = (visit: (term: number, document: number, first: boolean) => void): void => {
    lastDocument.fill(-1);
    for (let document = 0; document + 1 < termStart.length; document++) {
      const end = termStart[document + 1] ?? 0;
      for (let at = termStart[document] ?? 0; at < end; at++) {
        const term = terms[at] ?? 0;
        visit(term, document, lastDocument[term] !== document);
        lastDocument[term] = document;
      }
    }
  };
  eachPosting((term, _document, first) => {
    if (first) postingStart[term + 1] = (postingStart[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < termCount; term++) {
    postingStart[term + 1] = (postingStart[term + 1] ?? 0) + (postingStart[term] ?? 0);
  }
  const postings = new Uint32Array(postingStart[termCount] ?? 0);
  const next = postingStart.slice(0, termCount);
  eachPosting((term, document, first) => {
    const at = next[term] ?? 0;
    if (first) {
      postings[at] = document * (MOST_TIMES + 1) + 1;
      next[term] = at + 1;
    } else if (((postings[at - 1] ?? 0) & MOST_TIMES) < MOST_TIMES) {
      postings[at - 1] = (postings[at - 1] ?? 0) + 1;
    }
  });
  return { postingStart, postings };
};

const selfScores = (
  terms: Uint32Array,
  termStart: Uint32Array,
  postingStart: Uint32Array,
): Float32Array => {
  const count = termStart.length - 1;
  const mean = Math.max(1, terms.length / Math.max(1, count));
  const scores = new Float32Array(count);
  for (let document = 0; document < count; document++) {
    const start = termStart[document] ?? 0;
    const end = termStart[document + 1] ?? 0;
    const factor = lengthFactor(end - start, mean);
    const times = new Map<number, number>();
    for (let at = start; at < end; at++) {
      const term = terms[at] ?? 0;
      times.set(term, (times.get(term) ?? 0) + 1);
    }
    let score = 0;
    for (const [term, often] of times) {
      const found = (postingStart[term + 1] ?? 0) - (postingStart[term] ?? 0);
      score += worth(rarity(found, count), often, factor);
    }
    scores[document] = score;
  }
  return scores;
};

/** How rare each run of four letters is, from the number of documents that begin one like it. */
const runRarities = (letters: Uint32Array, letterStart: Uint32Array): Uint8Array => {
  const found = new Uint32Array(RUNS);
  const count = letterStart.length - 1;
  for (let document = 0; document < count; document++) {
    const end = letterStart[document + 1] ?? 0;
    for (let at = letterStart[document] ?? 0; at + 3 < end; at++) {
      const run = runOf(
        letters[at] ?? 0,
        letters[at + 1] ?? 0,
        letters[at + 2] ?? 0,
        letters[at + 3] ?? 0,
      );
      found[run] = (found[run] ?? 0) + 1;
    }
  }
  const most = rarity(0, count) || 1;
  return Uint8Array.from(found, (times) =>
    Math.round((255 * rarity(Math.min(times, count), count)) / most),
  );
};
