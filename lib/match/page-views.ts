/** A page's title and blocks as views, each read in its language. */

import { READING_LANGUAGES } from '@/lib/model/language';
import type { Block, PageText } from '@/lib/model/page';
import { tokenize } from '@/lib/text/tokens';
import { type SpokenBlock, spoken } from './attribution';
import type { Index } from './index-types';
import { isKeywords } from './keywords';
import { LANGUAGE_SAMPLE, readingLanguage } from './language';
import { ALL_LANGUAGES, languageBit, lexiconOfBit } from './lexicon/index';
import { viewBlocks } from './view';

/** The number of the title, which is no block. */
const TITLE = -1;
/** UTF-16 code units of blocks that are looked through together, at least. */
const TOGETHER = 8192;

const known = new Set<string>(READING_LANGUAGES);

/** Text shorter than this may be of any language when none is seen in it: a sentence to check. */
const SHORT = 300;

const languagesOf = (page: PageText): ((block: Block) => number) => {
  let sample = '';
  for (const { text } of page.blocks) {
    if (sample.length >= LANGUAGE_SAMPLE) break;
    sample += `${text}\n`;
  }
  const ofPage = readingLanguage(page.lang, sample);
  const unknown = sample.length < SHORT ? ALL_LANGUAGES : 0;
  return (block) => {
    const own = block.lang;
    const language = own !== undefined && known.has(own) ? own : ofPage;
    return language === null ? unknown : languageBit(language);
  };
};

/**
 * Does what the first page in a language needs and no index, as far as the page is known: a fresh
 * worker has time for it while the index is on its way.
 */
export const prepareToRead = (page?: PageText): void => {
  const first = page?.blocks[0];
  if (page === undefined || first === undefined) {
    // Lists the small words of all languages.
    readingLanguage(null, '');
    return;
  }
  lexiconOfBit(languagesOf(page)(first));
  tokenize(first.text);
};

/** Each step is done for all of the blocks before the next: what it needs stays close by. */
const spokenBlocks = (...blocks: Parameters<typeof viewBlocks>): (SpokenBlock | null)[] =>
  viewBlocks(...blocks).map((view) => (view === null ? null : spoken(view)));

/** Views of a page's blocks, in order; neighbours in one language are looked through together. */
function* viewsOf(
  index: Index,
  blocks: readonly Block[],
  languagesOf: (block: Block) => number,
  whole: boolean,
): Generator<SpokenBlock | null, void> {
  let waiting: Block[] = [];
  let languages = 0;
  let size = 0;
  for (const block of blocks) {
    if (isKeywords(block.text)) continue;
    const own = languagesOf(block);
    if (size >= TOGETHER || own !== languages) {
      yield* spokenBlocks(index, waiting, languages, whole);
      waiting = [];
      size = 0;
    }
    languages = own;
    waiting.push(block);
    size += block.text.length;
  }
  yield* spokenBlocks(index, waiting, languages, whole);
}

/** The views of a page; `null` for what has nothing of any pack, unless `whole`. */
export const pageViews = (index: Index, page: PageText, whole: boolean) => {
  const languages = languagesOf(page);
  const [first] = page.blocks;
  const title = { id: TITLE, text: page.title, role: 'title' } as const;
  const views = first === undefined ? [] : spokenBlocks(index, [title], languages(first));
  return { title: views[0] ?? null, blocks: viewsOf(index, page.blocks, languages, whole) };
};
