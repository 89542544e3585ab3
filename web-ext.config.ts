import { defineWebExtConfig } from 'wxt';
import { chromiumArguments, findChromium, hasDisplay } from './scripts/chromium.ts';

const chromium = findChromium();

export default defineWebExtConfig({
  ...(chromium === null ? {} : { binaries: { chrome: chromium } }),
  chromiumArgs: [...chromiumArguments(), ...(hasDisplay ? [] : ['--headless=new'])],
});
