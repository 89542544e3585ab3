/** Tests of refusals, as tables of sentences. */
import { describe, expect, test } from 'vitest';
import { read } from './shipped-pack';

const CLAIMS: Readonly<Record<string, string>> = {
  T: 'troops-in-russia',
  P: 'prisoners-january-2025',
  F: 'combat-in-kursk',
  U: 'troops-in-russia',
  Q: 'prisoners-january-2025',
  G: 'combat-in-kursk',
  V: 'troops-in-russia',
  R: 'prisoners-january-2025',
  H: 'combat-in-kursk',
  W: 'troops-in-russia',
  S: 'prisoners-january-2025',
  I: 'combat-in-kursk',
};

const openingsOf = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lines.filter((line) => line[1] === '=').map((line) => [line.charAt(0), line.slice(2)]));

/**
 * Tests tables of lines, by language: `T=` gives what states the claim T before each of its lines;
 * `T|` a sentence with what is found in it, or nothing; `T*|` one that states the claim itself.
 */
export const describeRefusals = (tables: Readonly<Record<string, string>>): void => {
  describe.each(Object.entries(tables))('%s', (lang, table) => {
    const lines = table.trim().split('\n');
    const openings = openingsOf(lines);
    const cases = lines.filter((line) => line[1] !== '=').map((line) => line.split('|'));

    test.each(cases)('%s %s: %s', (key = '', found = '', text = '') => {
      const claim = CLAIMS[key.charAt(0)];
      const expected = found === '' ? [] : found.split(', ').map((put) => `${claim} ${put}`);
      if (key.endsWith('*')) {
        expect(read(lang, text)).toEqual(expect.arrayContaining(expected));
        return;
      }
      const opening = openings.get(key) ?? '';
      const before = read(lang, opening).length;
      expect(read(lang, `${opening} ${text}`).slice(before)).toEqual(expected);
    });
  });
};
