import { type Deed, groupOf } from '@/lib/labels/index';
import type { Attestation } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';

/** What an attestation did: a subject's own affirmation of a fact is an acknowledgement. */
export const deedOf = (
  { nature, subjects, parties }: Pick<ClaimView, 'nature' | 'subjects' | 'parties'>,
  { party, stance, relation }: Attestation,
): Deed => {
  const affirms = stance === 'asserts' || stance === 'confirms';
  const counts = nature === 'fact' && relation === undefined;
  return counts && affirms && subjects.includes(groupOf(parties, party)) ? 'acknowledges' : stance;
};
