export { compileIndex, compileIndexInSlices, type PackInput } from './compile';
export { decodeIndex, encodeIndex, INDEX_VERSION, prepareToDecode } from './encode';
export { FEWEST_SURE, type FindOptions, findMentions, type Trace } from './find';
export type { Index } from './index-types';
export { readTerms } from './lexicon/languages';
export { prepareToRead } from './page-views';
export { hasNoWordings, type Stated, statedClaims, statementsOf } from './stated';
