import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { native } from '@/lib/browser/native';
import { servePage } from '@/lib/messages/serve-page';
import { watchAddress } from '@/lib/page/address';
import { refuseReader } from '@/lib/page/reader-slot';
import { Session } from './session';
import { shareCode } from './shared';

/**
 * The content script of every page, as wxt.config.ts declares it. Every page pays for it, so it is
 * small: it decides whether the page is an article. Reading one is the work of entrypoints/reader.
 */
export default defineUnlistedScript({
  main() {
    const end = new AbortController();
    const { signal } = end;
    const session = new Session(end);
    shareCode();
    void session.look();
    servePage(
      {
        getReport: () => session.report(),
        readAnyway: async () => {
          await session.look(true);
          return session.report();
        },
        showMention: ({ index }) => ({ shown: session.reader?.show(index) ?? false }),
        stepMention: ({ direction }) => {
          session.reader?.step(direction);
          return null;
        },
        noReader: ({ url }) => {
          // Else it was for a page that this one came after.
          if (url === location.href) refuseReader();
          return null;
        },
        lookAgain: () => {
          void session.look();
          return null;
        },
      },
      signal,
    );
    watchAddress(() => session.moved(), signal);
    // Nobody tells a page that its extension was updated or removed.
    const check = () => {
      if (native().runtime?.id === undefined) end.abort();
    };
    document.addEventListener('visibilitychange', check, { signal });
  },
});
