/** The engine on annotated pages: a floor for every language, and silence where nothing is stated. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { add, emptyTally, type PageScore, scoreFolder, type Tally } from '@/scripts/scoring';
import { SHIPPED_PACK, terminalReader } from '@/scripts/terminal-reader';

const reader = terminalReader([SHIPPED_PACK]);

const total = (pages: readonly PageScore[]): Tally => {
  const sum = emptyTally();
  for (const { tally } of pages) add(sum, tally);
  return sum;
};

/** Each measure under its floor, with what was wrong and missed, so that a failure says where. */
const shortfalls = (
  pages: readonly PageScore[],
  floors: { precision: number; recall: number; stance: number; credits: number },
): string[] => {
  const { right, wrong, found, required, stance, credits } = total(pages);
  const shares = {
    precision: right / (right + wrong),
    recall: found / required,
    stance: stance / found,
    credits: credits / found,
  };
  const short = (Object.keys(shares) as (keyof typeof shares)[]).filter(
    (name) => shares[name] < floors[name],
  );
  if (short.length === 0) return [];
  const notes = pages.flatMap(({ name, notes: own }) => (own.length === 0 ? [] : [name, ...own]));
  return [...short.map((name) => `${name} ${shares[name].toFixed(3)}`), ...notes];
};

describe('our own annotated pages', () => {
  const pages = scoreFolder(reader, 'test/fixtures/pages');

  test.each(['fr', 'en', 'uk', 'ru', 'ko', 'de', 'es', 'it', 'pl', 'pt'])('%s', (language) => {
    const own = pages.filter(({ lang, silent }) => lang === language && silent === null);
    expect(own.length).toBeGreaterThanOrEqual(6);
    const floors = { precision: 0.94, recall: 0.86, stance: 0.9, credits: 0.88 };
    expect(shortfalls(own, floors)).toEqual([]);
  });

  test('nothing is marked on pages that state no claim', () => {
    const empty = pages.filter(({ silent }) => silent !== null);
    expect(empty.length).toBeGreaterThanOrEqual(20);
    expect(empty.filter(({ silent }) => silent === false).map(({ name }) => name)).toEqual([]);
  });
});

test('the sample articles', () => {
  const floors = { precision: 0.96, recall: 0.93, stance: 0.95, credits: 0.93 };
  expect(shortfalls(scoreFolder(reader, 'test/fixtures/samples'), floors)).toEqual([]);
});

const ARTICLES = '../shared/articles';

test.runIf(existsSync(ARTICLES))('the five pages the project starts from', () => {
  const floors = { precision: 0.96, recall: 0.93, stance: 0.95, credits: 0.95 };
  expect(shortfalls(scoreFolder(reader, ARTICLES), floors)).toEqual([]);
});
