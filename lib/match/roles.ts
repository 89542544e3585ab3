/** What fills the roles of a wording around its anchor: who, whom, where. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP } from '@/lib/text/tokens';
import { isSentTo } from './aspect';
import type { SentenceConcepts } from './concepts';
import type { KnownRole, KnownWording } from './known';
import { isQuotedBefore } from './korean-forecast';
import { isPlace } from './names';
import { covers, type Filled, isRightBehind, labelEnd, outOfReach, SPEECH_CUES } from './reach';
import { leftUnsaid, mayBeUnderstood, understood } from './unnamed';
import { anyBetween, distance, hasGap, overlaps, type Presence, type SentenceView } from './view';

/** Whether anything in the sentence may fill a role: a word, or whom it speaks of without one. */
const mayBeFilled = (concepts: SentenceConcepts, { name, wanted }: KnownRole): boolean => {
  if (concepts.mayStandAny(wanted)) return true;
  const mayGoUnsaid = name === 'who' || name === 'by';
  if (mayGoUnsaid && leftUnsaid(concepts, name, wanted.concepts) !== null) return true;
  if (name !== 'who' && name !== 'what') return false;
  for (const one of wanted.concepts) if (mayBeUnderstood(concepts, name, one)) return true;
  return false;
};

/**
 * The first role of a wording that nothing in the sentence can fill, or `null`: most wordings end
 * here. The first of all has its concept there, or the wording would not be tried.
 */
export const missingRole = ({ roles }: KnownWording, concepts: SentenceConcepts): string | null => {
  for (let at = 1; at < roles.length; at += 1) {
    const role = roles[at] as KnownRole;
    if (role.sentence !== concepts.number) {
      role.sentence = concepts.number;
      role.mayBeFilled = mayBeFilled(concepts, role);
    }
    if (!role.mayBeFilled) return role.name;
  }
  return null;
};

/** What stands there, as what fills a role. */
export const filledBy = ({ from, to, concept, weak }: Presence, role: Filled['role']): Filled => ({
  from,
  to,
  concept,
  weak,
  role,
});

/** Whether `a` fills a role better than `b`: named rather than meant, or nearer the anchor. */
const isBetter = (a: Presence, b: Presence, anchor: Presence): boolean =>
  a.weak === b.weak ? distance(a, anchor) < distance(b, anchor) : b.weak;

/** The anchor and what fills the other roles, in order; or the first that nothing fills. */
export const fillRoles = (
  wording: KnownWording,
  concepts: SentenceConcepts,
  anchors: readonly Presence[],
  anchor: Presence,
): Filled[] | string => {
  const filled: Filled[] = [];
  // One of those who take part may be understood from the page, not two.
  let leavesOut = false;
  for (let at = 0; at < wording.roles.length; at += 1) {
    const role = wording.roles[at] as KnownRole;
    const { name, wanted } = role;
    let best = at === 0 ? anchor : closest(wording, role, concepts, anchors, anchor);
    if (best === null && (name === 'who' || name === 'what')) {
      best = understood(concepts, name, wanted.concepts, anchor);
    }
    // Whoever is counted stands beside the number.
    const mayGoUnsaid = name === 'by' || (name === 'who' && wording.figure.concepts.length === 0);
    if (best === null && !leavesOut && mayGoUnsaid) {
      const unsaid = leftUnsaid(concepts, name, wanted.concepts, anchor);
      leavesOut = unsaid !== null;
      if (unsaid !== null) best = { ...anchor, concept: unsaid.number, weak: true };
    }
    if (best === null) return name;
    filled.push(filledBy(best, name));
  }
  return filled;
};

/** Of what stands there, what fills a role best beside the anchor. */
const closest = (
  wording: KnownWording,
  { name, wanted }: KnownRole,
  concepts: SentenceConcepts,
  anchors: readonly Presence[],
  anchor: Presence,
): Presence | null => {
  const spans = concepts.ofAny(wanted);
  let best: Presence | null = null;
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at] as Presence;
    if (best !== null && !isBetter(span, best, anchor)) continue;
    if (mayFill(wording, name, concepts, anchors, anchor, span)) best = span;
  }
  return best;
};

/** Whether what stands there may fill a role beside the anchor. */
const mayFill = (
  wording: KnownWording,
  role: KnownRole['name'],
  concepts: SentenceConcepts,
  anchors: readonly Presence[],
  anchor: Presence,
  span: Presence,
): boolean => {
  const { sentence } = concepts;
  if (outOfReach(sentence, wording.reach, anchor, span)) return false;
  // One word is not both; a term for the act may hold the place ("gone to Russia").
  if (span.from === anchor.from && span.to === anchor.to) return false;
  if (isClosingSource(sentence, span, anchor)) return false;
  switch (role) {
    case 'where':
      return !(
        claimedByOther(sentence, anchors, anchor, span) ||
        saidApart(sentence, anchor, span) ||
        isOfPurpose(concepts, anchor, span) ||
        (span.from >= anchor.to && isQuotedBefore(sentence, anchor, span))
      );
    case 'who':
      return wording.mutual || !outdone(concepts, anchor, span);
    case 'by':
      return !(
        isInPlace(sentence, span) ||
        isOfPeople(concepts, span) ||
        isReceiver(sentence, anchor, span)
      );
    case 'act':
    case 'what':
    case 'and':
      return true;
  }
};

