import type { Lexicon } from './types';

export const ru: Lexicon = {
  language: 'ru',
  cues: {},
  numbers: {},
  scales: {},
  units: [],
  frequent: [],
};
