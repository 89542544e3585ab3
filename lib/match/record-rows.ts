/** What the packs have on record, four numbers a row, in order of the first: found by it in no time. */

export type RecordRow = readonly [key: number, number, number, number];

/** Numbers of one row in the list. */
const ROW = 4;

/** The list of all rows, in order of their keys; those of one key stay as they came. */
export const recordList = (rows: readonly RecordRow[]): Int32Array =>
  Int32Array.from(rows.toSorted(([a], [b]) => a - b).flat());

/** The rows of one key, each without it. */
export const rowsOfKey = (
  list: Int32Array,
  key: number,
): readonly (readonly [number, number, number])[] => {
  let low = 0;
  let high = list.length / ROW;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[ROW * middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  const found: [number, number, number][] = [];
  for (let at = ROW * low; list[at] === key; at += ROW) {
    found.push([list[at + 1] as number, list[at + 2] as number, list[at + 3] as number]);
  }
  return found;
};
