/** Which attributions govern a span: those that lead to it, and those that trail it. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { type Attribution, beginning, hasSpeaker } from './attribution';
import { isCircumstance } from './circumstance';
import { REFUSALS, STANCE_OF } from './speech';
import {
  anyBeginsAt,
  anyBetween,
  anyEndsAt,
  cueBetween,
  hasGap,
  type PartyHit,
  SEGMENT_BORDER,
  type SentenceView,
} from './view';

/** Words of "після того як", "au moment où". */
const TIME_WORDS = 3;

/** The attributions that govern a span, outermost first. */
export const governing = (
  sentence: SentenceView,
  attributions: readonly Attribution[],
  span: TokenSpan,
): Attribution[] => {
  if (attributions.length === 0) return [];
  const leading: Attribution[] = [];
  const scoped: Attribution[] = [];
  for (const one of attributions) {
    const { scope } = one;
    if (scope === undefined) {
      if (one.from < span.from || insideOf(one, span)) leading.push(one);
    } else if (span.from < scope.to && span.to > scope.from) scoped.push(one);
  }
  const chain = leading.filter((one) => leads(sentence, leading, one, span));
  const led = chain.some((one) => hasOwnSpeaker(one) && opens(sentence, one, span));
  const behind = attributions.filter(
    (one) =>
      one.scope === undefined &&
      one.from >= span.to &&
      trails(sentence, attributions, one, span, led),
  );
  const sources = [...chain, ...behind];
  const trailing = behind.filter((one) => !isRebuttal(sentence, sources, one, span));
  // "Ships put them ashore at Vladivostok, the agency said": what closes the sentence is outermost.
  const isOuter = (one: Attribution): boolean =>
    hasSpeaker(one) && (!led || chain.every((other) => beginning(one) < beginning(other)));
  return trailing.some(isOuter)
    ? [...trailing, ...chain, ...scoped]
    : [...chain, ...scoped, ...trailing];
};

/** "Seoul says …, which the Kremlin denies": what one holds and another refuses is said all the same. */
const isRebuttal = (
  { tokens }: SentenceView,
  sources: readonly Attribution[],
  one: Attribution,
  span: TokenSpan,
): boolean => {
  const { speaker, speech } = one;
  if (!REFUSALS.has(speech) || speaker.kind !== 'parties') return false;
  const isSame = ({ party }: PartyHit): boolean => speaker.hits.some((hit) => hit.party === party);
  return (
    hasGap(tokens, span.to - 1, beginning(one), GAP.comma) &&
    sources.some(
      (other) =>
        STANCE_OF[other.speech] === undefined &&
        other.from < beginning(one) &&
        other.speaker.kind === 'parties' &&
        !other.speaker.hits.some(isSame),
    )
  );
};

/** Whether a verb before the span plainly opens it: by "that", a comma, a colon or a quotation. */
const opens = (sentence: SentenceView, one: Attribution, span: TokenSpan): boolean =>
  one.speech !== 'say' ||
  hasGap(
    sentence.tokens,
    one.to - 1,
    Math.max(one.to, span.from),
    GAP.comma | GAP.hard | GAP.openQuote | GAP.straightQuote,
  ) ||
  anyBetween(sentence.cuesOf.that, one.from, Math.max(one.to, span.from));

/** "… bislang *nicht* beobachtet": its first word may be the last of the span. */
const insideOf = (one: Attribution, span: TokenSpan): boolean =>
  one.from >= span.from && one.from < span.to;

/** "It was not clear whether …, the Pentagon said": nobody speaks before the Pentagon does. */
const hasOwnSpeaker = (one: Attribution): boolean =>
  hasSpeaker(one) && (one.speaker.kind === 'parties' || STANCE_OF[one.speech] === undefined);

/** The token after which a new statement begins: a semicolon or "but"; `null` without one. */
const turnBetween = (sentence: SentenceView, from: number, to: number): number | null => {
  const contrast = sentence.cuesOf.contrast.find(
    (hit) => hit.from >= from && hit.to <= to && !isAdverb(sentence, hit, from),
  );
  if (contrast !== undefined) return contrast.to;
  for (let at = from; at <= to; at += 1) {
    if (hasGap(sentence.tokens, at - 1, at, GAP.semicolon) && !isNextThat(sentence, at)) return at;
  }
  return null;
};

