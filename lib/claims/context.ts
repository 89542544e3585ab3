import type {
  Claim,
  ClaimId,
  Pack,
  Party,
  PartyId,
  Series,
  Source,
  SourceId,
} from '@/lib/model/pack';

/**
 * One pack, arranged for asking about its claims.
 *
 * Building costs one pass over the pack; a second pass, for what implies what and for series, is
 * made when first asked for. Total: ids the pack does not have give empty answers, and
 * cycles of `of` or `implies` end.
 */
export interface ClaimContext {
  readonly pack: Pack;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly series: ReadonlyMap<string, Series>;
  /** The party that this one speaks for in the end: `us` for `us-dod`, itself when for nobody. */
  readonly groupOf: (party: PartyId) => PartyId;
  /** Every claim that this one implies, directly or through others, nearest first. */
  readonly impliedBy: (claim: ClaimId) => readonly ClaimId[];
  /** Every claim that implies this one, directly or through others, nearest first. */
  readonly implying: (claim: ClaimId) => readonly ClaimId[];
  /** The claims of a series, in the pack's order. */
  readonly claimsOfSeries: (series: string) => readonly Claim[];
}

export function claimContext(pack: Pack): ClaimContext {
  const claims = mapById(pack.claims);
  const parties = mapById(pack.parties);
  const groups = new Map<PartyId, PartyId>();
  const directlyImplying = once(() => invertImplications(pack.claims));
  const bySeries = once(() => groupBySeries(pack.claims));

  return {
    pack,
    claims,
    parties,
    sources: mapById(pack.sources),
    series: mapById(pack.series),
    groupOf: (party) => {
      const group = groups.get(party) ?? findGroup(parties, party);
      groups.set(party, group);
      return group;
    },
    // Not kept: a chain through all claims of a large pack would need the square of its length.
    impliedBy: (claim) => reach(claim, (id) => claims.get(id)?.implies ?? [], claims),
    implying: (claim) => reach(claim, (id) => directlyImplying().get(id) ?? [], claims),
    claimsOfSeries: (series) => bySeries().get(series) ?? [],
  };
}

/** The first of several with one id stays: a checked pack has no second. */
function mapById<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Parties that speak for one another in a circle are one group, named by its smallest id. */
function findGroup(parties: ReadonlyMap<PartyId, Party>, start: PartyId): PartyId {
  const path: PartyId[] = [];
  const seen = new Set<PartyId>();
  let party = start;
  for (;;) {
    if (seen.has(party)) return path.slice(path.indexOf(party)).toSorted()[0] ?? party;
    seen.add(party);
    path.push(party);
    const next = parties.get(party)?.of;
    if (next === undefined) return party;
    party = next;
  }
}

function invertImplications(claims: readonly Claim[]): ReadonlyMap<ClaimId, readonly ClaimId[]> {
  const map = new Map<ClaimId, ClaimId[]>();
  for (const claim of claims) for (const id of claim.implies) append(map, id, claim.id);
  return map;
}

function groupBySeries(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const map = new Map<string, Claim[]>();
  for (const claim of claims) if (claim.series !== undefined) append(map, claim.series, claim);
  return map;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Breadth first, without the start, without ids the pack does not have. */
function reach(
  start: ClaimId,
  step: (id: ClaimId) => readonly ClaimId[],
  claims: ReadonlyMap<ClaimId, Claim>,
): readonly ClaimId[] {
  const seen = new Set([start]);
  const queue: ClaimId[] = [start];
  for (const id of queue) {
    for (const next of step(id)) {
      if (seen.has(next) || !claims.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return queue.slice(1);
}
