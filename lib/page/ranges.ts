/** The way from offsets in a block's text back to the page's text nodes. */
export interface NodeMap {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where the text of each node starts and ends in `text`. What lies between is no node's. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The first node that ends after an offset. */
const nodeAfter = (map: NodeMap, offset: number): number => {
  let low = 0;
  let high = map.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * A live range over `start` to `end` of a block's text, `null` when the page's nodes no longer
 * hold that text: nothing is ever painted on words that were not read.
 */
export const rangeOf = (map: NodeMap, start: number, end: number): Range | null => {
  const first = nodeAfter(map, start);
  let last = nodeAfter(map, end - 1);
  // An end in a gap between nodes belongs to the node before it.
  if ((map.starts[last] ?? end) >= end) last -= 1;
  const [from, to] = [map.nodes[first], map.nodes[last]];
  if (from === undefined || to === undefined || last < first) return null;
  for (let at = first; at <= last; at += 1) {
    const node = map.nodes[at] as Text;
    if (!node.isConnected || node.data !== map.text.slice(map.starts[at], map.ends[at]))
      return null;
  }
  const range = from.ownerDocument.createRange();
  range.setStart(from, Math.max(0, start - (map.starts[first] as number)));
  range.setEnd(to, Math.min(end, map.ends[last] as number) - (map.starts[last] as number));
  return range;
};
