import type { Attestation, Claim, Pack } from '@/lib/model/pack';

/** What became of one claim between two versions of its pack. */
export interface ChangedClaim {
  readonly before: Claim;
  readonly after: Claim;
  /** Whether the statement is worded differently in any language. */
  readonly reworded: boolean;
  readonly added: readonly Attestation[];
  readonly removed: readonly Attestation[];
  readonly changed: readonly { readonly before: Attestation; readonly after: Attestation }[];
}

/** The difference of two versions of a pack, for a person: claims and who said what. */
export interface PackDifference {
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
  readonly changed: readonly ChangedClaim[];
}

/** Compares two versions. Claims and attestations are the same by id; order does not matter. */
export const comparePacks = (before: Pack, after: Pack): PackDifference => {
  const claims = match(before.claims, after.claims);
  return {
    added: claims.added,
    removed: claims.removed,
    changed: claims.both
      .map(([old, now]) => compareClaims(old, now))
      .filter(
        ({ reworded, added, removed, changed }) =>
          reworded || added.length + removed.length + changed.length > 0,
      ),
  };
};

const compareClaims = (before: Claim, after: Claim): ChangedClaim => {
  const attestations = match(before.attestations, after.attestations);
  return {
    before,
    after,
    reworded: !same(before.statement, after.statement),
    added: attestations.added,
    removed: attestations.removed,
    changed: attestations.both
      .filter(([old, now]) => !same(old, now))
      .map(([old, now]) => ({ before: old, after: now })),
  };
};

const match = <T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) => {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map((item) => item.id));
  return {
    added: after.filter((item) => !old.has(item.id)),
    removed: before.filter((item) => !now.has(item.id)),
    both: after.flatMap((item): [T, T][] => {
      const match = old.get(item.id);
      return match === undefined ? [] : [[match, item]];
    }),
  };
};

/** Equality of plain data; the order of an object's fields does not count. */
const same = (one: unknown, other: unknown): boolean => spell(one) === spell(other);

const spell = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
