import type { IsoDate } from '@/lib/model/pack';

/** The calendar day where the reader is. */
export const today = (now: Date = new Date()): IsoDate =>
  [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
