/**
 * Whose word a sentence is, and that it names nobody else: "Pat Ryder could not confirm reports of
 * fighting" speaks of those the page is about.
 */

import type { TokenSpan } from '@/lib/text/sentences';
import type { Attribution } from './attribution';
import type { Index } from './index-types';
import { overlaps, type PartyHit, type SentenceView } from './view';

/** Whether an onlooker speaks in the sentence, and every name in it is a speaker's. */
export const isTold = (
  index: Index,
  { parties }: SentenceView,
  attributions: readonly Attribution[],
): boolean => {
  if (attributions.length === 0) return false;
  const isSpeaker = (hit: TokenSpan): boolean =>
    attributions.some(
      ({ speaker }) => speaker.kind === 'parties' && speaker.hits.some((one) => overlaps(one, hit)),
    );
  // Of those who fight, "there is fighting" may be said of themselves.
  const isOnlooker = ({ party }: PartyHit): boolean => index.parties[party]?.onlooker === true;
  let speaks = false;
  for (const { speaker } of attributions) {
    if (speaker.kind !== 'parties') continue;
    if (!speaker.hits.every(isOnlooker)) return false;
    speaks ||= speaker.hits.length > 0;
  }
  return speaks && parties.every(isSpeaker);
};
