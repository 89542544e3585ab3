import type { Steps } from './slices';
import type { RawBlock, Scope } from './walk';

/** Where the article of a page stands, and whether there is enough of it. */
export interface Roots {
  readonly elements: readonly Element[];
  /** Whether text of this scope stands in one of them. */
  readonly inside: (scope: Scope) => boolean;
  /** Whether the text alone is enough to call the page an article. */
  readonly prose: boolean;
}

/** An `<article>` with less is a teaser. Weighted UTF-16 code units of prose. */
const LEAST_ARTICLE = 140;

/** Finds the roots of a page whose whole text has been walked; a pause between its parts. */
export function* rooting(blocks: readonly RawBlock[], scopes: readonly Scope[]): Steps<Roots> {
  const roots = chooseRoots(scopes);
  const elements = roots.map((scope) => scope.element);
  const inside = insideTest(elements);
  yield;
  const text = blocks.filter(({ scope }) => inside(scope));
  yield;
  return { elements, inside, prose: hasProse(roots, text) };
}

/** Remembers each scope: a page has many blocks in few scopes. */
const insideTest = (roots: readonly Element[]): Roots['inside'] => {
  const known = new WeakMap<Scope, boolean>();
  const look = (from: Scope): boolean => {
    for (let scope: Scope | null = from; scope !== null; scope = scope.parent) {
      if (roots.includes(scope.element)) return true;
      if (scope.teaser || scope.kind === 'banner') return false;
    }
    return false;
  };
  return (scope) => {
    const found = known.get(scope) ?? look(scope);
    known.set(scope, found);
    return found;
  };
};

const chooseRoots = (scopes: readonly Scope[]): Scope[] => {
  const page = scopes.find((scope) => scope.kind === 'page') as Scope;
  const most = (kind: Scope['kind']) =>
    scopes
      .filter((scope) => scope.kind === kind)
      .reduce<Scope>((best, scope) => (scope.prose > best.prose ? scope : best), {
        ...page,
        prose: 0,
      });
  const best = most('article');
  const main = most('main');
  const wide = main.prose > 0 ? main : page;
  // Where articles are but teasers, most of the prose stands outside them.
  if (best.prose < LEAST_ARTICLE || wide.prose > 3 * articleProse(scopes)) return [wide];
  const articles = scopes.filter((scope) => scope.kind === 'article' && !isInArticle(scope));
  const long = articles.filter(
    (scope) =>
      scope === best ||
      contains(scope, best) ||
      (!scope.teaser && scope.prose >= Math.max(LEAST_ARTICLE, best.prose / 20)),
  );
  return articles.filter((scope) => long.includes(scope) || isEntry(scope, articles, long));
};

/** Entries of a live blog, at least. */
const LEAST_ENTRIES = 4;

/** A short entry of a live blog: most articles beside it are long, and none leads elsewhere. */
const isEntry = (scope: Scope, articles: readonly Scope[], long: readonly Scope[]): boolean => {
  const list = scope.element.parentElement;
  const beside = articles.filter(({ element }) => element.parentElement === list);
  return (
    beside.length >= LEAST_ENTRIES &&
    beside.every(({ teaser }) => !teaser) &&
    beside.filter((one) => long.includes(one)).length * 2 >= beside.length
  );
};

const contains = (outer: Scope, inner: Scope): boolean => {
  for (let scope = inner.parent; scope !== null; scope = scope.parent) {
    if (scope === outer) return true;
  }
  return false;
};

const isInArticle = (scope: Scope): boolean => {
  for (let outer = scope.parent; outer !== null; outer = outer.parent) {
    if (outer.kind === 'article') return true;
  }
  return false;
};

const articleProse = (scopes: readonly Scope[]): number =>
  scopes
    .filter((scope) => scope.kind === 'article' && !isInArticle(scope))
    .reduce((sum, scope) => sum + scope.prose, 0);

const hasProse = (roots: readonly Scope[], inside: readonly RawBlock[]): boolean => {
  const prose = roots.reduce((sum, scope) => sum + scope.prose, 0);
  const paragraphs = roots.reduce((sum, scope) => sum + scope.paragraphs, 0);
  if (roots.every((scope) => scope.kind === 'article')) return prose >= 300 && paragraphs >= 2;
  const all = inside.reduce((sum, block) => sum + block.solid, 0);
  const linked = inside.reduce((sum, block) => sum + block.linked, 0);
  return prose >= 1000 && paragraphs >= 4 && linked < all * 0.4;
};
