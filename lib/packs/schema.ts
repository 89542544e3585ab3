import * as v from 'valibot';
import { PACK_FORMAT } from '@/lib/model/pack';
import * as most from './limits';

/**
 * The one definition of a pack file. `lib/model/pack.ts` says the same as types (a test holds
 * both equal) and `public/pack.schema.json` is generated from it. What needs two places at once,
 * such as references, is checked in `references.ts`.
 */

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((value) => value.trim() !== '', 'This text is empty.'),
    v.minLength(1, 'This text is empty.'),
    v.maxLength(longest, `This text is longer than ${longest} characters.`),
  );

const id = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
    'An id is at most 100 letters, digits, dots, hyphens and underscores.',
  ),
);

const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'A language is two or three small letters, such as fr.'),
);

const daysOf = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** Whether a text names a day that exists. */
export const isDay = (value: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined) return false;
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysOf(Number(year), Number(month))
  );
};

const day = v.pipe(
  v.string(),
  v.check(isDay, 'This is no date. A date is written 2024-10-28.'),
  v.isoDate(),
);

const address = v.pipe(
  v.string(),
  v.maxLength(2_000, 'This address is longer than 2000 characters.'),
  v.regex(
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#\\@]+(?:[/?#]\S*)?$/,
    'An address starts with http:// or https:// and holds no spaces.',
  ),
);

const version = v.pipe(
  v.string(),
  v.regex(
    /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/,
    'A version is three numbers, such as 1.2.3.',
  ),
);

const localText = (longest: number) =>
  v.pipe(
    v.record(language, text(longest)),
    v.minEntries(1, 'This needs a text in at least one language.'),
  );

const list = <Item extends v.GenericSchema>(item: Item, longest: number) =>
  v.pipe(v.array(item), v.maxLength(longest, `This list is longer than ${longest}.`));

const ids = list(id, most.MOST_REFERENCES);

/** Words as terms have them: runs without white space. */
export const wordsOf = (term: string): readonly string[] => term.trim().split(/\s+/);

const isPlainWord = (word: string): boolean => !word.slice(0, -1).includes('*');
/** Two letters or digits; one where a single letter is a syllable or a word. */
const SUBSTANCE = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{sc=Han}\p{sc=Hang}]/u;

const term = v.pipe(
  v.string(),
  v.minLength(1, 'A term needs at least two letters or digits.'),
  v.maxLength(most.LONGEST_TERM, `A term has at most ${most.LONGEST_TERM} characters.`),
  v.check((value) => SUBSTANCE.test(value), 'A term needs at least two letters or digits.'),
  v.check(
    (value) => wordsOf(value).length <= most.MOST_WORDS_OF_A_TERM,
    `A term has at most ${most.MOST_WORDS_OF_A_TERM} words.`,
  ),
  v.check(
    (value) => wordsOf(value).every((word) => isPlainWord(word) && word !== '*'),
    'An asterisk stands at the end of a word, for any ending.',
  ),
);

const terms = v.record(language, list(term, most.MOST_TERMS));

const figure = v.strictObject({
  value: v.pipe(v.number(), v.minValue(0, 'A figure is not negative.')),
  maximum: v.exactOptional(v.number()),
  qualifier: v.optional(
    v.picklist([
      'exactly',
      'about',
      'more than',
      'at least',
      'nearly',
      'up to',
      'less than',
      'between',
    ]),
    'exactly',
  ),
  unit: text(100),
  counts: v.exactOptional(localText(300)),
});

export const party = v.strictObject({
  id,
  name: localText(200),
  role: v.optional(v.picklist(['subject', 'belligerent', 'observer', 'media']), 'observer'),
  of: v.exactOptional(id),
  names: v.optional(terms, {}),
});

export const source = v.strictObject({
  id,
  publisher: v.exactOptional(text(300)),
  title: text(1_000),
  url: v.exactOptional(address),
  date: v.exactOptional(day),
  language: v.exactOptional(language),
});

export const series = v.strictObject({ id, name: localText(300) });

