import type { Reading } from '@/lib/model/reading';
import type { Failure } from '@/lib/model/result';
import type { Survey } from './survey';

/** An article to be read, with what the reader needs of the script on every page. */
export interface FoundArticle {
  readonly url: string;
  readonly survey: Survey;
  /** Marks with a line and no tint. */
  readonly quiet: boolean;
  /** When it aborts, all is taken away again. */
  readonly signal: AbortSignal;
  /** Tells the badge, when what it shows is another; `known`: the background knows already. */
  tell(status: 'read', claims: number, known?: boolean): void;
  /** What to do when the background cannot be asked. */
  fail(failure: Failure): void;
}

/** An article that is read, painted and followed until its signal aborts. */
export interface ArticleReader {
  readonly status: 'reading' | 'read' | 'failed';
  readonly reading: Reading | null;
  /** Resolves when it was read and painted for the first time. */
  readonly done: Promise<void>;
  /** Indexes of mentions that cannot be seen: gone, dismissed or hidden. */
  gone(): readonly number[];
  /** Scrolls to a mention and flashes it; whether it is there to be shown. */
  show(index: number): boolean;
  /** Goes to the next or previous mention and opens its card. */
  step(direction: 'next' | 'previous'): void;
}

export type ReadArticle = (article: FoundArticle) => ArticleReader;

/**
 * Where the reading script, put into a page once it is known to be an article, leaves its one
 * function for the script on every page: a global of the world that only ours share.
 */
const SLOT = 'attestedRead';

type Slot = { [SLOT]?: ReadArticle };

export const offerReader = (read: ReadArticle): void => {
  (globalThis as Slot)[SLOT] = read;
};

export const offeredReader = (): ReadArticle | undefined => (globalThis as Slot)[SLOT];
