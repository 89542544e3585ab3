import type { Language, LocalText } from './language';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

export type PartyId = string;
export type SourceId = string;
export type ConceptId = string;
export type ClaimId = string;
export type PackId = string;

/** Who a pack came from. A pack's identity is (origin, id); see `packKey`. */
export type Origin =
  | { readonly kind: 'extension' }
  | { readonly kind: 'file' }
  | { readonly kind: 'address'; readonly url: string };

export type AttestationStance =
  | 'asserts'
  | 'confirms'
  | 'cannot-confirm'
  | 'no-comment'
  | 'denies'
  | 'retracts';

/** How an attestation relates to its claim when it is shown but never counted for the state. */
export type Relation =
  | 'not-yet'
  | 'other-period'
  | 'competing-figure'
  | 'superseded'
  | 'counter-example'
  | 'instance'
  | 'ends-claim';

/** How exactly an attestation's date is known. `reported`: the day of the report or event. */
export type DatePrecision = 'day' | 'month' | 'reported';

export type Nature = 'fact' | 'view';

export type FigureQualifier =
  | 'exactly'
  | 'about'
  | 'more than'
  | 'at least'
  | 'nearly'
  | 'up to'
  | 'less than'
  | 'between';

export interface Figure {
  readonly value: number;
  /** Upper end, with the qualifier `between`. */
  readonly maximum?: number;
  readonly qualifier: FigureQualifier;
  /** What is counted, as a short English noun: `soldiers`, `casualties`. */
  readonly unit: string;
  /** What exactly is counted, in words for a person. */
  readonly counts?: LocalText;
  /** Parts of the number that pages give alone: of 4,700 casualties, 600 deaths. */
  readonly parts?: readonly { readonly value: number; readonly unit: string }[];
}

export interface Party {
  readonly id: PartyId;
  readonly name: LocalText;
  /** For showing only: a party to the war, an observer, a medium. */
  readonly role: 'subject' | 'belligerent' | 'observer' | 'media';
  /** The party this one speaks for. */
  readonly of?: PartyId;
  /** Names the party goes by on pages, as terms, per language. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher?: string;
  readonly title: string;
  /** http or https only; absent when no page was seen to support it. */
  readonly url?: string;
  readonly date?: IsoDate;
  readonly language?: Language;
}

export interface Attestation {
  readonly id: string;
  readonly party: PartyId;
  /** The person who spoke, if known. */
  readonly person?: string;
  readonly stance: AttestationStance;
  /** For `month` precision the day is the month's last. */
  readonly date: IsoDate;
  readonly precision: DatePrecision;
  readonly relation?: Relation;
  readonly figure?: Figure;
  /** What was said, in the pack author's own words. */
  readonly note?: LocalText;
  readonly sources: readonly SourceId[];
}

/**
 * A thing that wordings are made of.
 *
 * A term is one or more words; `*` at the end of a word stands for any ending (`soldat*`), and
 * matching ignores case, accents, hyphens and kinds of apostrophe. `=` before a term asks for its
 * capitals (`=US`).
 */
export interface Concept {
  readonly id: ConceptId;
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  /** Words that stand for the concept when it was named just before: "these troops". */
  readonly refersBack?: Readonly<Record<Language, readonly string[]>>;
  /** The concept is also there when a `head` stands near one of `with`. */
  readonly made?: readonly Made[];
}

/** A concept made of two others that belong together: a noun and its modifier. */
export interface Made {
  readonly head: ConceptId;
  readonly with: readonly ConceptId[];
  /** Most words between the two. */
  readonly reach: number;
  /** Concepts that claim the head for themselves when they stand closer to it. */
  readonly rivals?: readonly ConceptId[];
}

export type Aspect = 'done' | 'certain' | 'planned' | 'any';

/** One way of stating a claim: the concepts that must stand together, by role. */
export interface Wording {
  /** Who does it, or whom the claim is about: one of these must stand there. */
  readonly who?: readonly ConceptId[];
  /** Who does it, as its subject or after "by": a name behind another preposition is no actor. */
  readonly by?: readonly ConceptId[];
  /** What is done: a verb or its noun. */
  readonly act?: readonly ConceptId[];
  /** To whom or to what. */
  readonly what?: readonly ConceptId[];
  /** Where. */
  readonly where?: readonly ConceptId[];
  /** Others that must stand there too: one of each list. */
  readonly and?: readonly (readonly ConceptId[])[];
  /** Each must be named in the sentence, shortly before it, or in the page's title or opening. */
  readonly topic?: readonly ConceptId[];
  /** Must not stand in the same reach. */
  readonly not?: readonly ConceptId[];
  /** The claim's figure must stand there and count one of these. */
  readonly figure?: readonly ConceptId[];
  readonly aspect?: Aspect;
  /** Either side may be the one who acts: to fight, to meet. Others doing it do not exclude it. */
  readonly mutual?: boolean;
  /** To do it is to say it: whoever does it is credited. To mourn one's dead is to admit them. */
  readonly speaks?: boolean;
  /** Pages mention it on the side: in a clause of its own there, it is on the page's own word. */
  readonly aside?: boolean;
  /** What it states is that the claim is not so: who says "all of it is retaken" denies "a part is held". */
  readonly opposite?: boolean;
  /**
   * How close all of it must stand; a clause when absent. A `phrase` ("troops in Russia") states
   * the claim only where somebody confirms, denies or will not comment on it.
   */
  readonly reach?: 'phrase' | 'clause' | 'sentence';
}

/**
 * What speaks for a claim in a sentence that no wording meets, and what against it: the log-odds
 * of a logistic regression. The sentence states the claim where `base` and the weights of what
 * stands in it add up to enough. `npm run learn` works them out from annotated pages.
 */
export interface Signs {
  readonly base: number;
  readonly concepts: Readonly<Record<ConceptId, number>>;
  /** Parties that are named. */
  readonly parties?: Readonly<Record<PartyId, number>>;
}

export interface Claim {
  readonly id: ClaimId;
  readonly nature: Nature;
  /** Parties whose own word on it is an acknowledgement. */
  readonly subjects: readonly PartyId[];
  readonly statement: LocalText;
  readonly figure?: Figure;
  /** Figures that count the same thing over time share a series. */
  readonly series?: string;
  readonly implies: readonly ClaimId[];
  /** Without any, the claim is found by the words of its statement. */
  readonly wordings: readonly Wording[];
  /** Only on pages that state claims by wordings too. */
  readonly signs?: Signs;
  readonly attestations: readonly Attestation[];
}

export interface Series {
  readonly id: string;
  readonly name: LocalText;
}

export const PACK_FORMAT = 'attested-pack/1';

/** A checked pack. Made only by `parsePack`; trusted after that. */
export interface Pack {
  readonly format: typeof PACK_FORMAT;
  readonly id: PackId;
  /** Semantic version, `1.2.3`. */
  readonly version: string;
  readonly title: LocalText;
  readonly publisher: { readonly name: string; readonly url?: string };
  readonly license?: string;
  readonly updated?: IsoDate;
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly series: readonly Series[];
  readonly concepts: readonly Concept[];
  readonly claims: readonly Claim[];
}

/** Identity of a pack on this machine: origin and id. */
export type PackKey = string;

export const packKey = (origin: Origin, id: PackId): PackKey =>
  origin.kind === 'address' ? `address:${origin.url}#${id}` : `${origin.kind}:${id}`;

/** A claim among all installed packs. */
export interface ClaimRef {
  readonly pack: PackKey;
  readonly claim: ClaimId;
}
