/** Whether a sentence states a claim by one of its wordings. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, wordAt } from '@/lib/text/tokens';
import { aspectOf, isNegated, isSentTo } from './aspect';
import type { SentenceConcepts } from './concepts';
import { besideWho, countedFigure, speaksOfBefore } from './counting';
import { excludedBy } from './exclusion';
import type { FigureHit } from './figures';
import type { Index } from './index-types';
import type { KnownWording } from './known';
import { isPlace } from './names';
import {
  type Filled,
  isRightBehind,
  labelEnd,
  partOf,
  SPEECH_CUES,
  separated,
  spanOf,
} from './reach';
import { isKnownAct } from './understood';
import { cueBetween, distance, hasGap, overlaps, type Presence, type SentenceView } from './view';

/** A wording met in a sentence. `evidence` is what met it; the span covers it. */
export interface WordingMatch extends TokenSpan {
  readonly claim: number;
  readonly evidence: readonly Filled[];
  readonly anchor: Filled;
  readonly figure: FigureHit | null;
  readonly planned: boolean;
  /** The claim itself is a forecast or a plan: "may send" states it. */
  readonly forecast: boolean;
  /** To do it is to say it. */
  readonly speaks: boolean;
  /** On the side it is the page's own. */
  readonly aside: boolean;
  /** What may have been done does not state it. */
  readonly certain: boolean;
  /** Only a phrase: states the claim where somebody takes a stance on it. */
  readonly phrase: boolean;
  /** The act or the one who does it is negated: "no soldiers", "has not sent". */
  readonly negated: boolean;
}

/** Why a wording was not met, for pack authors. */
export type Refusal =
  | { readonly why: 'missing'; readonly role: string }
  | { readonly why: 'excluded'; readonly concept: number }
  | { readonly why: 'figure' }
  | { readonly why: 'aspect' }
  | { readonly why: 'topic' }
  /** A year stands there from before anybody spoke of the claim. */
  | { readonly why: 'time' }
  | { readonly why: 'only-reference' };

/** Words between an act and the place it leads to. */
const DESTINATION_REACH = 8;

/** English months, the only ones written with a capital among the languages asked. */
const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Words in which something stands right behind an act: "the dispatch of French soldiers". */
const NEXT_TO = 3;

/** Another act between, in a part of the sentence of its own, claims what is beyond it. */
const claimedByOther = (
  sentence: SentenceView,
  others: readonly TokenSpan[],
  anchor: TokenSpan,
  span: TokenSpan,
): boolean =>
  others.some((other) => {
    const between =
      !overlaps(other, anchor) &&
      !overlaps(other, span) &&
      other.from >= Math.min(anchor.to, span.to) &&
      other.to <= Math.max(anchor.from, span.from);
    if (!between) return false;
    const from = Math.min(anchor.to, other.to);
    const to = Math.max(anchor.from, other.from);
    return (
      hasGap(sentence.tokens, from - 1, to, GAP.comma) ||
      cueBetween(sentence.cuesOf.and, from, to) !== undefined ||
      cueBetween(sentence.cuesOf.that, from, to) !== undefined
    );
  });

/** Words of an aside: "…, he added, …", "…, mówi minister obrony, …". */
const ASIDE = 5;

/** ", añadió," between two commas parts nothing. */
const isAside = ({ tokens }: SentenceView, verb: TokenSpan, from: number, to: number): boolean => {
  let before = verb.from;
  while (before > from && !hasGap(tokens, before - 1, before, GAP.comma)) before -= 1;
  let after = verb.to;
  while (after < to && !hasGap(tokens, after - 1, after, GAP.comma)) after += 1;
  const isBetween = before > from || hasGap(tokens, from - 1, from, GAP.comma);
  return isBetween && hasGap(tokens, after - 1, after, GAP.comma) && after - before <= ASIDE;
};

