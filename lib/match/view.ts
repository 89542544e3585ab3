/** A block as the engine sees it: words, sentences, quotations, and everything found in them. */

import { type Quote, quotesOf } from '@/lib/text/quotes';
import { sentencesOf, type TokenSpan } from '@/lib/text/sentences';
import { GAP, isCapital, QUOTE_MARKS, type Tokens, wordAt } from '@/lib/text/tokens';
import { type FigureHit, figuresOf, type NumberHit } from './figures';
import type { Index } from './index-types';
import { isPart, withJoined } from './joined-cues';
import { isKorean } from './language';
import { lexiconOfBit } from './lexicon/index';
import { CUES, type Cue, type Rules } from './lexicon/types';
import { KIND, kindOf, numberOf, WRITTEN, writtenOf } from './pack-symbols';
import { withSeparated } from './separable';
import { type HitList, hasSymbolFrom, lastList, scanTogether, tokensOf } from './term-hits';

export interface CueHit extends TokenSpan {
  readonly cue: Cue;
}

export interface PartyHit extends TokenSpan {
  readonly party: number;
}

/** A concept in a sentence; `weak` when only what stood before makes it so. */
export interface Presence extends TokenSpan {
  readonly concept: number;
  readonly weak: boolean;
}

export interface BlockView {
  readonly block: number;
  readonly role: 'title' | 'heading' | 'text';
  readonly tokens: Tokens;
  readonly sentences: readonly SentenceView[];
  readonly quotes: readonly Quote[];
}

/** The cues of a sentence by their kind, each list in order: rules mostly ask for one kind. */
export type CuesByKind = Readonly<Record<Cue, readonly CueHit[]>>;

export interface SentenceView extends TokenSpan {
  readonly tokens: Tokens;
  /** What is known of the language; `null` for one the engine has no cues for. */
  readonly lexicon: Rules | null;
  /** Whether any word of the block is Korean. */
  readonly korean: boolean;
  readonly isTitle: boolean;
  readonly cues: readonly CueHit[];
  readonly cuesOf: CuesByKind;
  readonly parties: readonly PartyHit[];
  /** Adjectives of countries, which name a party beside another's name. */
  readonly demonyms: readonly PartyHit[];
  readonly concepts: readonly Presence[];
  /** Words that stand for a concept named before. */
  readonly back: readonly Presence[];
  readonly figures: readonly FigureHit[];
}

/**
 * Drops hits that lie inside a longer one of the list, which is in order of `from`, then `to`,
 * but for those that are kept even there.
 */
const longestOnly = <T extends TokenSpan>(
  hits: readonly T[],
  keepsInside: (hit: T) => boolean = () => false,
): readonly T[] => {
  if (hits.length < 2) return hits;
  /** Those kept, once one is not. */
  let kept: T[] | null = null;
  /** The farthest end of the hits that begin before this one. */
  let reached = -1;
  for (let first = 0; first < hits.length; ) {
    const from = hits[first]?.from;
    let next = first + 1;
    while (next < hits.length && hits[next]?.from === from) next += 1;
    // Of those that begin together the last is the longest.
    const longest = hits[next - 1]?.to ?? 0;
    for (; first < next; first += 1) {
      const hit = hits[first] as T;
      const isKept = (hit.to > reached && hit.to === longest) || keepsInside(hit);
      if (!isKept) kept ??= hits.slice(0, first);
      else kept?.push(hit);
    }
    reached = Math.max(reached, longest);
  }
  return kept ?? hits;
};

/** Of names of two parties that overlap the longer stands: "the Russian ambassador to *the UN* said". */
const withoutOverlaps = (names: readonly PartyHit[]): readonly PartyHit[] => {
  const isLonger = (other: PartyHit | undefined, name: PartyHit): boolean =>
    other !== undefined &&
    other.party !== name.party &&
    overlaps(name, other) &&
    other.to - other.from > name.to - name.from;
  if (names.length < 2) return names;
  return names.filter(
    (name, at) => !isLonger(names[at - 1], name) && !isLonger(names[at + 1], name),
  );
};

const NONE: CueHit[] = [];
/** Nothing is ever put into its lists. Laid out as a literal is: rules read them all the time. */
const NO_CUES = { ...CUES } as unknown as Record<Cue, CueHit[]>;
for (const cue of Object.values(CUES)) NO_CUES[cue] = NONE;

