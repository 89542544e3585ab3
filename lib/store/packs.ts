import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { ClaimId, Pack, PackKey } from '@/lib/model/pack';
import { type Failure, failure, type Result, success } from '@/lib/model/result';
import { readClosure } from './closure';
import type { Connection } from './connection';
import { readHead } from './parts';
import type { AttestedDB, PreviousVersion, StoredPack, StoreName } from './schema';
import { deleteText, readText } from './texts';

/** A pack up to this size is read whole sooner than in parts. UTF-16 code units. */
export const SMALL = 1_000_000;

/** Versions of one pack that are kept beside the installed one. */
const MOST_PREVIOUS = 3;

export type Writing = IDBPTransaction<AttestedDB, StoreName[], 'readwrite'>;

/**
 * Runs work in one transaction over the packs: all of it happens or, when it throws or answers
 * with a failure, nothing.
 */
export const inOneTransaction = async <T extends Result<unknown, Failure>>(
  db: IDBPDatabase<AttestedDB>,
  work: (tx: Writing) => Promise<T>,
): Promise<T> => {
  const tx = db.transaction(['packs', 'previous', 'texts', 'changes'] as StoreName[], 'readwrite');
  const done = tx.done.then(
    () => null,
    (reason: unknown) => ({ reason }),
  );
  let result: T;
  try {
    result = await work(tx);
  } catch (reason) {
    abort(tx);
    await done;
    throw reason;
  }
  if (!result.ok) abort(tx);
  const failed = await done;
  if (result.ok && failed !== null) throw failed.reason;
  return result;
};

/** A transaction that failed by itself is over already and refuses to be aborted. */
const abort = (tx: Writing): void => {
  try {
    tx.abort();
  } catch {
    // Nothing is left to undo.
  }
};

/** Moves the installed version to the previous ones; the oldest of more than three goes. */
export const setAside = async (
  tx: Writing,
  pack: StoredPack,
  because: PreviousVersion['because'],
  now: number,
): Promise<void> => {
  const store = tx.objectStore('previous');
  const { uncompared: _, ...version } = pack;
  await store.put({ ...version, because, leftAt: now });
  const kept = await store.getAll(versionsOf(pack.key));
  const surplus = kept.toSorted((one, other) => other.leftAt - one.leftAt).slice(MOST_PREVIOUS);
  for (const version of surplus) {
    await store.delete([version.key, version.text]);
    await deleteText(tx, version.text);
  }
};

const versionsOf = (key: PackKey) => IDBKeyRange.bound([key], [key, []]);

export const notInstalled = () =>
  failure<Failure>({ kind: 'not-installed', message: 'This pack is not installed.' });

