import * as v from 'valibot';
import { isDay } from '@/lib/model/calendar';
import { PACK_FORMAT } from '@/lib/model/pack';
import * as most from './limits';
import { issue } from './say';

/**
 * The one definition of a pack file. `lib/model/pack.ts` says the same as types (a test holds
 * both equal) and `public/pack.schema.json` is generated from it. What needs two places at once,
 * such as references, is checked in `references.ts`.
 */

const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.check((value) => value.trim() !== '', issue('text-empty')),
    v.minLength(1, issue('text-empty')),
    v.maxLength(longest, issue('text-too-long', longest)),
  );

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, issue('bad-id')));

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, issue('bad-language')));

const day = v.pipe(v.string(), v.check(isDay, issue('bad-day')), v.isoDate(issue('bad-day')));

const address = v.pipe(
  v.string(),
  v.maxLength(2_000, issue('address-too-long', 2_000)),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#\\@]+(?:[/?#]\S*)?$/, issue('bad-address')),
);

const version = v.pipe(
  v.string(),
  v.regex(/^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/, issue('bad-version')),
);

const localText = (longest: number) =>
  v.pipe(v.record(language, text(longest)), v.minEntries(1, issue('no-text')));

const list = <Item extends v.GenericSchema>(item: Item, longest: number) =>
  v.pipe(v.array(item), v.maxLength(longest, issue('list-too-long', longest)));

const ids = list(id, most.MOST_REFERENCES);

/** Words as terms have them: runs without white space. */
export const wordsOf = (term: string): readonly string[] => term.trim().split(/\s+/);

const isPlainWord = (word: string): boolean => !word.slice(0, -1).includes('*');
/** Two letters or digits; one where a single letter is a syllable or a word. */
const hasSubstance = (value: string): boolean =>
  /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{sc=Han}\p{sc=Hang}]/u.test(value);

const term = v.pipe(
  v.string(),
  v.minLength(1, issue('term-empty')),
  v.maxLength(most.LONGEST_TERM, issue('term-too-long', most.LONGEST_TERM)),
  v.check(hasSubstance, issue('term-empty')),
  v.check(
    (value) => wordsOf(value).length <= most.MOST_WORDS_OF_A_TERM,
    issue('term-too-many-words', most.MOST_WORDS_OF_A_TERM),
  ),
  v.check(
    (value) => wordsOf(value).every((word) => isPlainWord(word) && word !== '*'),
    issue('bad-asterisk'),
  ),
);

const terms = v.record(language, list(term, most.MOST_TERMS));

const figure = v.strictObject({
  value: v.pipe(v.number(), v.minValue(0, issue('figure-negative'))),
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
  parts: v.exactOptional(
    list(
      v.strictObject({
        value: v.pipe(v.number(), v.minValue(0, issue('figure-negative'))),
        unit: text(100),
      }),
      most.MOST_PARTS,
    ),
  ),
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
  with: v.pipe(ids, v.minLength(1, issue('list-empty'))),
  reach: v.pipe(
    v.number(),
    v.integer(issue('reach-not-whole')),
    v.minValue(0, issue('reach-negative')),
    v.maxValue(20, issue('reach-too-far', 20)),
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
  v.minLength(1, issue('list-empty')),
  v.maxLength(most.MOST_CONCEPTS_OF_A_ROLE, issue('role-too-long', most.MOST_CONCEPTS_OF_A_ROLE)),
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
  aspect: v.exactOptional(v.picklist(['done', 'certain', 'planned', 'any'])),
  mutual: v.exactOptional(v.boolean()),
  speaks: v.exactOptional(v.boolean()),
  aside: v.exactOptional(v.boolean()),
  opposite: v.exactOptional(v.boolean()),
  reach: v.exactOptional(v.picklist(['phrase', 'clause', 'sentence'])),
});

const weight = v.pipe(
  v.number(),
  v.minValue(-most.HEAVIEST_SIGN, issue('weight-too-great', most.HEAVIEST_SIGN)),
  v.maxValue(most.HEAVIEST_SIGN, issue('weight-too-great', most.HEAVIEST_SIGN)),
);

const weights = v.pipe(
  v.record(id, weight),
  v.maxEntries(most.MOST_SIGNS, issue('list-too-long', most.MOST_SIGNS)),
);

const signs = v.strictObject({
  base: weight,
  concepts: weights,
  parties: v.exactOptional(weights),
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
  signs: v.exactOptional(signs),
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
