import { READING_LANGUAGES } from '@/lib/model/language';
import { en } from './en';
import { fr } from './fr';
import type { Lexicon } from './types';

export const LEXICONS: readonly Lexicon[] = [fr, en];

/** The bit of a language in term tables. Languages the engine has no cues for share the last. */
export const languageBit = (language: string): number => {
  const index = (READING_LANGUAGES as readonly string[]).indexOf(language);
  return 1 << (index === -1 ? READING_LANGUAGES.length : index);
};

export const ALL_LANGUAGES = (1 << (READING_LANGUAGES.length + 1)) - 1;
