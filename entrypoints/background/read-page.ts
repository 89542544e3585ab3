import { makeReading } from '@/lib/claims/index';
import { findMentions, type Stated } from '@/lib/match/index';
import type { Mention } from '@/lib/model/mention';
import type { IsoDate } from '@/lib/model/pack';
import type { PageText } from '@/lib/model/page';
import type { Reading } from '@/lib/model/reading';
import { type Result, success } from '@/lib/model/result';
import type { Store } from '@/lib/store/index';
import { changedSince } from './changes';
import type { IndexKeeper } from './index-keeper';

export interface ReadingNeeds {
  readonly store: Store;
  readonly keeper: IndexKeeper;
  readonly today: IsoDate;
}

/**
 * Reads a page, or the part of it that was sent: what it states, judged by the record, without
 * the marks that the reader dismissed there. Nothing of the page is kept.
 */
export const readPage = async (
  page: PageText,
  { store, keeper, today }: ReadingNeeds,
): Promise<Result<Reading>> => {
  const shelf = await keeper.current();
  if (!shelf.ok) return shelf;
  if (shelf.value === null) return success(makeReading(page, [], new Map(), today));
  const { index, packs, stated, contextsFor } = shelf.value;
  const found = findMentions(index, page, statedOption(stated()));
  if (found.length === 0) return success({ ...makeReading(page, [], new Map(), today), packs });
  const [mentions, contexts, changed] = await Promise.all([
    withoutDismissed(store, page, found),
    contextsFor(found.map(({ ref }) => ref)),
    changedSince(store),
  ]);
  return success({ ...makeReading(page, mentions, contexts, today, changed), packs });
};

export const statedOption = (stated: Stated | undefined): { readonly stated?: Stated } =>
  stated === undefined ? {} : { stated };

const withoutDismissed = async (
  store: Store,
  page: PageText,
  mentions: readonly Mention[],
): Promise<readonly Mention[]> => {
  const texts = new Map(page.blocks.map(({ id, text }) => [id, text]));
  const marks = mentions.map(({ ref, block, start, end }) => ({
    ref,
    quote: texts.get(block)?.slice(start, end) ?? '',
  }));
  const flags = await store.areDismissed(page.url, marks);
  return flags.ok ? mentions.filter((_, index) => flags.value[index] !== true) : mentions;
};
