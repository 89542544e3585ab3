import { type Guard, type Guards, type Handlers, listen } from './listen';
import type { ToPage } from './protocol';

type Fields = Readonly<Partial<Record<'index' | 'direction' | 'url', unknown>>>;

/** Only the background and our own pages can reach a content script. */
const guard = (accepts: (request: Fields) => boolean = () => true): Guard => ({
  from: 'extension',
  accepts: (request) => typeof request === 'object' && request !== null && accepts(request),
});

/** What a content script lets in. Apart from the background's: it is loaded on every page. */
const guards: Guards<ToPage> = {
  getReport: guard(),
  readAnyway: guard(),
  showMention: guard(({ index }) => Number.isSafeInteger(index) && Number(index) >= 0),
  stepMention: guard(({ direction }) => direction === 'next' || direction === 'previous'),
  noReader: guard(({ url }) => typeof url === 'string'),
  lookAgain: guard(),
};

/** Answers the messages to this page's content script until the signal is aborted. */
export const servePage = (handlers: Handlers<ToPage>, signal: AbortSignal): void =>
  listen(handlers, guards, signal);
