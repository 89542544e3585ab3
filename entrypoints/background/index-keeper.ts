import { browser } from '@/lib/browser/index';
import { INDEX_VERSION } from '@/lib/match/index';
import { type Result, success } from '@/lib/model/result';
import type { Store, StoredPack } from '@/lib/store/index';
import { changedShelf } from './changed-shelf';
import { loadShelf, type Shelf } from './shelf';

export interface IndexKeeper {
  /**
   * The shelf of the packs enabled right now; `null` when none is. `meanwhile` is done while a
   * fresh worker waits for the stored index.
   */
  current(meanwhile?: () => void): Promise<Result<Shelf | null>>;
  /** Whether any pack took part when that was last asked: told at once. */
  tookPart(): boolean;
  /** The one last asked for, whether or not the packs have changed since; `null` before any. */
  last(): Promise<Shelf | null>;
  /** How much of the enabled packs is prepared, 0 to 1; `null` when nothing is being prepared. */
  progress(): number | null;
}

interface Held {
  readonly fingerprint: string;
  readonly enabled: readonly StoredPack[];
  shelf: Promise<Result<Shelf>>;
  /** What `shelf` holds, once it is there. */
  ready: Shelf | null;
}

/**
 * Keeps the compiled index across the deaths of the worker. Which packs are enabled is asked each
 * time, so that no missed message can leave it out of date. Where only some packs changed, pages
 * are read by what is there while one index of all is compiled behind it.
 *
 * `onReady`: pages may be read better now, since statements that took long to prepare are there.
 */
export const createIndexKeeper = (store: Store, onReady: () => void = () => {}): IndexKeeper => {
  let held: Held | null = null;
  let share: number | null = null;
  let compiling: Promise<unknown> = Promise.resolve();

  const load = async (
    enabled: readonly StoredPack[],
    fingerprint: string | null,
    meanwhile?: () => void,
  ): Promise<Result<Shelf>> => {
    const onShare = (done: number) => {
      share = done;
    };
    const loaded = await loadShelf(store, enabled, { fingerprint, meanwhile, onShare, onReady });
    share = null;
    return loaded;
  };

  const change = async (
    before: Shelf,
    enabled: readonly StoredPack[],
    came: readonly StoredPack[],
  ): Promise<Result<Shelf>> => {
    const loaded = came.length === 0 ? null : await load(came, null);
    return success(changedShelf(store, enabled, before, loaded?.ok ? loaded.value : null));
  };

  /** One after the other: where packs changed again meanwhile, one index less is compiled. */
  const compileBehind = (now: Held): void => {
    compiling = Promise.all([now.shelf, compiling]).then(async () => {
      if (held !== now) return;
      const whole = await load(now.enabled, now.fingerprint);
      if (!whole.ok) return;
      now.shelf = Promise.resolve(whole);
      now.ready = whole.value;
    });
  };

  const begin = (
    fingerprint: string,
    enabled: readonly StoredPack[],
    meanwhile?: () => void,
  ): Held => {
    const { ready = null, enabled: old = [] } = held ?? {};
    const came = enabled.filter((pack) => !old.some((one) => isSame(one, pack)));
    const before = came.length < enabled.length ? ready : null;
    const shelf =
      before === null ? load(enabled, fingerprint, meanwhile) : change(before, enabled, came);
    const now: Held = { fingerprint, enabled, shelf, ready: null };
    void shelf.then((result) => {
      if (result.ok) now.ready = result.value;
      // A failure may pass: the next question tries again.
      else if (held === now) held = null;
    });
    if (before !== null) compileBehind(now);
    return now;
  };

  return {
    async current(meanwhile) {
      const packs = await store.listPacks();
      if (!packs.ok) return packs;
      const enabled = packs.value.filter((pack) => pack.enabled);
      if (enabled.length === 0) {
        held = null;
        return success(null);
      }
      const fingerprint = fingerprintOf(enabled);
      if (held?.fingerprint !== fingerprint) held = begin(fingerprint, enabled, meanwhile);
      return held.shelf;
    },
    tookPart: () => held !== null,
    async last() {
      const result = await held?.shelf;
      return result?.ok === true ? result.value : null;
    },
    progress: () => share,
  };
};

const isSame = (one: StoredPack, other: StoredPack): boolean =>
  one.key === other.key && one.digest === other.digest;

const fingerprintOf = (packs: readonly StoredPack[]): string =>
  [
    // A new version of the extension may compile differently.
    `index ${INDEX_VERSION} by ${browser.runtime.getManifest().version}`,
    ...packs.map(({ key, digest }) => `${key} ${digest}`).toSorted(),
  ].join('\n');
