/** What a page adds of its own behind those it has quoted: what else was going on. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import { hasGap, type SentenceView } from './view';

/** Words between a verb behind what is said and its subject, or from that to the comma. */
const BEHIND_VERB = 3;

/** "…, said the agency, *amid* the deployment": behind who said it the page goes on by itself. */
export const isCircumstance = (
  { from, lexicon, tokens }: SentenceView,
  one: Attribution,
  span: TokenSpan,
): boolean => {
  if (lexicon?.circumstances === undefined || one.speech !== 'say') return false;
  if (one.speaker.kind !== 'parties' || !one.speaker.hits.every((hit) => hit.from >= one.to)) {
    return false;
  }
  const isBehind = hasGap(
    tokens,
    Math.max(from, one.from - 2),
    one.from,
    GAP.comma | GAP.closeQuote | GAP.straightQuote,
  );
  const end = Math.max(...one.speaker.hits.map(({ to }) => to));
  let comma = end;
  while (comma < end + BEHIND_VERB && !hasGap(tokens, comma - 1, comma, GAP.comma)) comma += 1;
  if (!isBehind || comma > span.from || !hasGap(tokens, comma - 1, comma, GAP.comma)) return false;
  return lexicon.circumstances.some((words) =>
    words.split(' ').every((word, at) => wordAt(tokens, comma + at) === word),
  );
};
