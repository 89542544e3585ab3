import { PACK_FORMAT } from '@/lib/model/pack';
import { PROBLEM_KINDS, type ProblemKind } from '@/lib/model/problem';

/** What is wrong, before its place is known. */
export interface Said {
  readonly kind: ProblemKind;
  readonly detail?: string;
}

/** `{}` stands for the detail. */
const SENTENCES: Readonly<Record<ProblemKind, string>> = {
  'file-too-large': 'The file is too large: more than {} million characters.',
  'file-empty': 'The file is empty.',
  'file-too-deep': 'The file is nested more than {} levels deep.',
  'file-too-many-values': 'The file holds too many values.',
  'file-cut-off': 'The file ends too early: it seems cut off ({} brackets are still open).',
  'file-ends-early': 'The file ends where {} should be.',
  'text-cut-off': 'The file ends inside a text: it seems cut off.',
  'not-json': 'The file is not JSON: here should be {}.',
  'bad-text':
    'The file is not JSON: a text holds a line break, a control character or a bad escape.',
  'no-object': 'The file holds no pack: a pack is one JSON object.',
  'no-format': `The file holds no pack: its format should be ${PACK_FORMAT}.`,
  'newer-format': 'This pack was made for a newer Attested. Update the extension to read it.',
  'unknown-format': `The file holds no pack that is known: its format should be ${PACK_FORMAT}.`,
  'item-too-deep': 'This is nested more than {} levels deep.',
  'item-too-large': 'This holds more than {} values.',
  'text-empty': 'This text is empty.',
  'text-too-long': 'This text is longer than {} characters.',
  'bad-id': 'An id is at most 100 letters, digits, dots, hyphens and underscores.',
  'bad-language': 'A language is two or three small letters, such as fr.',
  'bad-day': 'This is no date. A date is written 2024-10-28.',
  'bad-address': 'An address starts with http:// or https:// and holds no spaces.',
  'address-too-long': 'This address is longer than {} characters.',
  'bad-version': 'A version is three numbers, such as 1.2.3.',
  'no-text': 'This needs a text in at least one language.',
  'list-too-long': 'This list is longer than {}.',
  'list-empty': 'This list is empty.',
  'term-empty': 'A term needs at least two letters or digits.',
  'term-too-long': 'A term has at most {} characters.',
  'term-too-many-words': 'A term has at most {} words.',
  'bad-asterisk': 'An asterisk stands at the end of a word, for any ending.',
  'figure-negative': 'A figure is not negative.',
  'reach-not-whole': 'This is a whole number of words.',
  'reach-negative': 'This is a number of words.',
  'reach-too-far': 'At most {} words may stand between.',
  'role-too-long': 'A role names at most {} concepts.',
  'field-unknown': 'This field is not known.',
  'field-missing': 'This field is missing.',
  'not-one-of': 'This must be one of {}.',
  'wrong-type': 'This must be {}.',
  'no-such-id': 'There is no {} with this id.',
  'id-twice': 'This id is used twice.',
  'no-maximum': 'A figure that is "between" needs a maximum.',
  'maximum-too-low': 'The maximum is less than the value.',
  'wording-empty':
    'A wording needs at least one concept in who, by, act, what, where, and or figure.',
  'wording-without-figure': 'The claim has no figure to look for.',
  'wording-everyday': 'This wording could consist of everyday words only.',
  'anchor-overused': "Each of this wording's concepts is used by more than {} wordings.",
  'weight-too-great': 'A weight is at most {}, above nought or below it.',
  'sign-overused': 'More than {} claims have this among their signs.',
  'signs-without-wordings': 'Signs need at least one wording.',
  'circle-of-parties': 'This party speaks for itself: {}.',
  'circle-of-claims': 'This claim implies itself: {}.',
  'circle-of-concepts': 'This concept is made of itself: {}.',
  more: 'There are {} more problems.',
  other: '{}',
};

export const sentenceOf = ({ kind, detail = '' }: Said): string =>
  SENTENCES[kind].replace('{}', () => detail);

/** For a check of the schema, which carries one text: a kind and its detail. */
export const issue = (kind: ProblemKind, detail: string | number = ''): string =>
  `${kind} ${detail}`.trimEnd();

const KINDS = new Set<string>(PROBLEM_KINDS);

const isKind = (text: string): text is ProblemKind => KINDS.has(text);

/** What `issue` spelled; the schema library's own words are kept as they are. */
export const saidBy = (message: string): Said => {
  const space = message.indexOf(' ');
  const kind = space < 0 ? message : message.slice(0, space);
  if (!isKind(kind)) return { kind: 'other', detail: message };
  return space < 0 ? { kind } : { kind, detail: message.slice(space + 1) };
};
