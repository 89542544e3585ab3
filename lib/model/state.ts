import type { Attestation, ClaimId, IsoDate, PartyId } from './pack';

export type StateName =
  | 'view'
  | 'confirmed'
  | 'contested'
  | 'denied'
  | 'reported'
  | 'unconfirmed'
  | 'unknown';

/** Where one party (with those who speak for it) stands on a claim by a date. */
export interface Position {
  /** The party that is spoken for: `us`, not `us-dod`. */
  readonly party: PartyId;
  readonly kind: 'affirms' | 'denies';
  /** The attestation that holds on the date. Its own `party` is who spoke. */
  readonly attestation: Attestation;
  /** The first attestation by which the party took this position. */
  readonly since: Attestation;
  /** The implying claim it comes from; `null` when said of this claim itself. */
  readonly inheritedFrom: ClaimId | null;
  /** Whether the party is a subject, so that affirming is acknowledging. */
  readonly acknowledges: boolean;
}

/** Where a claim stands on a date. Computed from attestations alone, never a verdict of ours. */
export interface ClaimState {
  readonly name: StateName;
  readonly on: IsoDate;
  /** In order of date. */
  readonly affirms: readonly Position[];
  readonly denies: readonly Position[];
  /** Latest per party that took no position: could not confirm, would not comment, not yet. */
  readonly open: readonly Attestation[];
  /** Denials of a claim this one implies: shown, never counted. */
  readonly deniedImplied: readonly { readonly claim: ClaimId; readonly position: Position }[];
  /** A later figure of the same series by the figure's own party. */
  readonly superseded: { readonly claim: ClaimId | null; readonly by: Attestation } | null;
}
