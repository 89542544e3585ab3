/** Who stands by a verb of saying: the subject before it, the name after it, its agent. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, wordAt } from '@/lib/text/tokens';
import { koreanSource } from './korean';
import { isKoreanAt } from './korean-names';
import type { Cue } from './lexicon/types';
import { isPlace, type Speaker, speakers } from './names';
import { nearest, subjectBefore, subjectBeforeCommas } from './subjects';
import { type CueHit, cueBetween, hasGap, type PartyHit, type SentenceView } from './view';

const OBJECT_REACH = 9;

/** Words between a place and the verb of saying it stands for a speaker of. */
const PLACE_REACH = 2;

/** Words before a verb that begins its sentence: adverbs, auxiliaries. */
const SENTENCE_START = 3;

/** Words of an auxiliary before its verb. */
const AUXILIARY = 1;

/** Words between the comma and the subject of the main clause. */
const MAIN_SUBJECT = 6;

/** Words between a verb and the "by" of its agent; more would be the object's: "reported by". */
const BY_REACH = 1;

const AGENT_REACH = 6;

/** Words between "experts" and whose they are. */
const OF_REACH = 1;

/** Words between a verb and the speaker right behind it: "сообщил представитель Пентагона". */
const BEHIND_REACH = 2;

/** Words between a noun and whose it is, without one that says so. */
const NEXT = 1;

/** Words between a subject and its verb that leave no doubt. */
const SUBJECT_NEXT = 1;

export const BORDER = GAP.comma | GAP.hard | GAP.openQuote | GAP.closeQuote | GAP.straightQuote;

const byPhrase = (sentence: SentenceView, cue: CueHit): Speaker => {
  const ahead = sentence.cuesOf.by.find(
    (hit) =>
      hit.from >= cue.to &&
      hit.from - cue.to <= BY_REACH &&
      // "ha detto, operano da tempo": what follows the comma is no agent.
      !hasGap(sentence.tokens, cue.to - 1, hit.from, BORDER),
  );
  // "wurde von der NATO bestätigt": the agent before its verb.
  const behind =
    sentence.lexicon?.commaBeforeClauses === true
      ? sentence.cuesOf.by.find(
          (hit) =>
            hit.to <= cue.from &&
            cue.from - hit.to <= AGENT_REACH &&
            !hasGap(sentence.tokens, hit.to - 1, cue.from, BORDER),
        )
      : undefined;
  const by = ahead ?? behind;
  if (by === undefined) return { kind: 'none' };
  const core = sentence.parties.find((hit) => hit.from >= by.to && hit.from - by.to <= 6);
  return speakers(sentence, sentence.parties, core);
};

const clauseEnd = (sentence: SentenceView, cue: CueHit): number => {
  const { tokens } = sentence;
  const limit = Math.min(sentence.to, cue.to + OBJECT_REACH);
  for (let at = cue.to; at < limit; at += 1) {
    const bits = at === cue.to ? BORDER & ~GAP.comma : BORDER;
    if (((tokens.gap[at] ?? 0) & bits) !== 0) return at;
    if (sentence.cuesOf.that.some((hit) => hit.from === at)) return at;
  }
  return limit;
};

/** Whether a comma or a quotation's end stands right before the verb with its auxiliaries. */
const startsSegment = (sentence: SentenceView, cue: CueHit): boolean => {
  const from = Math.max(sentence.from, cue.from - 2);
  for (let at = cue.from; at >= from && at > sentence.from; at -= 1) {
    const named = sentence.parties.some((hit) => hit.from >= at && hit.to <= cue.from);
    // "the chief of staff, Valery Gerasimov, had told": an apposition between two commas.
    const apposed = sentence.parties.some(
      (hit) => hit.to === at && hasGap(sentence.tokens, hit.from - 2, hit.from, GAP.comma),
    );
    if (((sentence.tokens.gap[at] ?? 0) & BORDER) !== 0) return !named && !apposed;
  }
  const named = sentence.parties.some(
    (hit) => hit.to <= cue.from && hit.from >= sentence.from && !isPlace(sentence, hit, cue),
  );
  // "The agency believes Kim decided": its subject, named before, stands there already.
  const pronoun = sentence.cuesOf.sameSpeaker.some(
    (hit) => hit.from === sentence.from && hit.to === cue.from,
  );
  return cue.from - sentence.from <= 2 && !named && !pronoun;
};

