import { checksum } from './checksum';
import { RUNS, type StatementIndex } from './statement-index';

/**
 * The stored form: a head of 32-bit words, then the arrays one after the other, each at a multiple
 * of four bytes so that decoding makes views instead of copies.
 *
 *     magic · version · checksum of all that follows · seed · length of each array · arrays
 *
 * Little-endian, as every machine a browser runs on.
 */
const MAGIC = 0x41745374;
/** Goes up whenever the arrays, the stems or the weights change what a stored index means. */
const VERSION = 4;
const CHECKED_FROM = 12;

const ARRAYS = [
  ['languages', Uint8Array],
  ['termHash', Uint32Array],
  ['termFlags', Uint8Array],
  ['postingStart', Uint32Array],
  ['postings', Uint32Array],
  ['termStart', Uint32Array],
  ['terms', Uint32Array],
  ['statementLength', Uint8Array],
  ['letterStart', Uint32Array],
  ['letters', Uint8Array],
  ['runRarity', Uint8Array],
  ['documentFlags', Uint8Array],
  ['refStart', Uint32Array],
  ['refs', Uint32Array],
] as const;

const HEAD = CHECKED_FROM + 4 + ARRAYS.length * 4;
const padded = (bytes: number): number => (bytes + 3) & ~3;

/** The index as bytes to store. They are a cache, never the truth: see `decodeStatements`. */
export const encodeStatements = (index: StatementIndex): Uint8Array<ArrayBuffer> => {
  const size = ARRAYS.reduce((sum, [name]) => sum + padded(index[name].byteLength), HEAD);
  const bytes = new Uint8Array(size);
  const head = new Uint32Array(bytes.buffer, 0, HEAD / 4);
  head[0] = MAGIC;
  head[1] = VERSION;
  head[3] = index.seed;
  let at = HEAD;
  for (const [number, [name]] of ARRAYS.entries()) {
    const array = index[name];
    head[4 + number] = array.length;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded(array.byteLength);
  }
  head[2] = checksum(bytes, CHECKED_FROM);
  return bytes;
};

/** The index from stored bytes, as views on them; `null` for any doubt: the caller builds again. */
export const decodeStatements = (stored: Uint8Array): StatementIndex | null => {
  const aligned = stored.byteOffset % 4 === 0 && stored.byteLength % 4 === 0;
  const bytes: Uint8Array = aligned ? stored : stored.slice();
  if (bytes.byteLength < HEAD || bytes.byteLength % 4 !== 0) return null;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD / 4);
  if (head[0] !== MAGIC || head[1] !== VERSION) return null;
  const sizes = ARRAYS.map(([, kind], number) => (head[4 + number] ?? 0) * kind.BYTES_PER_ELEMENT);
  if (sizes.reduce((sum, size) => sum + padded(size), HEAD) !== bytes.byteLength) return null;
  if (head[2] !== checksum(bytes, CHECKED_FROM) >>> 0) return null;
  const views: Record<string, Uint32Array | Uint8Array> = {};
  let at = bytes.byteOffset + HEAD;
  for (const [number, [name, kind]] of ARRAYS.entries()) {
    views[name] = new kind(bytes.buffer as ArrayBuffer, at, head[4 + number] ?? 0);
    at += padded(sizes[number] ?? 0);
  }
  // The loop above made every array the type names, from the one list of both.
  const index = { seed: head[3] ?? 0, ...views } as unknown as StatementIndex;
  return fits(index) ? index : null;
};

/** Whether the arrays belong together, so that no query can read past an end. */
const fits = (index: StatementIndex): boolean => {
  const terms = index.termHash.length;
  const documents = index.documentFlags.length;
  const ends = (starts: Uint32Array, count: number, length: number): boolean =>
    starts.length === count + 1 && starts[count] === length;
  return (
    index.termFlags.length === terms &&
    index.statementLength.length === documents &&
    index.runRarity.length === RUNS &&
    ends(index.postingStart, terms, index.postings.length) &&
    ends(index.termStart, documents, index.terms.length) &&
    ends(index.letterStart, documents, index.letters.length) &&
    ends(index.refStart, documents, index.refs.length)
  );
};