/** "it had sent troops, saying they helped in Kursk": what is said there is another statement. */
const saidApart = (sentence: SentenceView, a: TokenSpan, b: TokenSpan): boolean => {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  // "Kursk : Seoul counts 11,000 soldiers": a label is part of what is said behind it.
  if (hasGap(sentence.tokens, from - 1, Math.min(from, labelEnd(sentence)), GAP.hard)) return false;
  return sentence.cues.some(
    (hit) =>
      hit.from >= from &&
      hit.to <= to &&
      SPEECH_CUES.has(hit.cue) &&
      !isAside(sentence, hit, from, to),
  );
};

/** "trained by the Russian army": behind "by" stands who does it to them. */
const isAgent = (sentence: SentenceView, span: TokenSpan): boolean =>
  sentence.cuesOf.by.some((hit) => isRightBehind(sentence, span, hit));

/** "Ukrainian troops were sent to Kursk, where they met North Koreans": others are closer. */
const outdone = (concepts: SentenceConcepts, anchor: TokenSpan, span: Presence): boolean =>
  concepts.rivalsOf(span).some(
    (rival) =>
      !overlaps(rival, span) &&
      !isAgent(concepts.sentence, rival) &&
      distance(rival, anchor) < distance(span, anchor) &&
      // Of two before the verb both may do it; of two after it, the one right behind it is meant.
      (rival.from >= anchor.to ? distance(rival, anchor) <= NEXT_TO : span.from >= anchor.to),
  );

/** Words between "accuse" and the one accused, who is the one who acts. */
const ACCUSED_REACH = 8;

const isAccused = (sentence: SentenceView, span: TokenSpan): boolean =>
  sentence.cuesOf.accuse.some(
    ({ to }) =>
      to <= span.from &&
      span.from - to <= ACCUSED_REACH &&
      cueBetween(sentence.cuesOf.that, to, span.from) === undefined,
  );

/** "to Russia", "en Russie": a place, not one who acts. */
const isBehindPlace = (sentence: SentenceView, span: TokenSpan): boolean =>
  !isAccused(sentence, span) &&
  sentence.cuesOf.place.some(
    (cue) =>
      !sentence.cuesOf.from.some((other) => other.from === cue.from) &&
      isRightBehind(sentence, span, cue),
  );

/** "…, Ukraine's president said": who closes the sentence as its source plays no part before. */
const isClosingSource = (sentence: SentenceView, span: TokenSpan, anchor: TokenSpan): boolean =>
  span.from >= anchor.to &&
  sentence.parties.some((hit) => {
    if (hit.from > span.from || hit.to < span.to) return false;
    const says = sentence.cuesOf.say.find(({ from, to }) => from === hit.to || to === hit.from);
    return (
      says !== undefined &&
      hasGap(
        sentence.tokens,
        Math.min(says.from, hit.from) - 1,
        Math.min(says.from, hit.from),
        CLOSED,
      )
    );
  });

/** What a closing source stands behind. */
const CLOSED = GAP.comma | GAP.closeQuote | GAP.straightQuote;

/** "sent troops to help retake Kursk": where they were is not where they were sent. */
const isOfPurpose = (
  { candidates, sentence }: SentenceConcepts,
  anchor: TokenSpan,
  span: TokenSpan,
): boolean => {
  const isMeant = (act: TokenSpan): boolean =>
    act.from >= anchor.to &&
    act.to <= span.from &&
    (isSentTo(sentence, act) ||
      sentence.cuesOf.purpose.some(({ from, to }) => from >= anchor.to && to <= act.from));
  return candidates.some(({ concept, terms }) => concept.isAct && terms.some(isMeant));
};

/** "Moscow supplies weapons to Kim": with a subject before the verb, who stands behind it gets. */
const isReceiver = (sentence: SentenceView, act: TokenSpan, span: TokenSpan): boolean => {
  const { cuesOf, lexicon, parties, tokens } = sentence;
  // Where nouns decline, the order of words tells nothing.
  if (lexicon?.noArticles === true || sentence.korean || span.from < act.to) return false;
  const isAgent = [...cuesOf.by, ...cuesOf.from].some((hit) => isRightBehind(sentence, span, hit));
  const border = GAP.comma | GAP.hard | GAP.closeQuote;
  return (
    !isAgent &&
    parties.some(
      (hit) =>
        hit.to <= act.from &&
        !isPlace(sentence, hit) &&
        !hasGap(tokens, hit.to - 1, act.from, border),
    )
  );
};

