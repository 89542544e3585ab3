import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_PATHS, samplePages } from '@/scripts/samples';
import { type Attested, open } from './attested';

let attested: Attested;
let library: Page;

beforeAll(async () => {
  attested = await open({ pages: samplePages() });
  library = await attested.extensionPage('library.html#settings');
});

afterAll(() => attested.close());

const choose = async (name: string) => {
  await library.bringToFront();
  await library.getByRole('radio', { name }).check();
};

const click = (element: string) => `document.querySelector(${JSON.stringify(element)}).click()`;

test('where only chosen sites are read, a page is when asked for, and its site can be chosen', async () => {
  await choose('Articles, on the sites I choose');
  const page = await attested.visit(SAMPLE_PATHS.en);
  expect((await attested.settled(page)).status).toBe('not-asked');
  expect(await attested.highlights(page)).toEqual([]);

  const popup = await attested.popup(page);
  await expect.poll(() => popup.text()).toContain('Read only when you ask');
  await popup.evaluate(click('.situation button'));
  await expect.poll(async () => (await attested.highlights(page)).length).toBeGreaterThan(8);

  await popup.evaluate(click('.switches input'));
  await popup.close();
  await expect.poll(() => library.locator('.lib-sites').innerText()).toContain('localhost');
  const next = await attested.visit(SAMPLE_PATHS.fr);
  expect((await attested.settled(next)).status).toBe('read');
});

test('where no page is read by itself, there is no switch for a site', async () => {
  await choose('Only a page for which I ask');
  const page = await attested.visit(SAMPLE_PATHS.en);
  expect((await attested.settled(page)).status).toBe('not-asked');
  const popup = await attested.popup(page);
  await expect.poll(() => popup.text()).toContain('Read this page');
  expect(await popup.text()).not.toContain('On localhost');
  await popup.close();
});
