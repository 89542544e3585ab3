/** Runs long work to its end, pausing between its steps so that pages are answered in between. */
export const withPauses = async <T>(steps: Generator<unknown, T, void>): Promise<T> => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
};
