import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  attestedOn,
  capitalised,
  dayText,
  figureText,
  type Labels,
  localText,
  partyName,
} from '@/lib/labels/index';
import type { Attestation, IsoDate } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import { deedOf } from './deed';
import { DEED_SHAPES, Shape } from './Shape';
import { SourceLink } from './SourceLink';

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

/** Indexes of what is shown while folded: the newest, and the newest of the page's own day. */
const foldedTo = (limit: number, firstOfThen: number): ReadonlySet<number> => {
  const apart = firstOfThen >= limit;
  const newest = apart ? limit - 1 : limit;
  const shown = new Set(Array.from({ length: newest }, (_, index) => index));
  return apart ? shown.add(firstOfThen) : shown;
};

/**
 * Who said what and when, newest first, as a vertical line with the page's day marked in it. What
 * was the latest on that day stays in sight when the rest is folded.
 */
export const History = ({ view, labels, pageDate = null, limit }: Props): JSX.Element => {
  const [open, setOpen] = useState(false);
  const { attestations } = view;
  const { length } = attestations;
  if (length === 0) return <p class="quiet">{labels.history.none}</p>;
  const folds = limit !== undefined && length > limit + 1;
  const before = pageDate === null ? -1 : attestations.findIndex(({ date }) => date <= pageDate);
  const markAt = pageDate === null ? -1 : before < 0 ? length : before;
  const shown = folds && !open ? foldedTo(limit, before) : null;
  const isShown = (index: number): boolean => shown === null || shown.has(index);
  const hidden = shown === null ? 0 : length - shown.size;
  // The page's day is marked where its neighbours stand, or at the fold when they are in it.
  const marks = pageDate !== null && (shown === null || markAt < length || isShown(length - 1));
  const foldAt = shown === null ? -1 : attestations.findIndex((_, index) => !isShown(index));
  const between = shown !== null && before > foldAt && isShown(before);
  const toggle = (
    <button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
      {open
        ? labels.history.fewer
        : (between ? labels.history.between : labels.history.more)(hidden)}
    </button>
  );
  const mark = marks && (
    <li class="page-here" key="page">
      <span>{labels.history.pageHere(dayText(labels, pageDate))}</span>
    </li>
  );
  return (
    <div class="history">
      <ol>
        {attestations.map((attestation, index) => [
          between && index === foldAt ? (
            <li class="said-fold" key="fold">
              {toggle}
            </li>
          ) : null,
          index === markAt ? mark : null,
          isShown(index) ? (
            <Entry key={attestation.id} attestation={attestation} view={view} labels={labels} />
          ) : null,
        ])}
        {markAt === length ? mark : null}
      </ol>
      {folds && !between && toggle}
    </div>
  );
};
