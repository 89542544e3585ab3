import type { Mention } from '@/lib/model/mention';
import type { ClaimRef, PackKey } from '@/lib/model/pack';
import type { PageFacts, PageText } from '@/lib/model/page';
import type { CheckedText, MarkedMention, Reading } from '@/lib/model/reading';
import type { Result } from '@/lib/model/result';

/** What the extension does on a page, decided by the reader's switches and by the page itself. */
export type PageStatus =
  /** Read; `reading` may be empty. */
  | 'read'
  /** Does not look like an article: nothing was sent; the reader may ask. */
  | 'not-article'
  /** The reader switched the extension off for this site. */
  | 'off-here'
  | 'off-everywhere'
  /** The reader has pages of such sites, or all pages, read only when asked for. */
  | 'not-asked'
  /** Every pack is disabled or none is installed. */
  | 'no-pack'
  /** Being read right now. */
  | 'reading'
  /** The background could not answer. */
  | 'failed';

/** A tab's answer to the popup. */
export interface PageReport {
  readonly status: PageStatus;
  /** The page's address: a popup without the `tabs` permission cannot see it. */
  readonly url: string;
  readonly reading: Reading | null;
  /** Indexes into `reading.mentions` whose text is no longer on the page or was dismissed. */
  readonly gone: readonly number[];
}

/** Messages to the background, from content scripts and extension pages: name -> [request, answer]. */
export interface ToBackground {
  /**
   * A page's text; answers with what is to be marked on it, and no more, since few marks are ever
   * looked at. `fresh`: the badge is told at once; false adds to what the tab sent before.
   */
  readPage: [
    { readonly page: PageText; readonly fresh: boolean },
    Result<readonly MarkedMention[]>,
  ];
  /** Mentions of a page that a reader looks at; answers with them held against the record. */
  judge: [{ readonly facts: PageFacts; readonly mentions: readonly Mention[] }, Result<Reading>];
  /**
   * Whether this article should be read: the switches and the packs, before any text is sent.
   * `needsReader`: that script is run in the sender's frame at once, unless it is switched off.
   * `asked`: the reader wants this page read.
   */
  mayRead: [
    { readonly url: string; readonly asked?: boolean; readonly needsReader?: boolean },
    { readonly status: 'yes' | 'no-pack' | 'off-here' | 'off-everywhere' | 'not-asked' },
  ];
  /** The tab's status changed: sets the badge. */
  report: [{ readonly status: PageStatus; readonly claims: number }, null];
  /** The page wants the card: its script is run in the sender's frame, once. */
  needCard: [Record<never, never>, Result<null>];
  /** A typed or selected text; answers with matching entries. */
  checkText: [{ readonly text: string }, Result<CheckedText>];
  /** "Not this claim": hides this mark on this page from then on. */
  dismiss: [{ readonly url: string; readonly ref: ClaimRef; readonly quote: string }, null];
  /** Opens the library at a claim, in a tab. */
  openLibrary: [{ readonly ref?: ClaimRef; readonly section?: 'packs' | 'marks' }, null];
  /** The installed packs changed (from the library page): rebuild the index. */
  packsChanged: [Record<never, never>, null];
  /** How much of the enabled packs is prepared, 0 to 1; `null` when nothing is being prepared. */
  preparing: [Record<never, never>, number | null];
}

/** Messages to a tab's content script, from the popup and the background. */
export interface ToPage {
  /** The popup asks what the page is and says. */
  getReport: [Record<never, never>, PageReport];
  /** Read this page although it does not look like an article. */
  readAnyway: [Record<never, never>, PageReport];
  /** Scroll to a mention and flash it. */
  showMention: [{ readonly index: number }, { readonly shown: boolean }];
  /** From keyboard commands. */
  stepMention: [{ readonly direction: 'next' | 'previous' }, null];
  /** What reads the page at this address, asked for with `mayRead`, cannot be put into it. */
  noReader: [{ readonly url: string }, null];
  /** Switches or packs changed: look again, or stop and unpaint. */
  lookAgain: [Record<never, never>, null];
}

/** What a pack in the library looks like in lists. */
export interface InstalledPack {
  readonly key: PackKey;
  readonly enabled: boolean;
}
