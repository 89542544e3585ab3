import { type ClaimContext, claimContext } from '@/lib/claims/index';
import type { ClaimRef, PackKey } from '@/lib/model/pack';
import { SMALL, type Store, type StoredPack } from '@/lib/store/index';

/** The packs of some claims, as far as these need them; packs that cannot be read are left out. */
export type FindContexts = (
  refs: readonly ClaimRef[],
) => Promise<ReadonlyMap<PackKey, ClaimContext>>;

/** A pack of so few claims is read before any is asked for, unless it must be read whole. */
const FEW = 100;

/** Packs that are read whole, all claims of them, are kept; of others each answer reads its own. */
export const contextsOf = (store: Store, enabled: readonly StoredPack[]): FindContexts => {
  const counts = new Map(enabled.map(({ key, claims }) => [key, claims]));
  const kept = new Map<PackKey, Promise<ClaimContext | null>>();
  const read = async (key: PackKey, refs: readonly ClaimRef[]): Promise<ClaimContext | null> => {
    const ids = [...new Set(refs.map(({ claim }) => claim))];
    const pack = await store.packAround(key, ids);
    if (pack.ok) return claimContext(pack.value);
    console.error(pack.error.message);
    return null;
  };
  const isWhole = (key: PackKey, context: ClaimContext | null | undefined): boolean =>
    context?.claims.size === counts.get(key);
  for (const { key, claims, size } of enabled) {
    if (claims <= FEW && size > SMALL) kept.set(key, read(key, []));
  }
  const find = async (key: PackKey, refs: readonly ClaimRef[]): Promise<ClaimContext | null> => {
    const known = await kept.get(key);
    if (known !== undefined && isWhole(key, known)) return known;
    const context = await read(key, refs);
    if (isWhole(key, context)) kept.set(key, Promise.resolve(context));
    return context;
  };
  return async (refs) => {
    const contexts = new Map<PackKey, ClaimContext>();
    for (const [key, own] of Map.groupBy(refs, ({ pack }) => pack)) {
      const context = counts.has(key) ? await find(key, own) : null;
      if (context !== null) contexts.set(key, context);
    }
    return contexts;
  };
};
