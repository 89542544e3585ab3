import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '@/entrypoints/article/session';
import { Reader } from '@/entrypoints/reader/reader';
import type { Mention } from '@/lib/model/mention';
import type { PageFacts, PageText } from '@/lib/model/page';
import type { JudgedMention, MarkedMention, Reading } from '@/lib/model/reading';
import type { ClaimState, StateName } from '@/lib/model/state';
import { offerReader } from '@/lib/page/reader-slot';
import { painted, pause, setVisibility, showArticle } from './page';

offerReader((article) => new Reader(article));

const readerOf = (session: Session) => session.reader as Reader;

/** Stands for the background: finds "boat … left" and "harbour", and remembers what it was sent. */
const sent: { name: string; request: unknown }[] = [];
let may = 'yes';
let alive = true;
/** What happens on the page while the background has its text. */
let onRead = () => {};

const state = (name: StateName): ClaimState => ({
  name,
  on: '2024-10-28',
  affirms: [],
  denies: [],
  open: [],
  deniedImplied: [],
  superseded: null,
});

const mentionsIn = ({ blocks }: PageText): MarkedMention[] =>
  blocks.flatMap(({ id, text }) =>
    [...text.matchAll(/\w+ boats? left/g)].map(
      (match): MarkedMention => ({
        ref: { pack: 'file:boats', claim: match[0].includes('boats') ? 'many' : 'one' },
        block: id,
        start: match.index,
        end: match.index + match[0].length,
        stance: 'asserted',
        credits: [],
        figure: null,
        evidence: [],
        now: match[0].includes('boats') ? 'contested' : 'confirmed',
      }),
    ),
  );

const judged = (mention: Mention): JudgedMention => ({
  ...mention,
  // biome-ignore lint/suspicious/noThenProperty: the model's own word.
  then: null,
  now: state(mention.ref.claim === 'many' ? 'contested' : 'confirmed'),
  checks: [],
  check: null,
  figureCheck: null,
});

interface Judging {
  readonly facts: PageFacts;
  readonly mentions: readonly Mention[];
}

const readingOf = ({ facts, mentions }: Judging): Reading => ({
  ...facts,
  today: '2026-11-22',
  mentions: mentions.map(judged),
  claims: {},
  packs: ['file:boats'],
});

const answer = (name: string, request: unknown): unknown => {
  if (name === 'mayRead') return { status: may };
  if (name === 'readPage') {
    onRead();
    return { ok: true, value: mentionsIn((request as { page: PageText }).page) };
  }
  if (name === 'judge') return { ok: true, value: readingOf(request as Judging) };
  return null;
};

let end: AbortController;

