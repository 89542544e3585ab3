import type { Language } from '@/lib/model/language';
import { fold } from './fold';
import { cleanPost } from './posts';
import { type Vocabulary, vocabularyOf } from './vocabulary';

/** What a word is besides its letters; several may hold. */
export const NUMBER = 1;
/** Written with a capital where a sentence asks for none. */
export const CAPITAL = 2;
/** Written small, so that it is no name here. */
export const SMALL = 4;
/** A number that reads as a year. */
export const YEAR = 8;
/** In the name of whoever signed the text. */
export const SIGNER = 16;

/** A text as the words that count when it is compared, in order. */
export interface Analysis {
  readonly language: Language | null;
  /** Stems, numbers as `#10000`; words too common to count are left out. */
  readonly terms: readonly string[];
  /** NUMBER, CAPITAL, SMALL, YEAR for each term. */
  readonly flags: readonly number[];
  /** Which sentence of the text each term stands in, from zero. */
  readonly sentences: readonly number[];
  /** Place of each term among all the words, common ones included. */
  readonly places: readonly number[];
  /** Places of the words that negate. */
  readonly negations: readonly number[];
  /** All words folded, by place. */
  readonly words: readonly string[];
  /** The same with single spaces between. */
  readonly folded: string;
  /** Month and year of the text's signature as terms. */
  readonly signed: readonly [month: string, year: string] | null;
}

interface Word {
  readonly terms: readonly string[];
  readonly folded: string;
  readonly negates: boolean;
  /** Value of a word for a number, or 0. */
  readonly value: number;
}

