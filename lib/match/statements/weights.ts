/**
 * Weights of two linear models over `FEATURES`, in that order.
 *
 * Learned offline from the 800 training posts of CheckThat! 2020 Task 2 (English), each tried twice,
 * once with its claim taken out, against all 10,375 claims and against samples of 200 and 1,500 of
 * them, with and without titles. The order of candidates is a softmax over the sixty best of BM25,
 * the decision a logistic regression on the three best; both with an L2 penalty of 0.01 on features
 * scaled to unit variance, chosen by cross-validation. Nothing of the data stands here.
 */
export const RANK_WEIGHTS: readonly number[] = [
  -1.312, // ownScore
  2.874, // ofBest
  -1.378, // covered
  2.677, // titleCovered
  0.606, // betterCovered
  6.828, // queryCovered
  4.051, // score
  4.572, // rarestShared
  0.512, // secondShared
  2.455, // sharedTerms
  -1.959, // neighbours
  -3.193, // inOrder
  12.864, // runs
  0.455, // numbersShared
  0.303, // numbersMissing
  -0.565, // namesShared
  -0.484, // namesMissing
  0.445, // rarestMissing
  1.154, // length
  -0.0, // queryLength
  3.677, // inSentence
  0.147, // density
  2.593, // cosine
  -2.519, // ordinaryCovered
  0.43, // units
  -11.093, // brief
  -0.0, // size
];

export const ACCEPT_BIAS = -11.234;

export const ACCEPT_WEIGHTS: readonly number[] = [
  0.095, // ownScore
  0.972, // ofBest
  -0.112, // covered
  1.034, // titleCovered
  0.102, // betterCovered
  2.087, // queryCovered
  1.568, // score
  4.492, // rarestShared
  1.27, // secondShared
  0.84, // sharedTerms
  -0.669, // neighbours
  -0.809, // inOrder
  1.959, // runs
  0.145, // numbersShared
  0.023, // numbersMissing
  -0.923, // namesShared
  -0.997, // namesMissing
  0.092, // rarestMissing
  0.23, // length
  -3.504, // queryLength
  0.831, // inSentence
  -0.211, // density
  0.74, // cosine
  0.579, // ordinaryCovered
  1.156, // units
  -2.81, // brief
  -1.048, // size
  0.344, // lead on the best other
  0.224, // rank
];
