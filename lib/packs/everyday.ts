/**
 * Words that stand in nearly every text. A wording made of nothing else would be looked for in
 * every sentence of every page, so a pack may not have one.
 */
const WORDS =
  'a an the and or but of to in on at by for from with as is are was were be been has have had ' +
  'do does did it its he she they we you that this these those not no his her their there which ' +
  'who what when where will would can could said says also more than one all ' +
  'le la les l un une des du de d et ou mais a au aux en dans sur par pour avec est sont etait ' +
  'etaient ete etre avoir ont avait il elle ils elles on nous vous que qui quoi ce cette ces ' +
  'se s ne n pas son sa ses leur leurs y plus tout tous dit comme';

const EVERYDAY: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Whether a term consists of everyday French or English words only. */
export const isEveryday = (term: string): boolean =>
  term
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}*]+/u)
    .every((word) => word === '' || EVERYDAY.has(word));
