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
  /** `meanwhile` is done while the browser reads the bytes, which takes it some milliseconds. */
  readIndex: (
    fingerprint: string,
    name: CacheName = 'current',
    meanwhile: () => void = () => {},
  ): Promise<Result<Uint8Array<ArrayBuffer> | null>> =>
    connection.run(async (db) => {
      const kept = await db.get('index', name);
      if (kept?.fingerprint !== fingerprint) return success(null);
      const reading = kept.bytes.arrayBuffer();
      meanwhile();
      return success(new Uint8Array(await reading));
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
