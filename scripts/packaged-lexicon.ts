/**
 * The lexicons as the built extension has them: their terms, which only an index is compiled of, in
 * a file of the package, and of each language's rules the JSON, in the scripts that read pages.
 */
import { type Plugin, runnerImport } from 'vite';
import type * as languages from '@/lib/match/lexicon/languages';
import type * as model from '@/lib/model/language';

const FILE = 'lexicon.json';
const root = import.meta.dirname.replace(/[\\/]scripts$/, '');

/** A module of ours, run: what reads the build's configuration knows no '@/'. */
const run = async <T>(path: string): Promise<T> => {
  const resolve = { alias: { '@': root } };
  return (await runnerImport<T>(`${root}/${path}`, { root, configFile: false, resolve })).module;
};

/** By language, something of what the engine knows of it. */
const ofAll = async <T>(
  of: (known: typeof languages, language: model.ReadingLanguage) => T,
): Promise<Readonly<Record<string, T>>> => {
  const { READING_LANGUAGES } = await run<typeof model>('lib/model/language.ts');
  const known = await run<typeof languages>('lib/match/lexicon/languages.ts');
  return Object.fromEntries(READING_LANGUAGES.map((one) => [one, of(known, one)]));
};

/** The file of terms, as WXT takes what it copies into the package. */
export const lexiconFile = async () => {
  const terms = await ofAll(({ termsOf }, language) => {
    const { cues, numbers, scales, halves, units, separable } = termsOf(language);
    return { cues, numbers, scales, halves, units, separable };
  });
  return { relativeDest: FILE, contents: JSON.stringify(terms) };
};

/** Puts the module in place of lib/match/lexicon/languages.ts. */
export const packagedLexicon: Plugin = {
  name: 'packaged-lexicon',
  load: {
    filter: { id: /\/lib\/match\/lexicon\/languages\.ts$/ },
    handler: async () => {
      const rules = await ofAll(({ rulesOf }, language) => JSON.stringify(rulesOf(language)));
      return `
        const RULES = ${JSON.stringify(rules)};
        export const rulesOf = (language) => JSON.parse(RULES[language]);
        export const termsOf = () => {
          throw new Error('The terms are in ${FILE}.');
        };
        export const readTerms = async () => {
          const terms = await (await fetch('/${FILE}')).json();
          return (language) => terms[language];
        };
      `;
    },
  },
};
