import type { Block } from '@/lib/model/page';
import type { PageBlock } from './blocks';
import { onScreen } from './screen';

/** Some blocks of a page, to be sent in one message. */
export interface Part {
  /** What its sentences lean on (title, opening, the block before), then the part's own. */
  readonly blocks: readonly Block[];
  readonly ids: ReadonlySet<number>;
}

/** A page up to this size goes as one part, read from beginning to end. UTF-16 code units. */
const WHOLE = 120_000;
/** More at once would hold the page's thread while it is copied. UTF-16 code units. */
const PART = 60_000;

/** The parts of a page: the one in the window first where there are several, each made when due. */
export async function* partsOf(
  all: readonly PageBlock[],
  signal: AbortSignal,
): AsyncGenerator<Part, void> {
  if (all.reduce((sum, { block }) => sum + block.text.length, 0) <= WHOLE) {
    return yield partOf(all, 0, all.length);
  }
  const owners = all.map(({ raw }) => raw.owner);
  const [from, to] = await onScreen(owners, signal);
  signal.throwIfAborted();
  const first = ends(all, from, to).next().value ?? from;
  yield partOf(all, from, first);
  for (const [start, stop] of [
    [first, all.length],
    [0, from],
  ] as const) {
    let at = start;
    for (const end of ends(all, start, stop)) {
      yield partOf(all, at, end);
      at = end;
    }
  }
}

/** Where parts of that size end. */
function* ends(all: readonly PageBlock[], from: number, to: number): Generator<number, void> {
  let size = 0;
  for (let at = from; at < to; at += 1) {
    size += all[at]?.block.text.length ?? 0;
    if (size < PART && at + 1 < to) continue;
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
