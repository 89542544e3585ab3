/** How long we hold the page's thread before we let it go on. Milliseconds. */
const SLICE = 4;

/** Work in small steps of well under a millisecond, with a result at the end. */
export type Steps<T> = Generator<void, T>;

interface Scheduler {
  yield?(): Promise<void>;
  postTask?(task: () => void): Promise<void>;
}

/**
 * Does the work in short slices, and none of it while the tab is hidden. Between every two of them
 * whatever waits has its turn, so that the page's own frames go on.
 */
export const inSlices = async <T>(work: Steps<T>, signal: AbortSignal): Promise<T> => {
  await untilVisible(signal);
  let started = performance.now();
  for (let behind = false; ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - started < SLICE) continue;
    await nextTurn(behind);
    behind = !behind;
    await untilVisible(signal);
    signal.throwIfAborted();
    started = performance.now();
  }
};

/** Lets input go first; `behind`: also all that waits already, the page's next frame too. */
export const nextTurn = (behind = false): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  const turn = behind ? scheduler?.postTask?.(() => {}) : scheduler?.yield?.();
  return turn ?? new Promise((resolve) => setTimeout(resolve, 0));
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
