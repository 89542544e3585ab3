import type { Index } from './index-types';

/** Which wordings may begin at a concept, and which concepts are made of it. */
export interface Anchors {
  readonly get: (concept: number) => readonly number[] | undefined;
  readonly madeOf: (concept: number) => readonly number[];
}

const cache = new WeakMap<Index, Anchors>();

const push = (map: Map<number, number[]>, key: number, value: number): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** Derived from an index once and kept as long as it lives. */
export const wordingsByAnchor = (index: Index): Anchors => {
  const known = cache.get(index);
  if (known !== undefined) return known;
  const wordings = new Map<number, number[]>();
  index.wordings.forEach((wording, number) => {
    for (const concept of wording.roles[0]?.concepts ?? []) push(wordings, concept, number);
  });
  const made = new Map<number, number[]>();
  index.concepts.forEach((concept, number) => {
    for (const part of concept.made) push(made, part.head, number);
  });
  const anchors: Anchors = {
    get: (concept) => wordings.get(concept),
    madeOf: (concept) => made.get(concept) ?? [],
  };
  cache.set(index, anchors);
  return anchors;
};
