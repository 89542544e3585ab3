import type { Attestation } from '@/lib/model/pack';
import type { ClaimView } from '@/lib/model/reading';
import type { ClaimState, Position } from '@/lib/model/state';
import { attestedOn, dayText } from './dates';
import { groupOf, partyName } from './names';
import { bracketed, fewNames, SEPARATOR, sameState, statePhrase } from './state';
import type { Labels, PartVerb } from './types';

/** A change of one party's position between two days. */
interface Change {
  readonly verb: Extract<
    PartVerb,
    'acknowledged' | 'confirmed' | 'reported' | 'denied' | 'retracted'
  >;
  /** The party that is spoken for. */
  readonly party: string;
  readonly attestation: Attestation;
  readonly inherited: boolean;
  /** The denial that this affirmation ended. */
  readonly denial: Attestation | null;
}

type Standing =
  | { readonly kind: 'affirms'; readonly verb: Change['verb'] }
  | { readonly kind: 'denies'; readonly denial: Attestation };

const RANK: Readonly<Record<Change['verb'], number>> = {
  retracted: 0,
  denied: 0,
  reported: 1,
  confirmed: 2,
  acknowledged: 3,
};

const affirming = (attestation: Attestation, acknowledges: boolean): Change['verb'] =>
  acknowledges ? 'acknowledged' : attestation.stance === 'confirms' ? 'confirmed' : 'reported';

const standings = ({ affirms, denies }: ClaimState): Map<string, Standing> => {
  const by = new Map<string, Standing>();
  for (const { party, attestation, since, acknowledges } of affirms) {
    const said = since.stance === 'confirms' ? since : attestation;
    by.set(party, { kind: 'affirms', verb: affirming(said, acknowledges) });
  }
  for (const { party, attestation } of denies) {
    by.set(party, { kind: 'denies', denial: attestation });
  }
  return by;
};

const inheritedSince = (then: ClaimState, now: ClaimState): Change[] => {
  const before = standings(then);
  const change = (position: Position): Change => ({
    verb: position.kind === 'denies' ? 'denied' : affirming(position.since, position.acknowledges),
    party: position.party,
    attestation: position.since,
    inherited: true,
    denial: null,
  });
  return [...now.affirms, ...now.denies]
    .filter(({ inheritedFrom, party }) => inheritedFrom !== null && !before.has(party))
    .map(change);
};

/** What changed after one day and by another, oldest first: one entry per change of position. */
const changesBetween = (view: ClaimView, then: ClaimState, now: ClaimState): readonly Change[] => {
  const subjects = new Set(view.nature === 'fact' ? view.subjects : []);
  const standing = standings(then);
  const changes: Change[] = [];
  const fresh = view.attestations
    .filter(({ date, relation }) => relation === undefined && date > then.on && date <= now.on)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const attestation of fresh) {
    const party = groupOf(view.parties, attestation.party);
    const before = standing.get(party);
    const common = { party, attestation, inherited: false };
    if (attestation.stance === 'denies') {
      if (before?.kind !== 'denies') changes.push({ ...common, verb: 'denied', denial: null });
      standing.set(party, { kind: 'denies', denial: attestation });
    } else if (attestation.stance === 'retracts') {
      if (before !== undefined) changes.push({ ...common, verb: 'retracted', denial: null });
      standing.delete(party);
    } else if (attestation.stance === 'asserts' || attestation.stance === 'confirms') {
      const verb = affirming(attestation, subjects.has(party));
      const denial = before?.kind === 'denies' ? before.denial : null;
      if (before?.kind === 'affirms' && RANK[before.verb] >= RANK[verb]) continue;
      changes.push({ ...common, verb, denial });
      standing.set(party, { kind: 'affirms', verb });
    }
  }
  const named = new Set(changes.map(({ party }) => party));
  const inherited = inheritedSince(then, now).filter(({ party }) => !named.has(party));
  return [...changes, ...inherited].toSorted((a, b) =>
    a.attestation.date < b.attestation.date ? -1 : a.attestation.date > b.attestation.date ? 1 : 0,
  );
};

const verbOf = (view: ClaimView, now: ClaimState, verb: Change['verb']): PartVerb => {
  // Beside "affirmed", nobody is said to have confirmed: see `saysConfirmed`.
  if (verb === 'confirmed' && now.name === 'reported') return 'reported';
  if (view.nature === 'fact' || verb === 'retracted') return verb;
  return verb === 'denied' ? 'rejected' : 'held';
};

/**
 * The changes that a short sentence names: first-hand ones that moved the claim. A claim's own
 * history lists the others, which are named here only when there is nothing else.
 */
const weighty = (view: ClaimView, changes: readonly Change[]): readonly Change[] => {
  const direct = changes.filter(({ inherited }) => !inherited);
  // A view is held or rejected; naming one side alone would lean.
  if (view.nature === 'view' && direct.length > 0) return direct;
  const moving = direct.filter(({ verb }) => verb !== 'reported');
  return moving.length > 0 ? moving : direct.length > 0 ? direct : changes;
};

/** Changes in words, those of one kind together in the order of their first. */
const eventsText = (
  labels: Labels,
  view: ClaimView,
  now: ClaimState,
  changes: readonly Change[],
): string => {
  const byVerb = new Map<PartVerb, string[]>();
  for (const { verb, party, attestation, inherited, denial } of changes) {
    const name = bracketed(
      labels.grammar.subject(partyName(view.parties, party, labels.language)),
      inherited ? labels.sentence.implied : null,
      attestedOn(labels, attestation),
      denial === null ? null : labels.sentence.hadDenied(dayText(labels, denial.date)),
    );
    const kind = verbOf(view, now, verb);
    byVerb.set(kind, [...(byVerb.get(kind) ?? []), name]);
  }
  return [...byVerb]
    .map(([verb, names]) => labels.parts[verb](labels.grammar.by(fewNames(labels, names))))
    .join(SEPARATOR);
};

/** Where a claim stood when the page appeared, and what came between that day and today. */
export interface ThenAndNow {
  /** "reported by Ukraine" */
  readonly phrase: string;
  /** "When this was published (18 Oct 2024): reported by Ukraine." */
  readonly then: string;
  /** "Since then: confirmed by NATO (23 Oct 2024)." */
  readonly since: string;
  /** Both at once where the state is the same: "Since this was published (…): …". */
  readonly sincePublished: string;
  /** Whether today's state is another than the one of then. */
  readonly differs: boolean;
}

export const thenAndNow = (
  labels: Labels,
  view: ClaimView,
  then: ClaimState,
  now: ClaimState,
): ThenAndNow => {
  const events = eventsText(labels, view, now, weighty(view, changesBetween(view, then, now)));
  const { sentence } = labels;
  const phrase = statePhrase(labels, then, view, true);
  return {
    phrase,
    then: sentence.whenPublished(dayText(labels, then.on), phrase),
    sincePublished:
      events === ''
        ? sentence.nothingSince
        : sentence.sincePublished(dayText(labels, then.on), events),
    since: events === '' ? sentence.nothingSince : sentence.sinceThen(events),
    differs: !sameState(then, now),
  };
};
