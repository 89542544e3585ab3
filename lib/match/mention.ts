/** A matched wording -> what is marked on the page, with its evidence and its number. */

import type { Evidence, Mention, TextStance } from '@/lib/model/mention';
import type { PartyId } from '@/lib/model/pack';
import type { TokenSpan } from '@/lib/text/sentences';
import { GAP } from '@/lib/text/tokens';
import { type Attribution, beginning } from './attribution';
import type { FigureHit } from './figures';
import type { Index } from './index-types';
import { partOf } from './reach';
import {
  anyBeginsAt,
  anyEndsAt,
  type BlockView,
  hasGap,
  SEGMENT_BORDER,
  type SentenceView,
} from './view';
import type { WordingMatch } from './wordings';

/** How the page puts a match: in which way, by whose word, and what says so. */
export interface Put {
  readonly stance: TextStance;
  readonly credits: readonly PartyId[];
  readonly chain: readonly Attribution[];
}

/** Words from the evidence out to the border of its clause, at most. */
const MARK_REACH = 14;

/** What is marked: the evidence, out to the borders of its clause, never over a quotation's mark. */
const clauseAround = (view: BlockView, sentence: SentenceView, match: TokenSpan): TokenSpan => {
  const border = SEGMENT_BORDER | GAP.bracket;
  const turns = (at: number): boolean =>
    hasGap(view.tokens, at - 1, at, border) ||
    anyEndsAt(sentence.cuesOf.that, at) ||
    anyBeginsAt(sentence.cuesOf.contrast, at) ||
    anyEndsAt(sentence.cuesOf.contrast, at);
  let { from, to } = match;
  while (from > sentence.from && match.from - from < MARK_REACH && !turns(from)) from -= 1;
  while (to < sentence.to && to - match.to < MARK_REACH && !turns(to)) to += 1;
  return { from, to };
};

/** What the page's number counts: deaths, where it says "killed" and nothing besides. */
const unitOf = (index: Index, sentence: SentenceView, match: WordingMatch): string => {
  const unit = (concept: number | undefined): string =>
    index.concepts.get(concept ?? -1)?.unit ?? '';
  const own = match.stated.figure?.unit;
  if (own === undefined) return unit(partOf(match.evidence, 'who')?.concept);
  const act = partOf(match.evidence, 'act');
  if (act === undefined || partOf(match.evidence, 'and') !== undefined) return own;
  // "killed" may be a word for losses as well; "killed and 2,700 wounded" are losses.
  const isAct = ({ from, to }: TokenSpan): boolean => from === act.from && to === act.to;
  if (sentence.concepts.some((hit) => unit(hit.concept) === own && !isAct(hit))) return own;
  const others = sentence.concepts.filter(isAct).map((hit) => unit(hit.concept));
  return others.find((one) => one !== '' && one !== own) ?? own;
};

const counted = ({ value, maximum }: FigureHit, unit: string): Mention['figure'] =>
  maximum === undefined ? { value, unit } : { value, maximum, unit };

/** The mention of a matched wording: its place in the block, its evidence, its number. */
export const mentionOf = (
  index: Index,
  view: BlockView,
  sentence: SentenceView,
  match: WordingMatch,
  { stance, credits, chain }: Put,
): Mention => {
  const { tokens } = view;
  const part = (kind: Evidence['kind'], id: string, { from, to }: TokenSpan): Evidence => ({
    kind,
    id,
    block: view.block,
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
  });
  const evidence = match.evidence.map((one) =>
    part(
      one.role === 'figure' ? 'figure' : 'concept',
      index.concepts.get(one.concept)?.id ?? 'figure',
      one,
    ),
  );
  for (const one of chain) evidence.push(part('stance', one.speech, one));
  const marked = clauseAround(view, sentence, match);
  return {
    ref: { pack: index.packs[match.stated.pack] ?? '', claim: match.stated.id },
    block: view.block,
    start: tokens.start[marked.from] ?? 0,
    end: tokens.end[marked.to - 1] ?? 0,
    stance,
    credits,
    figure: match.figure === null ? null : counted(match.figure, unitOf(index, sentence, match)),
    evidence,
  };
};

/** A mention of a claim that stands elsewhere: by words that only point to it. */
export interface Pointed {
  readonly block: number;
  readonly claim: number;
  readonly stance: TextStance;
  /** Who says so, and what it is about; what is marked covers both and whoever speaks. */
  readonly one: Attribution;
  readonly what: TokenSpan & { readonly id: string };
  readonly credits: (one: Attribution, pack: number) => readonly PartyId[];
  readonly figure?: Mention['figure'];
}

/** The mention of a claim taken from what the page stated before. */
export const pointedMention = (
  index: Index,
  { tokens }: SentenceView,
  { block, claim, credits, figure = null, one, stance, what }: Pointed,
): Mention => {
  const place = (start: number, end: number) => ({
    block,
    start: tokens.start[start] ?? 0,
    end: tokens.end[end - 1] ?? 0,
  });
  const { id = '', pack = -1 } = index.claims.get(claim) ?? {};
  return {
    ref: { pack: index.packs[pack] ?? '', claim: id },
    ...place(Math.min(beginning(one), what.from), Math.max(what.to, one.to)),
    stance,
    credits: credits(one, pack),
    figure,
    evidence: [
      { kind: 'stance', id: one.speech, ...place(one.from, one.to) },
      { kind: 'concept', id: what.id, ...place(what.from, what.to) },
    ],
  };
};
