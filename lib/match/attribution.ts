/** Who says so: the attributions of a sentence, in order. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { impliedByThat, impliedSource, introducedBy } from './implied';
import { koreanSpeech } from './korean';
import { isKoreanAt } from './korean-names';
import { headlineLabel, opinionOf } from './labels';
import { fits } from './lexicon/words';
import type { Speaker } from './names';
import { isOfSubject } from './reach';
import { sortShort } from './sort-short';
import { speakerOf } from './speakers';
import { REFUSALS, SPEECH_OF, type Speech } from './speech';
import { isParticiple, refuserOf, sharedSubject } from './subjects';
import {
  anyBetween,
  anyEndsAt,
  type BlockView,
  type CueHit,
  distance,
  hasGap,
  partedBy,
  SEGMENT_BORDER,
  type SentenceView,
} from './view';

export interface Attribution extends TokenSpan {
  readonly speech: Speech;
  readonly speaker: Speaker;
  /** The one who speaks is named by a phrase of its own after it: "by NATO". */
  readonly passive: boolean;
  /** The speaker stands right behind the verb: what is said may stand before it. */
  readonly follows?: boolean;
  /** Words it governs wherever its verb stands: Korean verbs of saying come last. */
  readonly scope?: TokenSpan;
}

/** A block with who says what in each of its sentences. */
export interface SpokenBlock extends BlockView {
  readonly attributions: readonly (readonly Attribution[])[];
}

/** Hears a block's sentences, which needs nothing of what stands around the block. */
export const spoken = ({ block, quotes, role, sentences, tokens }: BlockView): SpokenBlock => ({
  block,
  role,
  tokens,
  sentences,
  quotes,
  attributions: sentences.map((sentence) => attributionsOf(sentence, role)),
});

/** Whether it is known who speaks, or that it is whoever spoke last. */
export const hasSpeaker = ({ speaker }: Attribution): boolean =>
  speaker.kind === 'parties' || speaker.kind === 'same';

/** Where the clause of an attribution begins: at its verb, or at the subject before it. */
export const beginning = ({ from, speaker }: Attribution): number =>
  speaker.kind === 'parties' ? Math.min(from, ...speaker.hits.map((hit) => hit.from)) : from;

/** Words from "neither" before two subjects to the verb that closes their clause. */
const SUBJECT_REACH = 14;

/** Words between a negation and the verb of saying behind it. */
const NEGATION_REACH = 4;

/** Whether a verb of saying is negated: "has not confirmed". */
const isCueNegated = (sentence: SentenceView, cue: CueHit): boolean =>
  sentence.cuesOf.negation.some(
    (hit) =>
      hit.to <= cue.from &&
      cue.from - hit.to <= (isOfSubject(sentence, hit) ? SUBJECT_REACH : NEGATION_REACH) &&
      !hasGap(sentence.tokens, hit.to - 1, cue.from, GAP.comma | GAP.hard),
  ) ||
  sentence.cuesOf.negationAfter.some(
    (hit) => hit.from >= cue.to && (hit.from - cue.to <= 1 || isNegatedLast(sentence, cue, hit)),
  );

/** "bestätigte die Berichte nicht", "stritt es nicht ab": what negates a verb closes its clause. */
const isNegatedLast = (
  { lexicon, to, tokens }: SentenceView,
  cue: CueHit,
  not: CueHit,
): boolean => {
  if (lexicon?.separable === undefined) return false;
  const end = lexicon.separable.includes(wordAt(tokens, not.to)) ? not.to + 1 : not.to;
  const border = GAP.comma | GAP.hard;
  return (
    !hasGap(tokens, cue.to - 1, not.from, border) &&
    (end >= to || hasGap(tokens, end - 1, end, border))
  );
};

/** Words between the two halves of "neither confirmed nor denied". */
const NEITHER_REACH = 5;

/** "neither confirmed nor denied", "non smentisce e non conferma": says nothing either way. */
const isSilence = (sentence: SentenceView, cue: CueHit): boolean =>
  sentence.cuesOf.deny.some(
    (hit) =>
      distance(hit, cue) <= NEITHER_REACH &&
      isCueNegated(sentence, hit) &&
      !partedBy(sentence.tokens, hit, cue, GAP.hard | GAP.openQuote),
  );

