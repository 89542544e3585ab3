import { describe, expect, it } from 'vitest';
import type { Pack } from '@/lib/model/pack';
import { parsePack } from '@/lib/packs/index';

const review = (change: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'The harbour bridge is closed.',
  inLanguage: 'en-GB',
  url: 'https://checks.example/bridge',
  datePublished: '2026-01-20T10:00:00Z',
  author: { '@type': 'Organization', name: 'Harbour Checks' },
  itemReviewed: {
    '@type': 'Claim',
    author: { name: 'A. Quay' },
    datePublished: '2026-01-08',
  },
  reviewRating: { alternateName: 'False', ratingValue: 1, bestRating: 5, worstRating: 1 },
  ...change,
});

const read = (input: unknown): Pack => {
  const result = parsePack(JSON.stringify(input));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const positions = (rating: unknown) =>
  read([review({ reviewRating: rating })])
    .claims[0]?.attestations.slice(1)
    .map(({ stance, relation, note }) => [stance, relation, note?.['en']]);

describe('a list of claim reviews', () => {
  it('becomes a pack of claims that are found by their statements', () => {
    const pack = read([review()]);
    expect(pack).toMatchObject({
      version: '2026.1.20',
      publisher: { name: 'Harbour Checks' },
      claims: [
        {
          statement: { en: 'The harbour bridge is closed.' },
          wordings: [],
          attestations: [
            { stance: 'asserts', date: '2026-01-08' },
            { stance: 'denies', date: '2026-01-20', note: { en: 'False' } },
          ],
        },
      ],
      sources: [{ url: 'https://checks.example/bridge', publisher: 'Harbour Checks' }],
    });
    expect(pack.parties.map(({ name }) => name['en'])).toEqual(['A. Quay', 'Harbour Checks']);
  });

  it.each([
    ['one object', review()],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review()] }],
    [
      'a feed',
      { '@type': 'DataFeed', dataFeedElement: [{ item: [review(), null] }, { item: null }, null] },
    ],
  ])('may come as %s', (_, input) => {
    expect(read(input).claims).toHaveLength(1);
  });

  it('takes several reviews of one claim together', () => {
    const pack = read([review(), review({ author: { name: 'Dock Facts' } })]);
    expect(pack.claims).toHaveLength(1);
    expect(pack.claims[0]?.attestations).toHaveLength(4);
    expect(new Set(pack.claims[0]?.attestations.map(({ id }) => id)).size).toBe(4);
  });

  it.each([
    [{ alternateName: 'True' }, ['confirms', undefined, 'True']],
    [{ alternateName: { '@value': 'Faux' } }, ['denies', undefined, 'Faux']],
    ['False', ['denies', undefined, 'False']],
    [{ alternateName: ['Mostly false'] }, ['cannot-confirm', 'instance', 'Mostly false']],
    [
      { alternateName: 'Mixed', ratingValue: 5, bestRating: 5, worstRating: 1 },
      ['cannot-confirm', 'instance', 'Mixed'],
    ],
    [{ ratingValue: '5', bestRating: '5', worstRating: '1' }, ['confirms', undefined, undefined]],
  ])('reads the rating %j, whose words win over its number', (rating, position) => {
    expect(positions(rating)).toEqual([position]);
  });

  it.each([
    [{ ratingValue: -1, bestRating: -1, worstRating: -1 }],
    [{ ratingValue: 1, bestRating: 1, worstRating: 5 }],
    [{}],
    [null],
  ])('takes no position from %j', (rating) => {
    expect(positions(rating)).toEqual([]);
  });

  it('leaves out addresses that are none and reviews without a claim', () => {
    const pack = read([
      review({ url: 'javascript:alert(1)' }),
      review({ claimReviewed: null, itemReviewed: {} }),
    ]);
    expect(pack.claims).toHaveLength(1);
    expect(pack.sources[0]?.url).toBeUndefined();
  });

  it('says that a list of other things is no pack', () => {
    expect(parsePack('[{"@type": "Article"}]')).toMatchObject({ ok: false });
  });
});
