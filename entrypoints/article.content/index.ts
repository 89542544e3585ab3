import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '@/lib/messages/serve';
import { watchPointer } from '@/lib/page/pointer';
import { watchAddress } from '@/lib/page/watch';
import { Cards } from './cards';
import { Session } from './session';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: false,
  runAt: 'document_idle',
  // Else WXT tells the page of us by a window message.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const end = new AbortController();
    const { signal } = end;
    ctx.onInvalidated(() => end.abort());
    const session = new Session(end);
    const cards = new Cards(session);
    session.onUnpaint = () => cards.reset();

    servePage(
      {
        getReport: () => session.report(),
        readAnyway: async () => {
          await session.look(true);
          return session.report();
        },
        showMention: ({ index }) => ({ shown: cards.show(index) }),
        stepMention: ({ direction }) => {
          cards.step(direction);
          return null;
        },
        lookAgain: () => {
          void session.look();
          return null;
        },
      },
      signal,
    );
    watchPointer(
      {
        marks: () => session.marks,
        onRest: (mark, point) => void cards.open(mark, 'pointer', point),
        onClick: (mark, point) => void cards.open(mark, 'click', point),
      },
      signal,
    );
    watchAddress(() => session.moved(), signal);
    // Nobody tells a page that its extension was updated or removed: asking `ctx` finds out.
    document.addEventListener('visibilitychange', () => void ctx.isInvalid, { signal });
    void session.look();
  },
});
