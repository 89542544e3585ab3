import type { Lexicon } from './types';

export const it: Lexicon = {
  language: 'it',
  cues: {},
  numbers: {},
  scales: {},
  units: [],
  frequent: [],
};
