import type { ReadingLanguage } from '@/lib/model/language';

/**
 * What the engine must understand of a language besides a pack's concepts. Terms are written as
 * in packs: `*` for any ending; case, accents, hyphens and apostrophes do not matter.
 */
export const CUES = {
  /** Verbs of saying, finding, estimating: somebody puts it forward. */
  say: 'say',
  /** "according to": the one named next is credited. */
  according: 'according',
  /** As `according`, but stands after the one it credits: 에 따르면. */
  accordingAfter: 'accordingAfter',
  /** Names the one who spoke last as the source: "in his view", "selon lui". */
  sameSource: 'sameSource',
  /** Accusing: "is accused by X of". */
  accuse: 'accuse',
  confirm: 'confirm',
  /** Evidence that somebody has, or an acknowledgement: taken as confirming. */
  evidence: 'evidence',
  cannotConfirm: 'cannotConfirm',
  noComment: 'noComment',
  deny: 'deny',
  /** Verbs of refusing that may stand apart from what is refused: "rehusó este viernes". */
  refuses: 'refuses',
  /** What such a verb refuses, so that nothing is said: "pronunciarse", "Stellungnahme". */
  answers: 'answers',
  /** The same, so that nothing is confirmed: "verificar". */
  verifies: 'verifies',
  /** Negation that stands before what it negates. */
  negation: 'negation',
  /** Negation that stands after the verb: "pas", "nicht", -지 않다. */
  negationAfter: 'negationAfter',
  /** Opens a true hypothesis: "if", "in the event that". */
  condition: 'condition',
  /** As `condition`, but stands after what it makes one: 사실이라면. */
  conditionAfter: 'conditionAfter',
  /** Doubt on the thing itself: "alleged", "supposed". */
  alleged: 'alleged',
  /** It may be so: "could", "might", "possibly". */
  may: 'may',
  /** As `may`, but stands after: 가능성. */
  mayAfter: 'mayAfter',
  /** Not yet done: "will", "plans to", "is preparing". */
  plan: 'plan',
  /** As `plan`, but stands after the act: 파병 계획. */
  planAfter: 'planAfter',
  /** Asked for or demanded, not stated: "called on X to". */
  demand: 'demand',
  /** What was meant for: "in order to", "before being". */
  purpose: 'purpose',
  /** Behind a purpose: who is helped does it, "to help Russia fight". */
  assist: 'assist',
  /** A new turn inside a sentence: "but", "while". */
  contrast: 'contrast',
  /** Credits the sentence before: "this was stated by". */
  thatIsWhat: 'thatIsWhat',
  /** Points to the number of the sentence before: "the same figure". */
  sameFigure: 'sameFigure',
  /** The number told just before, for who takes a stance on it: "that number", "the toll". */
  toldFigure: 'toldFigure',
  /** The one last credited: "he", "the spokesman", "the same source". */
  sameSpeaker: 'sameSpeaker',
  /** Somebody nobody can name: "an analyst", "experts". */
  someone: 'someone',
  /** What was reported before: "the information", "these reports". */
  report: 'report',
  /** Prepositions of origin: one behind them may be the one who gives or sends. */
  from: 'from',
  /** Names the agent of a passive: "by". */
  by: 'by',
  /** Prepositions that make a name a place or a target, not a speaker. */
  place: 'place',
  /** Opens what is said: "that", "que". */
  that: 'that',
  /** Begins the act, so that "to" before it is no purpose: "began". */
  begin: 'begin',
  /** The mood of reported speech: "sei", "aurait", "avrebbe", "miał". */
  reported: 'reported',
  /** Articles and the like that mean something known: "the", "these", "their". */
  definite: 'definite',
  /** Joins two names: "and", "nor". */
  and: 'and',
} as const;

export type Cue = keyof typeof CUES;