beforeEach(() => {
  end = new AbortController();
  sent.length = 0;
  may = 'yes';
  alive = true;
  onRead = () => {};
  vi.stubGlobal('browser', {
    runtime: {
      get id() {
        return alive ? 'attested' : undefined;
      },
      sendMessage: async (message: { name: string; request: unknown }) => {
        sent.push(message);
        return { answer: answer(message.name, message.request) };
      },
    },
  });
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const names = () => sent.map(({ name }) => name);
const pagesSent = () =>
  sent
    .filter(({ name }) => name === 'readPage')
    .map(({ request }) => (request as { page: PageText }).page);
const lastPage = () =>
  pagesSent()
    .at(-1)
    ?.blocks.map(({ text }) => text) ?? [];
const last = (name: string) => sent.findLast((message) => message.name === name)?.request;
const add = (html: string) =>
  document.querySelector('article')?.insertAdjacentHTML('beforeend', html);

const look = async (inner: string): Promise<Session> => {
  showArticle(inner);
  const session = new Session(end);
  await session.look();
  return session;
};

describe('a page', () => {
  it('that is an article is read and painted by state', async () => {
    const session = await look('<p>One <b>boat</b> left. Two boats left. One boat left.</p>');
    expect(painted('a-mark-1')).toEqual(['One boat left', 'One boat left']);
    expect(painted('a-mark-3')).toEqual(['Two boats left']);
    // The badge is told with the answer.
    expect(names()).toEqual(['mayRead', 'readPage']);
    expect(await session.report()).toMatchObject({ status: 'read', gone: [] });
  });

  it('is painted on the words alone, across links and emphasis and behind blank nodes', async () => {
    await look(
      '<p>\n<!-- x --><b> \n</b><a href="#">Old news</a>: <i>one <b>bo</b>at</i> left.</p>',
    );
    expect(painted('a-mark-1')).toEqual(['one boat left']);
    expect(lastPage()).toContain('Old news: one boat left.');
  });

  it('shows what a shadow root in a line of text shows', async () => {
    showArticle('<p>One <span id="s">yacht</span> left.</p>');
    const span = document.querySelector('#s') as HTMLElement;
    span.attachShadow({ mode: 'open' }).innerHTML = 'boat';
    await new Session(end).look();
    expect(lastPage().join(' ')).not.toContain('yacht');
  });

  it('tells the badge when some of what it states cannot be seen', async () => {
    await look('<p>One boat left. Two boats left.</p><p class="hide">Two boats left.</p>');
    expect(last('report')).toBeUndefined();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.hide { display: none }');
    document.adoptedStyleSheets = [sheet];
    await look('<p>One boat left.</p><p class="hide">Two boats left.</p>');
    expect(last('report')).toEqual({ status: 'read', claims: 1 });
    document.adoptedStyleSheets = [];
  });

  it('is the same document after it was read, byte for byte', async () => {
    showArticle('<p>One <b>boat</b> left.</p>');
    const before = document.documentElement.outerHTML;
    const session = new Session(end);
    await session.look();
    expect(painted('a-mark-1')).toEqual(['One boat left']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('that is no article sends nothing of itself, until the reader asks', async () => {
    document.body.innerHTML = '<main><h1>Shop</h1><p>One boat left.</p></main>';
    const session = new Session(end);
    await session.look();
    expect(names()).toEqual([]);
    expect(await session.report()).toMatchObject({ status: 'not-article', reading: null });
    await session.look(true);
    expect(painted('a-mark-1')).toEqual(['One boat left']);
  });

  it('that becomes an article later is read then', async () => {
    document.body.innerHTML = '<div id="app"></div>';
    const session = new Session(end);
    await session.look();
    showArticle('<p>One boat left.</p>');
    await vi.waitFor(() => expect(painted('a-mark-1')).toEqual(['One boat left']), 3000);
  });

  it('without text is quietly nothing', async () => {
    document.body.innerHTML = '';
    const session = new Session(end);
    await session.look();
    await session.look(true);
    expect(await session.report()).toMatchObject({ status: 'read', gone: [] });
  });

  it.each(['off-here', 'off-everywhere', 'not-asked', 'no-pack'])(
    'that may not be read (%s) is not',
    async (status) => {
      may = status;
      const session = await look('<p>One boat left.</p>');
      expect(names()).toEqual(['mayRead']);
      expect((await session.report()).status).toBe(status);
      expect(painted('a-mark-1')).toEqual([]);
    },
  );

  it('that was switched off is unpainted, and the badge told', async () => {
    const session = await look('<p>One boat left.</p>');
    may = 'off-here';
    await session.look();
    expect(painted('a-mark-1')).toEqual([]);
    expect(last('report')).toEqual({ status: 'off-here', claims: 0 });
  });

  it('in a hidden tab is not even asked about', async () => {
    setVisibility('hidden');
    const looking = look('<p>One boat left.</p>');
    await pause(100);
    expect(sent).toEqual([]);
    setVisibility('visible');
    await looking;
    expect(painted('a-mark-1')).toEqual(['One boat left']);
  });

  it('with 2 MB of text is read whole', async () => {
    const long = `<p>${'A long story about the sea. '.repeat(10)}</p>`.repeat(7500);
    await look(`${long}<p>One boat left.</p>`);
    expect(painted('a-mark-1')).toEqual(['One boat left']);
  });

  describe('of great length', () => {
    const long = `<p>${'A long story about the sea. '.repeat(10)}</p>`.repeat(7500);
    const show = (inner: string) => {
      showArticle(inner);
      document.querySelector('article')?.setAttribute('itemtype', 'https://schema.org/NewsArticle');
    };

    it('is painted where it begins before the rest of it is known', async () => {
      show(`<p>One boat left.</p>${long}`);
      let early: string[] | null = null;
      onRead = () => {
        // The second answer: what stands at the end now was walked after the first.
        if (pagesSent().length === 2) early = painted('a-mark-1');
        if (pagesSent().length === 1) add('<p>Two boats left.</p>');
      };
      await new Session(end).look();
      expect(early).toEqual(['One boat left']);
      expect(painted('a-mark-1')).toEqual(['One boat left']);
      expect(painted('a-mark-3')).toEqual(['Two boats left']);
    });

    it('is sent but once, though it is read on while the rest of it is walked', async () => {
      show(`<p>One boat left.</p>${long}<p>Two boats left.</p>`);
      await new Session(end).look();
      const texts = pagesSent().flatMap(({ blocks }) => blocks.map(({ text }) => text));
      const once = document.querySelectorAll('article p, article h1').length;
      // With each part goes what it leans on: the title, the opening, the block before.
      expect(texts.length).toBeLessThanOrEqual(once + 3 * pagesSent().length);
      expect(painted('a-mark-1')).toEqual(['One boat left']);
      expect(painted('a-mark-3')).toEqual(['Two boats left']);
    });

    it('keeps a mark dropped at its beginning dropped when the rest is read', async () => {
      show(`<p>One boat left.</p>${long}`);
      const session = new Session(end);
      onRead = () => {
        const [mention] = readerOf(session)?.mentions ?? [];
        if (mention !== undefined) readerOf(session).dismiss(mention);
      };
      await session.look();
      expect(last('dismiss')).toBeDefined();
      expect(painted('a-mark-1')).toEqual([]);
    });
  });
});

it('another article in the same place is read as another', async () => {
  const session = await look('<p>One boat left.</p>');
  showArticle('<p>Two boats left.</p>');
  (document.querySelector('h1') as HTMLElement).textContent = 'Another title altogether';
  await vi.waitFor(() => expect(painted('a-mark-3')).toEqual(['Two boats left']), 3000);
  expect(painted('a-mark-1')).toEqual([]);
  expect(last('readPage')).toMatchObject({ fresh: true });
  expect((await session.report()).reading?.title).toBe('Another title altogether');
});

it('a page that the reader asked for stays asked for until it moves', async () => {
  document.body.innerHTML = '<main><h1>Shop</h1><p>One boat left.</p></main>';
  const session = new Session(end);
  await session.look(true);
  await session.look();
  expect((await session.report()).status).toBe('read');
  session.moved();
  await vi.waitFor(async () => expect((await session.report()).status).toBe('not-article'));
});

describe('text that appears later', () => {
  it('is sent with how often wordings were met in what is not sent again', async () => {
    await look('<p>Quiet.</p><p>One boat left.</p><p>Calm.</p><p>Two boats left.</p>');
    add('<p>Six boats left.</p>');
    await vi.waitFor(() => expect(pagesSent()).toHaveLength(2), 3000);
    expect(lastPage().join(' ')).not.toMatch(/One|Two/);
    expect(pagesSent().map(({ sure }) => sure)).toEqual([0, 2]);
  });

  it('is sent with what it leans on, and painted in page order', async () => {
    const session = await look('<p>One boat left.</p><p>Quiet.</p>');
    document.querySelector('article > p')?.insertAdjacentHTML('afterend', '<p>Six boats left.</p>');
    await vi.waitFor(() => expect(painted('a-mark-3')).toEqual(['Six boats left']), 3000);
    expect(pagesSent()).toHaveLength(2);
    expect(lastPage()[0]).toBe('Harbour plans delayed');
    expect(lastPage()).not.toContain('Quiet.');
    expect(lastPage()).toContain('Six boats left.');
    const { reading } = await session.report();
    const quotes = reading?.mentions.map((mention) => readerOf(session).quote(mention));
    expect(quotes).toEqual(['Six boats left', 'One boat left']);
    expect(last('report')).toEqual({ status: 'read', claims: 2 });
  });

  it('that went away is unpainted and no longer counted', async () => {
    const session = await look('<p id="p">One boat left.</p><p>Two boats left.</p>');
    document.querySelector('#p')?.remove();
    await vi.waitFor(() => expect(last('report')).toEqual({ status: 'read', claims: 1 }), 3000);
    expect(painted('a-mark-1')).toEqual([]);
    expect((await session.report()).gone).toEqual([0]);
  });

  it('hidden by a style sheet is listed as gone', async () => {
    const session = await look('<p id="p">One boat left.</p>');
    expect((await session.report()).gone).toEqual([]);
    (document.querySelector('#p') as HTMLElement).className = 'folded';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.folded { display: none }');
    document.adoptedStyleSheets = [sheet];
    expect((await session.report()).gone).toEqual([0]);
    document.adoptedStyleSheets = [];
  });

  it('changes nothing any more once the extension is gone', async () => {
    await look('<p>One boat left.</p>');
    alive = false;
    add('<p>Two boats left.</p>');
    await vi.waitFor(() => expect(end.signal.aborted).toBe(true), 3000);
    expect(painted('a-mark-1')).toEqual([]);
  });
});

it('"not this claim" drops the mark at once and tells the background which', async () => {
  const session = await look('<p>One boat left. Two boats left.</p>');
  const mention = readerOf(session).mentions?.[0] as MarkedMention;
  readerOf(session).dismiss(mention);
  expect(painted('a-mark-1')).toEqual([]);
  expect(painted('a-mark-3')).toEqual(['Two boats left']);
  expect(last('dismiss')).toEqual({
    url: location.href,
    ref: { pack: 'file:boats', claim: 'one' },
    quote: 'One boat left',
  });
  expect((await session.report()).gone).toEqual([0]);
});

it('a page on which nothing was found costs no message after the answer and no pointer work', async () => {
  await look('<p>Nothing here.</p>');
  expect(names()).toEqual(['mayRead', 'readPage']);
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
  document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  expect(frames).not.toHaveBeenCalled();
});
