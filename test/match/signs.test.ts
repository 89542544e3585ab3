import { describe, expect, test } from 'vitest';
import { compileIndex, decodeIndex, encodeIndex, findMentions } from '@/lib/match/index';
import type { PageText } from '@/lib/model/page';
import { parsePack } from '@/lib/packs/index';
import { fitSparseLogistic } from '@/scripts/sparse-logistic';

const PACK = {
  format: 'attested-pack/1',
  id: 'bridges',
  version: '1.0.0',
  title: { en: 'Bridges' },
  publisher: { name: 'Test' },
  parties: [{ id: 'mayor', name: { en: 'The mayor' }, names: { en: ['the mayor'] } }],
  concepts: [
    { id: 'bridge', terms: { en: ['bridge', 'span'] } },
    { id: 'close', terms: { en: ['closed', 'shut'] } },
    { id: 'traffic', terms: { en: ['traffic', 'cars'] } },
    { id: 'detour', terms: { en: ['detour'] } },
    { id: 'open', terms: { en: ['reopened'] } },
  ],
  claims: [
    {
      id: 'bridge-closed',
      statement: { en: 'The bridge is closed.' },
      wordings: [{ act: ['close'], who: ['bridge'] }],
      signs: {
        base: -3,
        concepts: { traffic: 2.5, detour: 2.5, bridge: 1, open: -6 },
        parties: { mayor: 0.5 },
      },
      attestations: [{ id: 'a1', party: 'mayor', stance: 'denies', date: '2026-01-01' }],
    },
  ],
};

const parsedWith = (change: (pack: typeof PACK) => void) => {
  const pack = structuredClone(PACK);
  change(pack);
  return parsePack(JSON.stringify(pack));
};

const indexOf = (change: (pack: typeof PACK) => void = () => undefined) => {
  const parsed = parsedWith(change);
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  return compileIndex([{ key: 'extension:bridges', pack: parsed.value }]);
};

const page = (...texts: string[]): PageText => ({
  url: 'https://news.example/bridge',
  title: '',
  lang: 'en',
  published: null,
  blocks: texts.map((text, id) => ({ id, text, role: 'text' as const })),
});

/** The blocks with a mention, and how each puts the claim. */
const marked = (index: ReturnType<typeof indexOf>, ...texts: string[]): string[] =>
  findMentions(index, page(...texts)).map(({ block, stance }) => `${block} ${stance}`);

const SURE = ['The bridge was closed on Monday.', 'On Tuesday the bridge was still shut.'];

