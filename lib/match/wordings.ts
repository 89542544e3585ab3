/** Whether a sentence states a claim by one of its wordings. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, wordAt } from '@/lib/text/tokens';
import type { Presence, SentenceConcepts } from './concepts';
import { overlaps } from './concepts';
import type { FigureHit } from './figures';
import type { CompiledWording, Index } from './index-types';
import { clauseEnds, goesOn, isForecastLater } from './korean-forecast';
import { isKorean } from './korean-names';
import type { Cue } from './lexicon/types';
import { clauseBorder, cueBetween, distance, hasGap, type SentenceView } from './view';

/** One role of a wording, met. */
export interface Filled extends TokenSpan {
  readonly role: 'who' | 'by' | 'act' | 'what' | 'where' | 'and' | 'figure';
  readonly concept: number;
  readonly weak: boolean;
}

/** A wording met in a sentence. `evidence` is what met it; the span covers it. */
export interface WordingMatch extends TokenSpan {
  readonly claim: number;
  readonly evidence: readonly Filled[];
  readonly anchor: Filled;
  readonly figure: FigureHit | null;
  readonly planned: boolean;
  /** The claim itself is a forecast or a plan: "may send" states it. */
  readonly forecast: boolean;
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

/** Words from a conjunction to the verb of its short clause. */
const CLAUSE_SHORT = 6;
/** Words between an act and the place it leads to. */
const DESTINATION_REACH = 8;
/** English months, the only ones written with a capital among the languages asked. */
const MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** Words of a label before a colon. */
const LABEL_WORDS = 3;
/** Most words between the act and whatever belongs to it in a clause. */
const CLAUSE_REACH = 22;
const SENTENCE_REACH = 60;
/** Most words between the parts of a phrase: "troops in the Kursk region". */
const PHRASE_REACH = 3;
/** Words after the evidence in which an excluded concept still matters. */
const NOT_REACH = 4;
/** Words between "according to" and the name of the source. */
const SOURCE_REACH = 4;
/** Words between a plan or purpose cue and the act it speaks of. */
const PLAN_REACH = 10;
/** Words in which something stands right behind an act: "the dispatch of French soldiers". */
const NEXT_TO = 3;
/** Words between an act and the plan cue that stands after it. */
const PLAN_AFTER_REACH = 2;
/** Words between an act and the verb of silence behind it. */
const SILENCE_REACH = 4;
/** Words between a negation and the act it denies. */
const NEGATED_ACT = 3;
const SPEECH_CUES: ReadonlySet<Cue> = new Set<Cue>([
  'say',
  'confirm',
  'evidence',
  'cannotConfirm',
  'noComment',
  'deny',
  'accuse',
]);
/** Years before the first word on a claim that a page may still name with it. */
const YEARS_BEFORE = 2;
/** Letters of a word between a preposition and its noun that may be an article. */
const ARTICLE_LENGTH = 3;
/** Words between what is counted and a number behind it: "병력 1만". */
const COUNTED_BEFORE = 4;
/** The same where the number stands behind "at" or "to". */
const COUNTED_AT = 7;
/** Verbs of a total, folded, in French and English: "the losses in Kursk have passed 6,000". */
const REACHING =
  /^(passed|exceed|topped|reach|surpass|hit$|totall?ed|depass|attei[gn]|elev|chiffr|etabli|franchi)/;
/** The same where the number stands last: "사상자가 사망 600여 명을 포함해 4700여 명". */
const KOREAN_COUNTED_BEFORE = 5;
/** Words between a number and what it counts. */
const COUNT_REACH = 3;

interface Candidate extends Presence {
  readonly concept: number;
}

const candidatesOf = (concepts: SentenceConcepts, numbers: readonly number[]): Candidate[] =>
  numbers.flatMap((concept) => concepts.of(concept).map((span) => ({ ...span, concept })));

const separated = (
  sentence: SentenceView,
  reach: CompiledWording['reach'],
  a: TokenSpan,
  b: TokenSpan,
): boolean => {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  if (to <= from) return false;
  if (reach === 'sentence') return to - from > SENTENCE_REACH;
  if (reach === 'phrase') {
    return to - from > PHRASE_REACH || hasGap(sentence.tokens, from - 1, to, GAP.hard | GAP.comma);
  }
  return (
    to - from > CLAUSE_REACH ||
    hasGap(sentence.tokens, Math.max(from - 1, labelEnd(sentence)), to, GAP.hard) ||
    cueBetween(sentence, 'contrast', from, to) !== undefined
  );
};

/** The last token before which a colon only ends a label: "Koursk : la Corée du Nord …". */
const labelEnd = (sentence: SentenceView): number => sentence.from + LABEL_WORDS;

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
      cueBetween(sentence, 'and', from, to) !== undefined ||
      cueBetween(sentence, 'that', from, to) !== undefined
    );
  });

