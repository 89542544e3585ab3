import type { SeriesPoint } from '@/lib/model/reading';

/** Pixels between the middles of two dots that do not touch. */
const APART = 8.5;
/** How far a dot may stand beside its day, in steps of `APART`. */
const MOST_STEPS = 5;

/** A figure where it is drawn. Pixels. */
export interface Dot {
  readonly point: SeriesPoint;
  readonly x: number;
  /** Of the value, or of a range's lower end. */
  readonly low: number;
  /** Of a range's upper end; `low` for a single value. */
  readonly high: number;
}

const touches = (one: Dot, other: Dot): boolean => {
  const beside = Math.abs(one.x - other.x);
  const above = Math.max(0, one.high - other.low, other.high - one.low);
  return beside * beside + above * above < APART * APART - 0.01;
};

/** 0, then right and left by turns: several that touch fan out around their day. */
const OFFSETS = [
  0,
  ...Array.from({ length: MOST_STEPS }, (_, step) => [step + 1, -step - 1]).flat(),
].map((steps) => steps * APART);

/**
 * Places the figures so that none hides another: one that would is moved sideways, never up or
 * down, since its value is what it is and a few pixels are less than a day's worth of doubt.
 */
export const placeDots = (
  points: readonly SeriesPoint[],
  x: (point: SeriesPoint) => number,
  y: (value: number) => number,
): readonly Dot[] => {
  const dots: Dot[] = [];
  for (const point of points) {
    const { value, maximum } = point.figure;
    const dot = { point, x: x(point), low: y(value), high: y(maximum ?? value) };
    const moved = OFFSETS.map((offset) => ({ ...dot, x: dot.x + offset }));
    dots.push(moved.find((one) => dots.every((other) => !touches(one, other))) ?? dot);
  }
  return dots.toSorted((a, b) => a.x - b.x);
};
