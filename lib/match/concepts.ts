/** Which concepts a sentence holds: by their terms, made of two others, or by reference. */

import type { TokenSpan } from '@/lib/text/sentences';
import { wordAt } from '@/lib/text/tokens';
import { claimedByRival, isAnothers, isFree, STATEMENT_CUES } from './claimed';
import { type Discourse, isShadowed } from './discourse';
import type { FigureHit } from './figures';
import { type AnyOf, type Known, type KnownPart, NONE } from './known';
import {
  hasCue,
  isDestination,
  isInName,
  isObjectPronoun,
  isOfSubject,
  partedByBorder,
  TIGHT,
} from './owners';
import { sortShort } from './sort-short';
import { bareFigures } from './understood';
import { distance, overlaps, type Presence, type SentenceView } from './view';

/** How many sentences back a reader still knows who "these troops" are. */
const REFERENCE_WINDOW = 3;
const NONE_STANDS: readonly Presence[] = NONE;
/** Times the largest number of a claim that a number alone may be: "ten million" are shells. */
const TIMES_MOST = 10;
const NO_FIGURES: readonly FigureHit[] = [];

/** The lists of some concepts, one after the other. */
const inTurn = (
  concepts: readonly Known[],
  listOf: (known: Known) => readonly Presence[],
): readonly Presence[] => {
  let all = NONE_STANDS;
  for (const concept of concepts) {
    const own = listOf(concept);
    if (own.length > 0) all = all.length === 0 ? own : [...all, ...own];
  }
  return all;
};

/** Two lists as one, in order. */
const inOrder = (one: readonly Presence[], other: readonly Presence[]): readonly Presence[] =>
  other.length === 0
    ? one
    : sortShort([...one, ...other], (a, b) => a.from - b.from || b.to - a.to);

let sentencesRead = 0;

/** Looks concepts up in one sentence, each once. */
export class SentenceConcepts {
  /** No two sentences have one number. */
  readonly number = ++sentencesRead;
  private numbers: readonly FigureHit[] | undefined;
  readonly sentence: SentenceView;
  /** The concepts that may stand in it, with those made of them. */
  readonly candidates: Known[] = [];
  /** Where something is done, by concepts' own terms. */
  readonly acts: readonly Presence[];
  readonly discourse: Discourse;
  /** An onlooker speaks in it, and names nobody else. */
  readonly isTold: boolean;

  /** A page's sentences are looked at one after the other: what stood in the last is forgotten. */
  constructor(sentence: SentenceView, discourse: Discourse, isTold = false) {
    this.sentence = sentence;
    this.isTold = isTold;
    this.discourse = discourse;
    const acts: Presence[] = [];
    this.acts = acts;
    for (let at = 0; at < sentence.concepts.length; at += 1) {
      const hit = sentence.concepts[at] as Presence;
      const known = discourse.concept(hit.concept);
      const isOnlyAspect = isProgressive(sentence, hit);
      const isFirst = this.terms(known).length === 0;
      if (isFirst) this.consider(known, !isOnlyAspect);
      if (isOnlyAspect) continue;
      if (known.concept.isAct) acts.push(hit);
      if (isFirst) known.terms = [hit];
      else known.terms.push(hit);
    }
    for (const { concept } of sentence.back) {
      const known = discourse.concept(concept);
      this.consider(known, false);
      known.refersBack = true;
    }
    if (sentence.figures.length > 0) for (const one of discourse.people) this.add(one);
  }

  /** A concept may stand there, and what is made of it; `stands`: by its own term. */
  private consider(known: Known, stands: boolean): void {
    this.add(known);
    const { makes } = known;
    for (let at = 0; at < makes.length; at += 1) {
      const made = makes[at] as Known;
      this.add(made);
      if (stands) made.hasHead = true;
    }
  }

  private add(known: Known): void {
    if (this.mayStand(known)) return;
    known.sentence = this.number;
    known.hasHead = false;
    known.refersBack = false;
    known.terms = NONE;
    known.named = null;
    known.found = null;
    known.rivals = null;
    this.discourse.meet(known);
    this.candidates.push(known);
  }

  /** Whether the concept may stand there: a term, a reference, a head noun or a number does. */
  mayStand(known: Known): boolean {
    return known.sentence === this.number;
  }

  /** Whether any of them may. */
  mayStandAny(list: AnyOf): boolean {
    if (list.sentence !== this.number) {
      list.sentence = this.number;
      list.terms = null;
      list.found = null;
      list.mayStand = this.hasAny(list.concepts);
    }
    return list.mayStand;
  }

  private hasAny(concepts: readonly Known[]): boolean {
    for (let at = 0; at < concepts.length; at += 1) {
      if (this.mayStand(concepts[at] as Known)) return true;
    }
    return false;
  }

  /** Where the concept stands, in order; reference counts when it is clear what is meant. */
  of(known: Known): readonly Presence[] {
    if (!this.mayStand(known)) return NONE;
    known.found ??= this.find(known);
    return known.found;
  }

