import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '@/entrypoints/background/handlers';
import { createIndexKeeper } from '@/entrypoints/background/index-keeper';
import { createShippedPack } from '@/entrypoints/background/shipped-pack';
import { rememberSwitches } from '@/entrypoints/background/switches';
import type { ToBackground } from '@/lib/messages/protocol';
import type { Sender } from '@/lib/messages/serve';
import type { PageText } from '@/lib/model/page';
import { changeSettings } from '@/lib/settings/index';
import { createStore, type Store } from '@/lib/store/index';
import { packText } from '@/test/packs/fixtures';

const FILE = { kind: 'file' } as const;
const KEY = 'file:harbour-bridge';
const SENTENCE = 'The harbour bridge was closed yesterday.';

const page = (...texts: string[]): PageText => ({
  url: 'https://news.example/a',
  title: 'News of the harbour',
  lang: 'en',
  published: '2026-01-20',
  blocks: texts.map((text, id) => ({ id, text, role: 'text' })),
});

const PAGE: Sender = {
  from: 'page',
  tabId: 7,
  frameId: 0,
  url: 'https://news.example/a',
  incognito: false,
};

let count = 0;
let name = '';
let store: Store;

/** A worker that has just started: nothing in memory, the same database. */
const start = () =>
  createHandlers({
    store,
    keeper: createIndexKeeper(store),
    switches: rememberSwitches(),
    ready: () => Promise.resolve(),
  });

let handlers = start;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  count += 1;
  name = `background-${count}`;
  store = createStore(name);
  handlers = start;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
});

const install = async (change: object = {}) => {
  const file = JSON.stringify({ ...(JSON.parse(packText('v1')) as object), ...change });
  const result = await store.importPack(file, FILE);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
};

const read = async (text: string, sender = PAGE) =>
  handlers().readPage({ page: page(text), fresh: true }, sender);

/** What a reader is shown who looks at the marks of a page. */
const judge = async (text: string) => {
  const found = await read(text);
  if (!found.ok) throw new Error(found.error.message);
  const { blocks: _, ...facts } = page(text);
  const reading = await handlers().judge({ facts, mentions: found.value }, PAGE);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
};

const claimsOf = async (text: string, sender = PAGE): Promise<string[]> => {
  const reading = await read(text, sender);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.map(({ ref }) => `${ref.pack}/${ref.claim}`);
};

describe('reading a page', () => {
  it('gives the claims it states, and where each stands today', async () => {
    await install();
    expect(await claimsOf(SENTENCE)).toEqual([`${KEY}/bridge-closed`]);
    expect(await read(SENTENCE)).toMatchObject({ ok: true, value: [{ now: 'confirmed' }] });
  });

  it('gives what is shown of them to the reader who looks', async () => {
    await install();
    const reading = await judge(SENTENCE);
    expect(reading).toMatchObject({ published: '2026-01-20', packs: [KEY] });
    expect(reading.mentions[0]?.now.name).toBe('confirmed');
    const view = reading.claims[`${KEY}/bridge-closed`];
    expect(view?.statement['en']).toBe('The harbour bridge is closed.');
  });

  it('shows nothing of packs that are enabled no more', async () => {
    await install();
    const found = await read(SENTENCE);
    await store.setEnabled(KEY, false);
    const { blocks: _, ...facts } = page(SENTENCE);
    const reading = await handlers().judge({ facts, mentions: found.ok ? found.value : [] }, PAGE);
    expect(reading).toMatchObject({ ok: true, value: { mentions: [], packs: [] } });
  });

  it('of other things gives none', async () => {
    await install();
    expect(await claimsOf('The weather is fine.')).toEqual([]);
  });

  it('gives none when no pack is enabled', async () => {
    await install();
    await store.setEnabled(KEY, false);
    expect(await claimsOf(SENTENCE)).toEqual([]);
  });

  it('is answered the same by a worker that was stopped and started again', async () => {
    await install();
    const before = await read(SENTENCE);
    store = createStore(name);
    expect(await read(SENTENCE)).toEqual(before);
  });

  it('is answered when the stored index is garbage', async () => {
    await install();
    const before = await read(SENTENCE);
    const spy = vi.spyOn(store, 'readIndex');
    spy.mockResolvedValue({ ok: true, value: new Uint8Array([1, 2, 3]) });
    expect(await read(SENTENCE)).toEqual(before);
    expect(spy).toHaveBeenCalled();
  });

  it('follows packs that change between two questions of one worker', async () => {
    await install();
    const worker = start();
    handlers = () => worker;
    expect(await claimsOf(SENTENCE)).toHaveLength(1);
    await store.setEnabled(KEY, false);
    expect(await claimsOf(SENTENCE)).toEqual([]);
    await install({ id: 'another' });
    expect(await claimsOf(SENTENCE)).toEqual(['file:another/bridge-closed']);
  });

  it('goes on with the other packs when one is damaged', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await install();
    await install({ id: 'another' });
    const whole = store.packByKey;
    vi.spyOn(store, 'packByKey').mockImplementation(async (key) =>
      key === KEY ? { ok: false, error: { kind: 'damaged', message: 'Damaged.' } } : whole(key),
    );
    expect(await claimsOf(SENTENCE)).toEqual(['file:another/bridge-closed']);
  });

  it('says why when the database cannot be read', async () => {
    const error = { kind: 'newer-database', message: 'Update the extension.' };
    vi.spyOn(store, 'listPacks').mockResolvedValue({ ok: false, error });
    expect(await read(SENTENCE)).toEqual({ ok: false, error });
  });
});

