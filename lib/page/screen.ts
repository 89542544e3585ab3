/** As many places as are looked at to find where the window stands. */
const SAMPLES = 200;
/** Longest wait for the browser's next layout. Milliseconds. */
const PATIENCE = 100;

/**
 * Which of these elements, in document order, are in or near the window: from and to, exclusive.
 *
 * A sample of them is observed, so that the browser tells with its own next layout and none is
 * forced. A guess, good enough for what to do first: where it cannot tell, the first ones.
 */
export const onScreen = (
  elements: readonly Element[],
  signal: AbortSignal,
): Promise<readonly [number, number]> => {
  const step = Math.max(1, Math.ceil(elements.length / SAMPLES));
  const sampled = elements.filter((_, at) => at % step === 0);
  const places = new Map(sampled.map((element, at) => [element, at * step]));
  const guess = [0, Math.min(elements.length, 2 * step)] as const;
  return new Promise((resolve) => {
    const finish = (range: readonly [number, number]) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(range);
    };
    const observer = new IntersectionObserver((entries) => {
      let from = 0;
      let to = elements.length;
      for (const { target, boundingClientRect: box, rootBounds } of entries) {
        const at = places.get(target) ?? 0;
        // Not laid out.
        if (box.width === 0 && box.height === 0) continue;
        if (box.bottom < 0) from = Math.max(from, at);
        else if (box.top > (rootBounds?.height ?? innerHeight)) to = Math.min(to, at);
      }
      finish(from < to ? [from, to] : guess);
    });
    const timer = setTimeout(() => finish(guess), PATIENCE);
    signal.addEventListener('abort', () => finish(guess), { once: true });
    for (const element of sampled) observer.observe(element);
  });
};
