/** The subject before a verb of saying: a name, whoever spoke last, or somebody nobody can name. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, QUOTE_MARKS, wordAt } from '@/lib/text/tokens';
import { isPlace, type Speaker, speakers } from './names';
import type { Speech } from './speech';
import {
  anyBeginsAt,
  anyBetween,
  anyEndsAt,
  type CueHit,
  hasGap,
  isBetweenCommas,
  type PartyHit,
  type SentenceView,
} from './view';

/** Words before a verb in which its subject may stand. */
const SUBJECT_REACH = 18;
/** The same where a participle closes its clause: "hatte der Dienst die Zahl … auf 3.000 geschätzt". */
const BRACKET_REACH = 26;

/** Words of an auxiliary before its verb. */
const AUXILIARY = 2;

const NOBODY: Speaker = { kind: 'none' };

/** "but could not say": without a name of its own the clause goes on with the subject before. */
const hasOwnSubject = (sentence: SentenceView, from: number, to: number): boolean =>
  anyBetween(sentence.parties, from, to) ||
  anyBetween(sentence.cuesOf.sameSpeaker, from, to) ||
  anyBetween(sentence.cuesOf.someone, from, to);

/** Where the clause of `cue` begins: after a quotation's end, "that", or the sentence's start. */
const clauseStart = (sentence: SentenceView, cue: CueHit): number => {
  const { tokens } = sentence;
  const { contrast, that } = sentence.cuesOf;
  const border = GAP.closeQuote | GAP.straightQuote | GAP.hard;
  let start = cue.from;
  while (start > sentence.from && !hasGap(tokens, start - 1, start, border)) start -= 1;
  for (const { to } of that) if (to <= cue.from) start = Math.max(start, to);
  for (const hit of contrast) {
    // "Putin, en cambio, no desmintió": the subject stands before what turns against the rest.
    const turns =
      hit.to > start &&
      hit.to <= cue.from &&
      !isBetweenCommas(sentence, hit) &&
      hasOwnSubject(sentence, hit.to, cue.from);
    if (turns) start = hit.to;
  }
  return start;
};

/** The one that ends closest to a cue, of those that may be meant; of two as close, the later. */
export const nearest = <T extends TokenSpan>(
  list: readonly T[],
  cue: TokenSpan,
  mayBe: (hit: T) => boolean,
): T | undefined => {
  let best: T | undefined;
  for (const hit of list) {
    const away = Math.abs(cue.from - hit.to);
    const least = best === undefined ? Number.POSITIVE_INFINITY : Math.abs(cue.from - best.to);
    const isNearer = away < least || (away === least && hit.to > (best?.to ?? 0));
    if (isNearer && mayBe(hit)) best = hit;
  }
  return best;
};

/** "after talks with the leader": whom one meets does not speak; Slavic ministries speak so. */
const isMet = (sentence: SentenceView, same: CueHit): boolean =>
  sentence.lexicon?.commaBeforeClauses !== true &&
  sentence.lexicon?.cues.definite?.includes(wordAt(sentence.tokens, same.from)) === true &&
  anyEndsAt(sentence.cuesOf.place, same.from);

