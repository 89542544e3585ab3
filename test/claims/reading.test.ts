import { describe, expect, test } from 'vitest';
import { claimContext, claimView, makeReading } from '@/lib/claims/index';
import type { Source } from '@/lib/model/pack';
import type { PageFacts } from '@/lib/model/page';
import { claimKey } from '@/lib/model/reading';
import { about, claim, mention, october, pack, said } from './build';

const TODAY = '2025-05-01';
const page: PageFacts = {
  url: 'https://example.org/a',
  title: 'A page',
  lang: 'fr',
  published: october(20),
};

const source = (id: string): Source => ({ id, title: `Title of ${id}` });

const PACK = pack(
  [
    claim('sent', [
      'nato: confirms 19',
      'dprk: confirms 2025-04-28',
      said('dprk-un: denies 18', { sources: ['s1', 'lost'] }),
    ]),
    claim(
      'fought',
      ['nato: cannot-confirm 12', 'ukraine: asserts 14', 'dprk: confirms 2025-04-28'],
      { implies: ['sent'] },
    ),
    claim('count-1500', [said('sk: asserts 4', { sources: ['s2'] })], {
      figure: about(1500),
      series: 's',
    }),
    claim('count-3000', ['sk-nis: asserts 9'], { figure: about(3000), series: 's' }),
  ],
  { sources: [source('s1'), source('s2'), source('s3')] },
);
const KEY = 'file:test';
const contexts = new Map([[KEY, claimContext(PACK)]]);

const read = (mentions: Parameters<typeof makeReading>[1], facts = page) =>
  makeReading(facts, mentions, contexts, TODAY);

describe('a reading', () => {
  test('says of the page what the page says of itself, and which packs took part', () => {
    expect(read([])).toEqual({ ...page, today: TODAY, mentions: [], claims: {}, packs: [KEY] });
  });

  test('keeps page order and gives every mention its state then and now', () => {
    const { mentions } = read([
      mention('fought', 'confirmed', ['nato'], { start: 5 }),
      mention('sent', 'asserted', [], { block: 2 }),
    ]);
    expect(
      mentions.map(({ ref, then, now, check }) => [ref.claim, then?.name, now.name, check]),
    ).toEqual([
      ['fought', 'reported', 'confirmed', 'differs'],
      ['sent', 'contested', 'confirmed', null],
    ]);
    expect(mentions[0]).toMatchObject({ start: 5, then: { on: october(20) }, now: { on: TODAY } });
  });

  test('of a page without a date has today’s state alone, and no checks', () => {
    for (const published of [null, '2024-13-01']) {
      const { mentions } = read([mention('fought', 'confirmed', ['nato'])], { ...page, published });
      expect(mentions[0]).toMatchObject({ then: null, checks: [], check: null, figureCheck: null });
      expect(mentions[0]?.now.name).toBe('confirmed');
    }
  });

  test('checks figures', () => {
    const figure = { value: 9000, unit: 'soldiers' };
    const { mentions } = read([mention('count-1500', 'asserted', ['sk'], { figure })]);
    expect(mentions[0]?.figureCheck?.result).toBe('above-all');
  });

  test('leaves out what no pack has', () => {
    const stranger = mention('sent', 'asserted', [], { ref: { pack: 'file:gone', claim: 'sent' } });
    expect(read([mention('nowhere', 'asserted', []), stranger]).mentions).toEqual([]);
  });

  test('has one view per claim met, with all that its mentions name', () => {
    const { claims } = read([
      mention('fought', 'confirmed', ['nato']),
      mention('fought', 'denied', ['us-dod']),
    ]);
    const view = claims[claimKey({ pack: KEY, claim: 'fought' })];
    expect(Object.keys(claims)).toHaveLength(1);
    expect(Object.keys(view?.parties ?? {})).toEqual(
      expect.arrayContaining(['us-dod', 'us', 'nato']),
    );
    expect(view?.others).toMatchObject({ sent: { en: 'Statement of sent.' } });
    expect(view?.sources['s1']).toEqual(source('s1'));
  });

  test('passes on what an update changed', () => {
    const before = {
      ...read([mention('sent', 'asserted', [])]).mentions[0]!.now,
      name: 'denied' as const,
    };
    const changed = { before, on: TODAY };
    const { claims } = makeReading(
      page,
      [mention('sent', 'asserted', [])],
      contexts,
      TODAY,
      () => changed,
    );
    expect(Object.values(claims)[0]?.changed).toBe(changed);
  });

  test('crosses messages unharmed', () => {
    const reading = read([mention('fought', 'confirmed', ['nato'])]);
    expect(structuredClone(reading)).toEqual(reading);
  });
});

describe('a claim view', () => {
  const view = (id: string) => claimView(claimContext(PACK), { pack: KEY, claim: id }, TODAY);

  test('has the claim’s history, newest first', () => {
    expect(view('fought')?.attestations.map(({ date }) => date)).toEqual([
      '2025-04-28',
      october(14),
      october(12),
    ]);
  });

  test('has what follows from the claim', () => {
    expect(view('fought')?.implies).toEqual([
      { id: 'sent', statement: { en: 'Statement of sent.' } },
    ]);
  });

  test('has the series with all its points, and their sources and claims', () => {
    const count = view('count-3000');
    expect(count?.series).toEqual({ id: 's', name: { en: 's' } });
    expect(count?.seriesPoints.map(({ figure }) => figure.value)).toEqual([1500, 3000]);
    expect(count?.sources).toEqual({ s2: source('s2') });
    expect(Object.keys(count?.others ?? {})).toEqual(['count-1500']);
  });

  test('names who speaks for whom and every subject, and no one else', () => {
    expect(Object.keys(view('sent')?.parties ?? {}).toSorted()).toEqual([
      'dprk',
      'dprk-un',
      'nato',
      'ukraine',
    ]);
  });

  test('leaves out sources the pack does not have', () => {
    expect(view('sent')?.sources).toEqual({ s1: source('s1') });
  });

  test('of an unknown claim is none', () => {
    expect(view('nowhere')).toBeNull();
  });
});
