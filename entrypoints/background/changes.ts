import { changedClaims } from '@/lib/claims/index';
import type { ClaimRef, IsoDate } from '@/lib/model/pack';
import { type ClaimView, claimKey } from '@/lib/model/reading';
import type { Store } from '@/lib/store/index';

/** Compares each updated pack, once, with the version it replaced and keeps what changed. */
export const noteChanges = async (store: Store, today: IsoDate): Promise<void> => {
  const packs = await store.listPacks();
  if (!packs.ok) return;
  for (const { key, uncompared, version } of packs.value) {
    if (uncompared === null) continue;
    const before = await store.uncomparedVersion(key);
    const after = await store.packByKey(key);
    if (!after.ok) continue;
    const old = before.ok ? before.value : null;
    const changes = old === null ? [] : changedClaims(old, after.value, today);
    await store.saveChanges(
      key,
      changes.map((change) => ({
        pack: key,
        claim: change.claim,
        from: old?.version ?? version,
        to: version,
        before: change.before,
        on: today,
      })),
    );
  }
};

/** What the last update of a claim's pack changed and the reader has not seen yet. */
export const changedSince = async (
  store: Store,
): Promise<(ref: ClaimRef) => ClaimView['changed']> => {
  const changes = await store.listChanges();
  const byClaim = new Map(
    (changes.ok ? changes.value : []).map((change) => [
      claimKey(change),
      { before: change.before, on: change.on },
    ]),
  );
  return (ref) => byClaim.get(claimKey(ref)) ?? null;
};
