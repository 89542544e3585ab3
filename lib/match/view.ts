/** A block as the engine sees it: words, sentences, quotations, and everything found in them. */

import { type Quote, quotesOf } from '@/lib/text/quotes';
import { sentencesOf, type TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, type Tokens } from '@/lib/text/tokens';
import { type FigureHit, figuresOf } from './figures';
import type { Index, SymbolMeaning } from './index-types';
import { LEXICONS, languageBit } from './lexicon/index';
import type { Cue, Lexicon } from './lexicon/types';
import { withSeparated } from './separable';
import { type Hit, highestSymbol, lastHits, lastTokens, scan } from './term-table';

export interface CueHit extends TokenSpan {
  readonly cue: Cue;
}

export interface PartyHit extends TokenSpan {
  readonly party: number;
}

export interface ConceptHit extends TokenSpan {
  readonly concept: number;
}

export interface BlockView {
  readonly block: number;
  readonly role: 'title' | 'heading' | 'text';
  readonly tokens: Tokens;
  readonly sentences: readonly SentenceView[];
  readonly quotes: readonly Quote[];
}

export interface SentenceView extends TokenSpan {
  readonly tokens: Tokens;
  /** What is known of the language; `null` for one the engine has no cues for. */
  readonly lexicon: Lexicon | null;
  readonly cues: readonly CueHit[];
  readonly parties: readonly PartyHit[];
  readonly concepts: readonly ConceptHit[];
  /** Words that stand for a concept named before. */
  readonly back: readonly ConceptHit[];
  readonly figures: readonly FigureHit[];
}

/** Drops hits that lie inside a longer one of the list. */
const longestOnly = <T extends TokenSpan>(hits: readonly T[]): T[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
      ),
  );

/** Cues inside a longer one say nothing of their own, but for a "that" at its end. */
const realCues = (cues: readonly CueHit[]): CueHit[] => {
  const longest = new Set(longestOnly(cues));
  return cues.filter((hit) => hit.cue === 'that' || longest.has(hit));
};

const isAccentedLetter = (tokens: Tokens, { from }: TokenSpan): boolean => {
  const raw = tokens.text.slice(tokens.start[from], tokens.end[from]);
  return raw.length === 1 && raw.normalize('NFD').length > 1;
};

/** Cues inside a longer cue say nothing of their own: "confirm" in "could not confirm". */
const isRealCue = (tokens: Tokens, hit: CueHit, sentenceFrom: number): boolean =>
  // "in May", not "may".
  !(hit.cue === 'may' && hit.from > sentenceFrom && isCapital(tokens, hit.from)) &&
  // "è", "é" are verbs, "e" joins.
  !(hit.cue === 'and' && isAccentedLetter(tokens, hit));

/** A name after a hyphen belongs to another: "Interfax-Ukraine". */
const isOwnName = (tokens: Tokens, hit: TokenSpan): boolean =>
  ((tokens.gap[hit.from] ?? 0) & (GAP.hyphen | GAP.space)) !== GAP.hyphen || hit.from === 0;

/** Whether the hit has the capitals its term asks for. */
const isWritten = (tokens: Tokens, at: number, meaning: SymbolMeaning): boolean => {
  const written = 'written' in meaning ? meaning.written : undefined;
  if (written === undefined) return true;
  if (written === 'capital') return isCapital(tokens, at);
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return raw === raw.toUpperCase();
};

const sentenceView = (
  index: Index,
  tokens: Tokens,
  span: TokenSpan,
  hits: readonly Hit[],
  lexicon: Lexicon | null,
): SentenceView => {
  const cues: CueHit[] = [];
  const parties: PartyHit[] = [];
  const concepts: ConceptHit[] = [];
  const back: ConceptHit[] = [];
  for (const { symbol, from, to } of hits) {
    const meaning = index.symbols[symbol];
    if (meaning === undefined || !isWritten(tokens, from, meaning)) continue;
    if (meaning.kind === 'cue') {
      const hit = { cue: meaning.cue, from, to };
      if (isRealCue(tokens, hit, span.from)) cues.push(hit);
    } else if (meaning.kind === 'party') {
      if (isOwnName(tokens, { from, to })) parties.push({ party: meaning.party, from, to });
    } else if (meaning.kind === 'concept') concepts.push({ concept: meaning.concept, from, to });
    else if (meaning.kind === 'refersBack') back.push({ concept: meaning.concept, from, to });
  }
  return {
    ...span,
    tokens,
    lexicon,
    cues: realCues(cues),
    parties: longestOnly(parties),
    concepts,
    back,
    figures: figuresOf(index, tokens, span, hits),
  };
};

/** Reads a text into a view; `null` when nothing of any pack stands in it, unless `whole`. */
export const viewBlock = (
  index: Index,
  block: { readonly id: number; readonly text: string; readonly role: BlockView['role'] },
  languages: number,
  whole = false,
): BlockView | null => {
  const words = scan(index.table, block.text, languages);
  // The engine's own symbols come before those of packs.
  if (highestSymbol() < index.firstOfPacks && !whole) return null;
  const tokens = lastTokens(block.text, words);
  const spans = sentencesOf(tokens);
  const hits = withSeparated(index, tokens, spans, lastHits(), languages);
  const lexicon = LEXICONS.find(({ language }) => languageBit(language) === languages) ?? null;
  const sentences: SentenceView[] = [];
  let next = 0;
  for (const span of spans) {
    const from = next;
    while (next < hits.length && (hits[next]?.from ?? 0) < span.to) next += 1;
    const inside = hits.slice(from, next).filter((hit) => hit.to <= span.to);
    sentences.push(sentenceView(index, tokens, span, inside, lexicon));
  }
  return { block: block.id, role: block.role, tokens, sentences, quotes: quotesOf(tokens) };
};

/** Whether any token border in `(from, to]` carries one of the bits. */
export const hasGap = (tokens: Tokens, from: number, to: number, bits: number): boolean => {
  for (let i = from + 1; i <= to; i += 1) if (((tokens.gap[i] ?? 0) & bits) !== 0) return true;
  return false;
};

/** Gaps that part a clause from what governs it, in the sentence's language. */
export const clauseBorder = (sentence: SentenceView): number =>
  sentence.lexicon?.commaBeforeClauses === true ? GAP.hard : GAP.hard | GAP.comma;

/** Words between two spans; 0 when they touch or overlap. */
export const distance = (a: TokenSpan, b: TokenSpan): number =>
  Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));

/** Whether a cue of the kind stands between two spans (or in `[from, to)`). */
export const cueBetween = (
  sentence: SentenceView,
  cue: Cue,
  from: number,
  to: number,
): CueHit | undefined =>
  sentence.cues.find((hit) => hit.cue === cue && hit.from >= from && hit.to <= to);

/** Whether two spans share a word. */
export const overlaps = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;
