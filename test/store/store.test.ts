import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Origin, Pack } from '@/lib/model/pack';
import { createStore, type ImportOptions, type Store } from '@/lib/store/index';
import { packText } from '@/test/packs/fixtures';

const FILE: Origin = { kind: 'file' };
const SHIPPED: Origin = { kind: 'extension' };
const KEY = 'file:harbour-bridge';

const text = (change: Partial<Pack> = {}): string =>
  JSON.stringify({ ...(JSON.parse(packText('v1')) as object), ...change });

let now = 1_000;
let count = 0;
let name = '';
let store: Store;

beforeEach(() => {
  count += 1;
  name = `test-${count}`;
  store = createStore(name, () => (now += 1));
});

const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const importing = async (file: string, origin: Origin = FILE, options: ImportOptions = {}) => {
  const result = await store.importPack(file, origin, options);
  return result.ok ? result.value.outcome : result.error.kind;
};

const versions = async () =>
  value(await store.listPacks()).map(({ key, version }) => `${key}@${version}`);

const previous = async () =>
  value(await store.listPrevious()).map(({ version, because }) => `${version} ${because}`);

/** Everything in the database, to see that nothing changed. */
const everything = async (): Promise<unknown> => {
  const db = await openDB(name);
  const names = [...db.objectStoreNames];
  const content = await Promise.all(names.map(async (store) => [store, await db.getAll(store)]));
  db.close();
  return content;
};

describe('importing', () => {
  it('installs a pack and gives it back whole', async () => {
    expect(await importing(packText('v1'))).toBe('installed');
    const pack = value(await store.packByKey(KEY));
    const { $schema: _, ...expected } = JSON.parse(packText('v1')) as { $schema: string };
    expect(pack).toEqual(expected);
    expect(value(await store.listPacks())).toMatchObject([
      { key: KEY, enabled: true, version: '1.2.0', publisher: 'Harbour Watch', claims: 3 },
    ]);
  });

  it('of the same version again changes nothing, however it is laid out', async () => {
    await importing(packText('v1'));
    const before = await everything();
    expect(await importing(text())).toBe('already-installed');
    expect(await everything()).toEqual(before);
  });

  it('of the same version with other content is refused, unless it replaces on purpose', async () => {
    await importing(packText('v1'));
    const before = await everything();
    expect(await importing(text({ license: 'CC0' }))).toBe('same-version-differs');
    expect(await everything()).toEqual(before);
    expect(await importing(text({ license: 'CC0' }), FILE, { replaceSame: true })).toBe('updated');
  });

  it('of a newer version keeps the older and whether the pack was enabled', async () => {
    await importing(packText('v1'));
    await store.setEnabled(KEY, false);
    expect(await importing(text({ version: '1.10.0' }))).toBe('updated');
    expect(value(await store.listPacks())).toMatchObject([{ version: '1.10.0', enabled: false }]);
    expect(await previous()).toEqual(['1.2.0 replaced']);
    expect(value(await store.uncomparedVersion(KEY))?.version).toBe('1.2.0');
  });

  it('of an older version is refused, unless asked for', async () => {
    await importing(packText('v1'));
    expect(await importing(text({ version: '1.1.9' }))).toBe('older');
    expect(await versions()).toEqual([`${KEY}@1.2.0`]);
    expect(await importing(text({ version: '1.1.9' }), FILE, { allowOlder: true })).toBe('updated');
    expect(await versions()).toEqual([`${KEY}@1.1.9`]);
  });

  it('never replaces a pack of another origin, whatever id and version it gives itself', async () => {
    await importing(text({ id: 'dprk-deployment' }), SHIPPED);
    const shipped = value(await store.listPacks())[0];
    expect(await importing(packText('shipped-id'))).toBe('installed');
    const address: Origin = { kind: 'address', url: 'https://packs.example/p.json' };
    expect(await importing(packText('shipped-id'), address)).toBe('installed');
    expect(await versions()).toEqual([
      'extension:dprk-deployment@1.2.0',
      'file:dprk-deployment@999.0.0',
      'address:https://packs.example/p.json#dprk-deployment@999.0.0',
    ]);
    expect(value(await store.listPacks())[0]).toEqual(shipped);
  });

  it.each([
    'broken-not-json',
    'broken-truncated',
    'broken-newer-format',
    'broken-references',
    'broken-duplicate-ids',
    'broken-dates',
    'broken-addresses',
    'broken-circles',
  ])('of %s changes nothing and says what is wrong', async (broken) => {
    await importing(packText('v1'));
    const before = await everything();
    const result = await store.importPack(packText(broken), FILE);
    expect(result).toMatchObject({ ok: false, error: { kind: 'not-a-pack' } });
    expect(result.ok || result.error.problems.length).toBeGreaterThan(0);
    expect(await everything()).toEqual(before);
  });

  it('reports how far it is and stores a large file in pieces', async () => {
    const note = 'x'.repeat(5_000);
    const claims = Array.from({ length: 600 }, (_, index) => ({
      id: `c${index}`,
      statement: { en: `Statement ${index}` },
      attestations: [
        { id: 'a', party: 'city', stance: 'asserts', date: '2026-01-01', note: { en: note } },
      ],
    }));
    const shares: number[] = [];
    await store.importPack(text({ claims } as unknown as Partial<Pack>), FILE, {
      onProgress: ({ phase, share }) => phase === 'writing' && shares.push(share),
    });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(value(await store.packByKey(KEY)).claims).toHaveLength(600);
  });

  it('stopped half way leaves everything as it was', async () => {
    await importing(packText('v1'));
    const before = await everything();
    const stop = new AbortController();
    const license = 'x'.repeat(200);
    const claims = Array.from({ length: 2_000 }, (_, index) => ({
      id: `c${index}`,
      statement: { en: `${license} ${'y'.repeat(1_500)}` },
    }));
    const result = await store.importPack(
      text({ version: '2.0.0', claims } as unknown as Partial<Pack>),
      FILE,
      {
        signal: stop.signal,
        onProgress: ({ phase }) => phase === 'writing' && stop.abort(),
      },
    );
    expect(result).toMatchObject({ ok: false, error: { kind: 'aborted' } });
    expect(await everything()).toEqual(before);
  });
});

