import type {
  Attestation,
  AttestationStance,
  Claim,
  ClaimId,
  IsoDate,
  PartyId,
} from '@/lib/model/pack';
import type { ClaimContext } from './context';
import { countsFrom } from './days';

/**
 * What a group of parties has said of one claim itself by a date.
 *
 * A group is a party with all who speak for it. Its last word holds: an affirmation until a denial
 * or a retraction, a denial until an affirmation or a retraction. A retraction leaves a word that
 * is no position (`none`).
 *
 * The hour of a statement is not known, so a group that says several things on one day gets the
 * least that it can have meant: a denial holds over a retraction, a retraction over an
 * affirmation. Nobody is called as confirming on a day when they also denied.
 */
export interface Word {
  readonly group: PartyId;
  readonly kind: 'affirms' | 'denies' | 'none';
  /** The attestation that holds: the latest, but a plain assertion never hides a confirmation. */
  readonly attestation: Attestation;
  /** The first attestation of this kind since the group last said otherwise. */
  readonly since: Attestation;
  /** The implying claim it was said of; `null` for the claim itself. */
  readonly from: ClaimId | null;
}

/** A stance that takes, changes or gives up a position; the higher holds on one day. */
const STRENGTH: Readonly<Record<AttestationStance, number>> = {
  'cannot-confirm': 0,
  'no-comment': 0,
  asserts: 1,
  confirms: 1,
  retracts: 2,
  denies: 3,
};

const KINDS = ['none', 'affirms', 'none', 'denies'] as const;

export function isAffirming(attestation: Attestation): boolean {
  return attestation.stance === 'asserts' || attestation.stance === 'confirms';
}

/** Day, then names: an order that does not depend on how the pack lists them. */
export function compareAttestations(a: Attestation, b: Attestation): number {
  return (
    compareText(countsFrom(a), countsFrom(b)) ||
    compareText(a.id, b.id) ||
    compareText(a.party, b.party) ||
    compareText(a.stance, b.stance)
  );
}

/** By UTF-16 code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last word of every group that has one on the claim itself, by the end of the day. */
export function directWords(
  context: ClaimContext,
  claim: Claim,
  on: IsoDate,
): ReadonlyMap<PartyId, Word> {
  const said = claim.attestations
    .filter((a) => a.relation === undefined && STRENGTH[a.stance] > 0 && countsFrom(a) <= on)
    .toSorted(compareAttestations);
  const words = new Map<PartyId, Word>();
  for (const [group, attestations] of Map.groupBy(said, (a) => context.groupOf(a.party))) {
    const word = lastWord(group, attestations);
    if (word !== null) words.set(group, word);
  }
  return words;
}

function lastWord(group: PartyId, said: readonly Attestation[]): Word | null {
  let word: Word | null = null;
  for (const day of Map.groupBy(said, countsFrom).values()) {
    const strength = day.reduce((most, a) => Math.max(most, STRENGTH[a.stance]), 0);
    for (const attestation of day) {
      if (STRENGTH[attestation.stance] !== strength) continue;
      word = nextWord(word, group, KINDS[strength] ?? 'none', attestation);
    }
  }
  return word;
}

function nextWord(
  before: Word | null,
  group: PartyId,
  kind: Word['kind'],
  attestation: Attestation,
): Word {
  if (before?.kind !== kind) return { group, kind, attestation, since: attestation, from: null };
  const keepsConfirming =
    before.attestation.stance === 'confirms' && attestation.stance === 'asserts';
  return keepsConfirming ? before : { ...before, attestation };
}
