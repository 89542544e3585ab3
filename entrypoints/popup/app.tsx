import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { PopupView } from '@/components/popup/PopupView';
import { browser } from '@/lib/browser/index';
import { labelsFor } from '@/lib/labels/index';
import type { ToBackground } from '@/lib/messages/protocol';
import { sendToBackground } from '@/lib/messages/send';
import {
  changeSettings,
  type Settings,
  siteOf,
  siteOn,
  takeHandedOverText,
  withSite,
} from '@/lib/settings/index';
import type { PopupAddress } from './address';
import { askForAllSites } from './site-access';
import { usePage } from './use-page';
import { useSettings } from './use-settings';

const checkText = async (text: string) => {
  const answer = await sendToBackground('checkText', { text });
  return answer.ok ? answer.value : null;
};

const languageOf = (settings: Settings | null): string =>
  settings === null || settings.language === 'auto'
    ? browser.i18n.getUILanguage()
    : settings.language;

interface Props {
  readonly address: PopupAddress;
  readonly incognito: boolean;
}

/** The popup wired to the page in front, the background and the settings. */
export const App = ({ address, incognito }: Props): JSX.Element | null => {
  const settings = useSettings(incognito);
  const page = usePage(address.tab);
  const [handed, setHanded] = useState('');
  const [unplaced, setUnplaced] = useState<readonly number[]>([]);
  const labels = labelsFor(languageOf(settings));
  useEffect(() => {
    document.documentElement.lang = labels.language;
  }, [labels]);
  useEffect(() => {
    // From the context menu: the selected text waits for the popup that it opened.
    void takeHandedOverText().then((text) => setHanded(text ?? ''));
  }, []);

  const openLibrary = useCallback((request: ToBackground['openLibrary'][0]) => {
    void sendToBackground('openLibrary', request).then(() => window.close());
  }, []);
  const change = async (changed: Partial<Settings>): Promise<void> => {
    await changeSettings(changed, { incognito });
    await page.lookAgain();
  };
  const show = async (index: number): Promise<void> => {
    if (!(await page.show(index))) setUnplaced((before) => [...before, index]);
    // On a phone the popup covers the page.
    else if (matchMedia('(pointer: coarse)').matches) window.close();
  };

  if (settings === null) return null;
  const report = page.known.kind === 'report' ? page.known.report : null;
  const url = report?.url ?? report?.reading?.url ?? '';
  const act = {
    'not-article': () => void page.ask('readAnyway'),
    failed: () => void page.ask('readAnyway'),
    narrowed: () => void askForAllSites().then(() => page.ask()),
    'not-asked': () => void page.ask('readAnyway'),
    'off-here': () => void change(withSite(settings, url, true)),
    'off-everywhere': () => void change({ off: false }),
    'no-pack': () => openLibrary({ section: 'packs' }),
  };
  return (
    <PopupView
      labels={labels}
      page={
        address.check !== null && address.tab === null
          ? null
          : {
              status: page.known.kind === 'report' ? page.known.report.status : page.known.kind,
              reading: report?.reading ?? null,
              gone: [...(report?.gone ?? []), ...unplaced],
            }
      }
      host={siteOf(url)}
      siteOn={siteOn(settings, url)}
      everywhereOn={!settings.off}
      checkedText={address.check ?? handed}
      check={checkText}
      act={act}
      onSite={(on) => void change(withSite(settings, url, on))}
      onEverywhere={(on) => void change({ off: !on })}
      onShow={(index) => void show(index)}
      onOpenLibrary={openLibrary}
    />
  );
};