/** "no ha confirmado ni | desmentido": a term for silence leads up to the denial. */
const isSecondHalf = (sentence: SentenceView, cue: CueHit): boolean =>
  sentence.cuesOf.noComment.some(
    (hit) =>
      hit.to <= cue.from &&
      cue.from - hit.to <= 1 &&
      !hasGap(sentence.tokens, hit.to - 1, cue.from, GAP.comma | GAP.hard),
  );

/** "nie potwierdza …, ale też nie dementuje": the same one denies no more than he confirms. */
const isEvenhanded = (sentence: SentenceView, cue: CueHit): boolean => {
  const { cuesOf, lexicon, parties, tokens } = sentence;
  const isNot = (hit: CueHit): boolean =>
    lexicon?.cues.negation?.includes(wordAt(tokens, hit.from)) === true;
  const half = cuesOf.noComment.find(
    (hit) => hit.from >= cue.to && hit.to - hit.from > 1 && isNot(hit),
  );
  const turn = cuesOf.contrast.findLast((hit) => hit.from >= cue.to && hit.to <= (half?.from ?? 0));
  return half !== undefined && turn !== undefined && !anyBetween(parties, turn.to, half.from);
};

/** Words between "has nothing that would let it" and "verify or confirm". */
const OPEN_REACH = 3;
/** The same to a German infinitive, with its object: "die Berichte zu". */
const INFINITIVE_REACH = 6;

/** "não dispõe de elementos que permitam verificar ou confirmar": all of it cannot be done. */
const isLeftOpen = (sentence: SentenceView, cue: CueHit): boolean => {
  const { cuesOf, lexicon, tokens } = sentence;
  if (cuesOf.cannotConfirm.length === 0 && cuesOf.noComment.length === 0) return false;
  // "sah keinen Anlass, etwas zu bestätigen": a comma parts a German infinitive from its verb.
  const isApart = lexicon?.passiveInfinitive !== undefined && wordAt(tokens, cue.from - 1) === 'zu';
  const border = isApart ? GAP.hard : GAP.comma | GAP.hard;
  const reach = isApart ? INFINITIVE_REACH : OPEN_REACH;
  const opens = (hit: CueHit): boolean =>
    hit.to <= cue.from &&
    cue.from - hit.to <= reach &&
    !hasGap(tokens, hit.to - 1, cue.from, border) &&
    !anyBetween(cuesOf.contrast, hit.to, cue.from);
  return cuesOf.cannotConfirm.some(opens) || (isApart && cuesOf.noComment.some(opens));
};

/** "Weder Moskau noch Pjöngjang haben sich geäußert": neither of two says anything. */
const saysNeither = (sentence: SentenceView, cue: CueHit): boolean =>
  sentence.cuesOf.negation.some((hit) => hit.to <= cue.from && isOfSubject(sentence, hit));

/** "has not acknowledged": who might know well and does not say. */
const isOfAdmitting = ({ lexicon, tokens }: SentenceView, { from, to }: CueHit): boolean => {
  for (let at = from; at < to; at += 1) {
    if (fits(wordAt(tokens, at), lexicon?.admits)) return true;
  }
  return false;
};

/** The kind of speech of a cue with its negation: "has not confirmed" cannot confirm. */
const speechOf = (sentence: SentenceView, cue: CueHit): Speech | null => {
  const speech = SPEECH_OF[cue.cue];
  if (speech === undefined) return null;
  const saysNothing = (): boolean => isSilence(sentence, cue) || isOfAdmitting(sentence, cue);
  if (speech === 'cannotConfirm') {
    return saysNothing() || isEvenhanded(sentence, cue) ? 'noComment' : speech;
  }
  if (speech !== 'say' && speech !== 'confirm' && speech !== 'deny') return speech;
  if (speech === 'confirm' && isLeftOpen(sentence, cue)) return 'cannotConfirm';
  if (speech === 'deny' && isSecondHalf(sentence, cue)) return 'noComment';
  if (speech === 'say' && (isVerdict(sentence, cue) || isCalledBefore(sentence, cue)))
    return 'deny';
  if (!isCueNegated(sentence, cue)) return speech;
  if (speech === 'say') return saysNeither(sentence, cue) ? 'noComment' : null;
  // "did not deny it" says nothing either way.
  if (speech === 'deny') return 'noComment';
  return saysNothing() ? 'noComment' : 'cannotConfirm';
};