/** "it had sent troops, saying they helped in Kursk": what is said there is another statement. */
const saidApart = (sentence: SentenceView, a: TokenSpan, b: TokenSpan): boolean => {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  return sentence.cues.some((hit) => SPEECH_CUES.has(hit.cue) && hit.from >= from && hit.to <= to);
};

/** "trained by the Russian army": behind "by" stands who does it to them. */
const isAgent = (sentence: SentenceView, span: TokenSpan): boolean =>
  sentence.cues.some(
    ({ cue, to }) =>
      cue === 'by' &&
      (to === span.from ||
        (to === span.from - 1 && wordAt(sentence.tokens, to).length <= ARTICLE_LENGTH)),
  );

/** "Ukrainian troops were sent to Kursk, where they met North Koreans": others are closer. */
const outdone = (concepts: SentenceConcepts, anchor: TokenSpan, span: Candidate): boolean =>
  concepts.rivalHeads(span.concept).some(
    (rival) =>
      !overlaps(rival, span) &&
      !isAgent(concepts.sentence, rival) &&
      distance(rival, anchor) < distance(span, anchor) &&
      // Of two before the verb both may do it; of two after it, the one right behind it is meant.
      (rival.from >= anchor.to ? distance(rival, anchor) <= NEXT_TO : span.from >= anchor.to),
  );

/** "to Russia", "en Russie": a place, not one who acts. */
const isBehindPlace = (sentence: SentenceView, span: TokenSpan): boolean =>
  sentence.cues.some(
    (cue) =>
      cue.cue === 'place' &&
      !sentence.cues.some((other) => other.cue === 'from' && other.from === cue.from) &&
      (cue.to === span.from ||
        (cue.to === span.from - 1 && wordAt(sentence.tokens, cue.to).length <= ARTICLE_LENGTH)),
  );

const fillRoles = (
  wording: CompiledWording,
  concepts: SentenceConcepts,
  anchor: Candidate,
  anchors: readonly Candidate[],
): Filled[] | string => {
  const { sentence } = concepts;
  const filled: Filled[] = [];
  for (const role of wording.roles.slice(1)) {
    const best = candidatesOf(concepts, role.concepts)
      .filter((span) => !separated(sentence, wording.reach, anchor, span))
      .filter((span) => !overlaps(span, anchor) || span.to - span.from > anchor.to - anchor.from)
      .filter(
        (span) =>
          role.name !== 'where' ||
          !(claimedByOther(sentence, anchors, anchor, span) || saidApart(sentence, anchor, span)),
      )
      .filter((span) => role.name !== 'who' || wording.mutual || !outdone(concepts, anchor, span))
      .filter((span) => role.name !== 'by' || !isBehindPlace(sentence, span))
      .sort(
        (a, b) => Number(a.weak) - Number(b.weak) || distance(a, anchor) - distance(b, anchor),
      )[0];
    if (best === undefined && role.name === 'who') {
      const understood = concepts.understood(role.concepts, anchor);
      if (understood !== null) {
        filled.push({ ...understood, role: 'who' });
        continue;
      }
    }
    if (best === undefined) return role.name;
    filled.push({ ...best, role: role.name });
  }
  return filled;
};

const covers = (a: TokenSpan, b: TokenSpan): boolean => a.from <= b.from && a.to >= b.to;

const spanOf = (parts: readonly TokenSpan[]): TokenSpan => ({
  from: Math.min(...parts.map(({ from }) => from)),
  to: Math.max(...parts.map(({ to }) => to)),
});

const cueEndsAt = (sentence: SentenceView, cue: Cue, at: number): boolean =>
  sentence.cues.some((hit) => hit.cue === cue && hit.to === at);

