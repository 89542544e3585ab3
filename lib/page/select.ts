import { isMostlyLinks, type RawBlock, type Scope } from './walk';

/** Which part of a page is its article. */
export interface Choice {
  readonly roots: readonly Element[];
  /** Whether boxes that look as if beside the article are its text after all. */
  readonly keepsBeside: boolean;
  /** The element of the article's own heading, where the page shows one. */
  readonly title: Element | null;
  /** Elements between that heading and the article whose text belongs to it: a standfirst. */
  readonly lead: ReadonlySet<Element>;
  /** Whether the text alone is enough to call the page an article. */
  readonly prose: boolean;
}

/** An `<article>` with less is a teaser. Weighted UTF-16 code units of prose. */
const LEAST_ARTICLE = 140;

/** Chooses the article of a page whose whole text has been walked. */
export const choose = (
  blocks: readonly RawBlock[],
  scopes: readonly Scope[],
  titles: readonly string[],
): Choice => {
  const roots = chooseRoots(scopes);
  const elements = roots.map((scope) => scope.element);
  const inside = blocks.filter((block) => isInside(block, elements));
  const title = findTitle(blocks, inside, titles);
  return {
    roots: elements,
    keepsBeside: sizeOf(inside, true) > sizeOf(inside, false),
    title: title?.owner ?? null,
    lead: findLead(blocks, title, elements),
    prose: hasProse(roots, inside),
  };
};

/** Whether a block is text of the chosen article. */
export const belongs = (block: RawBlock, choice: Choice): boolean => {
  if (block.owner === choice.title) return true;
  if (isMostlyLinks(block) || (block.beside && !choice.keepsBeside)) return false;
  return choice.lead.has(block.owner) || isInside(block, choice.roots);
};

const isInside = (block: RawBlock, roots: readonly Element[]): boolean => {
  for (let scope: Scope | null = block.scope; scope !== null; scope = scope.parent) {
    if (roots.includes(scope.element)) return true;
    if (scope.teaser || scope.kind === 'banner') return false;
  }
  return false;
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
  return scopes.filter(
    (scope) =>
      scope.kind === 'article' &&
      !isInArticle(scope) &&
      (scope === best ||
        contains(scope, best) ||
        (!scope.teaser && scope.prose >= Math.max(LEAST_ARTICLE, best.prose / 20))),
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

const sizeOf = (blocks: readonly RawBlock[], beside: boolean): number =>
  blocks.reduce(
    (sum, block) => (block.beside === beside && !isMostlyLinks(block) ? sum + block.solid : sum),
    0,
  );

/** The article's own h1; one outside it when it says what the page calls itself. */
const findTitle = (
  blocks: readonly RawBlock[],
  inside: readonly RawBlock[],
  titles: readonly string[],
): RawBlock | null => {
  const own = inside.find((block) => block.heading === 1);
  if (own !== undefined) return own;
  const headings = blocks.filter((block) => block.heading === 1);
  for (const name of titles.map(plain)) {
    // A page's name may hold the site's too, which has a heading of its own: the longer is ours.
    const [best] = headings
      .filter((block) => agree(plain(block.text), name))
      .sort((one, other) => other.solid - one.solid);
    if (best !== undefined) return best;
  }
  return headings.find((block) => block.scope.kind === 'main') ?? null;
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** One within the other, as pages add the site's name ("… - The Paper"). */
const agree = (heading: string, name: string): boolean =>
  heading === name ||
  (heading.length >= 12 && name.includes(heading)) ||
  (name.length >= 12 && heading.includes(name));

/** A byline or a rubric has less. UTF-16 code units without spaces. */
const LEAST_LEAD = 50;

const findLead = (
  blocks: readonly RawBlock[],
  title: RawBlock | null,
  roots: readonly Element[],
): ReadonlySet<Element> => {
  const around = title?.owner.parentElement;
  if (title === null || !around || isInside(title, roots)) return new Set();
  const from = blocks.indexOf(title) + 1;
  const to = blocks.findIndex((block, at) => at >= from && isInside(block, roots));
  const between = blocks.slice(from, to === -1 ? from : to);
  const isLead = ({ solid, owner }: RawBlock) => solid >= LEAST_LEAD && around.contains(owner);
  return new Set(between.filter(isLead).map(({ owner }) => owner));
};

const hasProse = (roots: readonly Scope[], inside: readonly RawBlock[]): boolean => {
  const prose = roots.reduce((sum, scope) => sum + scope.prose, 0);
  const paragraphs = roots.reduce((sum, scope) => sum + scope.paragraphs, 0);
  if (roots.every((scope) => scope.kind === 'article')) return prose >= 300 && paragraphs >= 2;
  const all = inside.reduce((sum, block) => sum + block.solid, 0);
  const linked = inside.reduce((sum, block) => sum + block.linked, 0);
  return prose >= 1000 && paragraphs >= 4 && linked < all * 0.4;
};
