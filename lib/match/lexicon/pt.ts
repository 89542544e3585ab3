import type { Lexicon } from './types';

export const pt: Lexicon = {
  language: 'pt',
  cues: {},
  numbers: {},
  scales: {},
  units: [],
  frequent: [],
};
