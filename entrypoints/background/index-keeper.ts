import { browser } from '@/lib/browser/index';
import { type ClaimContext, claimContext } from '@/lib/claims/index';
import {
  compileIndex,
  decodeIndex,
  encodeIndex,
  INDEX_VERSION,
  type Index,
} from '@/lib/match/index';
import type { Pack, PackKey } from '@/lib/model/pack';
import { type Failure, failure, type Result, success } from '@/lib/model/result';
import type { Store, StoredPack } from '@/lib/store/index';
import { freshSeed } from './seed';
import { prepareSearch, type StatementSearch } from './statement-search';

/** The enabled packs, ready for finding and judging. */
export interface Shelf {
  readonly index: Index;
  readonly contexts: ReadonlyMap<PackKey, ClaimContext>;
  /** The search by statements, prepared when a reader first asks for it. */
  readonly search: () => Promise<StatementSearch>;
}

export interface IndexKeeper {
  /** The shelf of the packs enabled right now; `null` when none is. */
  current(): Promise<Result<Shelf | null>>;
}

type Packs = ReadonlyMap<PackKey, Pack>;

/**
 * Keeps the compiled index across the deaths of the worker: loaded from the store when it was
 * compiled from the very packs that are enabled now, else compiled and stored. Which packs those
 * are is asked each time, so that no missed message can leave it out of date.
 */
export const createIndexKeeper = (store: Store): IndexKeeper => {
  let held: { readonly fingerprint: string; readonly shelf: Promise<Result<Shelf>> } | null = null;

  return {
    async current() {
      const packs = await store.listPacks();
      if (!packs.ok) return packs;
      const enabled = packs.value.filter((pack) => pack.enabled);
      if (enabled.length === 0) return success(null);
      const fingerprint = fingerprintOf(enabled);
      if (held?.fingerprint !== fingerprint) {
        held = { fingerprint, shelf: load(store, fingerprint, enabled) };
      }
      const { shelf } = held;
      const result = await shelf;
      // A failure may pass: the next question tries again.
      if (!result.ok && held?.shelf === shelf) held = null;
      return result;
    },
  };
};

const fingerprintOf = (packs: readonly StoredPack[]): string =>
  [
    // A new version of the extension may compile differently.
    `index ${INDEX_VERSION} by ${browser.runtime.getManifest().version}`,
    ...packs.map(({ key, digest }) => `${key} ${digest}`).toSorted(),
  ].join('\n');

const load = async (
  store: Store,
  fingerprint: string,
  enabled: readonly StoredPack[],
): Promise<Result<Shelf>> => {
  const packs = new Map<PackKey, Pack>();
  let problem: Failure | null = null;
  for (const { key } of enabled) {
    const pack = await store.packByKey(key);
    if (pack.ok) packs.set(key, pack.value);
    else problem = pack.error;
  }
  if (problem !== null) {
    console.error(problem.message);
    if (packs.size === 0) return failure(problem);
  }
  try {
    const whole = problem === null;
    const inputs = Array.from(packs, ([key, pack]) => ({ key, pack }));
    const kept = whole ? await keptIndex(store, fingerprint) : null;
    const index = kept ?? compileIndex(inputs, freshSeed());
    if (whole && kept === null) await store.writeIndex(fingerprint, encodeIndex(index));
    const contexts = contextsOf(packs);
    let search: Promise<StatementSearch> | null = null;
    return success({
      index,
      contexts,
      search: () => {
        search ??= prepareSearch(contexts);
        return search;
      },
    });
  } catch (reason) {
    console.error(reason);
    return failure({ kind: 'index', message: 'The claims could not be prepared for searching.' });
  }
};

const keptIndex = async (store: Store, fingerprint: string): Promise<Index | null> => {
  const bytes = await store.readIndex(fingerprint);
  return bytes.ok && bytes.value !== null ? decodeIndex(bytes.value) : null;
};

const contextsOf = (packs: Packs): ReadonlyMap<PackKey, ClaimContext> =>
  new Map(Array.from(packs, ([key, pack]) => [key, claimContext(pack)]));
