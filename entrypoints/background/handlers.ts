import { browser } from '@/lib/browser/index';
import { dayOf } from '@/lib/claims/index';
import { prepareToRead } from '@/lib/match/index';
import type { ToBackground } from '@/lib/messages/protocol';
import { sendToTab } from '@/lib/messages/send';
import type { Handlers } from '@/lib/messages/serve';
import { claimCount } from '@/lib/model/reading';
import { type Failure, failure, success } from '@/lib/model/result';
import { keptOut } from '@/lib/settings/index';
import type { Store } from '@/lib/store/index';
import { noteChanges } from './changes';
import { checkText } from './check-text';
import type { IndexKeeper } from './index-keeper';
import { askToLookAgain, openLibrary } from './pages';
import { judgeMentions, readPage } from './read-page';
import type { Switches } from './switches';
import { showReport } from './tab-reports';

interface Needs {
  readonly store: Store;
  readonly keeper: IndexKeeper;
  readonly switches: Switches;
  /** Resolves when the pack that ships is there, or cannot be. */
  readonly ready: () => Promise<void>;
}

const NO_PAGE: Failure = { kind: 'no-tab', message: 'There is no page.' };

/** Runs a script of ours in a page's isolated world; false when the browser did not let it. */
const runScript = async (
  file: '/reader.js' | '/card.js',
  tabId: number,
  frameId: number,
): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    });
    return true;
  } catch (reason) {
    console.error(reason);
    return false;
  }
};

const runReader = async (url: string, tabId: number, frameId: number): Promise<void> => {
  if (!(await runScript('/reader.js', tabId, frameId))) await sendToTab(tabId, 'noReader', { url });
};

/** One function for each message to the background; each waits for what it needs. */
export const createHandlers = ({
  store,
  keeper,
  switches,
  ready,
}: Needs): Handlers<ToBackground> => ({
  mayRead: async ({ url, asked = false, needsReader = false }, { tabId, frameId, incognito }) => {
    // Where packs took part a moment ago, `readPage` finds out whether they still do.
    const installed = keeper.tookPart() ? null : ready();
    const out = keptOut(await switches(incognito), url, asked);
    if (out !== null) return { status: out };
    // The page's own part takes longest to arrive, so it is sent before all else is known.
    if (needsReader && tabId !== null) void runReader(url, tabId, frameId);
    await installed;
    // Read while the page is looked at.
    void keeper.current(prepareToRead);
    const packs = installed && (await store.listPacks());
    // A database that fails is told by `readPage`, in words.
    if (packs?.ok && !packs.value.some(({ enabled }) => enabled)) return { status: 'no-pack' };
    return { status: 'yes' };
  },

  readPage: async ({ page, fresh }, { tabId, frameId, incognito }) => {
    const installed = ready();
    if (!keeper.tookPart()) void keeper.current(() => prepareToRead(page));
    await installed;
    const found = await readPage(page, { store, keeper, today: dayOf() });
    // The page has no more to say, unless some of it cannot be seen.
    if (fresh && found.ok && tabId !== null && frameId === 0) {
      const claims = claimCount(found.value);
      // Behind the answer, which a page waits for.
      setTimeout(() => {
        showReport(tabId, 'read', claims, incognito).catch(console.error);
      });
    }
    return found;
  },

  judge: async ({ facts, mentions }) => {
    await ready();
    return judgeMentions(facts, mentions, { store, keeper, today: dayOf() });
  },

  report: async ({ status, claims }, { tabId, frameId, incognito }) => {
    if (tabId !== null && frameId === 0) await showReport(tabId, status, claims, incognito);
    return null;
  },

  needCard: async (_, { tabId, frameId }) => {
    if (tabId === null) return failure(NO_PAGE);
    await runScript('/card.js', tabId, frameId);
    return success(null);
  },

  checkText: async ({ text }) => {
    await ready();
    return checkText(text, { store, keeper, today: dayOf() });
  },

  dismiss: async ({ url, ref, quote }, { incognito }) => {
    if (!incognito) await store.dismiss(url, ref, quote);
    return null;
  },

  openLibrary: async ({ ref, section }) => {
    if (ref !== undefined) await openLibrary({ view: 'claim', ref });
    else if (section !== undefined) await openLibrary({ view: section });
    else await openLibrary({ view: 'claims', pack: null });
    return null;
  },

  preparing: () => keeper.progress(),

  packsChanged: async () => {
    await noteChanges(store, dayOf());
    const shelf = await keeper.current();
    await askToLookAgain();
    // Prepared now, and not when the reader first checks a text.
    if (shelf.ok) shelf.value?.search().catch(console.error);
    return null;
  },
});
