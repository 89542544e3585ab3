/**
 * What the engine knows of each language: rules to read with, and terms to compile an index of.
 *
 * The built extension has another module here, which scripts/packaged-lexicon.ts makes of this one:
 * a fresh worker's script holds no terms, and the rules ready made.
 */
import type { ReadingLanguage } from '@/lib/model/language';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ko } from './ko';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import type { Lexicon, Rules, TermsOf } from './types';
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

export const rulesOf = (language: ReadingLanguage): Rules => {
  const { cues, numbers: _, scales: _1, halves: _2, units: _3, ...rules } = MAKERS[language]();
  const { definite, negation } = cues;
  return { ...rules, cues: { ...(definite && { definite }), ...(negation && { negation }) } };
};

export const termsOf: TermsOf = (language) => MAKERS[language]();

/** The terms of all languages, which the built extension has in a file of their own. */
export const readTerms = async (): Promise<TermsOf> => termsOf;
