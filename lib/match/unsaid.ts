/** Who is meant where no subject stands by a verb of saying. */

import { GAP, wordAt } from '@/lib/text/tokens';
import { followsBorder } from './behind-verb';
import type { Cue } from './lexicon/types';
import { isPlace, type Speaker, speakers } from './names';
import { origin, PLACE_REACH } from './sources';
import {
  anyBeginsAt,
  anyBetween,
  type CueHit,
  distance,
  hasGap,
  type PartyHit,
  type SentenceView,
} from './view';

/** Words between a place and the silence that comes from there. */
const SILENCE_REACH = 4;

/** Words before a verb that begins its sentence: adverbs, auxiliaries. */
const SENTENCE_START = 3;

/** Words between the comma and the subject of the main clause. */
const MAIN_SUBJECT = 6;

/** "si stima che", "szacuje się": nobody in particular. */
const isImpersonal = ({ lexicon, tokens }: SentenceView, cue: CueHit): boolean => {
  for (let at = cue.from - 1; at < cue.to; at += 1) {
    const pair = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
    if (lexicon?.impersonal?.includes(pair) === true) return true;
  }
  return false;
};

/** Words from a verb with an indefinite subject to the place that speaks by it. */
const INDEFINITE_REACH = 6;

/** Cues of those who refuse. */
const REFUSALS_CUES: ReadonlySet<Cue> = new Set(['noComment', 'cannotConfirm', 'deny']);

/** Letters that part a verb from the pronoun behind it: "assure-t-on". */
const LINK = 1;

/** "Assure-t-on au Pentagone", "À Séoul, on estime": the place speaks; `null` with another subject. */
export const spokenFrom = (sentence: SentenceView, cue: CueHit): Speaker | null => {
  const { lexicon, parties, tokens } = sentence;
  const pronouns = lexicon?.indefinite;
  if (pronouns === undefined) return null;
  const link = wordAt(tokens, cue.to).length === LINK ? 1 : 0;
  const isIndefinite = [cue.from - 1, cue.to + link].some((at) =>
    pronouns.includes(wordAt(tokens, at)),
  );
  const bracket = isIndefinite ? null : bracketOf(sentence, cue, pronouns);
  if (!isIndefinite && bracket === null) return null;
  const near = parties.filter(
    (hit) =>
      isPlace(sentence, hit) &&
      (bracket === null
        ? isNearVerb(sentence, hit, cue)
        : hit.from >= bracket && hit.to <= cue.from),
  );
  const core = near.find((hit) => hit.from >= cue.to) ?? near.at(-1);
  return core === undefined ? null : speakers(sentence, near, core);
};

/** Words between the pronoun of a German clause and the verb that closes it. */
const BRACKET_REACH = 10;

/** "hatte man im Pentagon noch keine Kämpfe gesehen": where its clause begins; `null` for no such. */
const bracketOf = (
  { from, lexicon, tokens }: SentenceView,
  cue: CueHit,
  pronouns: readonly string[],
): number | null => {
  if (lexicon?.separable === undefined || !REFUSALS_CUES.has(cue.cue)) return null;
  let start = cue.from;
  let isThere = false;
  const border = GAP.comma | GAP.hard | GAP.semicolon;
  while (
    start > from &&
    cue.from - start < BRACKET_REACH &&
    !hasGap(tokens, start - 1, start, border)
  ) {
    start -= 1;
    if (pronouns.includes(wordAt(tokens, start))) isThere = true;
  }
  return isThere ? start : null;
};

/** Whether a place stands right behind the verb, or opens the sentence before it. */
const isNearVerb = (sentence: SentenceView, hit: PartyHit, cue: CueHit): boolean =>
  hit.from >= cue.to
    ? hit.from - cue.to <= INDEFINITE_REACH &&
      !hasGap(sentence.tokens, cue.to - 1, hit.from, GAP.comma | GAP.hard) &&
      !anyBetween(sentence.cuesOf.that, cue.to, hit.from)
    : cue.from - hit.to <= SENTENCE_START;

/** "A Mosca nessuno vuole parlarne": those at the place that opens it, else whoever spoke last. */
export const nobodyAt = (sentence: SentenceView, cue: CueHit): Speaker => {
  const { from, lexicon, parties, tokens } = sentence;
  const [place] = parties;
  const speaks =
    place !== undefined &&
    lexicon?.nobody === wordAt(tokens, cue.from) &&
    place.to === cue.from &&
    place.from - from <= 1 &&
    REFUSALS_CUES.has(cue.cue) &&
    isPlace(sentence, place);
  return speaks ? speakers(sentence, parties, place) : { kind: 'same' };
};