describe('two tabs', () => {
  it('importing the same file at once install it once', async () => {
    const other = createStore(name);
    const results = await Promise.all([
      store.importPack(packText('v1'), FILE),
      other.importPack(packText('v1'), FILE),
    ]);
    const outcomes = results.map((result) => (result.ok ? result.value.outcome : 'failed'));
    expect(new Set(outcomes)).toEqual(new Set(['already-installed', 'installed']));
    expect(value(await other.listPacks())).toEqual(value(await store.listPacks()));
    expect(value(await other.packByKey(KEY)).version).toBe('1.2.0');
  });

  it('importing two versions at once end with the newer one', async () => {
    const other = createStore(name);
    await Promise.all([
      store.importPack(text({ version: '3.0.0' }), FILE),
      other.importPack(text({ version: '2.0.0' }), FILE),
    ]);
    expect(await versions()).toEqual([`${KEY}@3.0.0`]);
    expect(value(await other.packByKey(KEY)).version).toBe('3.0.0');
  });

  it('importing different packs at once keep both', async () => {
    const other = createStore(name);
    await Promise.all([
      store.importPack(text({ id: 'one' }), FILE),
      other.importPack(text({ id: 'two' }), FILE),
    ]);
    expect((await versions()).toSorted()).toEqual(['file:one@1.2.0', 'file:two@1.2.0']);
  });
});

describe('what left can be brought back', () => {
  it('a replaced version, with the newer one kept in its place', async () => {
    await importing(packText('v1'));
    await importing(text({ version: '2.0.0' }));
    expect(value(await store.restorePrevious(KEY)).version).toBe('1.2.0');
    expect(await versions()).toEqual([`${KEY}@1.2.0`]);
    expect(await previous()).toEqual(['2.0.0 replaced']);
    expect(value(await store.packByKey(KEY)).version).toBe('1.2.0');
  });

  it('a removed pack', async () => {
    await importing(packText('v1'));
    value(await store.removePack(KEY));
    expect(await versions()).toEqual([]);
    expect(await store.packByKey(KEY)).toMatchObject({
      ok: false,
      error: { kind: 'not-installed' },
    });
    value(await store.restorePrevious(KEY));
    expect(value(await store.packByKey(KEY)).claims).toHaveLength(3);
    expect(await previous()).toEqual([]);
  });

  it('the last three versions; the texts of older ones go', async () => {
    for (const version of ['1.0.0', '2.0.0', '3.0.0', '4.0.0', '5.0.0']) {
      await importing(text({ version }));
    }
    expect(await previous()).toEqual(['4.0.0 replaced', '3.0.0 replaced', '2.0.0 replaced']);
    const db = await openDB(name);
    expect(await db.count('texts')).toBe(4);
    db.close();
  });

  it('nothing, when there is nothing', async () => {
    expect(await store.restorePrevious(KEY)).toMatchObject({
      ok: false,
      error: { kind: 'no-previous' },
    });
    for (const result of [
      await store.removePack(KEY),
      await store.setEnabled(KEY, true),
      await store.exportPack(KEY),
    ]) {
      expect(result).toMatchObject({ ok: false, error: { kind: 'not-installed' } });
    }
  });
});

it('exports a file that can be imported again as the same pack', async () => {
  await importing(packText('v1'));
  const file = value(await store.exportPack(KEY));
  expect(await importing(file)).toBe('already-installed');
});