/** Korean adverbs of what is about to come. */
const SOON = /^(이르면|조만간|머지않아)$/;

/** Whether the act is still to come: a plan cue before it, or it is only what something is for. */
const isPlanned = (sentence: SentenceView, act: TokenSpan, acts: readonly TokenSpan[]): boolean => {
  // "to train in Russia and fight": both are what it is for.
  const joined = cueBetween(sentence, 'and', act.from - 1, act.from) !== undefined;
  if (isForecastLater(sentence, act, acts)) return true;
  return sentence.cues.some((hit) => {
    if (hit.cue === 'planAfter') {
      return isPlannedAfter(sentence, act, acts, hit) || isPlannedAround(sentence, act, acts, hit);
    }
    if (hit.cue === 'plan' && isKorean(wordAt(sentence.tokens, hit.from))) {
      const inside = hit.from >= act.from && hit.to <= act.to;
      if (isSoon(sentence, act, acts, hit)) return true;
      return inside || (hit.from === act.to && isPlannedAfter(sentence, act, acts, hit));
    }
    // "보낼 수 있다고": the "있다" of a possibility is no presence.
    if (hit.cue === 'mayAfter') return hit.to - hit.from > 1 && covers(hit, act);
    if (hit.cue !== 'plan' && hit.cue !== 'purpose' && hit.cue !== 'demand') return false;
    if (hit.cue === 'plan' && isOfSilence(sentence, hit, act)) return false;
    const reach = hit.cue === 'purpose' ? 1 : PLAN_REACH;
    // "will be sent" in one term with the act, or just after it ("soldiers to be sent").
    if (covers(act, hit) || covers(hit, act)) return hit.cue === 'plan';
    if (hit.to > act.from || act.from - hit.to > (joined ? PLAN_REACH : reach)) return false;
    if (hasGap(sentence.tokens, hit.to - 1, act.from, clauseBorder(sentence))) return false;
    if (hit.cue === 'purpose' && cueBetween(sentence, 'begin', hit.from - 2, hit.from))
      return false;
    // "lehnte jede Auskunft zum Verbleib ab": what nobody would speak about.
    if (hit.cue === 'purpose' && cueEndsAt(sentence, 'noComment', hit.from)) return false;
    return !acts.some((other) => other.from >= hit.to && other.to <= act.from);
  });
};

/** "이르면 27일 전투 투입": an adverb of the near future before a Korean act, none between. */
const isSoon = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
  cue: TokenSpan,
): boolean =>
  SOON.test(wordAt(sentence.tokens, cue.from)) &&
  cue.to <= act.from &&
  act.from - cue.to <= PLAN_REACH &&
  !hasGap(sentence.tokens, cue.to - 1, act.from, clauseBorder(sentence)) &&
  !acts.some((other) => other.from >= cue.to && other.to <= act.from);

/** "wollte sich zu den Gefangenen nicht äußern": the verb it belongs to stands behind the act. */
const isOfSilence = (sentence: SentenceView, plan: TokenSpan, act: TokenSpan): boolean =>
  sentence.lexicon?.commaBeforeClauses === true &&
  sentence.cues.some(
    ({ cue, from }) =>
      (cue === 'noComment' || cue === 'cannotConfirm') &&
      from >= act.to &&
      from - act.to <= SILENCE_REACH &&
      !hasGap(sentence.tokens, plan.to - 1, from, GAP.comma | GAP.hard),
  );

const isPlannedAfter = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
  cue: TokenSpan,
): boolean =>
  cue.from >= act.to &&
  cue.from - act.to <= PLAN_AFTER_REACH &&
  !goesOn(sentence, act) &&
  !hasGap(sentence.tokens, act.to - 1, cue.from, GAP.hard | GAP.comma) &&
  !acts.some((other) => other.from >= act.to && other.to <= cue.from);

/**
 * The German bracket: "sollen nach Russland entsandt werden" ("sollen … entsandt worden sein" is
 * hearsay), "hat die Entsendung von vier Brigaden beschlossen".
 */
