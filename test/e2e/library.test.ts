import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pack } from '@/lib/model/pack';
import { type Attested, open } from './attested';

/** The library in the built extension: files in, packs out, nothing lost on the way. */

const shipped = JSON.parse(readFileSync('public/packs/dprk-deployment.json', 'utf8')) as Pack;
const SHIPPED_KEY = `extension:${shipped.id}`;

let attested: Attested;
let page: Page;

beforeAll(async () => {
  attested = await open({ language: 'en' });
  page = await attested.extensionPage('library.html#packs');
  await page.locator('.lib-pack').first().waitFor();
});

afterAll(async () => {
  await attested.close();
});

const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

const version = (number: string, more: Partial<Pack> = {}) => ({
  ...shipped,
  version: number,
  ...more,
});

/** Imports a file and answers with what the page then says of it. */
const importInto = async (where: Page, name: string, content: unknown): Promise<string> => {
  // Only imports: that packs are being prepared is said in the same look, and comes and goes.
  const jobs = where.locator('.lib-jobs .lib-job');
  const before = await jobs.count();
  await where.setInputFiles('input[type=file]', [file(name, content)]);
  await expect.poll(() => jobs.count()).toBe(before + 1);
  await expect.poll(() => jobs.first().locator('progress').count()).toBe(0);
  return jobs.first().innerText();
};

const versions = (where: Page) => where.locator('.lib-facts li:first-child').allInnerTexts();

test('a pack with the id and a higher version of the shipped one stands beside it', async () => {
  const said = await importInto(page, 'mine.json', version('9.0.0'));
  expect(said).toContain('version 9.0.0');
  expect(said).toContain('replaces nothing');
  await expect.poll(() => versions(page)).toEqual([`Version ${shipped.version}`, 'Version 9.0.0']);
});

test('the same file again changes nothing, an older one neither', async () => {
  expect(await importInto(page, 'mine.json', version('9.0.0'))).toContain('already installed');
  expect(await importInto(page, 'old.json', version('8.0.0'))).toContain(
    'older than the installed',
  );
  expect(await importInto(page, 'other.json', version('9.0.0', { license: 'MIT' }))).toContain(
    'holds something else',
  );
  expect(await versions(page)).toEqual([`Version ${shipped.version}`, 'Version 9.0.0']);
});

test('a newer version replaces the older, which can be brought back', async () => {
  expect(await importInto(page, 'new.json', version('9.1.0'))).toContain('from 9.0.0 to 9.1.0');
  const mine = page.locator('.lib-pack').nth(1);
  await mine.getByRole('button', { name: 'Go back to 9.0.0' }).click();
  await expect.poll(() => versions(page)).toContain('Version 9.0.0');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => versions(page)).toContain('Version 9.1.0');
});

test('a file that is wrong is refused whole, with the places', async () => {
  const wrong = structuredClone(shipped) as unknown as { claims: { attestations: object[] }[] };
  Object.assign(wrong.claims[3]?.attestations[0] ?? {}, { date: '2024-13-45' });
  const said = await importInto(page, 'wrong.json', { ...wrong, version: '10.0.0' });
  expect(said).toContain('claims[3].attestations[0].date');
  expect(said).toContain('Nothing was changed.');
  const cut = await importInto(page, 'cut.json', JSON.stringify(shipped).slice(0, 5000));
  expect(cut).toMatch(/line \d+, column \d+/);
  expect(await versions(page)).toEqual([`Version ${shipped.version}`, 'Version 9.1.0']);
});

test('what is exported is the pack that was imported', async () => {
  const mine = page.locator('.lib-pack').nth(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    mine.getByRole('button', { name: 'Export' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toEqual(version('9.1.0'));
  expect(await importInto(page, 'exported.json', text)).toContain('already installed');
});

test('a removed pack comes back with one click, even after a reload', async () => {
  await page.locator('.lib-pack').nth(1).getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => versions(page)).toEqual([`Version ${shipped.version}`]);
  await page.reload();
  await page.getByRole('button', { name: /Bring back/ }).click();
  await expect.poll(() => versions(page)).toEqual([`Version ${shipped.version}`, 'Version 9.1.0']);
});

test('two tabs that import at once leave one whole pack', async () => {
  const other = await attested.extensionPage('library.html#packs');
  await other.locator('.lib-pack').first().waitFor();
  const both = await Promise.all([
    importInto(page, 'one.json', version('9.5.0')),
    importInto(other, 'two.json', version('9.5.0')),
  ]);
  expect(both.filter((said) => said.includes('Updated'))).toHaveLength(1);
  expect(both.filter((said) => said.includes('already installed'))).toHaveLength(1);
  await other.reload();
  await other.locator('.lib-pack').first().waitFor();
  expect(await versions(other)).toEqual([`Version ${shipped.version}`, 'Version 9.5.0']);
  await other.close();
});

test('an update that changes where claims stand says so, until it was seen', async () => {
  const silent = shipped.claims.map((claim) => ({ ...claim, attestations: [] }));
  await importInto(page, 'silent.json', version('9.6.0', { claims: silent }));
  await page.getByRole('link', { name: 'Claims', exact: true }).click();
  await page.getByRole('heading', { name: /^\d+ claims changed since/ }).waitFor();
  await page.getByRole('button', { name: 'Mark as seen' }).click();
  await expect.poll(() => page.locator('.lib-changed').count()).toBe(0);
});

test('an address leads to a claim, and a narrow window needs no scrolling sideways', async () => {
  const claim = shipped.claims[0];
  if (claim === undefined) throw new Error('The shipped pack is empty.');
  const fragment = `#claim=${encodeURIComponent(`${SHIPPED_KEY}/${claim.id}`)}`;
  const opened = await attested.extensionPage(`library.html${fragment}`);
  await opened.setViewportSize({ width: 360, height: 700 });
  const heading = opened.getByRole('heading', { level: 2 });
  await heading.waitFor();
  expect(await heading.innerText()).toBe(claim.statement['en']);
  expect(
    await opened.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
  ).toBe(true);
  await opened.close();
});

/** The fields above the list whose words, or what stands in their place, are cut off. */
const CUT_FIELDS = `[...document.querySelectorAll('.lib-search :is(select, input[type=search])')]
  .filter((field) => {
    const { offsetWidth } = field;
    const free = field.cloneNode(true);
    if (field.matches('select')) free.replaceChildren(field.selectedOptions[0].cloneNode(true));
    else free.value = field.placeholder;
    free.style.width = field.matches('select') ? 'max-content' : '';
    field.after(free);
    const cut = field.matches('select')
      ? free.offsetWidth > offsetWidth
      : free.scrollWidth > free.clientWidth;
    free.remove();
    return cut;
  })
  .map((field) => field.selectedOptions?.[0].text ?? field.placeholder)`;

test.each(['en', 'fr'])(
  'no field above the list is cut, however wide the window (%s)',
  async (language) => {
    const worker = await attested.worker();
    await worker.evaluate(`chrome.storage.local.set({ 'settings.language': '${language}' })`);
    const opened = await attested.extensionPage('library.html#claims');
    await opened.locator('.lib-row').first().waitFor();
    for (const width of [360, 700, 1000, 1400]) {
      await opened.setViewportSize({ width, height: 700 });
      expect(await opened.evaluate(CUT_FIELDS)).toEqual([]);
    }
    await opened.close();
  },
);
