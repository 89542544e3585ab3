/**
 * Text made by itself, the same each time: words of four languages' letters, as often as words of
 * a language are (the n-th most frequent about 1/n of the first), in sentences and paragraphs.
 */

export type BenchLanguage = 'fr' | 'en' | 'ru' | 'ko';
export const BENCH_LANGUAGES: readonly BenchLanguage[] = ['fr', 'en', 'ru', 'ko'];

/** Numbers from 0 to 1 that look random and are the same each time. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const PARTS: Readonly<Record<BenchLanguage, readonly [string, string, string]>> = {
  fr: ['b c d f l m n p r s t v ch tr pr qu', 'a e é è i o u ou ai eau en on ê', 's r t n l x nt'],
  en: ['b c d f g h l m n p r s t w th sh st', 'a e i o u ea oo ai', 'd s t n r l ng st ck'],
  ru: ['б в г д ж з к л м н п р с т х ц ч ш', 'а е и о у ы я ю ё', 'й н т л в м ть ст'],
  ko: [
    '가 나 다 라 마 바 사 아 자 차 카 타 파 하 군 병 국 정',
    '은 는 이 가 을 를 에 도',
    '한 반 남 북 강 산 물 불',
  ],
};

const VOCABULARY = 60_000;

/** Words of one language, most frequent first. */
const vocabularyOf = (language: BenchLanguage): readonly string[] => {
  const random = randomFrom(language.charCodeAt(0) * 7919);
  const [first = [], middle = [], last = []] = PARTS[language].map((part) => part.split(' '));
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    // The frequent ones are short.
    const syllables = 1 + Math.floor(random() * Math.min(4, 1 + words.size / 400));
    let word = '';
    for (let at = 0; at < syllables; at += 1) word += pick(first) + pick(middle);
    words.add(random() < 0.5 ? word + pick(last) : word);
  }
  return [...words];
};

/** Endless words of a language, as a text has them. */
export function* wordsOf(language: BenchLanguage, seed: number): Generator<string, never> {
  const random = randomFrom(seed);
  const vocabulary = vocabularyOf(language);
  for (;;) {
    yield vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? '';
  }
}

/** A text of about so many UTF-16 code units, one paragraph a line. */
export const textOf = (language: BenchLanguage, size: number, seed = 1): string => {
  const words = wordsOf(language, seed);
  const random = randomFrom(seed + 1);
  let text = '';
  while (text.length < size) {
    const paragraph: string[] = [];
    for (let sentence = 0; sentence < 5; sentence += 1) {
      const length = 8 + Math.floor(random() * 14);
      const list = Array.from({ length }, () => words.next().value);
      const commas = list.map((word, at) => (at % 7 === 6 ? `${word},` : word));
      const [head = '', ...rest] = commas;
      const number = random() < 0.2 ? [String(Math.floor(random() * 20_000))] : [];
      paragraph.push(
        `${head.charAt(0).toUpperCase()}${head.slice(1)} ${[...rest, ...number].join(' ')}.`,
      );
    }
    text += `${paragraph.join(' ')}\n`;
  }
  // Flat and of its own, as the text of a page is.
  return Buffer.from(text, 'utf16le').toString('utf16le');
};

/** So many different terms of one to four words, a quarter of each language. */
export const termsOf = (count: number): readonly string[] => {
  const terms = new Set<string>();
  const random = randomFrom(42);
  const sources = BENCH_LANGUAGES.map((language) => wordsOf(language, 99));
  const last = sources.map(() => ['', '', '', '']);
  for (let turn = 0; terms.size < count; turn += 1) {
    const which = turn % sources.length;
    const words = last[which] ?? [];
    words.shift();
    words.push(sources[which]?.next().value ?? '');
    const chance = random();
    const length = chance < 0.15 ? 1 : chance < 0.55 ? 2 : chance < 0.85 ? 3 : 4;
    const term = words.slice(4 - length);
    // A term of one of the most frequent words would stand in every sentence.
    if (term[0] !== '' && (length > 1 || (term[0]?.length ?? 0) > 3)) terms.add(term.join(' '));
  }
  return [...terms];
};
