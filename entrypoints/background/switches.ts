import { readSettings, type Settings, watchSettings } from '@/lib/settings/index';

/** The reader's switches, in private windows or outside. */
export type Switches = (incognito: boolean) => Promise<Settings>;

/**
 * Remembers the switches while the worker lives: storage takes longer than all else that a page
 * waits for. A change may be noticed a moment late, so this decides nothing about text.
 */
export const rememberSwitches = (): Switches => {
  const known = new Map<boolean, Promise<Settings>>();
  watchSettings(() => known.clear(), new AbortController().signal);
  return (incognito) => {
    const settings = known.get(incognito) ?? readSettings({ incognito });
    known.set(incognito, settings);
    return settings;
  };
};
