import type { Lexicon } from './types';

export const es: Lexicon = {
  language: 'es',
  cues: {},
  numbers: {},
  scales: {},
  units: [],
  frequent: [],
};
