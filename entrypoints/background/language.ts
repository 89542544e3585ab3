import { browser } from '@/lib/browser/index';
import { readSettings } from '@/lib/settings/index';

/** The language of our own words: the reader's choice, else the browser's. */
export const uiLanguage = async (incognito = false): Promise<string> => {
  const { language } = await readSettings({ incognito });
  return language === 'auto' ? browser.i18n.getUILanguage() : language;
};
