import type { JSX } from 'preact';
import { StateChip } from '@/components/StateChip';
import { dayText, type Labels } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { IsoDate } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import type { Stage } from './shelf';
import { tellStages } from './stage-text';

interface Props {
  readonly stages: readonly Stage[];
  readonly view: ClaimView;
  readonly day: IsoDate;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly onDay: (day: IsoDate) => void;
}

/** The days on which the claim came to stand where it does; each can be chosen. */
export const StageList = (props: Props): JSX.Element | null => {
  const { view, day, labels, words, onDay } = props;
  const told = tellStages(props.stages, view, labels);
  if (told.length === 0) return null;
  const current = told.findLast((stage) => stage.from <= day);
  return (
    <section class="lib-section">
      <h3>{words.claim.stages}</h3>
      <p class="quiet small">{words.claim.stagesHint}</p>
      <ol class="lib-stages">
        {told.map((stage) => (
          <li key={stage.from} class="lib-stage" data-state={stage.state.name}>
            <button
              type="button"
              class="lib-stage-day"
              aria-pressed={stage === current}
              onClick={() => onDay(stage.from)}
            >
              {dayText(labels, stage.from)}
            </button>
            <span class="lib-stage-what">
              {stage.turned && <StateChip state={stage.state.name} labels={labels} />}
              <span>{stage.text}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};
