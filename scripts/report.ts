import type { Page } from 'playwright-core';
import type { PageReport } from '@/lib/messages/protocol';
import type { ExtensionBrowser } from './browser';

/**
 * What the extension says of a page: asks its content script from the worker, as the popup does.
 * `null` while no content script answers there.
 */
export async function askReport(browser: ExtensionBrowser, page: Page): Promise<PageReport | null> {
  await page.bringToFront();
  const worker = await browser.worker();
  return worker.evaluate<PageReport | null>(ASK_FRONT_TAB);
}

/** The report once the page is read, or is known not to be. Fails after `within` milliseconds. */
export async function settledReport(
  browser: ExtensionBrowser,
  page: Page,
  within = 10_000,
): Promise<PageReport> {
  const end = Date.now() + within;
  for (;;) {
    const report = await askReport(browser, page);
    if (report !== null && report.status !== 'reading') return report;
    if (Date.now() > end) {
      throw new Error(
        report === null
          ? 'No content script answers on this page.'
          : 'The page is still being read.',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** In the words of lib/messages: `{ name, request }` is answered by `{ answer }`. */
const ASK_FRONT_TAB = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'getReport', request: {} }))
  .then((reply) => reply?.answer ?? null, () => null)`;
