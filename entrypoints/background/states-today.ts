import { claimState } from '@/lib/claims/index';
import type { ClaimRef, IsoDate } from '@/lib/model/pack';
import { claimKey } from '@/lib/model/reading';
import type { StateName } from '@/lib/model/state';
import type { FindContexts } from './contexts';

/** Where some claims stand today, by `claimKey`; those that cannot be read are left out. */
export type FindStates = (
  refs: readonly ClaimRef[],
  today: IsoDate,
) => Promise<ReadonlyMap<string, StateName>>;

/**
 * Remembers each claim's state while the worker lives and the day lasts: reading the claims of a
 * large pack takes longer than finding them on a page.
 */
export const statesOf = (contextsFor: FindContexts): FindStates => {
  let known = { day: '', states: new Map<string, StateName>() };
  return async (refs, today) => {
    if (known.day !== today) known = { day: today, states: new Map() };
    const { states } = known;
    const missing = refs.filter((ref) => !states.has(claimKey(ref)));
    if (missing.length === 0) return states;
    const contexts = await contextsFor(missing);
    for (const ref of missing) {
      const context = contexts.get(ref.pack);
      if (context?.claims.has(ref.claim) !== true) continue;
      states.set(claimKey(ref), claimState(context, ref.claim, today).name);
    }
    return states;
  };
};
