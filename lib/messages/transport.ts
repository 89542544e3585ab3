import { type Failure, type Result, success } from '@/lib/model/result';

/** A map of messages: name -> [request, answer]. */
export type Protocol<M> = { readonly [N in keyof M]: readonly [unknown, unknown] };

/**
 * What a sender gets back: always a `Result`. A message whose answer is a `Result` already keeps
 * that one, so that a failed delivery and a failed answer are looked at in one place.
 */
export type Reply<Answer> = [Answer] extends [Result<infer Value>] ? Result<Value> : Result<Answer>;

/** Why a message brought no answer. */
export type DeliveryFailure =
  /** Nobody listens there: no content script on that page, or the tab is gone. */
  | 'no-receiver'
  /** The extension was updated or removed while this page stayed open. */
  | 'context-gone'
  /** The receiver does not accept this message, in this shape, from this sender. */
  | 'refused'
  /** A fault of ours in the receiver; it is logged there. */
  | 'crashed';

/** A message on its way. */
export interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

/** An answer on its way: exactly one of the two. */
export type AnswerEnvelope = { readonly answer: unknown } | { readonly failure: Failure };

export const deliveryFailure = (kind: DeliveryFailure, message: string): Failure => ({
  kind,
  message,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isEnvelope = (message: unknown): message is Envelope =>
  isRecord(message) && typeof message['name'] === 'string' && 'request' in message;

const isResult = (value: unknown): value is Result<unknown> =>
  isRecord(value) &&
  ((value['ok'] === true && 'value' in value) || (value['ok'] === false && 'error' in value));

/** The reply that an answer envelope stands for; anything else counts as nobody listening. */
export const openAnswer = (envelope: unknown): Result<unknown> => {
  if (isRecord(envelope) && 'answer' in envelope) {
    return isResult(envelope['answer']) ? envelope['answer'] : success(envelope['answer']);
  }
  if (isRecord(envelope) && 'failure' in envelope) {
    return { ok: false, error: envelope['failure'] as Failure };
  }
  return { ok: false, error: deliveryFailure('no-receiver', 'Nobody answered the message.') };
};