/** "cree que": what stands behind is what is said. */
const endsInThat = (sentence: SentenceView, cue: CueHit): boolean =>
  sentence.cuesOf.that.some((hit) => hit.from > cue.from && hit.to === cue.to);

const after = (sentence: SentenceView, cue: CueHit): Speaker => {
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
  const name = capitals(sentence, cue.to, to);
  return name === null ? { kind: 'none' } : { kind: 'unknown', name };
};

/** Words of times and places between a closing verb and who speaks. */
const BETWEEN = 14;

/** "…, said on Tuesday, during a visit, the head of NATO.": the name that closes the sentence. */
const closingName = (sentence: SentenceView, cue: CueHit): PartyHit | undefined => {
  const { cuesOf, parties, to, tokens } = sentence;
  if (!closes(sentence, cue) || to - cue.to > BETWEEN + TAIL) return undefined;
  const core = parties.find((hit) => hit.from >= cue.to && !isPlace(sentence, hit));
  if (core === undefined || core.from - cue.to > BETWEEN) return undefined;
  const isParted = hasGap(tokens, cue.to, core.from, GAP.comma);
  const isOther = [...cuesOf.that, ...cuesOf.say, ...cuesOf.someone].some(
    (hit) => hit.from >= cue.to && hit.to <= core.from,
  );
  return isParted && !isOther && !hasGap(tokens, cue.to, core.from, GAP.hard) ? core : undefined;
};

/** The name behind a verb, but for "Shin said Russia had given": it begins what is said. */
const unlessOpens = (sentence: SentenceView, cue: CueHit): Speaker =>
  sentence.lexicon?.language === 'en' ? { kind: 'none' } : after(sentence, cue);

/** The name a sentence begins with, before a verb. */
const opener = (sentence: SentenceView, cue: CueHit): PartyHit | undefined =>
  sentence.parties.find(
    (hit) => hit.from - sentence.from <= OF_REACH && hit.to <= cue.from && !isPlace(sentence, hit),
  );

