/**
 * What the script on every page carries and the reader uses too. The reader's modules name it here,
 * so that its script, as wxt.config.ts has it built, takes it from the other and carries none of it.
 */
export { treatmentOf } from './elements';
export { quietTimer } from './growth';
export { linkedArticles } from './linked-articles';
export { readMetas } from './metas';
export { nextText } from './plain';
export { inSlices, nextTurn, untilVisible } from './slices';
export { Surveyor } from './survey';
export { TreeWalk } from './tree-walk';
export { isMostlyLinks } from './walk';
