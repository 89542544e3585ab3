import { describe, expect, test } from 'vitest';
import { checkFigure, seriesPoints } from '@/lib/claims/index';
import type { MentionFigure } from '@/lib/model/mention';
import type { Claim, Figure } from '@/lib/model/pack';
import { about, claim, contextOf, mention, october, said } from './build';

const series = 'soldiers-in-russia';

const count = (
  value: number,
  lines: readonly (string | ReturnType<typeof said>)[],
  figure = about(value),
) => claim(`count-${value}`, lines, { figure, series });

const CLAIMS: readonly Claim[] = [
  count(1500, ['sk-nis: asserts 4']),
  count(3000, ['sk-nis: asserts 10', 'us: confirms 12']),
  count(10000, ['us-dod: asserts 28']),
];

/** What a page of the given October day gets for its number, on the claim of 3,000. */
function check(
  figure: MentionFigure | null,
  day: number,
  credits: readonly string[] = [],
  claims: readonly Claim[] = CLAIMS,
  id = 'count-3000',
) {
  return checkFigure(
    contextOf(...claims),
    mention(id, 'asserted', credits, { figure }),
    october(day),
  );
}

const soldiers = (value: number, maximum?: number): MentionFigure => ({
  value,
  ...(maximum === undefined ? {} : { maximum }),
  unit: 'soldiers',
});

describe('the page’s number beside the record', () => {
  test.each([
    ['in-line', 3000, 20, 'us: confirms 12'],
    ['in-line', 2900, 20, 'us: confirms 12'],
    ['in-line', 1500, 20, 'sk-nis: asserts 4'],
    ['between', 2000, 20, 'sk-nis: asserts 4'],
    ['above-all', 10000, 20, 'us: confirms 12'],
    ['in-line', 10000, 28, 'us-dod: asserts 28'],
    ['in-line', 10000, 27, 'us-dod: asserts 28'],
    ['above-all', 12000, 31, 'us-dod: asserts 28'],
    ['below-all', 900, 31, 'sk-nis: asserts 4'],
  ] as const)('%s: %i on 2024-10-%i', (result, value, day, nearest) => {
    const found = check(soldiers(value), day);
    expect(found).toMatchObject({ series, value, result });
    expect(found?.nearest?.attestation.id).toBe(nearest);
  });

  test('none was attested by then', () => {
    expect(check(soldiers(3000), 2)).toMatchObject({ result: 'none-by-then', nearest: null });
  });

  test('in line with whom the page credits, when several gave the number', () => {
    expect(check(soldiers(3000), 20, ['sk'])?.nearest?.attestation.party).toBe('sk-nis');
    expect(check(soldiers(3000), 20, ['us-dod'])?.nearest?.attestation.party).toBe('us');
  });

  test('a range on the page is in line with what it reaches', () => {
    expect(check(soldiers(2000, 3000), 20)?.result).toBe('in-line');
    expect(check(soldiers(4000, 9000), 20)?.result).toBe('above-all');
  });

  const qualified: readonly [
    Figure['qualifier'],
    value: number,
    maximum: number | undefined,
    fits: number,
    not: number,
  ][] = [
    ['exactly', 100, undefined, 100, 101],
    ['about', 100, undefined, 96, 110],
    ['more than', 100, undefined, 104, 99],
    ['at least', 100, undefined, 100, 120],
    ['at least', 100, 120, 120, 121],
    ['nearly', 100, undefined, 98, 101],
    ['up to', 100, undefined, 100, 101],
    ['less than', 100, undefined, 97, 101],
    ['between', 100, 200, 150, 201],
  ];
  test.each(qualified)('%s %i–%s fits %i, not %i', (qualifier, value, maximum, fits, not) => {
    const figure: Figure = {
      value,
      qualifier,
      unit: 'soldiers',
      ...(maximum === undefined ? {} : { maximum }),
    };
    const claims = [count(3000, [said('sk: asserts 1', { figure })])];
    expect(check(soldiers(fits), 20, [], claims)?.result).toBe('in-line');
    expect(check(soldiers(not), 20, [], claims)?.result).not.toBe('in-line');
  });
});

