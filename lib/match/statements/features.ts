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
import { FEWEST, rarity } from './weight';
import { CAPITAL, SIGNER, YEAR } from './words';

/** What is measured of a claim held against a text, in the order of the weights. */
export const FEATURES = [
  'score',
  'ofBest',
  'covered',
  'ordinaryCovered',
  'betterCovered',
  'rarestShared',
  'secondShared',
  'sharedTerms',
  'units',
  'pairs',
  'runs',
  'runScore',
  'inSentence',
  'sentenceScore',
  'sentenceExplained',
  'figuresMissing',
  'namesMissing',
  'textNamesMissing',
  'signerOpens',
  'sameYear',
  'sameMonth',
  'length',
  'brief',
  'textLength',
  'size',
] as const;

export type Feature = (typeof FEATURES)[number];
export const featureAt = (name: Feature): number => FEATURES.indexOf(name);

/** The number of words in common, back from the feature `sharedTerms`. */
export const sharedWords = (feature: number): number => Math.round(Math.expm1(2 * feature));

/** Words of a statement that open it: whom it is about. */
const OPENING = 4;
/** Information from which a sentence of the text says something of its own. */
const TELLING_SENTENCE = 8;
/** A usual amount of information, to bring sums near one. */
const MUCH = 20;

/** Measures a candidate. The query must be marked in `scratch`. */
export const measure = (
  index: StatementIndex,
  query: Query,
  { document, score }: Candidate,
  bestScore: number,
  scratch: Scratch,
): Float32Array => {
  const { inQuery, count } = scratch;
  const start = index.termStart[document] ?? 0;
  const end = index.termStart[document + 1] ?? 0;
  const statementEnd = start + (index.statementLength[document] ?? 0);
  const length = statementEnd - start;
  const top = rarity(0, count);
  const { places, sentences, flags } = query.analysis;
  const ofSentence = new Map<number, number>();
  const seen = new Set<number>();

  // Sums of rarities: of all the statement tells, and of what the text has of it.
  let mass = 0;
  let covered = 0;
  let ordinary = 0;
  let ordinaryCovered = 0;
  let namesMissing = 0;
  let textNames = 0;
  let signerOpens = 0;
  let titleMass = 0;
  let titleCovered = 0;
  let pairMass = 0;
  let pairsShared = 0;
  let rarest = 0;
  let second = 0;
  let shared = 0;
  let units = 0;
  let figuresMissing = 0;
  let sameYear = 0;
  let sameMonth = 0;
  let previous = 0;
  let previousPlace = Number.NaN;

  for (let at = start; at < end; at++) {
    const term = index.terms[at] ?? 0;
    const where = (inQuery[term] ?? 0) - 1;
    const has = where >= 0;
    const inStatement = at < statementEnd;
    const tells = rarity(foundIn(index, term), count);
    const isFirst = !seen.has(term);
    seen.add(term);
    if (term === query.signedYear) sameYear = 1;
    if (term === query.signedMonth) sameMonth = 1;
    if (has && isFirst) {
      shared++;
      if (tells > rarest) {
        second = rarest;
        rarest = tells;
      } else if (tells > second) second = tells;
      if (((flags[where] ?? 0) & (CAPITAL | SIGNER)) === CAPITAL) textNames += tells;
    }
    if (!inStatement) {
      titleMass += tells;
      if (has) titleCovered += tells;
      continue;
    }
    const place = has ? (places[where] ?? 0) : Number.NaN;
    if (at > start) {
      const pair = Math.min(tells, previous);
      pairMass += pair;
      if (place > previousPlace && place - previousPlace <= 2) pairsShared += pair;
    }
    const follows = place === previousPlace + 1;
    previous = tells;
    previousPlace = place;
    if (!isFirst) continue;
    if (at - start < OPENING && query.signers.has(term)) signerOpens += tells;
    // A signature says when without the statement's words for it: they are neither here nor missing.
    if (!has && (term === query.signedYear || term === query.signedMonth)) continue;
    const name = isName(index, term);
    mass += tells;
    if (!name) ordinary += tells;
    if (!has) {
      if (name) namesMissing += tells;
      if (isNumber(index, term) && !((index.termFlags[term] ?? 0) & YEAR)) figuresMissing++;
      continue;
    }
    covered += tells;
    if (!name) ordinaryCovered += tells;
    if (!name || !follows) units++;
    const sentence = sentences[where] ?? 0;
    ofSentence.set(sentence, (ofSentence.get(sentence) ?? 0) + tells);
  }

  let sentenceScore = 0;
  let sentenceExplained = 0;
  for (const [sentence, part] of ofSentence) {
    const all = query.sentenceMass[sentence] ?? 0;
    if (part > sentenceScore) sentenceScore = part;
    if (all > TELLING_SENTENCE) sentenceExplained = Math.max(sentenceExplained, part / all);
  }
  const runs = sharedRuns(index, document, scratch);
  const share = covered / (mass || 1);
  return Float32Array.of(
    Math.log1p(score) / 4,
    score / (bestScore || 1),
    share,
    ordinaryCovered / (ordinary || 1),
    // A title says it in other words, or something else: it may help and never harms.
    Math.max(share, titleCovered / (titleMass || 1)),
    rarest / top,
    second / top,
    Math.log1p(shared) / 2,
    Math.log1p(units) / 2,
    pairsShared / (pairMass || 1),
    runs.ofDocument,
    Math.log1p(runs.shared / 255) / 4,
    sentenceScore / (mass || 1),
    sentenceScore / MUCH,
    sentenceExplained,
    figuresMissing,
    namesMissing / (mass || 1),
    query.nameMass > 0 ? 1 - Math.min(1, textNames / query.nameMass) : 0,
    signerOpens / top,
    sameYear,
    sameYear && sameMonth,
    Math.log1p(length) / 3,
    Math.max(0, 4 - length) / 4,
    Math.log1p(query.terms.length) / 4,
    Math.log1p(Math.max(count, FEWEST)) / 10,
  );
};
