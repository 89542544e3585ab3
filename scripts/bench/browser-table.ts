/** What the extension costs in Chromium, with packs of several sizes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchBrowser } from './browser';
import { termsOf, textOf } from './language';
import { writePacks } from './packs';
import { medianCost, type PageCost } from './page-cost';
import { median } from './time';

/** Packs beside the shipped one. */
export interface Load {
  readonly claims: number;
  readonly terms: number;
}

export interface BrowserResult extends Load {
  readonly imported: number;
  readonly costs: Readonly<Record<string, PageCost>>;
  readonly coldArticle: PageCost;
  readonly heaps: Readonly<Record<string, number>>;
  readonly worker: number;
  /** A stopped worker asked whether to read, and asked to read 15 kB. */
  readonly coldAnswer: number;
  readonly warmAnswer: number;
  readonly popup: { readonly matches: number; readonly none: number };
  readonly search: number;
  readonly mutations: number;
  readonly markJs: number;
}

const times = async (rounds: number, run: () => Promise<number>): Promise<number> => {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) values.push(await run());
  return median(values);
};

const PAGE = {
  url: 'https://bench.example/',
  title: 'Essai',
  lang: 'fr',
  published: '2024-10-28',
  blocks: textOf('fr', 15_000, 21)
    .split('\n')
    .map((text, id) => ({ id, text, role: 'text' })),
};
const READ = { name: 'readPage', request: { page: PAGE, fresh: false } };
const [CHECKED = ''] = textOf('fr', 200, 23).split('\n');
const CHECK = { name: 'checkText', request: { text: CHECKED } };

export async function measureBrowser(load: Load, rounds: number): Promise<BrowserResult> {
  const folder = mkdtempSync(join(tmpdir(), 'attested-bench-'));
  const bench = await BenchBrowser.open();
  try {
    // Installs the shipped pack.
    await bench.ask({ name: 'mayRead', request: { url: PAGE.url } });
    const files = load.claims === 0 ? [] : writePacks(folder, load.claims, load.terms);
    const imported = files.length === 0 ? 0 : await bench.install(files);
    await bench.ask(READ);
    const paths = ['/plain', '/article', '/quiet', '/large', '/huge'];
    const costs: Record<string, PageCost> = {};
    const heaps: Record<string, number> = {};
    for (const path of paths) {
      // The first visit warms up.
      await bench.visit(path);
      const visits: PageCost[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await bench.visit(path));
      costs[path] = medianCost(visits);
      heaps[path] = await bench.heap(path);
    }
    const cold: PageCost[] = [];
    for (let round = 0; round < rounds; round += 1) cold.push(await bench.visit('/article', true));
    const coldAnswer = await times(rounds, async () => {
      await bench.stopWorker();
      return (await bench.ask(READ)).time;
    });
    return {
      ...load,
      imported,
      costs,
      coldArticle: medianCost(cold),
      heaps,
      coldAnswer,
      warmAnswer: await times(rounds * 2, async () => (await bench.ask(READ)).time),
      search: await times(rounds + 1, async () => (await bench.ask(CHECK)).time),
      worker: await bench.workerHeap(),
      popup: {
        matches: await times(rounds, () => bench.popup('/article')),
        none: await times(rounds, () => bench.popup('/quiet')),
      },
      mutations: await bench.mutations('/article'),
      markJs: await times(Math.min(rounds, 3), () => bench.markJs('/article', termsOf(1000))),
    };
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const show = (value: number | undefined, digits = 1): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);

const megabytes = (bytes: number | undefined): string => show((bytes ?? Number.NaN) / 1e6, 2);

export const browserTable = (results: readonly BrowserResult[]): string => {
  const rows: readonly (readonly [string, (result: BrowserResult) => string])[] = [
    ['article, idle to painted, warm', ({ costs }) => show(costs['/article']?.first)],
    ['same, worker stopped before', ({ coldArticle }) => show(coldArticle.first)],
    ['same page: our script', ({ costs }) => show(costs['/article']?.script)],
    [
      'same page: longest slice / task with paint',
      ({ costs }) => `${show(costs['/article']?.slice)} / ${show(costs['/article']?.task)}`,
    ],
    ['same page without claims: our script', ({ costs }) => show(costs['/quiet']?.script)],
    ['plain page: our script', ({ costs }) => show(costs['/plain']?.script)],
    ['50,000 nodes: slice / first screen / all', ({ costs }) => sizes(costs['/large'])],
    ['200,000 nodes: slice / first screen / all', ({ costs }) => sizes(costs['/huge'])],
    [
      'heap kept, MB: article / 50,000 / 200,000 nodes',
      ({ heaps }) =>
        ['/article', '/large', '/huge'].map((path) => megabytes(heaps[path])).join(' / '),
    ],
    ['heap of the worker, MB', ({ worker }) => megabytes(worker)],
    ['stopped worker to first answer, 15 kB', ({ coldAnswer }) => show(coldAnswer)],
    ['running worker to answer, 15 kB', ({ warmAnswer }) => show(warmAnswer)],
    ['text checked (the popup’s field)', ({ search }) => show(search)],
    [
      'popup, open to content: claims / none',
      ({ popup }) => `${show(popup.matches)} / ${show(popup.none)}`,
    ],
    ['1,000 changes a second: ms a second', ({ mutations }) => show(mutations)],
    ['import through the library, s', ({ imported }) => show(imported / 1000)],
    ['mark.js, 1,000 terms, same page', ({ markJs }) => show(markJs)],
    [
      'mark.js / ours',
      ({ markJs, costs }) => `${show(markJs / (costs['/article']?.first ?? Number.NaN), 0)}x`,
    ],
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = results.map(({ claims, terms }) =>
    claims === 0
      ? 'shipped pack'
      : `+ ${claims.toLocaleString('en')} claims, ${terms.toLocaleString('en')} terms`,
  );
  return [
    line(['milliseconds', ...head]),
    line(['---', ...results.map(() => '---:')]),
    ...rows.map(([name, cell]) => line([name, ...results.map(cell)])),
  ].join('\n');
};

const sizes = (cost: PageCost | undefined): string =>
  `${show(cost?.slice)} / ${show(cost?.first, 0)} / ${show(cost?.last, 0)}`;
