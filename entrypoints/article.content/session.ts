import type { PageReport, PageStatus } from '@/lib/messages/protocol';
import { sendToBackground } from '@/lib/messages/send';
import type { PageFacts } from '@/lib/model/page';
import { claimKey, type JudgedMention, type Reading } from '@/lib/model/reading';
import type { Failure } from '@/lib/model/result';
import { paint, unpaint } from '@/lib/page/highlights';
import { mergeReading, withContext } from '@/lib/page/merge';
import type { Mark } from '@/lib/page/pointer';
import { pageText, type ReadPage, readPage } from '@/lib/page/read-page';
import { untilVisible } from '@/lib/page/slices';
import { watchBlocks, watchGrowth } from '@/lib/page/watch';
import { readSettings } from '@/lib/settings/index';
import { isShown } from './marks';

/** A page that is no article yet is looked at again so often while it grows. */
const MOST_SECOND_LOOKS = 6;

/**
 * One page of one tab: what it is, what was read, what is painted.
 *
 * Each `look` starts over under a signal of its own, so that an answer to an older look finds
 * nobody. When the extension is gone (updated, removed), everything ends quietly.
 */
export class Session {
  readonly #end: AbortController;
  #look = new AbortController();
  #status: PageStatus = 'reading';
  #page: ReadPage | null = null;
  #reading: Reading | null = null;
  #marks: readonly Mark[] = [];
  #dismissed = new Set<string>();
  #pending = new Set<number>();
  #busy = false;
  #quiet = false;
  /** The reader asked for this address, article or not. */
  #asked = false;
  #secondLooks = 0;
  #reported = '';
  /** The card's place is gone: its mention was dismissed, or the page was left. */
  onUnpaint: () => void = () => {};

