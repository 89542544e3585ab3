import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '@/lib/settings/index';

/** The reader's settings, kept up to date; `null` until they were read. */
export const useSettings = (incognito: boolean): Settings | null => {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    watchSettings(setSettings, controller.signal, { incognito });
    void readSettings({ incognito }).then((read) => {
      if (!controller.signal.aborted) setSettings(read);
    });
    return () => controller.abort();
  }, [incognito]);
  return settings;
};
