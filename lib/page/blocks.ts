import type { Language } from '@/lib/model/language';
import type { Block } from '@/lib/model/page';
import { rangeOf } from './ranges';
import { belongs, type Choice } from './select';
import type { Steps } from './slices';
import { atOnce } from './turns';
import type { RawBlock } from './walk';

/** A block with its way back to the page. Only `block` ever leaves the page. */
export interface PageBlock {
  readonly block: Block;
  readonly raw: KeptBlock;
}

/** What is kept of a block as long as the page is open. */
type KeptBlock = Pick<RawBlock, 'text' | 'nodes' | 'starts' | 'ends' | 'whole' | 'owner'>;

/** What became of the page's blocks since the last look. */
export interface Change {
  /** New blocks and blocks with another text. */
  readonly changed: readonly PageBlock[];
  /** Ids whose text is no longer on the page. */
  readonly removed: readonly number[];
}

const FOLLOWING = 4;

const NONE: readonly number[] = [];

/** Blocks a step. */
const BLOCKS = 500;

export const follows = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & FOLLOWING) !== 0;

/**
 * The blocks of one page's article, kept up to date.
 *
 * A block keeps its id as long as its first text node is the same, or when its text comes back in
 * new nodes, as frameworks do when they render again: such a block need not be read again.
 */
export class ArticleBlocks {
  readonly #choice: Choice;
  readonly #pageLang: Language | null;
  /** By first node; `null` until blocks change, which on most pages they never do. */
  #ids: WeakMap<Node, number> | null;
  #list: PageBlock[] = [];
  #next: number;

  /** `before`: the blocks of an earlier look at the same page, whose ids live on. */
  constructor(choice: Choice, pageLang: Language | null, before?: ArticleBlocks) {
    this.#choice = choice;
    this.#pageLang = pageLang;
    this.#ids = before === undefined ? null : before.#ids;
    this.#next = before === undefined ? 0 : before.#next;
    this.#list = before === undefined ? [] : before.#list;
  }

  get roots(): readonly Element[] {
    return this.#choice.roots.elements;
  }

  /** The title first, then document order. */
  get all(): readonly PageBlock[] {
    return this.#list;
  }

  get(id: number): PageBlock | undefined {
    return this.#list.find(({ block }) => block.id === id);
  }

  /** Those of some ids that are there, by id: one pass, however many. */
  pick(ids: ReadonlySet<number>): ReadonlyMap<number, PageBlock> {
    const found = new Map<number, PageBlock>();
    for (const one of ids.size === 0 ? [] : this.#list) {
      if (ids.has(one.block.id)) found.set(one.block.id, one);
    }
    return found;
  }

  /**
   * Lets go of the way back to the page for all blocks but these: of the others only the first
   * node is kept, to know them again. A page of many thousand nodes would hold on to each.
   */
  keepOnly(ids: ReadonlySet<number>): void {
    this.#list = this.#list.map((one) => {
      const { block, raw } = one;
      if (ids.has(block.id) || raw.ends.length === 0) return one;
      const { text, nodes, owner } = raw;
      const first = { nodes: nodes.slice(0, 1), starts: NONE, ends: NONE, whole: null };
      return { block, raw: { text, ...first, owner } };
    });
  }

  /** Where in the page's order those of some ids stand. */
  places(ids: ReadonlySet<number>): ReadonlyMap<number, number> {
    return new Map(Array.from(this.pick(ids).keys(), (id, at) => [id, at]));
  }

  range(id: number, start: number, end: number): Range | null {
    const found = this.get(id);
    return found ? rangeOf(found.raw, start, end) : null;
  }

  /** Takes what a walk over the whole page found, in document order. */
  *replacingAll(found: readonly RawBlock[]): Steps<Change> {
    const { taken, change } = yield* this.#taking(found, this.#list);
    const isTitle = ({ block }: PageBlock) => block.role === 'title';
    this.#list = [...taken.filter(isTitle), ...taken.filter((one) => !isTitle(one))];
    return change;
  }

  /** Takes what walks over parts found, in place of the blocks that `isStale` says stood there. */
  replace(isStale: (raw: KeptBlock) => boolean, found: readonly RawBlock[]): Change {
    const old = this.#list.filter(({ raw }) => isStale(raw));
    if (old.length > 0) this.#list = this.#list.filter(({ raw }) => !isStale(raw));
    const { taken, change } = atOnce(this.#taking(found, old));
    for (const one of taken) this.#insert(one);
    return change;
  }

  *#taking(found: readonly RawBlock[], old: readonly PageBlock[]) {
    const gone = new Map(old.map((one) => [one.block.id, one]));
    const kept: RawBlock[] = [];
    for (const [at, raw] of found.entries()) {
      if (at % BLOCKS === BLOCKS - 1) yield;
      if (belongs(raw, this.#choice)) kept.push(raw);
    }
    if (old.length > 0) this.#ids ??= idsOf([...this.#list, ...old]);
    const ids = this.#ids && kept.map((raw) => this.#ids?.get(raw.nodes[0] as Text));
    const claimed = new Set(ids);
    const byText = Map.groupBy(
      old.filter(({ block }) => !claimed.has(block.id)),
      ({ raw }) => raw.text,
    );
    const changed: PageBlock[] = [];
    const taken: PageBlock[] = [];
    for (const [at, raw] of kept.entries()) {
      if (at % BLOCKS === BLOCKS - 1) yield;
      const id = ids?.[at] ?? byText.get(raw.text)?.shift()?.block.id ?? this.#next++;
      this.#ids?.set(raw.nodes[0] as Text, id);
      const one = { raw, block: this.#blockOf(raw, id) };
      const before = gone.get(id);
      gone.delete(id);
      if (before === undefined || !isSameBlock(before.block, one.block)) changed.push(one);
      taken.push(one);
    }
    return { taken, change: { changed, removed: [...gone.keys()] } };
  }

  #blockOf(raw: RawBlock, id: number): Block {
    const role = raw.owner === this.#choice.title ? 'title' : raw.heading > 0 ? 'heading' : 'text';
    const block = { id, text: raw.text, role } as const;
    return raw.lang === null || raw.lang === this.#pageLang ? block : { ...block, lang: raw.lang };
  }

  #insert(one: PageBlock): void {
    const list = this.#list;
    if (one.block.role === 'title') {
      list.unshift(one);
      return;
    }
    const first = one.raw.nodes[0] as Text;
    const isBefore = (other: PageBlock) =>
      other.block.role === 'title' || follows(first, other.raw.nodes[0] as Text);
    let low = 0;
    let high = list.length;
    const last = list.at(-1);
    if (last === undefined || isBefore(last)) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(list[middle] as PageBlock)) low = middle + 1;
      else high = middle;
    }
    list.splice(low, 0, one);
  }
}

const idsOf = (blocks: readonly PageBlock[]): WeakMap<Node, number> =>
  new WeakMap(blocks.map(({ block, raw }) => [raw.nodes[0] as Text, block.id]));

export const isSameBlock = (one: Block, other: Block): boolean =>
  one.text === other.text && one.role === other.role && one.lang === other.lang;