/** "I can confirm that …; and that …": one more of what the same verb says. */
const isNextThat = ({ cuesOf }: SentenceView, at: number): boolean => {
  const and = cuesOf.and.find(({ from }) => from === at);
  return and !== undefined && anyBeginsAt(cuesOf.that, and.to);
};

/** "könne man *aber* nicht bestätigen": without a comma before it in its clause it begins nothing. */
const isAdverb = (sentence: SentenceView, contrast: TokenSpan, from: number): boolean =>
  sentence.lexicon?.commaBeforeClauses === true &&
  !hasGap(sentence.tokens, from - 1, contrast.from, GAP.comma | GAP.hard | GAP.semicolon);

/** A cue before the span governs it unless a new turn with a speaker of its own came between. */
const leads = (
  sentence: SentenceView,
  all: readonly Attribution[],
  one: Attribution,
  span: TokenSpan,
): boolean => {
  if (isAnswered(sentence, all, one, span) || isCircumstance(sentence, one, span)) return false;
  const turn = turnBetween(sentence, one.to, span.from) ?? newSubject(sentence, all, one, span);
  if (turn === null || isHalf(sentence, one, turn, span.from)) return true;
  if (one.speech !== 'say' && one.speech !== 'according' && one.speech !== 'label') return false;
  return !all.some((other) => other.from >= turn && other !== one && hasSpeaker(other));
};

/** "не подтвердил, но и не опроверг …": both halves have what follows for their object. */
const isHalf = (sentence: SentenceView, one: Attribution, turn: number, to: number): boolean =>
  one.speech === 'noComment' &&
  (anyBetween(sentence.cuesOf.noComment, turn, to) || anyBetween(sentence.cuesOf.deny, turn, to));

/** "…, and Putin thanked": a speaker of its own behind "and" begins a new statement. */
const newSubject = (
  sentence: SentenceView,
  all: readonly Attribution[],
  one: Attribution,
  span: TokenSpan,
): number | null => {
  for (const other of all) {
    if (other.from < one.to || other.to > span.from || other.speaker.kind !== 'parties') continue;
    const subject = other.speaker.hits[0];
    if (subject === undefined || subject.from < one.to || subject.from > other.from) continue;
    const and = cueBetween(sentence.cuesOf.and, subject.from - 2, subject.from);
    if (and !== undefined && and.from >= one.to) return and.to;
    if (followsTime(sentence, one.to, subject.from)) return subject.from;
  }
  return null;
};

/** "said after the agency had confirmed that …": in its own clause somebody else speaks. */
const followsTime = ({ lexicon, tokens }: SentenceView, from: number, to: number): boolean => {
  for (const article of [0, 1]) {
    const end = to - article;
    for (let at = end - 1, words = ''; at >= from && at >= end - TIME_WORDS; at -= 1) {
      words = words === '' ? wordAt(tokens, at) : `${wordAt(tokens, at)} ${words}`;
      if (lexicon?.timeClauses?.includes(words) === true) return true;
    }
  }
  return false;
};

/** "Budanov denied it: according to him …": what follows the colon is his own statement. */
const isAnswered = (
  sentence: SentenceView,
  all: readonly Attribution[],
  one: Attribution,
  span: TokenSpan,
): boolean =>
  one.speech !== 'say' &&
  all.some(
    (other) =>
      (other.speech === 'according' || other.speech === 'say') &&
      other.from >= one.to &&
      other.to <= span.from &&
      hasGap(sentence.tokens, one.to - 1, other.from, GAP.hard),
  );

/** Where the verb's subject ends: its names, or "the service" that spoke last; "they" may be others. */
const subjectEnd = (sentence: SentenceView, one: Attribution): number | null => {
  if (one.speaker.kind === 'parties') return Math.max(...one.speaker.hits.map(({ to }) => to));
  if (one.speaker.kind !== 'same') return null;
  const subject = sentence.cuesOf.sameSpeaker.findLast(({ to }) => to <= one.from);
  return subject !== undefined && subject.to - subject.from > 1 ? subject.to : null;
};

