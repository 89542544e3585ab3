import type { ClaimRef, IsoDate } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import type { ClaimContext } from './context';

/** Everything the card, the popup and the library show of a claim; `null` when unknown. */
export function claimView(
  _context: ClaimContext,
  _ref: ClaimRef,
  _today: IsoDate,
  _changed: ClaimView['changed'] = null,
): ClaimView | null {
  return null;
}
