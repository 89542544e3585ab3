/**
 * Weights of two linear models over `FEATURES`, in that order, as
 * `node scripts/with-node.mjs scripts/fit-statements.ts --prose FILE` prints them.
 *
 * Fitted on the 800 training posts of CheckThat! 2020 Task 2 (English) and one in six of its
 * headlines, each also with its claims taken out, against all 10,375 claims and against samples of
 * 1,500 and 200, with and without titles; and on 3,039 sentences that state none of them (GUM
 * treebank, development and test part). The order of candidates is a softmax over the sixty best of
 * BM25, the decision a logistic regression on what then stands first and second, with texts that
 * state no claim weighing three times the others; the L2 penalties, on features of unit variance,
 * are 0.001 and 0.01. Nothing of the data stands here.
 */
export const RANK_WEIGHTS: readonly number[] = [
  6.366, // score
  3.783, // ofBest
  -7.045, // covered
  -0.095, // ordinaryCovered
  3.339, // betterCovered
  5.116, // rarestShared
  -0.625, // secondShared
  1.997, // sharedTerms
  2.982, // units
  0, // pairs
  4.421, // runs
  6.466, // runScore
  2.147, // inSentence
  1.176, // sentenceScore
  0.795, // sentenceExplained
  -0.289, // figuresMissing
  -1.253, // namesMissing
  -0.715, // textNamesMissing
  0.725, // signerOpens
  1.512, // sameYear
  1.26, // sameMonth
  -3.207, // length
  -5.47, // brief
  0, // textLength
  0, // size
];

export const ACCEPT_BIAS = -8.774;

export const ACCEPT_WEIGHTS: readonly number[] = [
  0.918, // score
  0.327, // ofBest
  -0.26, // covered
  0.869, // ordinaryCovered
  0.934, // betterCovered
  3.514, // rarestShared
  0.948, // secondShared
  1.181, // sharedTerms
  2.056, // units
  -2.011, // pairs
  1.412, // runs
  2.118, // runScore
  0.911, // inSentence
  0.294, // sentenceScore
  1.437, // sentenceExplained
  -0.423, // figuresMissing
  -1.241, // namesMissing
  -0.241, // textNamesMissing
  0.68, // signerOpens
  1.179, // sameYear
  0.682, // sameMonth
  -0.659, // length
  0.08, // brief
  -2.315, // textLength
  -1.394, // size
  0.194, // lead
  0.051, // rank
  1.307, // scoreLead
  -0.382, // crowd
];
