/** Which names can speak: parties that are no places, with those joined to them. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import { SPEECH_OF } from './speech';
import { type CueHit, hasGap, type PartyHit, type SentenceView } from './view';

/** Who an attribution credits: parties, whoever spoke last, or somebody nobody can name. */
export type Speaker =
  | { readonly kind: 'parties'; readonly hits: readonly PartyHit[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'unknown'; readonly name: TokenSpan | null }
  | { readonly kind: 'none' };

/** A name behind a preposition is a place or a target, unless the preposition credits. */
export const isPlace = (sentence: SentenceView, hit: PartyHit, cue?: CueHit): boolean =>
  !(cue !== undefined && speaksFromPlace(sentence, hit, cue)) &&
  sentence.cues.some(
    (cue) =>
      cue.cue === 'place' &&
      cue.to <= hit.from &&
      hit.from - cue.to <= articleWords(sentence, cue.to, hit.from),
  );

/** "в Киеве заявили": in Slavic news a capital beside the verb speaks. */
const speaksFromPlace = (sentence: SentenceView, hit: PartyHit, cue: CueHit): boolean =>
  sentence.lexicon?.speakerMayFollow === true &&
  hit.to <= cue.from &&
  cue.from - hit.to <= 2 &&
  IN.has(wordAt(sentence.tokens, hit.from - 1));

/** Slavic "in", folded. */
const IN = new Set(['в', 'у', 'во', 'w', 'we']);

/** Short words ("la", "the") that may stand between a preposition and its name. */
const articleWords = (sentence: SentenceView, from: number, to: number): number => {
  if (to - from === 0) return 0;
  // "a dit Mark Rutte": what stands between is a verb.
  const isVerb = ({ cue }: CueHit): boolean => SPEECH_OF[cue] !== undefined;
  if (sentence.cues.some((cue) => isVerb(cue) && cue.from <= from && cue.to >= to)) return -1;
  return to - from === 1 && wordAt(sentence.tokens, from).length <= 3 ? 1 : -1;
};

/** The party at `hits[at]` with those joined to it: "NATO and the United States". */
export const coordinated = (
  sentence: SentenceView,
  hits: readonly PartyHit[],
  core: PartyHit,
): PartyHit[] => {
  const chosen = [core];
  const isElsewhere = (hit: PartyHit): boolean =>
    isPlace(sentence, hit) && !isPlace(sentence, core);
  const joined = (a: PartyHit, b: PartyHit): boolean => {
    // "войска в России, и альянс подтверждает": a place is nobody beside one who speaks.
    if (isElsewhere(a) || isElsewhere(b)) return false;
    const from = Math.min(a.to, b.to);
    const to = Math.max(a.from, b.from);
    if (to < from || to - from > 4) return false;
    if (hasGap(sentence.tokens, from, to, GAP.hard)) return false;
    return sentence.cues.some(
      (cue) =>
        cue.cue === 'and' &&
        cue.from >= from &&
        cue.to <= to &&
        (cue.from - from <= 1 || to - cue.to <= 1) &&
        // "according to Putin, officers and instructors of NATO": the comma ends the source.
        (cue.from === from || !hasGap(sentence.tokens, from - 1, cue.from, GAP.comma)) &&
        !hasGap(sentence.tokens, cue.to, to, GAP.comma),
    );
  };
  /** "Washington, London und Paris": a list, once its last two are joined. */
  const listed = (hit: PartyHit): boolean =>
    chosen.length > 1 &&
    chosen.some(
      (own) => hit.to === own.from && hasGap(sentence.tokens, hit.to - 1, hit.to, GAP.comma),
    );
  for (let grew = true; grew; ) {
    grew = false;
    for (const hit of hits) {
      if (!chosen.includes(hit) && (chosen.some((own) => joined(own, hit)) || listed(hit))) {
        chosen.push(hit);
        grew = true;
      }
    }
  }
  return chosen.sort((a, b) => a.from - b.from);
};

export const speakers = (
  sentence: SentenceView,
  candidates: readonly PartyHit[],
  core: PartyHit | undefined,
): Speaker =>
  core === undefined
    ? { kind: 'none' }
    : { kind: 'parties', hits: coordinated(sentence, candidates, core) };
