import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { StateChip } from '@/components/StateChip';
import { figureText, type Labels, localText, stateSentence } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { ClaimRef, IsoDate } from '@/lib/model/pack';
import { packName } from './PackEntry';
import { routeFragment } from './route';
import { partiesById, type ShelfClaim, type StateOn } from './shelf';

/** Claims put on the page at a time: many enough to scroll through, few enough to be quick. */
const PAGE = 60;

interface Props {
  readonly found: readonly ShelfClaim[];
  readonly selected: ClaimRef | null;
  readonly on: IsoDate;
  /** Whether more than one pack is installed, so that each claim says which it is from. */
  readonly nameThePack: boolean;
  readonly stateOn: StateOn;
  readonly labels: Labels;
  readonly words: LibraryLabels;
}

interface RowProps extends Omit<Props, 'found' | 'selected'> {
  readonly item: ShelfClaim;
  readonly current: boolean;
}

const ClaimRow = ({ item, current, on, nameThePack, stateOn, labels, words }: RowProps) => {
  const { claim, shelf, ref } = item;
  const state = stateOn(ref, on);
  const { language } = labels;
  const facts = [
    ...(claim.figure ? [figureText(labels, claim.figure)] : []),
    words.claims.entries(claim.attestations.length),
    ...(nameThePack ? [packName(words, labels, shelf)] : []),
    ...(shelf.enabled ? [] : [words.claims.off]),
  ];
  return (
    <li class="lib-row" data-state={state.name}>
      <a
        class="lib-row-link"
        href={routeFragment({ view: 'claim', ref })}
        {...(current ? { 'aria-current': 'true' as const } : {})}
      >
        <span class="lib-row-statement">{localText(claim.statement, language)}</span>
      </a>
      <p class="lib-row-state">
        <StateChip state={state.name} labels={labels} />
        <span class="lib-row-who">
          {stateSentence(labels, state, { parties: partiesById(shelf.pack) })}
        </span>
      </p>
      <p class="lib-row-facts">{facts.join(' · ')}</p>
    </li>
  );
};

/** The claims found, a page at a time; the next page comes by itself when its place is near. */
export const ClaimList = ({ found, selected, ...shared }: Props): JSX.Element => {
  const [shown, setShown] = useState(PAGE);
  const more = useRef<HTMLButtonElement>(null);
  useEffect(() => setShown(PAGE), [found]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (selected === null) return;
    list.current
      ?.querySelector('.lib-row:has([aria-current])')
      ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  useEffect(() => {
    const button = more.current;
    if (button === null) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setShown((count) => count + PAGE);
      },
      { rootMargin: '600px' },
    );
    watch.observe(button);
    return () => watch.disconnect();
  }, [found, shown]);
  const left = found.length - shown;
  return (
    <>
      <ul ref={list} class="lib-rows" aria-label={shared.words.claims.list}>
        {found.slice(0, shown).map((item) => (
          <ClaimRow
            key={`${item.ref.pack}/${item.ref.claim}`}
            item={item}
            current={selected?.pack === item.ref.pack && selected.claim === item.ref.claim}
            {...shared}
          />
        ))}
      </ul>
      {left > 0 && (
        <button
          ref={more}
          type="button"
          class="button lib-more"
          onClick={() => setShown(shown + PAGE)}
        >
          {shared.words.claims.more(Math.min(left, PAGE))}
        </button>
      )}
    </>
  );
};
