/** Short ways of writing the tables of `vocabulary.ts`. */

/** Endings of words: [ending, what stands instead, shortest rest]. */
export type Ending = readonly [ending: string, instead: string, shortestRest: number];

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** `photo: picture image pic; …` as a map from each word to the one before the colon. */
export const sameAs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(';').flatMap((entry) => {
      const [word = '', others = ''] = entry.split(':').map((part) => part.trim());
      return others.split(/\s+/).map((other) => [other, word] as const);
    }),
  );

/** `ation=ate>3 ed` as endings: what stands instead after `=`, the shortest rest after `>`. */
export const endings = (list: string, shortestRest: number): readonly Ending[] =>
  list.split(/\s+/).map((entry) => {
    const [change = '', rest] = entry.split('>');
    const [ending = '', instead = ''] = change.split('=');
    return [ending, instead, rest === undefined ? shortestRest : Number(rest)] as const;
  });

/** `usa=united states; …` as a map from both words to the one. */
export const phrases = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split(';').map((entry) => {
      const [word = '', both = ''] = entry.split('=').map((part) => part.trim());
      return [both.replace(/\s+/g, ' '), word] as const;
    }),
  );

export const numbers = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list.split(/\s+/).map((entry) => {
      const [word = '', value = '0'] = entry.split('=');
      return [word, Number(value)] as const;
    }),
  );
