/** Claims without wordings, found in a sentence by the words of their statements. */
import type { Claim, ClaimRef, PackKey } from '@/lib/model/pack';
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

/** What a pack's claims without wordings are, numbered over all packs in the order given. */
const statementsOf = (
  packs: Iterable<{ readonly key: PackKey; readonly pack: { readonly claims: readonly Claim[] } }>,
): { readonly refs: ClaimRef[]; readonly claims: StatedClaim[] } => {
  const refs: ClaimRef[] = [];
  const claims: StatedClaim[] = [];
  for (const { key, pack } of packs) {
    for (const claim of pack.claims) {
      if (claim.wordings.length > 0) continue;
      const ref = refs.push({ pack: key, claim: claim.id }) - 1;
      claims.push({ ref, statements: claim.statement });
    }
  }
  return { refs, claims };
};

/** Builds the statements of packs at once; `undefined` when every claim has wordings. */
export const statedClaims = (
  packs: Iterable<{ readonly key: PackKey; readonly pack: { readonly claims: readonly Claim[] } }>,
): Stated | undefined => {
  const { refs, claims } = statementsOf(packs);
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