  private find(known: Known): readonly Presence[] {
    const named = this.named(known);
    return this.mayRefer(known) ? inOrder(named, this.referredTo(known, named)) : named;
  }

  /** As `of`, by the concept's number. */
  ofNumber(number: number): readonly Presence[] {
    return this.of(this.discourse.concept(number));
  }

  /** Whether what a word refers back to was last named in one sentence with `other`. */
  wasNamedWith(concept: number, other: Known): boolean {
    const known = this.discourse.concept(concept);
    return this.discourse.since(known) <= REFERENCE_WINDOW && other.seenAt === known.seenAt;
  }

  /**
   * Whether a page that opens with `other`, and nowhere with a noun for these, means `other` by
   * their name alone: "North Koreans" on a page about workers.
   */
  isNameOf(other: Known, { concept, from, to }: TokenSpan & { readonly concept: number }): boolean {
    if (!other.isTopic) return false;
    const known = this.discourse.concept(concept);
    if (known.isPlainTopic) return false;
    return (
      known.concept.made.length > 0 &&
      this.terms(known).some((term) => term.from === from && term.to === to)
    );
  }

  /** Whether a concept is made of a noun and whose it is, as people are. */
  isOfMade(concept: number): boolean {
    return this.discourse.concept(concept).concept.made.length > 0;
  }

  /** Where any of them stands: one list after the other. */
  ofAny(list: AnyOf): readonly Presence[] {
    if (!this.mayStandAny(list)) return NONE;
    list.found ??= inTurn(list.concepts, (one) => this.of(one));
    return list.found;
  }

  /** Where the terms of any of them stand: one list after the other. */
  termsOf(list: AnyOf): readonly Presence[] {
    if (!this.mayStandAny(list)) return NONE;
    list.terms ??= inTurn(list.concepts, (one) => this.terms(one));
    return list.terms;
  }

  /** Whether the page is about the concept, in this sentence or before. */
  isAbout(concept: Known): boolean {
    return this.of(concept).length > 0 || this.discourse.isAbout(concept);
  }

  /** By the concept's own terms, or made of two others, in order. */
  named(known: Known): readonly Presence[] {
    if (!this.mayStand(known)) return NONE;
    const { hasHead, terms } = known;
    known.named ??= hasHead ? inOrder(terms, this.madeBeside(known)) : terms;
    return known.named;
  }

  /** Where the concept is made of two others, and none of its own terms stands. */
  private madeBeside(known: Known): readonly Presence[] {
    const found: Presence[] = [];
    for (const part of known.parts) {
      for (const made of this.made(known, part)) {
        if (!known.terms.some((term) => overlaps(term, made))) found.push(made);
      }
    }
    return found;
  }

  /** Where the concept's own terms stand. */
  terms(known: Known): readonly Presence[] {
    return this.mayStand(known) ? known.terms : NONE;
  }

  /** Whether a word may refer back to the concept: a pronoun, a bare noun or a bare number. */
  private mayRefer(known: Known): boolean {
    return known.refersBack || known.hasHead || this.countedBy(known).length > 0;
  }

  private referredTo(known: Known, strong: readonly Presence[]): readonly Presence[] {
    const { number: concept, parts } = known;
    const numbers = this.countedBy(known);
    const isKnown = this.discourse.since(known) <= REFERENCE_WINDOW || known.isTopic;
    if (!isKnown && strong.length === 0) return NONE;
    const rivals = this.rivalHeads(known);
    const isLast = isKnown && !isShadowed(known);
    // The nearest one named before is meant; without any in the sentence, the last one before it.
    const isMeant = (span: TokenSpan): boolean => {
      const own = lastBefore(strong, span);
      const rival = lastBefore(rivals, span);
      return own === -1 && rival === -1 ? isLast : own > rival;
    };
    const found: Presence[] = [];
    const add = ({ from, to }: TokenSpan): void => {
      found.push({ from, to, concept, weak: true });
    };
    for (const span of this.sentence.back) {
      if (
        span.concept === concept &&
        !isAnothers(this, known, span) &&
        !isOfSubject(this.sentence, span, this.termsOf(known.owners), known) &&
        // "Russian officers coached them": those who do it are not those it is done to.
        (isMeant(span) || (isLast && isObjectPronoun(this.sentence, span)))
      ) {
        add(span);
      }
    }
    const isNamed = strong.length > 0 || found.length > 0;
    for (const part of parts) {
      for (const head of this.terms(part.head)) {
        if (isMeant(head) && isFree(this, known, part, head)) add(head);
      }
    }
    if (isNamed) return found;
    const isAlone = known.isPlainTopic && rivals.length === 0;
    for (const number of numbers) if (isAlone || isMeant(number)) add(number);
    return found;
  }

  /** Bare numbers, where numbers count the concept and it is made of a noun. */
  private countedBy({ concept, isPeople }: Known): readonly FigureHit[] {
    if (!isPeople || concept.isAct) return NO_FIGURES;
    this.numbers ??= bareFigures(this.sentence, (one) => this.discourse.concept(one).concept.isAct);
    if (this.numbers.length === 0 || concept.most === 0) return this.numbers;
    return this.numbers.filter(({ value }) => value < TIMES_MOST * concept.most);
  }