/** "training for the North Korean soldiers": whose men they are is not who gives. */
const isOfPeople = (concepts: SentenceConcepts, span: TokenSpan): boolean =>
  concepts.candidates.some(
    (known) =>
      known.concept.unit !== '' &&
      known.concept.made.length > 0 &&
      concepts.named(known).some((whole) => overlaps(whole, span) && whole.to > span.to),
  );

/** Whether what stands there may fill a role beside the anchor. */
const mayFill = (
  wording: KnownWording,
  role: KnownWording['roles'][number]['name'],
  concepts: SentenceConcepts,
  anchors: readonly Presence[],
  anchor: Presence,
  span: Presence,
): boolean => {
  const { sentence } = concepts;
  if (separated(sentence, wording.reach, anchor, span)) return false;
  // One word is not both; a term for the act may hold the place ("gone to Russia").
  if (span.from === anchor.from && span.to === anchor.to) return false;
  if (isClosingSource(sentence, span, anchor)) return false;
  switch (role) {
    case 'where':
      return !(
        claimedByOther(sentence, anchors, anchor, span) ||
        saidApart(sentence, anchor, span) ||
        isOfPurpose(concepts, anchor, span)
      );
    case 'who':
      return wording.mutual || !outdone(concepts, anchor, span);
    case 'by':
      return !(
        isBehindPlace(sentence, span) ||
        isOfPeople(concepts, span) ||
        isReceiver(sentence, anchor, span)
      );
    case 'act':
    case 'what':
    case 'and':
      return true;
  }
};

/** Whether `a` fills a role better than `b`: named rather than meant, or nearer the anchor. */
const isBetter = (a: Presence, b: Presence, anchor: Presence): boolean =>
  a.weak === b.weak ? distance(a, anchor) < distance(b, anchor) : b.weak;

const filledBy = ({ from, to, concept, weak }: Presence, role: Filled['role']): Filled => ({
  from,
  to,
  concept,
  weak,
  role,
});

/** The anchor and what fills the other roles, in order; or the first that nothing fills. */
const fillRoles = (
  wording: KnownWording,
  concepts: SentenceConcepts,
  anchors: readonly Presence[],
  anchor: Presence,
): Filled[] | string => {
  const filled: Filled[] = [];
  for (const { name, concepts: wanted } of wording.roles) {
    if (filled.length === 0) {
      filled.push(filledBy(anchor, name));
      continue;
    }
    let best: Presence | null = null;
    for (const span of concepts.ofAny(wanted)) {
      if (best !== null && !isBetter(span, best, anchor)) continue;
      if (mayFill(wording, name, concepts, anchors, anchor, span)) best = span;
    }
    if (best === null && (name === 'who' || name === 'what')) {
      best = concepts.understood(name, wanted, anchor);
    }
    if (best === null) return name;
    filled.push(filledBy(best, name));
  }
  return filled;
};

/** "sent 10,000 soldiers to North Pyongan": a place of its own that no concept knows. */
const goesElsewhere = (sentence: SentenceView, act: TokenSpan): boolean => {
  const { tokens, lexicon } = sentence;
  if (lexicon?.nounsHaveCapitals === true) return false;
  return sentence.cuesOf.place.some(({ to }) => {
    if (to < act.to || to - act.to > DESTINATION_REACH || to >= sentence.to) return false;
    const covers = (hit: TokenSpan): boolean => hit.from <= to && hit.to > to;
    const known = sentence.concepts.some(covers) || sentence.parties.some(covers);
    const isDate = sentence.figures.some((figure) => Math.abs(figure.from - to) <= 1);
    return !known && !isDate && isCapital(tokens, to) && !MONTHS.test(wordAt(tokens, to));
  });
};

