import type { PageStatus } from '@/lib/messages/protocol';
import type { TextStance } from '@/lib/model/mention';
import type { AttestationStance, FigureQualifier, Relation } from '@/lib/model/pack';
import type { CheckedText, FigureCheck } from '@/lib/model/reading';
import type { StateName } from '@/lib/model/state';

/** The languages the interface speaks. Pack texts may come in any. */
export type UiLanguage = 'en' | 'fr';

/** What a party did, as a history shows it: a stance, or a subject's own word. */
export type Deed = AttestationStance | 'acknowledges';

/** A passive participle that "by whom" follows. */
export type PartVerb =
  | 'acknowledged'
  | 'confirmed'
  | 'reported'
  | 'denied'
  | 'held'
  | 'rejected'
  | 'retracted'
  | 'notConfirmed'
  | 'noComment'
  | 'notYet';

/**
 * How a language joins names into its sentences.
 *
 * Names come from packs without their article; `subject("États-Unis")` is "les États-Unis".
 */
export interface Grammar {
  /** The name with its article, as a sentence's subject would have it, in lower case. */
  readonly subject: (name: string) => string;
  /** "by NATO", "par l’OTAN": what `subject` gave, or a list of those, with its preposition. */
  readonly by: (subjects: string) => string;
  /** "of NATO", "de l’OTAN". */
  readonly of: (name: string) => string;
  /** Whether verbs after this name take the plural ("les États-Unis ont"). */
  readonly plural: (name: string) => boolean;
  /** "A, B and C". */
  readonly list: (items: readonly string[]) => string;
  /** Quotation marks of the language, with their spaces. */
  readonly quote: (text: string) => string;
}

/** Every word of ours that a reader sees about claims. One object per interface language. */
export interface Labels {
  readonly language: UiLanguage;
  readonly grammar: Grammar;
  /** One word or two for a state, for chips. */
  readonly states: Readonly<Record<StateName, string>>;
  /** When a claim is in that state, as one sentence. */
  readonly stateMeanings: Readonly<Record<StateName, string>>;
  /** What a party did, as a past-tense word of a history. */
  readonly deeds: Readonly<Record<Deed, string>>;
  /** The same for views, which are held and rejected rather than confirmed and denied. */
  readonly viewDeeds: Readonly<Record<Deed, string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly qualifiers: Readonly<Record<FigureQualifier, (number: string, upTo: string) => string>>;
  /** Units of figures, from the pack's short English noun. One not listed is shown as it is. */
  readonly units: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<PartVerb, (by: string) => string>>;
  readonly sentence: SentenceLabels;
  readonly page: PageLabels;
  readonly card: CardLabels;
  readonly history: HistoryLabels;
  readonly plot: PlotLabels;
  readonly popup: PopupLabels;
  readonly check: CheckLabels;
}

export interface SentenceLabels {
  readonly nothing: string;
  /** After a name whose position comes from a claim that implies this one. */
  readonly implied: string;
  readonly others: (count: number) => string;
  readonly monthYear: (month: number, year: string) => string;
  readonly day: (day: number, month: number, year: string) => string;
  readonly reportedOn: (day: string) => string;
  readonly whenPublished: (day: string, state: string) => string;
  readonly sinceThen: (events: string) => string;
  /** The same where nothing is said of how it stood then. */
  readonly sincePublished: (day: string, events: string) => string;
  readonly nothingSince: string;
  /** After an acknowledgement by a party that had denied the same. */
  readonly hadDenied: (day: string) => string;
  readonly noDate: string;
  readonly superseded: (by: string, figure: string, day: string, plural: boolean) => string;
  readonly deniedImplied: (name: string, statement: string, day: string) => string;
}

export interface PageLabels {
  /** "The page puts it as confirmed by NATO." `by` and `subject` are `null` for no credit. */
  readonly puts: Readonly<
    Record<TextStance, (by: string | null, subject: string | null) => string>
  >;
  readonly credit: {
    readonly agrees: (subject: string, deed: string, day: string) => string;
    readonly differs: (subject: string, deed: string, day: string) => string;
    /** `statement` is quoted, or empty when it is not known. */
    readonly differsOther: (
      subject: string,
      deed: string,
      statement: string,
      day: string,
    ) => string;
    readonly later: (subject: string, deed: string, day: string) => string;
    readonly noRecord: (of: string) => string;
  };
  /** "confirmed this", "could not confirm this", for after a subject. */
  readonly did: Readonly<Record<AttestationStance, (plural: boolean) => string>>;
  /** The same without the object, before a quoted statement: "confirmed". */
  readonly didQuote: Readonly<Record<AttestationStance, (plural: boolean) => string>>;
  readonly figure: Readonly<
    Record<
      FigureCheck['result'],
      (nearest: { by: string; figure: string; day: string } | null) => string
    >
  >;
}

export interface CardLabels {
  readonly dialog: (statement: string) => string;
  readonly close: string;
  readonly now: string;
  readonly then: string;
  readonly onThePage: string;
  readonly figure: string;
  /** Between a number and what is said of it. */
  readonly colon: string;
  readonly history: string;
  readonly sources: string;
  readonly why: string;
  readonly whyWords: (words: string) => string;
  readonly whySigns: (words: string) => string;
  /** Of several claims on the same words, which one is shown. */
  readonly here: (at: number, of: number) => string;
  readonly previousHere: string;
  readonly nextHere: string;
  readonly library: string;
  readonly notThis: string;
  readonly marks: string;
  /** Where the claim comes from; the pack's title is the pack's own words. */
  readonly from: (pack: string, origin: string) => string;
  readonly origins: {
    readonly extension: string;
    readonly file: string;
    readonly address: (url: string) => string;
  };
  /** What an update of the pack changed. */
  readonly changed: {
    readonly state: (day: string, before: string) => string;
    readonly parties: (day: string) => string;
  };
}

export interface HistoryLabels {
  readonly more: (count: number) => string;
  readonly between: (count: number) => string;
  readonly fewer: string;
  readonly pageHere: (day: string) => string;
  readonly notCounted: string;
  readonly none: string;
  readonly knownOnlyFrom: (source: string) => string;
  readonly inLanguage: (language: string) => string;
  readonly opensElsewhere: string;
}

export interface PlotLabels {
  readonly title: (series: string) => string;
  readonly pageNumber: (number: string, day: string | null) => string;
  readonly party: string;
  readonly date: string;
  readonly number: string;
  readonly page: string;
  readonly counts: string;
  /** Dots of the claim that is shown, and of others that count the same. */
  readonly own: string;
  readonly others: string;
  readonly table: string;
  readonly keys: string;
  readonly gap: string;
}

export interface PopupLabels {
  readonly name: string;
  readonly library: string;
  readonly onThisSite: (host: string) => string;
  readonly everywhere: string;
  readonly claimsFound: (claims: number) => string;
  readonly places: (count: number) => string;
  readonly showOnPage: string;
  readonly cannotPlace: string;
  readonly history: string;
  readonly then: string;
  readonly situations: Readonly<
    Record<
      Exclude<PageStatus, 'read'> | 'nothing' | 'unreadable' | 'narrowed' | 'loading',
      { readonly title: string; readonly body: string; readonly action?: string }
    >
  >;
  readonly footer: string;
  readonly marks: string;
}

export interface CheckLabels {
  readonly title: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly searching: string;
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly failed: string;
  readonly clear: string;
  readonly conflicts: Readonly<
    Record<NonNullable<CheckedText['matches'][number]['conflict']>, string>
  >;
  readonly similarOnly: string;
  readonly signedOnly: string;
}
