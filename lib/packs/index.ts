export { type ChangedClaim, comparePacks, type PackDifference } from './diff';
export { parsePack } from './parse';
export type { PackProblem } from './problems';
export { compareVersions } from './version';
