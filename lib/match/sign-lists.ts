/** From what may stand in a sentence to the claims it speaks for or against. */

import type { Signs } from '@/lib/model/pack';
import type { Index } from './index-types';

/**
 * The claims that have signs, in rows; and by concept, and behind the concepts by party, the rows
 * it speaks of and its weight for each, the greatest first: `rows[at[n]..at[n + 1])`.
 */
export interface SignLists {
  /** The claim of each row, and where its signs begin to add up from. */
  readonly claims: Int32Array;
  readonly bases: Float32Array;
  readonly at: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Float32Array;
}

interface Sign {
  readonly of: number;
  readonly row: number;
  readonly weight: number;
}

/** Collects the signs of claims. */
export class SignBuilder {
  private readonly claims: number[] = [];
  private readonly bases: number[] = [];
  private readonly concepts: Sign[] = [];
  private readonly parties: Sign[] = [];

  add(
    claim: number,
    { base, concepts, parties = {} }: Signs,
    conceptOf: (id: string) => number,
    partyOf: (id: string) => number,
  ): void {
    const row = this.claims.push(claim) - 1;
    this.bases.push(base);
    for (const [id, weight] of Object.entries(concepts)) {
      this.concepts.push({ of: conceptOf(id), row, weight });
    }
    for (const [id, weight] of Object.entries(parties)) {
      this.parties.push({ of: partyOf(id), row, weight });
    }
  }

  /** The lists, of an index with so many concepts and parties. */
  lists(conceptCount: number, partyCount: number): SignLists {
    const parties = this.parties.map((sign) => ({ ...sign, of: conceptCount + sign.of }));
    const signs = [...this.concepts, ...parties].sort((a, b) => a.of - b.of || b.weight - a.weight);
    const at = new Int32Array(conceptCount + partyCount + 1);
    for (const { of } of signs) at[of + 1] = (at[of + 1] as number) + 1;
    for (let one = 1; one < at.length; one += 1)
      at[one] = (at[one] as number) + (at[one - 1] as number);
    return {
      claims: Int32Array.from(this.claims),
      bases: Float32Array.from(this.bases),
      at,
      rows: Int32Array.from(signs, ({ row }) => row),
      weights: Float32Array.from(signs, ({ weight }) => weight),
    };
  }
}

/** The number of a party among the signs. */
export const signOfParty = ({ concepts }: Index, party: number): number => concepts.length + party;