  rivalsOf({ concept }: Presence): readonly Presence[] {
    return this.rivalHeads(this.discourse.concept(concept));
  }

  /** Heads that another nation's adjective claims: "Ukrainian soldiers". */
  rivalHeads(known: Known): readonly Presence[] {
    if (!this.mayStand(known)) return NONE;
    known.rivals ??= known.hasHead ? this.claimedHeads(known) : NONE;
    return known.rivals;
  }

  private claimedHeads({ parts }: Known): readonly Presence[] {
    const claimed: Presence[] = [];
    for (const part of parts) {
      for (const head of this.terms(part.head)) {
        // "Ukraine's special forces said": the name of one who speaks claims no soldiers.
        const isSpeaker = isInName(this.sentence, head) && this.isSaid();
        if (!isSpeaker && claimedByRival(this, part, head)) claimed.push(head);
      }
    }
    return claimed;
  }

  private isSaid(): boolean {
    const { cuesOf } = this.sentence;
    return STATEMENT_CUES.some((cue) => cue !== 'that' && cuesOf[cue].length > 0);
  }

  /** Whether others of the kind stand there, not only as those whom somebody fights or goes to. */
  hasRivals(known: Known): boolean {
    const { place } = this.sentence.cuesOf;
    const rivals = this.rivalHeads(known);
    return rivals.some((head) => !place.some(({ to }) => to <= head.from && head.from - to <= 1));
  }

  private hasActBetween(a: TokenSpan, b: TokenSpan): boolean {
    const from = Math.min(a.to, b.to);
    const to = Math.max(a.from, b.from);
    for (const hit of this.sentence.concepts) {
      if (hit.from < from || hit.to > to) continue;
      if (this.discourse.concept(hit.concept).concept.isAct) return true;
    }
    return false;
  }

  /** Whether it stands there by a noun and its modifier. */
  isMade(known: Known): boolean {
    return known.parts.some((part) => this.made(known, part).length > 0);
  }

  /** Heads of `part` whose closest modifier in the clause is one of `with`. */
  private made({ number, concept }: Known, part: KnownPart): readonly Presence[] {
    const heads = this.terms(part.head);
    if (heads.length === 0) return NONE;
    const modifiers = this.modifiersOf(part.with);
    if (modifiers.length === 0) return NONE;
    const made: Presence[] = [];
    for (const head of heads) {
      const near = this.closest(modifiers, part, head);
      if (near === undefined || claimedByRival(this, part, head, near)) continue;
      // "sent its soldiers for participation": what the sending is for is no act of theirs.
      if (concept.isAct && hasCue(this.sentence.cuesOf.purpose, near, head)) continue;
      // "Kim mandó tropas": what is done stands between, and is no part of their name.
      const close = distance(near, head) <= TIGHT && !this.hasActBetween(near, head);
      const from = close ? Math.min(near.from, head.from) : head.from;
      const to = close ? Math.max(near.to, head.to) : head.to;
      made.push({ from, to, concept: number, weak: false });
    }
    return made;
  }

  private closest(
    modifiers: readonly TokenSpan[],
    part: KnownPart,
    head: TokenSpan,
  ): TokenSpan | undefined {
    let best: TokenSpan | undefined;
    let least = part.reach + 1;
    for (const other of modifiers) {
      const away = distance(other, head);
      const mayBe =
        away < least &&
        !overlaps(other, head) &&
        !partedByBorder(this.sentence, other, head) &&
        !isDestination(this.sentence, other, head);
      if (mayBe) [best, least] = [other, away];
    }
    return best;
  }

  /** Where one of the concepts stands, or a word that refers back to it. */
  private modifiersOf(list: AnyOf): readonly TokenSpan[] {
    if (this.sentence.back.length === 0) return this.termsOf(list);
    return list.concepts.flatMap((one) => [...this.terms(one), ...this.meantBy(one)]);
  }

  /** Words for the concept itself that refer back: "the North". */
  private meantBy(known: Known): readonly TokenSpan[] {
    const isKnown = known.isTopic || this.discourse.since(known) <= REFERENCE_WINDOW;
    if (!isKnown) return NONE;
    return this.sentence.back.filter((hit) => hit.concept === known.number);
  }
}

/** "싸우고 있다" is under way; only "에 있다" is being there. */
const isProgressive = ({ korean, tokens, from }: SentenceView, hit: TokenSpan): boolean =>
  korean &&
  hit.to - hit.from === 1 &&
  hit.from > from &&
  wordAt(tokens, hit.from).startsWith('있') &&
  wordAt(tokens, hit.from - 1).endsWith('고');

const lastBefore = (spans: readonly TokenSpan[], span: TokenSpan): number =>
  spans.reduce((last, one) => (one.to <= span.from ? Math.max(last, one.to) : last), -1);
