/**
 * The compiled statements: everything a query touches, in typed arrays.
 *
 * A *document* is one statement in one language; statements whose folded words are equal share one.
 * Terms are known by their hash only, in rising order, so that looking one up is a binary search
 * whose cost no pack can change.
 */
export interface StatementIndex {
  /** Seed of the term hashes. */
  readonly seed: number;
  /** Languages of the statements, commonest first, as ASCII with commas between. */
  readonly languages: Uint8Array;
  /** Term number -> hash, rising. */
  readonly termHash: Uint32Array;
  /** Term number -> what it is or mostly is: NUMBER, YEAR, CAPITAL. */
  readonly termFlags: Uint8Array;
  /** Term number -> where its postings start; one more at the end. */
  readonly postingStart: Uint32Array;
  /** Documents that contain the term, rising: document * 8 + times (7 at most). */
  readonly postings: Uint32Array;
  /** Document -> where its terms start; one more at the end. */
  readonly termStart: Uint32Array;
  /** Terms of the statements in the order of their words. */
  readonly terms: Uint32Array;
  /** Document -> how many of its terms are the statement's; the others are its title's. */
  readonly statementLength: Uint8Array;
  /** Document -> where its letters start; one more at the end. */
  readonly letterStart: Uint32Array;
  /** Folded statements, one byte a letter, see `letterOf`. */
  readonly letters: Uint8Array;
  /** Hash of a run of four letters -> how rare it is, 0 (everywhere) to 255. */
  readonly runRarity: Uint8Array;
  /** Document -> DOCUMENT_NEGATES. */
  readonly documentFlags: Uint8Array;
  /** Document -> where its claims start; one more at the end. */
  readonly refStart: Uint32Array;
  /** Claims by the number the caller gave them. */
  readonly refs: Uint32Array;
}

export const DOCUMENT_NEGATES = 1;

/** A letter as one byte: Latin as it is, other scripts mixed. Enough to compare runs of letters. */
export const letterOf = (code: number): number => (code ^ (code >>> 8)) & 0xff;

/** How many hashes runs of four letters have. */
export const RUNS = 1 << 16;

/** The hash of a run of four letters, below `RUNS`. */
export const runOf = (a: number, b: number, c: number, d: number): number =>
  Math.imul(a | (b << 8) | (c << 16) | (d << 24), 0x9e3779b1) >>> 16;
