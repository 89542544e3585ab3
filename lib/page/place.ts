/** A rectangle in viewport pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the mention and its card, and between the card and the viewport's edge. Pixels. */
const GAP = 6;
const EDGE = 8;

/** A card lower than this is not worth reading: it rather covers what it stands beside. */
const LEAST_HEIGHT = 240;

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

export interface Placing {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside when it wants more. */
  readonly maxHeight: number;
}

/**
 * Where a card of that size stands beside the words it speaks of, never over them while there is
 * room elsewhere, and always inside the viewport: under them, else above, else on the roomier of
 * the two and lower than it would be, else to their side.
 */
export const placeBeside = (words: Box, card: Size, viewport: Size): Placing => {
  const whole = viewport.height - 2 * EDGE;
  const wordsEnd = clamp(words.top + words.height, EDGE - GAP, viewport.height);
  const wordsStart = clamp(words.top, 0, viewport.height + GAP - EDGE);
  const below = viewport.height - EDGE - wordsEnd - GAP;
  const above = wordsStart - GAP - EDGE;
  const mostLeft = Math.max(EDGE, viewport.width - EDGE - card.width);
  const inside = (left: number) => clamp(left, EDGE, mostLeft);
  const left = inside(words.left);
  const under = { left, top: wordsEnd + GAP, maxHeight: below };
  const over = { left, top: Math.max(EDGE, wordsStart - GAP - card.height), maxHeight: above };
  if (below >= card.height) return under;
  if (above >= card.height) return over;
  if (Math.max(below, above) >= LEAST_HEIGHT) return below >= above ? under : over;
  const height = Math.min(card.height, whole);
  const middle = words.top + words.height / 2 - height / 2;
  const top = clamp(middle, EDGE, viewport.height - EDGE - height);
  const right = words.left + words.width + GAP;
  if (viewport.width - EDGE - right >= card.width) {
    return { left: inside(right), top, maxHeight: whole };
  }
  if (words.left - GAP - EDGE >= card.width) {
    return { left: inside(words.left - GAP - card.width), top, maxHeight: whole };
  }
  return {
    left,
    top: below >= above ? viewport.height - EDGE - height : EDGE,
    maxHeight: whole,
  };
};

/**
 * The words to stay clear of: all lines of a mention, or, of one that fills the window, the line
 * alone; from the pointer on, so that it need not travel.
 */
export const wordsAround = (line: Box, whole: Box, x: number | null, viewport: Size): Box => {
  // Named one by one: a browser's own boxes have their numbers on the prototype.
  const { top, height } = whole.height > viewport.height * 0.4 ? line : whole;
  const left = x === null ? line.left : clamp(x - 40, line.left, line.left + line.width);
  return { left, top, width: Math.max(0, line.left + line.width - left), height };
};

/** The line of a mention that a card belongs to: the one under the pointer, else the first seen. */
export const lineAt = (
  lines: readonly Box[],
  point: { readonly x: number; readonly y: number } | null,
  viewport: Size,
): Box | undefined => {
  const seen = lines.filter(
    (line) => line.width > 0 && line.top + line.height > 0 && line.top < viewport.height,
  );
  if (point === null) return seen[0] ?? lines[0];
  const distance = (line: Box) =>
    Math.max(line.top - point.y, point.y - line.top - line.height, 0) * 1000 +
    Math.max(line.left - point.x, point.x - line.left - line.width, 0);
  return seen.reduce<Box | undefined>(
    (best, line) => (best === undefined || distance(line) < distance(best) ? line : best),
    undefined,
  );
};

/** Whether a point lies on one of the lines, or so many pixels beside it. */
export const isOn = (lines: readonly Box[], x: number, y: number, margin = 0): boolean =>
  lines.some(
    (line) =>
      x >= line.left - margin &&
      x <= line.left + line.width + margin &&
      y >= line.top - margin &&
      y <= line.top + line.height + margin,
  );
