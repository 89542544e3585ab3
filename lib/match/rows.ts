/**
 * Long lists, stored so that a restarted worker reads only the parts it needs.
 *
 * Of 200,000 claims a page mentions a few. Parsing them all would be nearly all the time that
 * loading an index takes, so a list is stored as JSON in pieces, and a piece is parsed when one
 * of its items is first asked for.
 */

const PIECE = 32;

export interface StoredRows {
  /** Where each piece ends in `bytes`; the first number is how many items there are. */
  readonly ends: Int32Array;
  readonly bytes: Uint8Array;
}

/** A list in its stored form. */
export const storeRows = (items: readonly unknown[]): StoredRows => {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const ends = [items.length];
  let size = 0;
  for (let at = 0; at < items.length; at += PIECE) {
    const piece = encoder.encode(JSON.stringify(items.slice(at, at + PIECE)));
    pieces.push(piece);
    size += piece.length;
    ends.push(size);
  }
  const bytes = new Uint8Array(size);
  for (const [number, piece] of pieces.entries()) bytes.set(piece, number === 0 ? 0 : ends[number]);
  return { ends: Int32Array.from(ends), bytes };
};

/** The list of a stored form, as any other array to those that read it. */
export const rowsOf = <Item>({ ends, bytes }: StoredRows): readonly Item[] => {
  const count = ends[0] ?? 0;
  const pieces = new Map<number, readonly Item[]>();
  const itemAt = (at: number): Item | undefined => {
    const number = Math.floor(at / PIECE);
    let piece = pieces.get(number);
    if (piece === undefined) {
      const from = number === 0 ? 0 : (ends[number] ?? 0);
      const text = new TextDecoder().decode(bytes.subarray(from, ends[number + 1] ?? from));
      // The index's checksum vouches for what `storeRows` wrote.
      piece = JSON.parse(text) as readonly Item[];
      pieces.set(number, piece);
    }
    return piece[at % PIECE];
  };
  const placeOf = (key: string | symbol): number => {
    const place = typeof key === 'string' ? Number(key) : Number.NaN;
    return Number.isInteger(place) && place >= 0 && place < count ? place : -1;
  };
  return new Proxy<readonly Item[]>([], {
    get: (own, key) => {
      if (key === 'length') return count;
      const place = placeOf(key);
      return place === -1 ? Reflect.get(own, key) : itemAt(place);
    },
    has: (own, key) => placeOf(key) !== -1 || Reflect.has(own, key),
  });
};
