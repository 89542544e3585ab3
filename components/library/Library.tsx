import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Labels } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { ClaimRef, IsoDate, PackKey } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import { type Change, ChangedClaims } from './ChangedClaims';
import { ClaimDetail } from './ClaimDetail';
import { ClaimsView } from './ClaimsView';
import { type ClaimQuery, emptyQuery } from './claim-search';
import { DropTarget } from './DropTarget';
import { ImportPanel } from './ImportPanel';
import type { ImportJob } from './imports';
import { MarksPage } from './MarksPage';
import { type DamagedPack, type Notice, PacksView, type RemovedPack } from './PacksView';
import type { Route } from './route';
import { type Choices, type HiddenMark, SettingsPage } from './SettingsPage';
import { Shell } from './Shell';
import { type ShelfPack, type StateOn, shelfClaims } from './shelf';

export interface LibraryProps {
  readonly route: Route;
  readonly packs: readonly ShelfPack[];
  readonly removed: readonly RemovedPack[];
  readonly damaged: readonly DamagedPack[];
  readonly today: IsoDate;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly stateOn: StateOn;
  /** Everything about one claim, with today's state; `null` for a claim that is not there. */
  readonly viewOf: (ref: ClaimRef) => ClaimView | null;
  readonly changes: { readonly since: IsoDate; readonly claims: readonly Change[] } | null;
  readonly jobs: readonly ImportJob[];
  readonly notices: readonly Notice[];
  /** How much of changed packs is prepared for reading, 0 to 1; `null` when all is. */
  readonly preparing: number | null;
  readonly choices: Choices;
  readonly incognito: boolean;
  /** Marks that the reader took away on a page. */
  readonly hidden: readonly HiddenMark[];
  /** The field that checks a text, with what to start from. */
  readonly check: (text: string) => ComponentChildren;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancelImport: (job: number) => void;
  readonly onDismissImport: (job: number) => void;
  readonly onEnable: (key: PackKey, enabled: boolean) => void;
  readonly onExport: (key: PackKey) => void;
  readonly onRemove: (key: PackKey) => void;
  readonly onRestore: (key: PackKey) => void;
  readonly onDismissNotice: (notice: number) => void;
  readonly onChanges: () => void;
  readonly onShowAgain: (mark: HiddenMark) => void;
  readonly onSettings: (change: Partial<Choices>) => void;
}

/** The whole library page. Knows no browser and no store: what happens is told to the caller. */
export const Library = (props: LibraryProps): JSX.Element => (
  <DropTarget invitation={props.words.imports.drop} onFiles={props.onFiles}>
    <Shell view={props.route.view} words={props.words}>
      <View {...props} />
    </Shell>
  </DropTarget>
);

const View = (props: LibraryProps): JSX.Element => {
  const { route, labels, words } = props;
  const first = useRef(route);
  const moved = first.current !== route;
  switch (route.view) {
    case 'packs':
      return (
        <PacksView {...props} onDismiss={props.onDismissNotice}>
          <ImportPanel
            jobs={props.jobs}
            labels={labels}
            words={words}
            onFiles={props.onFiles}
            onCancel={props.onCancelImport}
            onDismiss={props.onDismissImport}
          />
        </PacksView>
      );
    case 'marks':
      return <MarksPage labels={labels} words={words} />;
    case 'settings':
      return (
        <SettingsPage
          choices={props.choices}
          hidden={props.hidden}
          onShowAgain={props.onShowAgain}
          incognito={props.incognito}
          labels={labels}
          words={words}
          onChange={props.onSettings}
        />
      );
    case 'check':
      return (
        <div class="lib-column">
          <h1>{labels.check.title}</h1>
          {props.check(route.text)}
        </div>
      );
    case 'claim':
      return <Claims {...props} selected={route.ref} narrowed={null} moved={moved} />;
    case 'claims':
      return <Claims {...props} selected={null} narrowed={route.pack} moved={moved} />;
  }
};

interface ClaimsProps extends LibraryProps {
  readonly selected: ClaimRef | null;
  /** A pack that the list was asked to be narrowed to. */
  readonly narrowed: PackKey | null;
  /** Whether the reader has gone from one view to another since the page was opened. */
  readonly moved: boolean;
}

const Claims = (props: ClaimsProps): JSX.Element => {
  const { packs, today, selected, narrowed, stateOn, labels, words, changes } = props;
  const [query, setQuery] = useState<ClaimQuery>(() => emptyQuery(today));
  const claims = useMemo(() => shelfClaims(packs), [packs]);
  const packKey = selected?.pack;
  const claimId = selected?.claim;
  const item = useMemo(
    () => claims.find(({ ref }) => ref.pack === packKey && ref.claim === claimId),
    [claims, packKey, claimId],
  );
  useEffect(() => {
    if (narrowed !== null) setQuery((last) => ({ ...emptyQuery(last.on), pack: narrowed }));
  }, [narrowed]);
  const view = item === undefined ? null : props.viewOf(item.ref);
  return (
    <ClaimsView
      packs={packs}
      claims={claims}
      query={query}
      today={today}
      selected={selected}
      stateOn={stateOn}
      labels={labels}
      words={words}
      above={
        changes && (
          <ChangedClaims
            changes={changes.claims}
            since={changes.since}
            labels={labels}
            words={words}
            onSeen={props.onChanges}
          />
        )
      }
      onQuery={setQuery}
    >
      {item !== undefined && view !== null ? (
        <ClaimDetail
          item={item}
          view={view}
          day={query.on}
          today={today}
          stateOn={stateOn}
          takeFocus={props.moved}
          labels={labels}
          words={words}
          onDay={(on) => setQuery((last) => ({ ...last, on }))}
        />
      ) : (
        <div class="lib-blank">
          <p class="lib-blank-title">{selected ? words.claim.missing : words.claims.choose}</p>
          <p class="quiet">{selected ? words.claim.missingHint : words.claims.chooseHint}</p>
          {selected && <a href="#claims">{words.claim.back}</a>}
        </div>
      )}
    </ClaimsView>
  );
};
