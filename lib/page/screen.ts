/** As many places as are looked at in one frame: each costs the browser up to half a millisecond. */
const SAMPLES = 12;
/** As near as one needs to know where the window stands. Elements. */
const NEAR = 60;
/** Longest wait for the browser's next layout. Milliseconds. */
const PATIENCE = 100;

/** From and to, exclusive: places in a list. */
type Span = readonly [number, number];

/**
 * Which of these elements, in document order, is in the window or not far above it; `null` when
 * it is the first.
 *
 * A few of them are observed, then some between the two around the window, until it is near
 * enough; so the browser tells with its own layouts and none is forced. A guess, good enough for
 * what to do first: where it cannot tell, `null`.
 */
export const onScreen = async (
  elements: readonly Element[],
  signal: AbortSignal,
): Promise<Element | null> => {
  let span: Span = [0, elements.length];
  while (span[1] - span[0] > NEAR && !signal.aborted) {
    const nearer = await look(elements, span, signal);
    // Nothing stands above the window, or nobody can tell.
    if (nearer === null || nearer[1] - nearer[0] >= span[1] - span[0]) break;
    span = nearer;
  }
  return span[0] === 0 ? null : (elements[span[0]] ?? null);
};

/** The two places around the window; `null` when none of those looked at stands above it. */
const look = (
  elements: readonly Element[],
  [start, end]: Span,
  signal: AbortSignal,
): Promise<Span | null> => {
  const step = Math.ceil((end - start) / SAMPLES);
  const places = new Map<Element, number>();
  for (let at = start; at < end; at += step) places.set(elements[at] as Element, at);
  return new Promise((resolve) => {
    const finish = (span: Span | null) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(span);
    };
    const observer = new IntersectionObserver((entries) => {
      let from = -1;
      let to = end;
      for (const { target, boundingClientRect: box, rootBounds } of entries) {
        const at = places.get(target) ?? start;
        // Not laid out.
        if (box.width === 0 && box.height === 0) continue;
        if (box.bottom < 0) from = Math.max(from, at);
        else if (box.top > (rootBounds?.height ?? innerHeight)) to = Math.min(to, at);
      }
      finish(from < 0 || to <= from ? null : [from, to]);
    });
    const timer = setTimeout(() => finish(null), PATIENCE);
    signal.addEventListener('abort', () => finish(null), { once: true });
    for (const element of places.keys()) observer.observe(element);
  });
};
