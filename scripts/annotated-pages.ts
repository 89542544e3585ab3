/** Annotated pages: a folder with pages and `reading.json`, what a careful reader takes from them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, type InferOutput, object, optional, parse, string } from 'valibot';
import type { PageText } from '@/lib/model/page';
import { foldSpace, quoteOf } from './terminal-reader';

const Expected = object({
  articles: array(
    object({
      file: string(),
      lang: optional(string()),
      reading: array(
        object({
          quote: string(),
          claims: array(object({ id: string(), stance: string(), by: array(string()) })),
          also: optional(array(string())),
        }),
      ),
    }),
  ),
});
/** A page with what a careful reader takes from it. */
export type AnnotatedPage = InferOutput<typeof Expected>['articles'][number];

/** The pages that a folder's reading.json annotates. */
export const annotatedPages = (folder: string): readonly AnnotatedPage[] =>
  parse(Expected, JSON.parse(readFileSync(join(folder, 'reading.json'), 'utf8'))).articles;

/** A stretch of a block, in code units of its raw text. */
interface Spot {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the page's text with spaces folded, all blocks in order. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The page as one folded text, and where each block begins in it. */
export function foldedPage(page: PageText) {
  let text = '';
  const blocks = new Map<number, number>();
  for (const block of page.blocks) {
    blocks.set(block.id, text.length);
    text += `${foldSpace(block.text)} `;
  }
  const place = (mention: Spot): Place => {
    const block = page.blocks.find(({ id }) => id === mention.block);
    const before = (block?.text ?? '').slice(0, mention.start).replace(/\s+/g, ' ').trimStart();
    const start = (blocks.get(mention.block) ?? 0) + before.length;
    return { start, end: start + quoteOf(page, mention).length };
  };
  return { text, place };
}

export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** A page's quotes with where they stand in its folded text; -1 where they do not. */
export const placedQuotes = (text: string, { reading }: AnnotatedPage) => {
  let from = 0;
  return reading.map((entry) => {
    const quote = foldSpace(entry.quote);
    const ahead = text.indexOf(quote, from);
    const start = ahead === -1 ? text.indexOf(quote) : ahead;
    if (start >= from) from = start;
    return { ...entry, start, end: start === -1 ? -1 : start + quote.length };
  });
};

/** Folders with a reading.json: the folder itself, or those in it. */
export function readingFolders(folder: string): string[] {
  if (existsSync(join(folder, 'reading.json'))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readingFolders(join(folder, entry.name)))
    .sort();
}
