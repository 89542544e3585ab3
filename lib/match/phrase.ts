/** Where a phrase alone ("troops in Russia") states a claim. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import { type BlockView, hasGap, type SentenceView } from './view';

/** Words between a verb of saying and a phrase that is all it says. */
const OBJECT_REACH = 3;

/** "Kyiv reports North Korean soldiers in Kursk": somebody named puts the phrase forward. */
export const isReported = (
  sentence: SentenceView,
  span: TokenSpan,
  chain: readonly Attribution[],
): boolean =>
  chain.some(
    (one) =>
      one.speech === 'say' &&
      one.speaker.kind === 'parties' &&
      one.to <= span.from &&
      span.from - one.to <= OBJECT_REACH &&
      !hasGap(sentence.tokens, one.to - 1, span.from, GAP.comma | GAP.hard),
  );

/** "North Korean soldiers in Russia: …": a title's first words, up to its colon, state it. */
export const opensTitle = (
  view: BlockView,
  { from, to, tokens }: SentenceView,
  span: TokenSpan,
): boolean =>
  view.role === 'title' &&
  span.from === from &&
  (span.to === to || hasGap(tokens, span.to - 1, span.to, GAP.hard));