/** The subject before a verb: the closest name, pronoun or nobody known of its clause. */
export const subjectBefore = (sentence: SentenceView, cue: CueHit): Speaker => {
  const reach = sentence.lexicon?.separable === undefined ? SUBJECT_REACH : BRACKET_REACH;
  const from = Math.max(clauseStart(sentence, cue), cue.from - reach);
  const { cuesOf, parties } = sentence;
  const isInReach = (hit: TokenSpan): boolean =>
    hit.from >= from &&
    // "ООН не" may be a name that holds the verb's negation, so that its resolutions are none.
    (hit.to <= cue.from || (hit.from < cue.from && hit.to < cue.to));
  const mayBe = (hit: PartyHit): boolean =>
    isInReach(hit) &&
    !isPlace(sentence, hit, cue) &&
    !isOwner(sentence, hit) &&
    !isCaseless(sentence, hit, cue);
  const core =
    nearest(parties, cue, (hit) => mayBe(hit) && !isOrigin(sentence, hit)) ??
    nearest(parties, cue, mayBe);
  const aside = core === undefined ? null : asideBefore(sentence, cue, core);
  const isAside = (hit: TokenSpan): boolean => aside !== null && hit.from >= aside;
  const same = nearest(
    cuesOf.sameSpeaker,
    cue,
    (hit) => isInReach(hit) && !isMet(sentence, hit) && !isAside(hit),
  );
  const someone = nearest(
    cuesOf.someone,
    cue,
    (hit) => isInReach(hit) && !isReliedOn(sentence, hit) && !isAside(hit),
  );
  const at = Math.max(core?.to ?? -1, same?.to ?? -1, someone?.to ?? -1);
  if (at === -1 && isTheirs(sentence, cue, from)) return { kind: 'same' };
  if (at === -1) return cue.from - from <= AUXILIARY ? behindColon(sentence, from) : NOBODY;
  // "le renseignement sud-coréen, lui, évoque": the pronoun only repeats the name before it.
  const repeated =
    core !== undefined &&
    same?.to === at &&
    same.to - same.from === 1 &&
    same.from - core.to <= 2 &&
    // "у НАТО он сказал": right before its verb the pronoun is the subject.
    (same.to < cue.from || hasGap(sentence.tokens, core.to - 1, same.from, GAP.comma));
  if (core?.to === at || repeated) return speakers(sentence, parties.filter(isInReach), core);
  if (someone?.to === at) {
    // "Officials from the Pentagon said".
    const whose = parties.find((hit) => isInReach(hit) && isFrom(sentence, someone, hit));
    if (whose !== undefined) return speakers(sentence, parties.filter(isInReach), whose);
    // "Sus investigadores": those of the one who spoke last.
    return isPossessive(sentence, someone.from - 1)
      ? { kind: 'same' }
      : { kind: 'unknown', name: null };
  }
  return introduced(sentence, from);
};

/**
 * "Budanow w rozmowie z dziennikarzem, opublikowanej na portalu, powiedział": where a phrase between
 * commas begins that parts a verb from its subject, or `null`.
 */
const asideBefore = (
  { lexicon, tokens }: SentenceView,
  cue: TokenSpan,
  subject: TokenSpan,
): number | null => {
  if (lexicon?.commaBeforeClauses !== true) return null;
  if (!hasGap(tokens, cue.from - 1, cue.from, GAP.comma)) return null;
  let start = cue.from - 1;
  while (start > subject.to && !hasGap(tokens, start - 1, start, GAP.comma)) start -= 1;
  return start > subject.to && !hasGap(tokens, subject.to - 1, cue.from, GAP.hard) ? start : null;
};

/** Words of "from the" between people nobody knows and whose they are. */
const FROM_WORDS = 2;

const isFrom = ({ cuesOf }: SentenceView, someone: TokenSpan, { from }: TokenSpan): boolean =>
  from > someone.to &&
  from - someone.to <= FROM_WORDS &&
  [...cuesOf.place, ...cuesOf.from].some((hit) => hit.from === someone.to);

const isPossessive = ({ lexicon, tokens }: SentenceView, at: number): boolean =>
  lexicon?.possessives?.includes(wordAt(tokens, at)) === true;

/** Words before the name that begins a sentence: an article, a title. */
const OPENING = 4;

/** Words between the comma behind a participle's clause and the subject of the main clause. */
const MAIN_SUBJECT = 4;

/** Fewest letters of a participle: "thing" is none. */
const PARTICIPLE = 6;

/** "affirmant que", "tout en précisant": a verb that has no subject of its own. */
export const isParticiple = ({ lexicon, tokens }: SentenceView, cue: TokenSpan): boolean => {
  for (let at = cue.from; at < cue.to; at += 1) {
    const word = wordAt(tokens, at);
    const ends = lexicon?.participles?.some((ending) => word.endsWith(ending)) === true;
    if (ends && word.length >= PARTICIPLE) return true;
  }
  return false;
};

/** The subject a participle shares: of the main clause before it, or behind the one it opens. */
export const sharedSubject = (sentence: SentenceView, cue: CueHit): Speaker => {
  const { from, parties, to, tokens } = sentence;
  const named = parties.filter((hit) => !isPlace(sentence, hit));
  if (cue.from - from <= AUXILIARY) {
    let comma = cue.to + 1;
    while (comma < to && !hasGap(tokens, comma - 1, comma, GAP.comma)) comma += 1;
    const core = named.find((hit) => hit.from >= comma && hit.from - comma <= MAIN_SUBJECT);
    return speakers(sentence, parties, core);
  }
  const isApart = hasGap(tokens, Math.max(from, cue.from - AUXILIARY), cue.from, GAP.comma);
  const opener = named.find((hit) => hit.from - from <= OPENING && hit.to <= cue.from);
  return isApart ? speakers(sentence, parties, opener) : NOBODY;
};