const isPlannedAround = (
  sentence: SentenceView,
  act: TokenSpan,
  acts: readonly TokenSpan[],
  cue: TokenSpan,
): boolean => {
  const { tokens, to } = sentence;
  if (sentence.lexicon?.commaBeforeClauses !== true) return false;
  const free = (a: number, b: number): boolean =>
    !hasGap(tokens, a - 1, b, GAP.hard | GAP.comma) &&
    !acts.some((other) => other.from >= a && other.to <= b);
  if (cue.to <= act.from) {
    return wordAt(tokens, act.to) === 'werden' && free(cue.to, act.from);
  }
  const closes = cue.to === to || hasGap(tokens, cue.to - 1, cue.to, GAP.hard | GAP.comma);
  const isNoun = cueBetween(sentence, 'report', act.from - 1, act.to) !== undefined;
  return isNoun && closes && cue.from >= act.to && free(act.to, cue.from);
};

/** Whether the act or the one who does it is denied in the clause itself. */
const isNegated = (
  sentence: SentenceView,
  evidence: readonly TokenSpan[],
  act: TokenSpan,
): boolean => {
  // An act that is itself a negation ("no new limits") is not turned round by another.
  const itself = (cue: Cue): boolean => cueBetween(sentence, cue, act.from, act.to) !== undefined;
  if (itself('negation') || itself('negationAfter')) return false;
  return sentence.cues.some((hit) => {
    if (hit.cue === 'negation') {
      if (isBefore(sentence, hit)) return false;
      // "…, which neither Moscow nor Pyongyang would discuss" denies nothing of what was done.
      if (hit.from >= act.to && hasGap(sentence.tokens, act.to - 1, hit.from, GAP.comma))
        return false;
      return evidence.some(
        (part) =>
          hit.to <= part.from &&
          part.from - hit.to <= (part === act ? NEGATED_ACT : 0) &&
          !hasGap(sentence.tokens, hit.to - 1, part.from, GAP.comma | GAP.hard) &&
          !otherActBetween(sentence, hit, part),
      );
    }
    return (
      hit.cue === 'negationAfter' &&
      hit.from >= act.to &&
      hit.from - act.to <= 1 &&
      !otherActBetween(sentence, act, hit)
    );
  });
};

/** "avant que de nouveaux contingents n'arrivent": the "ne" of "before" denies nothing. */
const isBefore = (sentence: SentenceView, negation: TokenSpan): boolean =>
  sentence.cues.some(
    ({ cue, from, to }) =>
      cue === 'purpose' &&
      to - from > 1 &&
      to <= negation.from &&
      negation.from - to <= CLAUSE_SHORT,
  );

/** The negation belongs to the verb it stands by: "did not confirm that troops were sent". */
const otherActBetween = (sentence: SentenceView, negation: TokenSpan, part: TokenSpan): boolean =>
  sentence.cues.some(
    ({ cue, from, to }) =>
      (SPEECH_CUES.has(cue) || cue === 'that') && from >= negation.from && to <= part.from,
  );

/** "2000 soldiers" is no year, "in 1953" is. */
const isCount = (sentence: SentenceView, figure: FigureHit): boolean =>
  cueBetween(sentence, 'place', figure.from - 1, figure.from) === undefined &&
  sentence.concepts.some((hit) => hit.from >= figure.to && hit.from - figure.to <= 1);

/** "in 1953": another war than the one the claim speaks of. */
const speaksOfBefore = (
  index: Index,
  wording: CompiledWording,
  sentence: SentenceView,
  evidence: readonly TokenSpan[],
): boolean => {
  const first = index.claims[wording.claim]?.firstDay ?? null;
  if (first === null) return false;
  const since = Number(first.slice(0, 4));
  const span = spanOf(evidence);
  return sentence.figures.some(
    (figure) =>
      figure.year &&
      figure.value < since - YEARS_BEFORE &&
      !isCount(sentence, figure) &&
      !separated(sentence, 'clause', figure, span),
  );
};

/** "sent 10,000 soldiers to North Pyongan": a place of its own that no concept knows. */
const goesElsewhere = (sentence: SentenceView, act: TokenSpan): boolean => {
  const { tokens, lexicon } = sentence;
  if (lexicon?.nounsHaveCapitals === true) return false;
  return sentence.cues.some(({ cue, to }) => {
    if (cue !== 'place' || to < act.to || to - act.to > DESTINATION_REACH || to >= sentence.to) {
      return false;
    }
    const known = [...sentence.concepts, ...sentence.parties].some(
      (hit) => hit.from <= to && hit.to > to,
    );
    const isDate = sentence.figures.some((figure) => Math.abs(figure.from - to) <= 1);
    return !known && !isDate && isCapital(tokens, to) && !MONTHS.test(wordAt(tokens, to));
  });
};

