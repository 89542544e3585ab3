import { type ClaimContext, claimContext } from '@/lib/claims/index';
import type { ClaimRef, PackKey } from '@/lib/model/pack';
import { SMALL, type Store, type StoredPack } from '@/lib/store/index';

/** The packs of some claims, as far as these need them; packs that cannot be read are left out. */
export type FindContexts = (
  refs: readonly ClaimRef[],
) => Promise<ReadonlyMap<PackKey, ClaimContext>>;

/** Small packs are read once and kept; of large ones each answer reads what it needs. */
export const contextsOf = (store: Store, enabled: readonly StoredPack[]): FindContexts => {
  const sizes = new Map(enabled.map(({ key, size }) => [key, size]));
  const kept = new Map<PackKey, ClaimContext>();
  const find = async (key: PackKey, refs: readonly ClaimRef[]): Promise<ClaimContext | null> => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const ids = [...new Set(refs.map(({ claim }) => claim))];
    const pack = await store.packAround(key, ids);
    if (!pack.ok) {
      console.error(pack.error.message);
      return null;
    }
    const context = claimContext(pack.value);
    if ((sizes.get(key) ?? 0) <= SMALL) kept.set(key, context);
    return context;
  };
  return async (refs) => {
    const contexts = new Map<PackKey, ClaimContext>();
    for (const [key, own] of Map.groupBy(refs, ({ pack }) => pack)) {
      const context = sizes.has(key) ? await find(key, own) : null;
      if (context !== null) contexts.set(key, context);
    }
    return contexts;
  };
};