const byKind = (cues: readonly CueHit[]): CuesByKind => {
  if (cues.length === 0) return NO_CUES;
  const lists: Record<Cue, CueHit[]> = { ...NO_CUES };
  for (const hit of cues) {
    const known = lists[hit.cue];
    if (known === NONE) lists[hit.cue] = [hit];
    else known.push(hit);
  }
  return lists;
};

const isThat = ({ cue }: CueHit): boolean => cue === 'that';

const isAccentedLetter = (tokens: Tokens, { from }: TokenSpan): boolean => {
  const raw = tokens.text.slice(tokens.start[from], tokens.end[from]);
  return raw.length === 1 && raw.normalize('NFD').length > 1;
};

/** Words that make the Slavic "that" behind them no conjunction. */
const SO_FAR: ReadonlySet<string> = new Set(['поки', 'пока']);

const isRealCue = (tokens: Tokens, hit: CueHit, sentenceFrom: number): boolean =>
  // "in May", not "may".
  !(hit.cue === 'may' && hit.from > sentenceFrom && isCapital(tokens, hit.from)) &&
  // "поки що", "пока что": so far.
  !(hit.cue === 'that' && SO_FAR.has(wordAt(tokens, hit.from - 1))) &&
  // "è", "é" are verbs, "e" joins.
  !(hit.cue === 'and' && isAccentedLetter(tokens, hit));

/** A name after a hyphen belongs to another: "Interfax-Ukraine". */
const isOwnName = (tokens: Tokens, from: number): boolean =>
  ((tokens.gap[from] ?? 0) & (GAP.hyphen | GAP.space)) !== GAP.hyphen || from === 0;

/** Whether a term has the capitals it asks for. */
const isWritten = (tokens: Tokens, at: number, written: number): boolean => {
  if (written === WRITTEN.anyhow) return true;
  if (written === WRITTEN.capital) return isCapital(tokens, at);
  const raw = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return raw === raw.toUpperCase();
};

/** The view of a sentence with its hits: those of the list from place `start` up to `end`. */
const sentenceView = (
  index: Index,
  tokens: Tokens,
  span: TokenSpan,
  { triples, first }: HitList,
  start: number,
  end: number,
  known: Pick<SentenceView, 'lexicon' | 'korean' | 'isTitle'>,
): SentenceView => {
  const { packSymbols, symbols } = index;
  const cues: CueHit[] = [];
  const parts: CueHit[] = [];
  const parties: PartyHit[] = [];
  const demonyms: PartyHit[] = [];
  const concepts: Presence[] = [];
  const back: Presence[] = [];
  const numbers: NumberHit[] = [];
  for (let at = start; at < end; at += 3) {
    const symbol = triples[at] as number;
    const from = (triples[at + 1] as number) - first;
    const to = (triples[at + 2] as number) - first;
    if (to > span.to) continue;
    const meaning = symbols[symbol];
    if (meaning === undefined) {
      const own = symbol - symbols.length;
      if (!isWritten(tokens, from, writtenOf(packSymbols, own))) continue;
      const kind = kindOf(packSymbols, own);
      const number = numberOf(packSymbols, own);
      if (kind === KIND.concept) concepts.push({ from, to, concept: number, weak: false });
      else if (kind === KIND.refersBack) back.push({ from, to, concept: number, weak: true });
      else if (kind === KIND.demonym) demonyms.push({ party: number, from, to });
      else if (isOwnName(tokens, from)) parties.push({ party: number, from, to });
    } else if (meaning.kind === 'cue') {
      const hit = { cue: meaning.cue, from, to };
      if (isPart(hit)) parts.push(hit);
      else if (isRealCue(tokens, hit, span.from)) cues.push(hit);
    } else if (meaning.kind !== 'particle') {
      const value = 'value' in meaning ? meaning.value : 0;
      numbers.push({ kind: meaning.kind, value, from, to });
    }
  }
  // Cues inside a longer one say nothing of their own, but for a "that" at its end.
  const realCues = longestOnly(withJoined(tokens, cues, parts, known.lexicon), isThat);
  return {
    from: span.from,
    to: span.to,
    tokens,
    lexicon: known.lexicon,
    korean: known.korean,
    isTitle: known.isTitle,
    cues: realCues,
    cuesOf: byKind(realCues),
    parties: withoutOverlaps(longestOnly(parties)),
    demonyms: longestOnly(demonyms),
    concepts,
    back,
    figures: figuresOf(tokens, span, numbers),
  };
};

