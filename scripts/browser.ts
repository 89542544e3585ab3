import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { chromiumArguments, requireChromium } from './chromium';

/** A Chromium with the extension in it, on a profile of its own that goes away with it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A session with the browser itself, above all pages. */
  readonly session: CDPSession;
  /** The extension's service worker, started when it sleeps. Ask anew after it was stopped. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Language of the browser's own interface, and so of the extension's. */
  readonly language?: 'en' | 'fr';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Where Chromium writes all it does on the network (its NetLog), complete after `close`. */
  readonly networkLog?: string;
}

/** What Chromium does on the network by itself, switched off. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
];

/** Starts Chromium and loads the extension. Fails with Chromium's own words on a bad manifest. */
export async function launch(options: LaunchOptions): Promise<ExtensionBrowser> {
  const {
    language = 'en',
    colorScheme = 'light',
    viewport = { width: 1280, height: 900 },
  } = options;
  const profile = mkdtempSync(join(tmpdir(), 'attested-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless: options.headless,
    viewport,
    // Who launches decides how to end.
    handleSIGINT: false,
    colorScheme,
    locale: language === 'fr' ? 'fr-FR' : 'en-US',
    env: { ...process.env, LANGUAGE: language },
    // Extensions are loaded over the debugging pipe: branded Chrome ignores --load-extension.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArguments(),
      ...QUIET,
      `--lang=${language}`,
      '--enable-unsafe-extension-debugging',
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.networkLog === undefined ? [] : [`--log-net-log=${options.networkLog}`]),
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const browser = context.browser();
    if (browser === null) throw new Error('Chromium gave no session of its own.');
    const session = await browser.newBrowserCDPSession();
    const extensionId = await load(session, resolve(options.extension));
    if (language !== 'en') {
      // Debian's Chromium itself speaks English only, so the extension is told in its settings.
      const worker = await findWorker(context, extensionId);
      await worker.evaluate(`chrome.storage.local.set({ 'settings.language': '${language}' })`);
    }
    return { context, extensionId, session, worker: () => findWorker(context, extensionId), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Loads an unpacked extension over the debugging pipe; returns its id. */
async function load(session: CDPSession, path: string): Promise<string> {
  // Not in Playwright's list of commands.
  const command = 'Extensions.loadUnpacked' as 'Target.getTargets';
  const { id } = (await session.send(command, { path } as never)) as unknown as { id: string };
  return id;
}

async function findWorker(context: BrowserContext, id: string): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  const running = context.serviceWorkers().find(ours);
  if (running !== undefined) return running;
  return context.waitForEvent('serviceworker', { predicate: ours });
}
