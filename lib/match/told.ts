/**
 * Whose word a sentence is, and that it names nobody else: "Pat Ryder could not confirm reports of
 * fighting" speaks of those the page is about.
 */

import type { Attribution } from './attribution';
import { overlaps, type SentenceView } from './view';

/** Whether somebody named speaks in the sentence, and every name in it is a speaker's. */
export const isTold = (
  { parties }: SentenceView,
  attributions: readonly Attribution[],
): boolean => {
  const speakers = attributions.flatMap(({ speaker }) =>
    speaker.kind === 'parties' ? speaker.hits : [],
  );
  return speakers.length > 0 && parties.every((hit) => speakers.some((one) => overlaps(one, hit)));
};
