import { type IDBPDatabase, openDB } from 'idb';
import { type Failure, failure, type Result, success } from '@/lib/model/result';
import type { AttestedDB } from './schema';
import { DATABASE_VERSION, upgrade } from './upgrade';

/** Why the database gave nothing. */
export type StoreFailure =
  /** Written by a later version of the extension; it is left as it is. */
  | 'newer-database'
  /** Another tab of ours holds an older version open and does not let go. */
  | 'blocked'
  /** The browser refuses or cannot read the database; nothing is deleted. */
  | 'unreadable'
  /** No room on the disk. */
  | 'full'
  | 'failed';

const fail = (kind: StoreFailure, message: string) => failure<Failure>({ kind, message });

/** An open database that is opened again after the browser or another version closed it. */
export interface Connection {
  /** Runs work on the database. What goes wrong becomes a `Failure` of a `StoreFailure` kind. */
  run<T>(work: (db: IDBPDatabase<AttestedDB>) => Promise<Result<T>>): Promise<Result<T>>;
  close(): Promise<void>;
}

type Opened = Result<IDBPDatabase<AttestedDB>>;

/** Connects on first use. A database that cannot be opened is never deleted or recreated. */
export const connect = (name: string): Connection => {
  let opened: Promise<Opened> | null = null;

  const open = (): Promise<Opened> =>
    new Promise((resolve) => {
      const forget = () => {
        opened = null;
      };
      openDB<AttestedDB>(name, DATABASE_VERSION, {
        upgrade: (db, from) => upgrade(db, from),
        blocked: () => {
          forget();
          resolve(
            fail(
              'blocked',
              'Another tab keeps an older version open. Close the other tabs of Attested.',
            ),
          );
        },
        // A newer version of the extension wants to upgrade: let go at once.
        blocking: (_current, _blocked, event) => {
          forget();
          (event.target as IDBDatabase).close();
        },
        terminated: forget,
      }).then(
        (db) => resolve(success(db)),
        (reason: unknown) => {
          forget();
          resolve(failure(explain(reason)));
        },
      );
    });

  return {
    async run(work) {
      for (let attempt = 1; ; attempt += 1) {
        opened ??= open();
        const db = await opened;
        if (!db.ok) return db;
        try {
          return await work(db.value);
        } catch (reason) {
          // The connection was closed under us, before anything was done: open it again, once.
          const closed = reason instanceof Error && reason.name === 'InvalidStateError';
          if (!closed || attempt > 1) return failure(explain(reason));
          opened = null;
        }
      }
    },
    async close() {
      const db = await opened;
      opened = null;
      if (db?.ok) db.value.close();
    },
  };
};

const explain = (reason: unknown): Failure => {
  const name = reason instanceof DOMException || reason instanceof Error ? reason.name : '';
  const detail = reason instanceof Error ? reason.message : String(reason);
  switch (name) {
    case 'VersionError':
      return {
        kind: 'newer-database',
        message:
          'The database was written by a newer version of Attested. Update the extension; nothing was changed.',
      };
    case 'QuotaExceededError':
      return {
        kind: 'full',
        message: 'There is no room left on this device.',
      };
    case 'AbortError':
      return { kind: 'gave-up', message: 'The database gave up.' };
    case 'UnknownError':
    case 'InvalidStateError':
    case 'SecurityError':
    case 'NotFoundError':
    case 'DataError':
      return {
        kind: 'unreadable',
        message: `The database cannot be read (${detail}). Nothing was deleted.`,
      };
    default:
      return { kind: 'failed', message: detail };
  }
};
