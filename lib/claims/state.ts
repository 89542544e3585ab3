import type { ClaimId, IsoDate } from '@/lib/model/pack';
import type { ClaimState } from '@/lib/model/state';
import type { ClaimContext } from './context';

/**
 * Where a claim stands by the end of a day, by the table of the design ("State of a claim on a
 * date"). A claim the pack does not have is `unknown`.
 */
export function claimState(_context: ClaimContext, _claim: ClaimId, on: IsoDate): ClaimState {
  return {
    name: 'unknown',
    on,
    affirms: [],
    denies: [],
    open: [],
    deniedImplied: [],
    superseded: null,
  };
}
