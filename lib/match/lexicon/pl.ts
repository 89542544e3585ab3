import type { Lexicon } from './types';

export const pl: Lexicon = {
  language: 'pl',
  cues: {},
  numbers: {},
  scales: {},
  units: [],
  frequent: [],
};
