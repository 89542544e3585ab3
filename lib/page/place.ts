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

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/**
 * Where a card of that size stands: under the line, above it when there is more room, beside it
 * when neither has enough, and always inside the viewport.
 */
export const placeBeside = (
  line: Box,
  card: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } => {
  const below = viewport.height - EDGE - (line.top + line.height + GAP);
  const above = line.top - GAP - EDGE;
  const mostLeft = Math.max(EDGE, viewport.width - EDGE - card.width);
  const mostTop = Math.max(EDGE, viewport.height - EDGE - card.height);
  const inside = (at: number) => clamp(at, EDGE, mostLeft);
  const left = inside(line.left);
  if (below >= card.height) {
    return { left, top: clamp(line.top + line.height + GAP, EDGE, mostTop) };
  }
  if (above >= card.height)
    return { left, top: clamp(line.top - GAP - card.height, EDGE, mostTop) };
  const right = line.left + line.width + GAP;
  const top = clamp(line.top + line.height / 2 - card.height / 2, EDGE, mostTop);
  if (viewport.width - EDGE - right >= card.width) return { left: inside(right), top };
  if (line.left - GAP - EDGE >= card.width) {
    return { left: inside(line.left - GAP - card.width), top };
  }
  return { left, top: below >= above ? mostTop : EDGE };
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
