import type { Language, LocalText } from './language';
import type { Mention } from './mention';
import type {
  Attestation,
  ClaimRef,
  Figure,
  IsoDate,
  Nature,
  PackKey,
  Party,
  PartyId,
  Source,
} from './pack';
import type { ClaimState, StateName } from './state';

/** How a credit on the page compares with the record of that party. */
export type CheckResult = 'agrees' | 'differs' | 'later' | 'no-record';

export interface CreditCheck {
  readonly party: string;
  readonly result: CheckResult;
  /** What the record has: `null` only for `no-record`. */
  readonly found: { readonly claim: string; readonly attestation: Attestation } | null;
}

/** One figure given by a party, for the plot of a series. */
export interface SeriesPoint {
  readonly claim: string;
  readonly attestation: Attestation;
  readonly figure: Figure;
}

/** How the page's number compares with what was attested by the page's date. */
export interface FigureCheck {
  readonly series: string;
  readonly value: number;
  readonly result:
    | 'in-line'
    | 'above-all'
    | 'below-all'
    | 'between'
    | 'killed-or-wounded-as-killed'
    | 'none-by-then';
  /** The attestation it is in line with, or the nearest. */
  readonly nearest: SeriesPoint | null;
}

/** A mention as a page keeps it, to mark it: with the name of its claim's state today. */
export interface MarkedMention extends Mention {
  readonly now: StateName;
}

/** A mention with its judgement on the page's date and today. */
export interface JudgedMention extends Mention {
  /** The state on the page's date; `null` when the page gives none. */
  readonly then: ClaimState | null;
  readonly now: ClaimState;
  readonly checks: readonly CreditCheck[];
  /** All checks taken together; `null` when the page credits nobody or takes no stance. */
  readonly check: CheckResult | null;
  readonly figureCheck: FigureCheck | null;
}

/** A claim with everything the card and the popup show. */
export interface ClaimView {
  readonly ref: ClaimRef;
  readonly packTitle: LocalText;
  readonly statement: LocalText;
  readonly nature: Nature;
  /** Whose own word acknowledges it, each as the party that is spoken for. */
  readonly subjects: readonly PartyId[];
  readonly figure: Figure | null;
  readonly series: { readonly id: string; readonly name: LocalText } | null;
  readonly implies: readonly { readonly id: string; readonly statement: LocalText }[];
  /** Newest first. */
  readonly attestations: readonly Attestation[];
  readonly seriesPoints: readonly SeriesPoint[];
  readonly now: ClaimState;
  /** Parties and sources named above, by id. */
  readonly parties: Readonly<Record<string, Party>>;
  readonly sources: Readonly<Record<string, Source>>;
  /** Statements of the other claims named above or in a mention's states and checks, by id. */
  readonly others: Readonly<Record<string, LocalText>>;
  /** State changed by the last update of its pack, and not yet seen by the reader. */
  readonly changed: { readonly before: ClaimState; readonly on: IsoDate } | null;
}

/** All the mentions of one page, in page order. */
export interface Reading {
  readonly url: string;
  readonly title: string;
  readonly lang: Language | null;
  readonly published: IsoDate | null;
  readonly today: IsoDate;
  readonly mentions: readonly JudgedMention[];
  /** By `claimKey(ref)`: every claim that a mention names. */
  readonly claims: Readonly<Record<string, ClaimView>>;
  /** Enabled packs that took part. */
  readonly packs: readonly PackKey[];
}

export const claimKey = (ref: ClaimRef): string => `${ref.pack}/${ref.claim}`;

/** How many claims some mentions name: each counts once. */
export const claimCount = (mentions: readonly { readonly ref: ClaimRef }[]): number =>
  new Set(mentions.map(({ ref }) => claimKey(ref))).size;

/** An entry found for a typed or selected text, without a page. */
export interface CheckedText {
  readonly text: string;
  /** Enabled packs that took part. */
  readonly packs: readonly PackKey[];
  readonly matches: readonly {
    readonly mention: JudgedMention | null;
    readonly claim: ClaimView;
    /** 0 to 1. */
    readonly score: number;
    /** Whether the same text on a page would be marked. */
    readonly marked: boolean;
    /** What differs from the entry although the words agree. */
    readonly conflict: 'figure' | 'negation' | 'name' | null;
  }[];
}
