/**
 * Whose word a sentence is, and that it names nobody else: "Pat Ryder could not confirm reports of
 * fighting" speaks of those the page is about.
 */

import type { Attribution } from './attribution';
import type { Index } from './index-types';
import { overlaps, type PartyHit, type SentenceView } from './view';

/** Whether an onlooker speaks in the sentence, and every name in it is a speaker's. */
export const isTold = (
  index: Index,
  { parties }: SentenceView,
  attributions: readonly Attribution[],
): boolean => {
  const speakers = attributions.flatMap(({ speaker }) =>
    speaker.kind === 'parties' ? speaker.hits : [],
  );
  // Of those who fight, "there is fighting" may be said of themselves.
  const isOnlooker = ({ party }: PartyHit): boolean => index.parties[party]?.onlooker === true;
  return (
    speakers.length > 0 &&
    speakers.every(isOnlooker) &&
    parties.every((hit) => speakers.some((one) => overlaps(one, hit)))
  );
};
