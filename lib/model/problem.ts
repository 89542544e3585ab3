/** Each kind of thing that can be wrong with a pack: what `message` says, for other languages. */
export const PROBLEM_KINDS = [
  'file-too-large',
  'file-empty',
  'file-too-deep',
  'file-too-many-values',
  'file-cut-off',
  'file-ends-early',
  'text-cut-off',
  'not-json',
  'bad-text',
  'no-object',
  'no-format',
  'newer-format',
  'unknown-format',
  'item-too-deep',
  'item-too-large',
  'text-empty',
  'text-too-long',
  'bad-id',
  'bad-language',
  'bad-day',
  'bad-address',
  'address-too-long',
  'bad-version',
  'no-text',
  'list-too-long',
  'list-empty',
  'term-empty',
  'term-too-long',
  'term-too-many-words',
  'bad-asterisk',
  'figure-negative',
  'reach-not-whole',
  'reach-negative',
  'reach-too-far',
  'role-too-long',
  'field-unknown',
  'field-missing',
  'not-one-of',
  'wrong-type',
  'no-such-id',
  'id-twice',
  'no-maximum',
  'maximum-too-low',
  'wording-empty',
  'wording-without-figure',
  'wording-everyday',
  'anchor-overused',
  'weight-too-great',
  'sign-overused',
  'signs-without-wordings',
  'circle-of-parties',
  'circle-of-claims',
  'circle-of-concepts',
  'more',
  'other',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** One thing that is wrong with a pack. */
export interface PackProblem {
  /**
   * Where: `claims[3].attestations[0].date`, `line 4, column 17` when the file is no JSON at all,
   * or empty for the pack as a whole.
   */
  readonly path: string;
  readonly kind: ProblemKind;
  /** What the kind leaves open: a number, a name of ours, or the pack's own ids. */
  readonly detail?: string;
  /** What is wrong, as an English sentence without the place. */
  readonly message: string;
  /** The offending value, shortened. The pack's own words: show it as text only. */
  readonly value?: string;
}