const made = v.strictObject({
  head: id,
  with: v.pipe(ids, v.minLength(1, 'This list is empty.')),
  reach: v.pipe(
    v.number(),
    v.integer('This is a whole number of words.'),
    v.minValue(0, 'This is a number of words.'),
    v.maxValue(20, 'At most 20 words may stand between.'),
  ),
  rivals: v.exactOptional(ids),
});

export const concept = v.strictObject({
  id,
  terms,
  refersBack: v.exactOptional(terms),
  made: v.exactOptional(list(made, 50)),
});

const role = v.pipe(
  v.array(id),
  v.minLength(1, 'This list is empty.'),
  v.maxLength(
    most.MOST_CONCEPTS_OF_A_ROLE,
    `A role names at most ${most.MOST_CONCEPTS_OF_A_ROLE} concepts.`,
  ),
);

const wording = v.strictObject({
  who: v.exactOptional(role),
  by: v.exactOptional(role),
  act: v.exactOptional(role),
  what: v.exactOptional(role),
  where: v.exactOptional(role),
  and: v.exactOptional(list(role, most.MOST_ALSO)),
  topic: v.exactOptional(role),
  not: v.exactOptional(role),
  figure: v.exactOptional(role),
  aspect: v.exactOptional(v.picklist(['done', 'planned', 'any'])),
  mutual: v.exactOptional(v.boolean()),
  reach: v.exactOptional(v.picklist(['clause', 'sentence'])),
});

const attestation = v.strictObject({
  id,
  party: id,
  person: v.exactOptional(text(200)),
  stance: v.picklist(['asserts', 'confirms', 'cannot-confirm', 'no-comment', 'denies', 'retracts']),
  date: day,
  precision: v.optional(v.picklist(['day', 'month', 'reported']), 'day'),
  relation: v.exactOptional(
    v.picklist([
      'not-yet',
      'other-period',
      'competing-figure',
      'superseded',
      'counter-example',
      'instance',
      'ends-claim',
    ]),
  ),
  figure: v.exactOptional(figure),
  note: v.exactOptional(localText(5_000)),
  sources: v.optional(ids, []),
});

export const claim = v.strictObject({
  id,
  nature: v.optional(v.picklist(['fact', 'view']), 'fact'),
  subjects: v.optional(ids, []),
  statement: localText(2_000),
  figure: v.exactOptional(figure),
  series: v.exactOptional(id),
  implies: v.optional(ids, []),
  wordings: v.optional(list(wording, most.MOST_WORDINGS), []),
  attestations: v.optional(list(attestation, most.MOST_ATTESTATIONS), []),
});

const headFields = {
  format: v.literal(PACK_FORMAT),
  id,
  version,
  title: localText(300),
  publisher: v.strictObject({ name: text(300), url: v.exactOptional(address) }),
  license: v.exactOptional(text(300)),
  updated: v.exactOptional(day),
};

/** The lists of a pack, each checked item by item so that one bad file cannot flood the memory. */
export const LISTS = {
  parties: { item: party, longest: most.MOST_PARTIES },
  sources: { item: source, longest: most.MOST_SOURCES },
  series: { item: series, longest: most.MOST_SERIES },
  concepts: { item: concept, longest: most.MOST_CONCEPTS },
  claims: { item: claim, longest: most.MOST_CLAIMS },
} as const;

export type ListName = keyof typeof LISTS;

const unknownList = (longest: number) => v.optional(list(v.unknown(), longest), []);

/** A pack with its lists left unread. */
export const head = v.strictObject({
  ...headFields,
  parties: unknownList(most.MOST_PARTIES),
  sources: unknownList(most.MOST_SOURCES),
  series: unknownList(most.MOST_SERIES),
  concepts: unknownList(most.MOST_CONCEPTS),
  claims: list(v.unknown(), most.MOST_CLAIMS),
});

/** A whole pack. */
export const pack = v.strictObject({
  ...headFields,
  parties: v.optional(list(party, most.MOST_PARTIES), []),
  sources: v.optional(list(source, most.MOST_SOURCES), []),
  series: v.optional(list(series, most.MOST_SERIES), []),
  concepts: v.optional(list(concept, most.MOST_CONCEPTS), []),
  claims: list(claim, most.MOST_CLAIMS),
});