/** "took longer over the fighting": a noun of what was named, with nothing said of it. */
const isOnlyNamed = (
  sentence: SentenceView,
  evidence: readonly Filled[],
  act: TokenSpan,
): boolean =>
  evidence.some((part) => part.weak && part.from === act.from && part.to === act.to) &&
  partOf(evidence, 'where') === undefined &&
  partOf(evidence, 'and') === undefined &&
  isKnownAct(sentence, act);

/** Whether anything in the sentence may fill a role: a word, or whom it speaks of without one. */
const mayBeFilled = (
  concepts: SentenceConcepts,
  { name, concepts: wanted }: KnownWording['roles'][number],
): boolean => {
  for (const one of wanted) if (concepts.mayStand(one)) return true;
  if (name !== 'who' && name !== 'what') return false;
  for (const one of wanted) if (concepts.mayBeUnderstood(name, one)) return true;
  return false;
};

/**
 * The first role of a wording that nothing in the sentence can fill, or `null`: most wordings end
 * here. The first of all has its concept there, or the wording would not be tried.
 */
export const missingRole = ({ roles }: KnownWording, concepts: SentenceConcepts): string | null => {
  for (let at = 1; at < roles.length; at += 1) {
    const role = roles[at];
    if (role !== undefined && !mayBeFilled(concepts, role)) return role.name;
  }
  return null;
};

/** Whether a wording is met around an anchor, or why it is not. */
const meet = (
  index: Index,
  wording: KnownWording,
  concepts: SentenceConcepts,
  anchors: readonly Presence[],
  anchor: Presence,
): WordingMatch | Refusal => {
  const { sentence } = concepts;
  const evidence = fillRoles(wording, concepts, anchors, anchor);
  if (typeof evidence === 'string') return { why: 'missing', role: evidence };
  if (speaksOfBefore(index, wording, sentence, evidence)) return { why: 'time' };
  for (const one of wording.topic) if (!concepts.isAbout(one)) return { why: 'topic' };
  const counts = wording.figure.length > 0;
  const figure = counts
    ? countedFigure(wording, index, concepts, evidence, anchor)
    : besideWho(concepts, evidence);
  if (counts && figure === null) return { why: 'figure' };
  const act = partOf(evidence, 'act') ?? anchor;
  const aspect = aspectOf(sentence, act, anchors);
  const planned = aspect !== 'done';
  const asked = wording.aspect === 'certain' ? 'done' : wording.aspect;
  if (asked !== 'any' && aspect !== asked) return { why: 'aspect' };
  const negated = isNegated(sentence, evidence, act);
  const nowhere = wording.topic.length > 0 && partOf(evidence, 'where') === undefined;
  if (nowhere && goesElsewhere(sentence, act)) return { why: 'missing', role: 'where' };
  // "had not yet been sent" denies nothing where no place says what.
  if (negated && nowhere) return { why: 'aspect' };
  const phrase = wording.reach === 'phrase' || isOnlyNamed(sentence, evidence, act);
  if (counts && figure !== null) {
    const { from, to } = figure;
    evidence.push({ from, to, concept: -1, weak: false, role: 'figure' });
  }
  const { from, to } = spanOf(evidence);
  const excluded = excludedBy(wording, concepts, evidence, { from, to });
  if (excluded !== null) return { why: 'excluded', concept: excluded };
  return {
    from,
    to,
    claim: wording.claim,
    evidence,
    anchor: evidence[0] ?? filledBy(anchor, 'act'),
    figure,
    planned,
    phrase,
    speaks: wording.speaks,
    aside: wording.aside,
    certain: wording.aspect === 'certain',
    forecast: planned || (wording.aspect === 'any' && counts),
    negated,
  };
};

/** Adds every way a wording is met in a sentence; tells why it was not where it began. */
export const matchWording = (
  index: Index,
  wording: KnownWording,
  concepts: SentenceConcepts,
  found: WordingMatch[],
  onRefusal?: (wording: number, refusal: Refusal) => void,
): void => {
  const anchors = concepts.ofAny(wording.roles[0]?.concepts ?? []);
  for (const anchor of anchors) {
    const met = meet(index, wording, concepts, anchors, anchor);
    if ('why' in met) onRefusal?.(wording.number, met);
    else found.push(met);
  }
};
