import { type CollectedText, isBlank, solidLength } from './block-text';

/** Tags that flow with the text around them and mean nothing else for it; the frequent first. */
const PLAIN =
  'a em span strong b i abbr acronym bdi bdo big cite del dfn font ins mark q s small strike sub time tt u var wbr';

/** What must not stand in a block for all of its element's text to be the block's. */
const OTHER = `:not(${PLAIN.replaceAll(' ', ',')}),[hidden],[aria-hidden],[contenteditable],[role],[style*="display" i],[style*="visibility" i]`;

/** With more children than this, an element is walked: nothing may take long that cannot pause. */
const MOST_CHILDREN = 1000;

/**
 * The links in a block's element when all its text is the block's, in links and inline elements
 * that only style it; `null` when it is not. Asked of the browser at once, this costs a fraction
 * of a walk over the nodes, and most of the text of most pages stands in such elements.
 */
export const plainLinks = (element: Element): readonly Element[] | null => {
  if (element.firstElementChild === null) return [];
  if (element.childElementCount > MOST_CHILDREN) return null;
  if (element.querySelector(OTHER) !== null) return null;
  const found = Array.from(element.querySelectorAll('a,span'));
  // A shadow root shows other words.
  if (found.some((one) => one.shadowRoot)) return null;
  return found.filter(({ localName }) => localName === 'a');
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

/** The text of a plain element; `null` when it has none. `inLink`: all of it stands in a link. */
export const plainText = (
  element: Element,
  links: readonly Element[],
  inLink: boolean,
): CollectedText | null => {
  let first = nextText(element, element);
  let blank = 0;
  while (first !== null && isBlank(first.data)) {
    blank += first.length;
    first = nextText(first, element);
  }
  if (first === null) return null;
  const text = (element.textContent ?? '').slice(blank);
  const solid = solidLength(text);
  const inLinks = () => links.reduce((sum, link) => sum + solidLength(link.textContent ?? ''), 0);
  return {
    text,
    nodes: [first],
    starts: NONE,
    ends: NONE,
    whole: element,
    linked: inLink ? solid : inLinks(),
    solid,
  };
};
