import type { IsoDate } from '@/lib/model/pack';

/** The reader's own calendar day. */
export const localToday = (now = new Date()): IsoDate => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
