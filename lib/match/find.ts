/** A page's blocks -> its mentions. Total and synchronous: no text can make it fail. */

import { addDays, dayNumber } from '@/lib/model/calendar';
import type { Mention, TextStance } from '@/lib/model/mention';
import type { IsoDate, PartyId } from '@/lib/model/pack';
import type { PageText } from '@/lib/model/page';
import { asks, type TokenSpan } from '@/lib/text/sentences';
import { wordAt } from '@/lib/text/tokens';
import type { Attribution, SpokenBlock } from './attribution';
import { isBackground } from './background';
import { SentenceConcepts } from './concepts';
import { mayCount } from './counting';
import { Credits } from './credits';
import { Discourse } from './discourse';
import { actsItself, doerOf } from './doer';
import { denialsBefore, furtherRefusals, hasSame } from './further-refusals';
import { governing } from './governing';
import type { Index } from './index-types';
import { type KnownWording, type Links, linksIn } from './known';
import { mentionOf } from './mention';
import { onRecord } from './on-record';
import { pageViews } from './page-views';
import { isReported, opensTitle } from './phrase';
import { quoteAttribution } from './quoted';
import { type FoundMention, reportMentions } from './report';
import { missingRole } from './roles';
import { figureAgain, isOtherFigure } from './same-figure';
import { signedMatches } from './signs';
import { mostSpecific } from './specific';
import { stanceOf, stanceOfSentence } from './stance';
import { type Stated, statedBy } from './stated';
import { isTold } from './told';
import type { BlockView, SentenceView } from './view';
import { matchWording, type Refusal, type WordingMatch } from './wordings';

/** Told of every step, so that a pack author can see why. */
export interface Trace {
  readonly onSentence?: (view: BlockView, concepts: SentenceConcepts) => void;
  readonly onRefusal?: (wording: number, refusal: Refusal) => void;
}

export interface FindOptions {
  readonly trace?: Trace;
  /** Claims without wordings, found by the words of their statements. */
  readonly stated?: Stated;
}

/** Whose word it is where nobody is named and only one can do it: "the fallen were decorated". */
const onlySubject = ({ speaks, stated: { subjects } }: WordingMatch): readonly PartyId[] =>
  speaks && subjects.length === 1 ? subjects : [];

/** Whether somebody says it is so: what is refused is refused once by each. */
const isAsserted = (stance: TextStance): boolean =>
  stance === 'asserted' || stance === 'confirmed' || stance === 'hypothetical';

/** Most words of a question that only leads on to its answer. */
const QUESTION_WORDS = 6;

/** "Did they fight?": who and where were named before, and the answer follows. */
const onlyAsks = ({ from, to, tokens }: SentenceView, { weakness }: WordingMatch): boolean =>
  weakness > 0 && to - from <= QUESTION_WORDS && asks(tokens, { from, to });

/** Letters of "nich". */
const PRONOUN = 4;

/** "У Кремлі заявили, що не можуть коментувати": who refuses it does not say so as well. */
const isRefusedThere = (found: readonly FoundMention[], { credits, ref }: Mention): boolean =>
  credits.length > 0 &&
  found.some(
    ({ mention }) =>
      mention.ref.claim === ref.claim &&
      !isAsserted(mention.stance) &&
      mention.credits.join() === credits.join(),
  );

/** The words of a sentence that a mention in it covers. */
const wordsOf = ({ start, end }: Mention, { from, to, tokens }: SentenceView): TokenSpan => {
  let first = from;
  while (first < to && (tokens.end[first] ?? 0) <= start) first += 1;
  let last = first;
  while (last < to && (tokens.start[last] ?? 0) < end) last += 1;
  return { from: first, to: last };
};

/** How many blocks from the top tell what a page is about. */
const OPENING_BLOCKS = 3;
/**
 * Days by which a page may be ahead of the first attestation its claim has on record; fewer for
 * one that only says more exactly what another does: before it, a page speaks of the other.
 */
const DAYS_AHEAD = 365;
const DAYS_AHEAD_EXACT = 45;
/** Mentions by wordings, and the like, that a page needs before it is read by signs as well. */
export const FEWEST_SURE = 2;

/** Everything remembered from one sentence to the next. */
class Reader {
  readonly found: FoundMention[] = [];
  readonly index: Index;
  readonly credits: Credits;
  /** The day of the page. */
  private readonly today: number | null;
  /** A claim first spoken of after this day is none of the page's. */
  private readonly lastDay: IsoDate | null;
  private readonly lastDayExact: IsoDate | null;
  private readonly trace: Trace;
  private readonly stated: Stated | undefined;
  private readonly discourse: Discourse;
  private readonly links: Links;
  /** Where the mentions of the sentence before begin. */
  private sentenceBefore = 0;
  /** Where the mentions of the paragraph before begin; those of a title belong to none. */
  private blockBefore = 0;

