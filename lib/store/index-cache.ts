import { type Result, success } from '@/lib/model/result';
import type { Connection } from './connection';
import type { CacheName } from './schema';

/**
 * Compiled indexes beside the packs, so that a restarted worker loads instead of building. The
 * fingerprint names what one was compiled from; another one means that it is out of date.
 *
 * Kept as blobs: reading an ArrayBuffer of this size back takes several times longer.
 */
export const indexOperations = (connection: Connection) => ({
  readIndex: (
    fingerprint: string,
    name: CacheName = 'current',
  ): Promise<Result<Uint8Array<ArrayBuffer> | null>> =>
    connection.run(async (db) => {
      const kept = await db.get('index', name);
      return success(
        kept?.fingerprint === fingerprint ? new Uint8Array(await kept.bytes.arrayBuffer()) : null,
      );
    }),

  writeIndex: (
    fingerprint: string,
    bytes: Uint8Array<ArrayBuffer>,
    name: CacheName = 'current',
  ): Promise<Result<null>> =>
    connection.run(async (db) => {
      await db.put('index', { fingerprint, bytes: new Blob([bytes]) }, name);
      return success(null);
    }),
});
