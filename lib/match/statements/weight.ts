/** BM25's two dials, from the trials in the retrieval notes: statements are short and of a length. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;

/** A list of fewer says little of how rare its words are: it is taken for a part of one so long. */
export const FEWEST = 50;

/** How much a term tells that stands in `found` of `count` documents. Never negative. */
export const rarity = (found: number, count: number): number =>
  Math.log(1 + (Math.max(count, FEWEST) - found + 0.5) / (found + 0.5));

/** What a document's length does to its words, to be given to `worth`. */
export const lengthFactor = (length: number, mean: number): number =>
  SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / mean);

/** What a term adds to the score of a document that has it `times` times. */
export const worth = (rarityOfTerm: number, times: number, factor: number): number =>
  (rarityOfTerm * times * (SATURATION + 1)) / (times + factor);
