import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  attestedOn,
  besideState,
  changedText,
  type Labels,
  localText,
  packText,
  partyName,
  stateSentence,
  thenAndNow,
} from '@/lib/labels/index';
import type { Attestation, IsoDate, Source } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import type { ClaimState } from '@/lib/model/state';
import { History } from './History';
import { SourceLink } from './SourceLink';
import { StateChip } from './StateChip';

/** The statement that decides the state today, and the first of its sources that can be opened. */
const leading = (
  view: ClaimView,
): { readonly attestation: Attestation; readonly source: Source } | null => {
  const { affirms, denies } = view.now;
  const positions = [...affirms, ...denies].toSorted(
    (a, b) =>
      Number(b.acknowledges) - Number(a.acknowledges) ||
      (a.since.date < b.since.date ? 1 : a.since.date > b.since.date ? -1 : 0),
  );
  const candidates = [...positions.map(({ since }) => since), ...view.attestations];
  for (const attestation of candidates) {
    const sources = attestation.sources.map((id) => view.sources[id]);
    const source = sources.find((one) => one?.url !== undefined);
    if (source !== undefined) return { attestation, source };
  }
  return null;
};

interface Props {
  readonly view: ClaimView;
  readonly labels: Labels;
  /** The state on the page's date; `null` when there is no page or no date. */
  readonly then: ClaimState | null;
  readonly pageDate: IsoDate | null;
  /** Whether entries come from more than one pack, so that each says which it is from. */
  readonly namePack?: boolean;
  /** Makes the statement a button: show it on the page. */
  readonly onShow?: (() => void) | undefined;
  readonly onOpenLibrary: () => void;
  /** What the page says of it, between the state and the source. */
  readonly children?: ComponentChildren;
}

/** A claim in a list: statement, state, what the page says of it, first source, history folded. */
export const ClaimEntry = (props: Props): JSX.Element => {
  const { view, labels, then, pageDate, namePack = false, onShow, onOpenLibrary, children } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const statement = localText(view.statement, labels.language);
  const between = then === null ? null : thenAndNow(labels, view, then, view.now);
  const first = leading(view);
  const changed = changedText(labels, view);
  return (
    <article class="entry" data-state={view.now.name}>
      <h3 class="entry-statement" id={id}>
        {onShow === undefined ? (
          statement
        ) : (
          <button type="button" title={labels.popup.showOnPage} onClick={onShow}>
            {statement}
          </button>
        )}
      </h3>
      <p class="entry-state">
        <StateChip state={view.now.name} labels={labels} />{' '}
        <span>{stateSentence(labels, view.now, view)}</span>
      </p>
      {besideState(labels, view.now, view).map((line) => (
        <p key={line} class="small quiet">
          {line}
        </p>
      ))}
      {between?.differs === true && then !== null && (
        <div class="entry-then small" data-state={then.name}>
          {then.name === view.now.name ? (
            <p>{between.sincePublished}</p>
          ) : (
            <>
              <p>
                <StateChip state={then.name} labels={labels} /> {between.then}
              </p>
              <p>{between.since}</p>
            </>
          )}
        </div>
      )}
      {changed !== null && <p class="entry-changed small">{changed}</p>}
      {children}
      {first !== null && (
        <p class="entry-source small">
          <SourceLink source={first.source} labels={labels} />
          <span class="quiet">
            {` · ${partyName(view.parties, first.attestation.party, labels.language)}, ${attestedOn(labels, first.attestation)}`}
          </span>
        </p>
      )}
      {namePack && <p class="small quiet">{packText(labels, view)}</p>}
      <p class="entry-more small">
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-describedby={id}
          onClick={() => setOpen(!open)}
        >
          {open ? labels.history.fewer : labels.popup.history}
        </button>
        <button type="button" class="link" aria-describedby={id} onClick={onOpenLibrary}>
          {labels.card.library}
        </button>
      </p>
      {open && (
        <div class="entry-history">
          <History view={view} labels={labels} pageDate={pageDate} />
        </div>
      )}
    </article>
  );
};
