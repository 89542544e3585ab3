import type { ClaimRef, PackKey } from '@/lib/model/pack';
import { type Result, success } from '@/lib/model/result';
import type { Connection } from './connection';
import type { Dismissal, StateChange } from './schema';
import { digestOf } from './texts';

/** The page that a dismissal holds for: an address without its fragment. */
export const pageOf = (url: string): string => url.replace(/#.*$/s, '');

/** White space is folded, because a page may be laid out anew without saying anything else. */
const quoteDigest = (quote: string): Promise<string> => digestOf(quote.replace(/\s+/g, ' ').trim());

/** Of these marks on a page, which were dismissed: one flag each, in order. */
export type AreDismissed = (
  marks: readonly { readonly ref: ClaimRef; readonly quote: string }[],
) => Promise<readonly boolean[]>;

/** Marks that the reader took away, and states that updates changed; see `store`. */
export const markOperations = (connection: Connection, clock: () => number) => ({
  /** Hides a mark on a page from then on. */
  dismiss: async (url: string, ref: ClaimRef, quote: string): Promise<Result<null>> => {
    const digest = await quoteDigest(quote);
    return connection.run(async (db) => {
      await db.put('dismissals', {
        url: pageOf(url),
        pack: ref.pack,
        claim: ref.claim,
        quote: digest,
        at: clock(),
      });
      return success(null);
    });
  },

  /** All dismissals, newest first. */
  listDismissals: (): Promise<Result<readonly Dismissal[]>> =>
    connection.run(async (db) =>
      success((await db.getAll('dismissals')).toSorted((one, other) => other.at - one.at)),
    ),

  /** Shows a mark again. */
  undoDismissal: (dismissal: Dismissal): Promise<Result<null>> =>
    connection.run(async (db) => {
      const { url, pack, claim, quote } = dismissal;
      await db.delete('dismissals', [url, pack, claim, quote]);
      return success(null);
    }),

  /** What was dismissed on a page, to be held against the marks that are found there. */
  dismissedOn: (url: string): Promise<Result<AreDismissed>> =>
    connection.run(async (db) => {
      const known = await db.getAllFromIndex('dismissals', 'url', pageOf(url));
      const spell = (pack: string, claim: string, quote: string) =>
        JSON.stringify([pack, claim, quote]);
      const dismissed = new Set(known.map(({ pack, claim, quote }) => spell(pack, claim, quote)));
      return success(async (marks) => {
        if (known.length === 0) return marks.map(() => false);
        const digests = await Promise.all(marks.map(({ quote }) => quoteDigest(quote)));
        return marks.map(({ ref }, index) =>
          dismissed.has(spell(ref.pack, ref.claim, digests[index] ?? '')),
        );
      });
    }),

  /** Keeps what an update of a pack changed, in place of what was kept of it before. */
  saveChanges: (key: PackKey, changes: readonly StateChange[]): Promise<Result<null>> =>
    connection.run(async (db) => {
      const tx = db.transaction(['packs', 'changes'], 'readwrite');
      const pack = await tx.objectStore('packs').get(key);
      if (pack !== undefined) {
        await tx.objectStore('packs').put({ ...pack, uncompared: null });
        await tx.objectStore('changes').delete(IDBKeyRange.bound([key], [key, []]));
        for (const change of changes) await tx.objectStore('changes').put(change);
      }
      await tx.done;
      return success(null);
    }),

  /** Changed states that the reader has not seen yet. */
  listChanges: (): Promise<Result<readonly StateChange[]>> =>
    connection.run(async (db) => success(await db.getAll('changes'))),

  /** The reader has seen it. */
  seeChange: (ref: ClaimRef): Promise<Result<null>> =>
    connection.run(async (db) => {
      await db.delete('changes', [ref.pack, ref.claim]);
      return success(null);
    }),
});
