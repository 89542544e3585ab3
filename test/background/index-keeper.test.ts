import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createIndexKeeper, type IndexKeeper } from '@/entrypoints/background/index-keeper';
import { createStore, type Store } from '@/lib/store/index';
import { packText } from '@/test/packs/fixtures';

const BRIDGE = 'file:harbour-bridge';
const FERRY = 'file:ferry';

const PAGE = {
  url: 'https://news.example/a',
  title: 'News of the harbour',
  lang: 'en',
  published: '2026-01-20',
  blocks: [
    { id: 4, text: 'The ferry sank yesterday.', role: 'text' },
    { id: 9, text: 'The harbour bridge was closed yesterday.', role: 'text' },
  ],
} as const;

let count = 0;
let store: Store;
let keeper: IndexKeeper;

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  count += 1;
  store = createStore(`index-keeper-${count}`);
  keeper = createIndexKeeper(store);
});

afterEach(() => vi.restoreAllMocks());

const install = async (change: (text: string) => string = (text) => text) => {
  const imported = await store.importPack(change(packText('v1')), { kind: 'file' });
  expect(imported.ok).toBe(true);
};

/** The same claims, of a ferry that sank. */
const ferry = (text: string): string =>
  text
    .replaceAll('harbour-bridge', 'ferry')
    .replace('"harbour bridge"', '"the ferry"')
    .replace('"clos*"', '"sank"');

const found = async (): Promise<readonly string[]> => {
  const shelf = await keeper.current();
  if (!shelf.ok) throw new Error(shelf.error.message);
  return (shelf.value?.find(PAGE) ?? []).map(({ ref }) => ref.pack);
};

/** The packs whose whole text was read since. */
const packsRead = (): (() => readonly string[]) => {
  const reads = vi.spyOn(store, 'packByKey');
  return () => reads.mock.calls.map(([key]) => key);
};

/** Waits until one index of all enabled packs, and one of their statements, are stored. */
const compiledBehind = (): (() => Promise<void>) => {
  const writes = vi.spyOn(store, 'writeIndex');
  return async () => {
    await vi.waitFor(() => expect(writes).toHaveBeenCalledTimes(2));
    await Promise.all(writes.mock.results.map(({ value }) => value));
  };
};

it('says at once whether a pack took part when that was last asked', async () => {
  await install();
  expect(keeper.tookPart()).toBe(false);
  await keeper.current();
  expect(keeper.tookPart()).toBe(true);
  await store.setEnabled(BRIDGE, false);
  await keeper.current();
  expect(keeper.tookPart()).toBe(false);
});

describe('when packs change', () => {
  it('finds the claims of one that came, in page order, before others are read again', async () => {
    await install();
    expect(await found()).toEqual([BRIDGE]);
    await install(ferry);
    const read = packsRead();
    expect(await found()).toEqual([FERRY, BRIDGE]);
    expect(read()).toEqual([FERRY]);
  });

  it('finds no more of one that went, and reads none for it', async () => {
    await install();
    await install(ferry);
    expect(await found()).toEqual([FERRY, BRIDGE]);
    await store.setEnabled(BRIDGE, false);
    const read = packsRead();
    expect(await found()).toEqual([FERRY]);
    expect(read()).toEqual([]);
  });

  it('finds what the new version of one states, not what the old did', async () => {
    await install();
    await install(ferry);
    await found();
    await install((text) =>
      ferry(text).replace('"1.2.0"', '"1.2.1"').replace('"sank"', '"drowned"'),
    );
    expect(await found()).toEqual([BRIDGE]);
  });

  it('stores one index of all behind it, which a fresh worker loads without reading a pack', async () => {
    await install();
    await found();
    const compiled = compiledBehind();
    await install(ferry);
    await found();
    await compiled();
    await keeper.current();
    expect(await found()).toEqual([FERRY, BRIDGE]);
    keeper = createIndexKeeper(store);
    const read = packsRead();
    expect(await found()).toEqual([FERRY, BRIDGE]);
    expect(read()).toEqual([]);
  });

  it('finds the same by statement, of packs that came and of those that stayed', async () => {
    await install();
    await found();
    await install(ferry);
    const shelf = await keeper.current();
    const search = shelf.ok ? await shelf.value?.search() : undefined;
    const packs = search?.('The harbour bridge is closed.').map(({ ref }) => ref.pack);
    expect(new Set(packs)).toEqual(new Set([BRIDGE, FERRY]));
  });

  it('tells how much is prepared, and nothing when all is', async () => {
    await install();
    const loading = keeper.current();
    await vi.waitFor(() => expect(keeper.progress()).toBeGreaterThanOrEqual(0));
    await loading;
    expect(keeper.progress()).toBeNull();
  });
});
