import type { Attestation, Claim, ClaimId, IsoDate, PartyId } from '@/lib/model/pack';
import type { ClaimState, Position, StateName } from '@/lib/model/state';
import type { ClaimContext } from './context';
import { countsFrom } from './days';
import { findSuperseding } from './superseded';
import { compareAttestations, compareText, directWords, type Word } from './words';

/**
 * Where a claim stands by the end of a day, by the table of the design ("State of a claim on a
 * date"). Total: a claim the pack does not have is `unknown`, as is one of which all that was ever
 * said has been taken back.
 */
export function claimState(context: ClaimContext, claimId: ClaimId, on: IsoDate): ClaimState {
  const claim = context.claims.get(claimId);
  if (claim === undefined) return nothing(on);
  const positions = findPositions(context, claim, on);
  const affirms = positions.filter((position) => position.kind === 'affirms');
  const denies = positions.filter((position) => position.kind === 'denies');
  const open = findOpen(context, claim, on, new Set(positions.map(({ party }) => party)));
  return {
    name: nameState(claim, affirms, denies, open),
    on,
    affirms,
    denies,
    open,
    deniedImplied: findDeniedImplied(context, claimId, on),
    superseded: findSuperseding(context, claim, affirms, on),
  };
}

function nothing(on: IsoDate): ClaimState {
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

/** The table, row by row: the first that fits. */
function nameState(
  claim: Claim,
  affirms: readonly Position[],
  denies: readonly Position[],
  open: readonly Attestation[],
): StateName {
  if (claim.nature === 'view') return 'view';
  if (affirms.some((position) => position.acknowledges)) return 'confirmed';
  if (denies.length === 0 && hasIndependentConfirmation(affirms)) return 'confirmed';
  if (affirms.length > 0 && denies.length > 0) return 'contested';
  if (denies.length > 0) return 'denied';
  if (affirms.length > 0) return 'reported';
  if (open.length > 0) return 'unconfirmed';
  return 'unknown';
}

/**
 * Whether a party other than the first affirms by `confirms`. Of several who first affirmed on one
 * day any may have been the first, so one of them confirming after another suffices.
 */
function hasIndependentConfirmation(affirms: readonly Position[]): boolean {
  return affirms.some(
    (one) =>
      one.attestation.stance === 'confirms' &&
      affirms.some((other) => other !== one && countsFrom(other.since) <= countsFrom(one.since)),
  );
}

/**
 * One position per group, in order of the day it was taken. A direct word beats an inherited one
 * whatever their days, a retraction too: the record of the claim itself is the better witness.
 */
function findPositions(context: ClaimContext, claim: Claim, on: IsoDate): readonly Position[] {
  const words = new Map(inheritedWords(context, claim.id, on));
  for (const [group, direct] of directWords(context, claim, on)) {
    const inherited = words.get(group);
    words.set(group, inherited === undefined ? direct : joinWords(direct, inherited));
  }
  const subjects = new Set(claim.subjects.map((party) => context.groupOf(party)));
  const positions: Position[] = [];
  for (const [party, { kind, attestation, since, from }] of words) {
    if (kind === 'none') continue;
    const acknowledges = claim.nature === 'fact' && kind === 'affirms' && subjects.has(party);
    positions.push({ party, kind, attestation, since, inheritedFrom: from, acknowledges });
  }
  return positions.toSorted(comparePositions);
}

/**
 * Where both affirm there is nothing to beat: the position dates from the earlier of the two, and
 * asserting less does not take back having confirmed more.
 */
function joinWords(direct: Word, inherited: Word): Word {
  if (direct.kind !== 'affirms') return direct;
  const since = earlier(direct.since, inherited.since);
  return isConfirming(inherited) && !isConfirming(direct)
    ? { ...inherited, since }
    : { ...direct, since };
}

const isConfirming = (word: Word): boolean => word.attestation.stance === 'confirms';

const earlier = (a: Attestation, b: Attestation): Attestation =>
  compareAttestations(a, b) <= 0 ? a : b;

function comparePositions(a: Position, b: Position): number {
  return compareText(countsFrom(a.since), countsFrom(b.since)) || compareText(a.party, b.party);
}

/**
 * Who affirms a claim affirms what it implies. Of several implying claims the one that the group
 * confirmed speaks for it, else the latest; the day it was taken is the earliest of all.
 */
function inheritedWords(
  context: ClaimContext,
  claimId: ClaimId,
  on: IsoDate,
): ReadonlyMap<PartyId, Word> {
  const words = new Map<PartyId, Word>();
  for (const from of context.implying(claimId)) {
    const claim = context.claims.get(from);
    if (claim === undefined) continue;
    for (const [group, word] of directWords(context, claim, on)) {
      if (word.kind !== 'affirms') continue;
      const other = words.get(group);
      const found: Word = { ...word, from };
      words.set(group, other === undefined ? found : mergeInherited(other, found));
    }
  }
  return words;
}

function mergeInherited(a: Word, b: Word): Word {
  const order =
    Number(isConfirming(b)) - Number(isConfirming(a)) ||
    compareText(countsFrom(b.attestation), countsFrom(a.attestation)) ||
    compareText(a.from ?? '', b.from ?? '') ||
    compareAttestations(a.attestation, b.attestation);
  return { ...(order <= 0 ? a : b), since: earlier(a.since, b.since) };
}

/** The latest per group that took no position: shown, and enough for `unconfirmed`. */
function findOpen(
  context: ClaimContext,
  claim: Claim,
  on: IsoDate,
  taken: ReadonlySet<PartyId>,
): readonly Attestation[] {
  const latest = new Map<PartyId, Attestation>();
  for (const attestation of claim.attestations.toSorted(compareAttestations)) {
    const group = context.groupOf(attestation.party);
    if (isOpen(attestation) && countsFrom(attestation) <= on && !taken.has(group)) {
      latest.set(group, attestation);
    }
  }
  return [...latest.values()].toSorted(compareAttestations);
}

function isOpen({ relation, stance }: Attestation): boolean {
  if (relation !== undefined) return relation === 'not-yet';
  return stance === 'cannot-confirm' || stance === 'no-comment';
}

function findDeniedImplied(
  context: ClaimContext,
  claimId: ClaimId,
  on: IsoDate,
): ClaimState['deniedImplied'] {
  const denied: { claim: ClaimId; position: Position }[] = [];
  for (const id of context.impliedBy(claimId)) {
    const claim = context.claims.get(id);
    if (claim === undefined) continue;
    for (const [party, { kind, attestation, since }] of directWords(context, claim, on)) {
      if (kind !== 'denies') continue;
      const position = {
        party,
        kind,
        attestation,
        since,
        inheritedFrom: null,
        acknowledges: false,
      };
      denied.push({ claim: id, position });
    }
  }
  return denied.toSorted(
    (a, b) => comparePositions(a.position, b.position) || compareText(a.claim, b.claim),
  );
}
