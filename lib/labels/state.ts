import type { Attestation, Party } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import type { ClaimState, Position } from '@/lib/model/state';
import { attestedOn } from './dates';
import { capitalised, localText, partyName } from './names';
import { figureText } from './numbers';
import type { Labels, PartVerb } from './types';

/** Who the names of a sentence belong to. */
export interface Named {
  readonly parties: Readonly<Record<string, Party>>;
}

/** Most parties a sentence names before it counts the others. */
const MOST_NAMES = 3;

export const SEPARATOR = ' · ';

/** A name as a sentence has it, with what stands in brackets behind it: one pair for all. */
export const bracketed = (name: string, ...details: readonly (string | null)[]): string => {
  const said = details.filter((detail) => detail !== null);
  if (said.length === 0) return name;
  const [, bare, inside] = /^(.*) \(([^()]+)\)$/.exec(name) ?? [];
  return bare === undefined || inside === undefined
    ? `${name} (${said.join(', ')})`
    : `${bare} (${[inside, ...said].join(', ')})`;
};

/** Items joined as the language joins them; those beyond the first few are counted. */
export const fewNames = (labels: Labels, items: readonly string[]): string => {
  const { list } = labels.grammar;
  if (items.length <= MOST_NAMES + 1) return list(items);
  const shown = items.slice(0, MOST_NAMES);
  return list([...shown, labels.sentence.others(items.length - shown.length)]);
};

interface NameOptions {
  readonly dated: boolean;
  /** Name who spoke ("South Korea (NIS)") rather than whom it speaks for. */
  readonly speaker?: boolean;
}

const positionName = (
  labels: Labels,
  named: Named,
  position: Position,
  { dated, speaker }: NameOptions,
): string =>
  bracketed(
    labels.grammar.subject(
      partyName(
        named.parties,
        speaker === true ? position.since.party : position.party,
        labels.language,
      ),
    ),
    position.inheritedFrom === null ? null : labels.sentence.implied,
    dated ? attestedOn(labels, position.since) : null,
  );

const part = (
  labels: Labels,
  named: Named,
  verb: PartVerb,
  positions: readonly Position[],
  options: NameOptions,
): string | null => {
  if (positions.length === 0) return null;
  // First-hand positions first: those taken over from another claim may end among the counted.
  const ordered = positions.toSorted(
    (a, b) => Number(a.inheritedFrom !== null) - Number(b.inheritedFrom !== null),
  );
  const names = ordered.map((position) => positionName(labels, named, position, options));
  return labels.parts[verb](labels.grammar.by(fewNames(labels, names)));
};

/** Latest position-free attestation per party that is spoken for, by what it says. */
const openPart = (
  labels: Labels,
  named: Named,
  verb: PartVerb,
  open: readonly Attestation[],
): string | null => {
  if (open.length === 0) return null;
  const names = open.map((attestation) =>
    bracketed(
      labels.grammar.subject(partyName(named.parties, attestation.party, labels.language)),
      attestedOn(labels, attestation),
    ),
  );
  return labels.parts[verb](labels.grammar.by(fewNames(labels, names)));
};

/**
 * Whether a position is called confirming. Where nobody confirmed what another had said first, the
 * claim is affirmed and no more, by whatever word its one party chose.
 */
export const saysConfirmed = (
  state: Pick<ClaimState, 'name'>,
  { since, attestation }: Pick<Position, 'since' | 'attestation'>,
): boolean => state.name !== 'reported' && [since.stance, attestation.stance].includes('confirms');

const affirmParts = (
  labels: Labels,
  named: Named,
  state: ClaimState,
): readonly (string | null)[] => {
  const acknowledged = state.affirms.filter((position) => position.acknowledges);
  const others = state.affirms.filter((position) => !position.acknowledges);
  const confirmed = others.filter((position) => saysConfirmed(state, position));
  const reported = others.filter((position) => !confirmed.includes(position));
  // Beside one confirmer, whose word was confirmed; beside several, the history names the rest.
  const few = acknowledged.length === 0 && confirmed.length < 2;
  return [
    part(labels, named, 'acknowledged', acknowledged, { dated: true }),
    part(labels, named, 'confirmed', confirmed, { dated: false }),
    few
      ? part(labels, named, 'reported', reported, { dated: false, speaker: reported.length === 1 })
      : null,
  ];
};

