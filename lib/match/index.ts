export { compileIndex, type PackInput } from './compile';
export { decodeIndex, encodeIndex, INDEX_VERSION } from './encode';
export { findMentions, type Trace } from './find';
export type { Index } from './index-types';
export { detectLanguage, primaryLanguage } from './language';
