/** Claims without wordings, found in a sentence by the words of their statements. */
import type { Claim, ClaimRef, Pack, PackKey } from '@/lib/model/pack';
import {
  buildStatements,
  queryStatements,
  type StatedClaim,
  type StatementIndex,
} from './statements/index';

/** An index of statements, and the claim of each entry. */
export interface Stated {
  readonly index: StatementIndex;
  readonly refs: readonly ClaimRef[];
}

type StatedPack = Pick<Pack, 'claims' | 'sources'>;
type StatedPacks = Iterable<{ readonly key: PackKey; readonly pack: StatedPack }>;

/** The claims of packs that `takes`, as far as their words go, numbered in the order given. */
export const statementsOf = (
  packs: StatedPacks,
  takes: (claim: Claim) => boolean,
): { readonly refs: readonly ClaimRef[]; readonly claims: readonly StatedClaim[] } => {
  const refs: ClaimRef[] = [];
  const claims: StatedClaim[] = [];
  for (const { key, pack } of packs) {
    const titles = titlesOf(pack);
    for (const claim of pack.claims) {
      if (!takes(claim)) continue;
      const ref = refs.push({ pack: key, claim: claim.id }) - 1;
      const title = titles.get(claim);
      claims.push({ ref, statements: claim.statement, ...(title === undefined ? {} : { title }) });
    }
  }
  return { refs, claims };
};

export const hasNoWordings = ({ wordings }: Claim): boolean => wordings.length === 0;

/**
 * Headlines of what was written about one claim alone, as fact checkers do: they say it in other
 * words. A claim with several sources has none, because what they say of it is not known.
 */
const titlesOf = ({ claims, sources }: StatedPack): ReadonlyMap<Claim, string> => {
  const about = new Map<string, Set<Claim>>();
  const cited = new Map<Claim, Set<string>>();
  for (const claim of claims) {
    const ids = new Set(claim.attestations.flatMap((attestation) => attestation.sources));
    cited.set(claim, ids);
    for (const id of ids) about.set(id, (about.get(id) ?? new Set()).add(claim));
  }
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const found = new Map<Claim, string>();
  for (const [claim, ids] of cited) {
    const [only] = ids;
    if (only === undefined || ids.size > 1 || about.get(only)?.size !== 1) continue;
    const title = titles.get(only);
    if (title !== undefined) found.set(claim, title);
  }
  return found;
};

/** Builds the statements of packs at once; `undefined` when every claim has wordings. */
export const statedClaims = (packs: StatedPacks): Stated | undefined => {
  const { refs, claims } = statementsOf(packs, hasNoWordings);
  return claims.length === 0 ? undefined : { index: buildStatements(claims), refs };
};

/** The claim a sentence states so plainly that a page is marked with it, or `null`. */
export const statedBy = (
  { index, refs }: Stated,
  sentence: string,
  language: string | null,
): ClaimRef | null => {
  const best = queryStatements(index, sentence, language).find(
    ({ mention, conflict }) => mention && conflict === null,
  );
  return best === undefined ? null : (refs[best.ref] ?? null);
};
