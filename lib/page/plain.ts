import { type CollectedText, isBlank, solidLength } from './block-text';

/** Tags that flow with the text around them and mean nothing else for it; the frequent first. */
const PLAIN =
  'a em span strong b i abbr acronym bdi bdo big cite del dfn font ins mark q s small strike sub time tt u var wbr';

/** What must not stand in a block for all of its element's text to be the block's. */
const OTHER = `:not(${PLAIN.replaceAll(' ', ',')}),[hidden],[aria-hidden],[contenteditable],[role],[style*="display" i],[style*="visibility" i]`;

/** With more children than this, an element is walked: nothing may take long that cannot pause. */
const MOST_CHILDREN = 1000;

/**
 * Whether all the text of a block's element is the block's, in links and inline elements that only
 * style it: then how many of its characters stand in links, else `null`. Asked of the browser at
 * once, this costs a fraction of a walk over the nodes, and most text of most pages is so simple.
 */
export const linkedInPlain = (element: Element): number | null => {
  if (element.firstElementChild === null) return 0;
  if (element.childElementCount > MOST_CHILDREN) return null;
  if (element.querySelector(OTHER) !== null) return null;
  const found = element.querySelectorAll('a,span');
  let links = '';
  for (let at = 0; at < found.length; at += 1) {
    const one = found[at] as Element;
    if (one.localName === 'a') links += one.textContent ?? '';
    // It shows other words.
    else if (one.shadowRoot) return null;
  }
  return solidLength(links);
};

const TEXT = 3;
const CDATA = 4;

/** The next text after a node in document order, within an element. */
export const nextText = (from: Node, within: Element): Text | null => {
  let at: Node = from;
  for (;;) {
    let next = at.firstChild;
    while (next === null) {
      if (at === within || at.parentNode === null) return null;
      next = at.nextSibling;
      if (next === null) at = at.parentNode;
    }
    at = next;
    if (at.nodeType === TEXT || at.nodeType === CDATA) return at as Text;
  }
};

const NONE: readonly number[] = [];

/** The text of such an element; `null` when it has none. `linked`: `null` for all of it. */
export const plainText = (element: Element, linked: number | null): CollectedText | null => {
  let first = nextText(element, element);
  let blank = 0;
  while (first !== null && isBlank(first.data)) {
    blank += first.length;
    first = nextText(first, element);
  }
  if (first === null) return null;
  const text = (element.textContent ?? '').slice(blank);
  const solid = solidLength(text);
  const back = { nodes: [first], starts: NONE, ends: NONE, whole: element };
  return { text, ...back, linked: linked ?? solid, solid };
};
