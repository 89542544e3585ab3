import type { ShelfPack, StateOn } from '@/components/library/shelf';
import { type ClaimContext, claimContext, claimState, claimView } from '@/lib/claims/index';
import type { ClaimRef, IsoDate, Pack } from '@/lib/model/pack';
import { type ClaimView, claimKey } from '@/lib/model/reading';
import type { ClaimState } from '@/lib/model/state';
import type { StateChange } from '@/lib/store/index';

/** States kept at most before all are forgotten: a hundred thousand claims on two days. */
const MOST_STATES = 200_000;

const contexts = new WeakMap<Pack, ClaimContext>();

const contextOf = (pack: Pack): ClaimContext => {
  const known = contexts.get(pack);
  if (known !== undefined) return known;
  const context = claimContext(pack);
  contexts.set(pack, context);
  return context;
};

/** What the library asks of the claims of the installed packs. */
export interface States {
  readonly stateOn: StateOn;
  readonly viewOf: (ref: ClaimRef) => ClaimView | null;
}

/** Answers for these packs; states are computed when first asked for, and kept. */
export const statesOf = (
  packs: readonly ShelfPack[],
  changes: readonly StateChange[],
  today: IsoDate,
): States => {
  const byKey = new Map(packs.map((shelf) => [shelf.key, shelf.pack]));
  const none = claimContext(EMPTY);
  const contextFor = (ref: ClaimRef): ClaimContext => {
    const pack = byKey.get(ref.pack);
    return pack === undefined ? none : contextOf(pack);
  };
  const states = new Map<string, ClaimState>();
  return {
    stateOn: (ref, on) => {
      const key = `${on} ${claimKey(ref)}`;
      const known = states.get(key);
      if (known !== undefined) return known;
      if (states.size >= MOST_STATES) states.clear();
      const state = claimState(contextFor(ref), ref.claim, on);
      states.set(key, state);
      return state;
    },
    viewOf: (ref) => {
      const change = changes.find(({ pack, claim }) => pack === ref.pack && claim === ref.claim);
      const changed = change === undefined ? null : { before: change.before, on: change.on };
      return claimView(contextFor(ref), ref, today, changed);
    },
  };
};

const EMPTY: Pack = {
  format: 'attested-pack/1',
  id: 'none',
  version: '0.0.0',
  title: {},
  publisher: { name: '' },
  parties: [],
  sources: [],
  series: [],
  concepts: [],
  claims: [],
};
