/**
 * Long lists, stored so that a restarted worker reads only the items it needs: of 200,000 claims a
 * page mentions a few, and reading them all would be nearly all the time that loading an index
 * takes.
 */
import { ByteReader, ByteWriter, type Codec } from './codec';

/** A list that is asked for one item at a time; `undefined` outside it. */
export interface Rows<Item> {
  readonly length: number;
  readonly get: (at: number) => Item | undefined;
}

export interface StoredRows {
  /** Where each item starts in `bytes`, and where the last one ends. */
  readonly starts: Int32Array;
  readonly bytes: Uint8Array;
}

/** A list in its stored form. */
export const storeRows = <Item>(rows: Rows<Item>, codec: Codec<Item>): StoredRows => {
  const to = new ByteWriter();
  const starts = new Int32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at += 1) {
    codec.write(to, rows.get(at) as Item);
    starts[at + 1] = to.length;
  }
  return { starts, bytes: to.written() };
};

/** The list of a stored form. */
export const rowsOf = <Item>({ starts, bytes }: StoredRows, codec: Codec<Item>): Rows<Item> => {
  const length = starts.length - 1;
  const known = new Map<number, Item>();
  return {
    length,
    get: (at) => {
      if (!(at >= 0 && at < length)) return undefined;
      let item = known.get(at);
      if (item === undefined) {
        item = codec.read(new ByteReader(bytes, starts[at] as number));
        known.set(at, item);
      }
      return item;
    },
  };
};

/** A list at hand, as rows. */
export const rowsFrom = <Item>(items: readonly Item[]): Rows<Item> => ({
  length: items.length,
  get: (at) => items[at],
});