/** What can be done with installed packs; see `store` for the whole. */
export const packOperations = (connection: Connection, clock: () => number) => ({
  /** All installed packs: the shipped one first, then by when they came. */
  listPacks: (): Promise<Result<readonly StoredPack[]>> =>
    connection.run(async (db) => {
      const packs = await db.getAll('packs');
      const rank = (pack: StoredPack) => (pack.origin.kind === 'extension' ? 0 : 1);
      return success(
        packs.toSorted(
          (one, other) => rank(one) - rank(other) || one.installedAt - other.installedAt,
        ),
      );
    }),

  /** Replaced and removed versions that can be brought back, newest first. */
  listPrevious: (): Promise<Result<readonly PreviousVersion[]>> =>
    connection.run(async (db) => {
      const versions = await db.getAll('previous');
      return success(versions.toSorted((one, other) => other.leftAt - one.leftAt));
    }),

  /** An installed pack, read whole. */
  packByKey: (key: PackKey): Promise<Result<Pack>> =>
    connection.run(async (db) => {
      const stored = await db.get('packs', key);
      return stored === undefined ? notInstalled() : readPack(db, stored.text);
    }),

  /**
   * An installed pack as far as some claims need it: these, what hangs together with them, and all
   * parties, without the names that they are found by. A small pack is read whole.
   */
  packAround: (key: PackKey, claims: readonly ClaimId[]): Promise<Result<Pack>> =>
    connection.run(async (db) => {
      const stored = await db.get('packs', key);
      if (stored === undefined) return notInstalled();
      const { text, size } = stored;
      const head = size > SMALL ? await readHead(db, text) : null;
      const part = head === null ? null : await readClosure(db, text, head, claims);
      return part === null ? readPack(db, text) : success(part);
    }),

  /**
   * The version that an update replaced, read whole, while `saveChanges` has not yet noted what
   * the update changed; `null` when there is nothing to compare with.
   */
  uncomparedVersion: (key: PackKey): Promise<Result<Pack | null>> =>
    connection.run<Pack | null>(async (db) => {
      const text = (await db.get('packs', key))?.uncompared ?? null;
      return text === null ? success(null) : readPack(db, text);
    }),

  /** The file of an installed pack: checked, complete, indented for reading. */
  exportPack: (key: PackKey): Promise<Result<string>> =>
    connection.run(async (db) => {
      const stored = await db.get('packs', key);
      if (stored === undefined) return notInstalled();
      const pack = await readPack(db, stored.text);
      return pack.ok ? success(`${JSON.stringify(pack.value, null, 2)}\n`) : pack;
    }),

  setEnabled: (key: PackKey, enabled: boolean): Promise<Result<StoredPack>> =>
    connection.run((db) =>
      inOneTransaction(db, async (tx) => {
        const stored = await tx.objectStore('packs').get(key);
        if (stored === undefined) return notInstalled();
        const changed = { ...stored, enabled };
        await tx.objectStore('packs').put(changed);
        return success(changed);
      }),
    ),

  /** Takes a pack out of use. Its file is kept: `restorePrevious` brings it back. */
  removePack: (key: PackKey): Promise<Result<null>> =>
    connection.run((db) =>
      inOneTransaction(db, async (tx) => {
        const stored = await tx.objectStore('packs').get(key);
        if (stored === undefined) return notInstalled();
        await setAside(tx, stored, 'removed', clock());
        await tx.objectStore('packs').delete(key);
        await forgetChanges(tx, key);
        return success(null);
      }),
    ),

  /**
   * Brings a previous version back, the latest or the one whose text is named; the installed one
   * takes its place among the previous.
   */
  restorePrevious: (key: PackKey, text?: string): Promise<Result<StoredPack>> =>
    connection.run((db) =>
      inOneTransaction(db, async (tx) => {
        const versions = await tx.objectStore('previous').getAll(versionsOf(key));
        const wanted = versions
          .filter((version) => text === undefined || version.text === text)
          .toSorted((one, other) => other.leftAt - one.leftAt)[0];
        if (wanted === undefined) {
          return failure<Failure>({
            kind: 'no-previous',
            message: 'There is no earlier version of this pack.',
          });
        }
        const { leftAt: _leftAt, because: _because, ...left } = wanted;
        const version: StoredPack = { ...left, uncompared: null };
        const current = await tx.objectStore('packs').get(key);
        await tx.objectStore('previous').delete([key, wanted.text]);
        if (current !== undefined) await setAside(tx, current, 'replaced', clock());
        await tx.objectStore('packs').put(version);
        await forgetChanges(tx, key);
        return success(version);
      }),
    ),
});

export const forgetChanges = (tx: Writing, key: PackKey): Promise<void> =>
  tx.objectStore('changes').delete(versionsOf(key));

const readPack = async (db: IDBPDatabase<AttestedDB>, text: string): Promise<Result<Pack>> => {
  try {
    // Written by `importPack` from a checked pack, and by nobody else.
    return success(JSON.parse(await readText(db, text)) as Pack);
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    return failure<Failure>({
      kind: 'damaged',
      message: 'The stored pack is damaged. Import its file again.',
    });
  }
};
