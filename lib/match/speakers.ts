/** Who speaks, by a verb or noun of saying: its agent, its subject before it, the name behind it. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP } from '@/lib/text/tokens';
import {
  clauseEnd,
  followsBorder,
  speakerAfter,
  speakerRightBehind,
  standsLast,
} from './behind-verb';
import { isPlace, type Speaker, speakers } from './names';
import { antecedentOf } from './relative';
import { origin, sourceOf } from './sources';
import { subjectBefore, subjectBeforeCommas } from './subjects';
import { nobodyAt, openingPlace, spokenFrom, unsaid } from './unsaid';
import {
  anyBeginsAt,
  anyBetween,
  anyEndsAt,
  type CueHit,
  hasGap,
  SEGMENT_BORDER,
  type SentenceView,
} from './view';

/** Words of an auxiliary before its verb. */
const AUXILIARY = 1;

/** The same, with an adverb or a pronoun. */
const AUXILIARIES = 2;

/** Words between a verb and the "by" of its agent; more would be the object's: "reported by". */
const BY_REACH = 1;

/** Words between "by" and the name of the agent: "by the office of the president of". */
const AGENT_WORDS = 6;

/** Words between the "by" of an agent and the verb that closes its clause. */
const AGENT_REACH = 6;

/** "esquiva la pregunta por los soldados de Kim": whose they are whom a question is about. */
const isAskedAfter = (
  { concepts, parties }: SentenceView,
  cue: CueHit,
  by: TokenSpan,
  core: TokenSpan,
): boolean =>
  cue.cue === 'noComment' &&
  concepts.some(
    (hit) =>
      hit.from >= by.to &&
      hit.to <= core.from &&
      !parties.some((name) => name.from < hit.to && name.to > hit.from),
  );

/** The agent of a passive: "reported by NATO". */
const byPhrase = (sentence: SentenceView, cue: CueHit): Speaker => {
  const ahead = sentence.cuesOf.by.find(
    (hit) =>
      hit.from >= cue.to &&
      hit.from - cue.to <= BY_REACH &&
      // "ha detto, operano da tempo": what follows the comma is no agent.
      !hasGap(sentence.tokens, cue.to - 1, hit.from, SEGMENT_BORDER),
  );
  // "wurde von der NATO bestätigt": the agent before its verb.
  const behind =
    sentence.lexicon?.commaBeforeClauses === true
      ? sentence.cuesOf.by.find(
          (hit) =>
            hit.to <= cue.from &&
            cue.from - hit.to <= AGENT_REACH &&
            !hasGap(sentence.tokens, hit.to - 1, cue.from, SEGMENT_BORDER),
        )
      : undefined;
  const by = ahead ?? behind;
  if (by === undefined) return { kind: 'none' };
  const near = sentence.parties.filter(
    (hit) => hit.from >= by.to && hit.from - by.to <= AGENT_WORDS,
  );
  // "pela primeira vez … para a Rússia": a place is no agent.
  const core = near.find((hit) => hit.from === by.to || !isPlace(sentence, hit));
  if (core !== undefined && isAskedAfter(sentence, cue, by, core)) return { kind: 'none' };
  return speakers(sentence, sentence.parties, core);
};

/** Words of "por su parte" between two commas. */
const ASIDE = 5;

/** "Zelenski, por su parte, habla de …": a short aside parts the subject from its verb. */
const isBehindAside = ({ parties, tokens }: SentenceView, cue: CueHit): boolean =>
  hasGap(tokens, cue.from - 1, cue.from, GAP.comma) &&
  parties.some(
    (hit) =>
      hit.to < cue.from &&
      cue.from - hit.to <= ASIDE &&
      hasGap(tokens, hit.to - 1, hit.to, GAP.comma) &&
      !anyBetween(parties, hit.to, cue.from),
  );

