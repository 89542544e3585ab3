/**
 * Builds the extension for Chromium and Firefox into .output: `npm run build`; with `--zip`
 * also packs what the stores take: `npm run zip`; with `--chromium` only that one.
 */
import { build, zip } from 'wxt';

const words = process.argv.slice(2);
const browsers = words.includes('--chromium') ? ['chrome'] : ['chrome', 'firefox'];

for (const browser of browsers) {
  await (words.includes('--zip') ? zip({ browser }) : build({ browser }));
}
