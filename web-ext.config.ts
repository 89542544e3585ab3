import { defineWebExtConfig } from 'wxt';
import { chromiumArguments, findChromium } from './scripts/chromium.ts';

const chromium = findChromium();

export default defineWebExtConfig({
  ...(chromium === null ? {} : { binaries: { chrome: chromium } }),
  chromiumArgs: chromiumArguments(),
});
