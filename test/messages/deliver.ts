import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What a browser tells of a sender; a script in a page of tab 7 unless said otherwise. */
export const fromPage = (change: object = {}) => ({
  id: fakeBrowser.runtime.id,
  url: 'https://news.example/a',
  frameId: 0,
  tab: { id: 7, incognito: false },
  ...change,
});

export const fromPopup = () => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
});

/** Delivers a message as the browser does; resolves with the answer, `undefined` if nobody did. */
export const deliver = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage
      .trigger(message as never, sender as never, resolve as never)
      .then((kept: unknown[]) => {
        if (!kept.includes(true)) resolve(undefined);
      });
  });
