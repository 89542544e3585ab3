/**
 * What the symbols of packs stand for, as pairs of numbers: how (kind and way of writing) and what
 * (a concept's or a party's number over all packs). Stored and restored as they are.
 */
export type PackSymbols = Int32Array;

/** The concept itself, a word that refers back to it, a party, an adjective of a party. */
export const KIND = { concept: 0, refersBack: 1, party: 2, demonym: 3 } as const;

/** How a term must be written to be found: as it may be, with a capital first, in capitals. */
export const WRITTEN = { anyhow: 0, capital: 1, capitals: 2 } as const;
export type Written = (typeof WRITTEN)[keyof typeof WRITTEN];
const WRITTEN_BITS = 2;
const WRITTEN_MASK = (1 << WRITTEN_BITS) - 1;

export interface PackMeaning {
  readonly kind: (typeof KIND)[keyof typeof KIND];
  readonly number: number;
  readonly written: Written;
}

export const packSymbols = (meanings: readonly PackMeaning[]): PackSymbols => {
  const pairs = new Int32Array(2 * meanings.length);
  for (const [at, { kind, number, written }] of meanings.entries()) {
    pairs[2 * at] = (kind << WRITTEN_BITS) | written;
    pairs[2 * at + 1] = number;
  }
  return pairs;
};

/** The kind of a pack's symbol, the first being 0. */
export const kindOf = (symbols: PackSymbols, at: number): number =>
  (symbols[2 * at] as number) >> WRITTEN_BITS;
export const writtenOf = (symbols: PackSymbols, at: number): number =>
  (symbols[2 * at] as number) & WRITTEN_MASK;
export const numberOf = (symbols: PackSymbols, at: number): number => symbols[2 * at + 1] as number;
