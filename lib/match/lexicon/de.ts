import type { Lexicon } from './types';

export const de: Lexicon = {
  language: 'de',
  cues: {},
  numbers: {},
  scales: {},
  units: [],
  frequent: [],
};
