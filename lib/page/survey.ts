import { saysArticle } from './article';
import { type Roots, rooting } from './roots';
import type { Steps } from './slices';
import { TreeWalk } from './tree-walk';
import type { RawBlock } from './walk';

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

/** Walks a page and finds where its article is. `said`: whether its markup calls it one. */
export function* surveying(document: Document, said = saysArticle(document)): Steps<Survey> {
  let walk = new TreeWalk(document.body);
  for (let starts = 1; ; starts += 1) {
    yield* walk.steps();
    if (!walk.lost || starts === MOST_STARTS) break;
    walk = new TreeWalk(document.body);
  }
  const found = walk.blocks();
  yield;
  const roots = yield* rooting(found, walk.scopes());
  return { document, found, roots, article: said || roots.prose };
}
