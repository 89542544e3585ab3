import type { Claim, ClaimId, IsoDate, Pack } from '@/lib/model/pack';
import type { ClaimState, Position } from '@/lib/model/state';
import { type ClaimContext, claimContext } from './context';
import { claimState } from './state';
import { compareText } from './words';

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
 *
 * States are computed only where the update can have reached, so a small update of a large pack
 * costs one comparison of both.
 */
export function changedClaims(before: Pack, after: Pack, on: IsoDate): readonly ChangedClaim[] {
  const older = claimContext(before);
  const newer = claimContext(after);
  const reached = reachedClaims(older, newer);
  const changed: ChangedClaim[] = [];
  for (const id of newer.claims.keys()) {
    if (!reached.has(id) || !older.claims.has(id)) continue;
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

/** The edited claims, what they imply, and the others of their series, in either version. */
function reachedClaims(older: ClaimContext, newer: ClaimContext): ReadonlySet<ClaimId> {
  const reached = new Set<ClaimId>();
  if (groups(older) !== groups(newer)) return new Set(newer.claims.keys());
  const series = new Set<string>();
  for (const id of new Set([...older.claims.keys(), ...newer.claims.keys()])) {
    const was = older.claims.get(id);
    const is = newer.claims.get(id);
    if (record(was) === record(is)) continue;
    reached.add(id);
    for (const claim of [was, is]) if (claim?.series !== undefined) series.add(claim.series);
  }
  // A set hands out what is added while it is walked.
  for (const id of reached) {
    for (const context of [older, newer]) {
      for (const implied of context.claims.get(id)?.implies ?? []) reached.add(implied);
    }
  }
  for (const id of series) {
    for (const context of [older, newer]) {
      for (const claim of context.claimsOfSeries(id)) reached.add(claim.id);
    }
  }
  return reached;
}

const groups = ({ pack }: ClaimContext): string =>
  JSON.stringify(
    pack.parties.toSorted((a, b) => compareText(a.id, b.id)).map(({ id, of }) => [id, of ?? null]),
  );

/** All of a claim that its state depends on. */
function record(claim: Claim | undefined): string | null {
  if (claim === undefined) return null;
  const { nature, subjects, figure, series, implies, attestations } = claim;
  return JSON.stringify([nature, subjects, figure ?? null, series ?? null, implies, attestations]);
}
