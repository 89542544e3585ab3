import { expect, test } from 'vitest';
import { claimContext } from '@/lib/claims/index';
import type { Party } from '@/lib/model/pack';
import { claim, contextOf, pack } from './build';

const party = (id: string, of: string): Party => ({
  id,
  of,
  name: {},
  role: 'observer',
  names: {},
});

test('a party belongs to the one spoken for in the end', () => {
  const context = contextOf();
  expect(['us-dod', 'us', 'dprk-envoy', 'stranger'].map(context.groupOf)).toEqual([
    'us',
    'us',
    'dprk',
    'stranger',
  ]);
});

test('parties that speak for one another in a circle are one group', () => {
  const parties = [
    party('b', 'c'),
    party('c', 'a'),
    party('a', 'b'),
    party('d', 'c'),
    party('e', 'e'),
  ];
  const context = claimContext(pack([], { parties }));
  expect(['a', 'b', 'c', 'd', 'e'].map(context.groupOf)).toEqual(['a', 'a', 'a', 'a', 'e']);
});

test('a party of an unknown one belongs to that one', () => {
  const context = claimContext(pack([], { parties: [party('spokesman', 'ministry')] }));
  expect(context.groupOf('spokesman')).toBe('ministry');
});

test('implication is known both ways, nearest first, without the claim itself', () => {
  const context = contextOf(
    claim('a', [], { implies: ['b', 'nowhere'] }),
    claim('b', [], { implies: ['c'] }),
    claim('c', [], { implies: ['a'] }),
  );
  expect(context.impliedBy('a')).toEqual(['b', 'c']);
  expect(context.implying('a')).toEqual(['c', 'b']);
  expect(context.impliedBy('nowhere')).toEqual([]);
});

test('a long chain of implication neither overflows nor repeats', () => {
  const length = 20_000;
  const context = contextOf(
    ...Array.from({ length }, (_, i) => claim(`c${i}`, [], { implies: [`c${i + 1}`] })),
  );
  expect(context.impliedBy('c0')).toHaveLength(length - 1);
  expect(context.implying(`c${length - 1}`)).toHaveLength(length - 1);
});
