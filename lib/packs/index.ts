export type { PackProblem } from '@/lib/model/problem';

export { type ChangedClaim, comparePacks, type PackDifference } from './diff';
export { parsePack } from './parse';
export { compareVersions } from './version';
