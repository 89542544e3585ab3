/** Which names can speak: parties that are no places, with those joined to them. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, wordAt } from '@/lib/text/tokens';
import { sortShort } from './sort-short';
import { SPEECH_OF } from './speech';
import {
  anyBetween,
  anyEndsAt,
  type CueHit,
  hasGap,
  type PartyHit,
  type SentenceView,
} from './view';

/** Who an attribution credits: parties, whoever spoke last, or somebody nobody can name. */
export type Speaker =
  | { readonly kind: 'parties'; readonly hits: readonly PartyHit[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'unknown'; readonly name: TokenSpan | null }
  | { readonly kind: 'none' };

/** A name behind a preposition is a place or a target, unless the preposition credits. */
export const isPlace = (sentence: SentenceView, hit: PartyHit, cue?: CueHit): boolean =>
  !(cue !== undefined && speaksFromPlace(sentence, hit, cue)) &&
  sentence.cuesOf.place.some(
    (cue) => cue.to <= hit.from && hit.from - cue.to <= articleWords(sentence, cue.to, hit.from),
  );

/** "в Киеве заявили": in Slavic news a capital beside the verb speaks. */
const speaksFromPlace = (sentence: SentenceView, hit: PartyHit, cue: CueHit): boolean =>
  hit.to <= cue.from &&
  cue.from - hit.to <= 2 &&
  sentence.lexicon?.speaksFrom?.includes(wordAt(sentence.tokens, hit.from - 1)) === true;

/** Short words ("la", "the") that may stand between a preposition and its name. */
const articleWords = (sentence: SentenceView, from: number, to: number): number => {
  if (to - from !== 1) return to === from ? 0 : -1;
  // "In an interview with KBS, Zelensky said": a name of its own, and no article.
  if (hasGap(sentence.tokens, from, to, GAP.comma)) return -1;
  // "a dit Mark Rutte": what stands between is a verb.
  const isVerb = ({ cue }: CueHit): boolean => SPEECH_OF[cue] !== undefined;
  if (sentence.cues.some((cue) => isVerb(cue) && cue.from <= from && cue.to >= to)) return -1;
  return wordAt(sentence.tokens, from).length <= 3 ? 1 : -1;
};

/** Words between two names that "and" joins: articles, an office. */
const JOINED_REACH = 4;

/** Words from a name to the first or last of its list. */
const LIST_REACH = 30;

/** Whether nothing but "and" (a comma, where `comma`), and at most an article, parts two hits. */
const isNext = (sentence: SentenceView, a: PartyHit, b: PartyHit, comma: boolean): boolean => {
  if (b.from < a.to) return false;
  const { cuesOf, tokens } = sentence;
  if (comma) return b.from - a.to <= 1 && hasGap(tokens, a.to - 1, a.to, GAP.comma);
  return cuesOf.and.some((hit) => hit.from === a.to && b.from - hit.to <= 1 && hit.to <= b.from);
};

/** Words from "and" to the verb of saying: "and its Western allies say". */
const UNNAMED_REACH = 4;

/** "Seoul, Kyiv and the West say": the last of the list is nobody known. */
const endsUnnamed = (sentence: SentenceView, last: PartyHit): boolean =>
  sentence.cuesOf.and.some(
    (and) =>
      and.from === last.to &&
      sentence.cuesOf.say.some(
        (verb) =>
          verb.from > and.to &&
          verb.from - and.to <= UNNAMED_REACH &&
          !hasGap(sentence.tokens, and.to, verb.from, GAP.comma | GAP.hard),
      ),
  );

/** Whether "and" joins two names, with an office or an article before either. */
const isJoined = (sentence: SentenceView, a: PartyHit, b: PartyHit): boolean => {
  const { cuesOf, tokens } = sentence;
  if (b.from < a.to || b.from - a.to > JOINED_REACH) return false;
  if (hasGap(tokens, a.to, b.from, GAP.hard)) return false;
  return cuesOf.and.some(
    (cue) =>
      cue.from >= a.to &&
      cue.to <= b.from &&
      (cue.from - a.to <= 1 || b.from - cue.to <= 1) &&
      // "according to Putin, officers and instructors of NATO": the comma ends the source.
      (cue.from === a.to || !hasGap(tokens, a.to - 1, cue.from, GAP.comma)) &&
      !hasGap(tokens, cue.to, b.from, GAP.comma) &&
      // "Ukraine and the West say North Korea …": behind the verb it is what is said.
      !anyBetween(cuesOf.say, cue.to, b.from),
  );
};

/** Words a sentence may begin with before it says whose they are: "Senior officials and experts". */
const WHENCE_REACH = 5;

/** "Officials from Seoul and Kyiv": whose they are, not "Troops from Russia". */
const isWhence = (sentence: SentenceView, hit: PartyHit): boolean =>
  hit.from - sentence.from <= WHENCE_REACH &&
  anyEndsAt(sentence.cuesOf.from, hit.from) &&
  !sentence.concepts.some(({ from }) => from < hit.from);

/**
 * A name with those joined to it: "NATO and the United States", "Washington, London and Paris",
 * "Ukrainian and U.S. officials". `hits` may hold fewer names than the sentence has.
 */
export const coordinated = (
  sentence: SentenceView,
  hits: readonly PartyHit[],
  core: PartyHit,
): PartyHit[] => {
  const { cuesOf, demonyms, parties } = sentence;
  // Nothing joins but "and", and two at least.
  if (cuesOf.and.length === 0 || parties.length + demonyms.length < 2) return [core];
  const isDemonym = (hit: PartyHit): boolean => demonyms.includes(hit);
  // "войска в России, и альянс подтверждает": a place is nobody beside one who speaks.
  const isElsewhere = (hit: PartyHit): boolean =>
    isPlace(sentence, hit) && !isPlace(sentence, core) && !isWhence(sentence, hit);
  const isNear = (hit: PartyHit): boolean => Math.abs(hit.from - core.from) <= LIST_REACH;
  const whence = parties.filter((hit) => !hits.includes(hit) && isWhence(sentence, hit));
  const names = [...hits, ...whence].filter(
    (hit) => hit !== core && isNear(hit) && !isElsewhere(hit),
  );
  // "les Occidentaux" are a people: only English writes the adjective so, or the sentence begins.
  const isAdjective = (hit: PartyHit): boolean =>
    sentence.lexicon?.language === 'en' ||
    hit.from === sentence.from ||
    !isCapital(sentence.tokens, hit.from);
  const adjectives = demonyms.filter(
    (hit, at) =>
      isNear(hit) &&
      isAdjective(hit) &&
      !isElsewhere(hit) &&
      hit.from !== demonyms[at - 1]?.from &&
      !parties.some(({ from, to }) => from < hit.to && to > hit.from),
  );
  if (names.length === 0 && adjectives.length === 0) return [core];
  const list = sortShort([core, ...names, ...adjectives], (a, b) => a.from - b.from);
  const byAnd = (a: PartyHit, b: PartyHit): boolean =>
    isDemonym(a) || isDemonym(b) ? isNext(sentence, a, b, false) : isJoined(sentence, a, b);
  /** Whether a comma behind the name goes on with a list that "and" ends. */
  const goesOn = (at: number): boolean => {
    const [a, b, c] = list.slice(at, at + 3);
    if (a === undefined || b === undefined || !isNext(sentence, a, b, true)) return false;
    return endsUnnamed(sentence, b) || (c !== undefined && (byAnd(b, c) || goesOn(at + 1)));
  };
  const at = list.indexOf(core);
  const isLinked = (one: number): boolean => {
    const [a, b] = list.slice(one, one + 2);
    return a !== undefined && b !== undefined && (byAnd(a, b) || goesOn(one));
  };
  let first = at;
  let last = at;
  while (first > 0 && isLinked(first - 1)) first -= 1;
  while (last + 1 < list.length && isLinked(last)) last += 1;
  return list.slice(first, last + 1);
};

export const speakers = (
  sentence: SentenceView,
  candidates: readonly PartyHit[],
  core: PartyHit | undefined,
): Speaker =>
  core === undefined
    ? { kind: 'none' }
    : { kind: 'parties', hits: coordinated(sentence, candidates, core) };
