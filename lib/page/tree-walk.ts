import type { Steps } from './slices';
import { type RawBlock, type Scope, Walk } from './walk';

/** Nodes a step. */
const NODES = 128;

/** A walk over an element and over the open shadow roots in it. */
export class TreeWalk {
  readonly #outer: Walk | null;
  readonly #inner = new Map<Walk, Walk[]>();
  readonly #queue: Walk[];

  /** `shallow`: only the text directly in the element, not in the blocks inside it. */
  constructor(element: Element | null, shallow = false) {
    this.#outer = element === null ? null : Walk.over(element, shallow);
    this.#queue = this.#outer === null ? [] : [this.#outer];
  }

  /** The tree changed where the walk stood: what was found may lack a part. */
  get lost(): boolean {
    return (this.#outer?.lost ?? false) || [...this.#inner.keys()].some((walk) => walk.lost);
  }

  /** The whole walk, a few nodes a step. */
  *steps(): Steps<void> {
    while (!this.run(NODES)) yield;
  }

  /** Takes up to so many nodes; true when all are done. */
  run(nodes: number): boolean {
    const walk = this.#queue[0];
    if (walk === undefined) return true;
    if (!walk.run(nodes)) return false;
    const inner = walk.shadows.map(({ root, from }) => Walk.inShadow(root, from));
    this.#inner.set(walk, inner);
    this.#queue.shift();
    this.#queue.push(...inner);
    return this.#queue.length === 0;
  }

  /** Document order; the text of a shadow root stands where its host stands. */
  blocks(): RawBlock[] {
    return this.#outer === null ? [] : this.#blocksOf(this.#outer);
  }

  scopes(): Scope[] {
    return [
      ...(this.#outer?.scopes ?? []),
      ...[...this.#inner.values()].flat().flatMap((walk) => walk.scopes),
    ];
  }

  #blocksOf(walk: Walk): RawBlock[] {
    const inner = this.#inner.get(walk) ?? [];
    if (inner.length === 0) return walk.blocks;
    const starts = walk.shadows.map(({ at }) => at);
    const parts = [0, ...starts].map((from, part) => walk.blocks.slice(from, starts[part]));
    return parts.flatMap((part, at) => {
      const shadow = at === 0 ? undefined : inner[at - 1];
      return shadow === undefined ? part : [...this.#blocksOf(shadow), ...part];
    });
  }
}
