import { expect, it } from 'vitest';
import type { Pack } from '@/lib/model/pack';
import { comparePacks, compareVersions, parsePack } from '@/lib/packs/index';
import { packText } from './fixtures';

const read = (): Pack => {
  const result = parsePack(packText('v1'));
  if (!result.ok) throw new Error('the fixture is broken');
  return result.value;
};

it('finds no difference between a pack and itself, whatever the order of fields', () => {
  const pack = read();
  const reordered = {
    ...pack,
    claims: pack.claims.map((claim) => ({
      ...claim,
      attestations: claim.attestations.map(
        (attestation) =>
          Object.fromEntries(Object.entries(attestation).toReversed()) as typeof attestation &
            Record<string, unknown>,
      ),
    })),
  };
  expect(comparePacks(pack, reordered)).toEqual({ added: [], removed: [], changed: [] });
});

it('names claims that came, went, and changed by who said what', () => {
  const before = read();
  const [closed, unsafe, cost] = before.claims;
  if (closed === undefined || unsafe === undefined || cost === undefined)
    throw new Error('fixture');
  const [first, second] = closed.attestations;
  if (first === undefined || second === undefined) throw new Error('fixture');
  const changed = { ...second, stance: 'denies' as const };
  const added = { ...first, id: 'a9' };
  const after = {
    ...before,
    claims: [
      { ...closed, attestations: [changed, added] },
      { ...unsafe, statement: { en: 'The bridge is unsafe.' } },
      { ...cost, id: 'cost-50' },
    ],
  };
  const difference = comparePacks(before, after);
  expect(difference.added.map(({ id }) => id)).toEqual(['cost-50']);
  expect(difference.removed.map(({ id }) => id)).toEqual(['cost-40']);
  expect(difference.changed).toEqual([
    {
      before: closed,
      after: after.claims[0],
      reworded: false,
      added: [added],
      removed: [first],
      changed: [{ before: second, after: changed }],
    },
    { before: unsafe, after: after.claims[1], reworded: true, added: [], removed: [], changed: [] },
  ]);
});

it.each([
  ['1.2.3', '1.2.3', 0],
  ['1.2.3', '1.2.10', -1],
  ['2.0.0', '1.99.99', 1],
  ['0.10.0', '0.9.1', 1],
])('orders version %s against %s', (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign);
});