describe('"not this claim"', () => {
  const dismiss = (incognito: boolean) =>
    handlers().dismiss(
      {
        url: 'https://news.example/a#x',
        ref: { pack: KEY, claim: 'bridge-closed' },
        quote: 'placeholder',
      },
      { ...PAGE, incognito },
    );

  const quoteOf = async (): Promise<string> => {
    const reading = await read(SENTENCE);
    const mention = reading.ok ? reading.value[0] : undefined;
    return SENTENCE.slice(mention?.start, mention?.end);
  };

  it('hides the mark on that page from then on', async () => {
    await install();
    const quote = await quoteOf();
    const ref = { pack: KEY, claim: 'bridge-closed' };
    await handlers().dismiss({ url: 'https://news.example/a#x', ref, quote }, PAGE);
    expect(await claimsOf(SENTENCE)).toEqual([]);
  });

  it('keeps nothing in a private window', async () => {
    await install();
    await dismiss(true);
    expect(await store.listDismissals()).toEqual({ ok: true, value: [] });
    await dismiss(false);
    expect(await store.listDismissals()).toMatchObject({ value: [{ pack: KEY }] });
  });
});

describe('whether a page may be read', () => {
  const mayRead = async (url = 'https://news.example/a', incognito = false) =>
    (await handlers().mayRead({ url }, { ...PAGE, incognito })).status;

  it('depends on the switches and the packs', async () => {
    expect(await mayRead()).toBe('no-pack');
    await install();
    expect(await mayRead()).toBe('yes');
    await changeSettings({ offSites: ['news.example'] });
    expect(await mayRead()).toBe('off-here');
    expect(await mayRead('https://other.example')).toBe('yes');
    await changeSettings({ reads: 'asked' });
    expect(await mayRead()).toBe('not-asked');
    await changeSettings({ off: true });
    expect(await mayRead()).toBe('off-everywhere');
  });

  it('follows a switch of a private window only there', async () => {
    await install();
    await changeSettings({ offSites: ['news.example'] }, { incognito: true });
    expect(await mayRead()).toBe('yes');
    expect(await mayRead(undefined, true)).toBe('off-here');
  });
});

describe('the badge', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  });

  const report = async (
    status: ToBackground['report'][0]['status'],
    claims: number,
    frameId = 0,
  ) => {
    await handlers().report({ status, claims }, { ...PAGE, frameId });
    return [
      await fakeBrowser.action.getBadgeText({ tabId: 7 }),
      await fakeBrowser.action.getTitle({ tabId: 7 }),
    ];
  };

  it('shows the number of claims, and the title repeats it in words', async () => {
    expect(await report('read', 3)).toEqual(['3', 'Attested: 3 claims on this page']);
    expect(await report('read', 120)).toEqual(['99+', 'Attested: 120 claims on this page']);
  });

  it('speaks the reader’s language', async () => {
    await changeSettings({ language: 'fr' });
    expect((await report('read', 2))[1]).toBe('Attested\u00a0: 2\u00a0affirmations sur cette page');
  });

  it.each([
    'not-article',
    'off-here',
    'off-everywhere',
    'not-asked',
    'no-pack',
    'reading',
    'failed',
  ] as const)('is empty and says so when the page is %s', async (status) => {
    const [text, title] = await report(status, 0);
    expect(text).toBe('');
    expect(title).toMatch(/^Attested: ./);
  });

  it('shows what was found on a page with the answer', async () => {
    await install();
    await read(`${SENTENCE} ${SENTENCE}`);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('1'),
    );
  });

  it('is not changed by a frame in the page', async () => {
    await report('read', 3);
    expect((await report('read', 1, 4))[0]).toBe('3');
  });
});

