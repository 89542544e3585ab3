/** A list of terms written with commas, as they are easiest to read and to add to. */
export const words = (list: string): readonly string[] =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');

/** Whether a folded word is one of the terms; `*` stands for any ending. */
export const fits = (word: string, terms: readonly string[] = []): boolean =>
  terms.some((term) => (term.endsWith('*') ? word.startsWith(term.slice(0, -1)) : word === term));

/** Terms of several parts, each from a list of its own: "не может", "это", "подтвердить". */
export const chains = (...lists: readonly string[]): readonly string[] =>
  lists
    .map(words)
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`)));
