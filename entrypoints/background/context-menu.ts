import { browser } from '@/lib/browser/index';
import { labelsFor } from '@/lib/labels/index';
import { handOverText, takeHandedOverText } from '@/lib/settings/index';
import { uiLanguage } from './language';
import { openLibrary } from './pages';

const MENU = 'check-claim';

const TITLES = { en: 'Check this claim', fr: 'Vérifier cette affirmation' } as const;

/** Offers the check of selected text, in the reader's language. Browsers keep the entry. */
export const installMenu = async (): Promise<void> => {
  if (browser.contextMenus === undefined) return;
  const { language } = labelsFor(await uiLanguage());
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: TITLES[language], contexts: ['selection'] });
};

interface Click {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
}

/**
 * Opens the popup with the selected text, or the library where the popup cannot be opened.
 * Nothing may be awaited before `openPopup`: Firefox grants it only while the click lasts.
 */
export const checkSelection = async ({ menuItemId, selectionText }: Click): Promise<void> => {
  if (menuItemId !== MENU || selectionText === undefined) return;
  const opened = openPopup();
  const handed = handOverText(selectionText);
  try {
    await opened;
  } catch {
    await handed;
    await takeHandedOverText();
    await openLibrary({ view: 'check', text: selectionText });
  }
};

/** An `async` function, so that a browser without `openPopup` rejects like one that refuses. */
const openPopup = async (): Promise<void> => browser.action.openPopup();
