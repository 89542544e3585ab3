import { sameState } from '@/lib/labels/index';
import type { Claim, ClaimRef, IsoDate, Origin, Pack, PackKey, Party } from '@/lib/model/pack';
import type { ClaimState } from '@/lib/model/state';

/** An installed pack as the library shows it. */
export interface ShelfPack {
  readonly key: PackKey;
  readonly origin: Origin;
  readonly enabled: boolean;
  readonly pack: Pack;
  /** Version that can be brought back; `null` when none was kept. */
  readonly previous: string | null;
}

/** A claim with the pack it stands in. */
export interface ShelfClaim {
  readonly ref: ClaimRef;
  readonly claim: Claim;
  readonly shelf: ShelfPack;
}

/** Where a claim stands on a day, as `lib/claims` computes it; handed down by the entry point. */
export type StateOn = (ref: ClaimRef, on: IsoDate) => ClaimState;

/** Every claim of every pack, in the packs' own order. */
export const shelfClaims = (packs: readonly ShelfPack[]): ShelfClaim[] =>
  packs.flatMap((shelf) =>
    shelf.pack.claims.map((claim) => ({ ref: { pack: shelf.key, claim: claim.id }, claim, shelf })),
  );

/** The claims of a pack that imply one, straight or through others, nearest first. */
export const implying = (pack: Pack, id: string): Claim[] => {
  const found = new Set([id]);
  const order: Claim[] = [];
  for (let frontier = [id]; frontier.length > 0; ) {
    const next = pack.claims.filter(
      (claim) => !found.has(claim.id) && claim.implies.some((target) => frontier.includes(target)),
    );
    for (const claim of next) found.add(claim.id);
    order.push(...next);
    frontier = next.map((claim) => claim.id);
  }
  return order;
};

/** A stretch of days on which a claim stood in one state. */
export interface Stage {
  readonly from: IsoDate;
  readonly state: ClaimState;
}

/**
 * The days on which a claim's state, or who affirms and denies it, changed: oldest first.
 *
 * Only the days of attestations of the claim and of what implies it can change it, so only those
 * are looked at. `through` keeps attestations of the future out.
 */
export const stages = (item: ShelfClaim, stateOn: StateOn, through: IsoDate): Stage[] => {
  const claims = [item.claim, ...implying(item.shelf.pack, item.claim.id)];
  const days = new Set(
    claims.flatMap((claim) => claim.attestations.map((attestation) => attestation.date)),
  );
  const found: Stage[] = [];
  for (const from of [...days].filter((day) => day <= through).sort()) {
    const state = stateOn(item.ref, from);
    const last = found.at(-1);
    if (last === undefined || !sameState(last.state, state)) found.push({ from, state });
  }
  return found;
};

const partiesOf = new WeakMap<Pack, Readonly<Record<string, Party>>>();

/** Parties of a pack by id; gathered once per pack. */
export const partiesById = (pack: Pack): Readonly<Record<string, Party>> => {
  const known = partiesOf.get(pack);
  if (known !== undefined) return known;
  const parties = Object.fromEntries(pack.parties.map((party) => [party.id, party]));
  partiesOf.set(pack, parties);
  return parties;
};