/** Whether a comma or a quotation's end stands right before the verb with its auxiliaries. */
const startsSegment = (sentence: SentenceView, cue: CueHit): boolean => {
  const from = Math.max(sentence.from, cue.from - AUXILIARIES);
  for (let at = cue.from; at >= from && at > sentence.from; at -= 1) {
    if (!hasGap(sentence.tokens, at - 1, at, SEGMENT_BORDER)) continue;
    if (anyBetween(sentence.parties, at, cue.from)) return false;
    // "the chief of staff, Valery Gerasimov, had told": an apposition between two commas.
    return !sentence.parties.some(
      (hit) => hit.to === at && hasGap(sentence.tokens, hit.from - 2, hit.from, GAP.comma),
    );
  }
  const named = sentence.parties.some(
    (hit) => hit.to <= cue.from && hit.from >= sentence.from && !isPlace(sentence, hit, cue),
  );
  // "The agency believes Kim decided": its subject, named before, stands there already.
  const pronoun = sentence.cuesOf.sameSpeaker.some(
    (hit) => hit.from === sentence.from && hit.to === cue.from,
  );
  return cue.from - sentence.from <= AUXILIARIES && !named && !pronoun;
};

/** The name behind a verb, but for "Shin said Russia had given": it begins what is said. */
const unlessOpens = (sentence: SentenceView, cue: CueHit): Speaker =>
  sentence.lexicon?.language === 'en' ? { kind: 'none' } : speakerAfter(sentence, cue);

/** "…, zarzucił Moskwie ambasador": behind the verb the accused comes first, then who accuses. */
const accuser = (sentence: SentenceView, cue: CueHit): Speaker => {
  const named = subjectBefore(sentence, cue);
  if (named.kind !== 'none' || !followsBorder(sentence, cue)) return named;
  const to = clauseEnd(sentence, cue);
  const near = sentence.parties.filter((hit) => hit.from >= cue.to && hit.from < to);
  return speakers(sentence, near.slice(1), near[1] ?? near[0]);
};

/** Who speaks by a cue, and how the language shows it. */
interface Spoken {
  readonly speaker: Speaker;
  readonly passive: boolean;
  readonly follows?: boolean;
}

/** "The soldiers, ha spiegato, sailed": a verb between two commas, its subject understood. */
const isBetweenBorders = ({ tokens, from, to, lexicon }: SentenceView, cue: CueHit): boolean =>
  lexicon?.dropsSubject === true &&
  (cue.to >= to || hasGap(tokens, cue.to - 1, cue.to, GAP.comma | GAP.hard)) &&
  hasGap(tokens, Math.max(from, cue.from - AUXILIARY) - 1, cue.from, GAP.comma);

/** "the Kremlin's spokesman, Dmitri Peskov, declined": one subject, named twice before its verb. */
const isApposed = ({ cuesOf, from, parties, tokens }: SentenceView, cue: CueHit): boolean =>
  parties.some(
    (hit) =>
      hit.to <= cue.from &&
      cue.from - hit.to <= AUXILIARY &&
      hasGap(tokens, hit.to - 1, hit.to, GAP.comma) &&
      hasGap(tokens, hit.from - 1, hit.from, GAP.comma) &&
      (anyEndsAt(parties, hit.from) ||
        // "O ministro russo, Serguei Lavrov, evitou responder": his office alone comes first.
        (anyBeginsAt(cuesOf.sameSpeaker, from) &&
          !hasGap(tokens, from, hit.from - 1, GAP.comma | GAP.hard))),
  );

/** "El Kremlin, ni una palabra", "Do Kremlin, nenhum comentário": all that stands before silence. */
const silentBefore = (sentence: SentenceView, cue: CueHit): Speaker => {
  const { cuesOf, from, parties, tokens } = sentence;
  const core = parties.find(
    (hit) =>
      hit.to === cue.from &&
      hit.from - from <= AUXILIARIES &&
      hasGap(tokens, hit.to - 1, hit.to, GAP.comma) &&
      !anyBetween(cuesOf.according, from, hit.from),
  );
  return core === undefined ? origin(sentence, cue) : speakers(sentence, [core], core);
};

