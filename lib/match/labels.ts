/** Sources without a verb: a headline's "NATO: …", "Pour Séoul, …", "Paris sees it otherwise: …". */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import { credited, isKorean, koreanLabel, koreanNameEnd } from './korean-names';
import { coordinated, isPlace } from './names';
import { SPEECH_OF } from './speech';
import { type BlockView, type CueHit, hasGap, type PartyHit, type SentenceView } from './view';

/** Words of an article or an adverb before a subject. */
const OPENING = 2;

/** Most words before a colon that introduces what somebody holds. */
const INTRODUCTION = 16;

/** Words between a subject and the "that" of an unknown verb. */
const UNKNOWN_VERB = 4;

/** The first token behind a ticker's time: "07:46 NATO: …". */
const afterClock = ({ tokens, from, to }: SentenceView): number => {
  const isTime =
    from + 2 < to &&
    /^\d{1,2}$/.test(wordAt(tokens, from)) &&
    /^\d{2}$/.test(wordAt(tokens, from + 1)) &&
    /^[:.h]$/.test(tokens.text.slice(tokens.end[from], tokens.start[from + 1]));
  return isTime ? from + 2 : from;
};

/** Letters of an article: "the", "das", "il". */
const ARTICLE = 3;

const PREPOSITIONS = new Set<CueHit['cue']>(['place', 'from', 'by', 'purpose']);

/** Whether nothing or only an article stands between two tokens. */
const isArticle = ({ cues, tokens }: SentenceView, from: number, to: number): boolean =>
  to === from ||
  (to - from === 1 &&
    wordAt(tokens, from).length <= ARTICLE &&
    !cues.some(({ cue, from: at }) => at === from && PREPOSITIONS.has(cue)));

const isColon = ({ tokens }: SentenceView, at: number): boolean =>
  tokens.text.slice(tokens.end[at - 1], tokens.start[at]).includes(':');

/** "NATO: North Korean troops in Kursk" and "… in Kursk – NATO" in headlines. */
export const headlineLabel = (
  sentence: SentenceView,
  role: BlockView['role'],
): Attribution | null => {
  const { tokens } = sentence;
  const start = afterClock(sentence);
  const colon = sentence.parties.find((hit) => {
    const to = isKorean(tokens.text) ? koreanNameEnd(sentence, hit) : hit.to;
    const opens = role === 'text' ? isArticle(sentence, start, hit.from) : hit.from - start <= 4;
    return (
      opens &&
      to < sentence.to &&
      // "Guerre en Ukraine : …" is a heading, no source.
      !isPlace(sentence, hit) &&
      isColon(sentence, to)
    );
  });
  // Korean headlines name the source right behind the quotation: “…” 국정원.
  const sourceBorder = isKorean(tokens.text)
    ? GAP.hard | GAP.closeQuote | GAP.straightQuote
    : GAP.hard;
  const dash = sentence.parties.find(
    (hit) =>
      role !== 'text' &&
      sentence.to - hit.to <= 0 &&
      hit.from > sentence.from &&
      ((tokens.gap[hit.from] ?? 0) & sourceBorder) !== 0,
  );
  const comma =
    role !== 'text' && sentence.lexicon?.labelsWithComma === true
      ? sentence.parties.find(
          (hit) => hit.from === start && hasGap(tokens, hit.to - 1, hit.to, GAP.comma),
        )
      : undefined;
  const label =
    colon ?? dash ?? comma ?? (isKorean(tokens.text) ? koreanLabel(sentence) : undefined);
  return label === undefined ? null : labelled(sentence, label, label);
};

const labelled = (
  sentence: SentenceView,
  core: PartyHit,
  { from, to }: TokenSpan,
  speech: Attribution['speech'] = 'label',
): Attribution => ({
  speech,
  speaker: isKorean(sentence.tokens.text)
    ? credited(sentence, core)
    : { kind: 'parties', hits: coordinated(sentence, sentence.parties, core) },
  passive: false,
  from,
  to,
});

/** "Pour l'ambassadrice britannique, …", "…: per Seul tremila": whose view a clause gives. */
export const opinionOf = (sentence: SentenceView): Attribution | null => {
  const { tokens, from } = sentence;
  const opensClause = ({ from: at }: TokenSpan): boolean =>
    at === from || hasGap(tokens, at - 1, at, GAP.hard | GAP.comma);
  for (const cue of sentence.cues) {
    if (cue.cue !== 'purpose' || !opensClause(cue)) continue;
    const hit = sentence.parties.find((one) => one.from >= cue.to && one.from - cue.to <= OPENING);
    if (hit === undefined) continue;
    const closes = cue.from === from && hasGap(tokens, hit.to - 1, hit.to, GAP.comma);
    if (!closes && !isArticle(sentence, cue.to, hit.from)) continue;
    return labelled(sentence, hit, hit, 'according');
  }
  return null;
};

