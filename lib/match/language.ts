/** The language of a text that does not say, by script and by its small words. */
import { foldedWords } from '@/lib/text/fold';
import { LEXICONS } from './lexicon/index';

const FREQUENT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LEXICONS.map(({ language, frequent }) => [
    language,
    new Set(frequent.flatMap((word) => foldedWords(word))),
  ]),
);

/** Enough text to tell; more costs and adds nothing. */
const SAMPLE = 2000;
const LEAST_SHARE = 0.08;

/** A language the engine has cues for, or `null` when the text is none of them. */
export const detectLanguage = (text: string): string | null => {
  const sample = text.slice(0, SAMPLE);
  if (/[\uac00-\ud7a3]/.test(sample)) return 'ko';
  if (/[іїєґ]/i.test(sample)) return 'uk';
  if (/[а-я]/i.test(sample)) return 'ru';
  const words = foldedWords(sample);
  let best: string | null = null;
  let most = Math.max(1, words.length * LEAST_SHARE);
  for (const [language, frequent] of FREQUENT) {
    const count = words.filter((word) => frequent.has(word)).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
};

/** `fr-FR` -> `fr`. */
export const primaryLanguage = (tag: string | null | undefined): string | null => {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(primary) ? primary : null;
};
