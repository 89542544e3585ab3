import type { JudgedMention, Reading } from '@/lib/model/reading';
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

/**
 * The reading after some blocks were read again: their mentions replaced, those of removed
 * blocks gone, all others as they were. Blocks sent only as context keep the mentions they had,
 * since they were read without their own.
 */
export const mergeReading = (
  before: Reading,
  answer: Reading,
  blocks: ArticleBlocks,
  changed: ReadonlySet<number>,
): Reading => {
  const order = new Map(blocks.all.map(({ block }, at) => [block.id, at]));
  const place = (mention: JudgedMention) => order.get(mention.block) ?? 0;
  const mentions = [
    ...before.mentions.filter(({ block }) => !changed.has(block)),
    ...answer.mentions.filter(({ block }) => changed.has(block)),
  ]
    .filter(({ block }) => order.has(block))
    .sort((one, other) => place(one) - place(other) || one.start - other.start);
  return { ...before, mentions, claims: { ...before.claims, ...answer.claims } };
};
