import type { JSX } from 'preact';
import { StateChip } from '@/components/StateChip';
import { besideState, type Labels, sameState, stateSentence } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { IsoDate } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import type { ClaimState } from '@/lib/model/state';

interface StateLineProps {
  readonly state: ClaimState;
  readonly view: ClaimView;
  readonly labels: Labels;
}

const StateLine = ({ state, view, labels }: StateLineProps): JSX.Element => (
  <div class="lib-state" data-state={state.name}>
    <StateChip state={state.name} labels={labels} />
    <p class="lib-state-who">{stateSentence(labels, state, view)}</p>
    {besideState(labels, state, view).map((sentence) => (
      <p key={sentence} class="quiet">
        {sentence}
      </p>
    ))}
  </div>
);

interface Props {
  readonly view: ClaimView;
  /** The state on the chosen day. */
  readonly then: ClaimState;
  readonly day: IsoDate;
  readonly today: IsoDate;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly onDay: (day: IsoDate) => void;
}

/** Where the claim stands today, and where it stood on a day of the reader's choice. */
export const Standing = (props: Props): JSX.Element => {
  const { view, then, day, today, labels, words, onDay } = props;
  const said = words.claim;
  return (
    <div class="lib-standing">
      <section class="lib-standing-part">
        <h3>{said.now}</h3>
        <StateLine state={view.now} view={view} labels={labels} />
      </section>
      <section class="lib-standing-part">
        <h3>
          <label>
            {said.on}{' '}
            <input
              type="date"
              value={day === today ? '' : day}
              max={today}
              onInput={(event) => onDay(event.currentTarget.value || today)}
            />
          </label>
        </h3>
        <div role="status">
          {day === today ? (
            <p class="quiet small">{said.dayHint}</p>
          ) : sameState(then, view.now) ? (
            <p class="quiet">{said.sameAsNow}</p>
          ) : (
            <StateLine state={then} view={view} labels={labels} />
          )}
        </div>
        {day !== today && (
          <button type="button" class="link" onClick={() => onDay(today)}>
            {said.backToToday}
          </button>
        )}
      </section>
    </div>
  );
};