  constructor(end: AbortController) {
    this.#end = end;
    end.signal.addEventListener('abort', () => this.#stopLook(), { once: true });
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** Looks at the page from the start. `asked`: by the reader, so article or not, also later. */
  async look(asked = false): Promise<void> {
    this.#stopLook();
    this.#asked ||= asked;
    if (this.#end.signal.aborted) return;
    this.#look = new AbortController();
    const { signal } = this.#look;
    try {
      await untilVisible(signal);
      const url = location.href;
      const [may, { marks }] = await Promise.all([
        sendToBackground('mayRead', { url }),
        readSettings(),
      ]);
      if (signal.aborted) return;
      this.#quiet = marks === 'quiet';
      if (!may.ok) return this.fail(may.error);
      if (may.value.status !== 'yes') return this.#settle(may.value.status);
      const page = await readPage(document, url, signal);
      if (!this.#asked && !page.article) return this.#waitForArticle(signal);
      this.#page = page;
      await this.#sendAll(page, signal);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
  }

  report(): PageReport {
    const mentions = this.#reading?.mentions ?? [];
    const shown = new Set(this.#shownMarks().map(({ index }) => index));
    const gone = mentions.flatMap((_, index) => (shown.has(index) ? [] : [index]));
    return { url: location.href, status: this.#status, reading: this.#reading, gone };
  }

  /** The page's own words from `start` to `end` of a block; `null` when the block is gone. */
  words(block: number, start: number, end: number): string | null {
    return this.#page?.blocks.get(block)?.block.text.slice(start, end) ?? null;
  }

  quote(mention: JudgedMention): string {
    const words = this.words(mention.block, mention.start, mention.end) ?? '';
    return words.replace(/\s+/g, ' ').trim();
  }

  /** "Not this claim": drops the mark at once; the background keeps it dropped. */
  dismiss(mention: JudgedMention): void {
    const quote = this.quote(mention);
    this.#dismissed.add(this.#dismissal(mention));
    this.#paint();
    void sendToBackground('dismiss', { url: location.href, ref: mention.ref, quote });
  }

  #dismissal(mention: JudgedMention): string {
    return `${claimKey(mention.ref)}\n${this.quote(mention)}`;
  }

  #stopLook(): void {
    this.#look.abort();
    this.#page = null;
    this.#reading = null;
    this.#marks = [];
    this.#dismissed.clear();
    this.#pending.clear();
    this.#busy = false;
    this.#status = 'reading';
    this.onUnpaint();
    unpaint();
  }

  async #sendAll(page: ReadPage, signal: AbortSignal): Promise<void> {
    const answer = await sendToBackground('readPage', { page: pageText(page), fresh: true });
    if (signal.aborted) return;
    if (!answer.ok) return this.fail(answer.error);
    this.#reading = answer.value;
    this.#paint();
    this.#settle('read');
    this.#watch(page, signal);
  }

  #watch(page: ReadPage, signal: AbortSignal): void {
    const watching = new AbortController();
    const both = AbortSignal.any([signal, watching.signal]);
    watchBlocks(
      document,
      page.blocks,
      {
        onChange: ({ changed }) =>
          void this.#update(
            changed.map(({ block }) => block.id),
            signal,
          ),
        onUpheaval: () => {
          watching.abort();
          void this.#readAgain(page, signal);
        },
      },
      both,
    );
  }

  /** The whole page once more; only what differs from the last time is sent. */
  async #readAgain(before: ReadPage, signal: AbortSignal): Promise<void> {
    try {
      const page = await readPage(document, before.facts.url, signal, before.blocks);
      this.#page = page;
      // Another article in the same place: what is said then and now depends on its date.
      if (!isSameArticle(page.facts, before.facts)) return await this.#sendAll(page, signal);
      this.#watch(page, signal);
      await this.#update(
        page.change.changed.map(({ block }) => block.id),
        signal,
      );
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
  }

  /** Has changed blocks read, one message at a time. What was painted follows at once. */
  async #update(changed: readonly number[], signal: AbortSignal): Promise<void> {
    for (const id of changed) this.#pending.add(id);
    this.#paint();
    this.#settle('read');
    if (this.#busy) return;
    this.#busy = true;
    while (this.#pending.size > 0 && this.#page !== null && !signal.aborted) {
      const { facts, blocks } = this.#page;
      const ids = this.#pending;
      this.#pending = new Set();
      const text = withContext(blocks, ids).map(({ block }) => block);
      const page = { ...facts, blocks: text };
      const answer = await sendToBackground('readPage', { page, fresh: false });
      if (signal.aborted || this.#page === null || this.#reading === null) return;
      if (!answer.ok) {
        this.#busy = false;
        return this.fail(answer.error);
      }
      this.#reading = mergeReading(this.#reading, answer.value, this.#page.blocks, ids);
      this.#paint();
      this.#settle('read');
    }
    this.#busy = false;
  }

  #paint(): void {
    const mentions = this.#reading?.mentions ?? [];
    this.#marks = mentions.flatMap((mention, index) => {
      if (this.#dismissed.size > 0 && this.#dismissed.has(this.#dismissal(mention))) return [];
      const range = this.#page?.blocks.range(mention.block, mention.start, mention.end);
      return range ? [{ index, range }] : [];
    });
    paint(
      this.#marks.flatMap(({ index, range }) => {
        const state = mentions[index]?.now.name;
        return state === undefined ? [] : [{ range, state }];
      }),
      this.#quiet,
    );
  }

  #shownMarks(): readonly Mark[] {
    return this.#marks.filter(({ range }) => isShown(range));
  }

  /** Sets the status, and tells the badge when what it shows is another. */
  #settle(status: PageStatus): void {
    this.#status = status;
    const mentions = this.#reading?.mentions ?? [];
    const keys = this.#shownMarks().map(({ index }) => {
      const mention = mentions[index];
      return mention ? claimKey(mention.ref) : '';
    });
    const claims = new Set(keys).size;
    const report = `${status} ${claims}`;
    // Most pages are no articles: they cost no message beyond the question whether to look.
    const silent = this.#reported === '' && status !== 'read';
    if (silent || report === this.#reported) return;
    this.#reported = report;
    void sendToBackground('report', { status, claims });
  }

  /** What to do when the background cannot be asked. */
  fail({ kind }: Failure): void {
    if (kind === 'context-gone') this.#end.abort();
    else this.#settle('failed');
  }

  #waitForArticle(signal: AbortSignal): void {
    this.#settle('not-article');
    if (this.#secondLooks >= MOST_SECOND_LOOKS) return;
    const waiting = new AbortController();
    watchGrowth(
      document,
      () => {
        this.#secondLooks += 1;
        waiting.abort();
        void this.look();
      },
      AbortSignal.any([signal, waiting.signal]),
    );
  }

  /** The page moved to another address: what was learnt of the last one says nothing of it. */
  moved(): void {
    this.#secondLooks = 0;
    this.#asked = false;
    void this.look();
  }
}

const isSameArticle = (one: PageFacts, other: PageFacts): boolean =>
  one.title === other.title && one.published === other.published && one.lang === other.lang;
