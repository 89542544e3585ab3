import polyfill from 'webextension-polyfill';
import type { Native } from './native';

/**
 * The extension interface through webextension-polyfill, for the background and our own pages,
 * typed as WXT types the native one. What runs in content scripts uses `native` and goes without
 * the polyfill's 10 kB.
 */
export const browser = polyfill as unknown as Native;
