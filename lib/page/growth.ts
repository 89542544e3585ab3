/** Quiet time before changes are looked at, and the longest we wait for it. Milliseconds. */
const QUIET = 250;
const LONGEST = 2000;

/** Fires once nothing started it for a while, or after the longest wait. */
export const quietTimer = (fire: () => void, signal: AbortSignal) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    stop,
    start: () => {
      if (signal.aborted) return;
      const now = performance.now();
      if (timer === undefined) since = now;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          timer = undefined;
          fire();
        },
        Math.min(QUIET, Math.max(0, since + LONGEST - now)),
      );
    },
  };
};

/** Calls back each time the page is quiet after it grew, and not while the tab is hidden. */
export const watchGrowth = (document: Document, onGrown: () => void, signal: AbortSignal): void => {
  const timer = quietTimer(onGrown, signal);
  const observer = new MutationObserver((records) => {
    if (records.some((record) => record.addedNodes.length > 0)) timer.start();
  });
  const follow = () => {
    observer.disconnect();
    if (document.visibilityState === 'hidden') timer.stop();
    else observer.observe(document.body, { subtree: true, childList: true });
  };
  follow();
  document.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};
