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

/** What was wrong and missed, so that a failure says where to look. */
const notesOf = (pages: readonly PageScore[]): string =>
  pages.flatMap(({ name, notes }) => [name, ...notes]).join('\n');

const expectAtLeast = (
  pages: readonly PageScore[],
  floors: { precision: number; recall: number; stance: number; credits: number },
): void => {
  const { right, wrong, found, required, stance, credits } = total(pages);
  const why = notesOf(pages);
  expect(right / (right + wrong), why).toBeGreaterThanOrEqual(floors.precision);
  expect(found / required, why).toBeGreaterThanOrEqual(floors.recall);
  expect(stance / found, why).toBeGreaterThanOrEqual(floors.stance);
  expect(credits / found, why).toBeGreaterThanOrEqual(floors.credits);
};

describe('our own annotated pages', () => {
  const pages = scoreFolder(reader, 'test/fixtures/pages');

  test.each(['fr', 'en', 'uk', 'ru', 'ko', 'de', 'es', 'it', 'pl', 'pt'])('%s', (language) => {
    const own = pages.filter(({ lang, silent }) => lang === language && silent === null);
    expect(own.length).toBeGreaterThanOrEqual(6);
    expectAtLeast(own, { precision: 0.95, recall: 0.85, stance: 0.9, credits: 0.88 });
  });

  test('nothing is marked on pages that state no claim', () => {
    const empty = pages.filter(({ silent }) => silent !== null);
    expect(empty.length).toBeGreaterThanOrEqual(20);
    expect(empty.filter(({ silent }) => silent === false).map(({ name }) => name)).toEqual([]);
  });
});

test('the sample articles', () => {
  const floors = { precision: 0.96, recall: 0.93, stance: 0.95, credits: 0.93 };
  expectAtLeast(scoreFolder(reader, 'test/fixtures/samples'), floors);
});

const ARTICLES = '../shared/articles';

test.runIf(existsSync(ARTICLES))('the five pages the project starts from', () => {
  const floors = { precision: 0.96, recall: 0.93, stance: 0.95, credits: 0.95 };
  expectAtLeast(scoreFolder(reader, ARTICLES), floors);
});
