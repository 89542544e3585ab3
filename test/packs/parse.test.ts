import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/model/pack';
import { parsePack } from '@/lib/packs/index';
import { packText } from './fixtures';

type Json = { [name: string]: unknown };

const v1 = () => JSON.parse(packText('v1')) as Pack & Json;

/** What is wrong with an input, as `path: message` lines. */
const problemsOf = (input: unknown): string[] => {
  const result = parsePack(input);
  return result.ok ? [] : result.error.map(({ path, message }) => `${path}: ${message}`);
};

const placesOf = (input: unknown): string[] => {
  const result = parsePack(input);
  return result.ok ? [] : result.error.map(({ path }) => path);
};

const withWording = (wording: unknown, concepts: unknown[] = []) => {
  const pack = v1();
  return {
    ...pack,
    concepts: [...pack.concepts, ...concepts],
    claims: [{ ...pack.claims[0], implies: [], wordings: [wording] }],
  };
};

const withTerm = (term: string) =>
  problemsOf({ ...v1(), concepts: [...v1().concepts, { id: 'new', terms: { en: [term] } }] });

describe('a pack of format 1', () => {
  it('is read whole, without the editor’s $schema', () => {
    const result = parsePack(packText('v1'));
    const { $schema: _, ...expected } = v1();
    expect(result).toEqual({ ok: true, value: expected });
  });

  it('may start with a byte order mark', () => {
    expect(parsePack(`\uFEFF${packText('v1')}`).ok).toBe(true);
  });

  it('needs no more than its name and a statement', () => {
    const result = parsePack({
      format: 'attested-pack/1',
      id: 'small',
      version: '0.1.0',
      title: { en: 'Small' },
      publisher: { name: 'Somebody' },
      claims: [{ id: 'one', statement: { en: 'The bridge is closed.' } }],
    });
    expect(result.ok && result.value).toMatchObject({
      parties: [],
      sources: [],
      claims: [{ nature: 'fact', subjects: [], implies: [], wordings: [], attestations: [] }],
    });
  });

  it('keeps markup as the text it is', () => {
    const result = parsePack(packText('markup'));
    expect(result.ok && result.value.title['en']).toBe('<img src=x onerror=alert(1)>');
    expect(result.ok && result.value.sources[0]?.title).toContain('javascript:');
  });
});

describe('a file that is no JSON', () => {
  it.each([
    ['', ': The file is empty.'],
    [' \n', ': The file is empty.'],
    ['hello', 'line 1, column 1: The file is not JSON: here should be a value.'],
    ['[1,\n2,]', 'line 2, column 3: The file is not JSON: here should be a value.'],
    ['{"a" 1}', 'line 1, column 6: The file is not JSON: here should be a colon.'],
    ['{"a": 01}', 'line 1, column 7: The file is not JSON: here should be a value.'],
    ['{"a": 1} x', 'line 1, column 10: The file is not JSON: here should be the end of the file.'],
    ['[1}', 'line 1, column 3: The file is not JSON: here should be a comma or a closing bracket.'],
    [
      '["a\nb"]',
      'line 1, column 4: The file is not JSON: a text holds a line break, a control character or a bad escape.',
    ],
    [
      String.raw`["\\ \" A \x"]`,
      'line 1, column 11: The file is not JSON: a text holds a line break, a control character or a bad escape.',
    ],
    ['["abc', 'line 1, column 6: The file ends inside a text: it seems cut off.'],
    [
      '[{"a":',
      'line 1, column 7: The file ends too early: it seems cut off (2 brackets are still open).',
    ],
  ])('%j is told with its place', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('is told with line and column in a whole file', () => {
    expect(problemsOf(packText('broken-not-json'))).toEqual([
      'line 3, column 3: The file is not JSON: here should be a name in double quotes.',
    ]);
    expect(problemsOf(packText('broken-truncated'))[0]).toMatch(
      /line \d+, column \d+: The file ends/,
    );
  });
});

describe('a hostile file', () => {
  const MEGABYTE = 1_000_000;

  it.each([
    ['lists', '['.repeat(50 * MEGABYTE)],
    ['objects', '{"a":'.repeat(10 * MEGABYTE)],
    ['lists inside claims', `{"format":"attested-pack/1","claims":${'[ '.repeat(25 * MEGABYTE)}`],
  ])('with 50 MB of nested %s is refused with its place', (_, text) => {
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^line 1, column \d+: The file is nested more than 16 levels deep\.$/),
    ]);
  });

  it('with 50 MB of empty lists is refused', () => {
    expect(problemsOf(`[${'[],'.repeat(16 * MEGABYTE)}[]]`)).toEqual([
      ': The file holds too many values.',
    ]);
  });

  it('does not count brackets inside texts as nesting', () => {
    const deep = { ...v1(), license: '[{'.repeat(100) };
    expect(parsePack(JSON.stringify(deep)).ok).toBe(true);
  });

  it('with a huge list in one claim is refused without listing each item', () => {
    const claim = { ...v1().claims[0], subjects: Array.from({ length: 200_000 }, () => 7) };
    expect(problemsOf({ ...v1(), claims: [claim] })).toEqual([
      'claims[0]: This holds more than 100000 values.',
    ]);
  });

  it('with a million wrong claims lists a hundred problems and counts the rest', () => {
    const problems = problemsOf({ ...v1(), claims: Array.from({ length: 200_000 }, () => 'x') });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatch(/^: There are \d+ more problems\.$/);
  });

  it('shows long values shortened', () => {
    const result = parsePack({ ...v1(), version: 'x'.repeat(10_000) });
    expect(result.ok || result.error[0]?.value?.length).toBe(80);
  });

  it('cannot smuggle anything in by the name of a prototype', () => {
    const text = packText('v1').replace('"license"', '"__proto__": {"polluted": true}, "license"');
    expect(problemsOf(text)).toEqual(['__proto__: This field is not known.']);
    expect(({} as Json)['polluted']).toBeUndefined();
  });
});