/** "Britain's ministry, which lumps them together, had concluded": a comma parts it from its verb. */
export const subjectBeforeCommas = (sentence: SentenceView, cue: CueHit): Speaker => {
  const { parties, tokens } = sentence;
  let closes = cue.from;
  while (closes > cue.from - AUXILIARY && !hasGap(tokens, closes - 1, closes, GAP.comma))
    closes -= 1;
  if (!hasGap(tokens, closes - 1, closes, GAP.comma)) return { kind: 'none' };
  // "Der Kreml wollte sich zu Berichten, dass …, nicht äußern": the verb's other half.
  const mayBeApart =
    sentence.lexicon?.commaBeforeClauses === true &&
    (cue.cue === 'noComment' || cue.cue === 'cannotConfirm');
  // "El Gobierno, “muy preocupado”, no confirmó": what he says of himself parts nobody from a refusal.
  const isRefusal = cue.cue === 'deny' || cue.cue === 'noComment' || cue.cue === 'cannotConfirm';
  const border = isRefusal ? GAP.hard : GAP.hard | QUOTE_MARKS;
  const start = behindPlace(sentence, cue);
  const core = parties.find(
    (hit) =>
      hit.from >= start &&
      hit.from - start <= OPENING &&
      hit.to < closes &&
      (mayBeApart || hasGap(tokens, hit.to - 1, hit.to, GAP.comma)) &&
      !hasGap(tokens, start, hit.to - 1, GAP.comma | GAP.hard) &&
      !hasGap(tokens, hit.to - 1, cue.from, border) &&
      !isPlace(sentence, hit),
  );
  return speakers(sentence, parties, core);
};

/** Most words of "In Kyiv," before the subject. */
const PLACE_WORDS = 4;

/** Where a sentence, or what follows its last semicolon before a cue, goes on behind "In Kyiv,". */
const behindPlace = (
  { cuesOf, from: first, parties, to, tokens }: SentenceView,
  cue: CueHit,
): number => {
  let from = cue.from;
  while (from > first && !hasGap(tokens, from - 1, from, GAP.semicolon)) from -= 1;
  if (!anyBeginsAt(cuesOf.place, from)) return from;
  const last = Math.min(to - 1, from + PLACE_WORDS);
  for (let at = from + 1; at <= last; at += 1) {
    const isName = anyEndsAt(parties, at);
    if (hasGap(tokens, at - 1, at, GAP.comma)) return isName ? at : from;
  }
  return from;
};

/** "units of Pyongyang": the name only says whose what stands before it is. */
const isOwner = (
  { concepts, cuesOf, lexicon, parties, tokens }: SentenceView,
  hit: PartyHit,
): boolean =>
  lexicon?.ownedBy?.includes(wordAt(tokens, hit.from - 1)) === true &&
  (anyEndsAt(concepts, hit.from - 1) || anyEndsAt(parties, hit.from - 1)) &&
  !anyEndsAt(cuesOf.by, hit.from) &&
  // The name itself may begin there: "intelligence of Ukraine".
  !parties.some(({ from, to }) => from < hit.from - 1 && to >= hit.to);

/** "Участие солдат КНДР в боях не подтверждено": a name without cases, of the word before it. */
const isCaseless = (
  { concepts, lexicon, tokens }: SentenceView,
  hit: PartyHit,
  cue: CueHit,
): boolean => {
  if (lexicon?.speakerMayFollow !== true || cue.from === hit.to) return false;
  const raw = tokens.text.slice(tokens.start[hit.from], tokens.end[hit.from]);
  const isAcronym = raw.length > 1 && raw === raw.toUpperCase();
  return (
    isAcronym &&
    anyEndsAt(concepts, hit.from) &&
    !hasGap(tokens, hit.from - 1, hit.from, GAP.comma | GAP.hard)
  );
};

/** "the reports from Seoul": whose or whence what is spoken of is. */
const isOrigin = ({ cuesOf }: SentenceView, hit: PartyHit): boolean =>
  anyEndsAt(cuesOf.from, hit.from) || anyEndsAt(cuesOf.according, hit.from);

/** Words behind the "not" that closes a clause: "не смогли", "не взялись пока". */
const CLOSING = 2;

/** Words between who would not and "not". */
const REFUSER_REACH = 2;

/** What a refused infinitive would do: confirm, comment, deny. */
const MAY_BE_REFUSED: ReadonlySet<Speech> = new Set(['confirm', 'noComment', 'deny']);

/** Most words of "in the Pentagon they could not", behind what could not be confirmed. */
const LAST_CLAUSE = 5;

