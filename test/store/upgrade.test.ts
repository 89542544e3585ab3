import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { createStore } from '@/lib/store/index';
import { DATABASE_VERSION } from '@/lib/store/upgrade';

/**
 * A frozen database: what one version of the schema held. When the schema gets a new version, add
 * its fixture and never change the older ones.
 */
interface FrozenDatabase {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[] | null;
    readonly indexes: Readonly<Record<string, string | string[]>>;
    readonly entries: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
  }[];
}

const folder = new URL('../fixtures/db/', import.meta.url);
const frozen = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FrozenDatabase,
);

const restore = async (name: string, { version, stores }: FrozenDatabase): Promise<void> => {
  const db = await openDB(name, version, {
    upgrade: (fresh) => {
      for (const { name: store, keyPath, indexes } of stores) {
        const made = fresh.createObjectStore(store, { keyPath });
        for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
      }
    },
  });
  for (const { name: store, keyPath, entries } of stores) {
    for (const { key, value } of entries) {
      await db.put(store, value, keyPath === null ? key : undefined);
    }
  }
  db.close();
};

it('has one frozen database for each version of the schema', () => {
  const versions = frozen.map(({ version }) => version).toSorted((one, other) => one - other);
  expect(versions).toEqual(Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1));
});

describe.each(frozen)('a database of version $version', (database) => {
  it('opens with everything the reader has', async () => {
    const name = `frozen-${database.version}`;
    await restore(name, database);
    const store = createStore(name);
    expect(await store.listPacks()).toMatchObject({
      value: [
        { key: 'extension:harbour-bridge', version: '1.2.0', enabled: true },
        { key: 'file:harbour-bridge', version: '1.2.0', enabled: false },
      ],
    });
    expect(await store.packByKey('file:harbour-bridge')).toMatchObject({
      value: { claims: [{ id: 'bridge-closed' }, { id: 'bridge-unsafe' }, { id: 'cost-40' }] },
    });
    expect(await store.listPrevious()).toMatchObject({
      value: [{ version: '1.1.0', because: 'replaced' }],
    });
    expect(await store.restorePrevious('extension:harbour-bridge')).toMatchObject({ ok: true });
    const dismissed = await store.dismissedOn('https://news.example/a');
    const mark = {
      ref: { pack: 'file:harbour-bridge', claim: 'bridge-closed' },
      quote: 'The bridge is closed',
    };
    expect(dismissed.ok && (await dismissed.value([mark]))).toEqual([true]);
  });
});
