/**
 * Takes the README's picture, `.github/picture.png`, of the extension as it is: the English sample
 * article with a card open beside a mention, and the popup. `npm run picture`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { launch } from './browser';
import { openPopup } from './popup';
import { settledReport } from './report';
import { runFile } from './run';
import { SAMPLE_PATHS, samplePages } from './samples';
import { serve } from './serve';

/** The page's window and, to its right, the popup. Pixels. */
const PAGE = { width: 860, height: 880 };
const WIDTH = 1370;

const { ok, output } = await runFile('scripts/build.ts', ['--chromium']);
if (!ok) throw new Error(output);
const pages = samplePages();
const server = await serve((path) => pages[path] ?? null);
const browser = await launch({
  extension: '.output/chrome-mv3',
  headless: true,
  viewport: PAGE,
});
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(server.origin + SAMPLE_PATHS.en);
await settledReport(browser, page);

const popup = await openPopup(browser, page);
const popupPicture = (await popup.screenshot()).toString('base64');
await popup.close();

const worker = await browser.worker();
await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'stepMention', request: { direction: 'next' } }))`);
// The card's script comes first, then the page scrolls and the flash ends.
await page.waitForTimeout(2500);
const pagePicture = (await page.screenshot()).toString('base64');

await page.setViewportSize({ width: WIDTH, height: PAGE.height + 80 });
await page.setContent(`<!doctype html><style>
  body {
    margin: 0; padding: 40px; display: flex; gap: 30px; align-items: start;
    background: linear-gradient(160deg, #dfe6ee, #c9d3df);
  }
  div { border-radius: 10px; overflow: hidden; box-shadow: 0 6px 28px #0004; background: #fff }
  .popup { flex: 1; max-height: ${PAGE.height}px }
  img { display: block }
</style>
<div><img src="data:image/png;base64,${pagePicture}"></div>
<div class="popup"><img src="data:image/png;base64,${popupPicture}"></div>`);
mkdirSync('.github', { recursive: true });
writeFileSync('.github/picture.png', await page.screenshot());
await browser.close();
await server.close();
