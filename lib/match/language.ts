/** The language of a text that does not say, or says wrongly, by script and by its small words. */
import { foldedWords } from '@/lib/text/fold';
import { LEXICONS } from './lexicon/index';

const FREQUENT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LEXICONS.map(({ language, frequent }) => [
    language,
    new Set(frequent.flatMap((word) => foldedWords(word))),
  ]),
);

/** UTF-16 code units of text that are enough to tell; more costs and adds nothing. */
export const LANGUAGE_SAMPLE = 3000;
/** Small words among all words, at least, in a language written with its own. */
const LEAST_SHARE = 0.08;
/** In fewer words than this one small word is enough: a sentence to check. */
const FEW_WORDS = 10;
/** So many times more small words of another language show that a page names the wrong one. */
const CLEARLY_MORE = 3;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Korean and Cyrillic are told by their letters; `null` for any other script. */
const languageByScript = (sample: string): string | null => {
  const letters = countOf(sample, /\p{L}/gu);
  if (countOf(sample, /[\uac00-\ud7a3]/g) > letters * 0.3) return 'ko';
  if (countOf(sample, /[\u0400-\u04ff]/g) <= letters * 0.3) return null;
  return countOf(sample, /[іїєґ]/gi) > countOf(sample, /[ыэъё]/gi) ? 'uk' : 'ru';
};

const smallWords = (words: readonly string[], language: string): number => {
  const frequent = FREQUENT.get(language);
  return frequent === undefined ? 0 : words.filter((word) => frequent.has(word)).length;
};

/** A language the engine has cues for, or `null` when the text is none of them. */
export const detectLanguage = (text: string): string | null => {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const byScript = languageByScript(sample);
  if (byScript !== null) return byScript;
  const words = foldedWords(sample);
  let best: string | null = null;
  let most = words.length < FEW_WORDS ? 0 : Math.max(1, words.length * LEAST_SHARE);
  for (const language of FREQUENT.keys()) {
    const count = smallWords(words, language);
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
};

/**
 * The language to read a text in: the one it declares, unless its letters or its small words show
 * that it is another. `null` when it declares none and none is seen, or one without cues.
 */
export const readingLanguage = (declared: string | null, text: string): string | null => {
  const detected = detectLanguage(text);
  if (declared === null) return detected;
  if (detected === null || detected === declared) return declared;
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  if (languageByScript(sample) !== null) return detected;
  const words = foldedWords(sample);
  const clearly = smallWords(words, detected) > CLEARLY_MORE * (smallWords(words, declared) + 1);
  return clearly && FREQUENT.has(declared) ? detected : declared;
};