describe('the pack that ships', () => {
  const SHIPPED = 'extension:harbour-bridge';
  let file = packText('v1');
  let version = '1.0.0';

  beforeEach(() => {
    file = packText('v1');
    version = '1.0.0';
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({ version }) as never);
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response(file)),
    );
  });

  const installed = async () => {
    const packs = await store.listPacks();
    return packs.ok ? packs.value.map(({ key, version }) => `${key}@${version}`) : null;
  };

  it('is installed at the first start, from the extension’s own package', async () => {
    await createShippedPack(store).installed();
    expect(await installed()).toEqual([`${SHIPPED}@1.2.0`]);
    const [address] = vi.mocked(fetch).mock.calls[0] ?? [];
    expect(address).toMatch(/^chrome-extension:\/\/[^/]+\/packs\/dprk-deployment\.json$/);
  });

  it('is not read again by a worker that starts again', async () => {
    await createShippedPack(store).installed();
    await createShippedPack(store).installed();
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('is installed once when asked from all sides', async () => {
    const shipped = createShippedPack(store);
    await Promise.all([shipped.renew(), shipped.installed(), shipped.installed()]);
    expect(await installed()).toEqual([`${SHIPPED}@1.2.0`]);
  });

  it('is updated with the extension, beside what the reader imported', async () => {
    await createShippedPack(store).installed();
    await install({ version: '9.0.0' });
    await store.setEnabled(SHIPPED, false);
    version = '1.1.0';
    file = packText('v1').replace('"1.2.0"', '"1.3.0"');
    await createShippedPack(store).installed();
    expect(await installed()).toEqual([`${SHIPPED}@1.3.0`, `${KEY}@9.0.0`]);
    expect(await store.listPacks()).toMatchObject({ value: [{ enabled: false }, {}] });
  });

  it('stays away when the reader removed it', async () => {
    await createShippedPack(store).installed();
    await store.removePack(SHIPPED);
    version = '1.1.0';
    await createShippedPack(store).installed();
    expect(await installed()).toEqual([]);
  });

  it('is tried again at the next start when it could not be read', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.mocked(fetch).mockRejectedValueOnce(new TypeError('gone'));
    await createShippedPack(store).installed();
    expect(await installed()).toEqual([]);
    await createShippedPack(store).installed();
    expect(await installed()).toEqual([`${SHIPPED}@1.2.0`]);
  });
});

describe('after an update of a pack', () => {
  it('tells which claims stand elsewhere, until the reader has seen it', async () => {
    await install({ version: '1.0.0', claims: withoutConfirmation() });
    await install({ version: '1.2.0' });
    Object.assign(fakeBrowser.tabs, { query: async () => [] });
    await handlers().packsChanged({}, { ...PAGE, from: 'extension' });
    const changed = async () => (await judge(SENTENCE)).claims[`${KEY}/bridge-closed`]?.changed;
    expect(await changed()).toMatchObject({ before: { name: 'reported' } });
    await store.seeChange({ pack: KEY, claim: 'bridge-closed' });
    await handlers().packsChanged({}, { ...PAGE, from: 'extension' });
    expect(await changed()).toBeNull();
  });

  const withoutConfirmation = () => {
    const { claims } = JSON.parse(packText('v1')) as {
      claims: { id: string; attestations: { stance: string }[] }[];
    };
    return claims.map((claim) => ({
      ...claim,
      attestations: claim.attestations.filter(({ stance }) => stance !== 'confirms'),
    }));
  };
});

describe('opening and running', () => {
  it('opens the library at a claim, at a section, or as it is', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const opened = async (request: ToBackground['openLibrary'][0]) => {
      await handlers().openLibrary(request, PAGE);
      return create.mock.lastCall?.[0]?.url?.replace(/^.*\/library\.html/, '');
    };
    expect(await opened({ ref: { pack: KEY, claim: 'bridge-closed' } })).toBe(
      '#claim=file%3Aharbour-bridge%2Fbridge-closed',
    );
    expect(await opened({ section: 'packs' })).toBe('#packs');
    expect(await opened({})).toBe('#claims');
  });

  it('tells a page when what reads it cannot be put into it', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Not here.'));
    const tell = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ answer: null } as never);
    await handlers().mayRead({ url: PAGE.url, needsReader: true }, PAGE);
    const message = { name: 'noReader', request: { url: PAGE.url } };
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(7, message, { frameId: 0 }));
  });

  it('runs the card in the frame that asked for it', async () => {
    const run = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
    expect(await handlers().needCard({}, { ...PAGE, frameId: 3 })).toEqual({
      ok: true,
      value: null,
    });
    expect(run).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/card.js'],
      injectImmediately: true,
    });
  });
});
