import { backgroundGuards } from './guards';
import { type Handlers, listen } from './listen';
import type { ToBackground } from './protocol';

export type { Handlers, Sender } from './listen';

/** Answers the messages to the background. Call it synchronously when the worker starts. */
export const serveBackground = (handlers: Handlers<ToBackground>): void =>
  listen(handlers, backgroundGuards);