/** A run of capitalised words no party goes by: somebody this pack does not know. */
const capitals = (sentence: SentenceView, from: number, to: number): TokenSpan | null => {
  if (sentence.lexicon?.nounsHaveCapitals === true) {
    return from < to ? nameBehind(sentence, from) : null;
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
  isCapital(sentence.tokens, from) && !hasGap(sentence.tokens, from - 1, from, BORDER)
    ? { from, to: from + 1 }
    : null;

/** "…, zarzucił Moskwie ambasador": behind the verb the accused comes first, then who accuses. */
const accuser = (sentence: SentenceView, cue: CueHit): Speaker => {
  const named = subjectBefore(sentence, cue);
  if (named.kind !== 'none' || !closes(sentence, cue)) return named;
  const to = clauseEnd(sentence, cue);
  const near = sentence.parties.filter((hit) => hit.from >= cue.to && hit.from < to);
  return speakers(sentence, near.slice(1), near[1] ?? near[0]);
};

/** The name right behind the verb, where the language puts the speaker there without a comma. */
const rightBehind = (sentence: SentenceView, cue: CueHit): Speaker => {
  if (sentence.lexicon?.speakerMayFollow !== true) return { kind: 'none' };
  const near = sentence.parties.filter(
    (hit) =>
      hit.from >= cue.to &&
      hit.from - cue.to <= BEHIND_REACH &&
      !hasGap(sentence.tokens, cue.to - 1, hit.from, BORDER) &&
      !ownsWhatIsSaid(sentence, cue, hit),
  );
  const core = near.find((hit) => !isPlace(sentence, hit)) ?? near[0];
  const subject = nearest(
    sentence.parties.filter((hit) => hit.to <= cue.from && !isPlace(sentence, hit, cue)),
    cue,
  );
  const hasSubject = subject !== undefined && cue.from - subject.to <= SUBJECT_NEXT;
  return hasSubject ? { kind: 'none' } : speakers(sentence, near, core);
};

/** "назвал число солдат КНДР": what stands between is what is spoken of, the name only whose. */
const ownsWhatIsSaid = (sentence: SentenceView, cue: CueHit, hit: PartyHit): boolean =>
  sentence.concepts.some(
    ({ from, to }) =>
      from >= cue.to &&
      to <= hit.from &&
      isJoined(sentence, to, hit.from) &&
      // "l'agence de renseignement sud-coréenne (NIS)": in brackets stands what has that name.
      !hasGap(sentence.tokens, hit.from - 1, hit.from, GAP.bracket) &&
      // "mówił dla Putina szef Sztabu": another name is nothing that is owned.
      !sentence.parties.some((other) => other.from <= from && other.to >= to),
  );

/** Whether nothing but "of", "from the" stands between: "erstmals auch das Pentagon" owns nothing. */
const isJoined = (sentence: SentenceView, from: number, to: number): boolean => {
  if (to - from <= NEXT) return true;
  for (let at = from; at < to; at += 1) {
    if (sentence.lexicon?.ownedBy?.includes(wordAt(sentence.tokens, at)) === true) return true;
  }
  return sentence.cues.some(
    (hit) => (hit.cue === 'from' || hit.cue === 'place') && hit.from >= from && hit.to <= to,
  );
};

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
  return cueBetween(sentence.cuesOf.someone, cue.to, comma) === undefined;
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
  return verb !== undefined && sentence.cuesOf.that.some(({ from }) => from === verb.to);
};

/** The source in front of a name that is none: whoever was named before, or nobody. */
const unnamedSource = (sentence: SentenceView, cue: CueHit, first: PartyHit): Speaker | null => {
  if (!isSubject(sentence, cue, first)) {
    if (!isNewSubject(sentence, cue, first)) return null;
  } else if (cueBetween(sentence.cuesOf.someone, cue.to, first.from) !== undefined) {
    return { kind: 'unknown', name: null };
  }
  return { kind: speaksItself(sentence, first) ? 'none' : 'same' };
};

/** "einer Einschätzung aus Kiew zufolge": the place an estimate comes from speaks. */
const origin = (sentence: SentenceView, cue: CueHit): Speaker => {
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
    (verb) =>
      verb.from > from &&
      verb.to <= to &&
      cueBetween(sentence.cuesOf.that, verb.to, to) !== undefined,
  );

interface Spoken {
  readonly speaker: Speaker;
  readonly passive: boolean;
  readonly follows?: boolean;
}

/** "The soldiers, ha spiegato, sailed": a verb between two commas, its subject understood. */
const isAside = ({ tokens, from, to, lexicon }: SentenceView, cue: CueHit): boolean =>
  lexicon?.dropsSubject === true &&
  (cue.to >= to || hasGap(tokens, cue.to - 1, cue.to, GAP.comma | GAP.hard)) &&
  hasGap(tokens, Math.max(from, cue.from - AUXILIARY) - 1, cue.from, GAP.comma);

export const speakerOf = (sentence: SentenceView, cue: CueHit): Spoken => {
  if (cue.cue === 'sameSource') return { speaker: { kind: 'same' }, passive: false };
  // "po amerykańskich szacunkach": the name holds the word that makes it a source.
  const holding = sentence.parties.filter((hit) => hit.from < cue.to && hit.to >= cue.to);
  if ((cue.cue === 'according' || cue.cue === 'accordingAfter') && holding.length > 0) {
    return { speaker: speakers(sentence, holding, holding[0]), passive: false };
  }
  if (cue.cue === 'according') {
    // "Some of them, jak powiedział, moved": the verb alone, between commas.
    if (hasGap(sentence.tokens, cue.to - 1, cue.to, GAP.comma)) {
      return { speaker: { kind: 'same' }, passive: false };
    }
    const near = sentence.parties.filter(
      (hit) =>
        hit.from >= cue.to && hit.from - cue.to <= 8 && !isBeyond(sentence, cue.to, hit.from),
    );
    if (sentence.lexicon?.relatives?.includes(wordAt(sentence.tokens, cue.to)) === true) {
      return { speaker: subjectBefore(sentence, cue), passive: false };
    }
    const ends = (hit: PartyHit): boolean =>
      hasGap(sentence.tokens, cue.to, hit.from, GAP.comma | GAP.hard) &&
      (hit.from - cue.to > 4 || !hasGap(sentence.tokens, hit.to - 1, hit.to, GAP.comma | GAP.hard));
    const unnamed = near[0] === undefined ? null : unnamedSource(sentence, cue, near[0]);
    if (unnamed !== null) return { speaker: unnamed, passive: false };
    const core = near.find((hit) => !ends(hit));
    if (core !== undefined) {
      return { speaker: speakers(sentence, sentence.parties, core), passive: false };
    }
    const same = sentence.cuesOf.sameSpeaker.some(
      (hit) => hit.from >= cue.to && hit.from - cue.to <= 2,
    );
    return { speaker: same ? { kind: 'same' } : { kind: 'unknown', name: null }, passive: false };
  }
  if (cue.cue === 'accordingAfter') {
    if (isKoreanAt(sentence, cue.from)) {
      return { speaker: koreanSource(sentence, cue), passive: false };
    }
    // "за останніми оцінками західних чиновників": what came before is no source.
    const behind = sentence.parties.filter((hit) => hit.from === cue.to);
    const speaker =
      behind.length > 0 ? speakers(sentence, behind, behind[0]) : subjectBefore(sentence, cue);
    return { speaker: speaker.kind === 'none' ? origin(sentence, cue) : speaker, passive: false };
  }
  // "räumte Nordkorea ein": a verb in two parts has its subject between them; "Ukrainian
  // assessment": a name of the one who assesses holds the word itself.
  const within = sentence.parties.filter(
    (hit) =>
      (hit.from >= cue.from && hit.to <= cue.to) || (hit.from <= cue.from && hit.to >= cue.to),
  );
  if (within.length > 0) {
    return { speaker: speakers(sentence, within, within[0]), passive: false };
  }
  const by = byPhrase(sentence, cue);
  if (by.kind !== 'none') return { speaker: by, passive: true };
  // Whom one accuses is not the one who says so.
  if (cue.cue === 'accuse') return { speaker: accuser(sentence, cue), passive: false };
  const behind = rightBehind(sentence, cue);
  if (behind.kind === 'parties') return { speaker: behind, passive: false, follows: true };
  if (isAside(sentence, cue)) {
    const apart = subjectBeforeCommas(sentence, cue);
    // "Mosca li ha istruiti, ha detto.": what closes the sentence has no subject in it.
    const isNamed =
      !hasGap(sentence.tokens, cue.from - 1, cue.from, GAP.comma) &&
      sentence.parties.some(({ to }) => to === cue.from);
    const isLast = cue.to >= sentence.to && !isNamed;
    const named = apart.kind === 'parties' || isLast ? apart : subjectBefore(sentence, cue);
    return { speaker: named.kind === 'none' ? { kind: 'same' } : named, passive: false };
  }
  const inverted = startsSegment(sentence, cue);
  const behindVerb = inverted ? after(sentence, cue) : null;
  if (behindVerb !== null && !closesWith(sentence, behindVerb)) {
    const named = subjectBeforeCommas(sentence, cue);
    if (named.kind === 'parties') return { speaker: named, passive: false };
  }
  const first = behindVerb ?? subjectBefore(sentence, cue);
  if (first.kind === 'parties' || first.kind === 'same') return { speaker: first, passive: false };
  // "…, sagte Japans Vertreter": the one behind the verb speaks, known or not.
  if (inverted && closes(sentence, cue) && first.kind === 'unknown') {
    return { speaker: first, passive: false };
  }
  const second = inverted ? subjectBefore(sentence, cue) : unlessOpens(sentence, cue);
  if (second.kind === 'parties' || second.kind === 'same') {
    return { speaker: second, passive: false, follows: !inverted };
  }
  if (first.kind === 'none' && second.kind === 'none') {
    return { speaker: unsaid(sentence, cue), passive: false };
  }
  return { speaker: first.kind === 'unknown' ? first : second, passive: false };
};

/** Words behind "…, said the minister on Monday". */
const TAIL = 4;

/** "Zelensky, who was in Paris, told France 2 that …": no name behind the verb closes it. */
const closesWith = (sentence: SentenceView, behind: Speaker): boolean => {
  if (behind.kind === 'parties') {
    return sentence.to - Math.max(...behind.hits.map(({ to }) => to)) <= TAIL;
  }
  const name = behind.kind === 'unknown' ? behind.name : null;
  return behind.kind === 'same' || (name !== null && sentence.to - name.to <= TAIL);
};

/** Whether a comma or a quotation's end stands right before the verb: "…, said X". */
const closes = (sentence: SentenceView, cue: CueHit): boolean =>
  ((sentence.tokens.gap[cue.from] ?? 0) & BORDER) !== 0;

/** "si stima che", "szacuje się": nobody in particular. */
const isImpersonal = ({ lexicon, tokens }: SentenceView, cue: CueHit): boolean => {
  for (let at = cue.from - 1; at < cue.to; at += 1) {
    const pair = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
    if (lexicon?.impersonal?.includes(pair) === true) return true;
  }
  return false;
};

/** English articles. */
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his']);

/** Who is meant where no subject stands by the verb. */
const unsaid = (sentence: SentenceView, cue: CueHit): Speaker => {
  if (isImpersonal(sentence, cue)) return { kind: 'unknown', name: null };
  const begins = cue.from - sentence.from <= SENTENCE_START;
  // "Desde Kiev aseguran que": nobody else is the subject.
  const whence = begins ? origin(sentence, cue) : null;
  if (whence?.kind === 'parties') return whence;
  if ((begins || closes(sentence, cue)) && sentence.lexicon?.dropsSubject === true)
    return { kind: 'same' };
  // "aus Seoul hieß es", "w Kijowie podano": the place speaks where nobody else does.
  if (sentence.lexicon?.commaBeforeClauses === true) {
    const place = sentence.parties.filter(
      (hit) => hit.to <= cue.from && cue.from - hit.to <= PLACE_REACH,
    );
    if (place.length > 0) return speakers(sentence, place, place.at(-1));
  }
  // "Without confirming it, the NATO chief…": the main clause's subject.
  let comma = cue.to;
  while (comma < sentence.to && !hasGap(sentence.tokens, comma - 1, comma, GAP.comma)) comma += 1;
  // "In a report, the agency …": a noun has no subject.
  const isNoun = ARTICLES.has(wordAt(sentence.tokens, cue.from - 1));
  const isFirst =
    !isNoun && !hasGap(sentence.tokens, sentence.from, cue.from, GAP.comma | GAP.hard);
  // "Wir gehen davon aus, dass Nordkorea …": what is said has a subject of its own.
  const isSaid = sentence.cuesOf.that.some((hit) => hit.from === comma);
  if (!isFirst || isSaid || comma >= sentence.to || !begins) return { kind: 'none' };
  const near = sentence.parties.filter(
    (hit) =>
      hit.from >= comma &&
      hit.from - comma <= MAIN_SUBJECT &&
      !isPlace(sentence, hit) &&
      // "…, the agency said it spotted North Korea": another spoke before.
      cueBetween(sentence.cuesOf.say, comma, hit.from) === undefined,
  );
  return speakers(sentence, near, near[0]);
};

/** The last name before a token of a sentence that is no place: who a quotation after it quotes. */
export const speakerBefore = (sentence: SentenceView, at: number): Speaker => {
  const candidates = sentence.parties.filter((hit) => hit.to <= at && !isPlace(sentence, hit));
  return speakers(sentence, candidates, candidates.at(-1));
};
