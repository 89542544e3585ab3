import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumArguments, findChromium } from './scripts/chromium';

const alias = { '@': import.meta.dirname };
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Folders whose tests run in Node: all but those that need a page or a browser. */
const NODE_FOLDERS = [
  'model',
  'text',
  'match',
  'claims',
  'packs',
  'labels',
  'browser',
  'messages',
  'store',
  'settings',
  'background',
  'scripts',
];

const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        // Gives `wxt/browser` as WXT's fake browser.
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          environment: 'node',
          include: [`test/{${NODE_FOLDERS.join(',')}}/**/*.test.{ts,tsx}`],
        },
      },
      {
        resolve: { alias },
        oxc: jsx,
        test: {
          name: 'browser',
          include: ['test/{page,components}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === null ? {} : { executablePath: chromium }),
                args: chromiumArguments(),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build.ts'],
          // A browser a file: more at once than this and they starve one another.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