describe('signs', () => {
  test('a sentence that no wording meets states the claim where its signs are enough', () => {
    expect(marked(indexOf(), ...SURE, 'Cars near the bridge must take a detour.')).toEqual([
      '0 asserted',
      '1 asserted',
      '2 asserted',
    ]);
  });

  test('not where they are too few, or one speaks against it', () => {
    expect(marked(indexOf(), ...SURE, 'Traffic near the bridge was light.')).toHaveLength(2);
    expect(
      marked(indexOf(), ...SURE, 'Cars need no detour to the bridge: it has reopened.'),
    ).toHaveLength(2);
  });

  test('not by its places alone', () => {
    const placed = indexOf(({ claims }) => {
      const [claim] = claims;
      if (claim === undefined) return;
      claim.wordings = [{ act: ['close'], where: ['bridge'] } as never];
      claim.signs.concepts.bridge = 3.5;
    });
    expect(marked(placed, ...SURE, 'A map of the bridge and its detour.')).toHaveLength(2);
    expect(marked(indexOf(), ...SURE, 'Cars near the bridge took a detour.')).toHaveLength(3);
  });

  test('not on a page whose wordings do not tell what it is about', () => {
    const [first = ''] = SURE;
    expect(marked(indexOf(), first, 'Cars near the bridge must take a detour.')).toEqual([
      '0 asserted',
    ]);
    expect(marked(indexOf(), 'Cars near the bridge must take a detour.')).toEqual([]);
  });

  test('also where the wordings are met in parts of the page that are not sent', () => {
    const part = { ...page('Cars near the bridge must take a detour.'), sure: 2 };
    expect(findMentions(indexOf(), part)).toMatchObject([{ block: 0, signed: true }]);
  });

  test('what only points to a mention by signs is no surer than it', () => {
    expect(
      marked(
        indexOf(),
        'Cars near the bridge must take a detour.',
        'The mayor denied these reports.',
        'The mayor declined to comment on the reports.',
      ),
    ).toEqual([]);
  });

  test('a source named behind it makes it no surer', () => {
    const [first = ''] = SURE;
    expect(
      marked(
        indexOf(),
        first,
        'Cars near the bridge must take a detour.',
        'That is what the mayor said.',
      ),
    ).toEqual(['0 asserted']);
  });

  test('a sentence whose wording is met is marked once', () => {
    const both = 'The bridge was closed, and cars must take a detour.';
    expect(marked(indexOf(), ...SURE, both)).toHaveLength(3);
  });

  test('one clause is enough, whatever another speaks against', () => {
    const text = 'The tunnel has reopened, but cars near the bridge must take a detour.';
    expect(marked(indexOf(), ...SURE, text)).toHaveLength(3);
    expect(marked(indexOf(), ...SURE, text.replace(', but', ' for'))).toHaveLength(2);
  });

  test('what two clauses put differently is marked in both', () => {
    const text =
      'The bridge was closed, but the mayor denied that cars near the bridge need a detour.';
    expect(marked(indexOf(), ...SURE, text).slice(2)).toEqual(['2 asserted', '2 denied']);
  });

  describe('of a claim and one that implies it', () => {
    const twoClaims = indexOf(({ claims, concepts }) => {
      concepts.push({ id: 'lanes', terms: { en: ['lanes'] } });
      const [claim] = claims;
      if (claim === undefined) return;
      claim.signs.base = -2;
      claims.push({
        ...claim,
        id: 'twelve-lanes-closed',
        signs: { ...claim.signs, base: -3 },
        implies: ['bridge-closed'],
        figure: { value: 12, unit: 'lanes' },
        wordings: [{ act: ['close'], who: ['bridge'], figure: ['lanes'] }],
        attestations: [{ ...claim.attestations[0], id: 'a2' }],
      } as never);
    });
    const claimsOf = (text: string) =>
      findMentions(twoClaims, page(...SURE, text))
        .slice(2)
        .map(({ ref }) => ref.claim);

    test('the one that says more is marked, though the other is surer', () => {
      expect(claimsOf('Cars near the 12 lanes of the bridge must take a detour.')).toEqual([
        'twelve-lanes-closed',
      ]);
    });

    test('the other is where its number is missing', () => {
      expect(claimsOf('Cars near the bridge must take a detour.')).toEqual(['bridge-closed']);
    });
  });

  test('a list is read as a whole', () => {
    const text = `The tunnel has reopened, ${'a ferry, '.repeat(12)}cars near the bridge take a detour.`;
    expect(marked(indexOf(), ...SURE, text)).toHaveLength(2);
    expect(marked(indexOf(), ...SURE, text.replaceAll('a ferry, ', ''))).toHaveLength(3);
  });

  test('a named party weighs too', () => {
    const text = 'The mayor walked over the bridge in traffic.';
    const heavy = indexOf(({ claims }) => {
      const [claim] = claims;
      if (claim !== undefined) claim.signs.parties.mayor = 3;
    });
    expect(marked(indexOf(), ...SURE, text)).toHaveLength(3);
    expect(marked(heavy, ...SURE, 'The mayor walked over the bridge.')).toHaveLength(3);
    expect(marked(indexOf(), ...SURE, 'The mayor walked over the bridge.')).toHaveLength(2);
  });

  test('a stored index has them', () => {
    const index = decodeIndex(encodeIndex(indexOf()));
    if (index === null) throw new Error('not decoded');
    expect(marked(index, ...SURE, 'Cars near the bridge must take a detour.')).toHaveLength(3);
  });
});

describe('a pack’s signs', () => {
  const problems = (change: (signs: Record<string, Record<string, number>>) => void) => {
    const parsed = parsedWith(({ claims }) => {
      change(claims[0]?.signs as never);
    });
    return parsed.ok ? [] : parsed.error.map(({ path, kind }) => `${path}: ${kind}`);
  };

  test('name concepts and parties that the pack has', () => {
    expect(
      problems(({ concepts, parties }) => {
        Object.assign(concepts ?? {}, { tunnel: 1 });
        Object.assign(parties ?? {}, { council: 1 });
      }),
    ).toEqual([
      'claims[0].signs.concepts.tunnel: no-such-id',
      'claims[0].signs.parties.council: no-such-id',
    ]);
  });

  test('weigh no more than can be outweighed', () => {
    expect(problems(({ concepts }) => Object.assign(concepts ?? {}, { bridge: 51 }))).toEqual([
      'claims[0].signs.concepts.bridge: weight-too-great',
    ]);
  });

  test('stand beside wordings', () => {
    const parsed = parsedWith(({ claims }) => {
      const [claim] = claims;
      if (claim !== undefined) claim.wordings = [];
    });
    expect(parsed.ok ? [] : parsed.error.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
      'claims[0].signs: signs-without-wordings',
    ]);
  });
});

test('weights are learnt for what tells apart, and only for that', () => {
  const [tells, against, always, chance] = [0, 1, 2, 3] as const;
  const examples = Array.from({ length: 400 }, (_, at) => {
    const right = at % 4 === 0;
    const features: number[] = [always];
    if (right || at % 20 === 1) features.push(tells);
    if (!right && at % 3 === 0) features.push(against);
    if (at % 2 === Math.floor(at / 4) % 2) features.push(chance);
    return { features, right };
  });
  const { base, weights } = fitSparseLogistic(examples, 4, 1);
  expect(base).toBeLessThan(0);
  expect(weights[tells]).toBeGreaterThan(2);
  expect(weights[against]).toBeLessThan(0);
  expect(weights[chance]).toBeCloseTo(0, 0);
});
