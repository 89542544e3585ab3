/**
 * Weights of two linear models over `FEATURES`, in that order, as
 * `node scripts/with-node.mjs scripts/fit-statements.ts --prose FILE` prints them.
 *
 * Fitted on the 800 training posts of CheckThat! 2020 Task 2 (English), each also with its claims
 * taken out, against all 10,375 claims and against samples of 1,500 and 200, with and without
 * titles; and on 3,039 sentences that state none of them (GUM treebank, development and test part).
 * The order of candidates is a softmax over the sixty best of BM25, the decision a logistic
 * regression on what then stands first and second; both with an L2 penalty of 0.01 on features of
 * unit variance. Nothing of the data stands here.
 */
export const RANK_WEIGHTS: readonly number[] = [
  -2.666, // ownScore
  4.482, // ofBest
  -2.467, // covered
  2.447, // titleCovered
  0.605, // betterCovered
  2.649, // queryCovered
  6.646, // score
  4.851, // rarestShared
  -0.473, // secondShared
  2.877, // sharedTerms
  -1.536, // neighbours
  -2.524, // inOrder
  5.29, // runs
  0.309, // numbersShared
  -0.014, // numbersMissing
  -0.359, // namesShared
  -0.796, // namesMissing
  -0.3, // rarestMissing
  -1.22, // length
  0, // queryLength
  5.457, // inSentence
  -0.458, // density
  -1.854, // cosine
  -0.716, // ordinaryCovered
  -0.183, // units
  -5.974, // brief
  0, // size
  1.364, // sameYear
  -0.305, // otherYear
  1.483, // sameMonth
  -0.394, // signerShared
  4.809, // runsOfQuery
  4.387, // runScore
];

export const ACCEPT_BIAS = -10.34;

export const ACCEPT_WEIGHTS: readonly number[] = [
  0.053, // ownScore
  1.552, // ofBest
  -0.665, // covered
  1.373, // titleCovered
  0.201, // betterCovered
  0.49, // queryCovered
  1.952, // score
  4.173, // rarestShared
  1.596, // secondShared
  2.055, // sharedTerms
  -0.498, // neighbours
  -0.459, // inOrder
  1.58, // runs
  -0.047, // numbersShared
  -0.522, // numbersMissing
  -0.524, // namesShared
  -1.258, // namesMissing
  0.517, // rarestMissing
  -0.632, // length
  -3.186, // queryLength
  1.599, // inSentence
  0.026, // density
  1.799, // cosine
  0.677, // ordinaryCovered
  2.215, // units
  -3.111, // brief
  -1.317, // size
  1.438, // sameYear
  0.166, // otherYear
  0.815, // sameMonth
  0.038, // signerShared
  0.618, // runsOfQuery
  2.53, // runScore
  0.384, // lead on the best other
  -0.049, // rank
];
