/**
 * The extension interface through webextension-polyfill, for the background and our own pages.
 * What runs in content scripts uses `native` and goes without it.
 */
export { browser } from 'wxt/browser';
