import { sendToBackground } from '@/lib/messages/send';
import type { Mention } from '@/lib/model/mention';
import type { PageFacts } from '@/lib/model/page';
import { claimCount, claimKey, type MarkedMention, type Reading } from '@/lib/model/reading';
import type { Failure } from '@/lib/model/result';
import { paint, unpaint } from '@/lib/page/highlights';
import { mergeMentions, type ReadPart, sureBeside } from '@/lib/page/merge';
import { openingsOf } from '@/lib/page/opening';
import { isLong, isSamePart, openingParts, PART, type Part, partsOf } from '@/lib/page/parts';
import { type Mark, watchPointer } from '@/lib/page/pointer';
import { rangeOf } from '@/lib/page/ranges';
import { arranging, type ReadPage } from '@/lib/page/read-page';
import type { ArticleReader, FoundArticle } from '@/lib/page/reader-slot';
import { onScreen } from '@/lib/page/screen';
import { inSlices, nextTurn } from '@/lib/page/shared';
import type { Survey, Surveyor } from '@/lib/page/survey';
import { afterFrame } from '@/lib/page/turns';
import { Cards } from './cards';
import { isShown } from './marks';
import { isSameArticle, Updates } from './updates';

/** Parts of a long page that are on their way to the background and back at one time. */
const UNDER_WAY = 3;

/** What is kept of a page: not what changed last, which holds text nodes. */
export type OpenPage = Pick<ReadPage, 'facts' | 'blocks'>;

interface EarlyPart {
  readonly facts: PageFacts;
  readonly part: Part;
  readonly answer: Promise<ReadPart | null>;
}

/** One article of one tab: what was read, and what is painted. */
export class Reader implements ArticleReader {
  readonly done: Promise<void>;
  readonly #article: Omit<FoundArticle, 'surveyor' | 'survey'>;
  readonly #cards: Cards;
  readonly #updates: Updates;
  #status: ArticleReader['status'] = 'reading';
  #page: OpenPage | null = null;
  #mentions: readonly MarkedMention[] | null = null;
  #marks: readonly Mark[] = [];
  #dismissed = new Set<string>();
  /** What was sent before the whole page was known. */
  #early: EarlyPart[] = [];
  #watchesPointer = false;

