import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageText } from '@/lib/model/page';
import { readPageText } from '@/lib/page/read-page';
import { chromiumArguments, findChromium } from '@/scripts/chromium';
import { parse } from './parse';

const root = join(import.meta.dirname, '../..');
const URL = 'https://x.example/a';

/** The same pages, read by the same code, over the two kinds of DOM that it must work on. */
const pages = ['test/fixtures/pages', 'test/fixtures/samples', '../shared/articles']
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, join(folder, name)] as const),
  );

const bundle = async (): Promise<string> => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: 'lib/page/read-page.ts', formats: ['iife'], name: 'readers' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return (output as Rollup.RollupOutput).output[0].code;
};

const executablePath = findChromium();

describe.skipIf(executablePath === null)('a page read over a server-side DOM', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath === null ? {} : { executablePath }),
      args: chromiumArguments(),
    });
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
  }, 60_000);
  afterAll(() => browser?.close());

  const inChromium = (html: string): Promise<PageText> =>
    page.evaluate(
      ([source, url]) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        const { readers } = globalThis as unknown as {
          readers: { readPageText: (document: Document, url: string) => PageText };
        };
        return readers.readPageText(parsed, url);
      },
      [html, URL] as const,
    );

  it.each(pages)('gives what Chromium gives: %s', async (_, file) => {
    const html = readFileSync(file, 'utf8');
    const served = readPageText(parse(html), URL);
    expect(served).toEqual(await inChromium(html));
    expect(served.blocks[0]?.role).toBe('title');
    expect(served.blocks.length).toBeGreaterThan(4);
  });
});

it('the noisy page gives its article and nothing else', () => {
  const html = readFileSync(join(root, 'test/fixtures/pages/fr-bruit.html'), 'utf8');
  const page = readPageText(parse(html), URL);
  expect(page).toMatchObject({ lang: 'fr', published: '2024-10-28' });
  expect(page.blocks.map(({ text }) => text.replace(/\s+/g, ' ').trim())).toEqual([
    'Le port de Brume retardé',
    'Les travaux du nouveau port ne commenceront pas cette année, a annoncé la préfecture, qui invoque des études encore incomplètes.',
    'Le vieux port, en 2019. Photo : archives',
    'La préfecture a confirmé, mardi, que les premiers bateaux n’accosteraient pas avant l’an prochain ; les pêcheurs, eux, n’y croient plus depuis longtemps.',
    'Mme Digue l’a dit devant la presse : « Nous avons besoin de temps pour achever les études que la loi demande, et nous le prendrons. »',
    'Des coûts en hausse',
    'Digue : 12 millions, contre 10 au départ',
    'Quai : 8 millions',
    'Personne ne sait ce que cela coûtera au bout du compte.',
    'Le conseil se réunira en mars.',
    'Il votera ensuite.',
    'Puis viendra l’enquête.',
    'Calendrier',
    'Mars',
    'Vote',
    '“We shall see,” said a visitor from across the sea, who had come to look at the plans with great interest.',
  ]);
});
