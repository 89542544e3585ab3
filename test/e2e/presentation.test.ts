import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '@/lib/model/pack';
import { type Attested, open } from './attested';

/** What an update changed, settings and dismissals, as they reach pages in the built extension. */

const bridge = JSON.parse(readFileSync('test/fixtures/packs/v1.json', 'utf8')) as Pack;

/** The pack with only what was said of the bridge's closure up to some attestation. */
const version = (number: string, attestations: number) => ({
  ...bridge,
  version: number,
  claims: bridge.claims.map((claim) =>
    claim.id === 'bridge-closed'
      ? { ...claim, attestations: claim.attestations.slice(0, attestations) }
      : claim,
  ),
});

const article = (body: string, published = '2024-11-12') => ({
  body: `<!doctype html><html lang="en"><head><title>News</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="${published}"></head>
    <body><article><h1>News of the day</h1>${body}
    <p>${'Nobody knew more about it when the evening came over the town. '.repeat(8)}</p>
    </article></body></html>`,
  headers: { 'content-type': 'text/html; charset=utf-8' },
});

const PAGES = {
  '/bridge': article(
    '<p>The harbour bridge was closed on Monday, people in the port said.</p>',
    '2026-02-10',
  ),
  '/spaced': article(
    '<p>North&nbsp;Korean   soldiers \t are <b>fighting</b> \t Ukrainian  troops in the Kursk region.</p>',
  ),
  '/two': article(
    '<p>The United States said that more than 10,000 North Korean soldiers had been sent to eastern Russia, most of them now in the Kursk region.</p>',
  ),
};

let attested: Attested;
let library: Page;

beforeAll(async () => {
  attested = await open({ pages: PAGES });
  library = await attested.extensionPage('library.html#packs');
  await library.locator('.lib-pack').first().waitFor();
});

afterAll(() => attested.close());

const importPack = async (pack: object): Promise<void> => {
  const jobs = library.locator('.lib-job');
  const before = await jobs.count();
  await library.setInputFiles('input[type=file]', [
    {
      name: 'bridge.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    },
  ]);
  await expect.poll(() => jobs.count()).toBe(before + 1);
  await expect.poll(() => jobs.first().locator('progress').count()).toBe(0);
};

/** Where a part of the open card stands in the window. */
const inCard = async (page: Page, selector: string): Promise<{ x: number; y: number } | null> =>
  attested.inContentScript(
    page,
    `(() => {
      for (const element of document.querySelectorAll('*')) {
        if (element.shadowRoot !== null) continue;
        const found = chrome.dom.openOrClosedShadowRoot(element)?.querySelector(${JSON.stringify(selector)});
        if (!found) continue;
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    })()`,
  );

const clickInCard = async (page: Page, selector: string): Promise<void> => {
  await expect.poll(() => inCard(page, selector)).not.toBeNull();
  const at = await inCard(page, selector);
  if (at !== null) await page.mouse.click(at.x, at.y);
};

const cardText = async (page: Page): Promise<string> =>
  (await attested.closedRoots(page)).join('').replace(/<[^>]+>/g, ' ');

describe('a newer version of a pack', () => {
  test('changes a claim: the library lists it, pages and popup mark it', async () => {
    await importPack(version('1.2.0', 1));
    const page = await attested.visit('/bridge');
    const before = await attested.settled(page);
    const viewOf = (report: typeof before) =>
      Object.values(report.reading?.claims ?? {}).find(({ ref }) => ref.claim === 'bridge-closed');
    expect(viewOf(before)?.now.name).toBe('reported');
    expect(viewOf(before)?.changed).toBeNull();

    await importPack(version('1.3.0', 2));
    await expect
      // The index is compiled anew first.
      .poll(async () => viewOf(await attested.settled(page))?.changed?.before.name, {
        timeout: 10_000,
      })
      .toBe('reported');
    const popup = await attested.popup(page);
    expect(await popup.text()).toMatch(/Changed with an update on .+; before: affirmed\./);
    await popup.close();

    await library.goto(`${attested.extensionOrigin}/library.html#claims`);
    const changed = library.locator('.lib-changed');
    await changed.waitFor();
    const said = await changed.innerText();
    expect(said).toMatch(/\d claims? changed since \d/);
    expect(said).toContain('The harbour bridge is closed.');
    expect(said).toContain('Affirmed, now Confirmed');

    await changed.getByRole('button', { name: 'Mark as seen' }).click();
    await expect.poll(() => changed.count()).toBe(0);
    await page.reload();
    expect(viewOf(await attested.settled(page))?.changed).toBeNull();
    await page.close();
  });
});

test('a page that what reads it cannot be put into says so, and can be tried again', async () => {
  const worker = await attested.worker();
  await worker.evaluate(`globalThis.putIn = chrome.scripting.executeScript;
    chrome.scripting.executeScript = () => Promise.reject(new Error('Not into this page.'))`);
  const page = await attested.visit('/two');
  expect(await attested.settled(page)).toMatchObject({ status: 'failed' });
  await worker.evaluate(`chrome.scripting.executeScript = globalThis.putIn`);
  const popup = await attested.popup(page);
  expect(await popup.text()).toContain('This page could not be read');
  await popup.evaluate(`document.querySelector('.situation button').click()`);
  await expect.poll(() => popup.text()).toMatch(/\d claims? (?:found )?on this page/i);
  await popup.close();
  await page.close();
});

test('how loud marks are reaches a page that is open', async () => {
  const page = await attested.visit('/two');
  await attested.settled(page);
  const names = async () => (await attested.highlights(page)).map(({ name }) => name);
  expect((await names()).some((name) => name.endsWith('q'))).toBe(false);
  await library.goto(`${attested.extensionOrigin}/library.html#settings`);
  await library.getByLabel('Line only').check();
  await expect.poll(async () => (await names()).every((name) => name.endsWith('q'))).toBe(true);
  await library.getByLabel('Line and tint').check();
  await expect.poll(async () => (await names()).some((name) => name.endsWith('q'))).toBe(false);
  await page.close();
});

test('a mark that was taken away stays away, however the page spaces its words', async () => {
  const page = await attested.visit('/spaced');
  await attested.settled(page);
  expect(await attested.highlights(page)).toHaveLength(1);
  await attested.command('next-mention');
  await clickInCard(page, '.card-foot button:nth-child(2)');
  await expect.poll(async () => (await attested.highlights(page)).length).toBe(0);
  await page.reload();
  const report = await attested.settled(page);
  expect(report.reading?.mentions).toEqual([]);
  await page.close();
});

test('the card goes through claims on the same words, in the language chosen meanwhile', async () => {
  const page = await attested.visit('/two');
  await attested.settled(page);
  await attested.command('next-mention');
  await expect.poll(() => cardText(page)).toMatch(/1 of \d claims on these words/);
  await clickInCard(page, '.card-here button:last-child');
  await expect.poll(() => cardText(page)).toMatch(/2 of \d claims on these words/);

  const worker = await attested.worker();
  await worker.evaluate(`chrome.storage.local.set({ 'settings.language': 'fr' })`);
  await page.close();
  const again = await attested.visit('/two');
  await attested.settled(again);
  await attested.command('next-mention');
  await expect.poll(() => cardText(again)).toMatch(/1 sur \d affirmations dans ces mots/);
  await again.close();
});