/** The subject of a verb between two commas: before the first of them, or whoever spoke last. */
const subjectApart = (sentence: SentenceView, cue: CueHit): Speaker => {
  const apart = subjectBeforeCommas(sentence, cue);
  // "L'hanno imparato in Russia, ha detto, e …": between its commas stands no subject.
  const isNamed =
    !hasGap(sentence.tokens, cue.from - 1, cue.from, GAP.comma) &&
    anyEndsAt(sentence.parties, cue.from);
  // "Budanov, speaking on air, said that": what is said begins behind it, so its subject is before.
  const opens =
    sentence.lexicon?.commaBeforeClauses === true && anyBeginsAt(sentence.cuesOf.that, cue.to);
  const isAlone = !isNamed && !opens && !isApposed(sentence, cue);
  const named = apart.kind === 'parties' || isAlone ? apart : subjectBefore(sentence, cue);
  if (named.kind !== 'none') return named;
  // "Do Ministério da Defesa russo, nenhum comentário": silence has no other subject.
  const isNews = cue.cue === 'noComment' || cue.cue === 'cannotConfirm';
  const whence = isNews ? silentBefore(sentence, cue) : named;
  return whence.kind === 'parties' ? whence : nobodyAt(sentence, cue);
};

/** "за словами речника": whoever spoke last, but for "за словами речника Пентагону". */
const sameSource = (sentence: SentenceView, cue: CueHit): Speaker => {
  const named = sentence.parties.find(
    (hit) => hit.from > cue.from && hit.from < cue.to && hit.to > cue.to,
  );
  return named === undefined ? { kind: 'same' } : speakers(sentence, sentence.parties, named);
};

/** Whom a cue of saying puts its words into the mouth of. */
export const speakerOf = (sentence: SentenceView, cue: CueHit): Spoken => {
  if (cue.cue === 'sameSource') return { speaker: sameSource(sentence, cue), passive: false };
  if (cue.cue === 'according' || cue.cue === 'accordingAfter') {
    return { speaker: sourceOf(sentence, cue), passive: false };
  }
  // "räumte Nordkorea ein": a verb in two parts has its subject between them; "Ukrainian
  // assessment": a name of the one who assesses holds the word itself.
  // "that is up to Pyongyang": whom one sends to ask does not refuse.
  const isReferredTo = ({ from, to }: TokenSpan): boolean =>
    cue.cue === 'noComment' && (from === cue.from) !== (to === cue.to);
  const within = sentence.parties.filter(
    (hit) =>
      !isReferredTo(hit) &&
      ((hit.from >= cue.from && hit.to <= cue.to) || (hit.from <= cue.from && hit.to >= cue.to)),
  );
  if (within.length > 0) {
    return { speaker: speakers(sentence, within, within[0]), passive: false };
  }
  const from = spokenFrom(sentence, cue);
  if (from !== null) return { speaker: from, passive: false };
  const by = byPhrase(sentence, cue);
  if (by.kind !== 'none') return { speaker: by, passive: true };
  // Whom one accuses is not the one who says so.
  if (cue.cue === 'accuse') return { speaker: accuser(sentence, cue), passive: false };
  const antecedent = antecedentOf(sentence, cue);
  if (antecedent.kind !== 'none') return { speaker: antecedent, passive: false };
  const opening = openingPlace(sentence, cue);
  if (opening.kind !== 'none') return { speaker: opening, passive: false };
  const behind = speakerRightBehind(sentence, cue);
  if (behind.kind === 'parties') return { speaker: behind, passive: false, follows: true };
  if (isBetweenBorders(sentence, cue)) {
    return { speaker: subjectApart(sentence, cue), passive: false };
  }
  const inverted = startsSegment(sentence, cue);
  const behindVerb = inverted ? speakerAfter(sentence, cue) : null;
  const mayBeFar =
    behindVerb !== null && (!standsLast(sentence, cue, behindVerb) || isBehindAside(sentence, cue));
  if (mayBeFar) {
    const named = subjectBeforeCommas(sentence, cue);
    if (named.kind === 'parties') return { speaker: named, passive: false };
  }
  const first = behindVerb ?? subjectBefore(sentence, cue);
  if (first.kind === 'parties' || first.kind === 'same') return { speaker: first, passive: false };
  // "…, sagte Japans Vertreter": the one behind the verb speaks, known or not.
  if (inverted && followsBorder(sentence, cue) && first.kind === 'unknown') {
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

/** The last name before a token of a sentence that is no place: who a quotation after it quotes. */
export const speakerBefore = (sentence: SentenceView, at: number): Speaker => {
  const candidates = sentence.parties.filter((hit) => hit.to <= at && !isPlace(sentence, hit));
  return speakers(sentence, candidates, candidates.at(-1));
};