/** "Falso, replicó Budánov": one word that opens a sentence is the whole of what is said. */
const isVerdict = ({ from, lexicon, tokens }: SentenceView, cue: CueHit): boolean =>
  cue.from === from + 1 &&
  lexicon?.verdicts?.includes(wordAt(tokens, from)) === true &&
  hasGap(tokens, from, cue.from, SEGMENT_BORDER);

/** Words between what something is called and the verb that says so: "así". */
const CALLED_REACH = 2;

/** "«Bulos»: así calificó el Kremlin las informaciones": what they are called stands before. */
const isCalledBefore = ({ cuesOf, from, lexicon, tokens }: SentenceView, cue: CueHit): boolean =>
  cuesOf.deny.some(
    (hit) =>
      hit.from === from &&
      hit.to <= cue.from &&
      cue.from - hit.to <= CALLED_REACH &&
      hasGap(tokens, hit.to - 1, cue.from, SEGMENT_BORDER) &&
      fits(wordAt(tokens, cue.from), lexicon?.calls),
  );

/** Of two that begin together the later Korean verb is the outer one. */
const outerFirst = (a: Attribution, b: Attribution): number =>
  a.scope !== undefined && b.scope !== undefined ? b.from - a.from : a.from - b.from;

/** Words between the verb and the "that" of what is passed on. */
const PASSED_ON_REACH = 5;

/** "NATO przekazało, że", "…, przekazał rzecznik": news is passed on, not shells. */
const isPassedOn = (sentence: SentenceView, cue: CueHit): boolean =>
  cue.to - cue.from > 1 ||
  ((sentence.tokens.gap[cue.from] ?? 0) & SEGMENT_BORDER) !== 0 ||
  sentence.cuesOf.that.some((hit) => hit.from >= cue.to && hit.from - cue.to <= PASSED_ON_REACH);

/** Words from "despite" to the denials behind it: "despite repeated Russian denials". */
const DESPITE_REACH = 5;

/** "Malgré les démentis russes": what is denied all the same. */
const isDefied = ({ from, lexicon, tokens }: SentenceView, cue: CueHit): boolean => {
  if (lexicon?.despite === undefined || (cue.cue !== 'deny' && cue.cue !== 'noComment'))
    return false;
  for (let at = cue.from - 1; at >= from && cue.from - at <= DESPITE_REACH; at -= 1) {
    if (lexicon.despite.includes(wordAt(tokens, at))) return true;
    if (hasGap(tokens, at, at + 1, GAP.comma | GAP.hard)) return false;
  }
  return false;
};

/** What makes Italian "secondo" and Portuguese "segundo" a number: "un secondo contingente". */
const BEFORE_ORDINAL = new Set([
  'un',
  'il',
  'del',
  'al',
  'dal',
  'nel',
  'um',
  'o',
  'do',
  'ao',
  'no',
]);

const isOrdinal = ({ tokens }: SentenceView, cue: CueHit): boolean =>
  cue.cue === 'according' &&
  ['secondo', 'segundo'].includes(wordAt(tokens, cue.from)) &&
  ((tokens.gap[cue.from] ?? 0) & SEGMENT_BORDER) === 0 &&
  BEFORE_ORDINAL.has(wordAt(tokens, cue.from - 1));

/** German "…, so Rutte": only behind a comma or a quotation, with the speaker right after it. */
const isSourceWord = (sentence: SentenceView, cue: CueHit): boolean => {
  // "South Korea's intelligence": a word of a name, not "'s intelligence" behind one.
  const word = wordAt(sentence.tokens, cue.from);
  const isInName = (): boolean =>
    sentence.parties.some((hit) => hit.from < cue.from && hit.to >= cue.to);
  if (cue.cue === 'accordingAfter' && word === 's' && isInName()) return false;
  if (isDefied(sentence, cue)) return false;
  if (isOrdinal(sentence, cue)) return false;
  if (fits(word, sentence.lexicon?.passesOn)) {
    return isPassedOn(sentence, cue);
  }
  if (sentence.lexicon?.language !== 'de' || word !== 'so') return true;
  const near = (hit: TokenSpan): boolean => hit.from >= cue.to && hit.from - cue.to <= 2;
  return (
    ((sentence.tokens.gap[cue.from] ?? 0) & SEGMENT_BORDER) !== 0 &&
    (sentence.parties.some(near) || sentence.cuesOf.sameSpeaker.some(near))
  );
};

