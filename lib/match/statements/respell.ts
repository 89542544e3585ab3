import { type Vocabulary, vocabularyOf } from './vocabulary';
import { type Analysis, CAPITAL, NUMBER, stem } from './words';

/** Shortest first and last parts of a word that is cut: "fox|news", but not "thank|ful". */
const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 4;
const LONGEST_WORD = 40;
const MOST_CUTS = 2;
/** Parts that are looked up for one text; then its words stay whole. */
const MOST_LOOKED_UP = 2000;
/** Shortest words that are tried as one. */
const SHORTEST_JOINED = 3;
/** Words of letters in scripts that put spaces between words. */
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

type Knows = (term: string) => boolean;

/**
 * A text's terms with its spelling brought to that of the claims: a word no claim has is cut into
 * words they have (#texasshooting, compounds), and two words that they write as one count as this
 * one, too ("bed bugs"). Names are never cut.
 */
export const respell = (analysis: Analysis, knows: Knows): Analysis => {
  const vocabulary = vocabularyOf(analysis.language);
  const terms: string[] = [];
  const flags: number[] = [];
  const sentences: number[] = [];
  const places: number[] = [];
  let left = MOST_LOOKED_UP;
  const knowsPart: Knows = (part) => left-- > 0 && knows(part);
  let previous = '';
  let previousPlace = -1;
  for (const [at, term] of analysis.terms.entries()) {
    const flag = analysis.flags[at] ?? 0;
    const place = analysis.places[at] ?? 0;
    const word = analysis.words[place] ?? '';
    const plain = (flag & NUMBER) === 0 && SPACED.test(word);
    const push = (text: string): void => {
      terms.push(text);
      flags.push(flag);
      sentences.push(analysis.sentences[at] ?? 0);
      places.push(place);
    };
    const whole = !plain || flag & CAPITAL || word.length > LONGEST_WORD || knows(term);
    const parts = whole ? null : cut(word, vocabulary, knowsPart, MOST_CUTS);
    for (const part of parts ?? [term]) push(part);
    if (!plain) continue;
    if (previousPlace === place - 1) {
      const both = joined(previous, word, vocabulary);
      if (both !== null && knows(both)) push(both);
    }
    previous = word;
    previousPlace = place;
  }
  return { ...analysis, terms, flags, sentences, places };
};

/** The terms of the known words that a word is made of, longest first part first, or `null`. */
const cut = (
  word: string,
  vocabulary: Vocabulary,
  knows: Knows,
  most: number,
): readonly string[] | null => {
  const { stopWords } = vocabulary;
  for (let at = word.length - SHORTEST_LAST; at >= SHORTEST_FIRST; at--) {
    const first = word.slice(0, at);
    const last = word.slice(at);
    const start = stopWords.has(first) ? [] : [stem(first, vocabulary)];
    if (!start.every(knows)) continue;
    const end = stopWords.has(last) ? [] : [stem(last, vocabulary)];
    const rest = end.every(knows) ? end : most > 1 ? cut(last, vocabulary, knows, most - 1) : null;
    if (rest !== null && start.length + rest.length > 0) return [...start, ...rest];
  }
  return null;
};

/** The term of two words written as one; `null` where its beginning alone would be kept. */
const joined = (one: string, other: string, vocabulary: Vocabulary): string | null => {
  if (one.length < SHORTEST_JOINED || other.length < SHORTEST_JOINED) return null;
  const both = stem(one + other, vocabulary);
  return one.startsWith(both) ? null : both;
};
