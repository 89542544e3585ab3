import { browser } from '@/lib/browser/index';
import type { ToBackground } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/messages/serve';
import { type Failure, failure, success } from '@/lib/model/result';
import { readSettings, switchedOff } from '@/lib/settings/index';
import type { Store } from '@/lib/store/index';
import { noteChanges } from './changes';
import { checkText } from './check-text';
import type { IndexKeeper } from './index-keeper';
import { askToLookAgain, openLibrary } from './pages';
import { readPage } from './read-page';
import { showReport } from './tab-reports';
import { today } from './today';

interface Needs {
  readonly store: Store;
  readonly keeper: IndexKeeper;
  /** Resolves when the pack that ships is there, or cannot be. */
  readonly ready: () => Promise<void>;
}

/** One function for each message to the background; each waits for what it needs. */
export const createHandlers = ({ store, keeper, ready }: Needs): Handlers<ToBackground> => ({
  mayRead: async ({ url }, { incognito }) => {
    await ready();
    const off = switchedOff(await readSettings({ incognito }), url);
    if (off !== null) return { status: off };
    const packs = await store.listPacks();
    // A database that fails is told by `readPage`, in words.
    return { status: !packs.ok || packs.value.some(({ enabled }) => enabled) ? 'yes' : 'no-pack' };
  },

  readPage: async ({ page }) => {
    await ready();
    return readPage(page, { store, keeper, today: today() });
  },

  report: async ({ status, claims }, { tabId, frameId, incognito }) => {
    if (tabId !== null && frameId === 0) await showReport(tabId, status, claims, incognito);
    return null;
  },

  needCard: async (_, { tabId, frameId }) => {
    if (tabId === null) return failure<Failure>({ kind: 'no-tab', message: 'There is no page.' });
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/card.js'],
    });
    return success(null);
  },

  checkText: async ({ text }) => {
    await ready();
    return checkText(text, { store, keeper, today: today() });
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

  packsChanged: async () => {
    await noteChanges(store, today());
    await keeper.current();
    await askToLookAgain();
    return null;
  },
});
