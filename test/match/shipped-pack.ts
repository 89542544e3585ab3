/** The engine with the pack that ships, for tests of whole sentences. */
import { readFileSync } from 'node:fs';
import { compileIndex, findMentions } from '@/lib/match/index';
import type { Mention } from '@/lib/model/mention';
import type { PageText } from '@/lib/model/page';
import { parsePack } from '@/lib/packs/index';

const parsed = parsePack(readFileSync('public/packs/dprk-deployment.json', 'utf8'));
if (!parsed.ok) throw new Error('The shipped pack is not well made: npm run pack -- check');

export const shippedPack = parsed.value;
export const shippedIndex = compileIndex([{ key: 'extension:dprk-deployment', pack: shippedPack }]);

/** A page without a title or a day, a block for each text. */
export const pageOfTexts = (lang: string, ...texts: string[]): PageText => ({
  url: 'https://example.org/',
  title: '',
  lang,
  published: null,
  blocks: texts.map((text, id) => ({ id, text, role: 'text' as const })),
});

export const mentionsIn = (lang: string, ...texts: string[]): readonly Mention[] =>
  findMentions(shippedIndex, pageOfTexts(lang, ...texts));

/** `claim stance [credits]` of every mention of a text. */
export const read = (lang: string, ...texts: string[]): string[] =>
  mentionsIn(lang, ...texts).map(
    ({ ref, stance, credits }) => `${ref.claim} ${stance} [${credits.join(' ')}]`,
  );

/** The ways, `stance [credits]`, in which a text puts its claims. */
export const put = (lang: string, ...texts: string[]): string[] => [
  ...new Set(
    mentionsIn(lang, ...texts).map(({ stance, credits }) => `${stance} [${credits.join(' ')}]`),
  ),
];
