import type { CollectedText } from './block-text';
import { nextText } from './shared';

/** The way from offsets in a block's text back to the page's text nodes. */
export type WayBack = Pick<CollectedText, 'text' | 'nodes' | 'starts' | 'ends' | 'whole'>;

/** The nodes up to an offset of a block that is all the text of its element. */
const nodesOf = (whole: Element, { text, nodes: [first] }: WayBack, upTo: number): WayBack => {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let end = 0;
  for (let at = first ?? null; at !== null && end < upTo; at = nextText(at, whole)) {
    nodes.push(at);
    starts.push(end);
    end += at.length;
    ends.push(end);
  }
  return { text, nodes, starts, ends, whole: null };
};

/** The first node that ends after an offset. */
const nodeAfter = (back: WayBack, offset: number): number => {
  let low = 0;
  let high = back.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((back.ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * A live range over `start` to `end` of a block's text, `null` when the page's nodes no longer
 * hold that text: nothing is ever painted on words that were not read.
 */
export const rangeOf = (way: WayBack, start: number, end: number): Range | null => {
  const back = way.whole === null ? way : nodesOf(way.whole, way, end);
  const first = nodeAfter(back, start);
  let last = nodeAfter(back, end - 1);
  // An end in a gap between nodes belongs to the node before it.
  if ((back.starts[last] ?? end) >= end) last -= 1;
  const [from, to] = [back.nodes[first], back.nodes[last]];
  if (from === undefined || to === undefined || last < first) return null;
  for (let at = first; at <= last; at += 1) {
    const node = back.nodes[at] as Text;
    if (!node.isConnected || node.data !== back.text.slice(back.starts[at], back.ends[at])) {
      return null;
    }
  }
  const range = from.ownerDocument.createRange();
  range.setStart(from, Math.max(0, start - (back.starts[first] as number)));
  range.setEnd(to, Math.min(end, back.ends[last] as number) - (back.starts[last] as number));
  return range;
};
