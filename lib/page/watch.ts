import type { ArticleBlocks, Change } from './blocks';
import { inSlices, quietTimer, TreeWalk, treatmentOf, untilVisible } from './shared';
import type { RawBlock } from './walk';

/** With more changed places than this, one walk over all is cheaper. */
const MOST_PLACES = 500;

export interface Watchers {
  /** Some blocks are new, changed or gone. */
  onChange(change: Change): void;
  /** Too much changed to be followed, or the article itself did: read the page again. */
  onUpheaval(): void;
}

/** Everything that may change what a page's text is. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'aria-hidden', 'open'],
};

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Places to look at again: all inside an element, or only the text directly in it. */
type Places = Map<Element, 'all' | 'own'>;

/**
 * Follows an article's text until the signal aborts.
 *
 * Records are only noted when they come; the looking is done once the page is quiet, for changed
 * places alone. In a hidden tab nothing is observed at all: what changed meanwhile is found when
 * it is shown again.
 */
export const watchBlocks = (
  document: Document,
  blocks: ArticleBlocks,
  watchers: Watchers,
  signal: AbortSignal,
): void => {
  const places: Places = new Map();
  /** Changed text, only noted: a page may change the same words many times a second. */
  const texts = new Set<Node>();
  const timer = quietTimer(() => void flush(), signal);
  let upheaval = false;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') texts.add(record.target);
      else upheaval ||= note(record, places, blocks);
    }
    if (places.size > MOST_PLACES || texts.size > MOST_PLACES * 4) upheaval = true;
    if (upheaval || places.size > 0 || texts.size > 0) timer.start();
  });

  const flush = async (): Promise<void> => {
    for (const text of texts) noteText(text, places, blocks);
    if (places.size > MOST_PLACES) upheaval = true;
    const seen = [...places];
    places.clear();
    texts.clear();
    if (upheaval || blocks.roots.some((root) => !root.isConnected)) {
      upheaval = false;
      return watchers.onUpheaval();
    }
    if (seen.length === 0) return;
    try {
      const change = await lookAt(seen, blocks, signal);
      if (change === null) watchers.onUpheaval();
      else if (change.changed.length + change.removed.length > 0) watchers.onChange(change);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
  };

  const observe = () => {
    for (const root of observedRoots(document, blocks)) observer.observe(root, OBSERVED);
  };
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') {
      observer.disconnect();
      timer.stop();
    } else {
      upheaval = true;
      observe();
      timer.start();
    }
  };
  if (document.visibilityState !== 'hidden') observe();
  document.addEventListener('visibilitychange', onVisibility, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};

/** The page's body, and shadow roots that hold text of the article: observers stop at those. */
const observedRoots = (document: Document, blocks: ArticleBlocks): Set<Node> => {
  const roots = new Set<Node>([document.body]);
  const parents = new Set<Node | null>();
  for (const { raw } of blocks.all) {
    const parent = raw.owner.parentNode;
    if (parents.has(parent)) continue;
    parents.add(parent);
    const root = raw.owner.getRootNode();
    if (root !== document) roots.add(root);
  }
  return roots;
};

/** Notes where a record calls for a look; true when it may have changed what the article is. */
const note = (record: MutationRecord, places: Places, blocks: ArticleBlocks): boolean => {
  const { target } = record;
  if (record.type === 'attributes') {
    const element = target as Element;
    if (!isWithin(element, blocks.roots)) return false;
    const block = treatmentOf(element) === 'block' || treatmentOf(element) === 'frame';
    places.set(block ? element : ownerOf(element), block ? 'all' : 'own');
    return false;
  }
  const added = [...record.addedNodes];
  if (added.some(mayBeArticle)) return true;
  if (!isWithin(target, blocks.roots)) {
    return [...record.removedNodes].some((node) => blocks.roots.includes(node as Element));
  }
  for (const node of added) {
    for (const block of outerBlocks(node)) places.set(block, 'all');
  }
  const owner = ownerOf(target);
  if (!places.has(owner)) places.set(owner, 'own');
  return false;
};

const noteText = (text: Node, places: Places, blocks: ArticleBlocks): void => {
  if (!text.isConnected || !isWithin(text, blocks.roots)) return;
  const owner = ownerOf(text);
  if (!places.has(owner)) places.set(owner, 'own');
};

const outerBlocks = (node: Node): readonly Element[] => {
  if (!isElement(node)) return [];
  if (treatmentOf(node) === 'block') return [node];
  return [...node.children].flatMap(outerBlocks);
};

const mayBeArticle = (node: Node): boolean =>
  isElement(node) &&
  (node.matches('article, main, h1') || node.querySelector('article, main, h1') !== null);

const isWithin = (node: Node, roots: readonly Element[]): boolean => {
  for (let at: Node | null = node; at !== null; at = hostOf(at)) {
    if (roots.some((root) => root.contains(at))) return true;
  }
  return false;
};

const hostOf = (node: Node): Node | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The element that makes a block of a node's text. */
const ownerOf = (node: Node): Element => {
  let at: Element | null = isElement(node) ? node : node.parentElement;
  while (at?.parentElement && treatmentOf(at) !== 'block') at = at.parentElement;
  return at ?? document.body;
};

/** `null` when the places changed again while they were looked at. */
const lookAt = async (
  places: readonly (readonly [Element, 'all' | 'own'])[],
  blocks: ArticleBlocks,
  signal: AbortSignal,
): Promise<Change | null> => {
  await untilVisible(signal);
  const whole = places.filter(([, depth]) => depth === 'all').map(([element]) => element);
  const own = new Set(places.filter(([, depth]) => depth === 'own').map(([element]) => element));
  const isInside = (node: Node) =>
    whole.some((element) => element !== node && element.contains(node));
  const found: RawBlock[] = [];
  for (const [element, depth] of places) {
    if (!element.isConnected || isInside(element)) continue;
    const walk = new TreeWalk(element, depth === 'own');
    await inSlices(walk.steps(), signal);
    if (walk.lost) return null;
    found.push(...walk.blocks());
  }
  const isStale = ({ owner, nodes }: Pick<RawBlock, 'owner' | 'nodes'>) =>
    own.has(owner) ||
    !owner.isConnected ||
    nodes[0]?.isConnected !== true ||
    whole.some((element) => element.contains(owner));
  return blocks.replace(isStale, found);
};
