/** The text of one block, with the way back to its nodes. */
export interface CollectedText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where the text of each node starts and ends in `text`. What lies between is no node's. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where all of an element's text is the block's, from `nodes[0]` on: found when it is needed. */
  readonly whole: Element | null;
  /** UTF-16 code units of it that are links, spaces left out on both counts. */
  readonly linked: number;
  readonly solid: number;
}

/** What `<br>` leaves in a block: a break of the text, unlike a new line of the page's source. */
const LINE_BREAK = '\u2028';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are blank too.
const BLANKS = /[\u0000- \u00a0]+/g;

/** So much of a text tells how many of its characters are blank. UTF-16 code units. */
const COUNTED = 400;

/**
 * How many characters are not blank; of a long text about how many. By an expression: a loop over
 * characters is slow until the browser has compiled it.
 */
export const solidLength = (text: string): number => {
  if (text.length <= COUNTED) return text.replace(BLANKS, '').length;
  const share = solidLength(text.slice(0, COUNTED)) / COUNTED;
  return Math.round(share * text.length);
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are blank too.
const SOLID = /[^\u0000- \u00a0]/;

export const isBlank = (text: string): boolean => !SOLID.test(text);

/** Collects the text of one block, node by node. Blank nodes that open it are left out. */
export class BlockText {
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #linked = 0;
  #solid = 0;
  #gap = false;
  #broke = false;

  add(node: Text, linked: boolean): void {
    const { data } = node;
    if (data === '' || (this.#nodes.length === 0 && isBlank(data))) return;
    const solid = solidLength(data);
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

  /** Something stands here that is no text of the block. */
  gap(): void {
    this.#gap = this.#text !== '';
  }

  /** True for the second in a row: these part paragraphs on pages that have no other way. */
  lineBreak(): boolean {
    if (this.#broke) return true;
    if (this.#nodes.length > 0) {
      this.#text += LINE_BREAK;
      this.#broke = true;
    }
    return false;
  }

  /** The block's text, `null` for none; then empty for the next. */
  take(): CollectedText | null {
    if (this.#nodes.length === 0) return null;
    const taken = {
      text: this.#text,
      nodes: this.#nodes,
      starts: this.#starts,
      ends: this.#ends,
      whole: null,
      linked: this.#linked,
      solid: this.#solid,
    };
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#ends = [];
    this.#linked = 0;
    this.#solid = 0;
    this.#gap = false;
    this.#broke = false;
    return taken;
  }
}
