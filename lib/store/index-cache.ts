import { type Result, success } from '@/lib/model/result';
import type { Connection } from './connection';

/**
 * The compiled index beside the packs, so that a restarted worker loads instead of building. The
 * fingerprint names what it was compiled from; another one means that it is out of date.
 */
export const indexOperations = (connection: Connection) => ({
  readIndex: (fingerprint: string): Promise<Result<Uint8Array<ArrayBuffer> | null>> =>
    connection.run(async (db) => {
      const kept = await db.get('index', 'current');
      return success(
        kept?.fingerprint === fingerprint ? new Uint8Array(await kept.bytes.arrayBuffer()) : null,
      );
    }),

  writeIndex: (fingerprint: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>> =>
    connection.run(async (db) => {
      await db.put('index', { fingerprint, bytes: new Blob([bytes]) }, 'current');
      return success(null);
    }),
});
