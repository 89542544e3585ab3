import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Claim, ClaimId, Pack, Source, SourceId } from '@/lib/model/pack';
import type { AttestedDB, StoreName } from './schema';

/**
 * A pack once more, in parts that can be read alone, beside its whole text: a reading needs a few
 * claims of it, and a worker that has just started has no time for the others. Derived when a pack
 * is written; where they are missing the whole text is read.
 *
 *     texts[`${text}/head`, 0]     all but claims, sources, concepts and what parties are found by
 *     texts[`${text}/claims`, n]   the claims whose id hashes to n
 *     texts[`${text}/sources`, n]  likewise
 */
export interface PackHead {
  readonly pack: Omit<Pack, 'claims' | 'sources' | 'concepts'>;
  /** How many parts the claims and the sources have. */
  readonly parts: { readonly claims: number; readonly sources: number };
  readonly members: Readonly<Record<string, readonly ClaimId[]>>;
}

/** A claim, with those that directly imply it. */
export interface LinkedClaim {
  readonly claim: Claim;
  readonly implying: readonly ClaimId[];
}

/** UTF-16 code units of one part, about. */
const PART = 32_000;
/** So many parts are read sooner than it takes to ask which of them are needed. */
const FEW_PARTS = 16;

const partNumber = (id: string, parts: number): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 16777619);
  return (hash >>> 0) % parts;
};

/** The texts of the parts, by key. */
function* partsOf(text: string, pack: Pack): Generator<readonly [string, number, string]> {
  const { claims, sources, concepts: _, parties, ...rest } = pack;
  const implying = new Map<ClaimId, ClaimId[]>();
  const members = new Map<string, ClaimId[]>();
  for (const { id, implies, series } of claims) {
    for (const implied of implies) push(implying, implied, id);
    if (series !== undefined) push(members, series, id);
  }
  const linked = claims.map((claim) => ({ claim, implying: implying.get(claim.id) ?? [] }));
  const claimParts = inParts(linked, ({ claim }) => claim.id);
  const sourceParts = inParts(sources, ({ id }) => id);
  const head: PackHead = {
    pack: { ...rest, parties: parties.map((party) => ({ ...party, names: {} })) },
    parts: { claims: claimParts.length, sources: sourceParts.length },
    members: Object.fromEntries(members),
  };
  yield [`${text}/head`, 0, JSON.stringify(head)];
  for (const [at, part] of claimParts.entries()) yield [`${text}/claims`, at, part];
  for (const [at, part] of sourceParts.entries()) yield [`${text}/sources`, at, part];
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

const inParts = <T>(items: readonly T[], idOf: (item: T) => string): string[] => {
  const texts = items.map((item) => JSON.stringify(item));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const parts: string[][] = Array.from({ length: Math.max(1, Math.ceil(size / PART)) }, () => []);
  for (const [at, item] of items.entries()) {
    parts[partNumber(idOf(item), parts.length)]?.push(texts[at] ?? '');
  }
  return parts.map((part) => `[${part.join(',')}]`);
};

type Writing = IDBPTransaction<AttestedDB, StoreName[], 'readwrite'>;

export const writeParts = async (tx: Writing, text: string, pack: Pack): Promise<void> => {
  const store = tx.objectStore('texts');
  const writing: Promise<unknown>[] = [];
  for (const [name, at, part] of partsOf(text, pack)) writing.push(store.put(part, [name, at]));
  await Promise.all(writing);
};

/** `null` where a pack has no parts. */
export const readHead = async (
  db: IDBPDatabase<AttestedDB>,
  text: string,
): Promise<PackHead | null> => {
  const head = await db.get('texts', [`${text}/head`, 0]);
  return head === undefined ? null : (JSON.parse(head) as PackHead);
};

export const hasFewParts = ({ parts }: PackHead): boolean =>
  parts.claims + parts.sources <= FEW_PARTS;

/** All claims and sources. */
export const readAll = async (
  db: IDBPDatabase<AttestedDB>,
  text: string,
): Promise<Pick<Pack, 'claims' | 'sources'>> => {
  const store = db.transaction('texts').objectStore('texts');
  const all = (name: string) =>
    store.getAll(IDBKeyRange.bound([`${text}/${name}`, 0], [`${text}/${name}`, FEW_PARTS]));
  const [claims, sources] = await Promise.all([all('claims'), all('sources')]);
  const linked = claims.flatMap((part) => JSON.parse(part) as LinkedClaim[]);
  return {
    claims: linked.map(({ claim }) => claim),
    sources: sources.flatMap((part) => JSON.parse(part) as Source[]),
  };
};

/** The claims of these ids; those that are not there are left out. */
export const readClaims = async (
  db: IDBPDatabase<AttestedDB>,
  text: string,
  head: PackHead,
  ids: Iterable<ClaimId>,
): Promise<LinkedClaim[]> => {
  const wanted = new Set(ids);
  const found = await readParts<LinkedClaim>(db, `${text}/claims`, head.parts.claims, wanted);
  return found.filter(({ claim }) => wanted.has(claim.id));
};

/** The sources of these ids; those that are not there are left out. */
export const readSources = async (
  db: IDBPDatabase<AttestedDB>,
  text: string,
  head: PackHead,
  ids: Iterable<SourceId>,
): Promise<Source[]> => {
  const wanted = new Set(ids);
  const found = await readParts<Source>(db, `${text}/sources`, head.parts.sources, wanted);
  return found.filter(({ id }) => wanted.has(id));
};

const readParts = async <T>(
  db: IDBPDatabase<AttestedDB>,
  name: string,
  parts: number,
  ids: ReadonlySet<string>,
): Promise<T[]> => {
  const numbers = new Set(Array.from(ids, (id) => partNumber(id, parts)));
  const store = db.transaction('texts').objectStore('texts');
  const texts = await Promise.all(Array.from(numbers, (at) => store.get([name, at])));
  return texts.flatMap((text) => (text === undefined ? [] : (JSON.parse(text) as T[])));
};
