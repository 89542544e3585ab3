import { claimView, makeReading } from '@/lib/claims/index';
import { FEWEST_SURE } from '@/lib/match/index';
import { ACCEPTED } from '@/lib/match/statements/index';
import type { PageText } from '@/lib/model/page';
import { type CheckedText, claimKey } from '@/lib/model/reading';
import { type Result, success } from '@/lib/model/result';
import { changedSince } from './changes';
import type { ReadingNeeds } from './read-page';
import type { Shelf } from './shelf';
import type { StatementHit } from './statement-search';

type Match = CheckedText['matches'][number];

/** More than any passage that a person checks; the rest is not looked at. */
const LONGEST = 50_000;
const MOST_MATCHES = 12;
/** Where nothing says the same: entries with the same words that differ in one thing. */
const MOST_CONFLICTS = 2;

/**
 * Finds the entries for a typed or selected text, each once: first, in its order, what a page
 * with this text would be marked with, then entries whose statements say it in similar words.
 * Where there are none, entries that differ in a figure, a name or a negation.
 */
export const checkText = async (
  text: string,
  { store, keeper, today }: ReadingNeeds,
): Promise<Result<CheckedText>> => {
  const shelf = await keeper.current();
  if (!shelf.ok) return shelf;
  if (shelf.value === null) return success({ text, packs: [], matches: [] });
  const read = text.slice(0, LONGEST);
  const changed = await changedSince(store);
  const matches = new Map<string, Match>();
  for (const match of await statedIn(read, shelf.value, today, changed)) {
    const key = claimKey(match.claim.ref);
    if (!matches.has(key)) matches.set(key, match);
  }
  const { search, contextsFor } = shelf.value;
  const hits = (await search())(read);
  const add = async (chosen: readonly StatementHit[]): Promise<void> => {
    const contexts = await contextsFor(chosen.map(({ ref }) => ref));
    for (const { ref, score, conflict, mention } of chosen) {
      const context = contexts.get(ref.pack);
      if (context === undefined || matches.has(claimKey(ref))) continue;
      const claim = claimView(context, ref, today, changed(ref));
      if (claim === null) continue;
      // On pages only claims without wordings are found by their statements.
      const marked = mention && context.claims.get(ref.claim)?.wordings.length === 0;
      matches.set(claimKey(ref), { mention: null, claim, score, marked, conflict });
    }
  };
  const accepted = hits.filter(({ score, conflict }) => conflict === null && score >= ACCEPTED);
  await add(accepted.slice(0, MOST_MATCHES));
  if (matches.size === 0) {
    await add(hits.filter(({ conflict }) => conflict !== null).slice(0, MOST_CONFLICTS));
  }
  return success({
    text,
    packs: shelf.value.packs,
    matches: Array.from(matches.values()).slice(0, MOST_MATCHES),
  });
};

const statedIn = async (
  text: string,
  { find, contextsFor }: Shelf,
  today: string,
  changed: Awaited<ReturnType<typeof changedSince>>,
): Promise<readonly Match[]> => {
  const page = pageOf(text);
  const mentions = find(page);
  const contexts = await contextsFor(mentions.map(({ ref }) => ref));
  const reading = makeReading(page, mentions, contexts, today, changed);
  return reading.mentions.flatMap((mention) => {
    const claim = reading.claims[claimKey(mention.ref)];
    return claim === undefined
      ? []
      : [{ mention, claim, score: 1, marked: mention.signed !== true, conflict: null }];
  });
};

/**
 * The text as a page without address and date: one block for each paragraph. Who asks about it has it
 * read as a page about the topic is.
 */
const pageOf = (text: string): PageText => ({
  url: '',
  title: '',
  lang: null,
  published: null,
  sure: FEWEST_SURE,
  blocks: text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, id) => ({ id, text: paragraph, role: 'text' })),
});
