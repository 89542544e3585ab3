/** The text of one block, with the way back to its nodes. */
export interface CollectedText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where the text of each node starts and ends in `text`. What lies between is no node's. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** UTF-16 code units of it that are links, spaces left out on both counts. */
  readonly linked: number;
  readonly solid: number;
}

/** What `<br>` leaves in a block: a break of the text, unlike a new line of the page's source. */
const LINE_BREAK = '\u2028';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are blank too.
const BLANKS = /[\u0000- \u00a0]+/g;

/** By an expression: a loop over characters is slow until the browser has compiled it. */
const solidLength = (text: string): number => text.replace(BLANKS, '').length;

/**
 * Collects the text of one block, node by node. Blank nodes that open it are left out.
 *
 * Nodes are only noted until something stands between them: most blocks are all the text of their
 * element, and asking that for its text is many times faster than asking every node.
 */
export class BlockText {
  #noted: Text[] = [];
  #notedLinks: boolean[] = [];
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #linked = 0;
  #solid = 0;
  #gap = false;
  #broke = false;

  /** Nothing was added yet. */
  get untouched(): boolean {
    return this.#noted.length === 0 && this.#nodes.length === 0;
  }

  add(node: Text, linked: boolean): void {
    if (this.#nodes.length > 0) return this.#take(node, linked);
    this.#noted.push(node);
    this.#notedLinks.push(linked);
  }

  /** Something stands here that is no text of the block. */
  gap(): void {
    this.#takeNoted();
    this.#gap = this.#text !== '';
  }

  /** True for the second in a row: these part paragraphs on pages that have no other way. */
  lineBreak(): boolean {
    this.#takeNoted();
    if (this.#broke) return true;
    if (this.#nodes.length > 0) {
      this.#text += LINE_BREAK;
      this.#broke = true;
    }
    return false;
  }

  /** The block's text, `null` for none. `whole`: what has no other text than the block's, if any. */
  close(whole: Node | null): CollectedText | null {
    if (this.untouched) return null;
    const text = this.#nodes.length > 0 ? null : (whole?.textContent ?? null);
    if (text === null || !this.#takeAtOnce(text)) this.#takeNoted();
    if (this.#nodes.length === 0) return null;
    return {
      text: this.#text,
      nodes: this.#nodes,
      starts: this.#starts,
      ends: this.#ends,
      linked: this.#linked,
      solid: this.#solid,
    };
  }

  /** False when the text is not that of the nodes noted: there are others, or they changed. */
  #takeAtOnce(text: string): boolean {
    const lengths = this.#noted.map((node) => node.length);
    if (lengths.reduce((sum, length) => sum + length, 0) !== text.length) return false;
    let blank = 0;
    let at = 0;
    for (const [index, node] of this.#noted.entries()) {
      const end = at + (lengths[index] as number);
      const own = this.#nodes.length === 0 || this.#notedLinks[index] === true;
      const solid = own ? solidLength(text.slice(at, end)) : 0;
      if (this.#nodes.length === 0 && solid === 0) blank = end;
      else if (end > at) {
        this.#nodes.push(node);
        this.#starts.push(at - blank);
        this.#ends.push(end - blank);
        if (this.#notedLinks[index] === true) this.#linked += solid;
      }
      at = end;
    }
    this.#text = blank === 0 ? text : text.slice(blank);
    this.#solid = solidLength(this.#text);
    return true;
  }

  #takeNoted(): void {
    for (const [at, node] of this.#noted.entries()) {
      this.#take(node, this.#notedLinks[at] === true);
    }
    this.#noted = [];
    this.#notedLinks = [];
  }

  #take(node: Text, linked: boolean): void {
    const { data } = node;
    const solid = solidLength(data);
    if (data === '' || (this.#nodes.length === 0 && solid === 0)) return;
    if (this.#gap) {
      const before = this.#text.charCodeAt(this.#text.length - 1);
      if (before > 32 && before !== 160 && /^[^\s.,;:!?…)\]}»”’]/.test(data)) this.#text += ' ';
      this.#gap = false;
    }
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
    this.#ends.push(this.#text.length);
    this.#solid += solid;
    if (linked) this.#linked += solid;
    if (solid > 0) this.#broke = false;
  }
}
