import type { ClaimId, IsoDate, Pack } from '@/lib/model/pack';
import type { ClaimState, Position } from '@/lib/model/state';
import { claimContext } from './context';
import { claimState } from './state';

/** A claim that stands elsewhere since its pack was updated. */
export interface ChangedClaim {
  readonly claim: ClaimId;
  readonly before: ClaimState;
  readonly after: ClaimState;
}

/**
 * The claims of both versions that stand elsewhere on the day: by the name of the state, by who
 * affirms or denies, or by being superseded. More words for the same position change nothing. In
 * the order of the newer pack; a claim that only one version has is not among them.
 */
export function changedClaims(before: Pack, after: Pack, on: IsoDate): readonly ChangedClaim[] {
  const older = claimContext(before);
  const newer = claimContext(after);
  const changed: ChangedClaim[] = [];
  for (const id of newer.claims.keys()) {
    if (!older.claims.has(id)) continue;
    const was = claimState(older, id, on);
    const is = claimState(newer, id, on);
    if (standing(was) !== standing(is)) changed.push({ claim: id, before: was, after: is });
  }
  return changed;
}

function standing({ name, affirms, denies, superseded }: ClaimState): string {
  const who = (positions: readonly Position[]): readonly string[] =>
    positions.map(({ party, acknowledges }) => `${party}${acknowledges ? '!' : ''}`).toSorted();
  return JSON.stringify([name, who(affirms), who(denies), superseded !== null]);
}