describe('a file that is not a pack of ours', () => {
  it.each([
    [[], 'The file holds no pack: a pack is one JSON object.'],
    ['null', 'The file holds no pack: a pack is one JSON object.'],
    [{}, 'The file holds no pack: its format should be attested-pack/1.'],
    [{ format: 7 }, 'The file holds no pack that is known: its format should be attested-pack/1.'],
  ])('%j says so', (input, message) => {
    expect(problemsOf(input)[0]).toContain(message);
  });

  it('says that a newer format needs a newer Attested, and nothing else', () => {
    expect(problemsOf(packText('broken-newer-format'))).toEqual([
      'format: This pack was made for a newer Attested. Update the extension to read it.',
    ]);
  });
});

describe('problems are all listed, each with its place', () => {
  it('unknown references', () => {
    expect(placesOf(packText('broken-references'))).toEqual([
      'parties[1].of',
      'concepts[3].made[0].with[0]',
      'claims[0].subjects[0]',
      'claims[0].implies[0]',
      'claims[0].wordings[0].who[0]',
      'claims[0].wordings[1].not[0]',
      'claims[0].attestations[0].party',
      'claims[0].attestations[0].sources[0]',
      'claims[2].series',
    ]);
  });

  it('ids used twice', () => {
    expect(problemsOf(packText('broken-duplicate-ids'))).toEqual([
      'parties[2].id: This id is used twice.',
      'claims[1].id: This id is used twice.',
      'claims[0].attestations[1].id: This id is used twice.',
    ]);
  });

  it('dates that are none', () => {
    expect(placesOf(packText('broken-dates')).toSorted()).toEqual([
      'claims[0].attestations[0].date',
      'claims[0].attestations[1].date',
      'sources[0].date',
      'updated',
    ]);
    const result = parsePack(packText('broken-dates'));
    expect(result.ok || result.error.map(({ value }) => value)).toContain('2026-02-30');
  });

  it('addresses that are not http or https', () => {
    expect(placesOf(packText('broken-addresses')).toSorted()).toEqual([
      'publisher.url',
      'sources[0].url',
      'sources[1].url',
    ]);
  });

  it('circles of parties, implications and concepts, each once', () => {
    expect(problemsOf(packText('broken-circles'))).toEqual([
      'parties[0].of: This party speaks for itself: city → mayor → city.',
      'claims[0].implies: This claim implies itself: bridge-closed → bridge-unsafe → cost-40 → bridge-closed.',
      'concepts[0].made: This concept is made of itself: bridge → closure → bridge.',
    ]);
  });

  it('references too where something else is wrong, in the same claim or another', () => {
    const text = packText('broken-references').replace('"confirms"', '"proves"');
    const places = placesOf(text);
    expect(places).toContain('claims[0].attestations[1].stance');
    for (const place of placesOf(packText('broken-references'))) expect(places).toContain(place);
  });

  it('no reference to what is there but not well formed', () => {
    const { parties, ...rest } = v1();
    const [first, ...others] = parties;
    expect(problemsOf({ ...rest, parties: [{ ...first, role: 'king' }, ...others] })).toEqual([
      'parties[0].role: This must be one of "subject", "belligerent", "observer", "media".',
    ]);
  });

  it('each with a kind, for other languages', () => {
    const result = parsePack(packText('broken-references'));
    const first = result.ok ? null : result.error[0];
    expect(first).toMatchObject({ kind: 'no-such-id', detail: 'party' });
  });

  it('missing and unknown fields, wrong kinds and versions', () => {
    const { title: _, ...pack } = { ...v1(), version: '1.2', wibble: 1, parties: {}, license: 7 };
    expect(problemsOf(pack).toSorted()).toEqual([
      'license: This must be a text.',
      'parties: This must be a list.',
      'title: This field is missing.',
      'version: A version is three numbers, such as 1.2.3.',
      'wibble: This field is not known.',
    ]);
  });

  it('a stance that does not exist', () => {
    const pack = JSON.parse(packText('v1').replace('"confirms"', '"proves"')) as unknown;
    expect(problemsOf(pack)).toEqual([
      'claims[0].attestations[1].stance: This must be one of "asserts", "confirms", "cannot-confirm", "no-comment", "denies", "retracts".',
    ]);
  });

  it('figures that contradict themselves', () => {
    const pack = v1();
    const figure = { value: 5, maximum: 3, qualifier: 'between', unit: 'euros' };
    const other = { value: 5, qualifier: 'between', unit: 'euros' };
    expect(
      placesOf({
        ...pack,
        claims: [
          { ...pack.claims[1], figure },
          { ...pack.claims[2], figure: other, implies: [] },
        ],
      }),
    ).toEqual(['claims[0].figure.maximum', 'claims[1].figure']);
  });
});