/** Expressions over kinds of letters take a fresh worker long to read: made when first asked for. */
const tokensOf = (text: string) =>
  text.matchAll(
    /\p{N}{1,3}(?:[.,'’\u00a0\u202f ]\p{N}{3})+(?![\p{N}\p{L}])|\p{N}+[.,]\p{N}+(?!\p{L})|(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L})|[\u00ad])*|[.!?…。！？\n]+/gu,
  );
const isShouted = (token: string): boolean => /^\p{Lu}[\p{Lu}\p{M}'’]+$/u.test(token);
const SENTENCE_END = /^[.!?…。！？\n]/;
/** Scripts written without spaces, and Hangul, whose words carry their particles. */
const inSyllables = (word: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
const HANGUL = /[\uac00-\ud7a3]/;
const ELIDED = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|un)['’]/;

/** Takes a folded word to its stem; words that count as one have one stem in all their forms. */
export const stem = (word: string, vocabulary: Vocabulary): string => {
  const { instead, longest } = vocabulary;
  const rest = withoutEnding(instead.get(word) ?? word, vocabulary);
  const other = instead.get(rest);
  return (other === undefined ? rest : withoutEnding(other, vocabulary)).slice(0, longest);
};

const withoutEnding = (word: string, { steps }: Vocabulary): string => {
  let rest = word;
  for (const step of steps) {
    for (const [ending, instead, shortestRest] of step) {
      if (!rest.endsWith(ending) || rest.length - ending.length < shortestRest) continue;
      rest = rest.slice(0, rest.length - ending.length) + instead;
      break;
    }
  }
  const last = rest.length - 1;
  // stopped -> stopp -> stop; but fall, pass and buzz stay whole in every form.
  return last > 2 && rest[last] === rest[last - 1] ? rest.slice(0, last) : rest;
};

const pairs = (word: string): string[] => {
  const letters = [...word];
  if (letters.length < 2) return [word];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
};

/**
 * Turns texts into terms; keeps what it learned of a word, because words come back.
 *
 * Make one for a build and drop it afterwards: its memory grows with the distinct words it has met.
 */
export class Analyser {
  private readonly known = new Map<string, Map<string, Word>>();

  /** Analyses a text in a language; `null` when nobody knows it. */
  analyse(text: string, language: Language | null): Analysis {
    const vocabulary = vocabularyOf(language);
    let known = this.known.get(language ?? '');
    if (!known) {
      known = new Map();
      this.known.set(language ?? '', known);
    }
    const terms: string[] = [];
    const flags: number[] = [];
    const sentences: number[] = [];
    const places: number[] = [];
    const negations: number[] = [];
    const words: string[] = [];
    let sentence = 0;
    let starts = true;
    let shouts = false;
    /** The number that the next word may multiply, as [index in terms, value]. */
    let open = null as readonly [number, number] | null;
    const capitalsCount = vocabulary.capitalsAreNames && !mostlyCapitals(text);

    const { body, signers, signed } = cleanPost(text);
    for (const { 0: token, index } of tokensOf(`${body}\n${signers}`)) {
      const signs = index > body.length ? SIGNER : 0;
      if (SENTENCE_END.test(token)) {
        if (!starts) sentence++;
        starts = true;
        open = null;
        continue;
      }
      const place = words.length;
      const digits = numberOf(token);
      let word = digits === null ? known.get(token) : undefined;
      if (digits === null && !word) {
        word = readWord(token, vocabulary, language);
        known.set(token, word);
      }
      if (word?.negates) negations.push(place);
      // "million" and "M." multiply the number before them; alone they are words like others.
      const scales = (word?.value ?? 0) >= 100;
      const value = digits ?? (scales && !open ? null : word?.value || null);
      const push = (term: string, flag: number): void => {
        terms.push(term);
        flags.push(flag | signs);
        sentences.push(sentence);
        places.push(place);
      };
      if (value !== null) {
        if (open && scales) {
          open = [open[0], open[1] * value];
          terms[open[0]] = numberTerm(open[1]);
        } else {
          open = [terms.length, value];
          push(
            numberTerm(value),
            /^(?:1[5-9]|20)\p{N}\p{N}$/u.test(token) ? NUMBER | YEAR : NUMBER,
          );
        }
        words.push(word?.folded ?? fold(token));
      } else if (word) {
        open = null;
        const capital = /^\p{Lu}/u.test(token);
        // Two words in capitals throughout are loud, not names.
        const shouted = capital && isShouted(token);
        const loud = shouted && shouts;
        if (loud && places.at(-1) === place - 1)
          flags[flags.length - 1] = (flags.at(-1) ?? 0) & ~CAPITAL;
        shouts = shouted;
        const flag = !capital ? SMALL : starts || loud || !capitalsCount ? 0 : CAPITAL;
        const phrase = vocabulary.phrases?.get(`${words.at(-1)} ${word.folded}`);
        if (phrase !== undefined && places.at(-1) === place - 1) {
          for (const list of [terms, flags, sentences, places]) list.pop();
        }
        for (const term of phrase === undefined ? word.terms : [stem(phrase, vocabulary)])
          push(term, flag);
        words.push(word.folded);
      }
      starts = false;
    }
    const [month = '', year = ''] = signed ?? [];
    return {
      language,
      terms,
      flags,
      sentences,
      places,
      negations,
      words,
      folded: words.join(' '),
      signed: signed && [
        readWord(month, vocabulary, language).terms[0] ?? '',
        numberTerm(Number(year)),
      ],
    };
  }
}

const numberTerm = (value: number): string => `#${value}`;

/** Headlines In Capitals Say Nothing Of Names. */
const mostlyCapitals = (text: string): boolean => {
  const all = text.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return all.length > 3 && capitals > 0.7 * all.length;
};

/** The value of a number in digits; `null` for what is none, digits of other scripts included. */
const numberOf = (token: string): number | null => {
  const value = readDigits(token);
  return value === null || Number.isNaN(value) ? null : value;
};

const readDigits = (token: string): number | null => {
  if (!/^\p{N}/u.test(token)) return null;
  const plain = /^(\p{N}+)(?:s|st|nd|rd|th)?$/iu.exec(token);
  if (plain) return Number(plain[1]);
  if (/^\p{N}{1,3}(?:[.,'’\s]\p{N}{3})+$/u.test(token)) return Number(token.replace(/\P{N}/gu, ''));
  const decimal = /^(\p{N}+)[.,](\p{N}+)$/u.exec(token);
  if (decimal) return Number(`${decimal[1]}.${decimal[2]}`);
  const scaled = /^(\p{N}+)(k|m|bn?)$/iu.exec(token);
  if (!scaled) return null;
  const scale = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9 }[scaled[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(scaled[1]) * scale;
};

const readWord = (token: string, vocabulary: Vocabulary, language: Language | null): Word => {
  let folded = fold(token).replaceAll('\u00ad', '');
  if (/^(?:\p{Lu}\.){2,}$/u.test(token)) folded = folded.replaceAll('.', '');
  const negated = /n['’]t$/.test(folded);
  folded = folded.replace(ELIDED, '').replace(/['’]s$/, '');
  const negates = negated || vocabulary.negations.has(folded) || /^n['’]/.test(fold(token));
  folded = folded.replace(/['’]/g, '');
  if (language === 'en' && /^(?:US|USA|U\.S\.(?:A\.)?)$/.test(token)) folded = 'usa';
  const value = vocabulary.numbers.get(folded) ?? 0;
  const common = negated || folded === '' || vocabulary.stopWords.has(folded);
  if (common) return { terms: [], folded, negates, value };
  return { terms: termsOf(folded, vocabulary), folded, negates, value };
};

const termsOf = (folded: string, vocabulary: Vocabulary): readonly string[] => {
  if (inSyllables(folded)) return pairs(folded);
  if (HANGUL.test(folded)) return pairs(stem(folded, vocabularyOf('ko')));
  return [stem(folded, vocabulary)];
};

/**
 * The language that a text most likely has among those of the claims, by its commonest words; the
 * first one when nothing tells, so that a text without such words is still compared.
 */
export const likeliestLanguage = (
  text: string,
  languages: readonly Language[],
): Language | null => {
  const [first = null] = languages;
  if (languages.length < 2) return first;
  const found = fold(text).match(/\p{L}+/gu) ?? [];
  let best: Language | null = first;
  let most = 0;
  for (const language of languages) {
    const { stopWords } = vocabularyOf(language);
    const count =
      language === 'ko' && HANGUL.test(text)
        ? found.length
        : found.filter((word) => stopWords.has(word)).length;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
};