/** "Putin hat die Präsenz von Soldaten weder bestätigt noch dementiert": the verb stands last. */
const isBracket = (sentence: SentenceView, one: Attribution, span: TokenSpan): boolean => {
  if (sentence.lexicon?.language !== 'de') return false;
  const from = subjectEnd(sentence, one);
  if (from === null) return false;
  return (
    from <= span.to &&
    from < one.from &&
    !hasGap(sentence.tokens, from - 1, one.from, SEGMENT_BORDER)
  );
};

/** Words between what is said and a passive behind it, or that nobody could tell. */
const PASSIVE_REACH = 8;

/** A cue after the span: a quotation's or comma's "said X", or a passive of the span itself. */
const trails = (
  sentence: SentenceView,
  all: readonly Attribution[],
  one: Attribution,
  span: TokenSpan,
  led: boolean,
): boolean => {
  if (
    turnBetween(sentence, span.to, one.from) !== null &&
    !closesWhole(sentence, all, one, span, led)
  )
    return false;
  if (isBracket(sentence, one, span)) return true;
  if (!one.passive && hasObject(sentence, one)) return false;
  if (isVerbLast(sentence, one, span) || isObjectFirst(sentence, one, span)) return true;
  const border = hasGap(
    sentence.tokens,
    span.to - 1,
    one.from,
    GAP.comma | GAP.closeQuote | GAP.straightQuote | GAP.hard,
  );
  // "and" begins another statement only after the last border: "…, and Moscow denied it".
  const last = lastBorder(sentence, span.to, one.from);
  const and = sentence.cuesOf.and.some(
    (cue) => cue.from >= last && cue.to <= one.from && !joinsNames(one, cue),
  );
  if (one.follows === true && !led && !and && one.from - span.to <= FOLLOWING) return true;
  // "…, which the Pentagon confirmed": nothing stands behind but what stood before.
  if (border && !and && one.speech !== 'say' && hasSpeaker(one) && endsSentence(sentence, one)) {
    return true;
  }
  // "La présence … a été relayée par Kiev".
  if (one.speech === 'say' && one.passive && !and && one.from - span.to <= FOLLOWING) return true;
  if (one.speech === 'say') return border && !led && !and;
  if (one.speech === 'according') {
    return !led && !isOfRelative(sentence, span, one) && !opensSecond(sentence, all, one);
  }
  if (one.speech === 'label') return true;
  if (one.speech === 'deny' && !and && one.from - span.to <= FOLLOWING) {
    if (!border || isQuotedWord(sentence, span, one)) return true;
  }
  // "… has been confirmed by NATO", "… could not be verified".
  if (
    (one.passive || one.speech === 'cannotConfirm') &&
    !and &&
    one.from - span.to <= PASSIVE_REACH
  )
    return true;
  if (one.passive) return false;
  return border && !and && !led && hasSpeaker(one);
};

/** "… sent men, and according to Kyiv some have fought": of what stands behind it. */
const opensSecond = (
  { cuesOf, tokens, to }: SentenceView,
  all: readonly Attribution[],
  one: Attribution,
): boolean => {
  const end =
    one.speaker.kind === 'parties' ? Math.max(...one.speaker.hits.map((hit) => hit.to)) : one.to;
  return (
    end < to &&
    !hasGap(tokens, end - 1, end, GAP.hard) &&
    cuesOf.and.some(
      (and) =>
        and.to === one.from &&
        !all.some((other) => other.speech === 'according' && other.from < and.from),
    )
  );
};

/** "…, a step that, according to Seoul, may come soon": only of the step. */
const isOfRelative = (
  { cuesOf, lexicon, tokens }: SentenceView,
  span: TokenSpan,
  one: Attribution,
): boolean =>
  one.from > span.to &&
  hasGap(tokens, one.from - 1, one.from, GAP.comma) &&
  (anyEndsAt(cuesOf.that, one.from) ||
    lexicon?.relativePronouns?.includes(wordAt(tokens, one.from - 1)) === true);

