import { makeReading } from '@/lib/claims/index';
import type { Mention } from '@/lib/model/mention';
import type { IsoDate } from '@/lib/model/pack';
import type { PageFacts, PageText } from '@/lib/model/page';
import { type ClaimView, claimKey, type MarkedMention, type Reading } from '@/lib/model/reading';
import { type Result, success } from '@/lib/model/result';
import type { AreDismissed, Store } from '@/lib/store/index';
import { changedSince } from './changes';
import type { IndexKeeper } from './index-keeper';

export interface ReadingNeeds {
  readonly store: Store;
  readonly keeper: IndexKeeper;
  readonly today: IsoDate;
}

/**
 * Reads a page, or the part of it that was sent: where it states what, and where that stands
 * today, without the marks that the reader dismissed there. Nothing of the page is kept.
 */
export const readPage = async (
  page: PageText,
  { store, keeper, today }: ReadingNeeds,
): Promise<Result<readonly MarkedMention[]>> => {
  // Asked now, the database answers while the page is read with what was valid a moment ago.
  const dismissed = store.dismissedOn(page.url);
  const asked = keeper.current();
  const last = await keeper.last();
  const early = last?.find(page);
  const shelf = await asked;
  if (!shelf.ok) return shelf;
  if (shelf.value === null) return success([]);
  const { statesToday } = shelf.value;
  const found = shelf.value === last && early ? early : shelf.value.find(page);
  if (found.length === 0) return success([]);
  const [mentions, states] = await Promise.all([
    withoutDismissed(dismissed, page, found),
    statesToday(
      found.map(({ ref }) => ref),
      today,
    ),
  ]);
  return success(
    mentions.flatMap((mention) => {
      const now = states.get(claimKey(mention.ref));
      return now === undefined ? [] : [{ ...mention, now }];
    }),
  );
};

/** Holds mentions of a page, as `readPage` found them, against the record. */
export const judgeMentions = async (
  facts: PageFacts,
  mentions: readonly Mention[],
  { store, keeper, today }: ReadingNeeds,
): Promise<Result<Reading>> => {
  const shelf = await keeper.current();
  if (!shelf.ok) return shelf;
  if (shelf.value === null) return success(makeReading(facts, [], new Map(), today));
  const { packs, contextsFor } = shelf.value;
  const [contexts, changed] = await Promise.all([
    contextsFor(mentions.map(({ ref }) => ref)),
    changedSince(store),
  ]);
  const reading = makeReading(facts, mentions, contexts, today, changed);
  return success({ ...reading, claims: withoutTerms(reading.claims), packs });
};

/** The terms by which parties are found are most of a claim's bytes, and nobody is shown them. */
const withoutTerms = (claims: Reading['claims']): Reading['claims'] =>
  Object.fromEntries(
    Object.entries(claims).map(([key, view]) => {
      const parties = Object.entries(view.parties).map(([id, party]) => [
        id,
        { ...party, names: {} },
      ]);
      return [key, { ...view, parties: Object.fromEntries(parties) as ClaimView['parties'] }];
    }),
  );

const withoutDismissed = async (
  asked: Promise<Result<AreDismissed>>,
  page: PageText,
  mentions: readonly Mention[],
): Promise<readonly Mention[]> => {
  const texts = new Map(page.blocks.map(({ id, text }) => [id, text]));
  const marks = mentions.map(({ ref, block, start, end }) => ({
    ref,
    quote: texts.get(block)?.slice(start, end) ?? '',
  }));
  const dismissed = await asked;
  if (!dismissed.ok) return mentions;
  const flags = await dismissed.value(marks);
  return mentions.filter((_, index) => flags[index] !== true);
};