/** The number that counts what the wording says, near it, or `null`. */
const countedFigure = (
  wording: CompiledWording,
  index: Index,
  concepts: SentenceConcepts,
  evidence: readonly Filled[],
  anchor: TokenSpan,
): FigureHit | null => {
  const { sentence } = concepts;
  const wanted = index.claims[wording.claim]?.figure ?? null;
  const counted = concepts.ofAny(wording.figure);
  const near = sentence.figures.filter((figure) => {
    if (figure.counted === 'unit') return false;
    if (separated(sentence, wording.reach, figure, anchor)) return false;
    const close = counted.some(
      (span) =>
        distance(figure, span) <= countReach(sentence, figure, span) &&
        !hasGap(
          sentence.tokens,
          Math.min(figure.to, span.to) - 1,
          Math.max(figure.from, span.from),
          isKorean(wordAt(sentence.tokens, span.from)) ? GAP.hard | GAP.comma : GAP.hard,
        ),
    );
    if (figure.year && !counted.some((span) => span.from === figure.to)) return false;
    const lone = evidence.some((part) => distance(figure, part) <= 2);
    return close || lone;
  });
  if (wanted === null) return near[0] ?? null;
  return (
    near.find((figure) => sameFigure(figure, wanted.value, wanted.maximum)) ??
    (wording.roles.some(({ name }) => name === 'and') ? sumOf(near, wanted.value) : null)
  );
};

/** Words that may stand between a number and what it counts. */
const countReach = (sentence: SentenceView, figure: FigureHit, span: TokenSpan): number => {
  if (figure.to <= span.from) return COUNT_REACH;
  if (isKorean(wordAt(sentence.tokens, span.from))) return KOREAN_COUNTED_BEFORE;
  // "put the losses in Kursk at more than 6,000".
  const at = sentence.cues.some(
    ({ cue, to }) => cue === 'place' && to <= figure.from && figure.from - to <= 2,
  );
  const reached = [1, 2, 3].some((back) =>
    REACHING.test(wordAt(sentence.tokens, figure.from - back)),
  );
  return at || reached ? COUNTED_AT : COUNTED_BEFORE;
};

/** "100 killed and 1,000 wounded" are 1,100 killed or wounded. */
const sumOf = (figures: readonly FigureHit[], value: number): FigureHit | null => {
  for (const [at, first] of figures.entries()) {
    const second = figures[at + 1];
    if (second !== undefined && !first.year && first.value + second.value === value) {
      return { ...first, value, to: second.to };
    }
  }
  return null;
};

/** A number right before the ones a claim without a figure is about: the page's own figure. */
const besideWho = (
  { sentence }: SentenceConcepts,
  evidence: readonly Filled[],
): FigureHit | null => {
  const who = evidence.find(({ role }) => role === 'who');
  if (who === undefined) return null;
  const near = sentence.figures.find(
    (figure) =>
      figure.to <= who.from &&
      who.from - figure.to <= 1 &&
      figure.counted === null &&
      !hasGap(sentence.tokens, figure.to - 1, who.from, GAP.comma | GAP.hard),
  );
  return near === undefined || (near.year && near.to !== who.from) ? null : near;
};

const sameFigure = (figure: FigureHit, value: number, maximum: number | undefined): boolean =>
  figure.value === value ||
  (figure.maximum !== undefined && (figure.maximum === value || figure.maximum === maximum)) ||
  (maximum !== undefined && figure.value === maximum);

/** "according to Western officials, 4,000 …": the words before the comma are those of the source. */
const isSource = (sentence: SentenceView, hit: TokenSpan, span: TokenSpan): boolean =>
  hit.to <= span.from &&
  hasGap(sentence.tokens, hit.to - 1, span.from, GAP.comma) &&
  sentence.cues.some(
    ({ cue, to }) =>
      (cue === 'according' || cue === 'accordingAfter') &&
      to <= hit.from &&
      hit.from - to <= SOURCE_REACH &&
      !hasGap(sentence.tokens, to - 1, hit.from, GAP.comma | GAP.hard),
  );

