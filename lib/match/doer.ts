/** Where the one who speaks is the one who acts: no subject of the act, or its very speaker. */

import { GAP } from '@/lib/text/tokens';
import type { Attribution } from './attribution';
import type { SentenceConcepts } from './concepts';
import type { Index } from './index-types';
import { koreanDoer } from './korean';
import { isKoreanAt } from './korean-names';
import { isPlace } from './names';
import { partOf } from './reach';
import { speakerOf } from './speakers';
import { isKnownAct, isOwnedNoun } from './understood';
import { distance, hasGap, overlaps, type SentenceView } from './view';
import type { WordingMatch } from './wordings';

/** Words between a verb of saying and the act its own subject does: "denied having sent". */
const CONTROL_REACH = 2;

/** Words between "by" and a name: "by the presidents Putin …". */
const NAMED_BEHIND = 3;

/** Words between what was done and "by": "signed in June last year by". */
const DONE_BY = 5;

/** Units of figures that count what happened to somebody. */
const SUFFERED: ReadonlySet<string> = new Set(['casualties', 'deaths', 'prisoners']);

/** "Beijing denied sending troops": the one who speaks is the one who acts, and no subject. */
export const actsItself = (
  index: Index,
  sentence: SentenceView,
  match: WordingMatch,
  chain: readonly Attribution[],
): boolean => {
  const who = partOf(match.evidence, 'who');
  const act = partOf(match.evidence, 'act');
  if (who?.weak !== true || act === undefined) return false;
  // "confirmed the capture", "the arrival of these troops": a noun of what others did.
  if (isKnownAct(sentence, act) || isOwnedNoun(sentence, act)) return false;
  // "counted 300 wounded Koreans": being wounded is nothing the one who counts does himself.
  const unit = match.stated.figure?.unit ?? '';
  const beside = match.evidence.some(
    (part) => (part.role === 'act' || part.role === 'and') && distance(part, who) === 0,
  );
  if (SUFFERED.has(unit) && beside) return false;
  // "has not seen them go into battle": who stands between does it.
  if (who.to <= act.from && chain.some((one) => one.to <= who.from)) return false;
  const { subjects } = match.stated;
  return chain.some(
    (one) =>
      // "according to Seoul" does nothing.
      one.speech !== 'according' &&
      one.to <= act.from &&
      act.from - one.to <= CONTROL_REACH &&
      // "confirms: Koreans fight": what follows the colon has subjects of its own.
      !hasGap(sentence.tokens, one.to - 1, act.from, GAP.hard) &&
      !sentence.cuesOf.that.some(({ from }) => from >= one.from && from < act.from) &&
      one.speaker.kind === 'parties' &&
      one.speaker.hits.every(({ party }) => !subjects.includes(index.parties[party]?.group ?? '')),
  );
};

/** Whoever does what is stated by doing it, as the one who says it: "signed the treaty". */
export const doerOf = (
  { acts, sentence }: SentenceConcepts,
  match: WordingMatch,
): Attribution[] => {
  const who = partOf(match.evidence, 'who');
  const hits = sentence.parties.filter((hit) => who !== undefined && overlaps(hit, who));
  // "ratified the pact between Moscow and Pyongyang": it is theirs, and another's act.
  if (who !== undefined && hits[0] !== undefined && !isPlace(sentence, hits[0])) {
    const { from, to } = who;
    return [{ speech: 'say', speaker: { kind: 'parties', hits }, passive: false, from, to }];
  }
  const { from, to } = partOf(match.evidence, 'act') ?? match.anchor;
  const speaker = isKoreanAt(sentence, from)
    ? koreanDoer(sentence, { from, to })
    : speakerOf(sentence, { cue: 'say', from, to }).speaker;
  if (speaker.kind !== 'parties') return [];
  // "the treaty signed in June by Putin and Kim is in force": they did something else.
  const isOfOther = sentence.cuesOf.by.some(
    (by) =>
      speaker.hits.some((hit) => hit.from >= by.to && hit.from - by.to <= NAMED_BEHIND) &&
      acts.some((other) => other.to <= by.from && by.from - other.to <= DONE_BY) &&
      !(to <= by.from && by.from - to <= DONE_BY),
  );
  return isOfOther ? [] : [{ speech: 'say', speaker, passive: false, from, to }];
};
