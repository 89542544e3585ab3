import { sendToBackground } from '@/lib/messages/send';
import type { PageFacts } from '@/lib/model/page';
import { mergeMentions, sureBeside, withContext } from '@/lib/page/merge';
import { readPage } from '@/lib/page/read-page';
import { watchBlocks } from '@/lib/page/watch';
import type { Reader } from './reader';

/** Keeps the reading of a page true while the page changes: only what changed is read again. */
export class Updates {
  readonly #reader: Reader;
  readonly #signal: AbortSignal;
  #pending = new Set<number>();
  #busy = false;

  constructor(reader: Reader, signal: AbortSignal) {
    this.#reader = reader;
    this.#signal = signal;
  }

  watch(): void {
    const { page } = this.#reader;
    if (page === null) return;
    const watching = new AbortController();
    watchBlocks(
      document,
      page.blocks,
      {
        onChange: ({ changed }) => void this.#update(changed.map(({ block }) => block.id)),
        onUpheaval: () => {
          watching.abort();
          void this.#readAgain();
        },
      },
      AbortSignal.any([this.#signal, watching.signal]),
    );
  }

  /** The whole page once more; only what differs from the last time is sent. */
  async #readAgain(): Promise<void> {
    const { page: before, mentions } = this.#reader;
    if (before === null) return;
    try {
      const { url } = before.facts;
      const page = await readPage(document, url, this.#signal, before.blocks);
      // What is said then and now depends on the article's date.
      if (!isSameArticle(page.facts, before.facts)) return await this.#reader.readArticle(page);
      this.#reader.update(page, mentions);
      this.watch();
      await this.#update(page.change.changed.map(({ block }) => block.id));
    } catch (reason) {
      if (!this.#signal.aborted) throw reason;
    }
  }

  /** Has changed blocks read, one message at a time. What was painted follows at once. */
  async #update(changed: readonly number[]): Promise<void> {
    const reader = this.#reader;
    for (const id of changed) this.#pending.add(id);
    if (reader.page !== null) reader.update(reader.page, reader.mentions);
    if (this.#busy) return;
    this.#busy = true;
    while (this.#pending.size > 0 && reader.page !== null && !this.#signal.aborted) {
      const { facts, blocks } = reader.page;
      const ids = this.#pending;
      this.#pending = new Set();
      const text = withContext(blocks, ids).map(({ block }) => block);
      const page = { ...facts, blocks: text, sure: sureBeside(reader.mentions, text) };
      const answer = await sendToBackground('readPage', { page, fresh: false });
      if (this.#signal.aborted || reader.page === null || reader.mentions === null) return;
      if (!answer.ok) {
        this.#busy = false;
        return reader.fail(answer.error);
      }
      const part = { mentions: answer.value, ids };
      reader.update(reader.page, mergeMentions(reader.mentions, [part], reader.page.blocks));
    }
    this.#busy = false;
    reader.forgetRest();
  }
}

export const isSameArticle = (one: PageFacts, other: PageFacts): boolean =>
  one.title === other.title && one.published === other.published && one.lang === other.lang;
