/** Whether a sentence states a claim by one of its wordings. */

import type { TokenSpan } from '@/lib/text/sentences';
import { isCapital, wordAt } from '@/lib/text/tokens';
import { aspectOf, isAttributive, isNegated } from './aspect';
import type { SentenceConcepts } from './concepts';
import { besideWho, countedFigure, speaksOfBefore } from './counting';
import { excludedBy } from './exclusion';
import type { FigureHit } from './figures';
import type { CompiledClaim } from './index-types';
import type { KnownWording } from './known';
import { covers, type Filled, partOf, spanOf } from './reach';
import { filledBy, fillRoles } from './roles';
import { isKnownAct, leavesObjectOut } from './understood';
import { anyEndsAt, type Presence, type SentenceView } from './view';

/** A wording met in a sentence. `evidence` is what met it; the span covers it. */
export interface WordingMatch extends TokenSpan {
  readonly claim: number;
  readonly stated: CompiledClaim;
  readonly evidence: readonly Filled[];
  /** How much of it is only meant. */
  readonly weakness: number;
  readonly anchor: Filled;
  readonly figure: FigureHit | null;
  /** Whether its number is what it states; any other is only the page's. */
  readonly counts: boolean;
  readonly planned: boolean;
  /** The claim itself is a forecast or a plan: "may send" states it. */
  readonly forecast: boolean;
  /** To do it is to say it. */
  readonly speaks: boolean;
  /** On the side it is the page's own. */
  readonly aside: boolean;
  /** It states that the claim is not so. */
  readonly opposite: boolean;
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

/** "sent 10,000 soldiers to North Pyongan": a place of its own that no concept knows. */
const goesElsewhere = (sentence: SentenceView, act: TokenSpan): boolean => {
  const { tokens, lexicon } = sentence;
  if (lexicon?.nounsHaveCapitals === true) return false;
  return sentence.cuesOf.place.some(({ to }) => {
    if (to < act.to || to - act.to > DESTINATION_REACH || to >= sentence.to) return false;
    if (!isCapital(tokens, to)) return false;
    const covers = (hit: TokenSpan): boolean => hit.from <= to && hit.to > to;
    const known = sentence.concepts.some(covers) || sentence.parties.some(covers);
    const isDate = sentence.figures.some((figure) => Math.abs(figure.from - to) <= 1);
    return !known && !isDate && lexicon?.datesWithCapitals?.includes(wordAt(tokens, to)) !== true;
  });
};

/** "took longer over the fighting": a noun of what was named, with nothing said of it. */
const isOnlyNamed = (
  sentence: SentenceView,
  evidence: readonly Filled[],
  act: TokenSpan,
): boolean =>
  partOf(evidence, 'where') === undefined &&
  partOf(evidence, 'and') === undefined &&
  evidence.some((part) => part.weak && part.from === act.from && part.to === act.to) &&
  isKnownAct(sentence, act);

/** "the prisoners asked for help": a word for people that holds the act says nothing was done. */
const isOnlyWho = (
  concepts: SentenceConcepts,
  evidence: readonly Filled[],
  act: TokenSpan,
): boolean => {
  const what = partOf(evidence, 'what');
  return (
    what?.weak === true &&
    covers(what, act) &&
    concepts.isOfMade(what.concept) &&
    !leavesObjectOut(concepts.sentence, act)
  );
};

/** "Aucun soldat": what is negated is who, not what is done. */
const isOfNobody = ({ cuesOf }: SentenceView, evidence: readonly Filled[]): boolean => {
  const who = partOf(evidence, 'who');
  return who !== undefined && anyEndsAt(cuesOf.negation, who.from);
};

/** Whether a wording is met around an anchor, or why it is not. */
const meet = (
  wording: KnownWording,
  concepts: SentenceConcepts,
  anchors: readonly Presence[],
  anchor: Presence,
): WordingMatch | Refusal => {
  const evidence = fillRoles(wording, concepts, anchors, anchor);
  if (typeof evidence === 'string') return { why: 'missing', role: evidence };
  const counts = wording.figure.concepts.length > 0;
  const figure = counts
    ? countedFigure(wording, concepts, evidence, anchor)
    : besideWho(concepts, evidence);
  return judge(wording, concepts, { evidence, anchors, anchor, figure });
};

/** What a sentence has of a wording. */
export interface Met {
  readonly evidence: Filled[];
  readonly anchor: Presence;
  readonly anchors: readonly Presence[];
  readonly figure: FigureHit | null;
}

/** What a sentence states with what it has of a wording, or why it states nothing. */
export const judge = (
  wording: KnownWording,
  concepts: SentenceConcepts,
  { evidence, anchor, anchors, figure }: Met,
): WordingMatch | Refusal => {
  const { sentence } = concepts;
  if (speaksOfBefore(wording, sentence, evidence)) return { why: 'time' };
  for (const one of wording.topic) if (!concepts.isAbout(one)) return { why: 'topic' };
  const counts = wording.figure.concepts.length > 0;
  if (counts && figure === null) return { why: 'figure' };
  const named = partOf(evidence, 'act');
  const act = named ?? anchor;
  const isBefore =
    named !== undefined && wording.aspect !== 'certain' && isAttributive(sentence, act);
  const aspect = isBefore ? 'done' : aspectOf(sentence, act, anchors);
  const planned = aspect !== 'done';
  const asked = wording.aspect === 'certain' ? 'done' : wording.aspect;
  if (asked !== 'any' && aspect !== asked) return { why: 'aspect' };
  const negated = isNegated(sentence, evidence, act);
  const nowhere = wording.topic.length > 0 && partOf(evidence, 'where') === undefined;
  if (nowhere && goesElsewhere(sentence, act)) return { why: 'missing', role: 'where' };
  // "had not yet been sent" denies nothing where no place says what; "has not fought yet" does, and
  // "no soldier was sent".
  if (negated && nowhere && !wording.mutual && !isOfNobody(sentence, evidence)) {
    return { why: 'aspect' };
  }
  const phrase =
    wording.reach === 'phrase' ||
    isOnlyNamed(sentence, evidence, act) ||
    (!planned && isOnlyWho(concepts, evidence, act));
  if (counts && figure !== null) {
    const { from, to } = figure;
    evidence.push({ from, to, concept: -1, weak: false, role: 'figure' });
  }
  const { from, to } = spanOf(evidence);
  let weakness = 0;
  for (const part of evidence) if (part.weak) weakness += 1;
  const excluded = excludedBy(wording, concepts, evidence, { from, to });
  if (excluded !== null) return { why: 'excluded', concept: excluded };
  return {
    from,
    to,
    claim: wording.claim,
    stated: wording.stated,
    evidence,
    weakness,
    anchor: evidence[0] ?? filledBy(anchor, 'act'),
    figure,
    counts,
    planned,
    phrase,
    speaks: wording.speaks,
    aside: wording.aside,
    opposite: wording.opposite,
    certain: wording.aspect === 'certain',
    forecast: planned || (wording.aspect === 'any' && counts),
    negated,
  };
};

/** Adds every way a wording is met in a sentence; tells why it was not where it began. */
export const matchWording = (
  wording: KnownWording,
  concepts: SentenceConcepts,
  found: WordingMatch[],
  onRefusal?: (wording: number, refusal: Refusal) => void,
): void => {
  const [first] = wording.roles;
  const anchors = first === undefined ? [] : concepts.ofAny(first.wanted);
  for (let at = 0; at < anchors.length; at += 1) {
    const anchor = anchors[at] as Presence;
    const met = meet(wording, concepts, anchors, anchor);
    if ('why' in met) onRefusal?.(wording.number, met);
    else found.push(met);
  }
};
