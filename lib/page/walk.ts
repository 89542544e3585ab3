import { BlockText, type CollectedText } from './block-text';
import {
  isBoxLabel,
  isFolded,
  standsBeside,
  type Treatment,
  treatmentIn,
  treatmentOf,
} from './elements';
import { primaryLanguage } from './language';
import { linkedInPlain, plainText } from './plain';

/** A part of the page that may be, or hold, the article. */
export interface Scope {
  readonly element: Element;
  readonly kind: 'page' | 'main' | 'article' | 'banner';
  readonly parent: Scope | null;
  /** Weight of the prose in it, scopes inside included. */
  prose: number;
  /** Paragraphs of prose in it, scopes inside included. */
  paragraphs: number;
  /** Its first heading is a link: it announces an article that stands elsewhere. */
  teaser: boolean;
  headed: boolean;
}

/** A block as the walk finds it: the text, the way back to its nodes, and where it stands. */
export interface RawBlock extends CollectedText {
  /** The nearest element that makes a block of it. */
  readonly owner: Element;
  /** 1 to 6 for headings, else 0. */
  readonly heading: number;
  readonly lang: string | null;
  readonly scope: Scope;
  /** Stands in a box beside the article, judging by names or by the box's label. */
  readonly beside: boolean;
}

/** What holds for an element's children, inherited from its ancestors. */
interface Frame {
  readonly element: Node;
  readonly owner: Element;
  readonly heading: number;
  readonly lang: string | null;
  readonly linked: boolean;
  readonly scope: Scope;
  beside: boolean;
  /** Blocks found in it so far: a label that comes first names the whole box. */
  blocks: number;
  readonly block: boolean;
  /** Only a summary in it is seen. */
  readonly folded: boolean;
}

/** Beyond these a page is not read further: no article has them. UTF-16 code units, nodes. */
const MOST_TEXT = 8_000_000;
const MOST_NODES = 1_000_000;
const MOST_BLOCKS = 50_000;

const ELEMENT = 1;
const TEXT = 3;

/** Scripts that say in few characters what others say in many count more. */
const WIDE = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const weightOf = (text: string, solid: number): number => (WIDE.test(text) ? solid * 2.5 : solid);

/**
 * Walks a tree in document order and collects its blocks, a number of nodes at a time.
 *
 * It reads `firstChild`, `nextSibling`, tags and attributes, nothing that makes a browser compute
 * style or layout, and keeps its own stack, so that depth is no danger. The tree may change
 * between two calls of `run`; when the place where it stopped is gone, `lost` turns true and the
 * caller starts again.
 */
export class Walk {
  readonly blocks: RawBlock[] = [];
  readonly scopes: Scope[] = [];
  /** Open shadow roots met on the way, with the place in `blocks` where their text belongs. */
  readonly shadows: { readonly root: ShadowRoot; readonly at: number; readonly from: Frame }[] = [];
  lost = false;

  readonly #stack: Frame[] = [];
  readonly #shallow: boolean;
  #next: Node | null;
  #visited = 0;
  #size = 0;

  readonly #text = new BlockText();

  private constructor(root: Node, frame: Frame, shallow: boolean) {
    this.#stack.push(frame);
    this.#shallow = shallow;
    this.#next = root.firstChild;
  }

  /**
   * A walk over what is inside an element of the page, with what its ancestors make of it; `null`
   * when they make it no text of an article. `shallow`: only the text directly in it, not in the
   * blocks inside it.
   */
  static over(element: Element, shallow = false): Walk | null {
    const frame = frameOf(element);
    if (frame === null) return null;
    const walk = new Walk(element, frame, shallow);
    walk.scopes.push(frame.scope);
    return walk;
  }

  static inShadow(root: ShadowRoot, from: Frame): Walk {
    return new Walk(root, { ...from, element: root, blocks: 0, block: true }, false);
  }

  /** Takes up to so many nodes, or text that takes as long; true when all are done. */
  run(nodes: number): boolean {
    const place = this.#next ?? this.#stack.at(-1)?.element;
    if (place !== undefined && !place.isConnected) this.lost = true;
    const end = this.#visited + nodes;
    while (this.#visited < end) {
      if (this.lost || !this.#step()) return true;
    }
    return false;
  }

  #step(): boolean {
    const node = this.#next;
    const frame = this.#stack.at(-1);
    if (frame === undefined) return false;
    this.#visited += 1;
    if (node === null) {
      this.#leave(frame);
      return this.#stack.length > 0;
    }
    this.#next = node.nextSibling;
    if (node.nodeType === TEXT) this.#text.add(node as Text, frame.linked);
    else if (node.nodeType === ELEMENT) this.#enter(node as Element, frame);
    if (this.#visited < MOST_NODES && this.#size < MOST_TEXT && this.blocks.length < MOST_BLOCKS) {
      return true;
    }
    this.#flush(frame);
    return false;
  }

