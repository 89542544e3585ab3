import { addDays, toDay } from '@/lib/model/calendar';
import type { Attestation, IsoDate } from '@/lib/model/pack';

/** The calendar day where the reader is. */
export function dayOf(now = new Date()): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The day from which an attestation counts: its own, or the last of its month when only the month
 * is known, so that nobody is held to have spoken before they surely had.
 */
export function countsFrom(attestation: Attestation): IsoDate {
  const { date, precision } = attestation;
  if (precision !== 'month') return date;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const time = Date.UTC(year, month, 0);
  return Number.isNaN(time) ? date : toDay(time);
}

/**
 * The first day on which it may have been said: a report can be a day younger than what it
 * reports, and a month has a first day.
 */
export function mayBeFrom(attestation: Attestation): IsoDate {
  switch (attestation.precision) {
    case 'day':
      return attestation.date;
    case 'reported':
      return addDays(attestation.date, -1);
    case 'month':
      return `${attestation.date.slice(0, 7)}-01`;
  }
}
