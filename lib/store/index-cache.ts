import { type Result, success } from '@/lib/model/result';
import type { Connection } from './connection';
import type { CacheName } from './schema';

/**
 * Compiled indexes beside the packs, so that a restarted worker loads instead of building. The
 * fingerprint names what one was compiled from; another one means that it is out of date.
 *
 * Kept as blobs: reading an ArrayBuffer of this size back takes several times longer.
 */
export const indexOperations = (connection: Connection) => {
  type Kept = { readonly fingerprint: string; readonly bytes: Uint8Array<ArrayBuffer> };

  /** `null` where nothing is kept, or it is of another fingerprint than the one asked for. */
  const read = (name: CacheName, fingerprint?: string): Promise<Result<Kept | null>> =>
    connection.run<Kept | null>(async (db) => {
      const kept = await db.get('index', name);
      if (kept === undefined || (fingerprint ?? kept.fingerprint) !== kept.fingerprint) {
        return success(null);
      }
      const bytes = new Uint8Array(await kept.bytes.arrayBuffer());
      return success({ fingerprint: kept.fingerprint, bytes });
    });
  let ahead: Promise<Result<Kept | null>> | null = null;

  return {
    /** Begins to read the index of terms, before anybody knows whether it is out of date. */
    readAhead: (): void => {
      ahead = read('current');
    },

    /** `meanwhile` is done while the browser reads the bytes, which takes it some milliseconds. */
    readIndex: async (
      fingerprint: string,
      name: CacheName = 'current',
      meanwhile: () => void = () => {},
    ): Promise<Result<Uint8Array<ArrayBuffer> | null>> => {
      const reading = (name === 'current' ? ahead : null) ?? read(name, fingerprint);
      if (name === 'current') ahead = null;
      meanwhile();
      const kept = await reading;
      if (!kept.ok) return kept;
      return success(kept.value?.fingerprint === fingerprint ? kept.value.bytes : null);
    },

    writeIndex: (
      fingerprint: string,
      bytes: Uint8Array<ArrayBuffer>,
      name: CacheName = 'current',
    ): Promise<Result<null>> =>
      connection.run(async (db) => {
        await db.put('index', { fingerprint, bytes: new Blob([bytes]) }, name);
        return success(null);
      }),
  };
};
