import type { Mark } from '@/lib/page/pointer';

/** Whether a mention can be seen: computed style is asked for the few mentions alone. */
export const isShown = (range: Range): boolean => {
  const element = range.startContainer.parentElement;
  return element?.isConnected === true && element.checkVisibility({ visibilityProperty: true });
};

/** Brings a mention into the middle of the window, unless all of it is well inside already. */
export const scrollTo = (range: Range): void => {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= innerHeight * 0.1 && bottom <= innerHeight * 0.9) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long paragraph's middle may be far from the mention in it.
  const moved = range.getBoundingClientRect();
  const middle = (moved.top + moved.bottom) / 2;
  if (moved.top < 0 || moved.bottom > innerHeight) {
    scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' });
  }
};

/**
 * The mention to step to: after or before the open one, else the first below or the last above
 * the top of the window; round at the ends. `undefined` when none can be seen.
 */
export const stepFrom = (
  marks: readonly Mark[],
  open: number | null,
  direction: 'next' | 'previous',
): Mark | undefined => {
  const shown = marks.filter(({ range }) => isShown(range));
  const forward = direction === 'next';
  if (open !== null) {
    const found = forward
      ? shown.find(({ index }) => index > open)
      : shown.findLast(({ index }) => index < open);
    return found ?? (forward ? shown[0] : shown.at(-1));
  }
  const topOf = ({ range }: Mark) => range.getBoundingClientRect().top;
  return forward
    ? (shown.find((mark) => topOf(mark) >= 0) ?? shown[0])
    : (shown.findLast((mark) => topOf(mark) < 0) ?? shown.at(-1));
};
