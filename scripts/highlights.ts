import type { Page } from 'playwright-core';

/** A range that a highlight paints, and its text. */
export interface PaintedRange {
  readonly name: string;
  readonly text: string;
}

/** What is painted on a page, in page order. The registry is the page's own as well. */
export const paintedRanges = (page: Page): Promise<PaintedRange[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .flatMap(([name, highlight]) =>
        [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return { name, live };
        }),
      )
      .sort(
        ({ live: a }, { live: b }) =>
          a.compareBoundaryPoints(Range.START_TO_START, b) ||
          a.compareBoundaryPoints(Range.END_TO_END, b),
      )
      .map(({ name, live }) => ({ name, text: live.toString() })),
  );
