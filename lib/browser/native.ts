import type { browser } from 'wxt/browser';

/** The extension interfaces as the browser itself gives them, typed as WXT types them. */
export type Native = typeof browser;

/**
 * The browser's own extension interface, for code that also runs in content scripts.
 *
 * Both browsers we support answer with promises natively, so what runs on every page goes without
 * the 10 kB of webextension-polyfill. A function, because WXT loads entry files in Node at build,
 * where there is no such interface.
 */
export const native = (): Native => {
  const scope = globalThis as { browser?: Native; chrome?: Native };
  const api = scope.browser ?? scope.chrome;
  if (api === undefined) throw new Error('Not running inside a browser extension.');
  return api;
};
