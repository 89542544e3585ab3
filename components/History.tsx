import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  attestedOn,
  capitalised,
  type Deed,
  dayText,
  figureText,
  groupOf,
  type Labels,
  localText,
  partyName,
} from '@/lib/labels/index';
import type { Attestation, IsoDate } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import { DEED_SHAPES, Shape } from './Shape';
import { SourceLink } from './SourceLink';

/** What an attestation did: a subject's own affirmation is an acknowledgement. */
const deedOf = (view: ClaimView, { party, stance }: Attestation): Deed => {
  if (view.nature === 'view' || (stance !== 'asserts' && stance !== 'confirms')) return stance;
  const group = groupOf(view.parties, party);
  return view.now.affirms.some((held) => held.acknowledges && held.party === group)
    ? 'acknowledges'
    : stance;
};

interface EntryProps {
  readonly attestation: Attestation;
  readonly view: ClaimView;
  readonly labels: Labels;
}

const Entry = ({ attestation, view, labels }: EntryProps): JSX.Element => {
  const { language } = labels;
  const { person, relation, figure, note, precision } = attestation;
  const deed = deedOf(view, attestation);
  const words = view.nature === 'view' ? labels.viewDeeds : labels.deeds;
  const said = relation === 'not-yet' ? labels.relations['not-yet'] : words[deed];
  const sources = attestation.sources.map((id) => view.sources[id]).filter((s) => s !== undefined);
  return (
    <li
      class={relation === undefined ? 'said' : 'said uncounted'}
      data-deed={relation === 'not-yet' ? 'cannot-confirm' : deed}
    >
      <span class="said-shape">
        <Shape name={relation === 'not-yet' ? 'open' : DEED_SHAPES[deed]} />
      </span>
      <p class="said-when">
        {precision === 'day' ? (
          <time dateTime={attestation.date}>{attestedOn(labels, attestation)}</time>
        ) : (
          capitalised(attestedOn(labels, attestation))
        )}
      </p>
      <p class="said-what">
        <strong>{partyName(view.parties, attestation.party, language)}</strong>
        {person !== undefined && <span class="quiet">{`, ${person}`}</span>}{' '}
        <span class="said-deed">{said}</span>
        {figure !== undefined && <span class="said-figure"> {figureText(labels, figure)}</span>}
      </p>
      {relation !== undefined && (
        <p class="said-relation small quiet">
          {relation === 'not-yet'
            ? capitalised(labels.history.notCounted)
            : `${capitalised(labels.relations[relation])} · ${labels.history.notCounted}`}
        </p>
      )}
      {note !== undefined && <p class="said-note">{localText(note, language)}</p>}
      {sources.length > 0 && (
        <ul class="said-sources small" aria-label={labels.card.sources}>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} labels={labels} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

interface Props {
  readonly view: ClaimView;
  readonly labels: Labels;
  /** The page's publication day, marked where it falls. */
  readonly pageDate?: IsoDate | null;
  /** How many to show before the rest is folded; all when absent. */
  readonly limit?: number;
}

/** Who said what and when, newest first, as a vertical line with the page's day marked in it. */
export const History = ({ view, labels, pageDate = null, limit }: Props): JSX.Element => {
  const [open, setOpen] = useState(false);
  const { attestations } = view;
  if (attestations.length === 0) return <p class="quiet">{labels.history.none}</p>;
  const folds = limit !== undefined && attestations.length > limit + 1;
  const shown = folds && !open ? attestations.slice(0, limit) : attestations;
  const isAfterPage = ({ date }: Attestation): boolean => pageDate !== null && date > pageDate;
  const before = shown.findIndex((attestation) => !isAfterPage(attestation));
  const allShown = shown.length === attestations.length;
  const markAt = pageDate === null ? -1 : before >= 0 ? before : allShown ? shown.length : -1;
  const mark =
    pageDate === null ? null : (
      <li class="page-here" key="page">
        <span>{labels.history.pageHere(dayText(labels, pageDate))}</span>
      </li>
    );
  return (
    <div class="history">
      <ol>
        {shown.map((attestation, index) => [
          index === markAt ? mark : null,
          <Entry key={attestation.id} attestation={attestation} view={view} labels={labels} />,
        ])}
        {markAt === shown.length ? mark : null}
      </ol>
      {folds && (
        <button
          type="button"
          class="link small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? labels.history.fewer : labels.history.more(attestations.length - limit)}
        </button>
      )}
    </div>
  );
};
