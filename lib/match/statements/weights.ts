/**
 * Weights of two linear models over `FEATURES`, in that order.
 *
 * Learned offline from the 800 training posts of CheckThat! 2020 Task 2 (English), each tried twice,
 * once with its claim taken out, against all 10,375 claims and against samples of 200 and 1,500 of
 * them, with and without titles; for the decision also, at 0.3 of the weight, from titles held
 * against the statements and from unrelated English prose (the GUM treebank, manuals). The order of
 * candidates is a softmax over the sixty best of BM25, the decision a logistic regression on the
 * three best; both with an L2 penalty of 0.01 on features scaled to unit variance, chosen by
 * cross-validation. Nothing of the data stands here.
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

export const ACCEPT_BIAS = -12.952;

export const ACCEPT_WEIGHTS: readonly number[] = [
  0.017, // ownScore
  0.784, // ofBest
  0.1, // covered
  1.171, // titleCovered
  0.656, // betterCovered
  0.765, // queryCovered
  2.767, // score
  4.1, // rarestShared
  1.107, // secondShared
  1.344, // sharedTerms
  -0.446, // neighbours
  -0.461, // inOrder
  1.844, // runs
  0.142, // numbersShared
  0.037, // numbersMissing
  -0.158, // namesShared
  -0.77, // namesMissing
  0.298, // rarestMissing
  0.673, // length
  -1.651, // queryLength
  0.119, // inSentence
  -0.016, // density
  0.564, // cosine
  0.514, // ordinaryCovered
  1.097, // units
  -0.248, // brief
  -2.09, // size
  0.354, // lead on the best other
  0.206, // rank
];
