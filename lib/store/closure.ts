import type { IDBPDatabase } from 'idb';
import type { Claim, ClaimId, Pack } from '@/lib/model/pack';
import {
  hasFewParts,
  type LinkedClaim,
  type PackHead,
  readAll,
  readClaims,
  readSources,
} from './parts';
import type { AttestedDB } from './schema';

/** With more claims than this hanging together, reading the whole pack is quicker. */
const MOST = 4000;

/**
 * A pack as if it held only some claims and what judging and showing these can ask for: what they
 * imply, what implies them or what they imply, the series of all of these, and their sources. Of few
 * claims it holds all, since each question to the database takes longer than their reading. `null`
 * when too much hangs together.
 */
export const readClosure = async (
  db: IDBPDatabase<AttestedDB>,
  text: string,
  head: PackHead,
  ids: readonly ClaimId[],
): Promise<Pack | null> => {
  if (hasFewParts(head)) return { ...head.pack, concepts: [], ...(await readAll(db, text)) };
  const known = new Map<ClaimId, LinkedClaim>();
  const fetch = async (wanted: Iterable<ClaimId>): Promise<LinkedClaim[]> => {
    const missing = new Set(wanted);
    for (const id of known.keys()) missing.delete(id);
    if (missing.size === 0) return [];
    const found = await readClaims(db, text, head, missing);
    for (const one of found) known.set(one.claim.id, one);
    return found;
  };
  const own = await fetch(ids);
  let front = own;
  while (front.length > 0 && known.size <= MOST) {
    front = await fetch(front.flatMap(({ claim }) => claim.implies));
  }
  const below = own.flatMap(({ claim }) => claim.implies.flatMap((id) => known.get(id) ?? []));
  front = [...own, ...below];
  const seen = new Set(front.map(({ claim }) => claim.id));
  while (front.length > 0 && known.size <= MOST) {
    const above = front.flatMap(({ implying }) => implying).filter((id) => !seen.has(id));
    for (const id of above) seen.add(id);
    await fetch(above);
    front = [...new Set(above)].flatMap((id) => known.get(id) ?? []);
  }
  const series = new Set(Array.from(known.values(), ({ claim }) => claim.series ?? ''));
  await fetch([...series].flatMap((id) => head.members[id] ?? []));
  if (known.size > MOST) return null;
  const claims = Array.from(known.values(), ({ claim }) => claim);
  const sources = await readSources(db, text, head, new Set(claims.flatMap(sourcesOf)));
  return { ...head.pack, concepts: [], claims, sources };
};

const sourcesOf = ({ attestations }: Claim): readonly string[] =>
  attestations.flatMap(({ sources }) => sources);
