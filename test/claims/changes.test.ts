import { expect, test } from 'vitest';
import { changedClaims } from '@/lib/claims/index';
import { about, claim, october, pack } from './build';

const before = pack([
  claim('sent', ['nato: confirms 4', 'dprk: denies 5']),
  claim('fought', [], { implies: ['sent'] }),
  claim('gone', []),
]);

const changes = (...after: Parameters<typeof claim>[]) =>
  changedClaims(before, pack(after.map((args) => claim(...args))), october(31)).map(
    ({ claim: id, before: was, after: is }) => [id, was.name, is.name],
  );

test('an update that adds words for the same positions changes nothing', () => {
  expect(
    changes([
      'sent',
      ['nato: confirms 4', 'dprk: denies 5', 'nato: confirms 9', 'dprk-un: denies 9'],
    ]),
  ).toEqual([]);
});

test('a new word on a claim changes it and what it implies', () => {
  expect(
    changes(
      ['sent', ['nato: confirms 4', 'dprk: denies 5', 'us: confirms 9']],
      ['fought', ['ukraine: asserts 9'], { implies: ['sent'] }],
    ),
  ).toEqual([
    ['sent', 'contested', 'contested'],
    ['fought', 'unknown', 'reported'],
  ]);
  expect(changes(['sent', ['nato: confirms 4', 'dprk: confirms 9']])).toEqual([
    ['sent', 'contested', 'confirmed'],
  ]);
});

test('what is dated after the day, a claim added and a claim removed are no change', () => {
  expect(
    changes(
      ['sent', ['nato: confirms 4', 'dprk: denies 5', 'dprk: confirms 2024-11-01']],
      ['new', ['dprk: asserts 1']],
    ),
  ).toEqual([]);
});

test('a figure that its own party replaced is a change', () => {
  const count = (value: number, line: string) =>
    claim(`count-${value}`, [line], { figure: about(value), series: 's' });
  const older = pack([count(1500, 'sk: asserts 4')]);
  const newer = pack([count(1500, 'sk: asserts 4'), count(3000, 'sk: asserts 9')]);
  expect(changedClaims(older, newer, october(31)).map(({ claim: id }) => id)).toEqual([
    'count-1500',
  ]);
});

test('a party that speaks for another from now on changes what it has said', () => {
  const claims = [claim('sent', ['ukraine: asserts 4', 'nato: confirms 5'])];
  const older = pack(claims);
  const parties = older.parties.map((one) => (one.id === 'nato' ? { ...one, of: 'ukraine' } : one));
  const changed = changedClaims(older, pack(claims, { parties }), october(31));
  expect(changed.map(({ before: was, after: is }) => [was.name, is.name])).toEqual([
    ['confirmed', 'reported'],
  ]);
});

test('a claim removed takes its word from what it implied', () => {
  const sent = claim('sent', []);
  const fought = claim('fought', ['nato: asserts 4'], { implies: ['mid'] });
  const older = pack([fought, claim('mid', [], { implies: ['sent'] }), sent]);
  const newer = pack([claim('mid', [], { implies: ['sent'] }), sent]);
  expect(changedClaims(older, newer, october(31)).map(({ claim: id }) => id)).toEqual([
    'mid',
    'sent',
  ]);
});
