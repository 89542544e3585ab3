import { en } from './en';
import { fr } from './fr';
import type { Labels } from './types';

/** The words of the interface in a language; English when we do not speak it. */
export const labelsFor = (language: string): Labels =>
  language.toLowerCase().startsWith('fr') ? fr : en;

export { changedText, creditText, figureCheckText, pagePuts } from './checks';
export { attestedOn, dayText } from './dates';
export { capitalised, groupOf, localText, packText, partyName } from './names';
export { countedText, figureText, numberText } from './numbers';
export { type ThenAndNow, thenAndNow } from './since';
export {
  besideState,
  bracketed,
  type Named,
  sameState,
  saysConfirmed,
  stateSentence,
} from './state';
export type { Deed, Labels, UiLanguage } from './types';
