import { READING_LANGUAGES, type ReadingLanguage } from '@/lib/model/language';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ko } from './ko';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import type { Lexicon } from './types';
import { uk } from './uk';

const MAKERS: Readonly<Record<ReadingLanguage, () => Lexicon>> = {
  fr,
  en,
  uk,
  ru,
  ko,
  de,
  es,
  it,
  pl,
  pt,
};
const made = new Map<ReadingLanguage, Lexicon>();

/**
 * What the engine knows of a language, made when it is first asked for: a fresh worker has no time
 * for ten of them, of which a page needs one.
 */
export const lexiconOf = (language: ReadingLanguage): Lexicon => {
  const known = made.get(language) ?? MAKERS[language]();
  made.set(language, known);
  return known;
};

/** The lexicon of the language that has this bit; `null` for several, or one without cues. */
export const lexiconOfBit = (languages: number): Lexicon | null => {
  const language = READING_LANGUAGES.find((one) => languageBit(one) === languages);
  return language === undefined ? null : lexiconOf(language);
};

/** The bit of a language in term tables. Languages the engine has no cues for share the last. */
export const languageBit = (language: string): number => {
  const index = (READING_LANGUAGES as readonly string[]).indexOf(language);
  return 1 << (index === -1 ? READING_LANGUAGES.length : index);
};

export const ALL_LANGUAGES = (1 << (READING_LANGUAGES.length + 1)) - 1;