describe('killed or wounded given as killed', () => {
  const claims = [
    claim('fought', []),
    claim('casualties', ['sk: asserts 4'], {
      figure: { ...about(4700, 'casualties'), counts: { en: 'casualties, about 600 killed' } },
      series: 'killed-or-wounded',
      implies: ['fought'],
    }),
    claim('dead', ['sk: asserts 4'], {
      figure: { ...about(600, 'deaths'), counts: { en: 'soldiers killed' } },
      series: 'killed',
      implies: ['fought'],
    }),
  ];
  const killed = (value: number): MentionFigure => ({ value, unit: 'deaths' });

  test.each(['casualties', 'dead'])('is named, on the claim of %s', (id) => {
    expect(check(killed(4700), 20, [], claims, id)).toMatchObject({
      result: 'killed-or-wounded-as-killed',
      nearest: { claim: 'casualties' },
    });
  });

  test('not when the number is one of the killed, nor when the page counts both', () => {
    expect(check(killed(600), 20, [], claims, 'dead')?.result).toBe('in-line');
    const both = { value: 4700, unit: 'casualties' };
    expect(check(both, 20, [], claims, 'casualties')?.result).toBe('in-line');
  });
});

describe('silence', () => {
  const context = contextOf(...CLAIMS, claim('plain', []));
  const page = mention('count-3000', 'asserted', [], { figure: soldiers(3000) });
  test.each([
    ['no date', page, null],
    ['a date that is none', page, 'yesterday'],
    ['no number', { ...page, figure: null }, october(20)],
    ['no series', mention('plain', 'asserted', [], { figure: soldiers(3) }), october(20)],
    ['no such claim', mention('nowhere', 'asserted', [], { figure: soldiers(3) }), october(20)],
  ] as const)('%s', (_why, one, published) => {
    expect(checkFigure(context, one, published)).toBeNull();
  });
});

describe('the points of a series', () => {
  const ids = (...claims: readonly Claim[]) =>
    seriesPoints(contextOf(...claims), series).map(({ attestation }) => attestation.id);

  test('stand in order of date, each with its own figure, else with its claim’s', () => {
    const own = said('us: confirms 2', {
      figure: { value: 3000, qualifier: 'at least', unit: 'soldiers' },
    });
    const points = seriesPoints(contextOf(count(3000, ['sk: asserts 10', own])), series);
    expect(points.map(({ attestation, figure }) => [attestation.party, figure.qualifier])).toEqual([
      ['us', 'at least'],
      ['sk', 'about'],
    ]);
  });

  test('take in a competing figure and leave out who gave none', () => {
    const rival = said('ukraine: asserts 5 competing-figure', { figure: about(12000) });
    const bare = said('sk: asserts 6 competing-figure');
    expect(ids(count(3000, [rival, bare, 'russia: denies 7', 'nato: cannot-confirm 8']))).toEqual([
      'ukraine: asserts 5 competing-figure',
    ]);
  });

  test('leave out what counts something else', () => {
    const hectares = said('russia: asserts 5', { figure: about(42400, 'hectares') });
    const officers = said('ukraine: asserts 6', { figure: about(3000, 'soldiers and officers') });
    expect(ids(count(3000, [hectares, officers]))).toEqual(['ukraine: asserts 6']);
  });

  test('keep the claim’s own number under another noun', () => {
    const casualties = said('sk: asserts 5', { figure: about(3000, 'casualties') });
    expect(ids(count(3000, [casualties]))).toEqual(['sk: asserts 5']);
  });

  test('give a number once that one party gave on one day under two claims', () => {
    const again = said('sk: asserts 4', { id: 'again', figure: about(1500) });
    expect(ids(count(1500, ['sk: asserts 4']), count(3000, [again]))).toHaveLength(1);
  });

  test('an unknown series has none', () => {
    expect(ids()).toEqual([]);
  });
});

describe('a number on a claim that has no series', () => {
  const general = claim('sent', ['sk-nis: asserts 4']);
  const counted = CLAIMS.map((one) => ({ ...one, implies: ['sent'] }));
  const of = (value: number, unit = 'soldiers') =>
    check({ value, unit }, 31, [], [general, ...counted], 'sent');

  test('is named when it lies above all that say more', () => {
    expect(of(50_000)).toMatchObject({ series, result: 'above-all', value: 50_000 });
  });

  test('is left alone otherwise: which series it belongs to is not certain', () => {
    expect(of(10_000)).toBeNull();
    expect(of(900)).toBeNull();
    expect(of(50_000, 'hectares')).toBeNull();
  });
});
