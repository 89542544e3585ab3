/** How close the parts of a wording must stand, and what parts them. */

import type { TokenSpan } from '@/lib/text/sentences';
import { GAP, wordAt } from '@/lib/text/tokens';
import type { CompiledWording } from './index-types';
import type { Cue } from './lexicon/types';
import { anyBetween, type CueHit, hasGap, type SentenceView } from './view';

/** One role of a wording, met. */
export interface Filled extends TokenSpan {
  readonly role: 'who' | 'by' | 'act' | 'what' | 'where' | 'and' | 'figure';
  readonly concept: number;
  readonly weak: boolean;
}

/** Words of a label before a colon. */
const LABEL_WORDS = 3;

/** Most words between the act and whatever belongs to it in a clause. */
const CLAUSE_REACH = 22;

/** The same where the whole sentence may state it. */
const SENTENCE_REACH = 60;

/** Most words between the parts of a phrase: "troops in the Kursk region". */
const PHRASE_REACH = 3;

/** Cues of somebody's saying, confirming, denying: what stands behind is a statement of its own. */
export const SPEECH_CUES: ReadonlySet<Cue> = new Set<Cue>([
  'say',
  'confirm',
  'evidence',
  'cannotConfirm',
  'noComment',
  'deny',
  'accuse',
]);

/** "Neither Moscow nor Pyongyang": a negation right before a name denies what its verb says. */
export const isOfSubject = ({ parties }: SentenceView, { to }: TokenSpan): boolean =>
  parties.some((hit) => hit.from === to || hit.from === to + 1);

/** Whether two stand too far apart for a wording, or a new turn of the sentence parts them. */
export const outOfReach = (
  sentence: SentenceView,
  reach: CompiledWording['reach'],
  a: TokenSpan,
  b: TokenSpan,
): boolean => {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  if (to <= from) return false;
  if (reach === 'sentence') return to - from > SENTENCE_REACH;
  if (reach === 'phrase') {
    return to - from > PHRASE_REACH || hasGap(sentence.tokens, from - 1, to, GAP.hard | GAP.comma);
  }
  return (
    to - from > CLAUSE_REACH ||
    hasGap(sentence.tokens, Math.max(from - 1, labelEnd(sentence)), to, GAP.hard) ||
    anyBetween(sentence.cuesOf.contrast, from, to)
  );
};

/** The last token before which a colon only ends a label: "Koursk : la Corée du Nord …". */
export const labelEnd = (sentence: SentenceView): number => sentence.from + LABEL_WORDS;

/** What fills a role, of all that meets a wording. */
export const partOf = (evidence: readonly Filled[], role: Filled['role']): Filled | undefined => {
  for (let at = 0; at < evidence.length; at += 1) {
    const part = evidence[at] as Filled;
    if (part.role === role) return part;
  }
  return undefined;
};

/** Whether `b` lies within `a`. */
export const covers = (a: TokenSpan, b: TokenSpan): boolean => a.from <= b.from && a.to >= b.to;

/** From the first to the last of the parts. */
export const spanOf = (parts: readonly TokenSpan[]): TokenSpan => {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as TokenSpan;
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  return { from, to };
};

/** Letters of an article, at most: "the", "das", "il". */
export const ARTICLE = 3;

/** Whether nothing but an article parts a word from the preposition before it. */
export const isRightBehind = (
  { lexicon, tokens }: SentenceView,
  { from }: TokenSpan,
  { to }: CueHit,
): boolean =>
  to === from ||
  (to === from - 1 && lexicon?.noArticles !== true && wordAt(tokens, to).length <= ARTICLE);
