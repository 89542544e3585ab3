import { ACTIVE, FLASH, setRanges } from './highlights';

/** Marks the mention whose card is open; `null` for none. */
export const paintActive = (range: Range | null): void =>
  setRanges(ACTIVE, range === null ? [] : [range]);

const PULSE = 260;
const PULSES = 3;

/** Shows where a mention is: three pulses, or one steady light where motion is not wanted. */
export const flash = async (range: Range, signal: AbortSignal): Promise<void> => {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (let pulse = 0; pulse < (still ? 1 : PULSES) && !signal.aborted; pulse += 1) {
    setRanges(FLASH, [range]);
    await wait(still ? PULSE * PULSES * 2 : PULSE, signal);
    setRanges(FLASH, []);
    if (!still) await wait(PULSE, signal);
  }
  setRanges(FLASH, []);
};

const wait = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