/** A block's text, to be viewed. */
export interface Viewed {
  readonly id: number;
  readonly text: string;
  readonly role: BlockView['role'];
}

/**
 * Reads blocks into views, all in languages of one set; `null` for one in which nothing of any pack
 * stands, unless `whole`.
 */
export const viewBlocks = (
  index: Index,
  blocks: readonly Viewed[],
  languages: number,
  whole = false,
): (BlockView | null)[] => {
  const firstOfPacks = index.symbols.length;
  const texts = blocks.map(({ text }) => text);
  const parts = scanTogether(index.table, texts, languages).map((one) => {
    const end = one.first + one.count;
    if (!whole && !hasSymbolFrom(firstOfPacks, one.first, end)) return null;
    return { tokens: tokensOf(one), hits: lastList(one.first, end) };
  });
  const lexicon = lexiconOfBit(languages);
  const mayPartVerbs = lexicon === null || lexicon.separable !== undefined;
  return blocks.map(({ id, role, text }, at) => {
    const part = parts[at] ?? null;
    if (part === null) return null;
    const { tokens } = part;
    const spans = sentencesOf(tokens);
    const hits = mayPartVerbs
      ? withSeparated(index, tokens, spans, part.hits, languages)
      : part.hits;
    const known = { lexicon, korean: isKorean(text), isTitle: role === 'title' };
    let next = hits.start;
    const sentences = spans.map((span) => {
      const start = next;
      const to = hits.first + span.to;
      while (next < hits.end && (hits.triples[next + 1] as number) < to) next += 3;
      return sentenceView(index, tokens, span, hits, start, next, known);
    });
    return { block: id, role, tokens, sentences, quotes: quotesOf(tokens) };
  });
};

/** Whether any token border in `(from, to]` carries one of the bits. */
export const hasGap = ({ count, gap }: Tokens, from: number, to: number, bits: number): boolean => {
  // Never before the list: after one negative index V8 takes three times as long for every look.
  const last = Math.min(to, count);
  for (let at = Math.max(from + 1, 0); at <= last; at += 1) {
    if (((gap[at] as number) & bits) !== 0) return true;
  }
  return false;
};

/** Whether any token border between two spans carries one of the bits; they may touch. */
export const partedBy = (tokens: Tokens, a: TokenSpan, b: TokenSpan, bits: number): boolean =>
  hasGap(tokens, Math.min(a.to, b.to) - 1, Math.max(a.from, b.from), bits);

/** Gaps that end a segment of a sentence, whatever the language. */
export const SEGMENT_BORDER = GAP.comma | GAP.hard | QUOTE_MARKS;

/** Gaps that part a clause from what governs it, in the sentence's language. */
export const clauseBorder = (sentence: SentenceView): number =>
  sentence.lexicon?.commaBeforeClauses === true ? GAP.hard : GAP.hard | GAP.comma;

/** Whether a comma stands on either side of a span. */
export const isBetweenCommas = ({ tokens }: SentenceView, { from, to }: TokenSpan): boolean =>
  hasGap(tokens, from - 1, from, GAP.comma) && hasGap(tokens, to - 1, to, GAP.comma);

/** Words between two spans; 0 when they touch or overlap. */
export const distance = (a: TokenSpan, b: TokenSpan): number =>
  Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));

/** Whether any of the spans lies in `[from, to)`. */
export const anyBetween = (spans: readonly TokenSpan[], from: number, to: number): boolean => {
  for (let at = 0; at < spans.length; at += 1) {
    const one = spans[at] as TokenSpan;
    if (one.from >= from && one.to <= to) return true;
  }
  return false;
};

/** Whether any of the spans begins, or ends, before a word. */
export const anyBeginsAt = (spans: readonly TokenSpan[], at: number): boolean => {
  for (let each = 0; each < spans.length; each += 1) if (spans[each]?.from === at) return true;
  return false;
};
export const anyEndsAt = (spans: readonly TokenSpan[], at: number): boolean => {
  for (let each = 0; each < spans.length; each += 1) if (spans[each]?.to === at) return true;
  return false;
};

/** The first of the cues in `[from, to)`, that is between two spans. */
export const cueBetween = (
  cues: readonly CueHit[],
  from: number,
  to: number,
): CueHit | undefined => {
  for (const hit of cues) if (hit.from >= from && hit.to <= to) return hit;
  return undefined;
};

/** Whether two spans share a word. */
export const overlaps = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;