/** Words between "and" or "but" and the verb it joins. */
const JOINED_REACH = 2;

/** "said A and added that B": a verb without a subject of its own shares that of the one before. */
const sharedSpeaker = (
  sentence: SentenceView,
  found: readonly Attribution[],
  cue: CueHit,
): Speaker => {
  const last = found.findLast((one) => one.speaker.kind === 'parties');
  if (last === undefined) return { kind: 'none' };
  const { and, contrast, that } = sentence.cuesOf;
  const isNear = (hit: CueHit): boolean => hit.to <= cue.from && cue.from - hit.to <= JOINED_REACH;
  const shares =
    [...and, ...contrast].some(isNear) ||
    // "said that the organisation could not verify it": no party, so whoever speaks of it.
    anyBetween(that, last.from, cue.from);
  return shares ? last.speaker : { kind: 'none' };
};

/** "Песков пожал плечами: мол, комментировать не может": who is understood is the one named there. */
const asNamedThere = (found: readonly Attribution[], speaker: Speaker): Speaker =>
  speaker.kind === 'same'
    ? (found.findLast((one) => one.speaker.kind === 'parties' && REFUSALS.has(one.speech))
        ?.speaker ?? speaker)
    : speaker;

/** "called the reports about the DPRK's soldiers a fake": the verb's subject is who denies. */
const callerOf = (
  sentence: SentenceView,
  found: readonly Attribution[],
  cue: CueHit,
): Attribution | undefined =>
  found.findLast(
    (one) =>
      one.speech === 'say' &&
      one.speaker.kind === 'parties' &&
      !one.passive &&
      one.to <= cue.from &&
      // "called the reports “a hoax”": marks part nothing.
      !hasGap(sentence.tokens, one.to - 1, cue.from, GAP.comma | GAP.hard) &&
      !anyBetween(sentence.cuesOf.that, one.to, cue.from) &&
      !anyBetween(sentence.cuesOf.and, one.to, cue.from),
  );

/** "wynika z szacunków Seulu": the verb alone says no more than the source behind it. */
const saysWhence = (found: readonly Attribution[], one: Attribution): boolean =>
  one.speech === 'say' &&
  one.speaker.kind !== 'parties' &&
  found.some(
    (other) =>
      other.speech === 'according' && other.speaker.kind === 'parties' && other.from === one.to,
  );

/** "«Bulos»: así calificó el Kremlin": he who calls it so says it, not whoever spoke last. */
const isSaidNext = (found: readonly Attribution[], one: Attribution): boolean =>
  one.speech === 'deny' &&
  one.speaker.kind !== 'parties' &&
  found.some(
    (other) =>
      other.speech === 'deny' &&
      other.speaker.kind === 'parties' &&
      other.from >= one.to &&
      other.from - one.to <= CALLED_REACH,
  );

/** "Powołując się na raporty": the reports are the source, nobody's saying. */
const isSourceNoun = (found: readonly Attribution[], one: Attribution): boolean =>
  one.speech === 'say' &&
  found.some((other) => other.speech === 'according' && other.to === one.from);

/** Words from an evasion to the verdict of the same one. */
const VERDICT_REACH = 12;

/** "brushed the accusations aside as baseless": what he calls them is more than that he evades. */
const isVerdictBehind = (
  { cuesOf, tokens }: SentenceView,
  found: readonly Attribution[],
  one: Attribution,
): boolean =>
  one.speech === 'noComment' &&
  one.speaker.kind === 'parties' &&
  one.scope === undefined &&
  found.some(
    (other) =>
      other.speech === 'deny' &&
      other.from >= one.to &&
      other.from - one.to <= VERDICT_REACH &&
      other.speaker.kind === 'parties' &&
      !hasGap(tokens, one.to - 1, other.from, GAP.comma | GAP.hard | GAP.semicolon) &&
      !anyBetween(cuesOf.and, one.to, other.from),
  );

