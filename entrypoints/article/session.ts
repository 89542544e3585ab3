import { native } from '@/lib/browser/native';
import type { PageReport, PageStatus } from '@/lib/messages/protocol';
import { sendToBackground } from '@/lib/messages/send';
import type { Failure } from '@/lib/model/result';
import { saysArticle } from '@/lib/page/article';
import { watchGrowth } from '@/lib/page/growth';
import { type ArticleReader, nextReader, offeredReader } from '@/lib/page/reader-slot';
import { inSlices, nextTurn, untilVisible } from '@/lib/page/slices';
import { Surveyor } from '@/lib/page/survey';
import { keptOut, readSettings } from '@/lib/settings/index';

/** A page that is no article yet is looked at again so often while it grows. */
const MOST_SECOND_LOOKS = 6;

/** Asks whether the page may be read, and for what reads it, unless that is there. */
const askForReader = (url: string, asked: boolean) => {
  const offered = offeredReader();
  const may = sendToBackground('mayRead', { url, asked, needsReader: offered === undefined });
  const allowed = may.then((answer) => answer.ok && answer.value.status === 'yes');
  // Where it is not allowed, none comes.
  const refused = allowed.then((yes) => (yes ? new Promise<never>(() => {}) : null));
  return { may, allowed, read: Promise.race([offered ?? nextReader(), refused]) };
};

/**
 * One page of one tab: whether it is an article, and who reads it if it is.
 *
 * Each `look` starts over under a signal of its own, so that an answer to an older look finds
 * nobody. When the extension is gone (updated, removed), everything ends quietly.
 */
export class Session {
  readonly #end: AbortController;
  #look = new AbortController();
  #status: PageStatus = 'reading';
  #reader: ArticleReader | null = null;
  /** The reader asked for this address, article or not. */
  #asked = false;
  #secondLooks = 0;
  #told = '';

  constructor(end: AbortController) {
    this.#end = end;
    end.signal.addEventListener('abort', () => this.#stopLook(), { once: true });
  }

  /** Reads the page, when it is one to be read. */
  get reader(): ArticleReader | null {
    return this.#reader;
  }

  /** Looks at the page from the start. `asked`: by the reader, so article or not, also later. */
  async look(asked = false): Promise<void> {
    this.#stopLook();
    this.#asked ||= asked;
    if (this.#end.signal.aborted) return;
    this.#look = new AbortController();
    const { signal } = this.#look;
    try {
      // A page in view asks at once: the answer is what its reader waits for.
      if (document.visibilityState === 'hidden') await untilVisible(signal);
      await this.#lookOnce(signal);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    }
  }

  async #lookOnce(signal: AbortSignal): Promise<void> {
    const url = location.href;
    // All that can be waited for at once is: storage and a sleeping background take their time.
    const said = saysArticle(document);
    const asking = this.#asked || said ? askForReader(url, this.#asked) : null;
    const reading = readSettings();
    const surveyor = new Surveyor(document, said);
    const survey = nextTurn().then(() => inSlices(surveyor.whole(), signal));
    // Looked at below, unless the page is switched off or left before.
    survey.catch(() => {});
    const settings = await reading;
    if (signal.aborted) return;
    const out = keptOut(settings, url, this.#asked);
    // What is switched in a private window only the background knows.
    if (out !== null && native().extension?.inIncognitoContext !== true) {
      this.#look.abort();
      return this.#settle(out);
    }
    if (asking === null && !(await survey).article) return this.#waitForArticle(signal);
    const asked = asking ?? askForReader(url, this.#asked);
    const read = await asked.read;
    // It has just been run, in this turn.
    await nextTurn();
    if (signal.aborted) return;
    // It prepares what it will send while the background is still asked for leave.
    const reader = read?.({
      url,
      surveyor,
      survey,
      quiet: settings.marks === 'quiet',
      signal,
      allowed: asked.allowed,
      tell: (...report) => this.#tell(...report),
      fail: (failure) => this.#fail(failure),
    });
    const may = await asked.may;
    if (signal.aborted) return;
    if (!may.ok) return this.#fail(may.error);
    if (may.value.status !== 'yes') return this.#settle(may.value.status);
    if (reader === undefined) return this.#settle('failed');
    this.#reader = reader;
    await reader.done;
  }

  async report(): Promise<PageReport> {
    const reader = this.#reader;
    const reading = (await reader?.reading()) ?? null;
    const status = reader?.status ?? this.#status;
    return {
      url: location.href,
      status: status === 'read' && reading === null ? 'reading' : status,
      reading,
      gone: reader?.gone() ?? [],
    };
  }

  /** The page moved to another address: what was learnt of the last one says nothing of it. */
  moved(): void {
    this.#secondLooks = 0;
    this.#asked = false;
    void this.look();
  }

  #stopLook(): void {
    this.#look.abort();
    this.#reader = null;
    this.#status = 'reading';
  }

  #settle(status: PageStatus): void {
    this.#status = status;
    // Most pages are no articles: they cost no message at all.
    if (this.#told !== '') this.#tell(status, 0);
  }

  #tell(status: PageStatus, claims: number, known = false): void {
    const told = `${status} ${claims}`;
    if (told === this.#told) return;
    this.#told = told;
    if (!known) void sendToBackground('report', { status, claims });
  }

  #fail({ kind }: Failure): void {
    if (kind === 'context-gone') this.#end.abort();
    else this.#settle('failed');
  }

  #waitForArticle(signal: AbortSignal): void {
    this.#settle('not-article');
    if (this.#secondLooks >= MOST_SECOND_LOOKS) return;
    const waiting = new AbortController();
    const again = () => {
      this.#secondLooks += 1;
      waiting.abort();
      void this.look();
    };
    watchGrowth(document, again, AbortSignal.any([signal, waiting.signal]));
  }
}
