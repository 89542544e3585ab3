import { saysArticle } from './article';
import { type Roots, rooting } from './roots';
import type { Steps } from './slices';
import { TreeWalk } from './tree-walk';
import type { RawBlock, Scope } from './walk';

/** What a page is, before anything of it is read. */
export interface Survey {
  readonly document: Document;
  /** All its text, in document order. */
  readonly found: readonly RawBlock[];
  readonly roots: Roots;
  /** Whether it looks like an article, by its markup or by its prose. */
  readonly article: boolean;
}

/** The tree changed under the walk this often before what was found has to do. */
const MOST_STARTS = 4;

/** Walks a page and finds where its article is. */
export class Surveyor {
  readonly #document: Document;
  readonly #said: boolean;
  #walk: TreeWalk;

  /** `said`: whether the page's markup calls it an article. */
  constructor(document: Document, said = saysArticle(document)) {
    this.#document = document;
    this.#said = said;
    this.#walk = new TreeWalk(document.body);
  }

  *whole(): Steps<Survey> {
    for (let starts = 1; ; starts += 1) {
      yield* this.#walk.steps();
      if (!this.#walk.lost || starts === MOST_STARTS) break;
      this.#walk = new TreeWalk(this.#document.body);
    }
    yield;
    return yield* this.soFar();
  }

  get scopes(): readonly Scope[] {
    return this.#walk.scopes();
  }

  /** What the page is, as far as it has been walked. */
  *soFar(): Steps<Survey> {
    const found = [...this.#walk.blocks()];
    const roots = yield* rooting(found, this.#walk.scopes());
    return { document: this.#document, found, roots, article: this.#said || roots.prose };
  }
}
