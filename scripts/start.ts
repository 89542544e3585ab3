/**
 * The extension at work, in a Chromium of its own: `npm start`, `npm start -- URL|FILE`. Without
 * an argument on one of the sample articles. With a display it stays until the window is closed;
 * without one it prints what it found and where it put its pictures.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageReport } from '@/lib/messages/protocol';
import { type ExtensionBrowser, launch } from './browser';
import { hasDisplay, requireChromium } from './chromium';
import { type PaintedRange, paintedRanges } from './highlights';
import { openPopup } from './popup';
import { settledReport } from './report';
import { runFile } from './run';
import { SAMPLE_PATHS, samplePages } from './samples';
import { type Served, serve } from './serve';

const EXTENSION = '.output/chrome-mv3';
const PICTURES = '.screenshots';

interface Target {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const language = (process.env['LANG'] ?? '').startsWith('fr') ? 'fr' : 'en';
requireChromium();
await buildOrExit();
const target = await findTarget(process.argv[2]);
let browser: ExtensionBrowser | null = null;
try {
  browser = await launch({
    extension: EXTENSION,
    headless: !hasDisplay,
    language,
    viewport: hasDisplay ? null : { width: 1280, height: 900 },
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(target.address);
  await (hasDisplay ? stay(browser) : show(browser, page));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await target.close();
}

async function buildOrExit(): Promise<void> {
  const { ok, output } = await runFile('scripts/build.ts', ['--chromium']);
  if (ok) return;
  console.error(output);
  process.exit(1);
}

/** Content scripts run on http and https only, so a file is served rather than opened. */
async function findTarget(word: string | undefined): Promise<Target> {
  if (word !== undefined && /^https?:/.test(word)) {
    return { address: word, close: async () => {} };
  }
  if (word === undefined) {
    const pages = samplePages();
    const server = await serve((path) => pages[path] ?? null);
    return { address: server.origin + SAMPLE_PATHS[language], close: server.close };
  }
  const file = resolve(process.env['INIT_CWD'] ?? '.', word);
  if (!existsSync(file)) {
    console.error(`${word}: no such file, and no http or https address.`);
    process.exit(1);
  }
  const server = await serve((path) => besides(file, path));
  return { address: `${server.origin}/${encodeURIComponent(basename(file))}`, close: server.close };
}

/** The file itself and what stands in its folder, such as its pictures; nothing above it. */
function besides(file: string, path: string): Served | null {
  const folder = dirname(file);
  const asked = resolve(folder, `.${path}`);
  return asked.startsWith(folder) ? { file: asked } : null;
}

async function stay({ context }: ExtensionBrowser): Promise<void> {
  console.log(`Attested is at work on ${target.address}: close the window to end.`);
  await new Promise<void>((done) => {
    context.on('close', () => {
      done();
    });
    process.on('SIGINT', () => {
      done();
    });
  });
}

async function show(extension: ExtensionBrowser, article: Page): Promise<void> {
  const report = await settledReport(extension, article);
  console.log(`No display: ran headless on ${target.address} (${report.status}).`);
  for (const line of describe(report, await paintedRanges(article))) console.log(line);

  mkdirSync(PICTURES, { recursive: true });
  const pagePicture = join(PICTURES, 'page.png');
  await article.screenshot({ path: pagePicture, fullPage: true });
  const popup = await openPopup(extension, article);
  const popupPicture = join(PICTURES, 'popup.png');
  writeFileSync(popupPicture, await popup.screenshot());
  console.log(`Pictures: ${resolve(pagePicture)} and ${resolve(popupPicture)}`);
}

/** One line a mention, with the words it stands on where all of them are painted. */
function describe({ reading, gone }: PageReport, painted: readonly PaintedRange[]): string[] {
  if (reading === null) return ['Nothing was read.'];
  const shown = reading.mentions.filter((_, index) => !gone.includes(index));
  const lines = shown.map(({ ref, stance, credits, then, now }, index) => {
    const text = painted.length === shown.length ? painted[index]?.text : undefined;
    const quote = text === undefined ? '' : `\n    “${text.replace(/\s+/g, ' ').trim()}”`;
    const by = credits.length === 0 ? '' : ` by ${credits.join(', ')}`;
    const before = then === null ? '' : `${then.name} then, `;
    return `  ${ref.claim}: ${stance}${by}; ${before}${now.name} now${quote}`;
  });
  return [`${shown.length} mentions, ${painted.length} painted:`, ...lines];
}