/** The attributions with those that only the place of a name or the form of a verb shows. */
const withUnsaid = (
  sentence: SentenceView,
  role: BlockView['role'],
  heard: Attribution[],
): Attribution[] => {
  // Without a name only a Korean verb shows any.
  if (sentence.parties.length === 0 && !sentence.korean) return heard;
  const label =
    headlineLabel(sentence, role) ?? opinionOf(sentence) ?? introducedBy(sentence, role, heard);
  const known = [...(label === null ? [] : [label]), ...impliedByThat(sentence, heard), ...heard];
  const implied = impliedSource(sentence, known);
  return implied === null ? known : [...known, implied];
};

/** "This was said by X, reports Y": who passes it on, behind a comma, is not who said it. */
const isTail = (sentence: SentenceView, pointing: TokenSpan, one: Attribution): boolean =>
  one.from > pointing.to && hasGap(sentence.tokens, pointing.to, one.from, GAP.comma);

/** All attributions of a sentence, in order. */
export const attributionsOf = (
  sentence: SentenceView,
  role: BlockView['role'],
): readonly Attribution[] => {
  const found: Attribution[] = [];
  for (const cue of sentence.cues) {
    const speech = speechOf(sentence, cue);
    if (speech === null || !isSourceWord(sentence, cue)) continue;
    if (speech !== 'according' && isKoreanAt(sentence, cue.from)) {
      const korean = koreanSpeech(sentence, cue);
      if (korean === null) continue;
      found.push({ speech, passive: false, from: cue.from, to: cue.to, ...korean });
      continue;
    }
    const refuser = refuserOf(sentence, cue, speech);
    if (refuser !== null) {
      const { from, to } = cue;
      const refusal = speech === 'confirm' ? 'cannotConfirm' : 'noComment';
      const shared = refuser.kind === 'none' ? sharedSpeaker(sentence, found, cue) : refuser;
      // "Опровергать это он не стал": a pronoun refuses.
      const named = shared.kind === 'none' ? speakerOf(sentence, cue).speaker : shared;
      const speaker = asNamedThere(found, named);
      found.push({ speech: refusal, speaker, passive: false, from, to });
      continue;
    }
    const maySpeak = speech !== 'according' && isParticiple(sentence, cue);
    const subject = maySpeak ? sharedSubject(sentence, cue) : null;
    if (subject !== null && subject.kind !== 'none') {
      const isFirst = cue.from < (found[0]?.from ?? sentence.to);
      const last = isFirst ? undefined : found.findLast(({ speaker }) => speaker.kind !== 'none');
      const speaker = last?.speaker ?? subject;
      found.push({ speech, speaker, passive: false, from: cue.from, to: cue.to });
      continue;
    }
    const caller = speech === 'deny' ? callerOf(sentence, found, cue) : undefined;
    const spoken = caller ?? speakerOf(sentence, cue);
    // "refused to speak of it and told us to ask the General Staff": whom to ask says nothing.
    const isJoined = speech === 'noComment' && anyEndsAt(sentence.cuesOf.and, cue.from);
    const mayShare = spoken.speaker.kind === 'none' || isJoined;
    const shared = mayShare ? sharedSpeaker(sentence, found, cue) : spoken.speaker;
    const speaker = shared.kind === 'none' ? spoken.speaker : asNamedThere(found, shared);
    found.push({ ...spoken, speech, from: cue.from, to: cue.to, speaker });
  }
  const heard =
    found.length < 2
      ? found
      : found.filter(
          (one) =>
            !(
              saysWhence(found, one) ||
              isSourceNoun(found, one) ||
              isVerdictBehind(sentence, found, one) ||
              isSaidNext(found, one)
            ),
        );
  const [pointing] = sentence.cuesOf.thatIsWhat;
  if (pointing !== undefined && heard.every((one) => isTail(sentence, pointing, one))) {
    // "Das teilte der Geheimdienst mit": the words that point back hold the verb.
    const { from, to } = pointing;
    heard.unshift({ speech: 'say', from, to, ...speakerOf(sentence, pointing) });
  }
  return sortShort(
    withUnsaid(sentence, role, heard),
    (a, b) => (a.scope?.from ?? a.from) - (b.scope?.from ?? b.from) || outerFirst(a, b),
  );
};
