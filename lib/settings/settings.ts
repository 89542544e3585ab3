/** What the reader switched. Everything else the extension works out by itself. */
export interface Settings {
  /** Switched off on every page. */
  readonly off: boolean;
  /** What is read without being asked for: any article, those of chosen sites, nothing. */
  readonly reads: 'articles' | 'chosen' | 'asked';
  /** Hosts whose articles are not read, without `www.`; each stands for its subdomains too. */
  readonly offSites: readonly string[];
  /** Hosts whose articles are read where only those of chosen sites are. */
  readonly chosenSites: readonly string[];
  /** Language of the extension's own words; `auto` follows the browser. */
  readonly language: 'auto' | 'fr' | 'en';
  /** How loud marks are: underline and tint, or underline alone. */
  readonly marks: 'full' | 'quiet';
}

export const DEFAULT_SETTINGS: Settings = {
  off: false,
  reads: 'articles',
  offSites: [],
  chosenSites: [],
  language: 'auto',
  marks: 'full',
};

const isLanguage = (value: unknown): value is Settings['language'] =>
  value === 'auto' || value === 'fr' || value === 'en';

const sitesFrom = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((site): site is string => typeof site === 'string') : [];

const isReads = (value: unknown): value is Settings['reads'] =>
  value === 'articles' || value === 'chosen' || value === 'asked';

/** Settings from what storage holds; whatever is missing or damaged falls back to its default. */
export const parseSettings = (stored: Readonly<Record<string, unknown>>): Settings => ({
  off: stored['off'] === true,
  reads: isReads(stored['reads']) ? stored['reads'] : DEFAULT_SETTINGS.reads,
  offSites: sitesFrom(stored['offSites']),
  chosenSites: sitesFrom(stored['chosenSites']),
  language: isLanguage(stored['language']) ? stored['language'] : DEFAULT_SETTINGS.language,
  marks: stored['marks'] === 'quiet' ? 'quiet' : DEFAULT_SETTINGS.marks,
});

/** The host that the switch "off on this site" stands for; `null` for pages without one. */
export const siteOf = (url: string): string | null => {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  return address.hostname.replace(/^www\./, '') || null;
};

const isOneOf = (sites: readonly string[], host: string): boolean =>
  sites.some((site) => host === site || host.endsWith(`.${site}`));

/** Why a page is not to be read: switched off, or its reader has not asked for it. */
export type KeptOut = 'off-everywhere' | 'off-here' | 'not-asked';

/** Whether the reader's switches keep the extension out of this address. */
export const keptOut = (
  { off, reads, offSites, chosenSites }: Settings,
  url: string,
  asked: boolean,
): KeptOut | null => {
  if (off) return 'off-everywhere';
  const host = siteOf(url);
  if (host === null) return null;
  if (reads === 'articles') return isOneOf(offSites, host) ? 'off-here' : null;
  const chosen = reads === 'chosen' && isOneOf(chosenSites, host);
  return asked || chosen ? null : 'not-asked';
};

/** Whether the articles of this address's site are read by themselves; `null`: no site is. */
export const siteOn = (settings: Settings, url: string): boolean | null =>
  settings.reads === 'asked' ? null : keptOut({ ...settings, off: false }, url, false) === null;

/** What changes when the site of this address is switched on or off. */
export const withSite = (settings: Settings, url: string, on: boolean): Partial<Settings> => {
  const host = siteOf(url);
  if (host === null) return {};
  const list = settings.reads === 'chosen' ? 'chosenSites' : 'offSites';
  const listed = on === (list === 'chosenSites');
  // A site that stands for this one as its subdomain goes too.
  const others = settings[list].filter(
    (site) => site !== host && (listed || !host.endsWith(`.${site}`)),
  );
  return { [list]: listed ? [...others, host].toSorted() : others };
};
