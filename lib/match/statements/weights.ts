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
  6.672, // score
  4.075, // ofBest
  -6.38, // covered
  -0.056, // ordinaryCovered
  3.306, // betterCovered
  5.072, // rarestShared
  -0.993, // secondShared
  1.988, // sharedTerms
  2.838, // units
  0, // pairs
  3.275, // runs
  6.732, // runScore
  2.795, // inSentence
  0.848, // sentenceScore
  0.907, // sentenceExplained
  -0.27, // figuresMissing
  -1.417, // namesMissing
  -0.75, // textNamesMissing
  0.741, // signerOpens
  1.633, // sameYear
  1.193, // sameMonth
  -2.763, // length
  -5.457, // brief
  0, // textLength
  0, // size
];

export const ACCEPT_BIAS = -9.209;

export const ACCEPT_WEIGHTS: readonly number[] = [
  0.748, // score
  0.238, // ofBest
  0.095, // covered
  0.947, // ordinaryCovered
  1.052, // betterCovered
  3.619, // rarestShared
  0.986, // secondShared
  1.013, // sharedTerms
  1.904, // units
  -2.235, // pairs
  1.102, // runs
  2.166, // runScore
  1.287, // inSentence
  0.271, // sentenceScore
  1.444, // sentenceExplained
  -0.414, // figuresMissing
  -1.377, // namesMissing
  -0.261, // textNamesMissing
  0.687, // signerOpens
  1.122, // sameYear
  0.544, // sameMonth
  -0.036, // length
  0.092, // brief
  -2.245, // textLength
  -1.388, // size
  0.19, // lead
  0.051, // rank
  1.287, // scoreLead
  -0.371, // crowd
];
