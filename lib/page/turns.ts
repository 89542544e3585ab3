import type { Steps } from './slices';

/** Does the work at once. */
export const atOnce = <T>(work: Steps<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/** Resolves just after the next frame: style and layout are done and cost nothing to ask for. */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