const isSpeech = ({ cue }: CueHit): boolean => SPEECH_OF[cue] !== undefined;

/** Whether a name begins its clause, behind at most an article and an adverb, and no preposition. */
const opensClause = (sentence: SentenceView, hit: PartyHit, from: number): boolean => {
  const ofAnother = (at: number): boolean =>
    sentence.lexicon?.ownedBy?.includes(wordAt(sentence.tokens, at)) === true;
  const behind = sentence.cues.some(
    ({ cue, from: at, to }) => PREPOSITIONS.has(cue) && at >= from && to <= hit.from,
  );
  let at = from;
  while (at < hit.from && !ofAnother(at)) at += 1;
  return hit.from - from <= OPENING && !behind && at === hit.from;
};

/** Cues that may not stand between a subject and its "that": the words there are no lone verb. */
const NO_VERB = new Set<CueHit['cue']>([
  'and',
  'by',
  'condition',
  'definite',
  'from',
  'negation',
  'negationAfter',
  'place',
  'purpose',
  'someone',
]);

/** "La OTAN teme además que …": a name, a verb no lexicon lists, and "that". */
export const impliedByThat = (
  sentence: SentenceView,
  found: readonly Attribution[],
): Attribution[] =>
  sentence.cues.flatMap((that): Attribution[] => {
    if (that.cue !== 'that') return [];
    const hit = sentence.parties.findLast(({ to }) => to < that.from);
    if (hit === undefined || that.from - hit.to > UNKNOWN_VERB) return [];
    const { tokens } = sentence;
    const isParted =
      hasGap(tokens, hit.to - 1, that.from - 1, GAP.comma | GAP.hard) ||
      hasGap(tokens, that.from - 1, that.from, GAP.hard) ||
      (hasGap(tokens, that.from - 1, that.from, GAP.comma) &&
        sentence.lexicon?.commaBeforeClauses !== true);
    const isOther = sentence.cues.some(
      (cue) => (NO_VERB.has(cue.cue) || isSpeech(cue)) && cue.from >= hit.to && cue.to <= that.from,
    );
    const isTaken =
      found.some(({ from }) => from >= hit.to && from <= that.to) ||
      sentence.concepts.some(({ from, to }) => from >= hit.to && to <= that.from);
    if (isParted || isOther || isTaken || !opensClause(sentence, hit, clauseBefore(sentence, hit)))
      return [];
    return [labelled(sentence, hit, { from: hit.to, to: that.from }, 'according')];
  });

/** Where the clause of a name begins: the sentence, a border, or "and". */
const clauseBefore = (sentence: SentenceView, hit: PartyHit): number => {
  let at = hit.from;
  while (at > sentence.from && !hasGap(sentence.tokens, at - 1, at, GAP.comma | GAP.hard)) {
    const end = at;
    if (sentence.cues.some(({ cue, to }) => OPENERS.has(cue) && to === end)) return at;
    at -= 1;
  }
  return at;
};

const OPENERS = new Set<CueHit['cue']>(['and', 'contrast', 'that']);

/** "Paris sees it otherwise: …": the subject of what introduces a colon holds what follows. */
export const introducedBy = (
  sentence: SentenceView,
  role: BlockView['role'],
  found: readonly Attribution[],
): Attribution | null => {
  const { tokens, from, to } = sentence;
  if (role !== 'text') return null;
  let colon = from + 1;
  while (colon < to && !(hasGap(tokens, colon - 1, colon, GAP.hard) && isColon(sentence, colon)))
    colon += 1;
  if (colon >= to || colon - from > INTRODUCTION) return null;
  const hasSource = (one: Attribution): boolean =>
    one.speaker.kind === 'parties' || (one.from < colon && one.speaker.kind !== 'none');
  if (found.some(hasSource)) return null;
  const hit = sentence.parties.find(
    (one) => one.to < colon && !isPlace(sentence, one) && opensClause(sentence, one, from),
  );
  if (hit === undefined || isOwnerOf(sentence, hit)) return null;
  return labelled(sentence, hit, { from: colon - 1, to: colon }, 'say');
};

/** "Russia's war": the name only says whose what follows it is. */
const isOwnerOf = ({ tokens }: SentenceView, { to }: PartyHit): boolean =>
  wordAt(tokens, to) === 's';
