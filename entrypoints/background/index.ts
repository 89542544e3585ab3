import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/lib/browser/index';
import { serveBackground } from '@/lib/messages/serve';
import { watchSettings } from '@/lib/settings/index';
import { store } from '@/lib/store/index';
import { checkSelection, installMenu } from './context-menu';
import { createHandlers } from './handlers';
import { createIndexKeeper } from './index-keeper';
import { askToLookAgain, stepMention } from './pages';
import { createShippedPack } from './shipped-pack';
import { rememberSwitches } from './switches';

/**
 * Everything is registered synchronously, since the browser starts this script for an event and
 * delivers it right after. Nothing that is needed later lives only in memory.
 */
export default defineBackground(() => {
  const shipped = createShippedPack(store);
  const keeper = createIndexKeeper(store, () => void askToLookAgain());
  const switches = rememberSwitches();
  // While the first message is on its way, which hardly ever asks for less, unless all is off.
  void store.listPacks();
  void switches(false).then(({ off }) => off || store.readAhead());
  serveBackground(createHandlers({ store, keeper, switches, ready: () => shipped.installed() }));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void installMenu();
    if (reason === 'install' || reason === 'update') void shipped.renew().then(askToLookAgain);
  });
  watchSettings(() => {
    void installMenu();
    void askToLookAgain();
  }, new AbortController().signal);
  // Firefox for Android has neither menus nor commands.
  browser.contextMenus?.onClicked.addListener((click) => void checkSelection(click));
  browser.commands?.onCommand.addListener((command, tab) => void stepMention(command, tab?.id));
});
