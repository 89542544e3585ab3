import type { IDBPDatabase } from 'idb';
import type { AttestedDB } from './schema';

/** One step for each version of the database, from the one before it. Never edit, only append. */
const STEPS: readonly ((db: IDBPDatabase<AttestedDB>) => void)[] = [
  (db) => {
    db.createObjectStore('packs', { keyPath: 'key' });
    db.createObjectStore('previous', { keyPath: ['key', 'text'] });
    db.createObjectStore('texts');
    db.createObjectStore('index');
    db.createObjectStore('dismissals', {
      keyPath: ['url', 'pack', 'claim', 'quote'],
    }).createIndex('url', 'url');
    db.createObjectStore('changes', { keyPath: ['pack', 'claim'] });
  },
];

export const DATABASE_VERSION = STEPS.length;

/** Brings a database of any older version up to this one, inside the upgrade transaction. */
export const upgrade = (db: IDBPDatabase<AttestedDB>, from: number): void => {
  for (const step of STEPS.slice(from)) step(db);
};
