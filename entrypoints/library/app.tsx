import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Library } from '@/components/library/Library';
import { type Route, readRoute, routeFragment } from '@/components/library/route';
import { CheckClaim } from '@/components/popup/CheckClaim';
import { native } from '@/lib/browser/native';
import { dayOf } from '@/lib/claims/index';
import { labelsFor } from '@/lib/labels/index';
import { libraryLabels } from '@/lib/labels/library';
import { sendToBackground } from '@/lib/messages/send';
import { changeSettings, readSettings, type Settings, watchSettings } from '@/lib/settings/index';
import { keepForGood } from '@/lib/store/index';
import { changesShown, seeAll } from './changes';
import { hiddenMarks, showAgain } from './hidden-marks';
import { statesOf } from './states';
import { useImports } from './use-imports';
import { usePackActions } from './use-pack-actions';
import { usePreparing } from './use-preparing';
import { useShelf } from './use-shelf';

const checkText = async (text: string) => {
  const answer = await sendToBackground('checkText', { text });
  return answer.ok ? answer.value : null;
};

const useRoute = (): Route => {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
};

const useSettings = (incognito: boolean): Settings | null => {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchSettings(setSettings, stop.signal, { incognito });
    void readSettings({ incognito }).then((read) => {
      if (!stop.signal.aborted) setSettings(read);
    });
    return () => stop.abort();
  }, [incognito]);
  return settings;
};

interface Props {
  readonly incognito: boolean;
}

/** The library wired to the store, the settings and the background. */
export const App = ({ incognito }: Props): JSX.Element | null => {
  const route = useRoute();
  const settings = useSettings(incognito);
  const [shelf, readAgain] = useShelf();
  const [preparing, follow] = usePreparing();
  const today = dayOf();

  const changed = useCallback(() => {
    void readAgain();
    // It works out which claims an update changed; those are read after.
    void follow(sendToBackground('packsChanged', {})).then(readAgain);
  }, [readAgain, follow]);
  const imported = useCallback(() => {
    void keepForGood();
    changed();
  }, [changed]);
  const imports = useImports(imported);

  const language =
    settings === null || settings.language === 'auto'
      ? native().i18n.getUILanguage()
      : settings.language;
  const labels = labelsFor(language);
  const words = libraryLabels(labels.language);
  useEffect(() => {
    document.documentElement.lang = labels.language;
    document.title = words.title;
  }, [labels, words]);

  const known = shelf?.ok ? shelf.value : null;
  const actions = usePackActions(known, labels, words, changed);
  const states = useMemo(
    () => statesOf(known?.packs ?? [], known?.changes ?? [], today),
    [known, today],
  );
  const { add } = imports;
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      // What becomes of the files is shown there.
      location.hash = routeFragment({ view: 'packs' });
      add(files);
    },
    [add],
  );

  if (settings === null || shelf === null) {
    return (
      <div class="lib attested">
        <p class="lib-loading">{words.loading}</p>
      </div>
    );
  }
  if (!shelf.ok) {
    return (
      <div class="lib attested">
        <p class="lib-loading" role="alert">
          {words.failed(words.failure(shelf.error))}
        </p>
      </div>
    );
  }
  const { packs, removed, damaged, changes, dismissals } = shelf.value;
  return (
    <Library
      route={route}
      packs={packs}
      removed={removed}
      damaged={damaged}
      today={today}
      labels={labels}
      words={words}
      stateOn={states.stateOn}
      viewOf={states.viewOf}
      changes={changesShown(changes, packs, states.stateOn, today)}
      jobs={imports.jobs}
      notices={actions.notices}
      preparing={preparing}
      choices={settings}
      incognito={incognito}
      check={(text) => (
        <CheckClaim
          labels={labels}
          initial={text}
          check={checkText}
          onOpenLibrary={(ref) => {
            location.hash = routeFragment({ view: 'claim', ref });
          }}
        />
      )}
      onFiles={takeFiles}
      onCancelImport={imports.cancel}
      onDismissImport={imports.dismiss}
      onEnable={actions.enable}
      onExport={actions.exportFile}
      onRemove={actions.remove}
      onRestore={actions.restore}
      onDismissNotice={actions.dismiss}
      hidden={hiddenMarks(dismissals, packs)}
      onShowAgain={(mark) => void showAgain(mark, dismissals).then(readAgain)}
      onChanges={() => void seeAll(changes).then(readAgain)}
      onSettings={(change) => void changeSettings(change, { incognito })}
    />
  );
};
