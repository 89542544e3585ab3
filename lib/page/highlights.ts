import type { StateName } from '@/lib/model/state';

/**
 * The registry of highlights is shared with the page: names tell neither what is marked nor how a
 * claim stands, the registry is never iterated (Firefox refuses that to extensions) and never
 * cleared, and only names of ours are ever deleted.
 */
const NAMES: Readonly<Record<StateName, string>> = {
  confirmed: 'a-mark-1',
  reported: 'a-mark-2',
  contested: 'a-mark-3',
  denied: 'a-mark-4',
  unconfirmed: 'a-mark-5',
  unknown: 'a-mark-5',
  view: 'a-mark-6',
};

/** Added to a name for marks with a line and no tint. */
const QUIET = 'q';

const STATE_NAMES = Object.values(NAMES).flatMap((name) => [name, name + QUIET]);
export const FLASH = 'a-mark-7';
export const ACTIVE = 'a-mark-8';

/** Overlapping marks: the open one above the flashing one above the rest. */
const PRIORITY: Readonly<Record<string, number>> = { [FLASH]: 1, [ACTIVE]: 2 };

export interface Painted {
  readonly range: Range;
  readonly state: StateName;
}

/** Shows these ranges under a name of ours and no others. */
export const setRanges = (name: string, ranges: readonly Range[]): void => {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY[name] ?? 0;
  CSS.highlights.set(name, highlight);
};

/**
 * Paints these ranges and no others: one highlight per display style, set in one go. `quiet`:
 * the line alone, as the reader may choose; the tint only repeats it.
 */
export const paint = (marks: readonly Painted[], quiet = false): void => {
  const byName = new Map<string, Range[]>(STATE_NAMES.map((name) => [name, []]));
  for (const { range, state } of marks) {
    byName.get(quiet ? NAMES[state] + QUIET : NAMES[state])?.push(range);
  }
  for (const [name, ranges] of byName) setRanges(name, ranges);
};

/** Takes away everything of ours. */
export const unpaint = (): void => {
  for (const name of [...STATE_NAMES, FLASH, ACTIVE]) CSS.highlights.delete(name);
};
