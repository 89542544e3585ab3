/**
 * Finds claims by the words of their statements: on pages those without wordings, in the popup's
 * field all of them. Deciding that a text states none of them is the normal case.
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
