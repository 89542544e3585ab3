export { handOverText, takeHandedOverText } from './handover';

import { native } from '@/lib/browser/native';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings';

export { DEFAULT_SETTINGS, keptOut, type Settings, siteOf, siteOn, withSite } from './settings';

/** Where settings are read from and written to. */
export interface Where {
  /** In a private window changes stay in memory, over what is kept, until the browser closes. */
  readonly incognito: boolean;
}

const KEPT: Where = { incognito: false };
const NAMES = Object.keys(DEFAULT_SETTINGS);
const PREFIX = 'settings.';
const KEYS = NAMES.map((name) => PREFIX + name);

const stored = async (area: 'local' | 'session'): Promise<Record<string, unknown>> => {
  const items: Record<string, unknown> = await native().storage[area].get(KEYS);
  return Object.fromEntries(
    Object.entries(items)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => [key.slice(PREFIX.length), value]),
  );
};

/**
 * The reader's settings; defaults for what was never set, and when storage cannot be read.
 * In content scripts only what is kept can be read.
 */
export const readSettings = async (where: Where = KEPT): Promise<Settings> => {
  try {
    const kept = await stored('local');
    return parseSettings(where.incognito ? { ...kept, ...(await stored('session')) } : kept);
  } catch {
    return DEFAULT_SETTINGS;
  }
};

/** Changes the named settings and leaves the others. Each has its own key: no lost updates. */
export const changeSettings = async (
  change: Partial<Settings>,
  where: Where = KEPT,
): Promise<void> => {
  const items = Object.fromEntries(
    Object.entries(change).map(([name, value]) => [PREFIX + name, value]),
  );
  await native().storage[where.incognito ? 'session' : 'local'].set(items);
};

/** Calls back with all settings whenever one changed, in any window, until aborted. */
export const watchSettings = (
  changed: (settings: Settings) => void,
  signal: AbortSignal,
  where: Where = KEPT,
): void => {
  if (signal.aborted) return;
  const { onChanged } = native().storage;
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (!Object.keys(changes).some((key) => KEYS.includes(key))) return;
    void readSettings(where).then((settings) => {
      if (!signal.aborted) changed(settings);
    });
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
};
