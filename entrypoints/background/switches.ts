import { readSettings, type Settings, watchSettings } from '@/lib/settings/index';

/** The reader's switches, in private windows or outside. */
export type Switches = (incognito: boolean) => Promise<Settings>;

/**
 * Remembers the switches while the worker lives: storage takes longer than all else that a page
 * waits for. A change may be noticed a moment late, so a page asks storage itself, and those of
 * private windows, which it cannot ask for, are not remembered.
 */
export const rememberSwitches = (): Switches => {
  let known: Promise<Settings> | null = null;
  watchSettings(() => {
    known = null;
  }, new AbortController().signal);
  return (incognito) => {
    if (incognito) return readSettings({ incognito });
    known ??= readSettings();
    return known;
  };
};
