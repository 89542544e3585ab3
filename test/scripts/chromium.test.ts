import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '@/scripts/chromium';
import { runFile } from '@/scripts/run';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('CHROMIUM_PATH is taken before anything else', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(findChromium()).toBe(process.execPath);
});

test('a CHROMIUM_PATH that names no program ends `npm start` with one line', async () => {
  const { ok, output } = await runFile('scripts/with-node.mjs', ['scripts/start.ts'], {
    CHROMIUM_PATH: '/no/such/chromium',
  });
  expect(ok).toBe(false);
  expect(output).toBe('CHROMIUM_PATH names no program on this machine.');
});

test('a folder is no program', () => {
  vi.stubEnv('CHROMIUM_PATH', '/');
  expect(findChromium()).toBeNull();
});
