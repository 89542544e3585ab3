/** Whose a noun is: what parts it from an adjective or a name, and what only stands near it. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import type { Known } from './known';
import { isKoreanAt } from './korean-names';
import type { Cue } from './lexicon/types';
import { isPlace } from './names';
import { isRightBehind } from './reach';
import {
  anyBetween,
  type CueHit,
  distance,
  hasGap,
  overlaps,
  type PartyHit,
  type SentenceView,
} from './view';

/** Words between a noun and the adjective or name that claims it for another. */
export const RIVAL_REACH = 1;
/** Words between two that a comma does not part: an adjective and its noun. */
export const TIGHT = 3;
/** Whether one of the cues stands between two. */
export const hasCue = (cues: readonly CueHit[], a: TokenSpan, b: TokenSpan): boolean =>
  anyBetween(cues, Math.min(a.to, b.to), Math.max(a.from, b.from));

/** "troops to the border with North Korea": what stands behind a preposition of place owns not. */
export const isDestination = (
  sentence: SentenceView,
  modifier: TokenSpan,
  head: TokenSpan,
): boolean => {
  if (modifier.from < head.to) return false;
  const before = (cue: Cue) =>
    sentence.cuesOf[cue].some(
      (hit) => hit.from >= head.to && isRightBehind(sentence, modifier, hit),
    );
  return before('place') && !before('from');
};

/**
 * "находящиеся в России войска КНДР": Russia is where they are, not whose they are; but "на
 * украинских солдат" are Ukrainian.
 */
export const isInPlace = (
  { lexicon, tokens }: SentenceView,
  rival: TokenSpan,
  head: TokenSpan,
): boolean => {
  const before = rival.from === 0 ? '' : wordAt(tokens, rival.from - 1);
  if (lexicon?.inPlace?.includes(before) !== true) return false;
  const word = wordAt(tokens, rival.to - 1);
  const isAdjective = lexicon.adjectiveEndings?.some((ending) => word.endsWith(ending)) === true;
  return !(isAdjective && rival.to === head.from);
};

/**
 * "У Курську область РФ прибули бійці з КНДР", "північнокорейських солдатів росіяни маскують":
 * whose men they are stands on the noun's one side, what is beyond its other side acts.
 */
export const isBeyondNoun = (
  sentence: SentenceView,
  rival: TokenSpan,
  head: TokenSpan,
  near: TokenSpan | undefined,
): boolean => {
  return (
    sentence.lexicon?.commaBeforeClauses === true &&
    near !== undefined &&
    (near.from >= head.to
      ? distance(near, head) <= RIVAL_REACH && rival.to < head.from
      : near.to === head.from && rival.from >= head.to)
  );
};

/** "South Korean intelligence" names a party: its adjective claims no soldiers. */
export const isInName = (sentence: SentenceView, rival: TokenSpan): boolean => {
  for (const { from, to } of sentence.parties) {
    if (from <= rival.from && to >= rival.to && to - from > rival.to - rival.from) return true;
  }
  return false;
};

export const joinedByAnd = (sentence: SentenceView, a: TokenSpan, b: TokenSpan): boolean => {
  return distance(a, b) <= 2 && hasCue(sentence.cuesOf.and, a, b);
};

/** "wirft Pjöngjang vor, Soldaten geschickt zu haben": who did it owns what stands in the clause. */
const isInPerfectInfinitive = ({ lexicon, to, tokens }: SentenceView, at: number): boolean => {
  if (lexicon?.perfectInfinitives === undefined) return false;
  let end = at + 1;
  while (end < to && !hasGap(tokens, end - 1, end, GAP.comma | GAP.hard)) end += 1;
  return (
    wordAt(tokens, end - 2) === 'zu' && lexicon.perfectInfinitives.includes(wordAt(tokens, end - 1))
  );
};

/** Whether a border parts the two: they belong to different statements. */
export const partedByBorder = (sentence: SentenceView, a: TokenSpan, b: TokenSpan): boolean => {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  if (to < from) return false;
  // A headline's "북한, 러시아 파병": the comma stands for the particle.
  const first = Math.min(a.from, b.from);
  const korean = isKoreanAt(sentence, first);
  const headline = korean && first === sentence.from;
  // "Секретарь НАТО: солдаты", "президент Украины, солдаты": side by side, but in two statements.
  const governs = isInPerfectInfinitive(sentence, to);
  if (to === from) {
    return hasGap(sentence.tokens, from - 1, to, GAP.hard | (korean || governs ? 0 : GAP.comma));
  }
  const far = to - from > TIGHT;
  const bits = GAP.hard | (far || headline || governs ? 0 : GAP.comma);
  return hasGap(sentence.tokens, from - 1, to, bits) || hasCue(sentence.cuesOf.contrast, a, b);
};

/** "러시아 파병": the place a Korean verbal noun goes to, not whose it is. */
export const isSending = ({ tokens }: SentenceView, head: TokenSpan): boolean =>
  /^(파병|파견|참전|증파|출병|배치|투입|주둔)/.test(wordAt(tokens, head.from));

/** "Ukraine withdrew its forces": the owner named nearest before "its", if it is no other's. */
export const isOfSubject = (
  sentence: SentenceView,
  span: TokenSpan,
  owners: readonly TokenSpan[],
  known: Known,
): boolean => {
  const { lexicon, parties, tokens } = sentence;
  const isPossessive = (at: number): boolean =>
    lexicon?.possessives?.includes(wordAt(tokens, at)) === true;
  const at = isPossessive(span.from) ? span.from : span.from - 1;
  if (at < sentence.from || !isPossessive(at)) return false;
  const last = parties.findLast((hit) => hit.to <= at && !isPlace(sentence, hit));
  const isOwner = (hit: TokenSpan): boolean => owners.some((owner) => overlaps(owner, hit));
  // "Pyongyang admitted it, KCNA said, adding that its soldiers …": an office of theirs.
  const isTheirs = (hit: PartyHit): boolean =>
    isOwner(hit) || parties.some((one) => isOwner(one) && known.areOfOne(one.party, hit.party));
  return last !== undefined && !isTheirs(last);
};

/** Whether the words are a pronoun that cannot be a subject: "them", "les". */
export const isObjectPronoun = (
  { lexicon, tokens }: SentenceView,
  { from, to }: TokenSpan,
): boolean => to - from <= 2 && lexicon?.objectPronouns?.includes(wordAt(tokens, from)) === true;