/** "… sent men while it goes on with its war, according to Seoul.": the source of both halves. */
const closesWhole = (
  sentence: SentenceView,
  all: readonly Attribution[],
  one: Attribution,
  span: TokenSpan,
  led: boolean,
): boolean =>
  !led &&
  one.speech === 'according' &&
  endsSentence(sentence, one) &&
  hasGap(sentence.tokens, one.from - 1, one.from, GAP.comma) &&
  !hasGap(sentence.tokens, span.to - 1, one.from, GAP.semicolon) &&
  !all.some((other) => other !== one && other.from >= span.to && hasSpeaker(other));

/** Words between what is said and a verb with its speaker behind it. */
const FOLLOWING = 6;

/** Words of a quotation that is only what something is called: "a hoax". */
const QUOTED_WORDS = 3;

/** "… is “a hoax”": the marks part nothing. */
const isQuotedWord = ({ tokens }: SentenceView, span: TokenSpan, one: TokenSpan): boolean => {
  const marks = GAP.openQuote | GAP.straightQuote;
  let from = one.from;
  while (
    from > span.to &&
    one.from - from < QUOTED_WORDS &&
    !hasGap(tokens, from - 1, from, marks)
  ) {
    from -= 1;
  }
  return (
    hasGap(tokens, from - 1, from, marks) &&
    hasGap(tokens, one.to - 1, one.to + 1, GAP.closeQuote | GAP.straightQuote) &&
    !hasGap(tokens, span.to - 1, from, GAP.comma | GAP.hard)
  );
};

/** Whether the verb, or the speaker behind it, is the last of its sentence. */
const endsSentence = (sentence: SentenceView, one: Attribution): boolean =>
  one.to === sentence.to ||
  (one.speaker.kind === 'parties' && anyEndsAt(one.speaker.hits, sentence.to));

/** "…, said Singh, who did not confirm whether …": the verb has an object of its own. */
const hasObject = (sentence: SentenceView, one: Attribution): boolean =>
  one.speech !== 'say' &&
  one.speech !== 'according' &&
  [...sentence.cuesOf.that, ...sentence.cuesOf.condition].some(
    ({ from }) => from >= one.to && from - one.to <= 1,
  );

/** "Putin hat die Anwesenheit … weder bestätigt": subject before, verb behind what is said. */
const isVerbLast = (sentence: SentenceView, one: Attribution, span: TokenSpan): boolean => {
  if (sentence.lexicon?.commaBeforeClauses !== true || one.speaker.kind !== 'parties') return false;
  const last = Math.max(...one.speaker.hits.map(({ to }) => to));
  const border = GAP.comma | GAP.hard | GAP.closeQuote | GAP.straightQuote;
  // "Peskow lehnte es ab, die Entsendung zu kommentieren": the comma opens the infinitive's clause.
  const before = REFUSALS.has(one.speech) ? border & ~GAP.comma : border;
  return (
    last <= span.from &&
    !hasGap(sentence.tokens, last - 1, span.from, before) &&
    !hasGap(sentence.tokens, span.from, one.from, border)
  );
};

/** "Участие военных Песков комментировать не захотел": object, subject, verb. */
const isObjectFirst = (sentence: SentenceView, one: Attribution, span: TokenSpan): boolean =>
  sentence.lexicon?.speakerMayFollow === true &&
  STANCE_OF[one.speech] !== undefined &&
  one.speaker.kind === 'parties' &&
  one.speaker.hits.every(({ from, to }) => from >= span.to && to <= one.from) &&
  !hasGap(sentence.tokens, span.to - 1, one.from, GAP.comma | GAP.hard | GAP.closeQuote) &&
  !anyBetween(sentence.cuesOf.and, span.to, one.from);

/** "…, Kyiv and Washington said": who they are, no other statement. */
const joinsNames = ({ speaker }: Attribution, and: TokenSpan): boolean =>
  speaker.kind === 'parties' &&
  speaker.hits.some(({ to }) => to <= and.from) &&
  speaker.hits.some(({ from }) => from >= and.to);

const lastBorder = (sentence: SentenceView, from: number, to: number): number => {
  let last = from;
  for (let at = from; at <= to; at += 1) {
    if (hasGap(sentence.tokens, at - 1, at, GAP.comma | GAP.closeQuote | GAP.hard)) last = at;
  }
  return last;
};
