import type { SeriesPoint } from '@/lib/model/reading';

/** How far a dot may stand beside its day, in steps of a dot's radius. */
const MOST_STEPS = 4;

/** A figure where it is drawn. Pixels. */
export interface Dot {
  readonly point: SeriesPoint;
  readonly x: number;
  /** Of the value, or of a range's lower end. */
  readonly low: number;
  /** Of a range's upper end; `low` for a single value. */
  readonly high: number;
}

const distance = (one: Dot, other: Dot): number =>
  Math.hypot(one.x - other.x, Math.max(0, one.high - other.low, other.high - one.low));

/** 0, then right and left by turns: several that touch fan out around their day. */
const OFFSETS = [
  0,
  ...Array.from({ length: MOST_STEPS }, (_, step) => [step + 1, -step - 1]).flat(),
];

/**
 * Places the figures so that none hides another, as far as that can be: one that would is moved a
 * little to the side, never up or down, since its value is what it is. `wall` is the page's day,
 * which no dot crosses: what was said after the page stays after it.
 */
export const placeDots = (
  points: readonly SeriesPoint[],
  x: (point: SeriesPoint) => number,
  y: (value: number) => number,
  { radius, wall }: { readonly radius: number; readonly wall: number | null },
): readonly Dot[] => {
  // The middles of two dots that stand clear of each other, with their outlines.
  const apart = 2 * radius + 0.5;
  const dots: Dot[] = [];
  for (const point of points) {
    const { value, maximum } = point.figure;
    const dot = { point, x: x(point), low: y(value), high: y(maximum ?? value) };
    const side = wall === null ? 0 : Math.sign(dot.x - wall);
    const allowed = (at: number): boolean => wall === null || Math.sign(at - wall) === side;
    const moved = OFFSETS.map((steps) => ({ ...dot, x: dot.x + steps * apart * 0.5 })).filter(
      (one) => one.x === dot.x || allowed(one.x),
    );
    const free = (one: Dot): number =>
      Math.min(apart, ...dots.map((other) => distance(one, other)));
    // Of equally free places the nearest to its day: the first.
    dots.push(moved.reduce((best, one) => (free(one) > free(best) + 0.01 ? one : best), dot));
  }
  return dots.toSorted((a, b) => a.x - b.x);
};