  constructor(index: Index, published: IsoDate | null, { trace, stated }: FindOptions) {
    this.today = published === null ? null : dayNumber(published);
    this.lastDay = published === null ? null : addDays(published, DAYS_AHEAD);
    this.lastDayExact = published === null ? null : addDays(published, DAYS_AHEAD_EXACT);
    this.index = index;
    this.trace = trace ?? {};
    this.stated = stated;
    this.credits = new Credits(index);
    this.discourse = new Discourse(index);
    this.links = linksIn(index);
  }

  /** Takes in what the title and the opening are about. */
  open(views: readonly BlockView[]): void {
    for (const view of views) {
      for (const sentence of view.sentences) {
        const concepts = new SentenceConcepts(sentence, this.discourse);
        for (const concept of concepts.candidates) {
          if (concepts.named(concept).length > 0) {
            this.discourse.open(concept, concepts.isMade(concept));
          }
        }
      }
    }
  }

  read(view: SpokenBlock): void {
    this.credits.startBlock();
    const first = this.found.length;
    for (const [at, sentence] of view.sentences.entries()) {
      this.discourse.nextSentence();
      const attributions = view.attributions[at] ?? [];
      const told = isTold(this.index, sentence, attributions);
      const concepts = new SentenceConcepts(sentence, this.discourse, told);
      this.readSentence(view, concepts, attributions);
      for (const concept of concepts.candidates) {
        if (concepts.of(concept).length > 0) this.discourse.note(concept);
        else if (concepts.hasRivals(concept)) this.discourse.noteRival(concept);
      }
    }
    this.blockBefore = view.role === 'text' ? first : this.found.length;
  }

  private readSentence(
    view: SpokenBlock,
    concepts: SentenceConcepts,
    attributions: readonly Attribution[],
  ): void {
    const { sentence } = concepts;
    this.trace.onSentence?.(view, concepts);
    const matches = this.match(concepts);
    const backTo = this.found.length;
    for (const match of mostSpecific(sentence, matches)) {
      this.state(view, concepts, attributions, match);
    }
    if (this.stated !== undefined && this.found.length === backTo) {
      this.readStatement(this.stated, view, sentence, attributions);
    }
    if (attributions.length > 0 || sentence.cuesOf.sameFigure.length > 0) {
      this.readPointing(view, concepts, attributions, backTo);
    }
    this.readSigns(view, concepts, attributions, backTo);
    this.creditBefore(view, sentence, attributions, backTo);
    this.sentenceBefore = backTo;
    this.credits.endSentence(sentence, attributions);
  }

  /** What the sentence states in no wording's words. */
  private readSigns(
    view: SpokenBlock,
    concepts: SentenceConcepts,
    attributions: readonly Attribution[],
    backTo: number,
  ): void {
    const stated: (TokenSpan & { claim: number })[] = [];
    for (let at = backTo; at < this.found.length; at += 1) {
      const { claim, mention } = this.found[at] as FoundMention;
      if (claim !== null) stated.push({ claim, ...wordsOf(mention, concepts.sentence) });
    }
    for (const match of signedMatches(this.links, concepts, stated)) {
      if (!this.isTooEarly(match)) this.state(view, concepts, attributions, match, backTo);
    }
  }

  /** Notes how the page puts what a match states. */
  private state(
    view: SpokenBlock,
    concepts: SentenceConcepts,
    attributions: readonly Attribution[],
    match: WordingMatch,
    signedFrom: number | null = null,
  ): void {
    const { sentence } = concepts;
    const isAside = match.aside && isBackground(sentence, match);
    const inside = isAside ? [] : governing(sentence, attributions, match);
    if (actsItself(this.index, sentence, match, inside)) return;
    const said = isAside ? [] : withQuote(view, match, inside);
    const chain = match.speaks ? [...said, ...doerOf(concepts, match)] : said;
    const stance = stanceOf(sentence, match, chain);
    if (stance === 'hypothetical' && (match.certain || onlyAsks(sentence, match))) return;
    const isSaid =
      (stance !== 'asserted' && stance !== 'hypothetical') || isReported(sentence, match, inside);
    if (match.phrase && !isSaid && !opensTitle(view, sentence, match)) return;
    for (const { weak, concept } of match.evidence)
      if (weak) this.discourse.note(this.discourse.concept(concept));
    const isOwn = isAside || ((match.aside || match.speaks) && chain.length === 0);
    const named = isOwn ? [] : this.credits.of(sentence, chain, match.stated.pack, match);
    const credits = named.length > 0 ? named : onlySubject(match);
    const put = { stance, credits, chain };
    const mention = mentionOf(this.index, view, sentence, match, put);
    const found = { mention, claim: match.claim };
    if (signedFrom === null) this.found.push(found);
    // "Kim Song, the North's envoy, rejected the claims": said by the words that point to it.
    else if (
      isAsserted(stance)
        ? !isRefusedThere(this.found.slice(signedFrom), mention)
        : !hasSame(this.found.slice(signedFrom), mention)
    ) {
      this.found.push(bySigns(found));
    }
  }

