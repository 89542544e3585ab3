/** Who is the source of "according to …": the name behind it or before it, or none. */

import { GAP, isCapital, wordAt } from '@/lib/text/tokens';
import { OBJECT_REACH } from './behind-verb';
import { koreanSource } from './korean';
import { isKoreanAt } from './korean-names';
import { isPlace, type Speaker, speakers } from './names';
import { subjectBefore } from './subjects';
import {
  anyBeginsAt,
  anyBetween,
  type CueHit,
  hasGap,
  type PartyHit,
  type SentenceView,
} from './view';

/** Words between a place and the verb of saying it stands for a speaker of. */
export const PLACE_REACH = 2;

/** The English ending of whose something is: "Seoul's count". */
const OWNING = 's';

/** Words between "according to" and its source. */
const SOURCE_REACH = 8;

/** The same where a comma stands between: "according to its chief, Mark Rutte,". */
const APPOSITION_REACH = 4;

/** Words between "according to" and "him", "the same source". */
const PRONOUN_REACH = 2;

/** "за словами генсека, Пхеньян …": a common noun was the source, the name begins what he says. */
const isNewSubject = (sentence: SentenceView, cue: CueHit, core: PartyHit): boolean => {
  const { tokens } = sentence;
  let comma = cue.to + 1;
  while (comma <= core.from && !hasGap(tokens, comma - 1, comma, GAP.comma)) comma += 1;
  // "Powołując się na wywiad, Seul, Kijów i Londyn twierdzą": a list is as new.
  const listed = sentence.parties.some((hit) => hit.from === core.to && !isPlace(sentence, hit));
  const closed = !listed && hasGap(tokens, core.to - 1, core.to, GAP.comma);
  if (comma > core.from || closed) return false;
  for (let at = cue.to; at < comma; at += 1) if (isCapital(tokens, at)) return false;
  return !anyBetween(sentence.cuesOf.someone, cue.to, comma);
};

/** "laut Bericht hat Nordkorea", "według mediów Rosja": the name is no source, it does something. */
const isSubject = ({ lexicon, tokens }: SentenceView, cue: CueHit, hit: PartyHit): boolean => {
  // "Jak podała Korea Południowa": behind a verb its subject is the source.
  if (lexicon?.afterSource === undefined || wordAt(tokens, cue.from) === 'jak') return false;
  for (let at = cue.to; at <= hit.from; at += 1) {
    if (lexicon.afterSource.includes(wordAt(tokens, at))) return true;
  }
  return false;
};

/** "Powołując się na raporty, Seul i Kijów twierdzą, że …": the new subject says so itself. */
const speaksItself = (sentence: SentenceView, core: PartyHit): boolean => {
  const verb = sentence.cuesOf.say.find(
    (hit) => hit.from >= core.to && hit.from - core.to <= OBJECT_REACH,
  );
  return verb !== undefined && anyBeginsAt(sentence.cuesOf.that, verb.to);
};

/** The source in front of a name that is none: whoever was named before, or nobody. */
const unnamedSource = (sentence: SentenceView, cue: CueHit, first: PartyHit): Speaker | null => {
  if (!isSubject(sentence, cue, first)) {
    if (!isNewSubject(sentence, cue, first)) return null;
  } else if (anyBetween(sentence.cuesOf.someone, cue.to, first.from)) {
    return { kind: 'unknown', name: null };
  }
  return { kind: speaksItself(sentence, first) ? 'none' : 'same' };
};

/** "einer Einschätzung aus Kiew zufolge": the place an estimate comes from speaks. */
export const origin = (sentence: SentenceView, cue: CueHit): Speaker => {
  const near = sentence.parties.filter(
    (hit) =>
      hit.to <= cue.from &&
      cue.from - hit.to <= PLACE_REACH &&
      sentence.cuesOf.from.some((from) => from.to === hit.from),
  );
  return speakers(sentence, near, near.at(-1));
};

/** "cités par CNN ont averti que Pyongyang …": what is said behind "that" is no source. */
const isBeyond = (sentence: SentenceView, from: number, to: number): boolean =>
  sentence.cuesOf.say.some(
    (verb) => verb.from > from && verb.to <= to && anyBetween(sentence.cuesOf.that, verb.to, to),
  );

/** Whether a clause ends before a name, so that it is no source of what the cue speaks of. */
const isBehindBorder = ({ tokens }: SentenceView, cue: CueHit, hit: PartyHit): boolean =>
  hasGap(tokens, cue.to, hit.from, GAP.comma | GAP.hard) &&
  (hit.from - cue.to > APPOSITION_REACH ||
    !hasGap(tokens, hit.to - 1, hit.to, GAP.comma | GAP.hard));

/** The source behind "according to". */
const sourceBehind = (sentence: SentenceView, cue: CueHit): Speaker => {
  const { cuesOf, lexicon, parties, tokens } = sentence;
  // "Some of them, jak powiedział, moved": the verb alone, between commas.
  if (hasGap(tokens, cue.to - 1, cue.to, GAP.comma)) return { kind: 'same' };
  if (lexicon?.relatives?.includes(wordAt(tokens, cue.to)) === true) {
    return subjectBefore(sentence, cue);
  }
  const near = parties.filter(
    (hit) =>
      hit.from >= cue.to &&
      hit.from - cue.to <= SOURCE_REACH &&
      !isBeyond(sentence, cue.to, hit.from),
  );
  const unnamed = near[0] === undefined ? null : unnamedSource(sentence, cue, near[0]);
  if (unnamed !== null) return unnamed;
  const core = near.find((hit) => !isBehindBorder(sentence, cue, hit));
  if (core !== undefined) return speakers(sentence, parties, core);
  const same = cuesOf.sameSpeaker.some(
    (hit) => hit.from >= cue.to && hit.from - cue.to <= PRONOUN_REACH,
  );
  return same ? { kind: 'same' } : { kind: 'unknown', name: null };
};

/** The source before a word that stands behind it: "…에 따르면", "zufolge". */
const sourceAhead = (sentence: SentenceView, cue: CueHit): Speaker => {
  if (isKoreanAt(sentence, cue.from)) return koreanSource(sentence, cue);
  // "за останніми оцінками західних чиновників": what came before is no source.
  const behind = sentence.parties.filter((hit) => hit.from === cue.to);
  // "in Zakharova's words": whose they are, whatever stands before.
  const isOwned = wordAt(sentence.tokens, cue.from) === OWNING;
  const owner = isOwned ? sentence.parties.filter((hit) => hit.to === cue.from) : [];
  if (owner.length > 0) return speakers(sentence, owner, owner[0]);
  const speaker =
    behind.length > 0 ? speakers(sentence, behind, behind[0]) : subjectBefore(sentence, cue);
  return speaker.kind === 'none' ? origin(sentence, cue) : speaker;
};

/** Whom a word for a source names: "according to NATO", "NATO zufolge". */
export const sourceOf = (sentence: SentenceView, cue: CueHit): Speaker => {
  // "po amerykańskich szacunkach": the name holds the word that makes it a source.
  const holding = sentence.parties.filter((hit) => hit.from < cue.to && hit.to >= cue.to);
  if (holding.length > 0) return speakers(sentence, holding, holding[0]);
  return cue.cue === 'according' ? sourceBehind(sentence, cue) : sourceAhead(sentence, cue);
};
