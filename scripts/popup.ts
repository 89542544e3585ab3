import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser';

/** The real popup, open over a page. Playwright does not know it: this speaks to it directly. */
export interface Popup {
  /** The value of an expression in the popup's page, promises awaited. Plain data only. */
  evaluate<T>(expression: string): Promise<T>;
  /** What a person reads in it, as text. */
  text(): Promise<string>;
  /** Its full height as a PNG, also where the screen would make it scroll. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Clicks the toolbar button, as it were, while `page` is in front. */
export async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Popup> {
  const { session } = browser;
  await page.bringToFront();
  const worker = await browser.worker();
  await worker.evaluate('chrome.action.openPopup()');
  const targetId = await findPopup(browser);
  // Not flattened: a nested session's messages come as events of ours.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });

  let last = 0;
  const send = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const receive = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== sessionId) return;
        const answer = JSON.parse(event.message) as Answer;
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', receive);
        if (answer.error === undefined) resolve(answer.result);
        else reject(new Error(answer.error.message));
      };
      session.on('Target.receivedMessageFromTarget', receive);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (answer.exceptionDetails === undefined) return answer.result.value;
    throw new Error(answer.exceptionDetails.exception?.description ?? `Failed: ${expression}`);
  };

  // Now and then Chromium draws the window's own height again and again: two that agree are whole.
  const capture = async (): Promise<string> => {
    await evaluate(RENDERED);
    const size = await evaluate<{ width: number; height: number }>(
      '({ width: document.body.clientWidth, height: document.documentElement.scrollHeight })',
    );
    const { data } = (await send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...size, scale: 1 },
    })) as { data: string };
    return data;
  };

  await evaluate(RENDERED);
  return {
    evaluate,
    text: () => evaluate<string>('document.body.innerText'),
    screenshot: async () => {
      let last = '';
      for (;;) {
        const data = await capture();
        if (data === last) return Buffer.from(data, 'base64');
        last = data;
      }
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
    },
  };
}

/** Waits until the popup shows all it will, nothing of it busy, and its size has held for a few frames. */
const RENDERED = `new Promise((resolve) => {
  let height = 0;
  let frames = 0;
  const look = () => {
    const whole =
      document.querySelector('main') !== null &&
      document.querySelector('[aria-busy="true"]') === null;
    const now = whole ? document.documentElement.scrollHeight : 0;
    frames = now > 0 && now === height ? frames + 1 : 0;
    height = now;
    if (frames > 10) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

async function findPopup({ session, extensionId }: ExtensionBrowser): Promise<string> {
  const start = `chrome-extension://${extensionId}/popup.html`;
  for (let tries = 0; tries < 50; tries += 1) {
    const { targetInfos } = await session.send('Target.getTargets', {});
    const popup = targetInfos.find(({ url, type }) => type === 'page' && url.startsWith(start));
    if (popup !== undefined) return popup.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The popup did not open.');
}
