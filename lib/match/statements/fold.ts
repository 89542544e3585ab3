/** Folds for comparison: compatibility forms, lower case, no accents. Hangul stays in syllables. */
export const fold = (text: string): string => {
  const lower = text.normalize('NFKC').toLowerCase();
  // Most words are plain ASCII already and need no second look.
  if (!/[^\u0000-\u007f]/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
};

/**
 * A 32-bit hash of a term, FNV-1a with a seed and a final mix.
 *
 * The seed is the installation's: whoever writes a pack cannot prepare words that fall together.
 */
export const hashTerm = (term: string, seed: number): number => {
  let hash = seed ^ 0x811c9dc5;
  for (let at = 0; at < term.length; at++) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
