import type { Block } from '@/lib/model/page';
import { follows, isSameBlock, type PageBlock } from './blocks';

/** Some blocks of a page, to be sent in one message. */
export interface Part {
  /** What its sentences lean on (title, opening, the block before), then the part's own. */
  readonly blocks: readonly Block[];
  readonly ids: ReadonlySet<number>;
}

/** A page up to this size goes as one part, read from beginning to end. UTF-16 code units. */
const WHOLE = 120_000;
/** What is in the window, and some more. */
const FIRST = 30_000;
/** More at once would hold the page's thread while it is copied. */
export const PART = 100_000;

/** Whether these texts are more than goes as one part. */
export const isLong = (texts: readonly { readonly text: string }[]): boolean =>
  texts.reduce((sum, { text }) => sum + text.length, 0) > WHOLE;

/**
 * The parts of a page, each made when due; of a long one that in the window first. `near`: the
 * first element there, `null` for where the page begins.
 */
export async function* partsOf(
  all: readonly PageBlock[],
  near: () => Promise<Element | null>,
  signal: AbortSignal,
): AsyncGenerator<Part, void> {
  if (!isLong(all.map(({ block }) => block))) return yield partOf(all, 0, all.length);
  const from = placeOf(await near(), all);
  signal.throwIfAborted();
  const first = ends(all, from, all.length, FIRST).next().value ?? from;
  yield partOf(all, from, first);
  for (const [start, stop] of [
    [first, all.length],
    [0, from],
  ] as const) {
    let at = start;
    for (const end of ends(all, start, stop, PART)) {
      yield partOf(all, at, end);
      at = end;
    }
  }
}

/**
 * The parts of a long page that is known as far as `all`, from where it begins: those of `partsOf`
 * for a window that stands there, without the last, which may go on, unless it is the only one.
 */
export const openingParts = (all: readonly PageBlock[]): readonly Part[] => {
  const [first = 0] = ends(all, 0, all.length, FIRST);
  const stops = [first, ...ends(all, first, all.length, PART)];
  const done = stops.length > 1 ? stops.slice(0, -1) : stops;
  return done.map((end, at) => partOf(all, done[at - 1] ?? 0, end));
};

/** Whether both hold the same blocks, to be read and to lean on. */
export const isSamePart = (one: Part, other: Part): boolean =>
  one.blocks.length === other.blocks.length &&
  one.blocks.every((block, at) => {
    const same = other.blocks[at];
    return same !== undefined && block.id === same.id && isSameBlock(block, same);
  });

/** The first block that does not stand before an element, else the last. */
const placeOf = (element: Element | null, all: readonly PageBlock[]): number => {
  if (element === null) return 0;
  const isBefore = ({ raw, block }: PageBlock) =>
    block.role === 'title' || follows(element, raw.owner);
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(all[middle] as PageBlock)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where parts of that size end. */
function* ends(
  all: readonly PageBlock[],
  from: number,
  to: number,
  most: number,
): Generator<number, void> {
  let size = 0;
  for (let at = from; at < to; at += 1) {
    size += all[at]?.block.text.length ?? 0;
    if (size < most && at + 1 < to) continue;
    size = 0;
    yield at + 1;
  }
}

const partOf = (all: readonly PageBlock[], from: number, to: number): Part => {
  const opening = all.findIndex(({ block }) => block.role === 'text');
  const context = [...new Set([0, opening, from - 1])].filter((at) => at >= 0 && at < from);
  const own = all.slice(from, to);
  const before = context.flatMap((at) => all[at] ?? []);
  return {
    blocks: [...before, ...own].map(({ block }) => block),
    ids: new Set(own.map(({ block }) => block.id)),
  };
};
