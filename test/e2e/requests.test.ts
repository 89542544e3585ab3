import { expect, test } from 'vitest';
import { SAMPLE_PATHS, samplePages } from '@/scripts/samples';
import { open } from './attested';

const PAGES = {
  ...samplePages(),
  '/asking': { body: '<title>Asks</title><script>fetch("/more")</script>' },
};

test('reading pages, opening the popup and the library asks the network for nothing', async () => {
  const attested = await open({ pages: PAGES });
  for (const path of Object.values(SAMPLE_PATHS)) {
    const page = await attested.visit(path);
    await attested.settled(page);
    const popup = await attested.popup(page);
    await expect.poll(() => popup.text()).not.toBe('');
    await popup.close();
  }
  const library = await attested.extensionPage('library.html');
  await expect.poll(() => library.locator('body').innerText()).not.toBe('');
  const requests = await attested.close();

  expect(requests.filter(({ initiator }) => initiator === attested.extensionOrigin)).toEqual([]);
  // A content script's requests bear the page's origin: the pages ask for a style and an icon.
  const ours = requests.filter(({ initiator }) => initiator === attested.server.origin);
  const expected = ['/news.css', '/favicon.ico'].map((path) => attested.address(path));
  expect(ours.map(({ url }) => url).filter((url) => !expected.includes(url))).toEqual([]);
});

test('the watcher sees a request when there is one', async () => {
  const attested = await open({ pages: PAGES });
  await attested.visit('/asking');
  await expect.poll(() => attested.server.asked).toContain('/more');
  const requests = await attested.close();
  expect(requests).toContainEqual({
    url: attested.address('/more'),
    initiator: attested.server.origin,
  });
});

test('the policy refuses the worker any address but its own files', async () => {
  const attested = await open({ pages: PAGES });
  const worker = await attested.worker();
  const address = JSON.stringify(attested.address('/more'));
  const outcome = await worker.evaluate(
    `fetch(${address}).then(() => 'answered', () => 'refused')`,
  );
  expect(outcome).toBe('refused');
  await attested.close();
  expect(attested.server.asked).toEqual([]);
});
