import type { LibraryProps } from '@/components/library/Library';
import type { ShelfPack, StateOn } from '@/components/library/shelf';
import type { IsoDate } from '@/lib/model/pack';
import { type StateChange, seeChange } from '@/lib/store/index';

/** The changes of claims that are still there, with the day of the oldest; `null` for none. */
export const changesShown = (
  changes: readonly StateChange[],
  packs: readonly ShelfPack[],
  stateOn: StateOn,
  today: IsoDate,
): LibraryProps['changes'] => {
  const claims = changes.flatMap(({ pack, claim: id, before }) => {
    const shelf = packs.find(({ key }) => key === pack);
    const claim = shelf?.pack.claims.find((other) => other.id === id);
    if (shelf === undefined || claim === undefined) return [];
    const ref = { pack, claim: id };
    return [{ item: { ref, claim, shelf }, before: before.name, after: stateOn(ref, today).name }];
  });
  const since = changes.map(({ on }) => on).toSorted()[0];
  return claims.length === 0 || since === undefined ? null : { since, claims };
};

/** The reader has seen all of them. */
export const seeAll = async (changes: readonly StateChange[]): Promise<void> => {
  for (const { pack, claim } of changes) await seeChange({ pack, claim });
};
