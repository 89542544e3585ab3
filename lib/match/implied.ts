/** Sources without a verb the engine knows: shown by where a name stands, not by what it does. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, wordAt } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import { koreanQuotative, koreanSpeech } from './korean';
import { isColon, labelled, PREPOSITIONS } from './labels';
import { isPlace } from './names';
import { SPEECH_OF } from './speech';
import { type BlockView, type CueHit, hasGap, type PartyHit, type SentenceView } from './view';

/** Words of an article or an adverb before a subject. */
const OPENING = 2;

/** Most words before a colon that introduces what somebody holds. */
const INTRODUCTION = 16;

/** Words between a subject and the "that" of an unknown verb. */
const UNKNOWN_VERB = 4;

/** Most words of "…, grumbled the Kremlin on Monday". */
const TAIL = 8;

/** Words behind the name in it. */
const TAIL_END = 3;

/** Words between a subject and its verb: auxiliaries, "in June". */
const BEFORE_VERB = 3;

/** Letters of a word that may be a verb. */
const VERB = 4;

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
  sentence.cuesOf.that.flatMap((that): Attribution[] => {
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
      // "La OTAN teme además que": what stands right behind the name is its verb.
      sentence.concepts.some(({ from, to }) => from > hit.to && to <= that.from);
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

/** Whether a word may be a verb no lexicon lists: no cue, no name, nothing the pack knows. */
const isUnknown = (
  { concepts, cues, figures, lexicon, parties, tokens }: SentenceView,
  at: number,
): boolean => {
  const covers = (hit: TokenSpan): boolean => hit.from <= at && hit.to > at;
  const word = wordAt(tokens, at);
  return (
    word.length >= VERB &&
    lexicon?.frequent.includes(word) !== true &&
    !cues.some(covers) &&
    !parties.some(covers) &&
    !concepts.some(covers) &&
    !figures.some(covers)
  );
};

/** "“…”, grumbled the Kremlin.", "…, the Kremlin grumbled on Monday.": a name and a verb close it. */
const closing = (sentence: SentenceView): Attribution | null => {
  const { from, parties, to, tokens } = sentence;
  const border = GAP.comma | GAP.closeQuote | GAP.straightQuote | GAP.hard;
  let tail = to - 1;
  while (tail > from && !hasGap(tokens, tail - 1, tail, border)) tail -= 1;
  if (tail <= from || to - tail > TAIL || isColon(sentence, tail)) return null;
  const core = parties.find((hit) => hit.from >= tail && !isPlace(sentence, hit));
  if (core === undefined || isOwnerOf(sentence, core)) return null;
  const first = isUnknown(sentence, tail) && opensClause(sentence, core, tail + 1);
  const last = opensClause(sentence, core, tail) && core.to < to && isUnknown(sentence, core.to);
  const isLong = to - Math.max(...parties.map((hit) => hit.to)) > TAIL_END;
  const isOther = sentence.cues.some(
    (cue) => cue.from >= tail && (cue.cue === 'that' || cue.cue === 'and' || isSpeech(cue)),
  );
  const isStatement =
    sentence.concepts.some(
      (hit) => hit.from >= tail && !parties.some((one) => one.from <= hit.from && one.to >= hit.to),
    ) || sentence.figures.some((hit) => hit.from >= tail);
  if ((!first && !last) || isLong || isOther || isStatement) return null;
  return labelled(sentence, core, { from: first ? tail : core.to, to }, 'according');
};

/** "Das Pentagon raunt von 10.000 Mann": who opens the sentence with such a verb, an onlooker. */
const opening = (sentence: SentenceView): Attribution | null => {
  const { concepts, cues, from, parties, to, tokens } = sentence;
  const core = parties.find((hit) => !isPlace(sentence, hit));
  if (core === undefined || isOwnerOf(sentence, core) || !opensClause(sentence, core, from))
    return null;
  const own = labelled(sentence, core, core, 'according');
  const end =
    own.speaker.kind === 'parties' ? Math.max(...own.speaker.hits.map((hit) => hit.to)) : to;
  // A name the pack also makes claims of may be the one who acts.
  const acts = concepts.some((hit) => hit.from >= from && hit.from <= end);
  let verb = end;
  while (verb < to && verb < end + BEFORE_VERB && !isUnknown(sentence, verb)) verb += 1;
  const isVerb = verb < to && isUnknown(sentence, verb) && !isCapital(tokens, verb);
  const isParted = hasGap(tokens, end - 1, verb, GAP.comma | GAP.hard);
  const isOther = cues.some(
    (cue) =>
      cue.from >= end &&
      cue.from <= verb &&
      (cue.cue === 'and' || cue.cue === 'that' || cue.cue === 'negation' || isSpeech(cue)),
  );
  if (acts || !isVerb || isParted || isOther) return null;
  return { ...own, from: end, to: verb + 1 };
};

/** "…다고 투덜댔다": what ends so was said, whatever the verb. */
const quotative = (sentence: SentenceView): Attribution | null => {
  const at = koreanQuotative(sentence);
  if (at === null) return null;
  const korean = koreanSpeech(sentence, { cue: 'say', from: at, to: at + 1 });
  return korean === null
    ? null
    : { speech: 'say', passive: false, from: at, to: at + 1, ...korean };
};

/** What a sentence without any source shows by its form to be somebody's word. */
export const impliedSource = (
  sentence: SentenceView,
  found: readonly Attribution[],
): Attribution | null => {
  if (found.some(({ speaker }) => speaker.kind !== 'none')) return null;
  return sentence.korean ? quotative(sentence) : (closing(sentence) ?? opening(sentence));
};
