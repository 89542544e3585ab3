import type { Block } from '@/lib/model/page';
import type { MarkedMention } from '@/lib/model/reading';
import type { ArticleBlocks, PageBlock } from './blocks';

/**
 * What to send when blocks changed: those, and what their sentences may lean on, which is the
 * title, the opening and the block before each. In page order.
 */
export const withContext = (blocks: ArticleBlocks, changed: ReadonlySet<number>): PageBlock[] => {
  const { all } = blocks;
  const opening = all.findIndex(({ block }) => block.role === 'text');
  return all.filter(({ block }, at) => {
    const next = all[at + 1]?.block.id;
    const leant = next !== undefined && changed.has(next);
    return block.role === 'title' || at === opening || leant || changed.has(block.id);
  });
};

/** How many mentions by wordings stand in other blocks than are sent. */
export const sureBeside = (
  mentions: readonly MarkedMention[] | null,
  sent: readonly Block[],
): number => {
  const ids = new Set(sent.map(({ id }) => id));
  const isSure = ({ block, signed }: MarkedMention) => signed !== true && !ids.has(block);
  return mentions?.filter(isSure).length ?? 0;
};

/** An answer for some blocks. Others were sent along only as their context. */
export interface ReadPart {
  readonly mentions: readonly MarkedMention[];
  readonly ids: ReadonlySet<number>;
}

/**
 * The mentions after some blocks were read again: theirs replaced, those of removed blocks gone,
 * all others as they were, in page order. Blocks sent only as context keep the mentions they had,
 * since they were read without their own.
 */
export const mergeMentions = (
  before: readonly MarkedMention[],
  parts: readonly ReadPart[],
  blocks: ArticleBlocks,
): readonly MarkedMention[] => {
  const found = [
    ...before.filter(({ block }) => !parts.some(({ ids }) => ids.has(block))),
    ...parts.flatMap(({ mentions, ids }) => mentions.filter(({ block }) => ids.has(block))),
  ];
  const order = blocks.places(new Set(found.map(({ block }) => block)));
  const place = (mention: MarkedMention) => order.get(mention.block) ?? 0;
  return found
    .filter(({ block }) => order.has(block))
    .sort((one, other) => place(one) - place(other) || one.start - other.start);
};
