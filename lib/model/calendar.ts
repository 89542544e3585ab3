/** Days of the calendar, as text: their order is the order of their letters. */

import type { IsoDate } from './pack';

const DAY = 86_400_000;

/** Whether this is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = toTime(text);
  return time !== null && toDay(time) === text;
}

/** The day so many days later; the text itself when it is no date. */
export function addDays(day: IsoDate, days: number): IsoDate {
  const time = toTime(day);
  return time === null ? day : toDay(time + days * DAY);
}

/** Days since the first of January 1970; 0 when it is no date. */
export const dayNumber = (day: IsoDate): number => (toTime(day) ?? 0) / DAY;

/** The day of a moment, at Greenwich. */
export const toDay = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

function toTime(day: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
