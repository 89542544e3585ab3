/**
 * The index as bytes, to be stored beside the packs: a cache, never the truth.
 *
 *     magic 4 | version 4 | checksum 4 | lengths of the sections … | sections, 8-byte aligned
 *
 * The last section is JSON (symbols, parties, concepts, claims, wordings); the others are the
 * typed arrays of the term table.
 */
import type { Index } from './index-types';
import { makeTable, type TermTable } from './term-table';

const MAGIC = 0x41545431;
/** Raise it whenever the index, the lexicons or the folding change: older bytes are rebuilt. */
export const INDEX_VERSION = 6;

const ARRAYS = [
  ['slots', Int32Array],
  ['prefixMasks', Uint32Array],
  ['pairBits', Uint32Array],
  ['roots', Int32Array],
  ['nodes', Int32Array],
  ['shared', Int32Array],
  ['languages', Int32Array],
] as const;

const HEADER = 4 * (6 + ARRAYS.length + 1);
const align = (at: number): number => (at + 7) & ~7;

/** Four interleaved sums, so that no multiplication waits for the one before. */
const checksum = (bytes: Uint8Array, from: number): number => {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2);
  const whole = words.length & ~3;
  let first = 0x811c9dc5 | 0;
  let second = 0x01000193;
  let third = 0x5bd1e995;
  let fourth = 0x27d4eb2f;
  for (let at = 0; at < whole; at += 4) {
    first = Math.imul(first ^ (words[at] as number), 16777619);
    second = Math.imul(second ^ (words[at + 1] as number), 16777619);
    third = Math.imul(third ^ (words[at + 2] as number), 16777619);
    fourth = Math.imul(fourth ^ (words[at + 3] as number), 16777619);
  }
  for (let at = whole; at < words.length; at += 1) {
    first = Math.imul(first ^ (words[at] as number), 16777619);
  }
  // A word's high bits reach only the high bits of its sum: fold them down before adding up.
  const fold = (sum: number): number => Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  return (fold(first) ^ fold(second + 1) ^ fold(third + 2) ^ fold(fourth + 3)) | 0;
};

/** The index as one buffer of bytes. */
export const encodeIndex = (index: Index): Uint8Array<ArrayBuffer> => {
  const { table, ...rest } = index;
  const json = new TextEncoder().encode(JSON.stringify(rest));
  const sections = [...ARRAYS.map(([name]) => table[name]), json];
  const total = sections.reduce((at, section) => align(at) + section.byteLength, HEADER);
  const bytes = new Uint8Array(align(total));
  const header = new Int32Array(bytes.buffer, 0, HEADER / 4);
  header.set([MAGIC, INDEX_VERSION, 0, table.seed, table.wholeCount, table.rootCount]);
  let at = HEADER;
  sections.forEach((section, number) => {
    at = align(at);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    header[6 + number] = section.byteLength;
    at += section.byteLength;
  });
  header[2] = checksum(bytes, 12);
  return bytes;
};

/** The index of stored bytes; `null` for any doubt (version, length, checksum): rebuild it then. */
export const decodeIndex = (bytes: Uint8Array): Index | null => {
  if (bytes.length < HEADER || bytes.length % 8 !== 0) return null;
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const header = new Int32Array(own.buffer, own.byteOffset, HEADER / 4);
  if (header[0] !== MAGIC || header[1] !== INDEX_VERSION) return null;
  if (header[2] !== checksum(own, 12)) return null;
  let at = HEADER;
  const next = (number: number): { from: number; length: number } | null => {
    const from = align(at);
    const length = header[6 + number] ?? -1;
    at = from + length;
    return length < 0 || at > own.length ? null : { from, length };
  };
  const table: Record<string, unknown> = {
    seed: header[3],
    wholeCount: header[4],
    rootCount: header[5],
  };
  for (const [number, [name, Type]] of ARRAYS.entries()) {
    const section = next(number);
    if (section === null) return null;
    const count = section.length / Type.BYTES_PER_ELEMENT;
    table[name] = new Type(own.buffer as ArrayBuffer, own.byteOffset + section.from, count);
  }
  const json = next(ARRAYS.length);
  if (json === null) return null;
  const rest: unknown = JSON.parse(
    new TextDecoder().decode(own.subarray(json.from, json.from + json.length)),
  );
  // The checksum vouches for what `encodeIndex` wrote.
  return { ...(rest as Omit<Index, 'table'>), table: makeTable(table as unknown as TermTable) };
};
