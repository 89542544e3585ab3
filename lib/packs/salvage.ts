import type { Attestation, Claim, Concept, Party, Wording } from '@/lib/model/pack';
import { type Fields, isFields } from './loose';
import type { ListName } from './schema';

/**
 * What can be told of an item that is not well formed: its id and the ids it names, so that all
 * references are checked in one go and nobody mends a file twice. Whatever else is wrong with it
 * was listed; an id that is none is empty here. Places in lists stay what they are in the file.
 */
export const salvage = (list: ListName, raw: unknown): { readonly id: string } => {
  const fields = isFields(raw) ? raw : {};
  switch (list) {
    case 'parties':
      return party(fields);
    case 'concepts':
      return concept(fields);
    case 'claims':
      return claim(fields);
    case 'sources':
    case 'series':
      return { id: text(fields['id']) };
  }
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const texts = (value: unknown): readonly string[] => itemsOf(value).map(text);

const each = <T>(value: unknown, read: (fields: Fields) => T): readonly T[] =>
  itemsOf(value).map((item) => read(isFields(item) ? item : {}));

const party = (fields: Fields): Party => ({
  id: text(fields['id']),
  name: {},
  role: 'observer',
  of: text(fields['of']),
  names: {},
});

const concept = (fields: Fields): Concept => ({
  id: text(fields['id']),
  terms: {},
  made: each(fields['made'], (made) => ({
    head: text(made['head']),
    with: texts(made['with']),
    rivals: texts(made['rivals']),
    reach: 0,
  })),
});

const wording = (fields: Fields): Wording => ({
  who: texts(fields['who']),
  by: texts(fields['by']),
  act: texts(fields['act']),
  what: texts(fields['what']),
  where: texts(fields['where']),
  and: itemsOf(fields['and']).map(texts),
  topic: texts(fields['topic']),
  not: texts(fields['not']),
  figure: texts(fields['figure']),
});

const attestation = (fields: Fields): Attestation => ({
  id: text(fields['id']),
  party: text(fields['party']),
  stance: 'asserts',
  date: '',
  precision: 'day',
  sources: texts(fields['sources']),
});

const claim = (fields: Fields): Claim => ({
  id: text(fields['id']),
  nature: 'fact',
  subjects: texts(fields['subjects']),
  statement: {},
  series: text(fields['series']),
  implies: texts(fields['implies']),
  wordings: each(fields['wordings'], wording),
  attestations: each(fields['attestations'], attestation),
});
