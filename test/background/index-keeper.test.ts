import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createIndexKeeper } from '@/entrypoints/background/index-keeper';
import { createStore } from '@/lib/store/index';
import { packText } from '@/test/packs/fixtures';

it('says at once whether a pack took part when that was last asked', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  const store = createStore('index-keeper');
  const imported = await store.importPack(packText('v1'), { kind: 'file' });
  expect(imported.ok).toBe(true);
  const keeper = createIndexKeeper(store);
  expect(keeper.tookPart()).toBe(false);
  await keeper.current();
  expect(keeper.tookPart()).toBe(true);
  await store.setEnabled('file:harbour-bridge', false);
  await keeper.current();
  expect(keeper.tookPart()).toBe(false);
});
