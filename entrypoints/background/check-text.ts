import { makeReading } from '@/lib/claims/index';
import { findMentions } from '@/lib/match/index';
import type { PageText } from '@/lib/model/page';
import { type CheckedText, claimKey } from '@/lib/model/reading';
import { type Result, success } from '@/lib/model/result';
import type { ReadingNeeds } from './read-page';

/** More than any passage that a person checks; the rest is not looked at. */
const LONGEST = 50_000;

/** Finds the entries that a typed or selected text states, in its order, each once. */
export const checkText = async (
  text: string,
  { keeper, today }: ReadingNeeds,
): Promise<Result<CheckedText>> => {
  const shelf = await keeper.current();
  if (!shelf.ok) return shelf;
  if (shelf.value === null) return success({ text, matches: [] });
  const { index, contexts } = shelf.value;
  const page = pageOf(text.slice(0, LONGEST));
  const reading = makeReading(page, findMentions(index, page), contexts, today);
  const seen = new Set<string>();
  const matches: CheckedText['matches'][number][] = [];
  for (const mention of reading.mentions) {
    const key = claimKey(mention.ref);
    const claim = reading.claims[key];
    if (claim === undefined || seen.has(key)) continue;
    seen.add(key);
    matches.push({ mention, claim, score: 1, marked: true, conflict: null });
  }
  return success({ text, matches });
};

/** The text as a page without address and date: one block for each paragraph. */
const pageOf = (text: string): PageText => ({
  url: '',
  title: '',
  lang: null,
  published: null,
  blocks: text
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, id) => ({ id, text: paragraph, role: 'text' })),
});