/** Where the clause of an infinitive ends, or of what it is about: "Подтвердить, что …, он не смог". */
const refusedTo = ({ cuesOf, to, tokens }: SentenceView, cue: CueHit): number => {
  const border = GAP.comma | GAP.hard | GAP.openQuote;
  let end = cue.to;
  while (end < to && !hasGap(tokens, end - 1, end, border)) end += 1;
  const isAbout =
    anyBeginsAt(cuesOf.that, end) ||
    cuesOf.condition.some(({ from }) => from >= end && from <= end + 1);
  if (end - cue.to > 1 || !isAbout) return end;
  let last = to;
  while (last > end && !hasGap(tokens, last - 1, last, border)) last -= 1;
  return last > end && to - last <= LAST_CLAUSE ? to : end;
};

/**
 * "Подтвердить участие … в Пентагоне не смогли": an infinitive, or what opens its clause, that is
 * refused by the verb that closes it; who refuses, or `null`.
 */
export const refuserOf = (sentence: SentenceView, cue: CueHit, speech: Speech): Speaker | null => {
  const { cuesOf, from, lexicon, parties, tokens } = sentence;
  const opens =
    // "Официального подтверждения у альянса нет".
    (cue.from - from <= 1 && !anyBetween(parties, from, cue.from)) ||
    hasGap(tokens, cue.from - 1, cue.from, GAP.comma | GAP.hard) ||
    anyEndsAt(cuesOf.that, cue.from);
  const isInfinitive =
    // "комментировать сообщения" is a term of its own.
    (cue.to - cue.from === 1 || speech === 'noComment') &&
    lexicon?.refusedInfinitives?.some((ending) => wordAt(tokens, cue.from).endsWith(ending)) ===
      true;
  // "Прокомментировать сообщения … не смогли".
  if (speech === 'say' ? !isInfinitive : !MAY_BE_REFUSED.has(speech)) return null;
  if (lexicon?.speakerMayFollow !== true || !(opens || isInfinitive)) return null;
  const end = refusedTo(sentence, cue);
  const not = cuesOf.negation.find(
    (hit) =>
      hit.from >= (isInfinitive ? cue.to : cue.to + 1) && hit.to <= end && end - hit.to <= CLOSING,
  );
  // "От комментариев о пленных в Кремле уклонились": here the noun says that nothing is said.
  if (not === undefined && speech !== 'noComment') return null;
  const verb = not?.from ?? end - 1;
  // "Песков комментировать сообщения Пентагона отказался": the subject stands before.
  const before = opens
    ? undefined
    : parties.findLast(
        (hit) =>
          hit.to <= cue.from &&
          !hasGap(sentence.tokens, hit.to - 1, cue.from, GAP.comma | GAP.hard) &&
          !isPlace(sentence, hit),
      );
  if (before !== undefined) return speakers(sentence, [before], before);
  const core = parties.findLast(
    (hit) => hit.from >= cue.to && hit.to <= verb && verb - hit.to <= REFUSER_REACH,
  );
  if (core === undefined && speech === 'noComment') return null;
  return speakers(sentence, core === undefined ? [] : [core], core);
};

/** "su oficina señaló": an office of the one spoken of, right before its verb. */
const isTheirs = (sentence: SentenceView, cue: CueHit, from: number): boolean => {
  const owner = cue.from - 2;
  return owner >= from && isPossessive(sentence, owner) && !anyEndsAt(sentence.cuesOf.place, owner);
};

/** "со ссылкой на источники": whom a medium relies on does not write. */
const isReliedOn = ({ cuesOf }: SentenceView, someone: CueHit): boolean =>
  anyEndsAt(cuesOf.according, someone.from);

/** "Cauta la Nato: non è in grado …": a verb right behind a colon has the subject before it. */
const behindColon = (sentence: SentenceView, from: number): Speaker =>
  sentence.lexicon?.dropsSubject === true ? introduced(sentence, from, NOBODY) : NOBODY;

/** "Selenskyj geht weiter: Er beziffert …": a pronoun behind a colon is the subject before it. */
const introduced = (
  sentence: SentenceView,
  from: number,
  otherwise: Speaker = { kind: 'same' },
): Speaker => {
  const { tokens } = sentence;
  const colon =
    from > sentence.from &&
    tokens.text.slice(tokens.end[from - 1], tokens.start[from]).includes(':');
  const core = colon
    ? sentence.parties.find((hit) => hit.to <= from && !isPlace(sentence, hit))
    : undefined;
  return core === undefined ? otherwise : speakers(sentence, [core], core);
};