/** Words between what was reported, what is done to it, and where. */
const REPORTED_REACH = 4;

/** "The accusation was rejected in Moscow": the only place is that of who rejects it. */
const reportedFrom = (sentence: SentenceView, cue: CueHit): Speaker | null => {
  const { cuesOf, parties } = sentence;
  const [place] = parties;
  if (cue.cue !== 'deny' || parties.length !== 1 || place === undefined) return null;
  const isReported = cuesOf.report.some(
    ({ to }) => to <= cue.from && cue.from - to <= REPORTED_REACH,
  );
  const isNear =
    distance(place, cue) <= REPORTED_REACH || place.from - sentence.from <= SENTENCE_START;
  return isReported && isNear && isPlace(sentence, place)
    ? speakers(sentence, parties, place)
    : null;
};

/** "В Кремле, когда там спросили о погибших, развели руками": a place that opens the sentence. */
export const openingPlace = (sentence: SentenceView, cue: CueHit): Speaker => {
  const { from, lexicon, parties, tokens } = sentence;
  const [place] = parties;
  const speaks =
    place !== undefined &&
    lexicon?.speaksFrom !== undefined &&
    [place.from, place.from - 1].some(
      (at) => at === from && lexicon.speaksFrom?.includes(wordAt(tokens, at)),
    ) &&
    place.to < cue.from &&
    REFUSALS_CUES.has(cue.cue) &&
    followsBorder(sentence, cue) &&
    hasGap(tokens, place.to - 1, place.to, GAP.comma);
  return speaks ? speakers(sentence, [place], place) : { kind: 'none' };
};

/** Who is meant where no subject stands by the verb. */
export const unsaid = (sentence: SentenceView, cue: CueHit): Speaker => {
  if (isImpersonal(sentence, cue)) return { kind: 'unknown', name: null };
  const begins = cue.from - sentence.from <= SENTENCE_START;
  // "Desde Kiev aseguran que": nobody else is the subject.
  const whence = begins ? origin(sentence, cue) : null;
  if (whence?.kind === 'parties') return whence;
  // "In a report, the agency …": a noun has no subject.
  const isNoun =
    sentence.lexicon?.articles?.includes(wordAt(sentence.tokens, cue.from - 1)) === true;
  const mayDrop = sentence.lexicon?.dropsSubject === true && !isNoun;
  if (mayDrop && (begins || followsBorder(sentence, cue))) return nobodyAt(sentence, cue);
  // "aus Seoul hieß es", "w Kijowie podano": the place speaks where nobody else does.
  if (sentence.lexicon?.commaBeforeClauses === true) {
    // "Aus Pjöngjang gab es zunächst keine Reaktion".
    const reach = cue.cue === 'noComment' ? SILENCE_REACH : PLACE_REACH;
    const place = sentence.parties.filter(
      (hit) => hit.to <= cue.from && cue.from - hit.to <= reach,
    );
    if (place.length > 0) return speakers(sentence, place, place.at(-1));
  }
  const told = reportedFrom(sentence, cue);
  if (told !== null) return told;
  // "Without confirming it, the NATO chief…": the main clause's subject.
  let comma = cue.to;
  while (comma < sentence.to && !hasGap(sentence.tokens, comma - 1, comma, GAP.comma)) comma += 1;
  const isFirst =
    !isNoun && !hasGap(sentence.tokens, sentence.from, cue.from, GAP.comma | GAP.hard);
  // "Wir gehen davon aus, dass Nordkorea …": what is said has a subject of its own.
  const isSaid = anyBeginsAt(sentence.cuesOf.that, comma);
  if (!isFirst || isSaid || comma >= sentence.to || !begins) return { kind: 'none' };
  const near = sentence.parties.filter(
    (hit) =>
      hit.from >= comma &&
      hit.from - comma <= MAIN_SUBJECT &&
      !isPlace(sentence, hit) &&
      // "…, the agency said it spotted North Korea": another spoke before.
      !anyBetween(sentence.cuesOf.say, comma, hit.from),
  );
  return speakers(sentence, near, near[0]);
};