const openParts = (
  labels: Labels,
  named: Named,
  open: readonly Attestation[],
): readonly (string | null)[] => {
  const notYet = open.filter(({ relation }) => relation === 'not-yet');
  const plain = open.filter(({ relation }) => relation !== 'not-yet');
  const of = (stance: Attestation['stance']): readonly Attestation[] =>
    plain.filter((attestation) => attestation.stance === stance);
  return [
    openPart(labels, named, 'notConfirmed', of('cannot-confirm')),
    openPart(labels, named, 'noComment', of('no-comment')),
    openPart(labels, named, 'notYet', notYet),
  ];
};

/**
 * The state in names and days, without capital and full stop, to stand within a sentence:
 * "confirmed by NATO and the United States · denied by North Korea (21 Oct 2024)". `withOpen`
 * names those who could not confirm beside those who took a position, too.
 */
export const statePhrase = (
  labels: Labels,
  state: ClaimState,
  named: Named,
  withOpen = false,
): string => {
  const parts =
    state.name === 'view'
      ? [
          part(labels, named, 'held', state.affirms, { dated: false }),
          part(labels, named, 'rejected', state.denies, { dated: false }),
        ]
      : [
          ...affirmParts(labels, named, state),
          part(labels, named, 'denied', state.denies, { dated: true }),
          ...(withOpen || state.affirms.length + state.denies.length === 0
            ? openParts(labels, named, state.open)
            : []),
        ];
  const said = parts.filter((words) => words !== null);
  if (said.length > 0) return said.join(SEPARATOR);
  const open = openParts(labels, named, state.open).filter((words) => words !== null);
  if (open.length > 0) return open.join(SEPARATOR);
  const nothing = labels.sentence.nothing;
  return nothing.slice(0, 1).toLocaleLowerCase() + nothing.slice(1);
};

/** The state in names and days, as a line of its own. */
export const stateSentence = (labels: Labels, state: ClaimState, named: Named): string =>
  capitalised(statePhrase(labels, state, named));

/**
 * What stands beside the state and is not part of it: denials of what the claim implies, and a
 * later figure by the figure's own party.
 */
export const besideState = (
  labels: Labels,
  state: ClaimState,
  view: Pick<ClaimView, 'parties' | 'others'>,
): readonly string[] => {
  const { language, grammar, sentence } = labels;
  const name = (party: string): string => grammar.subject(partyName(view.parties, party, language));
  const denials = state.deniedImplied.map(({ claim, position }) => {
    const implied = view.others[claim];
    const statement = implied === undefined ? claim : localText(implied, language);
    return capitalised(
      sentence.deniedImplied(
        name(position.party),
        grammar.quote(withoutStop(statement)),
        attestedOn(labels, position.since),
      ),
    );
  });
  const by = state.superseded?.by;
  if (by?.figure === undefined) return denials;
  return [
    ...denials,
    capitalised(
      sentence.superseded(
        name(by.party),
        figureText(labels, by.figure),
        attestedOn(labels, by),
        grammar.plural(partyName(view.parties, by.party, language)),
      ),
    ),
  ];
};

/** A statement without its closing full stop, to be quoted within a sentence. */
export const withoutStop = (statement: string): string => statement.replace(/\s*\.\s*$/u, '');

/** Whether two states would read the same to a person, days of nothing new apart. */
export const sameState = (a: ClaimState, b: ClaimState): boolean => {
  const key = ({ name, affirms, denies, open }: ClaimState): string =>
    JSON.stringify([
      name,
      affirms.map(({ party, since }) => [party, since.id]),
      denies.map(({ party, since }) => [party, since.id]),
      affirms.length + denies.length === 0 ? open.map(({ id }) => id) : [],
    ]);
  return key(a) === key(b);
};
