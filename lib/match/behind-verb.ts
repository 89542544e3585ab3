/** Who stands behind a verb of saying: the name that follows it, or that closes its sentence. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, wordAt } from '@/lib/text/tokens';
import type { Cue } from './lexicon/types';
import { isPlace, type Speaker, speakers } from './names';
import { nearest } from './subjects';
import {
  anyBeginsAt,
  anyBetween,
  type CueHit,
  hasGap,
  type PartyHit,
  SEGMENT_BORDER,
  type SentenceView,
} from './view';

/** Words behind a verb of saying in which its subject may stand. */
export const OBJECT_REACH = 9;

/** Words between "experts" and whose they are. */
const OF_REACH = 1;

/** Words between a verb and the speaker right behind it: "сообщил представитель Пентагона". */
const BEHIND_REACH = 2;

/** Words between a noun and whose it is, without one that says so. */
const GENITIVE_REACH = 1;

/** Words between a subject and its verb that leave no doubt. */
const SUBJECT_NEXT = 1;

/** Words of times and places between a closing verb and who speaks. */
const BETWEEN = 14;

/** Words behind the speaker that closes a sentence: "…, said the minister on Monday". */
const TAIL = 4;

/** Where the words behind a verb end among which its speaker may be: a border, "that". */
export const clauseEnd = (sentence: SentenceView, cue: CueHit): number => {
  const { tokens } = sentence;
  const limit = Math.min(sentence.to, cue.to + OBJECT_REACH);
  for (let at = cue.to; at < limit; at += 1) {
    const bits = at === cue.to ? SEGMENT_BORDER & ~GAP.comma : SEGMENT_BORDER;
    if (((tokens.gap[at] ?? 0) & bits) !== 0) return at;
    if (anyBeginsAt(sentence.cuesOf.that, at)) return at;
  }
  return limit;
};

/** "cree que": what stands behind is what is said. */
const endsInThat = (sentence: SentenceView, cue: CueHit): boolean =>
  sentence.cuesOf.that.some((hit) => hit.from > cue.from && hit.to === cue.to);

/** Who stands somewhere behind the verb, named, known by a pronoun, or unknown. */
export const speakerAfter = (sentence: SentenceView, cue: CueHit): Speaker => {
  if (endsInThat(sentence, cue)) return { kind: 'none' };
  const to = clauseEnd(sentence, cue);
  const parties = sentence.parties.filter((hit) => hit.from >= cue.to && hit.from < to);
  const core = parties.find(
    (hit) => !isPlace(sentence, hit) && !ownsWhatIsSaid(sentence, cue, hit),
  );
  const inZone = (kind: Cue): CueHit | undefined =>
    sentence.cuesOf[kind].find((hit) => hit.from >= cue.to && hit.from < to);
  const last = core === undefined ? closingName(sentence, cue) : undefined;
  if (last !== undefined) return speakers(sentence, sentence.parties, last);
  const someone = inZone('someone');
  // "eksperci zespołu MSMT": the experts are those of the name right behind them.
  const isTheirs = (of: CueHit): boolean => core !== undefined && core.from - of.to <= OF_REACH;
  if (
    core !== undefined &&
    (someone === undefined || someone.to > core.from || isTheirs(someone))
  ) {
    return speakers(sentence, parties, core);
  }
  if (someone !== undefined) return { kind: 'unknown', name: null };
  // "Budánov espera más; ya están allí, indicó su departamento": that of whom it begins with.
  const theirs = sentence.lexicon?.possessives?.includes(wordAt(sentence.tokens, cue.to)) === true;
  const owner = theirs ? opener(sentence, cue) : undefined;
  if (owner !== undefined) return speakers(sentence, sentence.parties, owner);
  if (theirs || inZone('sameSpeaker') !== undefined) return { kind: 'same' };
  const name = unknownName(sentence, cue, to);
  return name === null ? { kind: 'none' } : { kind: 'unknown', name };
};

/** "…, said on Tuesday, during a visit, the head of NATO.": the name that closes the sentence. */
const closingName = (sentence: SentenceView, cue: CueHit): PartyHit | undefined => {
  const { cuesOf, parties, to, tokens } = sentence;
  if (!followsBorder(sentence, cue) || to - cue.to > BETWEEN + TAIL) return undefined;
  const core = parties.find((hit) => hit.from >= cue.to && !isPlace(sentence, hit));
  if (core === undefined || core.from - cue.to > BETWEEN) return undefined;
  const isParted = hasGap(tokens, cue.to, core.from, GAP.comma);
  // "…, sagte er nur, Pjöngjang entscheide": a pronoun right behind the verb is who speaks.
  if (anyBeginsAt(cuesOf.sameSpeaker, cue.to)) return undefined;
  const isOther = [...cuesOf.that, ...cuesOf.say, ...cuesOf.someone].some(
    (hit) => hit.from >= cue.to && hit.to <= core.from,
  );
  return isParted && !isOther && !hasGap(tokens, cue.to, core.from, GAP.hard) ? core : undefined;
};

/** The name a sentence begins with, before a verb. */
const opener = (sentence: SentenceView, cue: CueHit): PartyHit | undefined =>
  sentence.parties.find(
    (hit) => hit.from - sentence.from <= OF_REACH && hit.to <= cue.from && !isPlace(sentence, hit),
  );

