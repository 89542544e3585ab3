import type { Roots } from './roots';
import { isMostlyLinks } from './shared';
import type { Steps } from './slices';
import type { RawBlock } from './walk';

/** Which part of a page is its article. */
export interface Choice {
  readonly roots: Roots;
  /** Whether boxes that look as if beside the article are its text after all. */
  readonly keepsBeside: boolean;
  /** The element of the article's own heading, where the page shows one. */
  readonly title: Element | null;
  /** Elements between that heading and the article whose text belongs to it: a standfirst. */
  readonly lead: ReadonlySet<Element>;
}

/** Chooses what belongs to the article in these roots; a pause between its parts. */
export function* choosing(
  blocks: readonly RawBlock[],
  roots: Roots,
  titles: readonly string[],
): Steps<Choice> {
  const { inside } = roots;
  const text = blocks.filter(({ scope }) => inside(scope));
  yield;
  const title = findTitle(blocks, text, titles);
  yield;
  return {
    roots,
    keepsBeside: sizeOf(text, true) > sizeOf(text, false),
    title: title?.owner ?? null,
    lead: findLead(blocks, title, inside),
  };
}

/** Whether a block is text of the chosen article. */
export const belongs = (block: RawBlock, choice: Choice): boolean => {
  if (block.owner === choice.title) return true;
  if (isMostlyLinks(block) || (block.beside && !choice.keepsBeside)) return false;
  return choice.lead.has(block.owner) || choice.roots.inside(block.scope);
};

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
  inside: Roots['inside'],
): ReadonlySet<Element> => {
  const around = title?.owner.parentElement;
  if (title === null || !around || inside(title.scope)) return new Set();
  const from = blocks.indexOf(title) + 1;
  const to = blocks.findIndex(({ scope }, at) => at >= from && inside(scope));
  const between = blocks.slice(from, to === -1 ? from : to);
  const isLead = ({ solid, owner }: RawBlock) => solid >= LEAST_LEAD && around.contains(owner);
  return new Set(between.filter(isLead).map(({ owner }) => owner));
};
