import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTermTable } from '@/lib/match/term-build';
import { findTerms } from '@/lib/match/term-hits';
import { foldedWords, foldOf, IGNORED, SEPARATOR } from '@/lib/text/fold';
import { GAP, tokenize } from '@/lib/text/tokens';

const ANY = 1;

const find = (terms: readonly string[], text: string, languages = ANY): string[] => {
  const table = buildTermTable(
    terms.map((term, symbol) => ({ term, symbol, languages: ANY })),
    7,
  );
  const tokens = tokenize(text);
  return findTerms(table, tokens, languages).map(
    ({ symbol, from, to }) =>
      `${terms[symbol]}@${text.slice(tokens.start[from], tokens.end[to - 1])}`,
  );
};

/** The words of a term; one with an asterisk right behind it stands for any ending. */
const termElements = (term: string): { word: string; prefix: boolean }[] =>
  term.split(/(?<=\*)/).flatMap((part) => {
    const letters = Array.from(part.slice(0, -1)).filter(
      (char) => foldOf(char.charCodeAt(0)) !== IGNORED,
    );
    const open = part.endsWith('*') && foldOf(letters.at(-1)?.charCodeAt(0) ?? 0) !== SEPARATOR;
    const words = foldedWords(part);
    return words.map((word, at) => ({ word, prefix: open && at === words.length - 1 }));
  });

/** The slow obvious matcher: every term against every word. */
const obvious = (terms: readonly string[], text: string): string[] => {
  const tokens = tokenize(text);
  const words = Array.from({ length: tokens.count }, (_, i) =>
    foldedWords(text.slice(tokens.start[i], tokens.end[i])).join(''),
  );
  const found: string[] = [];
  const joined = (at: number): boolean => {
    const gap = tokens.gap[at] ?? 0;
    return (
      (gap & (GAP.comma | GAP.hard | GAP.newline)) === 0 &&
      !((gap & GAP.stop) !== 0 && (gap & GAP.space) !== 0)
    );
  };
  for (let from = 0; from < words.length; from += 1) {
    terms.forEach((term, symbol) => {
      const elements = termElements(term);
      const holds = elements.every(({ word, prefix }, i) => {
        const own = words[from + i];
        if (own === undefined || (i > 0 && !joined(from + i))) return false;
        return prefix ? own.startsWith(word) : own === word;
      });
      if (elements.length > 0 && holds) found.push(`${symbol}@${from}-${from + elements.length}`);
    });
  }
  return found.sort();
};

describe('finding terms', () => {
  test.each([
    [['soldat*'], 'Des soldats et un soldat.', ['soldat*@soldats', 'soldat*@soldat']],
    [['soldat'], 'Des soldats et un soldat.', ['soldat@soldat']],
    [['nord-coréen*'], 'Les Nord Coréens', ['nord-coréen*@Nord Coréens']],
    [['corée du nord'], 'la Corée du\u00a0Nord', ['corée du nord@Corée du\u00a0Nord']],
    [['u.s.'], 'the U.S. army', ['u.s.@U.S']],
    [['north korea'], 'to the north, Korea', []],
    [['nato', 'nato chief'], 'NATO chief', ['nato@NATO', 'nato chief@NATO chief']],
    [['북한군*'], '북한군이 러시아에', ['북한군*@북한군이']],
    [['***', ''], 'anything', []],
  ])('%j in %s', (terms, text, expected) => {
    expect(find(terms, text)).toEqual(expected);
  });

  test('a term goes on behind the stop of an initial, and not behind that of a sentence', () => {
    const table = buildTermTable([{ term: 'u.s. officials', symbol: 7, languages: 1 }], 5);
    expect(findTerms(table, tokenize('Two U.S. officials said so.'), 1)).toHaveLength(1);
    expect(findTerms(table, tokenize('They trust us. Officials said so.'), 1)).toHaveLength(0);
    expect(findTerms(table, tokenize('It is in the US. Officials said so.'), 1)).toHaveLength(0);
  });

  test('a term of another language is not found', () => {
    expect(find(['or'], 'or', 2)).toEqual([]);
  });

  test.each(['soldats', 'sol\u00addats', 'e\u0301te\u0301', '북한군', '10'])(
    'finds %s wherever it stands in a long text',
    (word) => {
      const table = buildTermTable([{ term: `${word} ${word}`, symbol: 0, languages: ANY }], 3);
      for (const length of [7, 10, 23]) {
        const text = `${'x'.repeat(length)} ${word} ${word}, `.repeat(600);
        const tokens = tokenize(text);
        const hits = findTerms(table, tokens, ANY);
        expect(hits.map(({ from }) => from)).toEqual(
          Array.from({ length: 600 }, (_, i) => 3 * i + 1),
        );
        const spans = hits.map(({ from, to }) =>
          text.slice(tokens.start[from], tokens.end[to - 1]),
        );
        expect(new Set(spans)).toEqual(new Set([`${word} ${word}`]));
      }
    },
  );

  test.each(['F16', '1만', 'a1b2c3'])('finds %s, of letters and digits, in a long text', (term) => {
    const table = buildTermTable([{ term, symbol: 0, languages: ANY }], 3);
    for (const length of [7, 10, 23]) {
      const text = `${'x'.repeat(length)} ${term}, `.repeat(600);
      const tokens = tokenize(text);
      const spans = findTerms(table, tokens, ANY).map(({ from, to }) =>
        text.slice(tokens.start[from], tokens.end[to - 1]),
      );
      expect(spans).toEqual(Array.from({ length: 600 }, () => term));
    }
  });

  test('finds exactly what the slow obvious matcher finds, on random terms and text', () => {
    const letter = fc.constantFrom('a', 'b', 'é', 'к', '북', '한', '1', '\u00ad', '𝒜', '\u0301');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
    const gap = fc.constantFrom(' ', '-', "'", '. ', ', ', '\n', '\u00a0', '.');
    const term = fc
      .array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 3 })
      .map((words) => words.map(([text, any]) => (any ? `${text}*` : text)).join(' '));
    const text = fc
      .array(fc.tuple(word, gap), { maxLength: 25 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(term, { maxLength: 12 }), text, fc.integer(), (terms, page, seed) => {
        const table = buildTermTable(
          terms.map((one, symbol) => ({ term: one, symbol, languages: ANY })),
          seed,
        );
        const hits = findTerms(table, tokenize(page), ANY)
          .map(({ symbol, from, to }) => `${symbol}@${from}-${to}`)
          .sort();
        expect([...new Set(hits)]).toEqual([...new Set(obvious(terms, page))]);
      }),
      { numRuns: 500 },
    );
  });
});
