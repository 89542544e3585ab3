import {
  compileIndexInSlices,
  decodeIndex,
  encodeIndex,
  findMentions,
  type Index,
  prepareToDecode,
  readTerms,
} from '@/lib/match/index';
import type { Mention } from '@/lib/model/mention';
import type { Pack, PackKey } from '@/lib/model/pack';
import type { PageText } from '@/lib/model/page';
import { type Failure, failure, type Result, success } from '@/lib/model/result';
import type { Store, StoredPack } from '@/lib/store/index';
import { contextsOf, type FindContexts } from './contexts';
import { freshSeed } from './seed';
import { type StatementSearch, searchIn } from './statement-search';
import { createStatements } from './statements';
import { type FindStates, statesOf } from './states-today';
import { withPauses } from './with-pauses';

/** Some packs, ready for finding and judging. */
export interface Shelf {
  /** The packs that take part. */
  readonly packs: readonly PackKey[];
  /** Where a page states their claims, in page order. */
  readonly find: (page: PageText) => readonly Mention[];
  readonly contextsFor: FindContexts;
  readonly statesToday: FindStates;
  /** The search by statements, prepared when a reader first asks for it. */
  readonly search: () => Promise<StatementSearch>;
}

type Packs = ReadonlyMap<PackKey, Pack>;

interface ShelfOptions {
  /** What the index is compiled from, under which it is stored; `null`: it is not. */
  readonly fingerprint: string | null;
  /** Done while the browser reads the stored index. */
  readonly meanwhile?: (() => void) | undefined;
  /** Told how far compiling is, 0 to 1. */
  readonly onShare?: ((share: number) => void) | undefined;
  /** Pages may be read better now: statements that took long to prepare are there. */
  readonly onReady: () => void;
}

/**
 * A shelf of packs: loaded from the store when its index was compiled from these very packs, else
 * compiled and stored. With a stored index no pack is read but what answers need.
 */
export const loadShelf = async (
  store: Store,
  enabled: readonly StoredPack[],
  { fingerprint, meanwhile, onShare, onReady }: ShelfOptions,
): Promise<Result<Shelf>> => {
  try {
    const contextsFor = contextsOf(store, enabled);
    const kept = fingerprint === null ? null : await keptIndex(store, fingerprint, meanwhile);
    const packs = kept === null ? await readPacks(store, enabled) : null;
    if (packs !== null && !packs.ok) return packs;
    const found = packs?.value ?? null;
    const cached = found === null || found.size === enabled.length ? fingerprint : null;
    const index = kept ?? (await compile(found ?? new Map(), onShare));
    if (cached !== null && kept === null) await store.writeIndex(cached, encodeIndex(index));
    const again = async (): Promise<Packs> => {
      const read = found ?? (await readPacks(store, enabled));
      return 'ok' in read ? (read.ok ? read.value : new Map<PackKey, Pack>()) : read;
    };
    const statements = createStatements(store, cached, again, index);
    await statements.prepare(onReady);
    let search: Promise<StatementSearch> | null = null;
    return success({
      packs: found === null ? enabled.map(({ key }) => key) : [...found.keys()],
      find: (page) => {
        const stated = statements.stated();
        return findMentions(index, page, stated === undefined ? {} : { stated });
      },
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

const compile = async (packs: Packs, onShare?: (share: number) => void): Promise<Index> => {
  const inputs = Array.from(packs, ([key, pack]) => ({ key, pack }));
  return withPauses(compileIndexInSlices(inputs, await readTerms(), freshSeed()), onShare);
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
  const bytes = await store.readIndex(fingerprint, 'current', () => {
    meanwhile?.();
    prepareToDecode();
  });
  return bytes.ok && bytes.value !== null ? decodeIndex(bytes.value) : null;
};
