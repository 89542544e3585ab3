/**
 * The built extension in a Chromium of its own, for end-to-end tests.
 *
 *     const attested = await open({ pages: { '/news': { file: 'test/fixtures/samples/…' } } });
 *     const page = await attested.visit('/news');
 *     await attested.settled(page);
 *
 * - `open(options)` starts Chromium with the extension and serves `pages` on localhost. One per
 *   test file (`beforeAll`); about a second. Without the build it fails: `npm run unit` builds.
 * - `visit(path)` opens a served page in a new tab; `address(path)` is its address.
 * - `report(page)` asks the page's content script, through the worker, for its `PageReport`: what
 *   the popup shows. `settled(page)` waits until that report is no longer `reading`, and gives it.
 * - `highlights(page)` is what is painted: the name of each highlight and the text of its range.
 * - `inContentScript(page, expression)` evaluates in the content script's own world, where
 *   `chrome.runtime` and `chrome.dom` are the extension's.
 * - `closedRoots(page)` is the HTML of every closed shadow root on the page: the card, if open.
 * - `popup(page)` opens the real popup over the page; see `scripts/popup.ts`.
 * - `extensionPage(path)` opens a page of the extension, such as `library.html`, in a tab.
 * - `command(name)` does what the keyboard shortcut would (Playwright's keys do not reach it).
 * - `worker()` is the service worker; `stopWorker()` stops it as the browser would when idle.
 * - `close()` ends the browser and returns every request made: see `Request`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import type { PageReport } from '@/lib/messages/protocol';
import { type ExtensionBrowser, type LaunchOptions, launch } from '@/scripts/browser';
import { type PaintedRange, paintedRanges } from '@/scripts/highlights';
import { openPopup, type Popup } from '@/scripts/popup';
import { askReport, settledReport } from '@/scripts/report';
import { type Served, type Server, serve } from '@/scripts/serve';
import { type Request, readRequests } from './requests';

/** The built extension: the copy that `build.ts` made for this run. */
export const EXTENSION = process.env['ATTESTED_EXTENSION'] ?? '.output/chrome-mv3';

export interface OpenOptions
  extends Partial<Pick<LaunchOptions, 'extension' | 'language' | 'colorScheme' | 'viewport'>> {
  /** By path: what localhost answers. */
  readonly pages?: Readonly<Record<string, Served>>;
}

export async function open(options: OpenOptions = {}): Promise<Attested> {
  const { pages = {}, extension = EXTENSION, ...rest } = options;
  const folder = mkdtempSync(join(tmpdir(), 'attested-e2e-'));
  const server = await serve((path) => pages[path] ?? null);
  const networkLog = join(folder, 'network.json');
  const browser = await launch({ ...rest, extension, headless: true, networkLog });
  return new Attested(browser, server, folder);
}

export class Attested {
  readonly browser: ExtensionBrowser;
  readonly server: Server;
  readonly #folder: string;

  constructor(browser: ExtensionBrowser, server: Server, folder: string) {
    this.browser = browser;
    this.server = server;
    this.#folder = folder;
  }

  get extensionId(): string {
    return this.browser.extensionId;
  }

  /** `chrome-extension://ID`, as requests of the extension name their origin. */
  get extensionOrigin(): string {
    return `chrome-extension://${this.extensionId}`;
  }

  address(path: string): string {
    return this.server.origin + path;
  }

  async visit(path: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(this.address(path));
    return page;
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${this.extensionOrigin}/${path}`);
    return page;
  }

  worker(): Promise<Worker> {
    return this.browser.worker();
  }

  report(page: Page): Promise<PageReport | null> {
    return askReport(this.browser, page);
  }

  settled(page: Page, within?: number): Promise<PageReport> {
    return settledReport(this.browser, page, within);
  }

  highlights(page: Page): Promise<PaintedRange[]> {
    return paintedRanges(page);
  }

  async inContentScript<T>(page: Page, expression: string): Promise<T> {
    const session = await this.browser.context.newCDPSession(page);
    try {
      const world = new Promise<number>((resolve) => {
        session.on('Runtime.executionContextCreated', ({ context }) => {
          if (context.origin === this.extensionOrigin) resolve(context.id);
        });
      });
      await session.send('Runtime.enable');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: await world,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails === undefined) return result.value as T;
      throw new Error(exceptionDetails.exception?.description ?? `Failed: ${expression}`);
    } finally {
      await session.detach();
    }
  }

  closedRoots(page: Page): Promise<string[]> {
    return this.inContentScript(
      page,
      `[...document.querySelectorAll('*')]
        .filter((element) => element.shadowRoot === null)
        .map((element) => chrome.dom.openOrClosedShadowRoot(element)?.innerHTML)
        .filter((html) => html !== undefined)`,
    );
  }

  popup(page: Page): Promise<Popup> {
    return openPopup(this.browser, page);
  }

  async command(name: 'next-mention' | 'previous-mention'): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`,
    );
  }

  async stopWorker(): Promise<void> {
    const { session } = this.browser;
    const { targetInfos } = await session.send('Target.getTargets', {});
    const ours = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.extensionOrigin),
    );
    if (ours !== undefined) await session.send('Target.closeTarget', { targetId: ours.targetId });
  }

  async close(): Promise<Request[]> {
    await this.browser.close();
    await this.server.close();
    const requests = readRequests(readFileSync(join(this.#folder, 'network.json'), 'utf8'));
    rmSync(this.#folder, { recursive: true, force: true });
    return requests;
  }
}
