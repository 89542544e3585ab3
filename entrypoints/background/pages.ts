import { type Route, routeFragment } from '@/components/library/route';
import { browser } from '@/lib/browser/index';
import { sendToTab } from '@/lib/messages/send';

/** Tells every page that switches or packs changed. Most tabs have nobody to hear it. */
export const askToLookAgain = async (): Promise<void> => {
  const tabs = await browser.tabs.query({});
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.all(ids.map((id) => sendToTab(id, 'lookAgain', {})));
};

const DIRECTIONS: Readonly<Record<string, 'next' | 'previous'>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
};

/** A keyboard command: goes to the next or previous mention of the page in front. */
export const stepMention = async (command: string, tabId: number | undefined): Promise<void> => {
  const direction = DIRECTIONS[command];
  const tab = tabId ?? (await tabInFront());
  if (direction !== undefined && tab !== undefined) {
    await sendToTab(tab, 'stepMention', { direction });
  }
};

const tabInFront = async (): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;

/** Opens the library in a tab of its own. */
export const openLibrary = async (route: Route): Promise<void> => {
  const url = browser.runtime.getURL('/library.html');
  await browser.tabs.create({ url: url + routeFragment(route) });
};
