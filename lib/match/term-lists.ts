/** The lists that a scan of the term table works with. */

/** What the steps of a scan hand on to each other, as arrays that grow and are used again. */
export const listOf = (size: number) => ({
  /** The first word of what may become, or is, a term. */
  first: new Int32Array(size),
  /** Where in the table: an element, children, a node or an output. */
  at: new Int32Array(size),
  /** The element that must be next. */
  next: new Int32Array(size),
});
type List = ReturnType<typeof listOf>;

/** The list, or a larger one with what it holds. */
export const roomFor = (list: List, least: number): List => {
  if (list.first.length >= least) return list;
  const larger = listOf(2 * least);
  larger.first.set(list.first);
  larger.at.set(list.at);
  larger.next.set(list.next);
  return larger;
};

export const larger = (from: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> => {
  const to = new Int32Array(2 * least);
  to.set(from);
  return to;
};
