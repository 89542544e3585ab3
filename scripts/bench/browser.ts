/** The built extension in a Chromium of its own, measured from outside. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import { type ExtensionBrowser, launch } from '@/scripts/browser';
import { openPopup } from '@/scripts/popup';
import { type Server, serve } from '@/scripts/serve';
import { costOf, ownTime, type PageCost, type Times } from './page-cost';
import { articlePage, PLAIN_PAGE } from './pages';

const EXTENSION = '.output/chrome-mv3';

const PAGES: Readonly<Record<string, string>> = {
  '/article': articlePage(2000, 5000, 8).html,
  '/quiet': articlePage(2000, 5000, 0).html,
  '/large': articlePage(142_000, 50_000, 60).html,
  '/huge': articlePage(568_000, 200_000, 200).html,
  '/plain': PLAIN_PAGE,
  '/blank': '<!doctype html><title>Blank</title>',
};

/** Pages on which claims are stated. */
const MARKED = /^\/(?:article|large|huge)$/;
/** How long a page without marks is watched, and without a new one. Milliseconds. */
const WATCHED = 1000;
const QUIET = 1000;

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'blink.user_timing',
  'renderer',
  'toplevel',
];

export class BenchBrowser {
  readonly browser: ExtensionBrowser;
  readonly server: Server;

  constructor(browser: ExtensionBrowser, server: Server) {
    this.browser = browser;
    this.server = server;
  }

  /** @param extension folder of a built extension. */
  static async open(extension = EXTENSION): Promise<BenchBrowser> {
    const server = await serve((path) => {
      const body = PAGES[path];
      return body === undefined ? null : { body };
    });
    return new BenchBrowser(await launch({ extension, headless: true }), server);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  get origin(): string {
    return `chrome-extension://${this.browser.extensionId}`;
  }

  async library(): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${this.origin}/library.html#packs`);
    await page.locator('.lib-pack').first().waitFor();
    return page;
  }

  /** Installs packs through the library; milliseconds until the page says so. */
  async install(files: readonly string[]): Promise<number> {
    const page = await this.library();
    const start = performance.now();
    for (const [at, file] of files.entries()) {
      await page.setInputFiles('input[type=file]', file);
      const job = page.locator('.lib-job');
      await page.waitForFunction(
        (count) => document.querySelectorAll('.lib-job').length > count,
        at,
      );
      await job.first().locator('progress').waitFor({ state: 'detached', timeout: 300_000 });
    }
    const time = performance.now() - start;
    await page.close();
    return time;
  }

  async stopWorker(): Promise<void> {
    const { session } = this.browser;
    const { targetInfos } = await session.send('Target.getTargets', {});
    for (const { type, url, targetId } of targetInfos) {
      if (type === 'service_worker' && url.startsWith(this.origin)) {
        await session.send('Target.closeTarget', { targetId });
      }
    }
  }