  #leave(frame: Frame): void {
    if (frame.block) this.#flush(frame);
    this.#stack.pop();
    const parent = this.#stack.at(-1);
    if (parent === undefined) return;
    parent.blocks += frame.blocks;
    this.#next = frame.element.nextSibling;
  }

  #enter(element: Element, frame: Frame): void {
    const tag = element.localName;
    const attributes = element.hasAttributes();
    const treatment = treatmentIn(element, tag, attributes, frame.folded);
    if (treatment === 'nothing') return;
    if (treatment === 'break') {
      if (this.#text.lineBreak()) this.#flush(frame);
      return;
    }
    if (treatment === 'gap') return this.#text.gap();
    if (treatment === 'frame') return this.#flush(frame);
    const block = treatment === 'block';
    if (block) this.#flush(frame);
    if (block && this.#shallow) return;
    const inner = frameIn(element, tag, attributes, frame, treatment, this.scopes);
    const shadow = element.shadowRoot;
    const linked = block && !shadow && !inner.folded ? linkedInPlain(element) : null;
    if (linked !== null) {
      const text = plainText(element, inner.linked ? null : linked);
      if (text !== null) this.#keep(inner, text);
      frame.blocks += inner.blocks;
      return;
    }
    if (shadow) {
      this.shadows.push({ root: shadow, at: this.blocks.length, from: inner });
      // Children that no slot takes up are not shown.
      if (shadow.querySelector('slot') === null) return;
    }
    this.#stack.push(inner);
    this.#next = element.firstChild;
  }

  #flush(frame: Frame): void {
    const text = this.#text.take();
    if (text !== null) this.#keep(frame, text);
  }

  #keep(frame: Frame, collected: CollectedText): void {
    const { text } = collected;
    const opens = frame.blocks === 0;
    frame.blocks += 1;
    this.#size += text.length;
    this.#visited += text.length >> 6;
    if (isBoxLabel(text)) {
      if (opens) this.#labelBox(frame);
      return;
    }
    const { owner, heading, lang, scope, beside } = frame;
    const block: RawBlock = { ...collected, owner, heading, lang, scope, beside };
    this.blocks.push(block);
    if (!beside) weigh(block);
  }

  /** A label that opens a box says that the rest of the box stands beside the article. */
  #labelBox(frame: Frame): void {
    const outer = this.#stack.findLast((one) => one.block && one.element !== frame.owner);
    for (const box of [frame, outer]) {
      if (box === undefined || box.element === box.scope.element) continue;
      if (box === frame || box.blocks === 0) box.beside = true;
    }
  }
}

export const isMostlyLinks = (block: RawBlock): boolean => block.linked > block.solid * 0.6;

/** Prose is a paragraph's worth of words that are not links. */
const weigh = (block: RawBlock): void => {
  const { scope: own } = block;
  if (block.heading > 0) {
    // An article's own h1 often links to itself.
    if (!own.headed) own.teaser = block.heading > 1 && isMostlyLinks(block);
    own.headed = true;
    return;
  }
  const weight = weightOf(block.text, block.solid);
  if (weight < 80 || isMostlyLinks(block)) return;
  for (let scope: Scope | null = own; scope !== null; scope = scope.parent) {
    scope.prose += weight;
    scope.paragraphs += 1;
  }
};

const scopeOf = (element: Element, kind: Scope['kind'], parent: Scope | null): Scope => ({
  element,
  kind,
  parent,
  prose: 0,
  paragraphs: 0,
  teaser: false,
  headed: false,
});

const scopeKind = (
  element: Element,
  tag: string,
  role: string | null,
  outer: Scope,
): Scope['kind'] | null => {
  if (tag === 'main' || role === 'main') return 'main';
  if (tag === 'article' || role === 'article') return 'article';
  const item = element.getAttribute('itemprop');
  if (item !== null && /(?:^|\s)articleBody(?:\s|$)/.test(item)) return 'article';
  if ((tag === 'header' || role === 'banner') && outer.kind === 'page') return 'banner';
  return null;
};

const HEADINGS = ['', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const headingLevel = (element: Element, tag: string, role: string | null): number => {
  const level = tag.length === 2 ? HEADINGS.indexOf(tag) : 0;
  if (level > 0) return level;
  if (role !== 'heading') return 0;
  const stated = Number(element.getAttribute('aria-level') ?? 2);
  return stated >= 1 && stated <= 6 ? stated : 2;
};

const frameIn = (
  element: Element,
  tag: string,
  attributes: boolean,
  outer: Frame,
  treatment: Treatment,
  scopes: Scope[],
): Frame => {
  const block = treatment === 'block';
  const role = attributes ? element.getAttribute('role') : null;
  const lang = attributes ? element.getAttribute('lang') : null;
  const kind = block ? scopeKind(element, tag, role, outer.scope) : null;
  const scope = kind === null ? outer.scope : scopeOf(element, kind, outer.scope);
  if (kind !== null) scopes.push(scope);
  return {
    element,
    owner: block ? element : outer.owner,
    heading: headingLevel(element, tag, role) || outer.heading,
    lang: (lang === null ? null : primaryLanguage(lang)) ?? outer.lang,
    linked: outer.linked || tag === 'a',
    scope,
    beside: outer.beside || (block && attributes && kind === null && standsBeside(element)),
    blocks: 0,
    block,
    folded: tag === 'details' && isFolded(element),
  };
};

/** The frame that an element's ancestors give it; `null` when one of them is no article text. */
const frameOf = (element: Element): Frame | null => {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  const page = path.findLast((at) => at.localName === 'body') ?? path.at(-1) ?? element;
  let frame: Frame = {
    element: page,
    owner: page,
    heading: 0,
    lang: null,
    linked: false,
    scope: scopeOf(page, 'page', null),
    beside: false,
    blocks: 0,
    block: true,
    folded: false,
  };
  for (const at of path.slice(0, path.indexOf(page)).reverse()) {
    const treatment = treatmentOf(at);
    if (treatment !== 'block' && treatment !== 'inline') return null;
    frame = frameIn(at, at.localName, at.hasAttributes(), frame, treatment, []);
  }
  return { ...frame, element, block: true };
};
