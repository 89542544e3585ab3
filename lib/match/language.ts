/** The language of a text that does not say, or says wrongly, by script and by its small words. */
import { READING_LANGUAGES } from '@/lib/model/language';
import { codeOf, LETTER } from '@/lib/text/fold';
import { cut, cutWindow, nextWindow } from '@/lib/text/tokens';
import { FREQUENT } from './lexicon/frequent';

/** Calls with both hashes of each word of a text. */
const eachWord = (text: string, take: (hash: number, check: number) => void): void => {
  for (let from = 0; from < text.length; from = nextWindow()) {
    const count = cutWindow(text, from, 0);
    for (let word = 0; word < count; word += 1) {
      const end = cut.borders[2 * word + 1] as number;
      take(cut.hashes[end] as number, cut.checks[end] as number);
    }
  }
};

interface SmallWord {
  readonly check: number;
  /** The languages that have it, as bits by their place in the list. */
  readonly languages: number;
}

let known: Map<number, SmallWord> | null = null;

/** Small words by their hash; listed for the first page and not before. */
const frequentWords = (): ReadonlyMap<number, SmallWord> => {
  if (known !== null) return known;
  const words = new Map<number, SmallWord>();
  for (const [place, language] of READING_LANGUAGES.entries()) {
    eachWord(FREQUENT[language], (hash, check) => {
      const languages = (words.get(hash)?.languages ?? 0) | (1 << place);
      words.set(hash, { check, languages });
    });
  }
  known = words;
  return words;
};

/** UTF-16 code units of text that are enough to tell; more costs and adds nothing. */
export const LANGUAGE_SAMPLE = 3000;
/** Small words among all words, at least, in a language written with its own. */
const LEAST_SHARE = 0.08;
/** In fewer words than this one small word is enough: a sentence to check. */
const FEW_WORDS = 10;
/** So many times more small words of another language show that a page names the wrong one. */
const CLEARLY_MORE = 3;

const isLetter = (unit: number): boolean => (codeOf(unit) & LETTER) === LETTER;
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;
const FIRST_CYRILLIC = 0x0400;
const isCyrillic = (unit: number): boolean => unit >= FIRST_CYRILLIC && unit <= 0x04ff;

/** Whether any letter is Korean. */
export const isKorean = (text: string): boolean => /[\uac00-\ud7a3]/.test(text);

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Korean and Cyrillic are told by their letters; `null` for any other script. Where no letter is of
 * one Cyrillic language only, as in many a short sentence, the declared one of them holds.
 */
const languageByScript = (sample: string, declared: string | null): string | null => {
  let hangul = 0;
  let cyrillic = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at);
    if (unit < FIRST_CYRILLIC) continue;
    if (isHangul(unit)) hangul += 1;
    else if (isCyrillic(unit)) cyrillic += 1;
  }
  if (hangul + cyrillic === 0) return null;
  let letters = 0;
  for (let at = 0; at < sample.length; at += 1) if (isLetter(sample.charCodeAt(at))) letters += 1;
  if (hangul > letters * 0.3) return 'ko';
  if (cyrillic <= letters * 0.3) return null;
  const ukrainian = countOf(sample, /[іїєґ]/gi);
  const russian = countOf(sample, /[ыэъё]/gi);
  if (ukrainian === russian) return declared === 'uk' ? 'uk' : 'ru';
  return ukrainian > russian ? 'uk' : 'ru';
};

/** How many of its words are small words of each language, in the order of their list. */
const smallWords = (sample: string) => {
  const counts = READING_LANGUAGES.map(() => 0);
  const frequent = frequentWords();
  let words = 0;
  eachWord(sample, (hash, check) => {
    words += 1;
    const small = frequent.get(hash);
    if (small?.check !== check) return;
    for (let bits = small.languages; bits !== 0; bits &= bits - 1) {
      const place = 31 - Math.clz32(bits & -bits);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  });
  return { words, counts };
};

/** The language of most small words, if they are enough. */
const languageByWords = (words: number, counts: readonly number[]): string | null => {
  let best: string | null = null;
  let most = words < FEW_WORDS ? 0 : Math.max(1, words * LEAST_SHARE);
  for (const [place, count] of counts.entries()) {
    if (count <= most) continue;
    most = count;
    best = READING_LANGUAGES[place] ?? null;
  }
  return best;
};

/**
 * The language to read a text in: the one it declares, unless its letters or its small words show
 * that it is another. `null` when it declares none and none is seen, or one without cues.
 */
export const readingLanguage = (declared: string | null, text: string): string | null => {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const byScript = languageByScript(sample, declared);
  if (byScript !== null) return byScript;
  const { words, counts } = smallWords(sample);
  const detected = languageByWords(words, counts);
  if (detected === null || declared === null || detected === declared) return detected ?? declared;
  const [of, ofDeclared] = [detected, declared].map(
    (name) => counts[READING_LANGUAGES.findIndex((language) => language === name)],
  );
  const clearly = ofDeclared !== undefined && (of ?? 0) > CLEARLY_MORE * (ofDeclared + 1);
  return clearly ? detected : declared;
};
