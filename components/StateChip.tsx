import type { JSX } from 'preact';
import type { Labels } from '@/lib/labels/index';
import type { StateName } from '@/lib/model/state';
import { Shape, STATE_SHAPES } from './Shape';

interface Props {
  readonly state: StateName;
  readonly labels: Labels;
}

/** A state as shape, word and the line that marks it on the page; colour only repeats them. */
export const StateChip = ({ state, labels }: Props): JSX.Element => (
  <span class="chip" data-state={state}>
    <Shape name={STATE_SHAPES[state]} />
    <span class="chip-word">{labels.states[state]}</span>
  </span>
);
