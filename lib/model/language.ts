/** A BCP 47 primary language subtag in lower case: `fr`, `en`, `ko`. */
export type Language = string;

/** Text in one or more languages. */
export type LocalText = Readonly<Record<Language, string>>;

/** The languages whose cues (stance, credit, figures) the engine knows. */
export const READING_LANGUAGES = [
  'fr',
  'en',
  'uk',
  'ru',
  'ko',
  'de',
  'es',
  'it',
  'pl',
  'pt',
] as const;

export type ReadingLanguage = (typeof READING_LANGUAGES)[number];