/** "Workers … in Russia. Many of them were sent": who is meant was named as what is ruled out. */
const refersToExcluded = (
  concepts: SentenceConcepts,
  evidence: readonly Filled[],
  excluded: number,
): boolean =>
  evidence.some(
    (one) => one.role === 'who' && one.weak && concepts.wasNamedWith(one.concept, excluded),
  ) &&
  // What other wordings ask for (losses, places) says something of them, not who they are.
  !concepts.index.wordings.some((wording) =>
    wording.roles.some((role) => role.concepts.includes(excluded)),
  );

const excludedBy = (
  wording: CompiledWording,
  concepts: SentenceConcepts,
  evidence: readonly Filled[],
  span: TokenSpan,
): number | null => {
  const { sentence } = concepts;
  for (const concept of wording.not) {
    if (refersToExcluded(concepts, evidence, concept)) return concept;
    for (const hit of concepts.named(concept)) {
      const inside =
        hit.to >= span.from - NOT_REACH &&
        hit.from <= span.to + NOT_REACH &&
        // Behind a comma after the span is the one who says so: ", the British ministry said".
        !(
          hit.from >= span.to &&
          (hasGap(sentence.tokens, span.to - 1, hit.from, GAP.comma) ||
            clauseEnds(sentence, span.to - 1, hit.from))
        ) &&
        !isSource(sentence, hit, span) &&
        !separated(sentence, wording.reach, hit, span);
      if (inside) return concept;
    }
  }
  return null;
};

/** Every way a wording is met in a sentence, and why it was not where it began. */
export const matchWording = (
  index: Index,
  wording: CompiledWording,
  concepts: SentenceConcepts,
  isAbout: (concept: number) => boolean,
  refuse?: (refusal: Refusal) => void,
): WordingMatch[] => {
  const first = wording.roles[0];
  if (first === undefined) return [];
  const anchors = candidatesOf(concepts, first.concepts);
  const matches: WordingMatch[] = [];
  for (const anchor of anchors) {
    const filled = fillRoles(wording, concepts, anchor, anchors);
    if (typeof filled === 'string') {
      refuse?.({ why: 'missing', role: filled });
      continue;
    }
    const evidence: Filled[] = [{ ...anchor, role: first.name }, ...filled];
    if (speaksOfBefore(index, wording, concepts.sentence, evidence)) {
      refuse?.({ why: 'time' });
      continue;
    }
    if (wording.topic.length > 0 && !wording.topic.every(isAbout)) {
      refuse?.({ why: 'topic' });
      continue;
    }
    const figure =
      wording.figure.length > 0
        ? countedFigure(wording, index, concepts, evidence, anchor)
        : besideWho(concepts, evidence);
    if (wording.figure.length > 0 && figure === null) {
      refuse?.({ why: 'figure' });
      continue;
    }
    const act = evidence.find(({ role }) => role === 'act') ?? anchor;
    const planned = isPlanned(concepts.sentence, act, anchors);
    if (wording.aspect !== 'any' && planned !== (wording.aspect === 'planned')) {
      refuse?.({ why: 'aspect' });
      continue;
    }
    const negated = isNegated(concepts.sentence, evidence, act);
    const nowhere = wording.topic.length > 0 && !evidence.some(({ role }) => role === 'where');
    if (nowhere && goesElsewhere(concepts.sentence, act)) {
      refuse?.({ why: 'missing', role: 'where' });
      continue;
    }
    // "had not yet been sent" denies nothing where no place says what.
    if (negated && nowhere) {
      refuse?.({ why: 'aspect' });
      continue;
    }
    const figurePart: Filled[] =
      figure === null || wording.figure.length === 0
        ? []
        : [{ from: figure.from, to: figure.to, role: 'figure', concept: -1, weak: false }];
    const span = spanOf([...evidence, ...figurePart]);
    const excluded = excludedBy(wording, concepts, evidence, span);
    if (excluded !== null) {
      refuse?.({ why: 'excluded', concept: excluded });
      continue;
    }
    matches.push({
      ...span,
      claim: wording.claim,
      evidence: [...evidence, ...figurePart],
      anchor: { ...anchor, role: first.name },
      figure,
      planned,
      phrase: wording.reach === 'phrase',
      forecast: planned || (wording.aspect === 'any' && wording.figure.length > 0),
      negated,
    });
  }
  return matches;
};
