import type { Language, LocalText } from '@/lib/model/language';
import { hashTerm } from './fold';
import { findSorted } from './sorted';
import { DOCUMENT_NEGATES, letterOf, type StatementIndex } from './statement-index';
import { post, runRarities } from './tables';
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
    const { postingStart, postings } = yield* post(terms, termStart, termHash.length);
    const letterStart = this.letterStart.view().slice();
    const letters = Uint8Array.from(this.letters.view());
    const runRarity = yield* runRarities(letters, letterStart);
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
      letterStart,
      letters,
      runRarity,
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
