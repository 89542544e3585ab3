import { type Native, native } from '@/lib/browser/native';
import type { Failure } from '@/lib/model/result';
import { type AnswerEnvelope, deliveryFailure, isEnvelope } from './transport';

type RawSender = Parameters<Parameters<Native['runtime']['onMessage']['addListener']>[0]>[1];

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** `extension`: one of our own pages or the background. `page`: our script in a web page. */
  readonly from: 'extension' | 'page';
  readonly tabId: number | null;
  readonly frameId: number;
  /** Address of the sending page; empty when the browser does not tell. */
  readonly url: string;
  /** In a private window: nothing about it may be kept. */
  readonly incognito: boolean;
}

/** Whether a message has the shape the map says, and who may send it. */
export interface Guard {
  /** `extension`: only our own pages and the background; `anyone`: also our script in a page. */
  readonly from: 'extension' | 'anyone';
  readonly accepts: (request: unknown) => boolean;
}

export type Guards<M> = { readonly [N in keyof M]: Guard };

/** One function per message of the map. What it throws is a fault of ours, logged here. */
export type Handlers<M extends { [N in keyof M]: readonly [unknown, unknown] }> = {
  readonly [N in keyof M]: (request: M[N][0], sender: Sender) => Promise<M[N][1]> | M[N][1];
};

/**
 * The one listener behind both directions. Messages whose name the map does not have are left to
 * other listeners; known ones that are malformed, or not this sender's to send, are answered
 * with `refused` and reach no handler.
 */
export const listen = <M extends { [N in keyof M]: readonly [unknown, unknown] }>(
  handlers: Handlers<M>,
  guards: Guards<M>,
  signal?: AbortSignal,
): void => {
  if (signal?.aborted) return;
  const { runtime } = native();
  const listener = (
    message: unknown,
    rawSender: RawSender,
    reply: (answer: AnswerEnvelope) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(guards, message.name)) return undefined;
    const name = message.name as keyof M;
    const sender = senderOf(rawSender);
    const refusal = refuse(guards, name, message.request, rawSender, sender);
    if (refusal !== null) {
      reply({ failure: refusal });
      return undefined;
    }
    void answer(async () => handlers[name](message.request as M[typeof name][0], sender)).then(
      reply,
    );
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => runtime.onMessage.removeListener(listener), {
    once: true,
  });
};

const refuse = <M>(
  guards: Guards<M>,
  name: keyof M,
  request: unknown,
  { id }: RawSender,
  { from }: Sender,
): Failure | null => {
  const guard = guards[name];
  const why =
    id !== native().runtime.id
      ? 'stranger'
      : guard.from === 'extension' && from !== 'extension'
        ? 'page'
        : guard.accepts(request)
          ? null
          : 'shape';
  return why && deliveryFailure('refused', `Refused: ${String(name)}, ${why}.`);
};

const senderOf = (sender: RawSender): Sender => {
  const ours = native().runtime.getURL('/' as never);
  const url = sender.url ?? '';
  return {
    // Without a tab it can only be the popup or the background: scripts in pages have one.
    from: sender.tab === undefined || url.startsWith(ours) ? 'extension' : 'page',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    url,
    incognito: sender.tab?.incognito ?? false,
  };
};

const answer = async (work: () => Promise<unknown>): Promise<AnswerEnvelope> => {
  try {
    return { answer: (await work()) ?? null };
  } catch (reason) {
    console.error(reason);
    const message = reason instanceof Error ? reason.message : String(reason);
    return { failure: deliveryFailure('crashed', message) };
  }
};
