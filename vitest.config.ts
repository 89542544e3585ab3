import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumArguments, findChromium } from './scripts/chromium.ts';

const alias = { '@': import.meta.dirname };
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Tests that need a page; those that need the whole extension are in test/e2e; the rest is Node's. */
const IN_CHROMIUM = 'test/{page,components}/**/*.test.{ts,tsx}';
const IN_THE_EXTENSION = 'test/e2e/**/*.test.ts';

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
          // Hostile texts are long: on a busy machine the default of 5 s would time them.
          testTimeout: 30_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [IN_CHROMIUM, IN_THE_EXTENSION],
        },
      },
      {
        resolve: { alias },
        oxc: jsx,
        test: {
          name: 'browser',
          include: [IN_CHROMIUM],
          expect: { poll: { timeout: 10_000 } },
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
          include: [IN_THE_EXTENSION],
          globalSetup: ['test/e2e/build.ts'],
          // A browser a file: more at once than this and they starve one another.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A busy machine takes longer than the default second to import a pack.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
