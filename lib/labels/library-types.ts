import type { PackProblem } from '@/lib/model/problem';
import type { Failure } from '@/lib/model/result';

/** Every word of ours on the library page. One object per interface language. */
export interface LibraryLabels {
  readonly title: string;
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly claims: string;
    readonly packs: string;
    readonly check: string;
    readonly marks: string;
    readonly settings: string;
  };
  readonly loading: string;
  readonly failed: (why: string) => string;
  /** Why the store did not do something. */
  readonly failure: (failure: Failure) => string;
  readonly claims: ClaimsLabels;
  readonly claim: ClaimLabels;
  readonly packs: PacksLabels;
  readonly imports: ImportLabels;
  readonly marks: MarksLabels;
  readonly settings: SettingsLabels;
}

export interface ClaimsLabels {
  readonly title: string;
  readonly search: string;
  readonly placeholder: string;
  readonly filters: string;
  readonly state: string;
  readonly anyState: string;
  readonly pack: string;
  readonly anyPack: string;
  readonly party: string;
  readonly anyParty: string;
  readonly nature: string;
  readonly anyNature: string;
  readonly natures: { readonly fact: string; readonly view: string };
  readonly on: string;
  readonly today: string;
  readonly reset: string;
  readonly count: (found: number, all: number) => string;
  readonly stoodOn: (day: string) => string;
  readonly more: (count: number) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly empty: string;
  readonly list: string;
  readonly entries: (count: number) => string;
  readonly off: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly changedTitle: (count: number, day: string) => string;
  /** The state is the same; those who affirm or deny are not. */
  readonly changedWho: (state: string) => string;
  readonly changedFrom: (before: string, after: string) => string;
  readonly seen: string;
}

export interface ClaimLabels {
  readonly back: string;
  readonly missing: string;
  readonly missingHint: string;
  readonly now: string;
  readonly on: string;
  readonly backToToday: string;
  readonly dayHint: string;
  readonly sameAsNow: string;
  readonly stages: string;
  readonly stagesHint: string;
  readonly history: string;
  readonly figure: string;
  readonly series: string;
  readonly subjects: string;
  readonly implies: string;
  readonly impliedBy: string;
  readonly from: string;
  readonly table: string;
  readonly tableHint: string;
  readonly columns: {
    readonly date: string;
    readonly party: string;
    readonly stance: string;
    readonly said: string;
    readonly sources: string;
  };
  readonly notWritten: (language: string) => string;
  readonly noWordings: string;
}

export interface PacksLabels {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly noneHint: string;
  readonly preparing: string;
  readonly version: (version: string) => string;
  readonly updated: (day: string) => string;
  readonly claims: (count: number) => string;
  readonly parties: (count: number) => string;
  readonly sources: (count: number) => string;
  readonly languages: (list: string) => string;
  readonly licence: (licence: string) => string;
  readonly publisher: string;
  readonly publisherHint: string;
  readonly origins: {
    readonly extension: string;
    readonly file: string;
    readonly address: (url: string) => string;
  };
  readonly originHints: {
    readonly extension: string;
    readonly file: string;
    readonly address: string;
  };
  readonly sameId: (others: string) => string;
  readonly enabled: (title: string) => string;
  readonly on: string;
  readonly off: string;
  readonly browse: string;
  readonly export: string;
  readonly remove: string;
  readonly restore: (version: string) => string;
  readonly removed: (title: string) => string;
  readonly restored: (title: string, version: string) => string;
  readonly undo: string;
  readonly removedTitle: string;
  readonly bringBack: (title: string) => string;
  readonly bringBackShort: string;
  readonly shippedStays: string;
  readonly failed: (why: string) => string;
}

export interface ImportLabels {
  readonly title: string;
  readonly hint: string;
  readonly button: string;
  readonly drop: string;
  readonly results: string;
  readonly reading: (name: string) => string;
  readonly checking: (name: string) => string;
  readonly writing: (name: string) => string;
  readonly waiting: (name: string) => string;
  readonly cancel: string;
  readonly cancelled: (name: string) => string;
  readonly dismiss: string;
  readonly installed: (title: string, version: string, claims: string) => string;
  readonly unchanged: (title: string, version: string) => string;
  readonly updated: (title: string, from: string, to: string) => string;
  readonly older: (title: string, version: string, installed: string) => string;
  readonly differs: (title: string, version: string) => string;
  readonly beside: (id: string, others: string) => string;
  readonly refused: (name: string) => string;
  readonly nothingChanged: string;
  readonly files: Readonly<Record<'too-large' | 'not-text' | 'unreadable', string>>;
  readonly problems: (count: number) => string;
  readonly moreProblems: (count: number) => string;
  readonly place: string;
  readonly wholeFile: string;
  /** What is wrong with a file, and where in it; a pack's own words stay as they are. */
  readonly problem: (problem: PackProblem) => string;
  readonly placeOf: (problem: PackProblem) => string;
  readonly value: string;
}

export interface MarksLabels {
  readonly title: string;
  readonly lead: string;
  readonly sample: string;
  readonly statesTitle: string;
  readonly statesIntro: string;
  readonly computedTitle: string;
  readonly computed: readonly string[];
  readonly notTitle: string;
  readonly not: readonly string[];
  readonly checksTitle: string;
  readonly checks: readonly { readonly name: string; readonly means: string }[];
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
  readonly keysTitle: string;
  readonly keys: readonly { readonly keys: string; readonly does: string }[];
  readonly keysHint: string;
}

export interface SettingsLabels {
  readonly title: string;
  readonly language: string;
  readonly languages: { readonly auto: string; readonly en: string; readonly fr: string };
  readonly marks: string;
  readonly marksChoices: { readonly full: string; readonly quiet: string };
  readonly everywhere: string;
  readonly everywhereOn: string;
  readonly everywhereHint: string;
  readonly reads: string;
  readonly readsChoices: {
    readonly articles: string;
    readonly chosen: string;
    readonly asked: string;
  };
  readonly readsHint: string;
  readonly noSites: string;
  readonly offSites: SitesLabels;
  readonly chosenSites: SitesLabels;
  readonly hidden: string;
  readonly hiddenHint: string;
  readonly unknownClaim: string;
  readonly showAgain: (statement: string) => string;
  readonly showAgainShort: string;
  readonly private: string;
}

/** A list of sites, each with a button that takes it off the list. */
export interface SitesLabels {
  readonly title: string;
  readonly hint: string;
  readonly remove: (site: string) => string;
  readonly removeShort: string;
}
