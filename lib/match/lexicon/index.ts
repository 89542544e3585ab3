import { READING_LANGUAGES, type ReadingLanguage } from '@/lib/model/language';
import { rulesOf } from './languages';
import type { Rules } from './types';

const made = new Map<ReadingLanguage, Rules>();

/**
 * The rules of a language, made when they are first asked for: a fresh worker has no time for ten
 * of them, of which a page needs one.
 */
const lexiconOf = (language: ReadingLanguage): Rules => {
  const known = made.get(language) ?? rulesOf(language);
  made.set(language, known);
  return known;
};

/** The lexicon of the language that has this bit; `null` for several, or one without cues. */
export const lexiconOfBit = (languages: number): Rules | null => {
  const language = READING_LANGUAGES.find((one) => languageBit(one) === languages);
  return language === undefined ? null : lexiconOf(language);
};

/** The bit of a language in term tables. Languages the engine has no cues for share the last. */
export const languageBit = (language: string): number => {
  const index = (READING_LANGUAGES as readonly string[]).indexOf(language);
  return 1 << (index === -1 ? READING_LANGUAGES.length : index);
};

export const ALL_LANGUAGES = (1 << (READING_LANGUAGES.length + 1)) - 1;
