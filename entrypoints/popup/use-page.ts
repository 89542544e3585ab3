import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/browser/index';
import type { PageReport } from '@/lib/messages/protocol';
import { sendToTab } from '@/lib/messages/send';
import { isNarrowed } from './site-access';

/** What the popup knows of the page. */
export type PageKnown =
  | { readonly kind: 'loading' }
  /** No content script answers there: a browser's page, a store, a tab older than the extension. */
  | { readonly kind: 'unreadable' }
  /** The same, and the browser withholds sites from the extension. */
  | { readonly kind: 'narrowed' }
  | { readonly kind: 'report'; readonly report: PageReport };

/** Milliseconds between questions while the page is still being read. */
const AGAIN = 300;

const tabInFront = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

export interface Page {
  readonly known: PageKnown;
  /** Asks the page again. */
  readonly ask: (name?: 'getReport' | 'readAnyway') => Promise<void>;
  /** Tells the page to obey changed switches, then asks it. */
  readonly lookAgain: () => Promise<void>;
  /** Scrolls to a mention; `false` when it is no longer there. */
  readonly show: (index: number) => Promise<boolean>;
}

/** The page while it is read again: the switch for its site stays where it is. */
const readAnew = (known: PageKnown): PageKnown =>
  known.kind === 'report'
    ? { kind: 'report', report: { ...known.report, status: 'reading', reading: null, gone: [] } }
    : { kind: 'loading' };

/** The page of a tab (the one in front when `null`), asked until it has been read. */
export const usePage = (wanted: number | null): Page => {
  const [known, setKnown] = useState<PageKnown>({ kind: 'loading' });

  const tab = useCallback(async () => wanted ?? (await tabInFront()), [wanted]);

  const ask = useCallback(
    async (name: 'getReport' | 'readAnyway' = 'getReport') => {
      if (name === 'readAnyway') setKnown(readAnew);
      const id = await tab();
      const answer = id === null ? null : await sendToTab(id, name, {});
      if (answer?.ok === true) setKnown({ kind: 'report', report: answer.value });
      else setKnown({ kind: (await isNarrowed()) ? 'narrowed' : 'unreadable' });
    },
    [tab],
  );

  const lookAgain = useCallback(async () => {
    const id = await tab();
    if (id !== null) await sendToTab(id, 'lookAgain', {});
    await ask();
  }, [tab, ask]);

  const show = useCallback(
    async (index: number) => {
      const id = await tab();
      const answer = id === null ? null : await sendToTab(id, 'showMention', { index });
      return answer?.ok === true && answer.value.shown;
    },
    [tab],
  );

  useEffect(() => void ask(), [ask]);
  const reading = known.kind === 'report' && known.report.status === 'reading';
  useEffect(() => {
    if (!reading) return;
    const timer = setInterval(() => void ask(), AGAIN);
    return () => clearInterval(timer);
  }, [reading, ask]);

  return { known, ask, lookAgain, show };
};
