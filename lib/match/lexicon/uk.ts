import type { Lexicon } from './types';

export const uk: Lexicon = {
  language: 'uk',
  cues: {},
  numbers: {},
  scales: {},
  units: [],
  frequent: [],
};
