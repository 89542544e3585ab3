import type { ClaimRef, ConceptId, PartyId } from './pack';

/** How the page puts a claim. */
export type TextStance =
  | 'asserted'
  | 'confirmed'
  | 'cannot-confirm'
  | 'no-comment'
  | 'denied'
  | 'hypothetical';

/** A number on the page that counts what the claim counts. */
export interface MentionFigure {
  readonly value: number;
  readonly maximum?: number;
  readonly unit: string;
}

/** A piece of the page's text that made the engine take the claim. */
export interface Evidence {
  readonly kind: 'concept' | 'figure' | 'stance' | 'credit' | 'statement';
  /** Concept or party id, or stance name. */
  readonly id: ConceptId | PartyId | TextStance | 'figure' | 'statement';
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A span of page text that states a claim, before any judgement. */
export interface Mention {
  readonly ref: ClaimRef;
  readonly block: number;
  /** UTF-16 code units in the block's raw text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly stance: TextStance;
  /** The most specific parties the page names as saying so. */
  readonly credits: readonly PartyId[];
  readonly figure: MentionFigure | null;
  readonly evidence: readonly Evidence[];
  /** No wording was met: only on a page that states claims by wordings too. */
  readonly signed?: true;
}
