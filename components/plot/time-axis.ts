import { scaleUtc } from 'd3-scale';

/** Milliseconds. */
const DAY = 86_400_000;
/** A stretch without points is left out when it is this long, and this much of the whole. */
const LONG_GAP = 75 * DAY;
const LARGE_GAP = 1 / 5;
/** And this many times as long as is usual between two days: a steady pace has no gaps. */
const UNUSUAL_GAP = 2;

/** Pixels: between two stretches, of the narrowest stretch, and inside a stretch's ends. */
const BREAK = 18;
const NARROWEST = 46;
const INSET = 10;

/** Pixels of one character of a date, and between two dates. */
const CHARACTER = 5.6;
const DATE_GAP = 4;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

interface Placed extends Stretch {
  readonly left: number;
  readonly right: number;
}

interface Tick {
  readonly x: number;
  readonly text: string;
}

/** Time along the bottom of a plot, with long empty stretches left out. */
export interface TimeAxis {
  /** Pixels, of a time that was given or lies between two of one stretch. */
  readonly x: (time: number) => number;
  /** Where time is left out: the middle of each gap, in pixels. */
  readonly breaks: readonly number[];
  readonly ticks: readonly Tick[];
}

/** Times that belong together, in order; a new stretch begins after each long gap. */
const stretchesOf = (times: readonly number[]): readonly Stretch[] => {
  const sorted = [...new Set(times)].toSorted((a, b) => a - b);
  const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const gaps = sorted.slice(1).map((time, index) => time - (sorted[index] ?? time));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const least = Math.max(LONG_GAP, span * LARGE_GAP, usual * UNUSUAL_GAP);
  const stretches: Stretch[] = [];
  for (const time of sorted) {
    const last = stretches.at(-1);
    if (last === undefined || time - last.to > least) {
      stretches.push({ from: time, to: time, days: 1 });
    } else {
      stretches[stretches.length - 1] = { ...last, to: time, days: last.days + 1 };
    }
  }
  return stretches;
};

/** Room by the number of days that have something to show: crowded months are drawn wide. */
const place = (stretches: readonly Stretch[], left: number, right: number): readonly Placed[] => {
  const room = right - left - BREAK * (stretches.length - 1);
  const least = Math.min(NARROWEST, room / Math.max(1, stretches.length));
  const spare = room - least * stretches.length;
  const weight = ({ days }: Stretch): number => days - 1;
  const all = stretches.reduce((sum, stretch) => sum + weight(stretch), 0);
  let at = left;
  return stretches.map((stretch) => {
    const share = all === 0 ? 1 / stretches.length : weight(stretch) / all;
    const placed = { ...stretch, left: at, right: at + least + spare * share };
    at = placed.right + BREAK;
    return placed;
  });
};

const scaleOf = ({ from, to, left, right }: Placed): ((time: number) => number) => {
  if (from === to) return () => (left + right) / 2;
  const inset = Math.min(INSET, (right - left) / 4);
  const scale = scaleUtc()
    .domain([from, to])
    .range([left + inset, right - inset]);
  return (time) => scale(time);
};

const formats = (language: string) => {
  // Day before month, as everywhere else in the interface.
  const locale = language === 'en' ? 'en-GB' : language;
  const of = (options: Intl.DateTimeFormatOptions): ((time: number) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (time) => format.format(time);
  };
  return {
    month: of({ month: 'short', year: 'numeric' }),
    day: of({ day: 'numeric', month: 'short' }),
    whole: of({ day: 'numeric', month: 'short', year: 'numeric' }),
  };
};

/** Dates under one stretch: days where it is short, months where it is long. */
const datesOf = (stretch: Placed, language: string): readonly Tick[] => {
  const { from, to, left, right } = stretch;
  const format = formats(language);
  const x = scaleOf(stretch);
  if (right - left < 2 * NARROWEST) {
    return [{ x: (left + right) / 2, text: format.month((from + to) / 2) }];
  }
  const count = Math.max(2, Math.floor((right - left) / 80));
  const times = scaleUtc()
    .domain([from, to])
    .ticks(count)
    .map((tick) => tick.getTime());
  const short = to - from < 100 * DAY;
  return (times.length === 0 ? [(from + to) / 2] : times).map((time, index) => {
    const text = !short ? format.month(time) : (index === 0 ? format.whole : format.day)(time);
    return { x: x(time), text };
  });
};

/** Those that stand clear of each other, pushed inside the drawing. */
const spread = (ticks: readonly Tick[], left: number, right: number): readonly Tick[] => {
  const kept: Tick[] = [];
  for (const { x, text } of ticks) {
    const half = (text.length * CHARACTER) / 2;
    const tick = { x: Math.max(left + half, Math.min(right - half, x)), text };
    const clear = kept.every((other) => {
      const apart = half + (other.text.length * CHARACTER) / 2 + DATE_GAP;
      return Math.abs(other.x - tick.x) >= apart;
    });
    if (clear) kept.push(tick);
  }
  return kept.toSorted((a, b) => a.x - b.x);
};

/**
 * An axis fitted to the times it has to show, in pixels from `left` to `right`.
 *
 * Statements come in bursts with half years between: an axis true to the calendar crowds each
 * burst into one spot. So long empty stretches are left out, and the break is shown.
 */
export const timeAxis = (
  times: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
  language: string,
): TimeAxis => {
  const placed = place(stretchesOf(times), left, right);
  const scales = placed.map(scaleOf);
  // The first date of each stretch comes before the others of any.
  const dates = placed.map((stretch) => datesOf(stretch, language));
  const ordered = [...dates.flatMap((of) => of.slice(0, 1)), ...dates.flatMap((of) => of.slice(1))];
  return {
    x: (time) => {
      const index = placed.findIndex(({ to }) => time <= to);
      return scales[index < 0 ? placed.length - 1 : index]?.(time) ?? left;
    },
    breaks: placed.slice(1).map((stretch) => stretch.left - BREAK / 2),
    ticks: spread(ordered, left, right),
  };
};
