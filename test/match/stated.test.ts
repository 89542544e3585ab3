import { describe, expect, it } from 'vitest';
import { hasNoWordings, statementsOf } from '@/lib/match/index';
import { buildStatements, queryStatements } from '@/lib/match/statements/index';
import { parsePack } from '@/lib/packs/index';

const attested = (source: string, ...others: string[]) => [
  {
    id: `a-${source}`,
    party: 'desk',
    stance: 'denies',
    date: '2026-03-01',
    precision: 'day',
    sources: [source, ...others],
  },
];

/** The claims of a pack by their statements, and what a text finds first in them. */
const finder = () => {
  const parsed = parsePack({
    format: 'attested-pack/1',
    id: 'harbours',
    version: '1.0.0',
    title: { en: 'Harbours' },
    publisher: { name: 'A desk' },
    parties: [{ id: 'desk', name: { en: 'A desk' }, role: 'media', names: { en: ['A desk'] } }],
    sources: [
      { id: 'one', title: 'Are cattle really grazing on the roofs of Tromsø?' },
      { id: 'shared', title: 'Everything about lighthouses' },
      { id: 'more', title: 'A walrus was not elected either' },
    ],
    claims: [
      {
        id: 'cows',
        statement: { en: 'An image shows cows on houses.' },
        attestations: attested('one'),
      },
      { id: 'boats', statement: { en: 'An image shows boats.' }, attestations: attested('shared') },
      {
        id: 'nets',
        statement: { en: 'A film shows nets.' },
        attestations: attested('shared', 'more'),
      },
      { id: 'plain', statement: { en: 'A film shows gulls.' } },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { refs, claims } = statementsOf([{ key: 'file:x', pack: parsed.value }], hasNoWordings);
  const index = buildStatements(claims);
  return (text: string) => {
    const [first] = queryStatements(index, text, 'en');
    return first === undefined ? null : refs[first.ref]?.claim;
  };
};

describe('a claim without wordings', () => {
  it('is found by the headline of the one source that is about it alone', () => {
    expect(finder()('Is there grazing in Tromsø?')).toBe('cows');
  });

  it.each([
    ['is about several claims', 'All the lighthouses'],
    ['is one of several', 'They elected a walrus'],
  ])('is not found by the headline of a source that %s', (_which, text) => {
    expect(finder()(text)).toBeNull();
  });
});
