/** Gives every element of the term table a slot of its own, so that one look finds it. */
import { mix, powerOfTwo, seatOf, type TermTable, topBits } from './term-layout';

/** Different elements by two hashes. */
export interface Hashed {
  readonly hash: Int32Array;
  readonly check: Int32Array;
  readonly count: number;
}

/** Slots for each element, at least. */
const ROOM = 1.15;
const MOST_MOVES = 0xffff;
/** Elements that are moved together, on the average at most. */
const TOGETHER = 4;

/**
 * The table's slots and moves; slots tell the elements' `numbers`, from 1 on. Elements with the
 * same first bits are moved together, those that are most first, until each has a free slot; were
 * there no move for some, they all would have twice the slots.
 */
export const seatsOf = (
  elements: Hashed,
  numbers: Int32Array,
): Pick<TermTable, 'slots' | 'moves'> => {
  const groups = groupsOf(elements);
  for (let size = Math.max(16, powerOfTwo(elements.count * ROOM)); ; size *= 2) {
    const slots = new Int32Array(2 * size);
    const moves = new Uint16Array(groups.count);
    if (groups.bySize.every((group) => seat(elements, groups, group, slots, moves))) {
      for (let at = 1; at < slots.length; at += 2) {
        slots[at] = numbers[slots[at] as number] as number;
      }
      return { slots, moves };
    }
  }
};

/** Moves a group to free slots; false when there are none. */
const seat = (
  { hash, check }: Hashed,
  { ends, sorted }: Groups,
  group: number,
  slots: Int32Array,
  moves: Uint16Array,
): boolean => {
  const mask = (slots.length >>> 1) - 1;
  const slotOf = (element: number, move: number): number =>
    2 * seatOf(mix(hash[element] as number), check[element] as number, move, mask);
  const from = ends[group] as number;
  const to = ends[group + 1] as number;
  for (let move = 0; move <= MOST_MOVES; move += 1) {
    let seated = from;
    for (; seated < to; seated += 1) {
      const element = sorted[seated] as number;
      const slot = slotOf(element, move);
      if (slots[slot + 1] !== 0) break;
      slots[slot] = check[element] as number;
      slots[slot + 1] = element + 1;
    }
    moves[group] = move;
    if (seated === to) return true;
    for (let at = from; at < seated; at += 1) {
      const slot = slotOf(sorted[at] as number, move);
      slots[slot] = 0;
      slots[slot + 1] = 0;
    }
  }
  return false;
};

/** Elements that are moved together: those of a group are `sorted[ends[group]..ends[group + 1])`. */
interface Groups {
  readonly count: number;
  readonly ends: Int32Array;
  readonly sorted: Int32Array;
  /** The groups, largest first. */
  readonly bySize: Int32Array;
}

/** Numbers from 0 on by a key of each from 0 to below `keys`; where those of each key begin. */
const sortedBy = (count: number, keys: number, keyOf: (number: number) => number) => {
  const ends = new Int32Array(keys + 1);
  for (let number = 0; number < count; number += 1) {
    const next = keyOf(number) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  for (let key = 1; key <= keys; key += 1) {
    ends[key] = (ends[key] as number) + (ends[key - 1] as number);
  }
  const next = ends.slice();
  const sorted = new Int32Array(count);
  for (let number = 0; number < count; number += 1) {
    const key = keyOf(number);
    sorted[next[key] as number] = number;
    next[key] = (next[key] as number) + 1;
  }
  return { ends, sorted };
};

const groupsOf = ({ hash, count: elements }: Hashed): Groups => {
  const count = Math.max(2, powerOfTwo(elements / TOGETHER));
  const { ends, sorted } = sortedBy(elements, count, (element) =>
    topBits(mix(hash[element] as number), count - 1),
  );
  // Of the few that are larger than this, the order does not matter.
  const largest = 31;
  const { sorted: bySize } = sortedBy(count, largest + 1, (group) =>
    Math.max(0, largest - (ends[group + 1] as number) + (ends[group] as number)),
  );
  return { count, ends, sorted, bySize };
};