/** Words in which something stands right behind an act: "the dispatch of French soldiers". */
const NEXT_TO = 3;

/** Another act between, in a part of the sentence of its own, claims what is beyond it. */
const claimedByOther = (
  sentence: SentenceView,
  others: readonly TokenSpan[],
  anchor: TokenSpan,
  span: TokenSpan,
): boolean => {
  for (let at = 0; at < others.length; at += 1) {
    const other = others[at] as TokenSpan;
    const between =
      !overlaps(other, anchor) &&
      !overlaps(other, span) &&
      other.from >= Math.min(anchor.to, span.to) &&
      other.to <= Math.max(anchor.from, span.from);
    if (!between) continue;
    const from = Math.min(anchor.to, other.to);
    const to = Math.max(anchor.from, other.from);
    const isApart =
      hasGap(sentence.tokens, from - 1, to, GAP.comma) ||
      anyBetween(sentence.cuesOf.and, from, to) ||
      anyBetween(sentence.cuesOf.that, from, to);
    if (isApart) return true;
  }
  return false;
};

/** Words of an interjection, at most: "…, he added, …", "…, mówi minister obrony, …". */
const INTERJECTION = 5;

/** ", añadió," between two commas parts nothing. */
const isInterjected = (
  { tokens }: SentenceView,
  verb: TokenSpan,
  from: number,
  to: number,
): boolean => {
  let before = verb.from;
  while (before > from && !hasGap(tokens, before - 1, before, GAP.comma)) before -= 1;
  let after = verb.to;
  while (after < to && !hasGap(tokens, after - 1, after, GAP.comma)) after += 1;
  const isBetween = before > from || hasGap(tokens, from - 1, from, GAP.comma);
  return isBetween && hasGap(tokens, after - 1, after, GAP.comma) && after - before <= INTERJECTION;
};

/** "it had sent troops, saying they helped in Kursk": what is said there is another statement. */
const saidApart = (sentence: SentenceView, a: TokenSpan, b: TokenSpan): boolean => {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  // "Kursk : Seoul counts 11,000 soldiers": a label is part of what is said behind it.
  if (hasGap(sentence.tokens, from - 1, Math.min(from, labelEnd(sentence)), GAP.hard)) return false;
  for (const hit of sentence.cues) {
    if (hit.from < from || hit.to > to || !SPEECH_CUES.has(hit.cue)) continue;
    if (!isInterjected(sentence, hit, from, to)) return true;
  }
  return false;
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
      !anyBetween(sentence.cuesOf.that, to, span.from),
  );

/** "to Kim's regime", "au régime de Kim": the whole stands behind it. */
const isInPlace = (sentence: SentenceView, span: TokenSpan): boolean =>
  isBehindPlace(sentence, span) ||
  sentence.concepts.some(
    (whole) => whole.from < span.from && whole.to > span.from && isBehindPlace(sentence, whole),
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
const isClosingSource = (sentence: SentenceView, span: TokenSpan, anchor: TokenSpan): boolean => {
  if (span.from < anchor.to) return false;
  for (const hit of sentence.parties) if (covers(hit, span) && closes(sentence, hit)) return true;
  return false;
};

/** "…, Ukraine's president said", "…, said Ukraine's president". */
const closes = ({ cuesOf, tokens }: SentenceView, hit: TokenSpan): boolean => {
  const says = cuesOf.say.find(({ from, to }) => from === hit.to || to === hit.from);
  if (says === undefined) return false;
  const first = Math.min(says.from, hit.from);
  return hasGap(tokens, first - 1, first, CLOSED);
};

/** What a closing source stands behind. */
const CLOSED = GAP.comma | GAP.closeQuote | GAP.straightQuote;

/** "sent troops to help retake Kursk": where they were is not where they were sent. */
const isOfPurpose = (
  { acts, sentence }: SentenceConcepts,
  anchor: TokenSpan,
  span: TokenSpan,
): boolean => {
  for (const act of acts) {
    if (act.from < anchor.to || act.to > span.from) continue;
    if (isSentTo(sentence, act)) return true;
    if (anyBetween(sentence.cuesOf.purpose, anchor.to, act.from)) return true;
  }
  return false;
};

/** "Moscow supplies weapons to Kim": with a subject before the verb, who stands behind it gets. */
const isReceiver = (sentence: SentenceView, act: TokenSpan, span: TokenSpan): boolean => {
  const { cuesOf, lexicon, parties, tokens } = sentence;
  // Where nouns decline, the order of words tells nothing.
  if (lexicon?.noArticles === true || sentence.korean || span.from < act.to) return false;
  const isMarked = [...cuesOf.by, ...cuesOf.from].some((hit) => isRightBehind(sentence, span, hit));
  const border = GAP.comma | GAP.hard | GAP.closeQuote;
  return (
    !isMarked &&
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
      known.isPeople &&
      concepts.named(known).some((whole) => overlaps(whole, span) && whole.to > span.to),
  );
