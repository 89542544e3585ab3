import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToBackground, ToPage } from '@/lib/messages/protocol';
import { sendToBackground, sendToTab } from '@/lib/messages/send';
import { type Handlers, serveBackground } from '@/lib/messages/serve';
import { servePage } from '@/lib/messages/serve-page';
import { deliver, fromPage, fromPopup } from './deliver';

const backgroundHandlers = () =>
  ({
    readPage: vi.fn(() => ({ ok: false, error: { kind: 'index', message: 'No.' } })),
    judge: vi.fn(() => ({ ok: false, error: { kind: 'index', message: 'No.' } })),
    mayRead: vi.fn(() => ({ status: 'yes' })),
    report: vi.fn(() => null),
    needCard: vi.fn(),
    checkText: vi.fn(() => ({ ok: true, value: { text: 'x', matches: [] } })),
    dismiss: vi.fn(() => null),
    openLibrary: vi.fn(() => null),
    packsChanged: vi.fn(() => null),
  }) as unknown as { [N in keyof ToBackground]: ReturnType<typeof vi.fn> };

const page = {
  url: 'https://news.example/a',
  title: 'A',
  lang: null,
  published: '2026-01-01',
  blocks: [{ id: 0, text: 'A', role: 'text' }],
};

const mention = {
  ref: { pack: 'file:a', claim: 'b' },
  block: 0,
  start: 0,
  end: 1,
  stance: 'asserted',
  credits: ['c'],
  figure: { value: 10, unit: 'soldiers' },
  evidence: [{ kind: 'concept', id: 'd', block: 0, start: 0, end: 1 }],
  now: 'confirmed',
};

let handlers = backgroundHandlers();

beforeEach(() => {
  fakeBrowser.reset();
  handlers = backgroundHandlers();
  vi.restoreAllMocks();
});

const serve = () => serveBackground(handlers as unknown as Handlers<ToBackground>);

