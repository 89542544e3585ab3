/** What the reader switched. Everything else the extension works out by itself. */
export interface Settings {
  /** Switched off on every page. */
  readonly off: boolean;
  /** Hosts where it is switched off, without `www.`; each stands for its subdomains too. */
  readonly offSites: readonly string[];
  /** Language of the extension's own words; `auto` follows the browser. */
  readonly language: 'auto' | 'fr' | 'en';
  /** How loud marks are: underline and tint, or underline alone. */
  readonly marks: 'full' | 'quiet';
}

export const DEFAULT_SETTINGS: Settings = {
  off: false,
  offSites: [],
  language: 'auto',
  marks: 'full',
};

const isLanguage = (value: unknown): value is Settings['language'] =>
  value === 'auto' || value === 'fr' || value === 'en';

/** Settings from what storage holds; whatever is missing or damaged falls back to its default. */
export const parseSettings = (stored: Readonly<Record<string, unknown>>): Settings => ({
  off: stored['off'] === true,
  offSites: Array.isArray(stored['offSites'])
    ? stored['offSites'].filter((site): site is string => typeof site === 'string')
    : DEFAULT_SETTINGS.offSites,
  language: isLanguage(stored['language']) ? stored['language'] : DEFAULT_SETTINGS.language,
  marks: stored['marks'] === 'quiet' ? 'quiet' : DEFAULT_SETTINGS.marks,
});

/** The host that the switch "off on this site" stands for; `null` for pages without one. */
export const siteOf = (url: string): string | null => {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  return address.hostname.replace(/^www\./, '') || null;
};

/** Whether the reader switched the extension off for this address. */
export const switchedOff = (
  settings: Settings,
  url: string,
): 'off-everywhere' | 'off-here' | null => {
  if (settings.off) return 'off-everywhere';
  const host = siteOf(url);
  if (host === null) return null;
  const here = settings.offSites.some((site) => host === site || host.endsWith(`.${site}`));
  return here ? 'off-here' : null;
};

/** The list of switched-off sites after switching the site of this address off or on. */
export const withSite = (settings: Settings, url: string, off: boolean): readonly string[] => {
  const host = siteOf(url);
  if (host === null) return settings.offSites;
  const others = settings.offSites.filter(
    (site) => site !== host && (off || !host.endsWith(`.${site}`)),
  );
  return off ? [...others, host].toSorted() : others;
};
