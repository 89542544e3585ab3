/**
 * The index as bytes, to be stored beside the packs: a cache, never the truth.
 *
 *     magic 4 | version 4 | checksum 4 | lengths of the sections … | sections, 8-byte aligned
 *
 * The sections are the arrays of the term table, of the anchors, of the signs and of the packs' symbols, viewed
 * where they lie; the lists of concepts, claims and wordings, read piece by piece when asked for (`rows.ts`); and what
 * is short, as JSON.
 */

import { CLAIM_ROW, CONCEPT_ROW, WORDING_ROW } from './compiled-rows';
import type { Index } from './index-types';
import { rowsOf, storeRows } from './rows';
import { checksum } from './statements/checksum';
import { makeTable } from './term-table';

/** What is stored as JSON and read at once. */
type Rest = Pick<Index, 'symbols' | 'packs' | 'parties' | 'wordless'>;

const MAGIC = 0x41545431;
/** Raise it whenever the index, the lexicons or the folding change: older bytes are rebuilt. */
export const INDEX_VERSION = 29;

/** The arrays in their order, with what each is of. */
const ARRAYS = {
  slots: Int32Array,
  moves: Uint16Array,
  prefixMasks: Uint32Array,
  edgeBits: Int32Array,
  roots: Int32Array,
  nodes: Int32Array,
  shared: Int32Array,
  languages: Int32Array,
  wordingAt: Int32Array,
  anchorWordings: Int32Array,
  anchorNeeds: Int32Array,
  madeAt: Int32Array,
  made: Int32Array,
  signClaims: Int32Array,
  signBases: Float32Array,
  signAt: Int32Array,
  signRows: Int32Array,
  signWeights: Float32Array,
  refusals: Int32Array,
  givenFigures: Int32Array,
  packSymbols: Int32Array,
  conceptStarts: Int32Array,
  conceptBytes: Uint8Array,
  claimStarts: Int32Array,
  claimBytes: Uint8Array,
  wordingStarts: Int32Array,
  wordingBytes: Uint8Array,
  rest: Uint8Array,
} as const;

type ArrayOf<Kind> = Kind extends Int32ArrayConstructor
  ? Int32Array
  : Kind extends Uint32ArrayConstructor
    ? Uint32Array
    : Kind extends Float32ArrayConstructor
      ? Float32Array
      : Kind extends Uint16ArrayConstructor
        ? Uint16Array
        : Uint8Array;
type Arrays = { [Name in keyof typeof ARRAYS]: ArrayOf<(typeof ARRAYS)[Name]> };
const NAMES = Object.keys(ARRAYS) as (keyof Arrays)[];

/** Magic, version, checksum, seed, three counts of the term table. */
const HEAD_WORDS = 7;
const HEADER = 4 * (HEAD_WORDS + NAMES.length);
const align = (at: number): number => (at + 7) & ~7;

/** The index as one buffer of bytes. */
export const encodeIndex = (index: Index): Uint8Array<ArrayBuffer> => {
  const { table, symbols, packSymbols, packs, parties, wordless, anchors } = index;
  const concepts = storeRows(index.concepts, CONCEPT_ROW);
  const claims = storeRows(index.claims, CLAIM_ROW);
  const wordings = storeRows(index.wordings, WORDING_ROW);
  const rest: Rest = { symbols, packs, parties, wordless };
  const arrays: Arrays = {
    ...table,
    wordingAt: anchors.wordingAt,
    anchorWordings: anchors.wordings,
    anchorNeeds: anchors.needs,
    madeAt: anchors.madeAt,
    made: anchors.made,
    signClaims: index.signs.claims,
    signBases: index.signs.bases,
    signAt: index.signs.at,
    signRows: index.signs.rows,
    signWeights: index.signs.weights,
    refusals: index.refusals,
    givenFigures: index.givenFigures,
    packSymbols,
    conceptStarts: concepts.starts,
    conceptBytes: concepts.bytes,
    claimStarts: claims.starts,
    claimBytes: claims.bytes,
    wordingStarts: wordings.starts,
    wordingBytes: wordings.bytes,
    rest: new TextEncoder().encode(JSON.stringify(rest)),
  };
  const total = NAMES.reduce((at, name) => align(at) + arrays[name].byteLength, HEADER);
  const bytes = new Uint8Array(align(total));
  const header = new Int32Array(bytes.buffer, 0, HEADER / 4);
  const { seed, loneCount, wholeCount, rootCount } = table;
  header.set([MAGIC, INDEX_VERSION, 0, seed, loneCount, wholeCount, rootCount]);
  let at = HEADER;
  for (const [number, name] of NAMES.entries()) {
    const array = arrays[name];
    at = align(at);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    header[HEAD_WORDS + number] = array.byteLength;
    at += array.byteLength;
  }
  header[2] = checksum(bytes, 12);
  return bytes;
};

/** So many bytes are summed before V8 has compiled the loop; other bytes do as well as an index's. */
const TO_COMPILE = 1 << 16;

/**
 * Does what the first index takes beside its own bytes, two thirds of the time of a small one: a
 * fresh worker has time for it while they are on their way.
 */
export const prepareToDecode = (): void => {
  checksum(new Uint8Array(TO_COMPILE), 0);
};

/** The index of stored bytes; `null` for any doubt (version, length, checksum): rebuild it then. */
export const decodeIndex = (bytes: Uint8Array): Index | null => {
  if (bytes.length < HEADER || bytes.length % 8 !== 0) return null;
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const header = new Int32Array(own.buffer, own.byteOffset, HEADER / 4);
  if (header[0] !== MAGIC || header[1] !== INDEX_VERSION) return null;
  if (header[2] !== checksum(own, 12)) return null;
  const views: Record<string, Arrays[keyof Arrays]> = {};
  let at = HEADER;
  for (const [number, name] of NAMES.entries()) {
    const Type = ARRAYS[name];
    const length = header[HEAD_WORDS + number] ?? -1;
    at = align(at);
    if (length < 0 || at + length > own.length) return null;
    const count = length / Type.BYTES_PER_ELEMENT;
    views[name] = new Type(own.buffer as ArrayBuffer, own.byteOffset + at, count);
    at += length;
  }
  // The loop made every array the type names, from the one list of both; what is in them, the
  // checksum vouches for.
  const arrays = views as unknown as Arrays;
  const rest = JSON.parse(new TextDecoder().decode(arrays.rest)) as Rest;
  const [, , , seed = 0, loneCount = 0, wholeCount = 0, rootCount = 0] = header;
  return {
    table: makeTable({ ...arrays, seed, loneCount, wholeCount, rootCount }),
    ...rest,
    packSymbols: arrays.packSymbols,
    concepts: rowsOf({ starts: arrays.conceptStarts, bytes: arrays.conceptBytes }, CONCEPT_ROW),
    claims: rowsOf({ starts: arrays.claimStarts, bytes: arrays.claimBytes }, CLAIM_ROW),
    wordings: rowsOf({ starts: arrays.wordingStarts, bytes: arrays.wordingBytes }, WORDING_ROW),
    anchors: {
      wordingAt: arrays.wordingAt,
      wordings: arrays.anchorWordings,
      needs: arrays.anchorNeeds,
      madeAt: arrays.madeAt,
      made: arrays.made,
    },
    signs: {
      claims: arrays.signClaims,
      bases: arrays.signBases,
      at: arrays.signAt,
      rows: arrays.signRows,
      weights: arrays.signWeights,
    },
    refusals: arrays.refusals,
    givenFigures: arrays.givenFigures,
  };
};
