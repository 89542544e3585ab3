/** Packages without types of their own: only what the benchmark calls. */
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): readonly (readonly [number, string])[];
  }
}
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): readonly (readonly [number, readonly string[]])[];
  }
}
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeyword(word: string): void;
    extractKeywords(text: string): readonly string[];
  }
}
declare module 'regexgen' {
  export default function regexgen(words: readonly string[], flags?: string): RegExp;
}
