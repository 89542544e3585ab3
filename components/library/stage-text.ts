import {
  bracketed,
  capitalised,
  type Labels,
  partyName,
  saysConfirmed,
  stateSentence,
} from '@/lib/labels/index';
import type { ClaimView } from '@/lib/model/reading';
import type { ClaimState, Position } from '@/lib/model/state';
import type { Stage } from './shelf';

/** A stage with what was new on its first day. */
export interface ToldStage extends Stage {
  readonly text: string;
  /** Whether the state itself is another than the stage before had. */
  readonly turned: boolean;
}

const VERBS = [
  'acknowledged',
  'confirmed',
  'reported',
  'held',
  'denied',
  'rejected',
  'retracted',
] as const;

type Verb = (typeof VERBS)[number];

const verbOf = (state: ClaimState, position: Position, isView: boolean): Verb => {
  if (position.kind === 'denies') return isView ? 'rejected' : 'denied';
  if (isView) return 'held';
  if (position.acknowledges) return 'acknowledged';
  return saysConfirmed(state, position) ? 'confirmed' : 'reported';
};

/** Who took or left a position between two states, in words; empty when nobody did. */
const newsText = (
  before: ClaimState | null,
  after: ClaimState,
  view: ClaimView,
  labels: Labels,
): string => {
  const isView = view.nature === 'view';
  const old = before === null ? [] : [...before.affirms, ...before.denies];
  const now = [...after.affirms, ...after.denies];
  const done = now.map((position) => ({ position, verb: verbOf(after, position, isView) }));
  const fresh = done.filter(
    ({ position, verb }) =>
      !old.some(
        (other) =>
          other.party === position.party &&
          // Of one who already stood there, only its own new word is news.
          ((before !== null && verbOf(before, other, isView) === verb) ||
            other.attestation.id === position.attestation.id),
      ),
  );
  const gone = old
    .filter(({ party }) => !now.some((position) => position.party === party))
    .map((position) => ({ position, verb: 'retracted' as const }));
  const name = ({ party, inheritedFrom }: Position): string => {
    const subject = labels.grammar.subject(partyName(view.parties, party, labels.language));
    return bracketed(subject, inheritedFrom === null ? null : labels.sentence.implied);
  };
  return VERBS.flatMap((verb) => {
    const names = [...fresh, ...gone].filter((one) => one.verb === verb);
    if (names.length === 0) return [];
    const list = labels.grammar.list(names.map(({ position }) => name(position)));
    return [labels.parts[verb](labels.grammar.by(list))];
  }).join(' · ');
};

/** The state with those alone who had not said before that they could not or would not say. */
const onlyNewlyOpen = (before: ClaimState | null, after: ClaimState): ClaimState => {
  const fresh = after.open.filter(({ id }) => !before?.open.some((other) => other.id === id));
  return fresh.length === 0 ? after : { ...after, open: fresh };
};

/**
 * Stages with what was new in each. Days that only repeated what stood already are left out;
 * while nobody has taken a position, those who could not confirm are what there is to say.
 */
export const tellStages = (
  stages: readonly Stage[],
  view: ClaimView,
  labels: Labels,
): readonly ToldStage[] => {
  const told: ToldStage[] = [];
  for (const stage of stages) {
    const before = told.at(-1) ?? null;
    const { state } = stage;
    const news = newsText(before?.state ?? null, state, view, labels);
    const text =
      news === ''
        ? stateSentence(labels, onlyNewlyOpen(before?.state ?? null, state), view)
        : capitalised(news);
    const turned = before?.state.name !== state.name;
    const positions = state.affirms.length + state.denies.length;
    const said = news !== '' || (positions === 0 && text !== before?.text);
    if (turned || said) told.push({ ...stage, text, turned });
  }
  return told;
};
