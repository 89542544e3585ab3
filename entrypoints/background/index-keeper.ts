import { browser } from '@/lib/browser/index';
import {
  compileIndexInSlices,
  decodeIndex,
  encodeIndex,
  INDEX_VERSION,
  type Index,
  type Stated,
} from '@/lib/match/index';
import type { Pack, PackKey } from '@/lib/model/pack';
import { type Failure, failure, type Result, success } from '@/lib/model/result';
import type { Store, StoredPack } from '@/lib/store/index';
import { contextsOf, type FindContexts } from './contexts';
import { freshSeed } from './seed';
import { type StatementSearch, searchIn } from './statement-search';
import { createStatements } from './statements';
import { type FindStates, statesOf } from './states-today';
import { withPauses } from './with-pauses';

/** The enabled packs, ready for finding and judging. */
export interface Shelf {
  readonly index: Index;
  /** The packs that take part. */
  readonly packs: readonly PackKey[];
  /** Claims without wordings, by their statements; `undefined` without any or not yet ready. */
  readonly stated: () => Stated | undefined;
  readonly contextsFor: FindContexts;
  readonly statesToday: FindStates;
  /** The search by statements, prepared when a reader first asks for it. */
  readonly search: () => Promise<StatementSearch>;
}

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
}

type Packs = ReadonlyMap<PackKey, Pack>;

/**
 * Keeps the compiled index across the deaths of the worker: loaded from the store when it was
 * compiled from the very packs that are enabled now, else compiled and stored. Which packs those
 * are is asked each time, so that no missed message can leave it out of date.
 *
 * A worker that has the index reads no pack but what its answers need. `onReady`: pages may be
 * read better now, since statements that took long to prepare are there.
 */
export const createIndexKeeper = (store: Store, onReady: () => void = () => {}): IndexKeeper => {
  let held: { readonly fingerprint: string; readonly shelf: Promise<Result<Shelf>> } | null = null;

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
      if (held?.fingerprint !== fingerprint) {
        held = { fingerprint, shelf: load(store, fingerprint, enabled, onReady, meanwhile) };
      }
      const { shelf } = held;
      const result = await shelf;
      // A failure may pass: the next question tries again.
      if (!result.ok && held?.shelf === shelf) held = null;
      return result;
    },
    tookPart: () => held !== null,
    async last() {
      const result = await held?.shelf;
      return result?.ok === true ? result.value : null;
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
  onReady: () => void,
  meanwhile?: () => void,
): Promise<Result<Shelf>> => {
  try {
    const kept = await keptIndex(store, fingerprint, meanwhile);
    const packs = kept === null ? await readPacks(store, enabled) : null;
    if (packs !== null && !packs.ok) return packs;
    const found = packs?.value ?? null;
    const whole = found === null || found.size === enabled.length;
    const index = kept ?? (await compile(found ?? new Map()));
    if (whole && kept === null) await store.writeIndex(fingerprint, encodeIndex(index));
    const again = async (): Promise<Packs> => {
      const read = found ?? (await readPacks(store, enabled));
      return 'ok' in read ? (read.ok ? read.value : new Map<PackKey, Pack>()) : read;
    };
    const cached = whole ? fingerprint : null;
    const statements = createStatements(store, cached, again, index);
    await statements.prepare(onReady);
    const contextsFor = contextsOf(store, enabled);
    let search: Promise<StatementSearch> | null = null;
    return success({
      index,
      packs: found === null ? enabled.map(({ key }) => key) : [...found.keys()],
      stated: statements.stated,
      contextsFor,
      statesToday: statesOf(contextsFor),
      search: () => {
        search ??= statements.all().then(searchIn);
        return search;
      },
    });
  } catch (reason) {
    console.error(reason);
    return failure({ kind: 'index', message: 'The claims could not be prepared for searching.' });
  }
};

const compile = (packs: Packs): Promise<Index> => {
  const inputs = Array.from(packs, ([key, pack]) => ({ key, pack }));
  return withPauses(compileIndexInSlices(inputs, freshSeed()));
};

/** Those that can be read; a failure when none can. */
const readPacks = async (store: Store, enabled: readonly StoredPack[]): Promise<Result<Packs>> => {
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
  return success(packs);
};

const keptIndex = async (
  store: Store,
  fingerprint: string,
  meanwhile?: () => void,
): Promise<Index | null> => {
  const bytes = await store.readIndex(fingerprint, 'current', meanwhile);
  return bytes.ok && bytes.value !== null ? decodeIndex(bytes.value) : null;
};
