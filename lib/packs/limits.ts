/**
 * What a pack may hold at most. A pack is untrusted input: these caps bound the memory and time
 * of checking, compiling and matching it. They leave room for packs of 100 000 claims.
 */

/** UTF-16 code units of the file. */
export const MOST_TEXT = 100_000_000;
/** Levels of brackets; a pack needs 8. */
export const MOST_DEPTH = 16;
/** Brackets and commas, which bound the number of values. */
export const MOST_MARKS = 20_000_000;
/** Values inside one claim, source, party, concept or series. */
export const MOST_VALUES_OF_ONE = 100_000;

export const MOST_PARTIES = 10_000;
export const MOST_SOURCES = 500_000;
export const MOST_SERIES = 10_000;
export const MOST_CONCEPTS = 50_000;
export const MOST_CLAIMS = 200_000;

/** Of one figure. */
export const MOST_PARTS = 10;
/** Of one concept or party, in one language. */
export const MOST_TERMS = 2_000;
/** UTF-16 code units of one term. */
export const LONGEST_TERM = 100;
export const MOST_WORDS_OF_A_TERM = 8;

export const MOST_WORDINGS = 200;
/** Concepts in one role of a wording. */
export const MOST_CONCEPTS_OF_A_ROLE = 100;
/** Lists in a wording's `and`. */
export const MOST_ALSO = 5;
/** Wordings that a single concept may have to start the search for. */
export const MOST_WORDINGS_OF_AN_ANCHOR = 2_000;
/** Concepts, or parties, that speak for or against one claim. */
export const MOST_SIGNS = 300;
/** Claims that a single concept or party may speak for or against. */
export const MOST_CLAIMS_OF_A_SIGN = 2_000;
/** Log-odds: a weight of 50 outweighs everything else. */
export const HEAVIEST_SIGN = 50;
export const MOST_ATTESTATIONS = 2_000;
export const MOST_REFERENCES = 200;

/** Problems that are listed; the rest is counted. */
export const MOST_PROBLEMS = 100;
