import type { Attestation, IsoDate } from '@/lib/model/pack';

const DAY = 86_400_000;

/** Whether this is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = toTime(text);
  return time !== null && toDay(time) === text;
}

/** The calendar day where the reader is. */
export function dayOf(now = new Date()): IsoDate {
  const two = (n: number): string => String(n).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day so many days later; the text itself when it is no date. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const time = toTime(day);
  return time === null ? day : toDay(time + days * DAY);
}

function toTime(day: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

const toDay = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

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
