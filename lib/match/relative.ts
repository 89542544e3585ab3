/** Who speaks in a relative clause: the one named right before its pronoun. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { type Speaker, speakers } from './names';
import { anyBetween, hasGap, type SentenceView } from './view';

/** Words from the pronoun to the verb: "que ya lo había". */
const PRONOUN_REACH = 4;

/** Words from a name to the pronoun that "and" joins to it: "Washington y sus aliados, quienes". */
const JOINED_WORDS = 3;

/** "worries NATO, *which* has said that …": whatever the name is in its own clause. */
export const antecedentOf = (sentence: SentenceView, cue: TokenSpan): Speaker => {
  const { cuesOf, from, lexicon, parties, tokens } = sentence;
  if (lexicon?.relativePronouns === undefined) return { kind: 'none' };
  const first = Math.max(from + 1, cue.from - PRONOUN_REACH);
  for (let at = cue.from - 1; at >= first; at -= 1) {
    if (!lexicon.relativePronouns.includes(wordAt(tokens, at))) continue;
    // "la quale": an article stands between the comma and the pronoun.
    const opens = hasGap(tokens, at - 1, at, GAP.comma) ? at : at - 1;
    if (!hasGap(tokens, opens - 1, opens, GAP.comma)) return { kind: 'none' };
    if (hasGap(tokens, at, cue.from, GAP.comma | GAP.hard)) return { kind: 'none' };
    if (anyBetween(parties, at, cue.from)) return { kind: 'none' };
    const core = parties.findLast(
      (hit) =>
        hit.to === opens ||
        (hit.to < opens &&
          opens - hit.to <= JOINED_WORDS &&
          cuesOf.and.some((and) => and.from === hit.to)),
    );
    return speakers(sentence, parties, core);
  }
  return { kind: 'none' };
};
