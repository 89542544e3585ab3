import { browser } from '@/lib/browser/index';
import { labelsFor } from '@/lib/labels/index';
import type { PageStatus } from '@/lib/messages/protocol';
import { uiLanguage } from './language';

/** A badge has room for three characters. */
const MOST_SHOWN = 99;
const BADGE = '#27509b';
const BADGE_TEXT = '#ffffff';

/**
 * Shows on the toolbar button what a tab's page reported: the number of claims found, and the
 * same in words. The browser keeps it with the tab and drops it when the page is left.
 */
export const showReport = async (
  tabId: number,
  status: PageStatus,
  claims: number,
  incognito: boolean,
): Promise<void> => {
  const { popup: labels, card } = labelsFor(await uiLanguage(incognito));
  const found = status === 'read' && claims > 0;
  const words = found
    ? labels.claimsFound(claims)
    : labels.situations[status === 'read' ? 'nothing' : status].title;
  const text = claims > MOST_SHOWN ? `${MOST_SHOWN}+` : String(claims);
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: found ? text : '' }),
      action.setBadgeBackgroundColor({ tabId, color: BADGE }),
      action.setBadgeTextColor?.({ tabId, color: BADGE_TEXT }),
      action.setTitle({ tabId, title: `${labels.name}${card.colon}${words}` }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
};
