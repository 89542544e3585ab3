import { hasNoWordings, type Index, type Stated, statementsOf } from '@/lib/match/index';
import {
  buildStatementsInSlices,
  decodeStatements,
  encodeStatements,
} from '@/lib/match/statements/index';
import type { Claim, Pack, PackKey } from '@/lib/model/pack';
import type { CacheName, Store } from '@/lib/store/index';
import { freshSeed } from './seed';
import { withPauses } from './with-pauses';

type Packs = ReadonlyMap<PackKey, Pack>;

/** The claims of the enabled packs by their statements, kept across the deaths of the worker. */
export interface Statements {
  /** Those without wordings, for pages; `undefined` when there are none or they are not ready. */
  readonly stated: () => Stated | undefined;
  /** All of them, for texts that a reader checks. */
  readonly all: () => Promise<Stated>;
  /** Loads what pages need; what takes long to build is built afterwards, then `onReady`. */
  readonly prepare: (onReady: () => void) => Promise<void>;
}

/** Building so many takes less than a page's reader would notice. */
const QUICK = 2000;

/** @param fingerprint what they are made of; `null` when that must not be stored. */
export const createStatements = (
  store: Store,
  fingerprint: string | null,
  packs: () => Promise<Packs>,
  index: Index,
): Statements => {
  const { wordless } = index;
  const every = wordless === index.claims.length;
  let stated: Stated | undefined;
  let all: Promise<Stated> | null = null;

  const kept = async (name: CacheName): Promise<Stated | null> => {
    if (fingerprint === null) return null;
    const bytes = await store.readIndex(fingerprint, name);
    return bytes.ok && bytes.value !== null ? decode(bytes.value) : null;
  };
  const build = async (name: CacheName, takes: (claim: Claim) => boolean): Promise<Stated> => {
    const made = await buildStated(await packs(), takes);
    if (fingerprint !== null) await store.writeIndex(fingerprint, encode(made), name);
    return made;
  };
  const load = async (name: CacheName, takes: (claim: Claim) => boolean) =>
    (await kept(name)) ?? build(name, takes);
  const loadAll = () => {
    all ??= load('statements', () => true);
    all.catch(() => {
      all = null;
    });
    return all;
  };

  return {
    stated: () => stated,
    all: loadAll,
    prepare: async (onReady) => {
      if (wordless === 0) return;
      const name = every ? 'statements' : 'stated';
      const ready = await kept(name);
      if (every && ready !== null) all = Promise.resolve(ready);
      stated = ready ?? undefined;
      if (ready !== null) return;
      const building = (every ? loadAll() : build(name, hasNoWordings)).then((made) => {
        stated = made;
      });
      if (wordless <= QUICK) return building;
      building.then(onReady, console.error);
    },
  };
};

/** Pauses every few milliseconds, so that pages are answered in between. */
const buildStated = async (packs: Packs, takes: (claim: Claim) => boolean): Promise<Stated> => {
  const { refs, claims } = statementsOf(
    Array.from(packs, ([key, pack]) => ({ key, pack })),
    takes,
  );
  const steps = buildStatementsInSlices(claims, { seed: freshSeed() });
  return { index: await withPauses(steps), refs };
};

/** Bytes of the statements, then of the refs as JSON, then how many those are. */
const encode = ({ index, refs }: Stated): Uint8Array<ArrayBuffer> => {
  const groups = Array.from(
    Map.groupBy(refs, ({ pack }) => pack),
    ([pack, own]) => [pack, own.map(({ claim }) => claim)],
  );
  const statements = encodeStatements(index);
  const json = new TextEncoder().encode(JSON.stringify(groups));
  const bytes = new Uint8Array(statements.length + json.length + 4);
  bytes.set(statements);
  bytes.set(json, statements.length);
  new DataView(bytes.buffer).setUint32(bytes.length - 4, json.length);
  return bytes;
};

/** `null` for any doubt. Refs of one pack stand together, as `buildStated` numbers them. */
const decode = (bytes: Uint8Array<ArrayBuffer>): Stated | null => {
  try {
    const length = new DataView(bytes.buffer).getUint32(bytes.length - 4);
    const from = bytes.length - 4 - length;
    const json = new TextDecoder().decode(bytes.subarray(from, from + length));
    const groups = JSON.parse(json) as [PackKey, string[]][];
    const index = decodeStatements(bytes.subarray(0, from));
    const refs = groups.flatMap(([pack, ids]) => ids.map((claim) => ({ pack, claim })));
    return index === null ? null : { index, refs };
  } catch {
    return null;
  }
};