  /** Asks the worker from a page of ours; milliseconds to the answer, the worker running or not. */
  async ask(request: object): Promise<{ readonly time: number; readonly answer: unknown }> {
    const page = await this.browser.context.newPage();
    await page.goto(`${this.origin}/popup.html`);
    const result = await page.evaluate(async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(message);
      return { time: performance.now() - start, answer };
    }, request);
    await page.close();
    return result;
  }

  /** Visits a page and waits until it is read; its cost by two visits, one traced, one sampled. */
  async visit(path: string, cold = false): Promise<PageCost> {
    if (cold) await this.stopWorker();
    const traced = await this.#traced(path);
    if (cold) await this.stopWorker();
    const sampled = await this.#sampled(path);
    return { ...traced, ...sampled };
  }

  async #traced(path: string) {
    const page = await this.#fresh();
    const browser = this.browser.context.browser();
    await browser?.startTracing(page, { categories: CATEGORIES });
    await page.goto(this.server.origin + path);
    const marks = await this.#settle(page);
    const buffer = (await browser?.stopTracing()) as Buffer;
    const times = await page.evaluate('bench_times()');
    await page.close();
    return { marks, ...costOf(buffer, this.origin, times as Times) };
  }

  async #sampled(path: string) {
    const page = await this.#fresh();
    const session = await this.browser.context.newCDPSession(page);
    await startSampling(session);
    await page.goto(this.server.origin + path);
    await this.#settle(page);
    const { profile } = await session.send('Profiler.stop');
    await page.close();
    return ownTime(profile, this.origin);
  }

  /** A tab whose process is there already, as a reader's is. */
  async #fresh(): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${this.server.origin}/blank`);
    await page.addInitScript(
      'globalThis.bench_times = () => ({ ...(globalThis.bench ?? {}), origin: performance.timeOrigin })',
    );
    return page;
  }

  /** Waits until no more marks come, and asks the extension nothing: that would be its work too. */
  async #settle(page: Page): Promise<number> {
    const marksNow = () => page.evaluate<number>('globalThis.bench?.marks ?? 0');
    const end = performance.now() + 60_000;
    if (MARKED.test(new URL(page.url()).pathname)) {
      while ((await marksNow()) === 0) {
        if (performance.now() > end) throw new Error(`Nothing was marked on ${page.url()}.`);
        await page.waitForTimeout(50);
      }
    } else await page.waitForTimeout(WATCHED);
    for (let marks = -1; ; ) {
      await page.waitForTimeout(QUIET);
      const now = await marksNow();
      if (now === marks) return now;
      marks = now;
    }
  }

  /** Bytes of JavaScript heap of a page after a collection, with the extension and without. */
  async heap(path: string): Promise<number> {
    const page = await this.#fresh();
    const session = await this.browser.context.newCDPSession(page);
    await page.goto(this.server.origin + path);
    await this.#settle(page);
    const used = await usedHeap(session);
    const worker = await this.browser.worker();
    await worker.evaluate("chrome.storage.local.set({ 'settings.off': true })");
    const bare = await this.#fresh();
    const other = await this.browser.context.newCDPSession(bare);
    await bare.goto(this.server.origin + path);
    await bare.waitForTimeout(WATCHED);
    await bare.evaluate('globalThis.bench?.marks ?? 0');
    const without = await usedHeap(other);
    await worker.evaluate("chrome.storage.local.remove('settings.off')");
    await page.close();
    await bare.close();
    return used - without;
  }

  /** Heap of the worker, array buffers included. */
  async workerHeap(): Promise<number> {
    const { session } = this.browser;
    await this.browser.worker();
    const { targetInfos } = await session.send('Target.getTargets', {});
    const target = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(this.origin),
    );
    if (target === undefined) return Number.NaN;
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    const send = (id: number, method: string) =>
      new Promise<Record<string, number>>((resolve) => {
        const receive = (event: { sessionId: string; message: string }) => {
          const answer = JSON.parse(event.message) as {
            id?: number;
            result?: Record<string, number>;
          };
          if (event.sessionId !== sessionId || answer.id !== id) return;
          session.off('Target.receivedMessageFromTarget', receive);
          resolve(answer.result ?? {});
        };
        session.on('Target.receivedMessageFromTarget', receive);
        const message = JSON.stringify({ id, method, params: {} });
        void session.send('Target.sendMessageToTarget', { sessionId, message });
      });
    await send(1, 'HeapProfiler.collectGarbage');
    const { usedSize = 0, backingStorageSize = 0 } = await send(2, 'Runtime.getHeapUsage');
    await session.send('Target.detachFromTarget', { sessionId });
    return usedSize + backingStorageSize;
  }

  /** Milliseconds from the popup's start to the first frame with content. */
  async popup(path: string): Promise<number> {
    const page = await this.#fresh();
    await page.goto(this.server.origin + path);
    await this.#settle(page);
    const popup = await openPopup(this.browser, page);
    const time = await popup.evaluate<number>(
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0",
    );
    await popup.close();
    await page.close();
    return time;
  }

  /** CPU of ours, in milliseconds a second, while the page makes 1,000 changes a second. */
  async mutations(path: string, seconds = 3): Promise<number> {
    const page = await this.#fresh();
    const session = await this.browser.context.newCDPSession(page);
    await page.goto(this.server.origin + path);
    await this.#settle(page);
    await startSampling(session);
    await page.evaluate(
      (time) =>
        new Promise<void>((resolve) => {
          const texts = [...document.querySelectorAll('article p em')].map(
            (one) => one.firstChild as Text,
          );
          let count = 0;
          const timer = setInterval(() => {
            for (let each = 0; each < 10; each += 1) {
              count += 1;
              const text = texts[count % 50];
              if (text !== undefined) text.data = `changed ${count}`;
            }
          }, 10);
          setTimeout(() => {
            clearInterval(timer);
            resolve();
          }, time * 1000);
        }),
      seconds,
    );
    const { profile } = await session.send('Profiler.stop');
    await page.close();
    return ownTime(profile, this.origin).script / seconds;
  }

  /** mark.js on all of the same page, as we read it: milliseconds to the frame with its marks. */
  async markJs(path: string, terms: readonly string[]): Promise<number> {
    const page = await this.browser.context.newPage();
    await page.goto(this.server.origin + path);
    await this.#settle(page);
    const source = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
    await page.addScriptTag({ content: readFileSync(source, 'utf8') });
    const time = await page.evaluate(
      (list) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          const done = () =>
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          const { Mark } = globalThis as unknown as {
            Mark: new (on: Element) => { mark(terms: readonly string[], options: object): void };
          };
          const options = { accuracy: 'exactly', separateWordSearch: false, done };
          new Mark(document.body).mark(list, options);
        }),
      terms,
    );
    await page.close();
    return time;
  }
}

const startSampling = async (session: CDPSession): Promise<void> => {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
};

const usedHeap = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};
