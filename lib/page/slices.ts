/** How long we hold the page's thread before we let it go on. Milliseconds. */
const SLICE = 4;

/** Work that can be done a bit at a time: `run` takes that many steps, true when all is done. */
export interface Sliced {
  run(steps: number): boolean;
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** Does the work in short slices, and none of it while the tab is hidden. */
export const inSlices = async (work: Sliced, signal: AbortSignal): Promise<void> => {
  await untilVisible(signal);
  let started = performance.now();
  while (!work.run(128)) {
    if (performance.now() - started < SLICE) continue;
    await nextTurn();
    await untilVisible(signal);
    signal.throwIfAborted();
    started = performance.now();
  }
};

/** Lets the page's own work go first. */
export const nextTurn = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
};

/** Resolves at once in a visible tab, else when it is shown. Rejects when the signal aborts. */
export const untilVisible = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    if (document.visibilityState !== 'hidden') return resolve();
    const once = new AbortController();
    const finish = (settle: () => void) => {
      once.abort();
      settle();
    };
    const options = { signal: once.signal };
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState !== 'hidden') finish(resolve);
      },
      options,
    );
    signal.addEventListener('abort', () => finish(() => reject(signal.reason)), options);
  });
