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
    if (groups.bySize.every((group) => seat(elements, groups.of(group), slots, moves, group))) {
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
  group: Int32Array,
  slots: Int32Array,
  moves: Uint16Array,
  number: number,
): boolean => {
  const mask = (slots.length >>> 1) - 1;
  const slotOf = (element: number, move: number): number =>
    2 * seatOf(mix(hash[element] as number), check[element] as number, move, mask);
  for (let move = 0; move <= MOST_MOVES; move += 1) {
    let seated = 0;
    for (; seated < group.length; seated += 1) {
      const element = group[seated] as number;
      const slot = slotOf(element, move);
      if (slots[slot + 1] !== 0) break;
      slots[slot] = check[element] as number;
      slots[slot + 1] = element + 1;
    }
    moves[number] = move;
    if (seated === group.length) return true;
    for (let at = 0; at < seated; at += 1) {
      const slot = slotOf(group[at] as number, move);
      slots[slot] = 0;
      slots[slot + 1] = 0;
    }
  }
  return false;
};

/** Elements by the first bits of their hashes; `bySize` has the largest groups first. */
const groupsOf = ({ hash, count: elements }: Hashed) => {
  const count = Math.max(2, powerOfTwo(elements / TOGETHER));
  const groupOf = (element: number): number => topBits(mix(hash[element] as number), count - 1);
  const ends = new Int32Array(count + 1);
  for (let element = 0; element < elements; element += 1) {
    const next = groupOf(element) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  for (let group = 1; group <= count; group += 1) {
    ends[group] = (ends[group] as number) + (ends[group - 1] as number);
  }
  const next = ends.slice();
  const sorted = new Int32Array(elements);
  for (let element = 0; element < elements; element += 1) {
    const group = groupOf(element);
    sorted[next[group] as number] = element;
    next[group] = (next[group] as number) + 1;
  }
  const sizeOf = (group: number): number => (ends[group + 1] as number) - (ends[group] as number);
  const bySize = Int32Array.from({ length: count }, (_, group) => group).sort(
    (one, other) => sizeOf(other) - sizeOf(one),
  );
  return {
    count,
    bySize,
    of: (group: number): Int32Array => sorted.subarray(ends[group], ends[group + 1]),
  };
};
