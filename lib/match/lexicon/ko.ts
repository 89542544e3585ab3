import type { Lexicon } from './types';

export const ko: Lexicon = {
  language: 'ko',
  cues: {},
  numbers: {},
  scales: {},
  units: [],
  frequent: [],
};
