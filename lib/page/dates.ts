import type { IsoDate } from '@/lib/model/pack';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** How many days each month has, from January on; in a leap year February has one more. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Without a `Date`: a browser takes longer to make its first than to read all the page's marks. */
const day = (year: number, month: number, date: number): IsoDate | null => {
  if (year < 1900 || year > 2100) return null;
  const most = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
  if (date < 1 || date > most) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * The day that a page's own date names, in the page's own offset: what it writes is the day its
 * readers saw, so no time zone is converted. `null` for what is no real day or could be two
 * ("04/05/2024").
 */
export const pageDay = (written: unknown): IsoDate | null => {
  if (typeof written === 'number') return fromEpoch(written);
  if (typeof written !== 'string') return null;
  const text = written.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})/i.exec(text);
  if (named) return day(Number(named[3]), monthNumber(named[2] ?? ''), Number(named[1]));
  const american = /([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  if (american)
    return day(Number(american[3]), monthNumber(american[1] ?? ''), Number(american[2]));
  // "Mon Oct 28 2024 15:00:00 GMT+0100", as scripts print a date.
  const printed = /([a-z]{3})\s+(\d{1,2})\s+(?:\d{2}:\d{2}:\d{2}\s+)?(?:[A-Z]+\s+)?(\d{4})/.exec(
    text,
  );
  if (printed) return day(Number(printed[3]), monthNumber(printed[1] ?? ''), Number(printed[2]));
  return numeric(text);
};

const numeric = (text: string): IsoDate | null => {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/.exec(text);
  if (!parts) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (first > 12 || first === second) return day(year, second, first);
  return second > 12 ? day(year, first, second) : null;
};

const fromEpoch = (stamp: number): IsoDate | null => {
  const time = new Date(stamp > 1e11 ? stamp : stamp * 1000);
  if (!(stamp > 1e8) || Number.isNaN(time.getTime())) return null;
  return day(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate());
};
