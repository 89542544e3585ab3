import { isOn } from './place';

/** A painted mention, for finding the one under the pointer. */
export interface Mark {
  /** Its place in the reading's mentions. */
  readonly index: number;
  readonly range: Range;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PointerWatchers {
  readonly marks: () => readonly Mark[];
  /** The pointer rests on a mention. */
  readonly onRest: (mark: Mark, point: Point) => void;
  /** A mention was clicked, and nothing else was. */
  readonly onClick: (mark: Mark, point: Point) => void;
}

/** How long the pointer rests on a mention before its card opens. Milliseconds. */
const REST = 350;

/** What a click is for where it stands, so that the mention around it is not meant. */
const OWN_CLICK =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"], [role="link"], [onclick]';

/**
 * Tells which mention the pointer rests on or clicks, until the signal aborts.
 *
 * Events that a page makes up itself are ignored; none is stopped or prevented, so that links,
 * selecting and the page's own handlers work as if we were not there.
 */
export const watchPointer = (watchers: PointerWatchers, signal: AbortSignal): void => {
  let frame = 0;
  let at: Point = { x: 0, y: 0 };
  let over = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = () => {
    clearTimeout(timer);
    over = -1;
  };

  const look = () => {
    frame = 0;
    const mark = markAt(watchers.marks(), at);
    if (mark?.index === over) return;
    forget();
    if (mark === undefined) return;
    over = mark.index;
    timer = setTimeout(() => {
      // The page may have moved under a pointer that did not.
      const still = markAt(watchers.marks(), at);
      if (still?.index === mark.index) watchers.onRest(still, at);
    }, REST);
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return forget();
    if (watchers.marks().length === 0) return;
    at = { x: event.clientX, y: event.clientY };
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest(OWN_CLICK) !== null) return;
    if (getSelection()?.isCollapsed === false) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = markAt(watchers.marks(), point);
    forget();
    if (mark !== undefined) watchers.onClick(mark, point);
  };

  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('pointerdown', forget, { signal, passive: true });
  document.addEventListener('keydown', forget, { signal, passive: true });
  document.documentElement.addEventListener('pointerleave', forget, { signal, passive: true });
  document.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', () => {
    forget();
    cancelAnimationFrame(frame);
  });
};

/**
 * The mention at a point of the viewport: by the caret there, then by the mention's own lines,
 * since a caret is found for every point, also for those beside the text. The innermost wins.
 */
export const markAt = (marks: readonly Mark[], { x, y }: Point): Mark | undefined => {
  if (marks.length === 0) return undefined;
  const shadowRoots = shadowsOf(marks);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (caret === null) return undefined;
  const { offsetNode, offset } = caret;
  return marks
    .filter(({ range }) => holds(range, offsetNode, offset) && isOn(linesOf(range), x, y, 1))
    .reduce<Mark | undefined>(
      (inner, mark) => (inner === undefined || isInside(mark.range, inner.range) ? mark : inner),
      undefined,
    );
};

/** Every mention with words in common with this one, itself among them, in page order. */
export const marksWith = (marks: readonly Mark[], { range }: Mark): readonly Mark[] =>
  marks.filter(
    (other) =>
      other.range.startContainer.getRootNode() === range.startContainer.getRootNode() &&
      other.range.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
      other.range.compareBoundaryPoints(Range.END_TO_START, range) < 0,
  );

const shadowsOf = (marks: readonly Mark[]): ShadowRoot[] => {
  const roots = new Set<ShadowRoot>();
  for (const { range } of marks) {
    const root = range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
};

const holds = (range: Range, node: Node, offset: number): boolean =>
  range.startContainer.getRootNode() === node.getRootNode() && range.isPointInRange(node, offset);

/** Inside and smaller: of mentions of the same words the first is meant. */
const isInside = (range: Range, other: Range): boolean => {
  const start = other.compareBoundaryPoints(Range.START_TO_START, range);
  const end = other.compareBoundaryPoints(Range.END_TO_END, range);
  return start <= 0 && end >= 0 && (start !== 0 || end !== 0);
};

/** One box a line of text and piece of inline markup. */
export const linesOf = (range: Range): DOMRect[] => [...range.getClientRects()];
