import { type ClaimView, claimKey, type JudgedMention, type Reading } from '@/lib/model/reading';

/** One claim of a page with every place that states it. */
export interface ClaimGroup {
  readonly key: string;
  readonly view: ClaimView;
  /** In page order; `index` is the place in `reading.mentions`. */
  readonly places: readonly {
    readonly index: number;
    readonly mention: JudgedMention;
    /** No longer on the page, or dismissed by the reader. */
    readonly gone: boolean;
  }[];
}

/**
 * The claims of a reading in the order in which the page first states them, each once.
 * A mention whose claim the reading does not describe is left out.
 */
export const groupMentions = (reading: Reading, gone: readonly number[]): readonly ClaimGroup[] => {
  const missing = new Set(gone);
  const groups = new Map<string, ClaimGroup>();
  for (const [index, mention] of reading.mentions.entries()) {
    const key = claimKey(mention.ref);
    const view = reading.claims[key];
    if (view === undefined) continue;
    const places = groups.get(key)?.places ?? [];
    const place = { index, mention, gone: missing.has(index) };
    groups.set(key, { key, view, places: [...places, place] });
  }
  return [...groups.values()];
};
