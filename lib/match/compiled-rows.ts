/** How the compiled concepts, claims and wordings of an index are stored. */
import type { Figure } from '@/lib/model/pack';
import { type Codec, flag, integer, json, list, oneOf, orNull, record, text } from './codec';
import type { CompiledClaim, CompiledConcept, CompiledWording } from './index-types';

const numbers = list(integer);

export const CONCEPT_ROW: Codec<CompiledConcept> = record<CompiledConcept>({
  pack: integer,
  id: text,
  made: list(record({ head: integer, with: numbers, rivals: numbers, reach: integer })),
  unit: text,
  most: integer,
  asked: flag,
  isAct: flag,
  isReferable: flag,
  isRival: flag,
});

export const CLAIM_ROW: Codec<CompiledClaim> = record<CompiledClaim>({
  pack: integer,
  id: text,
  fact: flag,
  figure: orNull(json<Figure>()),
  series: orNull(text),
  nextOfSeries: integer,
  firstDay: orNull(text),
  subjects: list(text),
  attestedBy: numbers,
  implied: numbers,
  doubted: flag,
  wordings: record({ from: integer, to: integer }),
});

export const WORDING_ROW: Codec<CompiledWording> = record<CompiledWording>({
  claim: integer,
  roles: list(
    record<CompiledWording['roles'][number]>({
      name: oneOf({ who: 0, by: 1, act: 2, what: 3, where: 4, and: 5 }),
      concepts: numbers,
    }),
  ),
  topic: numbers,
  not: numbers,
  figure: numbers,
  aspect: oneOf({ done: 0, certain: 1, planned: 2, any: 3 }),
  mutual: flag,
  speaks: flag,
  aside: flag,
  opposite: flag,
  reach: oneOf({ phrase: 0, clause: 1, sentence: 2 }),
});
