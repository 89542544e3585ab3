import type { Claim, IsoDate, PartyId } from '@/lib/model/pack';
import type { ClaimState, Position } from '@/lib/model/state';
import type { ClaimContext } from './context';
import { countsFrom } from './days';
import { figureAttested } from './series';
import { compareAttestations, compareText, isAffirming } from './words';

type Superseding = NonNullable<ClaimState['superseded']>;

/**
 * The latest other figure of the claim's series given since by the party whose figure it is: the
 * one that gave it first (when several did on one day, each must have moved on).
 *
 * "Since" is after the day it first gave the figure and not before the day it last did: a party
 * that repeats a figure still holds it. Figures that others gave supersede nothing.
 */
export function findSuperseding(
  context: ClaimContext,
  claim: Claim,
  affirms: readonly Position[],
  on: IsoDate,
): ClaimState['superseded'] {
  const { figure, series } = claim;
  const direct = affirms.filter(({ inheritedFrom }) => inheritedFrom === null);
  const first = direct[0];
  if (figure === undefined || series === undefined || first === undefined) return null;
  const day = countsFrom(first.since);
  const owners = new Set(
    direct.filter(({ since }) => countsFrom(since) === day).map(({ party }) => party),
  );
  const lastGiven = lastGivenBy(context, claim, owners, on);

  const latest = new Map<PartyId, Superseding>();
  for (const other of context.claimsOfSeries(series)) {
    for (const by of other.attestations) {
      const group = context.groupOf(by.party);
      const last = lastGiven.get(group);
      const given = figureAttested(other, by);
      if (last === undefined || given === null) continue;
      if (other.id === claim.id && by.relation === undefined) continue;
      if (given.value === figure.value && given.maximum === figure.maximum) continue;
      const from = countsFrom(by);
      if (from > on || from <= day || from < last) continue;
      const candidate = { claim: other.id === claim.id ? null : other.id, by };
      const found = latest.get(group);
      if (found === undefined || compareSuperseding(candidate, found) < 0) {
        latest.set(group, candidate);
      }
    }
  }
  if (latest.size < owners.size) return null;
  return [...latest.values()].toSorted(compareSuperseding)[0] ?? null;
}

/** Latest first; of one day an entry of its own before a remark on this one, then by name. */
function compareSuperseding(a: Superseding, b: Superseding): number {
  return (
    compareText(countsFrom(b.by), countsFrom(a.by)) ||
    Number(a.claim === null) - Number(b.claim === null) ||
    compareText(a.claim ?? '', b.claim ?? '') ||
    compareAttestations(a.by, b.by)
  );
}

/** The last day on which each of these groups gave the claim's figure. */
function lastGivenBy(
  context: ClaimContext,
  claim: Claim,
  groups: ReadonlySet<PartyId>,
  on: IsoDate,
): ReadonlyMap<PartyId, IsoDate> {
  const last = new Map<PartyId, IsoDate>();
  for (const attestation of claim.attestations) {
    const group = context.groupOf(attestation.party);
    const from = countsFrom(attestation);
    if (!groups.has(group) || from > on) continue;
    if (attestation.relation !== undefined || !isAffirming(attestation)) continue;
    if (from > (last.get(group) ?? '')) last.set(group, from);
  }
  return last;
}