  /** All mentions; those by signs only where wordings tell what the page is about. */
  mentions(elsewhere = 0): Mention[] {
    const found = this.found.map(({ mention }) => mention);
    const sure = found.filter(({ signed }) => signed !== true);
    return sure.length + elsewhere < FEWEST_SURE ? sure : found;
  }

  /** What the sentence says of what was stated before, in it or before it. */
  private readPointing(
    view: SpokenBlock,
    concepts: SentenceConcepts,
    attributions: readonly Attribution[],
    backTo: number,
  ): void {
    const { sentence } = concepts;
    const credits = (one: Attribution, pack: number) => this.credits.of(sentence, [one], pack);
    const isSilent = this.found.length === backTo;
    const heard = isSilent
      ? attributions
      : denialsBefore(sentence, attributions, this.found.slice(backTo));
    if ((isSilent || heard.length > 0) && !isOtherFigure(sentence)) {
      const where = {
        block: view.block,
        role: view.role,
        today: this.today,
        reported: (span: TokenSpan) => this.reportedOf(span, concepts),
        justBefore: this.found.slice(this.sentenceBefore, backTo),
        credits,
        isAsked: this.credits.hasAsked,
        speakersOf: (one: Attribution) => this.credits.speakersOf(sentence, one),
        onRecord: (one: Attribution) =>
          onRecord(this.index, concepts, one, this.credits.speakersOf(sentence, one), {
            today: this.today,
            before: this.found.slice(0, backTo),
            justBefore: this.found.slice(this.sentenceBefore, backTo),
          }),
      };
      const same = isSilent
        ? figureAgain(this.index, sentence, attributions, this.found, where)
        : null;
      const before = isSilent ? this.found : this.found.slice(0, backTo);
      if (same !== null) this.point([same]);
      else this.point(reportMentions(this.index, sentence, heard, before, where));
    }
    if (this.found.length === backTo) return;
    const own = this.found.slice(backTo);
    this.point(furtherRefusals(this.index, sentence, attributions, own, view.block, credits));
  }

  /** Notes mentions of what was stated before: no surer than that was. */
  private point(mentions: readonly FoundMention[]): void {
    if (mentions.length === 0) return;
    const isUnsure = ({ claim }: FoundMention): boolean => {
      const same = this.found.filter((one) => one.claim === claim);
      const before = same.length > 0 ? same : this.found;
      return before.length > 0 && before.every(({ mention }) => mention.signed === true);
    };
    this.found.push(...mentions.map((one) => (isUnsure(one) ? bySigns(one) : one)));
  }

  /**
   * "rejected the reports about North Korean soldiers": of the claims that a phrase of them and a
   * place states, the most general whose place the page is about.
   */
  private reportedOf(report: TokenSpan, concepts: SentenceConcepts): number | null {
    const claims: number[] = [];
    for (const concept of concepts.candidates) {
      const isNear = concepts.of(concept).some(
        ({ from, to, weak }) =>
          from >= report.to &&
          from - report.to <= REPORTED_REACH &&
          // "pytany o nich": a pronoun means what was just said of them.
          !(weak && to - from === 1 && wordAt(concepts.sentence.tokens, from).length <= PRONOUN),
      );
      if (!isNear) continue;
      for (const { claim, reach, roles } of concept.wordings) {
        const [, ...others] = roles;
        const stands = others.every((role) =>
          role.wanted.concepts.some((one) => this.discourse.isAbout(one)),
        );
        if (reach === 'phrase' && stands) claims.push(claim);
      }
    }
    const depth = (claim: number): number => this.index.claims.get(claim)?.implied.length ?? 0;
    return claims.sort((a, b) => depth(a) - depth(b))[0] ?? null;
  }