export interface Lexicon {
  readonly language: ReadingLanguage;
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /** Words for numbers that are added up: "eleven", "vingt". */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply what stands before: "thousand", "만". */
  readonly scales: Readonly<Record<string, number>>;
  /** Words for a half of the scale before: "et demi". */
  readonly halves?: readonly string[];
  /** Nouns for counted things that are no people: "km", "shells". */
  readonly units: readonly string[];
  /**
   * What is said may stand before the verb and the one who says it right behind, without a comma,
   * as in Slavic news: "Отправку войск подтвердил Пентагон", "в Киеве заявили".
   */
  readonly speakerMayFollow?: boolean;
  /**
   * A comma stands before every infinitive, "that" and relative clause (German, Slavic): it is no
   * border for what governs the clause. The passive's agent may stand before its verb.
   */
  readonly commaBeforeClauses?: boolean;
  /** Every noun has a capital: it tells no name. */
  readonly nounsHaveCapitals?: boolean;
  /** Articles of a subject behind its verb, folded, where every noun has a capital: "ein". */
  readonly subjectArticles?: readonly string[];
  /** No article stands between a preposition and its noun: "за год". */
  readonly noArticles?: boolean;
  /** A verb of saying without a subject goes on with the one who spoke last: "Añadió que". */
  readonly dropsSubject?: boolean;
  /** What somebody goes on saying stands in a mood of its own: "er sei krank" (German). */
  readonly reportsInMood?: boolean;
  /** Folded auxiliaries of what had been before: a page's own background, nobody's words. */
  readonly pluperfects?: readonly string[];
  /** Verbs that only their dots make that mood, folded: "hatten" is past, "hätten" reported. */
  readonly pastWithoutDots?: readonly string[];
  /** Folded words that make the word of saying behind them a noun: "in a report". */
  readonly articles?: readonly string[];
  /** Months and days, where they have capitals and are no names: "to March". */
  readonly datesWithCapitals?: readonly string[];
  /** Folded words between a part and its whole: "8,000 *of* the 10,000". */
  readonly partOf?: readonly string[];
  /** Folded verbs of a total: "the losses have passed 6,000"; `*` for any ending. */
  readonly totals?: readonly string[];
  /** Folded verbs of acknowledging, which are cues of `confirm`: who does not says nothing. */
  readonly admits?: readonly string[];
  /** Folded prepositions of place: behind one stands where people are, not whose they are. */
  readonly inPlace?: readonly string[];
  /** Folded endings of adjectives, which claim the noun behind them after such a preposition too. */
  readonly adjectiveEndings?: readonly string[];
  /** Those of them behind which a capital speaks: "в Киеве заявили". */
  readonly speaksFrom?: readonly string[];
  /**
   * Words behind a noun that say whose or of what it is: "of", "des". Where a language has them, a
   * noun behind "the" and without one may be of somebody named before.
   */
  readonly ownedBy?: readonly string[];
  /** Words before an infinitive that says what for, behind a verb: "mandati a combattere". */
  readonly infinitives?: readonly string[];
  /** Endings of such an infinitive. */
  readonly infinitiveEndings?: readonly string[];
  /** Endings of one that needs no word before it: "envoyés combattre". */
  readonly bareInfinitives?: readonly string[];
  /** Endings of one that the verb closing its clause may refuse: "подтвердить их он не смог". */
  readonly refusedInfinitives?: readonly string[];
  /** Infinitives that close a clause of hearsay: "sollen … geschickt *haben*". */
  readonly perfectInfinitives?: readonly string[];
  /** The one that closes a plan in the passive: "sollen … entsandt *werden*". */
  readonly passiveInfinitive?: string;
  /** Adverbs of what is about to come: "이르면". */
  readonly soon?: readonly string[];
  /** The verb for passing on, news as well as things, folded; `*` for any ending. */
  readonly passesOn?: readonly string[];
  /** Endings of a verb that hold the pronoun of its object: "utilizarlos", "mandarli". */
  readonly clitics?: readonly string[];
  /** Folded verbs whose subject is whom it is done to: "fueron", "cayeron". */
  readonly suffers?: readonly string[];
  /** Verbs nobody in particular is the subject of, as pairs of folded words: "si stima". */
  readonly impersonal?: readonly string[];
  /** Words that begin a question which takes the rest for granted, folded: "how", "why". */
  readonly questionWords?: readonly string[];
  /** Words behind a comma that turn to somebody else, where a comma alone does not: "а". */
  readonly turns?: readonly string[];
  /** Words that open what else was going on, folded: "amid", "while", "at a time". */
  readonly circumstances?: readonly string[];
  /** A negation and the word behind it that together mean "only", folded: "ne … que". */
  readonly onlyBehind?: {
    readonly negations: readonly string[];
    readonly words: readonly string[];
  };
  /** Folded words that alone are a denial, before who says so: "Falso, replicó Budánov". */
  readonly verdicts?: readonly string[];
  /** Folded verbs of asking somebody, `*` for any ending: "Путина спросили о снимках". */
  readonly asked?: readonly string[];
  /** Folded verbs that evade what is asked, `*` for any ending: "отшутился". */
  readonly evades?: readonly string[];
  /** Those that send whoever asks elsewhere, with whom they send: "отослал журналистов". */
  readonly refers?: readonly string[];
  /** Folded: who refuses, where a place opens the sentence: "A Mosca nessuno ne parla". */
  readonly nobody?: string;
  /** Folded verbs that say what something is, `*` for any ending: "called the sanctions nonsense". */
  readonly calls?: readonly string[];
  /** "Despite", folded: the denials behind it govern nothing. */
  readonly despite?: readonly string[];
  /** Where nouns have capitals: folded prepositions of when and where one is, not of what: "bei". */
  readonly circumstantial?: readonly string[];
  /** Folded words of how and when somebody says so: "on Tuesday", "en bloc". */
  readonly manner?: readonly string[];
  /** Conjunctions of time that are no contrast, folded: others may speak behind them: "after". */
  readonly timeClauses?: readonly string[];
  /** The pronoun of nobody in particular, where the place says who: "dit-on à Kiev". */
  readonly indefinite?: readonly string[];
  /** Words that open a clause about what stands before them: "which", "dont", "где". */
  readonly relativePronouns?: readonly string[];
  /** Folded endings of participles before or behind a noun, which say what was done: "отправленных". */
  readonly attributive?: readonly string[];
  /** Endings of verbs that share the subject of their sentence: "saying", "affirmant". */
  readonly participles?: readonly string[];
  /** Words between a report and what it is about: "about", "sur". */
  readonly about?: readonly string[];
  /** The last word of reports that hold such a preposition: "обвинения *в*". */
  readonly accusedOf?: readonly string[];
  /**
   * Where subjects are left out: words besides the frequent ones that may stand before the verb of
   * such a clause and are no subject: auxiliaries, pronouns that are objects, adverbs, times.
   */
  readonly beforeVerbs?: readonly string[];
  /** Where subjects are left out: endings of participles of one thing, and never of several men. */
  readonly singularEndings?: readonly string[];
  /** Where subjects are left out: first words of "there is", whose subject never is. */
  readonly existentials?: readonly string[];
  /** Folded words that name a part besides the whole: "in Russia, *including* Kursk". */
  readonly includes?: readonly string[];
  /** Words that say whose it is, of one owner: "its", "ses". */
  readonly possessives?: readonly string[];
  /** Pronouns that are never subjects: "them", "les". */
  readonly objectPronouns?: readonly string[];
  /** Behind "according to", these mean what was named before: "an estimate according to which". */
  readonly relatives?: readonly string[];
  /**
   * Folded words no source's name holds: with one before it or in it, the name behind "according
   * to" is the subject of what is said: "laut Bericht hat Nordkorea", "według mediów Rosja".
   */
  readonly afterSource?: readonly string[];
  /** A comma parts the one who speaks from what he says in headlines: "Seul, 1.500 soldati". */
  readonly labelsWithComma?: boolean;
  /** Particles that stand at the end of the clause, far from the verb they belong to: "ein". */
  readonly separable?: readonly string[];
  /** Frequent small words, to tell the language of a text without one. */
  readonly frequent: readonly string[];
}

/** What is looked for in texts: asked for where an index is compiled, and not to read with one. */
export type Terms = Pick<Lexicon, 'cues' | 'numbers' | 'scales' | 'halves' | 'units' | 'separable'>;

export type TermsOf = (language: ReadingLanguage) => Terms;

/** What the engine's rules ask to read a text: of the cues, the words of these alone. */
export interface Rules extends Omit<Lexicon, 'cues' | 'numbers' | 'scales' | 'halves' | 'units'> {
  readonly cues: Pick<Lexicon['cues'], 'definite' | 'negation'>;
}