describe('the background', () => {
  beforeEach(serve);

  it('answers a script in a page, and knows tab, frame and privacy of the sender', async () => {
    const sender = fromPage({ frameId: 3, tab: { id: 9, incognito: true } });
    expect(
      await deliver({ name: 'mayRead', request: { url: 'https://a.example' } }, sender),
    ).toEqual({ answer: { status: 'yes' } });
    expect(handlers.mayRead).toHaveBeenCalledWith(
      { url: 'https://a.example' },
      { from: 'page', tabId: 9, frameId: 3, url: 'https://news.example/a', incognito: true },
    );
  });

  it.each([
    'x',
    null,
    { name: 'mayRead' },
    { name: 'unheardOf', request: {} },
    { name: 'toString', request: {} },
    { name: '__proto__', request: {} },
    { name: 'getReport', request: {} },
  ])('leaves %j to others', async (message) => {
    expect(await deliver(message, fromPopup())).toBeUndefined();
  });

  it.each([
    ['readPage', { page: { ...page, blocks: 'all' }, fresh: true }],
    ['readPage', { page: { ...page, blocks: [{ id: 0, text: 1, role: 'text' }] }, fresh: true }],
    ['readPage', { page: { ...page, published: 'today' }, fresh: true }],
    ['readPage', { page: { ...page, sure: -1 }, fresh: true }],
    ['readPage', { page }],
    ['judge', { facts: page, mentions: [{ ...mention, stance: 'sung' }] }],
    ['judge', { facts: page, mentions: [{ ...mention, credits: [1] }] }],
    ['judge', { facts: page, mentions: [{ ...mention, signed: 'yes' }] }],
    ['judge', { facts: { ...page, published: 'today' }, mentions: [mention] }],
    ['mayRead', {}],
    ['mayRead', null],
    ['mayRead', { url: 'https://a.example', needsReader: 'yes' }],
    ['report', { status: 'wonderful', claims: 1 }],
    ['report', { status: 'read', claims: -1 }],
    ['dismiss', { url: 'https://a.example', ref: 'x', quote: 'y' }],
    ['openLibrary', { section: 'cellar' }],
    ['checkText', { text: 'x'.repeat(1_000_001) }],
  ] as const)('refuses a malformed %s', async (name, request) => {
    expect(await deliver({ name, request }, fromPopup())).toMatchObject({
      failure: { kind: 'refused' },
    });
    expect(handlers[name]).not.toHaveBeenCalled();
  });

  it('takes a well-formed page', async () => {
    await deliver({ name: 'readPage', request: { page, fresh: true } }, fromPage());
    expect(handlers.readPage).toHaveBeenCalledOnce();
  });

  it('takes well-formed mentions', async () => {
    await deliver({ name: 'judge', request: { facts: page, mentions: [mention] } }, fromPage());
    expect(handlers.judge).toHaveBeenCalledOnce();
  });

  it.each(['packsChanged', 'checkText'] as const)(
    'takes %s from our own pages only',
    async (name) => {
      const message = { name, request: { text: 'x' } };
      expect(await deliver(message, fromPage())).toMatchObject({ failure: { kind: 'refused' } });
      expect(handlers[name]).not.toHaveBeenCalled();
      expect(await deliver(message, fromPopup())).toHaveProperty('answer');
      const inTab = fromPage({ url: fakeBrowser.runtime.getURL('/library.html') });
      expect(await deliver(message, inTab)).toHaveProperty('answer');
    },
  );

  it('refuses everything from another extension', async () => {
    const message = { name: 'mayRead', request: { url: 'https://a.example' } };
    expect(await deliver(message, fromPage({ id: 'another' }))).toMatchObject({
      failure: { kind: 'refused' },
    });
    expect(handlers.mayRead).not.toHaveBeenCalled();
  });

  it('answers a fault of ours with a failure, and logs it', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    handlers.mayRead.mockRejectedValue(new Error('broken'));
    expect(
      await deliver({ name: 'mayRead', request: { url: 'https://a.example' } }, fromPage()),
    ).toEqual({ failure: { kind: 'crashed', message: 'broken' } });
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('a page’s script', () => {
  const answers = {
    getReport: () => ({ status: 'read', url: '', reading: null, gone: [] }),
    readAnyway: () => ({ status: 'read', url: '', reading: null, gone: [] }),
    showMention: () => ({ shown: true }),
    stepMention: () => null,
    lookAgain: () => null,
  } as unknown as Handlers<ToPage>;

  it('answers until its signal is aborted', async () => {
    const stop = new AbortController();
    servePage(answers, stop.signal);
    const message = { name: 'showMention', request: { index: 0 } };
    expect(await deliver(message, fromPopup())).toEqual({ answer: { shown: true } });
    stop.abort();
    expect(await deliver(message, fromPopup())).toBeUndefined();
  });

  it('does not start when it was stopped already', async () => {
    servePage(answers, AbortSignal.abort());
    expect(await deliver({ name: 'lookAgain', request: {} }, fromPopup())).toBeUndefined();
  });
});

describe('sending', () => {
  const answering = (envelope: unknown) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(envelope as never);
  const ask = () => sendToBackground('mayRead', { url: 'https://a.example' });

  it('gives the answer as a value', async () => {
    answering({ answer: { status: 'yes' } });
    expect(await ask()).toEqual({ ok: true, value: { status: 'yes' } });
  });

  it('gives an answer that is a result as it is', async () => {
    const result = { ok: false, error: { kind: 'index', message: 'No.' } };
    answering({ answer: result });
    expect(await sendToBackground('readPage', { page, fresh: true } as never)).toEqual(result);
  });

  it.each([
    [{ failure: { kind: 'refused', message: '' } }, 'refused'],
    [undefined, 'no-receiver'],
    ['something else', 'no-receiver'],
  ])('of %j ends with a failure', async (envelope, kind) => {
    answering(envelope);
    expect(await ask()).toMatchObject({ ok: false, error: { kind } });
  });

  it.each([
    ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
    ['Extension context invalidated.', 'context-gone'],
  ])('never rejects: %s', async (message, kind) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error(message));
    expect(await ask()).toMatchObject({ ok: false, error: { kind } });
  });

  it('from a script that outlived its extension ends with context-gone', async () => {
    const { id } = fakeBrowser.runtime;
    fakeBrowser.runtime.id = undefined as never;
    expect(await ask()).toMatchObject({ ok: false, error: { kind: 'context-gone' } });
    fakeBrowser.runtime.id = id;
  });

  it('to a tab reaches the page and not the frames in it', async () => {
    const send = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ answer: { shown: true } } as never);
    expect(await sendToTab(7, 'showMention', { index: 2 })).toEqual({
      ok: true,
      value: { shown: true },
    });
    expect(send).toHaveBeenCalledWith(
      7,
      { name: 'showMention', request: { index: 2 } },
      { frameId: 0 },
    );
  });
});
