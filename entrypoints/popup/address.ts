/** What the popup was opened for, from its own address. */
export interface PopupAddress {
  /** The tab to look at; `null` for the one in front. */
  readonly tab: number | null;
  /** A text to check; `null` when the popup was opened for the page. */
  readonly check: string | null;
  /** Whether it stands in a tab of its own rather than under the toolbar button. */
  readonly inTab: boolean;
}

/**
 * Reads `?tab=ID` (look at that tab) and `?check=TEXT` or `#check=TEXT` (check that text).
 * Whatever is no such thing is ignored.
 */
export const parseAddress = (search: string, hash: string): PopupAddress => {
  const query = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const tab = query.get('tab');
  const check = query.get('check') ?? fragment.get('check');
  return {
    tab: tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : null,
    check,
    inTab: tab !== null || check !== null,
  };
};
