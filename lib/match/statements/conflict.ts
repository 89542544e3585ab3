import { isName, isNumber, type Query, type Scratch } from './candidates';
import { DOCUMENT_NEGATES, type StatementIndex } from './statement-index';
import { CAPITAL, NUMBER, SIGNER, YEAR } from './words';

/** What speaks against a text stating a claim although the words agree. */
export type Conflict = 'figure' | 'name' | 'negation';

/** How a claim and a text differ in what words alone do not weigh. */
export interface Comparison {
  readonly conflict: Conflict | null;
  /** Numbers of the claim, years aside, that the text does not have. */
  readonly figuresMissing: number;
}

/** Words after a negation, and before it, that it is taken to negate. */
const NEGATES_AFTER = 2;
const NEGATES_BEFORE = 1;

type Kind = 'figure' | 'year' | 'name' | null;

/** A row of terms with what each is and whether the other side has it, too. */
interface Row {
  readonly terms: ArrayLike<number>;
  readonly kind: (at: number) => Kind;
  readonly shared: (at: number) => boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Compares figures, names and polarity. The query must be marked in `scratch`.
 *
 * A figure or a name conflicts when the text has another one in its place: beside the same word, on
 * the same side. One that is only missing is no conflict.
 */
export const compare = (
  index: StatementIndex,
  query: Query,
  document: number,
  scratch: Scratch,
): Comparison => {
  const start = index.termStart[document] ?? 0;
  const end = index.termStart[document + 1] ?? 0;
  const inClaim = new Set(index.terms.subarray(start, end));
  const claim: Row = {
    terms: index.terms,
    kind: (at) => kindInClaim(index, index.terms[at] ?? 0),
    shared: (at) => scratch.inQuery[index.terms[at] ?? 0] !== 0,
    start,
    end: start + (index.statementLength[document] ?? 0),
  };
  const text: Row = {
    terms: query.terms,
    kind: (at) => kindInText(index, query, at),
    shared: (at) => inClaim.has(query.terms[at] ?? -1),
    start: 0,
    end: endOfBody(query),
  };
  let figuresMissing = 0;
  for (let at = claim.start; at < claim.end; at++) {
    if (!claim.shared(at) && claim.kind(at) === 'figure') figuresMissing++;
  }
  const other = (kind: Kind): boolean => replaced(claim, text, kind);
  const claimNegates = ((index.documentFlags[document] ?? 0) & DOCUMENT_NEGATES) !== 0;
  let conflict: Conflict | null = null;
  if (other('figure') || other('year')) conflict = 'figure';
  else if (other('name')) conflict = 'name';
  else if (negated(query, text) !== claimNegates) conflict = 'negation';
  return { conflict, figuresMissing };
};

/** Where the terms end that are not of a signature: who says it is not part of what is said. */
const endOfBody = ({ analysis, terms }: Query): number => {
  const signed = analysis.flags.findIndex((flag) => flag & SIGNER);
  return signed < 0 ? terms.length : signed;
};

const kindInClaim = (index: StatementIndex, term: number): Kind => {
  if (!isNumber(index, term)) return isName(index, term) ? 'name' : null;
  return (index.termFlags[term] ?? 0) & YEAR ? 'year' : 'figure';
};

const kindInText = (index: StatementIndex, query: Query, at: number): Kind => {
  const flags = query.analysis.flags[at] ?? 0;
  if (flags & YEAR) return 'year';
  if (flags & NUMBER) return 'figure';
  if (flags & CAPITAL) return 'name';
  // A capital that opens the sentence says nothing; a name known from the claims does.
  const term = query.terms[at] ?? -1;
  return flags === 0 && term >= 0 && isName(index, term) ? 'name' : null;
};

/** Whether something of a kind that only the claim has stands in the text as something else. */
const replaced = (claim: Row, text: Row, kind: Kind): boolean => {
  const inClaim = [...gaps(claim, kind)];
  if (inClaim.length === 0) return false;
  return [...gaps(text, kind)].some(([before, after]) =>
    inClaim.some(([claimBefore, claimAfter]) => {
      const sameBefore = claimBefore !== null && before?.term === claimBefore.term;
      const sameAfter = claimAfter !== null && after?.term === claimAfter.term;
      if (kind !== 'name') return sameBefore || sameAfter;
      // Names come and go around the same word in true reports, too: all that is known must agree.
      // Before a name may be more of it ("Adolf Hitler", "Hitler"), so that it is no other.
      if (sameBefore && sameAfter) return true;
      return (
        (sameBefore && claimAfter === null) ||
        (sameAfter && !claimAfter.named && claimBefore === null)
      );
    }),
  );
};

/** A shared term beside something that is not. */
interface Neighbour {
  readonly term: number;
  readonly named: boolean;
}

/** The shared terms right before and right after each run of unshared terms of a kind. */
function* gaps(row: Row, kind: Kind): Generator<readonly [Neighbour | null, Neighbour | null]> {
  const neighbour = (at: number): Neighbour | null =>
    at >= row.start && at < row.end && row.shared(at)
      ? { term: row.terms[at] ?? -1, named: row.kind(at) === 'name' }
      : null;
  for (let at = row.start; at < row.end; at++) {
    if (row.shared(at) || row.kind(at) !== kind) continue;
    const first = at;
    while (at + 1 < row.end && !row.shared(at + 1) && row.kind(at + 1) === kind) at++;
    yield [neighbour(first - 1), neighbour(at + 1)];
  }
}

/** Whether the text, where it is nearest to the claim, negates a word that both have. */
const negated = (query: Query, text: Row): boolean => {
  const { sentences, places, negations } = query.analysis;
  if (negations.length === 0) return false;
  const shared: number[] = [];
  for (let at = 0; at < text.end; at++) if (text.shared(at)) shared.push(at);
  const nearest = mostly(
    shared,
    (at) => sentences[at] ?? 0,
    (at) => query.rarities[at] ?? 0,
  );
  return shared.some((at) => {
    if (sentences[at] !== nearest || text.kind(at) !== null) return false;
    const place = places[at] ?? 0;
    return negations.some((no) => place <= no + NEGATES_AFTER && place >= no - NEGATES_BEFORE);
  });
};

/** The group that has most of the weight. */
const mostly = (
  items: readonly number[],
  groupOf: (item: number) => number,
  weightOf: (item: number) => number,
): number => {
  const weights = new Map<number, number>();
  for (const item of items) {
    const group = groupOf(item);
    weights.set(group, (weights.get(group) ?? 0) + weightOf(item));
  }
  let best = -1;
  for (const [group, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = group;
  return best;
};
