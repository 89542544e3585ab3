import { READING_LANGUAGES } from '@/lib/model/language';
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

export const LEXICONS: readonly Lexicon[] = [fr, en, uk, ru, ko, de, es, it, pl, pt];

/** The bit of a language in term tables. Languages the engine has no cues for share the last. */
export const languageBit = (language: string): number => {
  const index = (READING_LANGUAGES as readonly string[]).indexOf(language);
  return 1 << (index === -1 ? READING_LANGUAGES.length : index);
};

export const ALL_LANGUAGES = (1 << (READING_LANGUAGES.length + 1)) - 1;
