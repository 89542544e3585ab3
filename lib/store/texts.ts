import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { AttestedDB, StoreName } from './schema';

/** UTF-16 code units of one piece. */
const PIECE = 1_000_000;

type Writing = IDBPTransaction<AttestedDB, StoreName[], 'readwrite'>;

/** Every piece of one text. */
const allOf = (text: string) => IDBKeyRange.bound([text, 0], [text, Number.POSITIVE_INFINITY]);

/**
 * Writes a text in pieces; calls back with the share written, 0 to 1, and stops with an
 * `AbortError` when the signal says so.
 */
export const writeText = async (
  tx: Writing,
  text: string,
  content: string,
  written: (share: number) => void,
  signal?: AbortSignal,
): Promise<void> => {
  const pieces = piecesOf(content.length);
  for (let piece = 0; piece < pieces; piece += 1) {
    signal?.throwIfAborted();
    await tx
      .objectStore('texts')
      .put(content.slice(piece * PIECE, (piece + 1) * PIECE), [text, piece]);
    written((piece + 1) / pieces);
  }
};

const piecesOf = (size: number): number => Math.max(1, Math.ceil(size / PIECE));

/** Whether all pieces of a text of this size are there. */
export const isComplete = async (tx: Writing, text: string, size: number): Promise<boolean> =>
  (await tx.objectStore('texts').count(allOf(text))) === piecesOf(size);

/** With the parts that were derived from it (parts.ts). */
export const deleteText = (tx: Writing, text: string): Promise<void> =>
  tx.objectStore('texts').delete(IDBKeyRange.bound([text, 0], [`${text}/~`, 0]));

/** The whole text; empty when it is not there. */
export const readText = async (db: IDBPDatabase<AttestedDB>, text: string): Promise<string> =>
  (await db.getAll('texts', allOf(text))).join('');

/** SHA-256 of a text in hexadecimal. */
export const digestOf = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
