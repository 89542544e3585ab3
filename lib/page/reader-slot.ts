import type { Reading } from '@/lib/model/reading';
import type { Failure } from '@/lib/model/result';
import type { Survey, Surveyor } from './survey';

/** An article to be read, with what the reader needs of the script on every page. */
export interface FoundArticle {
  readonly url: string;
  /** Walks the page, until `survey` resolves. */
  readonly surveyor: Surveyor;
  readonly survey: Promise<Survey>;
  /** Marks with a line and no tint. */
  readonly quiet: boolean;
  /** When it aborts, all is taken away again. */
  readonly signal: AbortSignal;
  /** Whether it may be read: until that is known nothing of it is sent. */
  readonly allowed: Promise<boolean>;
  /** Tells the badge, when what it shows is another; `known`: the background knows already. */
  tell(status: 'read', claims: number, known?: boolean): void;
  /** What to do when the background cannot be asked. */
  fail(failure: Failure): void;
}

/** An article that is read, painted and followed until its signal aborts. */
export interface ArticleReader {
  readonly status: 'reading' | 'read' | 'failed';
  /** Resolves when it was read and painted for the first time. */
  readonly done: Promise<void>;
  /** What the page says, held against the record; `null` while that is not known. */
  reading(): Promise<Reading | null>;
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
const WAITING = 'attestedWaits';

type Slot = { [SLOT]?: ReadArticle; [WAITING]?: (read: ReadArticle | null) => void };

export const offerReader = (read: ReadArticle): void => {
  const slot = globalThis as Slot;
  slot[SLOT] = read;
  slot[WAITING]?.(read);
  delete slot[WAITING];
};

/** Nothing can be put into this page: whoever waits for its reader waits no longer. */
export const refuseReader = (): void => {
  const slot = globalThis as Slot;
  slot[WAITING]?.(null);
  delete slot[WAITING];
};

/** The reader that is put into the page next, `null` if it cannot be; only the last who asked is told. */
export const nextReader = (): Promise<ReadArticle | null> =>
  new Promise((resolve) => {
    (globalThis as Slot)[WAITING] = resolve;
  });

export const offeredReader = (): ReadArticle | undefined => (globalThis as Slot)[SLOT];
