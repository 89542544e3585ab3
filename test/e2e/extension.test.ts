import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attested, EXTENSION, open } from './attested';

const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as Record<
  string,
  unknown
>;

let attested: Attested;

beforeAll(async () => {
  attested = await open();
});

afterAll(() => attested.close());

test('Chromium takes the extension and starts its worker', async () => {
  const worker = await attested.worker();
  expect(worker.url()).toBe(`${attested.extensionOrigin}/background.js`);
});

test('the manifest asks for what the features need and no more', () => {
  expect(manifest).toMatchObject({
    manifest_version: 3,
    minimum_chrome_version: '148',
    message_serialization: 'structured_clone',
    options_ui: { page: 'library.html', open_in_tab: true },
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'] }],
  });
  expect(manifest['permissions']).toEqual([
    'storage',
    'unlimitedStorage',
    'contextMenus',
    'scripting',
  ]);
  expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

test('both keyboard commands have their keys', async () => {
  const worker = await attested.worker();
  const commands = await worker.evaluate('chrome.commands.getAll()');
  expect(commands).toMatchObject([
    { name: '_execute_action' },
    { name: 'next-mention', shortcut: 'Alt+Shift+Down Arrow' },
    { name: 'previous-mention', shortcut: 'Alt+Shift+Up Arrow' },
  ]);
});

test('name and description are there in the language of the browser', async () => {
  const worker = await attested.worker();
  const shown = await worker.evaluate('chrome.management.getSelf().then((self) => self.name)');
  expect(shown).toBe('Attested');
});

test.each(['popup.html', 'library.html'])('%s opens without an error', async (path) => {
  const page = await attested.browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${attested.extensionOrigin}/${path}`);
  await expect.poll(() => page.locator('body').innerText()).not.toBe('');
  expect(errors).toEqual([]);
});
