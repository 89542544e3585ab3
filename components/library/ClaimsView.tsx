import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { dayText, type Labels } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { ClaimRef, IsoDate } from '@/lib/model/pack';
import { ClaimFilters } from './ClaimFilters';
import { ClaimList } from './ClaimList';
import { type ClaimQuery, indexClaims, searchClaims } from './claim-search';
import type { ShelfClaim, ShelfPack, StateOn } from './shelf';

interface Props {
  readonly packs: readonly ShelfPack[];
  readonly claims: readonly ShelfClaim[];
  readonly query: ClaimQuery;
  readonly today: IsoDate;
  readonly selected: ClaimRef | null;
  readonly stateOn: StateOn;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  /** What stands above the list: the claims that changed. */
  readonly above?: ComponentChildren;
  /** The selected claim, or what says that none is. */
  readonly children: ComponentChildren;
  readonly onQuery: (query: ClaimQuery) => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** All claims of all packs, searched and filtered, beside the one that is open. */
export const ClaimsView = (props: Props): JSX.Element => {
  const { packs, claims, query, today, selected, stateOn, labels, words } = props;
  const said = words.claims;
  const field = useRef<HTMLInputElement>(null);
  const index = useMemo(() => indexClaims(claims), [claims]);
  const found = useMemo(() => searchClaims(index, query, stateOn), [index, query, stateOn]);
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
        if (isTyping(event.target)) return;
        event.preventDefault();
        field.current?.focus();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
  return (
    <div class="lib-split" data-open={selected !== null}>
      <section class="lib-left" aria-labelledby="lib-claims-title">
        <h1 id="lib-claims-title" class="lib-list-title">
          {said.title}
        </h1>
        {props.above}
        {claims.length === 0 ? (
          <p class="lib-empty">{said.empty}</p>
        ) : (
          <>
            <ClaimFilters
              query={query}
              packs={packs}
              today={today}
              labels={labels}
              words={words}
              searchField={field}
              onQuery={props.onQuery}
            />
            <p class="lib-count" role="status">
              {said.count(found.length, claims.length)}
              {query.on !== today && ` · ${said.stoodOn(dayText(labels, query.on))}`}
            </p>
            {found.length === 0 ? (
              <div class="lib-empty">
                <p>{said.none}</p>
                <p class="quiet">{said.noneHint}</p>
              </div>
            ) : (
              <ClaimList
                found={found}
                selected={selected}
                on={query.on}
                nameThePack={packs.length > 1}
                stateOn={stateOn}
                labels={labels}
                words={words}
              />
            )}
          </>
        )}
      </section>
      <section class="lib-right">{props.children}</section>
    </div>
  );
};