describe('wordings and terms', () => {
  it.each(['*', 'a', '-', '* *', 'a*', 'sol*dat', 'to * it', ' '])(
    'the term %j is refused',
    (term) => {
      expect(withTerm(term)).not.toEqual([]);
    },
  );

  it.each(['soldat*', 'G7', '북', '북한군', 'troupes nord-coréennes', 'д’Артаньян'])(
    'the term %j is fine',
    (term) => {
      expect(withTerm(term)).toEqual([]);
    },
  );

  it('a term has no more words than a phrase', () => {
    expect(withTerm('one two three four five six seven eight nine')).toEqual([
      'concepts[4].terms.en[0]: A term has at most 8 words.',
    ]);
  });

  it('a wording that names nothing is refused', () => {
    for (const wording of [{}, { not: ['bridge'] }, { topic: ['bridge'], aspect: 'done' }]) {
      expect(placesOf(withWording(wording))).toEqual(['claims[0].wordings[0]']);
    }
  });

  it('a wording of everyday words only is refused, one with a rare concept is not', () => {
    const everyday = { id: 'everyday', terms: { fr: ['été', 'il y a'], en: ['there are'] } };
    expect(problemsOf(withWording({ act: ['everyday'] }, [everyday]))).toEqual([
      'claims[0].wordings[0]: This wording could consist of everyday words only.',
    ]);
    expect(problemsOf(withWording({ who: ['bridge'], act: ['everyday'] }, [everyday]))).toEqual([]);
    expect(problemsOf(withWording({ who: ['bridge', 'everyday'] }, [everyday]))).not.toEqual([]);
  });

  it('a concept that starts the search for thousands of wordings is refused', () => {
    const pack = v1();
    const claims = Array.from({ length: 20 }, (_, index) => ({
      ...pack.claims[1],
      id: `claim-${index}`,
      wordings: Array.from({ length: 150 }, () => ({ who: ['bridge'] })),
    }));
    expect(problemsOf({ ...pack, claims })[0]).toContain('more than 2000 wordings');
  });

  it('a wording with a figure needs a claim that has one', () => {
    expect(placesOf(withWording({ who: ['bridge'], figure: ['euro'] }))).toEqual([
      'claims[0].wordings[0].figure',
    ]);
  });
});

it('follows a chain of 100 000 implications', () => {
  const claims = Array.from({ length: 100_000 }, (_, index) => ({
    id: `c${index}`,
    statement: { en: `Statement ${index}.` },
    implies: index < 99_999 ? [`c${index + 1}`] : [],
  }));
  expect(problemsOf({ ...v1(), claims })).toEqual([]);
});