  /** The survey is let go when the page is read: it holds every text node of the page. */
  constructor({ surveyor, survey, ...article }: FoundArticle) {
    const { signal } = article;
    this.#article = article;
    this.#cards = new Cards(this);
    this.#updates = new Updates(this, signal);
    signal.addEventListener('abort', () => this.#clear(), { once: true });
    this.done = this.#start(surveyor, survey).catch((reason: unknown) => {
      if (!signal.aborted) throw reason;
    });
  }

  get status(): ArticleReader['status'] {
    return this.#status;
  }

  get page(): OpenPage | null {
    return this.#page;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** In page order; `null` until the page is read. */
  get mentions(): readonly MarkedMention[] | null {
    return this.#mentions;
  }

  async #start(surveyor: Surveyor, whole: Promise<Survey>): Promise<void> {
    const { url, signal, allowed } = this.#article;
    const begun = await this.#readOpening(surveyor, whole);
    const survey = await whole;
    // The browser tells with its next frames, so it is asked before there is anything to send.
    const near = isLong(survey.found) ? this.#near(survey.found) : null;
    const page = await inSlices(arranging(survey, url, begun?.blocks), signal);
    if (await allowed) await this.#read(page, near, begun !== null && (await near) === null);
  }

  /**
   * Reads where a long page begins, while the rest of it is still being walked, and paints it; then
   * reads on from there, if that is where the window stands.
   */
  async #readOpening(surveyor: Surveyor, whole: Promise<Survey>): Promise<OpenPage | null> {
    const { url, signal, allowed } = this.#article;
    let page: OpenPage | null = null;
    let elsewhere = false;
    for await (const survey of openingsOf(surveyor, whole, PART, signal)) {
      const read: ReadPage = await inSlices(arranging(survey, url, page?.blocks), signal);
      if (!(await allowed)) return null;
      const first = page === null;
      const { facts, blocks } = read;
      page = { facts, blocks };
      if (first) {
        this.#page = page;
        void this.#near(survey.found).then((element) => {
          elsewhere = element !== null;
        });
      }
      for (const part of openingParts(blocks.all).slice(this.#early.length)) {
        if (elsewhere) break;
        const answer = this.#readPart(page, part, first);
        this.#early.push({ facts, part, answer });
        await (first ? answer : this.#early.at(-UNDER_WAY)?.answer);
        if (first) break;
      }
      // What was painted is to be seen first.
      if (first) await Promise.race([afterFrame(), whole]);
      if (elsewhere) break;
    }
    return page;
  }

  /** Reads an article that has not been read, in place of what stood here. */
  async readArticle(page: OpenPage): Promise<void> {
    this.#clear();
    await this.#read(page);
  }

  /** `begun`: what is in the window has been read and painted. */
  async #read(
    { facts, blocks }: OpenPage,
    near: Promise<Element | null> | null = null,
    begun = false,
  ): Promise<void> {
    const { signal } = this.#article;
    const page = { facts, blocks };
    this.#page = page;
    if (!(await this.#readParts(page, near, begun))) return;
    // What comes now is not what a reader waits for.
    await nextTurn();
    if (signal.aborted) return;
    this.#updates.watch();
    await this.#settle();
    this.forgetRest();
  }

  /** From the first mark on: where there is none, the pointer is no business of ours. */
  #watchPointer(): void {
    if (this.#watchesPointer) return;
    this.#watchesPointer = true;
    watchPointer(
      {
        marks: () => this.#marks,
        onRest: (mark, point) => void this.#cards.open(mark, 'pointer', point),
        onClick: (mark, point) => void this.#cards.open(mark, 'click', point),
      },
      this.#article.signal,
    );
  }

  #near(blocks: readonly { readonly owner: Element }[]): Promise<Element | null> {
    const owners = blocks.map(({ owner }) => owner);
    return onScreen(owners, this.#article.signal);
  }

  /** Keeps the way back to the page only where something was found. */
  forgetRest(): void {
    const mentions = this.#mentions ?? [];
    this.#page?.blocks.keepOnly(new Set(mentions.map(({ block }) => block)));
  }

  /** Takes another look's blocks, or changed mentions, and paints what there is now. */
  update({ facts, blocks }: OpenPage, mentions: readonly MarkedMention[] | null): void {
    this.#page = { facts, blocks };
    this.#mentions = mentions;
    this.#paint();
    void this.#settle();
  }

  async reading(): Promise<Reading | null> {
    const mentions = this.#mentions;
    const reading = mentions && (await this.judge(mentions));
    // The page was read anew, or its packs changed, while that was asked.
    if (mentions !== this.#mentions || reading?.mentions.length !== mentions?.length) return null;
    return reading;
  }

  /** Holds mentions against the record: they are kept without, since few are ever looked at. */
  async judge(mentions: readonly Mention[]): Promise<Reading | null> {
    if (this.#page === null) return null;
    const answer = await sendToBackground('judge', { facts: this.#page.facts, mentions });
    if (answer.ok) return answer.value;
    if (!this.#article.signal.aborted) this.fail(answer.error);
    return null;
  }

  show(index: number): boolean {
    return this.#cards.show(index);
  }

  step(direction: 'next' | 'previous'): void {
    this.#cards.step(direction);
  }

  gone(): readonly number[] {
    const shown = new Set(this.#shownMarks().map(({ index }) => index));
    return (this.#mentions ?? []).flatMap((_, index) => (shown.has(index) ? [] : [index]));
  }

  /** The page's own words from `start` to `end` of a block; `null` when the block is gone. */
  words(block: number, start: number, end: number): string | null {
    return this.#page?.blocks.get(block)?.block.text.slice(start, end) ?? null;
  }

  quote(mention: Mention): string {
    const words = this.words(mention.block, mention.start, mention.end) ?? '';
    return words.replace(/\s+/g, ' ').trim();
  }

  /** "Not this claim": drops the mark at once; the background keeps it dropped. */
  dismiss(mention: Mention): void {
    const quote = this.quote(mention);
    this.#dismissed.add(this.#dismissal(mention));
    this.#paint();
    void this.#settle();
    void sendToBackground('dismiss', { url: location.href, ref: mention.ref, quote });
  }

  /** What to do when the background cannot be asked. */
  fail(failure: Failure): void {
    this.#status = 'failed';
    this.#article.fail(failure);
  }

  #dismissal(mention: Mention): string {
    return `${claimKey(mention.ref)}\n${this.quote(mention)}`;
  }

  #clear(): void {
    this.#cards.reset();
    this.#page = null;
    this.#mentions = null;
    this.#marks = [];
    this.#dismissed.clear();
    this.#early = [];
    this.#status = 'reading';
    unpaint();
  }

  /**
   * Has a page read part by part: the first is painted at once, all others together. Some are under
   * way at a time, so that the page prepares one while the background reads another.
   */
  async #readParts(
    page: OpenPage,
    near: Promise<Element | null> | null,
    begun: boolean,
  ): Promise<boolean> {
    const { signal } = this.#article;
    const { all } = page.blocks;
    const reading: Promise<ReadPart | null>[] = [];
    const look = () => near ?? this.#near(all.map(({ raw }) => raw));
    for await (const part of partsOf(all, look, signal)) {
      const first = reading.length === 0 && !begun;
      const promise = this.#readEarly(page, part) ?? this.#readPart(page, part, first);
      reading.push(promise);
      if ((await (first ? promise : reading.at(-UNDER_WAY))) === null) return false;
    }
    const parts = await Promise.all(reading);
    this.#early = [];
    if (signal.aborted || this.#mentions === null || parts.includes(null)) return false;
    if (parts.length > 1 || begun) {
      const whole = parts.filter((part) => part !== null);
      this.#mentions = mergeMentions(this.#mentions, whole, page.blocks);
      this.#paint();
    }
    return true;
  }

  /** The answer to a part that was sent before, unless the rest of the page makes another of it. */
  #readEarly({ facts }: OpenPage, part: Part): EarlyPart['answer'] | undefined {
    const isSame = (one: EarlyPart) =>
      isSamePart(one.part, part) && isSameArticle(one.facts, facts);
    return this.#early.find(isSame)?.answer;
  }

  async #readPart(page: OpenPage, part: Part, first: boolean): Promise<ReadPart | null> {
    const sure = sureBeside(this.#mentions, part.blocks);
    const request = { page: { ...page.facts, blocks: part.blocks, sure }, fresh: first };
    const answer = await sendToBackground('readPage', request);
    if (this.#article.signal.aborted) return null;
    if (!answer.ok) {
      this.fail(answer.error);
      return null;
    }
    const read = { mentions: answer.value, ids: part.ids };
    if (first) {
      this.#mentions = mergeMentions(this.#mentions ?? [], [read], page.blocks);
      this.#status = 'read';
      this.#paint();
      // The background tells the badge so much by itself.
      this.#article.tell('read', claimCount(answer.value), true);
    }
    return read;
  }

  #paint(): void {
    const mentions = this.#mentions ?? [];
    const blocks = this.#page?.blocks.pick(new Set(mentions.map(({ block }) => block)));
    const painted = mentions.flatMap((mention, index) => {
      if (this.#dismissed.size > 0 && this.#dismissed.has(this.#dismissal(mention))) return [];
      const raw = blocks?.get(mention.block)?.raw;
      const range = raw && rangeOf(raw, mention.start, mention.end);
      return range ? [{ index, range, state: mention.now }] : [];
    });
    this.#marks = painted;
    paint(painted, this.#article.quiet);
    if (painted.length > 0) this.#watchPointer();
  }

  #shownMarks(): readonly Mark[] {
    return this.#marks.filter(({ range }) => isShown(range));
  }

  /** Tells the badge how many claims can be seen, when some cannot; once that costs no layout. */
  async #settle(): Promise<void> {
    if (this.#marks.length > 0) await afterFrame();
    if (this.#article.signal.aborted || this.#mentions === null) return;
    this.#status = 'read';
    const mentions = this.#mentions;
    const shown = this.#shownMarks().flatMap(({ index }) => mentions[index] ?? []);
    this.#article.tell('read', claimCount(shown));
  }
}