/** A run of capitalised words no party goes by: somebody this pack does not know. */
const unknownName = (sentence: SentenceView, cue: CueHit, to: number): TokenSpan | null => {
  const from = cue.to;
  if (sentence.lexicon?.nounsHaveCapitals === true) {
    if (from >= to) return null;
    return (
      nameBehind(sentence, from) ??
      (followsBorder(sentence, cue) ? nounBehind(sentence, from) : null)
    );
  }
  for (let at = from; at < to; at += 1) {
    const isPlaceName = sentence.parties.some((hit) => hit.from <= at && hit.to > at);
    if (!isPlaceName && isCapital(sentence.tokens, at) && wordAt(sentence.tokens, at).length > 2) {
      return { from: at, to: at + 1 };
    }
  }
  return null;
};

/** "…, sagte Japans Vertreter": of nouns with capitals only the one right there is a name. */
const nameBehind = (sentence: SentenceView, from: number): TokenSpan | null =>
  isCapital(sentence.tokens, from) && !hasGap(sentence.tokens, from - 1, from, SEGMENT_BORDER)
    ? { from, to: from + 1 }
    : null;

/** Words between an article and its noun: "das Auswärtige Amt". */
const ADJECTIVES = 2;

/** "…, sagte ein Völkerrechtler.": whoever closes a sentence behind an article, and no name. */
const nounBehind = (sentence: SentenceView, from: number): TokenSpan | null => {
  const { lexicon, tokens } = sentence;
  const isArticle = lexicon?.subjectArticles?.includes(wordAt(tokens, from)) === true;
  if (!isArticle) return null;
  for (let at = from + 1; at <= from + ADJECTIVES && at < sentence.to; at += 1) {
    if (hasGap(tokens, at - 1, at, SEGMENT_BORDER)) return null;
    if (isCapital(tokens, at)) return { from: at, to: at + 1 };
  }
  return null;
};

/** The name right behind the verb, where the language puts the speaker there without a comma. */
export const speakerRightBehind = (sentence: SentenceView, cue: CueHit): Speaker => {
  if (sentence.lexicon?.speakerMayFollow !== true) return { kind: 'none' };
  const near = sentence.parties.filter(
    (hit) =>
      hit.from >= cue.to &&
      hit.from - cue.to <= BEHIND_REACH &&
      !hasGap(sentence.tokens, cue.to - 1, hit.from, SEGMENT_BORDER) &&
      !ownsWhatIsSaid(sentence, cue, hit),
  );
  const subject = nearest(
    sentence.parties,
    cue,
    (hit) => hit.to <= cue.from && !isPlace(sentence, hit, cue),
  );
  // "порадив звертатися до Міноборони": where one is sent to ask does not refuse.
  const mayBePlace = cue.cue !== 'noComment' || subject === undefined;
  const core = near.find((hit) => !isPlace(sentence, hit)) ?? (mayBePlace ? near[0] : undefined);
  const hasSubject = subject !== undefined && cue.from - subject.to <= SUBJECT_NEXT;
  // "nie potwierdziła ani Moskwa, ani Pjongjang": those joined to it may stand farther away.
  const behind = sentence.parties.filter((hit) => hit.from >= cue.to);
  return hasSubject ? { kind: 'none' } : speakers(sentence, behind, core);
};

/** "назвал число солдат КНДР": what stands between is what is spoken of, the name only whose. */
const ownsWhatIsSaid = (sentence: SentenceView, cue: CueHit, hit: PartyHit): boolean =>
  // "“Mentiras”, clamó el ruso Nebenzia": what is said stands before.
  !hasGap(sentence.tokens, cue.from - 1, cue.from, GAP.closeQuote | GAP.straightQuote) &&
  sentence.concepts.some(
    ({ from, to }) =>
      from >= cue.to &&
      to <= hit.from &&
      saysWhose(sentence, to, hit.from) &&
      // "l'agence de renseignement sud-coréenne (NIS)": in brackets stands what has that name.
      !hasGap(sentence.tokens, hit.from - 1, hit.from, GAP.bracket) &&
      // "mówił dla Putina szef Sztabu": another name is nothing that is owned.
      !sentence.parties.some((other) => other.from <= from && other.to >= to),
  );

/** Whether nothing but "of", "from the" stands between: "erstmals auch das Pentagon" owns nothing. */
const saysWhose = (sentence: SentenceView, from: number, to: number): boolean => {
  if (to - from <= GENITIVE_REACH) return true;
  for (let at = from; at < to; at += 1) {
    if (sentence.lexicon?.ownedBy?.includes(wordAt(sentence.tokens, at)) === true) return true;
  }
  return anyBetween(sentence.cuesOf.from, from, to) || anyBetween(sentence.cuesOf.place, from, to);
};

/** Whether a comma or a quotation's end stands right before the verb: "…, said X". */
export const followsBorder = (sentence: SentenceView, cue: CueHit): boolean =>
  ((sentence.tokens.gap[cue.from] ?? 0) & SEGMENT_BORDER) !== 0;

/** "China, Russia's partner, says *it* knows nothing": in English a pronoun there opens what is said. */
const opensSaid = ({ cuesOf, lexicon, to, tokens }: SentenceView, cue: CueHit): boolean =>
  lexicon?.language === 'en' &&
  cue.to + 1 < to &&
  !hasGap(tokens, cue.to, cue.to + 1, SEGMENT_BORDER) &&
  cuesOf.sameSpeaker.some((hit) => hit.from === cue.to && hit.to === cue.to + 1);

/** "Zelensky, who was in Paris, told France 2 that …": no name behind the verb closes it. */
export const standsLast = (sentence: SentenceView, cue: CueHit, behind: Speaker): boolean => {
  if (behind.kind === 'parties') {
    return sentence.to - Math.max(...behind.hits.map(({ to }) => to)) <= TAIL;
  }
  if (opensSaid(sentence, cue)) return false;
  const name = behind.kind === 'unknown' ? behind.name : null;
  return behind.kind === 'same' || (name !== null && sentence.to - name.to <= TAIL);
};
