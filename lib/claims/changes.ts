import type { ClaimId, IsoDate, Pack } from '@/lib/model/pack';
import type { ClaimState } from '@/lib/model/state';

/** A claim that stands elsewhere since its pack was updated. */
export interface ChangedClaim {
  readonly claim: ClaimId;
  readonly before: ClaimState;
  readonly after: ClaimState;
}

/** The claims of both versions whose state on the day differs, in the order of the newer pack. */
export function changedClaims(
  _before: Pack,
  _after: Pack,
  _on: IsoDate,
): readonly ChangedClaim[] {
  return [];
}
