import {
  type Candidate,
  foundIn,
  isName,
  isNumber,
  type Query,
  type Scratch,
  sharedRuns,
} from './candidates';
import type { StatementIndex } from './statement-index';
import { rarity } from './weight';
import { SIGNER, YEAR } from './words';

/** What is measured of a claim held against a text, in the order of the weights. */
export const FEATURES = [
  'ownScore',
  'ofBest',
  'covered',
  'titleCovered',
  'betterCovered',
  'queryCovered',
  'score',
  'rarestShared',
  'secondShared',
  'sharedTerms',
  'neighbours',
  'inOrder',
  'runs',
  'numbersShared',
  'numbersMissing',
  'namesShared',
  'namesMissing',
  'rarestMissing',
  'length',
  'queryLength',
  'inSentence',
  'density',
  'cosine',
  'ordinaryCovered',
  'units',
  'brief',
  'size',
  'sameYear',
  'otherYear',
  'sameMonth',
  'signerShared',
  'runsOfQuery',
  'runScore',
] as const;

export type Feature = (typeof FEATURES)[number];
export const featureAt = (name: Feature): number => FEATURES.indexOf(name);

/** The number of words in common, back from the feature `sharedTerms`. */
export const sharedWords = (feature: number): number => Math.round(Math.expm1(2 * feature));

/** Measures a candidate. The query must be marked in `scratch`. */
export const measure = (
  index: StatementIndex,
  query: Query,
  candidate: Candidate,
  bestScore: number,
  scratch: Scratch,
): Float32Array => {
  const { document, score } = candidate;
  const { inQuery, count } = scratch;
  const start = index.termStart[document] ?? 0;
  const end = index.termStart[document + 1] ?? 0;
  const statementEnd = start + (index.statementLength[document] ?? 0);
  const top = rarity(0, count);
  const { places, sentences } = query.analysis;
  const sentenceMass = new Map<number, number>();

  let mass = 0;
  let ordinary = 0;
  let ordinaryShared = 0;
  let units = 0;
  let squares = 0;
  let sharedSquares = 0;
  let covered = 0;
  let titleMass = 0;
  let titleCovered = 0;
  let queryCovered = 0;
  let rarest = 0;
  let second = 0;
  let shared = 0;
  let pairs = 0;
  let neighbours = 0;
  let ordered = 0;
  let longestOrdered = 0;
  let previousPlace = -1;
  let numbers = 0;
  let numbersShared = 0;
  let names = 0;
  let namesShared = 0;
  let rarestMissing = 0;
  let firstPlace = Number.POSITIVE_INFINITY;
  let lastPlace = -1;
  const seen = new Set<number>();
  let sameYear = 0;
  let otherYear = 0;
  let sameMonth = 0;
  let signerShared = 0;

  for (let at = start; at < end; at++) {
    const term = index.terms[at] ?? 0;
    const tells = rarity(foundIn(index, term), count);
    const where = (inQuery[term] ?? 0) - 1;
    const has = where >= 0;
    const isFirst = !seen.has(term);
    seen.add(term);
    if (isFirst) {
      squares += tells * tells;
      if (has) sharedSquares += tells * tells;
    }
    if (query.signedYear >= 0 && (index.termFlags[term] ?? 0) & YEAR) {
      if (term === query.signedYear) sameYear = 1;
      else otherYear = 1;
    }
    if (term === query.signedMonth) sameMonth = 1;
    if (has && isFirst && (query.analysis.flags[where] ?? 0) & SIGNER) signerShared += tells;
    if (has && isFirst) {
      shared++;
      queryCovered += tells;
      if (tells > rarest) {
        second = rarest;
        rarest = tells;
      } else if (tells > second) second = tells;
    }
    if (at >= statementEnd) {
      titleMass += tells;
      if (has) titleCovered += tells;
      continue;
    }
    if (at > start) pairs++;
    if (!isFirst) continue;
    mass += tells;
    const number = isNumber(index, term);
    const name = isName(index, term);
    if (number) numbers++;
    if (name) names += tells;
    else ordinary += tells;
    if (!has) {
      if (tells > rarestMissing) rarestMissing = tells;
      previousPlace = -1;
      ordered = 0;
      continue;
    }
    covered += tells;
    if (number) numbersShared++;
    if (name) namesShared += tells;
    else ordinaryShared += tells;
    const sentence = sentences[where] ?? 0;
    sentenceMass.set(sentence, (sentenceMass.get(sentence) ?? 0) + tells);
    const place = places[where] ?? 0;
    if (!name || place !== previousPlace + 1) units++;
    if (place < firstPlace) firstPlace = place;
    if (place > lastPlace) lastPlace = place;
    if (previousPlace >= 0 && place > previousPlace && place - previousPlace <= 4) {
      neighbours++;
      ordered++;
    } else ordered = 1;
    if (ordered > longestOrdered) longestOrdered = ordered;
    previousPlace = place;
  }

  const runs = sharedRuns(index, document, scratch);
  const length = statementEnd - start;
  const safeMass = mass || 1;
  const bestSentence = Math.max(0, ...sentenceMass.values());
  const shareCovered = covered / safeMass;
  const shareTitle = titleMass > 0 ? titleCovered / titleMass : shareCovered;
  const span = lastPlace < 0 ? 0 : lastPlace - firstPlace + 1;
  return Float32Array.of(
    Math.min(1, score / (index.selfScore[document] || 1)),
    score / (bestScore || 1),
    shareCovered,
    shareTitle,
    Math.max(shareCovered, shareTitle),
    queryCovered / (query.mass || 1),
    Math.log1p(score) / 4,
    rarest / top,
    second / top,
    Math.log1p(shared) / 2,
    pairs > 0 ? neighbours / pairs : 0,
    longestOrdered / Math.max(1, length),
    runs.ofDocument,
    numbers > 0 ? numbersShared / numbers : 0,
    numbers > 0 ? 1 - numbersShared / numbers : 0,
    namesShared / safeMass,
    (names - namesShared) / safeMass,
    rarestMissing / top,
    Math.log1p(length) / 3,
    Math.log1p(query.terms.length) / 4,
    bestSentence / safeMass,
    span > 0 ? Math.min(1, shared / span) : 0,
    sharedSquares / Math.sqrt(squares * query.squares || 1),
    ordinaryShared / (ordinary || 1),
    Math.log1p(units) / 2,
    Math.max(0, 4 - length) / 4,
    Math.log1p(count) / 10,
    sameYear,
    sameYear ? 0 : otherYear,
    sameYear && sameMonth,
    signerShared / (queryCovered || 1),
    Math.min(1, runs.ofQuery),
    Math.log1p(runs.shared / 255) / 4,
  );
};
