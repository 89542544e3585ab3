import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attested, open } from './attested';

/** Checking a selected text from the context menu, in the built extension. */

let attested: Attested;

beforeAll(async () => {
  const body =
    '<!doctype html><html lang="en"><head><title>Page</title></head><body></body></html>';
  attested = await open({
    pages: { '/page': { body, headers: { 'content-type': 'text/html; charset=utf-8' } } },
  });
});

afterAll(() => attested.close());

test('opens the popup with the entries for what was selected', async () => {
  const library = await attested.extensionPage('library.html#packs');
  await library.locator('.lib-pack').first().waitFor();
  const page = await attested.visit('/page');
  await page.bringToFront();
  const worker = await attested.worker();
  // Chromium lets no test click a native menu; the event is what the click would send.
  await worker.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'check-claim', selectionText: 'North Korea has sent troops to Russia.' }, tab))`);
  const popup = `(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '')()`;
  await expect
    .poll(() => library.evaluate(popup), { timeout: 10_000 })
    .toMatch(/1 matching entry[\s\S]*North Korean soldiers have been sent to Russia/);
});
