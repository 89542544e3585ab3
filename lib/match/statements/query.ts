import type { Language } from '@/lib/model/language';
import {
  type Candidate,
  findCandidates,
  markQuery,
  type Query,
  readQuery,
  type Scratch,
  scratchOf,
  unmarkQuery,
} from './candidates';
import { type Conflict, compare } from './conflict';
import { featureAt, measure, sharedWords } from './features';
import { decisionFeatures, probability, type Ranked, rankOf } from './model';
import type { StatementIndex } from './statement-index';
import { Analyser, likeliestLanguage } from './words';

/** A claim that a text may state. */
export interface StatementMatch {
  /** The number `buildStatements` was given for the claim. */
  readonly ref: number;
  /** Probability that the text states the claim, 0 to 1. */
  readonly score: number;
  /** Whether a page would be marked: much stricter than `score`, and never with a conflict. */
  readonly mention: boolean;
  /** The words agree, but a figure or a name differs, or one of the two negates. */
  readonly conflict: Conflict | null;
}

/** From this score on a match is worth showing to a reader who asked. */
export const ACCEPTED = 0.5;

/**
 * What marks a page besides having no conflict: being sure, or being rather sure of a text that
 * shows enough of the claim. Chosen on the training and development posts and on unrelated prose.
 */
const MARKED = {
  sure: 0.92,
  score: 0.7,
  /** Share of the claim's information that the text must have. */
  covered: 0.3,
  /** The same of its words that are no names: whom it is about is not what it says. */
  ordinaryCovered: 0.3,
  /** Words in common, unless nearly all of a short statement stands there. */
  sharedWords: 4,
  nearlyAll: 0.9,
};
/** A statement of fewer words that count is a topic, not a claim: it never marks a page. */
const MARKED_WORDS = 4;
/** Share of runs of letters from which a text has the claim nearly as it is written. */
const VERBATIM = 0.9;
/** Below this share of the claim's information a difference is just another topic. */
const CONFLICT_COVERED = 0.4;

const CANDIDATES = 60;
const MOST_MATCHES = 10;
/** A longer text is read up to here: it is no sentence and no post. */
const LONGEST_TEXT = 5000;

const COVERED = featureAt('covered');
const SHARED_TERMS = featureAt('sharedTerms');
const ORDINARY_COVERED = featureAt('ordinaryCovered');
const RUNS_SHARED = featureAt('runs');

export interface Measured extends Ranked {
  readonly candidate: Candidate;
}

/**
 * Finds the claims a text may state, best first, at most ten.
 *
 * Total and synchronous. Claims with the same words stand next to each other with the same score.
 * Most texts state nothing: look at `score` (see `ACCEPTED`) or `mention`, not at being listed.
 */
export const queryStatements = (
  index: StatementIndex,
  text: string,
  language: Language | null,
): readonly StatementMatch[] => {
  const scratch = scratchOf(index);
  const read = text.slice(0, LONGEST_TEXT);
  const analysis = new Analyser().analyse(
    read,
    language ?? likeliestLanguage(read, scratch.languages),
  );
  const query = readQuery(index, analysis);
  markQuery(index, query, scratch);
  const ranked = rankCandidates(index, query, scratch);
  const matches = judge(index, query, ranked, scratch);
  unmarkQuery(query, scratch);
  return matches;
};

/** The candidates of a marked query in the order of their ranks. */
export const rankCandidates = (
  index: StatementIndex,
  query: Query,
  scratch: Scratch,
  skip: (candidate: Candidate) => boolean = () => false,
): readonly Measured[] => {
  const candidates = findCandidates(index, query, scratch, CANDIDATES).filter((c) => !skip(c));
  const bestScore = candidates[0]?.score ?? 1;
  return candidates
    .map((candidate) => {
      const features = measure(index, query, candidate, bestScore, scratch);
      return { candidate, features, rank: rankOf(features) };
    })
    .sort((a, b) => b.rank - a.rank || a.candidate.document - b.candidate.document);
};

const judge = (
  index: StatementIndex,
  query: Query,
  ranked: readonly Measured[],
  scratch: Scratch,
): readonly StatementMatch[] => {
  const matches: StatementMatch[] = [];
  const seen = new Set<number>();
  let highest = 1;
  for (const [place, { candidate, features }] of ranked.entries()) {
    // What ranks lower never scores higher, so that the order of the list is the order of scores.
    highest = Math.min(highest, probability(decisionFeatures(ranked, place)));
    const { document } = candidate;
    const { conflict, figuresMissing } = compare(index, query, document, scratch);
    const told = (features[COVERED] ?? 0) >= CONFLICT_COVERED ? conflict : null;
    const length = index.statementLength[document] ?? 0;
    const mention =
      conflict === null &&
      figuresMissing === 0 &&
      length >= MARKED_WORDS &&
      (highest >= MARKED.sure ||
        (highest >= MARKED.score && statesEnough(features)) ||
        (features[RUNS_SHARED] ?? 0) >= VERBATIM);
    const end = index.refStart[document + 1] ?? 0;
    for (let at = index.refStart[document] ?? 0; at < end; at++) {
      const ref = index.refs[at] ?? 0;
      if (seen.has(ref)) continue;
      seen.add(ref);
      matches.push({ ref, score: highest, mention, conflict: told });
      if (matches.length === MOST_MATCHES) return matches;
    }
  }
  return matches;
};

const statesEnough = (features: Float32Array): boolean => {
  const covered = features[COVERED] ?? 0;
  return (
    covered >= MARKED.covered &&
    (features[ORDINARY_COVERED] ?? 0) >= MARKED.ordinaryCovered &&
    (covered >= MARKED.nearlyAll || sharedWords(features[SHARED_TERMS] ?? 0) >= MARKED.sharedWords)
  );
};