  /** A sentence that states a claim in the words of its statement. */
  private readStatement(
    stated: Stated,
    view: SpokenBlock,
    sentence: SentenceView,
    attributions: readonly Attribution[],
  ): void {
    const { tokens } = view;
    const start = tokens.start[sentence.from] ?? 0;
    const end = tokens.end[sentence.to - 1] ?? 0;
    const ref = statedBy(stated, tokens.text.slice(start, end), sentence.lexicon?.language ?? null);
    if (ref === null) return;
    const inside = governing(sentence, attributions, sentence);
    const chain = withQuote(view, sentence, inside);
    const mention: Mention = {
      ref,
      block: view.block,
      start,
      end,
      stance: stanceOfSentence(sentence, chain),
      credits: this.credits.of(sentence, chain, this.index.packs.indexOf(ref.pack)),
      figure: null,
      evidence: [{ kind: 'statement', id: 'statement', block: view.block, start, end }],
    };
    this.found.push({ mention, claim: null });
  }

  private match(concepts: SentenceConcepts): WordingMatch[] {
    const found: WordingMatch[] = [];
    const isTraced = this.trace.onRefusal !== undefined;
    const isCounting = isTraced || concepts.sentence.figures.length > 0;
    for (const concept of concepts.candidates) {
      for (let at = 0; at < concept.beginning; at += 1) {
        if (!isTraced && !concept.mayGoOn(at)) continue;
        const wording = concept.wording(at);
        if (wording.triedIn === concepts.number || (wording.counts && !isCounting)) continue;
        wording.triedIn = concepts.number;
        this.tryWording(wording, concepts, found);
      }
    }
    return found;
  }

  private tryWording(
    wording: KnownWording,
    concepts: SentenceConcepts,
    found: WordingMatch[],
  ): void {
    const { onRefusal } = this.trace;
    const missing = missingRole(wording, concepts);
    if (missing !== null) onRefusal?.(wording.number, { why: 'missing', role: missing });
    else if (!mayCount(wording, concepts.sentence)) {
      onRefusal?.(wording.number, { why: 'figure' });
    } else if (!this.isTooEarly(wording)) {
      matchWording(wording, concepts, found, onRefusal);
    }
  }

  /** Whether the page is from long before anybody spoke of the claim: it means something else. */
  private isTooEarly({ stated }: Pick<KnownWording, 'stated'>): boolean {
    const { firstDay: first, implied } = stated;
    const last = implied.length > 0 ? this.lastDayExact : this.lastDay;
    return first !== null && last !== null && first > last;
  }

  /**
   * "This was stated by X" credits what the sentence before stated, or, where it opens a
   * paragraph, the one before it.
   */
  private creditBefore(
    view: BlockView,
    sentence: SentenceView,
    attributions: readonly Attribution[],
    before: number,
  ): void {
    if (sentence.cuesOf.thatIsWhat.length === 0) return;
    const opens = sentence === view.sentences[0];
    const from = opens ? this.blockBefore : this.sentenceBefore;
    for (let at = from; at < before; at += 1) {
      const one = this.found[at];
      if (one === undefined || one.mention.credits.length > 0) continue;
      const { mention } = one;
      const pack = this.index.packs.indexOf(mention.ref.pack);
      const credits = this.credits.of(sentence, attributions, pack);
      if (credits.length > 0) this.found[at] = { ...one, mention: { ...mention, credits } };
    }
  }
}

/** Words between "the reports" and whom they are about. */
const REPORTED_REACH = 4;

const bySigns = ({ mention, claim }: FoundMention): FoundMention => ({
  claim,
  mention: { ...mention, signed: true },
});

/** What governs a span inside its sentence, led by what governs the quotation it stands in. */
const withQuote = (
  view: SpokenBlock,
  span: TokenSpan,
  inside: readonly Attribution[],
): readonly Attribution[] => {
  const quote = quoteAttribution(view, span);
  return quote === null || inside.includes(quote) ? inside : [quote, ...inside];
};

/** The mentions of a page, in page order. */
export const findMentions = (
  index: Index,
  page: PageText,
  options: FindOptions = {},
): Mention[] => {
  const reader = new Reader(index, page.published, options);
  const { title, blocks } = pageViews(index, page, options.stated !== undefined);
  const opening = Array.from({ length: OPENING_BLOCKS }, () => blocks.next().value ?? null);
  reader.open([title, ...opening].filter((one) => one !== null));
  for (const view of opening) if (view !== null) reader.read(view);
  for (const view of blocks) if (view !== null) reader.read(view);
  return reader.mentions(page.sure);
};