describe('a database that cannot be used', () => {
  it('because it is newer is left as it is', async () => {
    const newer = await openDB(name, 99, { upgrade: (db) => db.createObjectStore('future') });
    await newer.put('future', 'something', 'key');
    newer.close();
    expect(await store.listPacks()).toMatchObject({ ok: false, error: { kind: 'newer-database' } });
    expect(await store.importPack(packText('v1'), FILE)).toMatchObject({
      ok: false,
      error: { kind: 'newer-database', problems: [] },
    });
    const again = await openDB(name, 99);
    expect(await again.get('future', 'key')).toBe('something');
    again.close();
  });

  it('because its stores are missing answers with a failure and deletes nothing', async () => {
    const odd = await openDB(name, 1, { upgrade: (db) => db.createObjectStore('odd') });
    await odd.put('odd', 'something', 'key');
    odd.close();
    expect(await store.listPacks()).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
    const again = await openDB(name, 1);
    expect(await again.get('odd', 'key')).toBe('something');
    again.close();
  });

  it('because a pack in it is damaged says so and still lists and removes it', async () => {
    await importing(packText('v1'));
    const db = await openDB(name);
    await db.clear('texts');
    db.close();
    expect(await store.packByKey(KEY)).toMatchObject({ ok: false, error: { kind: 'damaged' } });
    expect(await versions()).toEqual([`${KEY}@1.2.0`]);
    expect((await store.removePack(KEY)).ok).toBe(true);
  });

  it('because a pack in it is damaged is mended by importing the same file again', async () => {
    await importing(packText('v1'));
    const db = await openDB(name);
    await db.clear('texts');
    db.close();
    expect(await importing(packText('v1'))).toBe('already-installed');
    expect(value(await store.packByKey(KEY)).claims).toHaveLength(3);
  });

  it('because a later version wants to upgrade it lets go', async () => {
    await store.listPacks();
    const newer = await openDB(name, 99);
    expect(newer.version).toBe(99);
    newer.close();
  });

  it('was closed under us: it is opened again', async () => {
    await importing(packText('v1'));
    await store.close();
    expect(await versions()).toEqual([`${KEY}@1.2.0`]);
    await store.close();
    await deleteDB(name);
    expect(await versions()).toEqual([]);
  });
});

describe('dismissals', () => {
  const ref = { pack: KEY, claim: 'bridge-closed' };
  const mark = { ref, quote: 'The bridge\n is closed' };

  it('hold for the page, the claim and the words, whatever the fragment and white space', async () => {
    await store.dismiss('https://news.example/a?b=1#top', ref, 'The bridge is closed');
    const flags = async (url: string, ...marks: (typeof mark)[]) =>
      value(await store.dismissedOn(url))(marks);
    expect(
      await flags(
        'https://news.example/a?b=1#end',
        mark,
        { ...mark, quote: 'The bridge was closed' },
        { ...mark, ref: { ...ref, claim: 'cost-40' } },
      ),
    ).toEqual([true, false, false]);
    expect(await flags('https://news.example/a', mark)).toEqual([false]);
  });

  it('keep no text of the page', async () => {
    await store.dismiss('https://news.example/a', ref, 'The bridge is closed');
    expect(JSON.stringify(await everything())).not.toContain('bridge is');
  });

  it('can be undone', async () => {
    await store.dismiss('https://news.example/a', ref, mark.quote);
    const [dismissal] = value(await store.listDismissals());
    if (dismissal === undefined) throw new Error('nothing was kept');
    await store.undoDismissal(dismissal);
    const dismissed = value(await store.dismissedOn('https://news.example/a'));
    expect(await dismissed([mark])).toEqual([false]);
  });
});

describe('the index cache', () => {
  it('gives bytes back for the same packs only', async () => {
    await store.writeIndex('a', new Uint8Array([1, 2, 3]));
    expect(value(await store.readIndex('a'))).toEqual(new Uint8Array([1, 2, 3]));
    expect(value(await store.readIndex('b'))).toBeNull();
  });

  it('gives bytes that were read ahead for the same packs only, and never older ones', async () => {
    await store.writeIndex('a', new Uint8Array([1, 2, 3]));
    store.readAhead();
    expect(value(await store.readIndex('a'))).toEqual(new Uint8Array([1, 2, 3]));
    store.readAhead();
    expect(value(await store.readIndex('b'))).toBeNull();
    await store.writeIndex('b', new Uint8Array([4]));
    expect(value(await store.readIndex('b'))).toEqual(new Uint8Array([4]));
  });
});

describe('changed states', () => {
  it('are kept until they are seen, or the pack is replaced or removed', async () => {
    await importing(text({ version: '1.0.0' }));
    await importing(packText('v1'));
    expect(value(await store.uncomparedVersion(KEY))?.version).toBe('1.0.0');
    const change = (claim: string) => ({
      pack: KEY,
      claim,
      from: '1.0.0',
      to: '1.2.0',
      on: '2026-03-01',
      before: { name: 'unknown' } as never,
    });
    const claims = async () => value(await store.listChanges()).map(({ claim }) => claim);
    await store.saveChanges(KEY, [change('cost-40'), change('bridge-closed')]);
    expect(value(await store.uncomparedVersion(KEY))).toBeNull();
    await store.seeChange({ pack: KEY, claim: 'cost-40' });
    expect(await claims()).toEqual(['bridge-closed']);
    await store.saveChanges(KEY, [change('bridge-unsafe')]);
    expect(await claims()).toEqual(['bridge-unsafe']);
    await store.removePack(KEY);
    expect(await claims()).toEqual([]);
  });
});
