/** Runs long work to its end, pausing between its steps so that pages are answered in between. */
export const withPauses = async <Step, T>(
  steps: Generator<Step, T, void>,
  onStep: (step: Step) => void = () => {},
): Promise<T> => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
};
