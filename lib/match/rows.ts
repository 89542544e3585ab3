/**
 * Long lists, stored so that a restarted worker reads only the parts it needs.
 *
 * Of 200,000 claims a page mentions a few. Parsing them all would be nearly all the time that
 * loading an index takes, so a list is stored as JSON in pieces, and a piece is parsed when one
 * of its items is first asked for.
 */

const PIECE_BITS = 5;
const PIECE = 1 << PIECE_BITS;

/** A list that is asked for one item at a time; `undefined` outside it. */
export interface Rows<Item> {
  readonly length: number;
  readonly get: (at: number) => Item | undefined;
}

export interface StoredRows {
  /** Where each piece ends in `bytes`; the first number is how many items there are. */
  readonly ends: Int32Array;
  readonly bytes: Uint8Array;
}

/** A list in its stored form. */
export const storeRows = <Item>(rows: Rows<Item>): StoredRows => {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const ends = [rows.length];
  let size = 0;
  for (let at = 0; at < rows.length; at += PIECE) {
    const items = Array.from({ length: Math.min(PIECE, rows.length - at) }, (_, place) =>
      rows.get(at + place),
    );
    const piece = encoder.encode(JSON.stringify(items));
    pieces.push(piece);
    size += piece.length;
    ends.push(size);
  }
  const bytes = new Uint8Array(size);
  for (const [number, piece] of pieces.entries()) bytes.set(piece, number === 0 ? 0 : ends[number]);
  return { ends: Int32Array.from(ends), bytes };
};

/** The list of a stored form. */
export const rowsOf = <Item>({ ends, bytes }: StoredRows): Rows<Item> => {
  const pieces: (readonly Item[] | undefined)[] = Array.from({ length: ends.length - 1 });
  const parse = (number: number): readonly Item[] => {
    const from = number === 0 ? 0 : (ends[number] ?? 0);
    const text = new TextDecoder().decode(bytes.subarray(from, ends[number + 1] ?? from));
    // The index's checksum vouches for what `storeRows` wrote.
    const piece = JSON.parse(text) as readonly Item[];
    pieces[number] = piece;
    return piece;
  };
  const length = ends[0] ?? 0;
  return {
    length,
    get: (at) => {
      if (!(at >= 0 && at < length)) return undefined;
      const number = at >> PIECE_BITS;
      return (pieces[number] ?? parse(number))[at & (PIECE - 1)];
    },
  };
};

/** A list at hand, as rows. */
export const rowsFrom = <Item>(items: readonly Item[]): Rows<Item> => ({
  length: items.length,
  get: (at) => items[at],
});
