import type { IsoDate, Nature, PackKey, PartyId } from '@/lib/model/pack';
import type { StateName } from '@/lib/model/state';
import type { ShelfClaim, StateOn } from './shelf';

/** What the reader asked for; an empty string means any. */
export interface ClaimQuery {
  readonly words: string;
  readonly state: StateName | '';
  readonly pack: PackKey | '';
  readonly party: PartyId | '';
  readonly nature: Nature | '';
  /** The day that `state` is meant for. */
  readonly on: IsoDate;
}

/** Every claim, as it stands today. */
export const emptyQuery = (today: IsoDate): ClaimQuery => ({
  words: '',
  state: '',
  pack: '',
  party: '',
  nature: '',
  on: today,
});

/** A claim with everything the search looks at, folded once. */
export interface IndexedClaim {
  readonly item: ShelfClaim;
  readonly folded: string;
  readonly parties: ReadonlySet<PartyId>;
}

/** Case, accents, apostrophes and hyphens do not matter when a reader types a few words. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\u2010-\u2015\u00AD-]+/g, ' ')
    .normalize('NFC');

/** Folds statements, ids, and the names of the parties that attested, for `searchClaims`. */
export const indexClaims = (items: readonly ShelfClaim[]): IndexedClaim[] => {
  const names = new Map<string, string>();
  for (const shelf of new Set(items.map((item) => item.shelf))) {
    for (const party of shelf.pack.parties) {
      const said = [...Object.values(party.name), ...Object.values(party.names).flat()];
      names.set(`${shelf.key} ${party.id}`, fold(`${party.id} ${said.join(' ')}`));
    }
  }
  return items.map((item) => {
    const { claim, shelf } = item;
    const parties = new Set([
      ...claim.attestations.map((attestation) => attestation.party),
      ...claim.subjects,
    ]);
    const persons = claim.attestations.flatMap(({ person }) => (person ? [person] : []));
    const own = fold(
      [claim.id, ...Object.values(claim.statement), ...new Set(persons)].join(' \n '),
    );
    const named = [...parties].map((party) => names.get(`${shelf.key} ${party}`) ?? '');
    return { item, folded: `${own} \n ${named.join(' \n ')}`, parties };
  });
};

/**
 * The claims that hold every word of the query and fit every filter, in the order given. Words
 * are found anywhere in a word, so that half a word already finds something; quotation marks
 * keep words together. The state is asked for last and only when filtered by: it costs most.
 */
export const searchClaims = (
  index: readonly IndexedClaim[],
  query: ClaimQuery,
  stateOn: StateOn,
): ShelfClaim[] => {
  const words = [...fold(query.words).matchAll(/"([^"]+)"|[^\s"]+/g)].map(
    (match) => match[1]?.trim() ?? match[0],
  );
  const found: ShelfClaim[] = [];
  for (const { item, folded, parties } of index) {
    if (query.pack !== '' && item.shelf.key !== query.pack) continue;
    if (query.nature !== '' && item.claim.nature !== query.nature) continue;
    if (query.party !== '' && !parties.has(query.party)) continue;
    if (!words.every((word) => folded.includes(word))) continue;
    if (query.state !== '' && stateOn(item.ref, query.on).name !== query.state) continue;
    found.push(item);
  }
  return found;
};
