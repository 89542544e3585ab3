import { native } from '@/lib/browser/native';
import { failure } from '@/lib/model/result';
import type { ToBackground, ToPage } from './protocol';
import { deliveryFailure, openAnswer, type Reply } from './transport';

/**
 * Asks the background, from a content script or an extension page.
 *
 * Never rejects: a failed delivery is a `Failure` with a `DeliveryFailure` kind. A sleeping
 * background is woken by the browser. `context-gone` means that this script outlived its
 * extension and should stop.
 */
export const sendToBackground = <N extends keyof ToBackground>(
  name: N,
  request: ToBackground[N][0],
): Promise<Reply<ToBackground[N][1]>> =>
  deliver(() => native().runtime.sendMessage({ name, request })) as Promise<
    Reply<ToBackground[N][1]>
  >;

/**
 * Asks the content script of a tab's page, from the background or the popup.
 *
 * Never rejects; `no-receiver` is the everyday answer of pages that the extension may not read.
 * Only the page itself is asked, not the frames in it.
 */
export const sendToTab = <N extends keyof ToPage>(
  tabId: number,
  name: N,
  request: ToPage[N][0],
): Promise<Reply<ToPage[N][1]>> =>
  deliver(() => native().tabs.sendMessage(tabId, { name, request }, { frameId: 0 })) as Promise<
    Reply<ToPage[N][1]>
  >;

const deliver = async (send: () => Promise<unknown>) => {
  try {
    if (native().runtime?.id === undefined) return failure(contextGone());
    return openAnswer(await send());
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    if (/context invalidated|not running inside/i.test(message)) return failure(contextGone());
    return failure(deliveryFailure('no-receiver', message));
  }
};

const contextGone = () =>
  deliveryFailure('context-gone', 'The extension was updated or removed. Reload the page.');
