/**
 * Finds claims by the words of their statements: on pages those without wordings, in the popup's
 * field all of them. Deciding that a text states none of them is the normal case.
 *
 * A query goes through four steps, each on fewer claims than the one before:
 *
 *     text ─ stems ─ BM25 over all ─ features of the best 60 ─ order ─ probability, conflict ─ 10
 *            words,    candidates        features               model      model, conflict
 *            respell
 *
 * The weights of the models are fitted by scripts/fit-statements.ts on public posts.
 *
 * Words cannot see a changed figure, a swapped name or a negation, so these are compared apart and
 * reported with the match instead of hiding it; a page is never marked with one.
 *
 * Cost, measured with 200,000 statements of fifteen words: 2 ms a query, 224 bytes a claim, ten
 * seconds to build in slices, 25 ms to restore, on a busy machine.
 */
export {
  type BuildOptions,
  buildStatements,
  buildStatementsInSlices,
  type StatedClaim,
} from './build';
export type { Conflict } from './conflict';
export { decodeStatements, encodeStatements } from './encode';
export { ACCEPTED, queryStatements, type StatementMatch } from './query';
export type { StatementIndex } from './statement-index';
