/** From a concept to the wordings that may begin at it, and to the concepts that are made of it. */

import type { CompiledConcept, CompiledWording, Index } from './index-types';

/**
 * Which wordings begin at each concept, and which concepts are made of it:
 * `wordings[wordingAt[concept]..wordingAt[concept + 1])`, and the same for `made`. Beside each
 * wording, in `needs`, the one concept that a page must name for it, if there is one: else -1.
 */
export interface AnchorLists {
  readonly wordingAt: Int32Array;
  readonly wordings: Int32Array;
  readonly needs: Int32Array;
  readonly madeAt: Int32Array;
  readonly made: Int32Array;
}

/** Lists pairs of (concept, number) by concept, each list in the order of the pairs. */
const byConcept = (count: number, pairs: readonly number[]): [Int32Array, Int32Array] => {
  const at = new Int32Array(count + 1);
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const concept = pairs[pair] as number;
    at[concept + 1] = (at[concept + 1] as number) + 1;
  }
  for (let concept = 0; concept < count; concept += 1) {
    at[concept + 1] = (at[concept + 1] as number) + (at[concept] as number);
  }
  const next = at.slice();
  const list = new Int32Array(pairs.length / 2);
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const concept = pairs[pair] as number;
    list[next[concept] as number] = pairs[pair + 1] as number;
    next[concept] = (next[concept] as number) + 1;
  }
  return [at, list];
};

/** What only one concept can fill, of all but the role that a wording begins at; else -1. */
const needOf = ({ roles: [, ...others] }: CompiledWording): number =>
  others.find(({ concepts }) => concepts.length === 1)?.concepts[0] ?? -1;

/** The lists of compiled concepts and wordings. */
export const anchorLists = (
  concepts: readonly CompiledConcept[],
  wordings: readonly CompiledWording[],
): AnchorLists => {
  const begins: number[] = [];
  for (const [number, wording] of wordings.entries()) {
    for (const concept of wording.roles[0]?.concepts ?? []) {
      if (concept >= 0) begins.push(concept, number);
    }
  }
  const heads: number[] = [];
  for (const [number, concept] of concepts.entries()) {
    for (const { head } of concept.made) if (head >= 0) heads.push(head, number);
  }
  const [wordingAt, wordingList] = byConcept(concepts.length, begins);
  const [madeAt, made] = byConcept(concepts.length, heads);
  const needed = wordings.map(needOf);
  const needs = wordingList.map((number) => needed[number] as number);
  return { wordingAt, wordings: wordingList, needs, madeAt, made };
};

/** The concepts that are made of one. */
export const madeOf = ({ anchors }: Index, concept: number): Int32Array =>
  anchors.made.subarray(anchors.madeAt[concept], anchors.madeAt[concept + 1]);
