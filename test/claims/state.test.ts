import { describe, expect, test } from 'vitest';
import { claimState } from '@/lib/claims/index';
import type { StateName } from '@/lib/model/state';
import { about, claim, contextOf, october, said } from './build';

/** The state of a claim on 31 October 2024 that has had these things said of it. */
function stateOf(...lines: readonly string[]) {
  return claimState(contextOf(claim('c', lines)), 'c', october(31));
}

describe('the table, row by row', () => {
  const table: readonly [row: StateName, why: string, ...lines: string[]][] = [
    ['confirmed', 'a subject acknowledges', 'dprk: asserts 5'],
    [
      'confirmed',
      'a subject acknowledges what another denies',
      'dprk: confirms 5',
      'russia: denies 6',
    ],
    ['confirmed', 'one who speaks for a subject acknowledges', 'dprk-envoy: asserts 5'],
    ['confirmed', 'a second party confirms', 'ukraine: asserts 4', 'nato: confirms 5'],
    [
      'confirmed',
      'a second party confirms on the same day',
      'ukraine: asserts 4',
      'nato: confirms 4',
    ],
    ['confirmed', 'two parties confirm on the first day', 'sk: confirms 4', 'nato: confirms 4'],
    [
      'confirmed',
      'a later plain assertion takes no confirmation back',
      'ukraine: asserts 4',
      'us-state: confirms 5',
      'us-dod: asserts 9',
    ],
    ['reported', 'only the first confirms', 'nato: confirms 4', 'ukraine: asserts 5'],
    [
      'reported',
      'the first confirms its own word',
      'sk: asserts 4',
      'nato: asserts 5',
      'sk-nis: confirms 6',
    ],
    ['reported', 'two parties assert', 'ukraine: asserts 4', 'nato: asserts 5'],
    ['reported', 'one party in two voices', 'us-dod: asserts 4', 'us-state: confirms 5'],
    [
      'contested',
      'somebody else denies',
      'ukraine: asserts 4',
      'nato: confirms 5',
      'russia: denies 6',
    ],
    ['contested', 'the subject denies', 'ukraine: asserts 4', 'dprk-un: denies 6'],
    ['denied', 'nobody affirms', 'russia: denies 6', 'nato: cannot-confirm 7'],
    ['denied', 'who affirmed denies since', 'sk: asserts 4', 'sk-nis: denies 6'],
    ['reported', 'who denied affirms since', 'sk: denies 4', 'sk-nis: asserts 6'],
    ['denied', 'both on one day: the denial holds', 'sk-nis: asserts 6', 'sk: denies 6'],
    ['unknown', 'both on one day: the retraction holds', 'sk-nis: asserts 6', 'sk: retracts 6'],
    ['denied', 'both on one day: denial before retraction', 'sk-nis: retracts 6', 'sk: denies 6'],
    [
      'reported',
      'not being able to confirm erases nothing',
      'sk: asserts 4',
      'sk-nis: cannot-confirm 6',
      'sk: no-comment 7',
    ],
    ['unconfirmed', 'somebody could not confirm', 'nato: cannot-confirm 7'],
    ['unconfirmed', 'somebody would not comment', 'russia: no-comment 7'],
    ['unconfirmed', 'somebody said not yet', 'sk: denies 7 not-yet'],
    [
      'unconfirmed',
      'who asserted retracted',
      'sk: asserts 4',
      'sk: retracts 5',
      'nato: cannot-confirm 2',
    ],
    ['unknown', 'all was taken back', 'sk: asserts 4', 'sk: retracts 5'],
    ['unknown', 'a denial was taken back', 'russia: denies 4', 'russia: retracts 5'],
    ['unknown', 'nothing was said'],
    ['unknown', 'nothing was said by that date', 'nato: confirms 2024-11-01'],
    [
      'unknown',
      'another period does not count',
      'sk: asserts 4 other-period',
      'dprk: denies 4 other-period',
    ],
    ['unknown', 'a competing figure does not count', 'dprk: asserts 4 competing-figure'],
    [
      'unknown',
      'counter-examples, instances and ends do not count',
      'dprk: confirms 4 instance',
      'russia: denies 5 counter-example',
      'russia: denies 6 ends-claim',
    ],
    [
      'reported',
      'a relation beside it changes nothing',
      'sk: asserts 4',
      'russia: denies 5 not-yet',
    ],
  ];
  test.each(table)('%s: %s', (name, _why, ...lines) => {
    expect(stateOf(...lines).name).toBe(name);
  });

  test('view: whatever was said, with who holds and who rejects it', () => {
    const view = claim('v', ['dprk: asserts 4', 'russia: denies 5'], { nature: 'view' });
    const state = claimState(contextOf(view), 'v', october(31));
    expect(state.name).toBe('view');
    expect(state.affirms).toMatchObject([{ party: 'dprk', acknowledges: false }]);
    expect(state.denies.map(({ party }) => party)).toEqual(['russia']);
  });
});

describe('a position', () => {
  test('names the group, who spoke last, and since when', () => {
    const [position] = stateOf('us-state: confirms 5', 'us-dod: confirms 9').affirms;
    expect(position).toMatchObject({
      party: 'us',
      attestation: { party: 'us-dod', date: october(9) },
      since: { party: 'us-state', date: october(5) },
      inheritedFrom: null,
    });
  });

  test('starts anew after a denial', () => {
    const [position] = stateOf('sk: asserts 2', 'sk: denies 4', 'sk: asserts 6').affirms;
    expect(position?.since.date).toBe(october(6));
  });

  test('keeps its first day when the other word of a day is the weaker one', () => {
    const [position] = stateOf('sk: denies 2', 'sk-nis: asserts 4', 'sk: denies 4').denies;
    expect(position?.since.date).toBe(october(2));
  });

  test('shows the confirmation rather than a later assertion', () => {
    const [position] = stateOf('us: confirms 2', 'us: asserts 4').affirms;
    expect(position?.attestation.stance).toBe('confirms');
  });

  test('stands in order of the day it was taken', () => {
    const state = stateOf('nato: asserts 3', 'us: asserts 2', 'sk: asserts 1', 'sk: asserts 9');
    expect(state.affirms.map(({ party }) => party)).toEqual(['sk', 'us', 'nato']);
  });

  test('leaves nothing open: who has one is not listed among those without', () => {
    const state = stateOf(
      'us: cannot-confirm 2',
      'us: confirms 4',
      'nato: cannot-confirm 3',
      'nato: no-comment 5',
    );
    expect(state.open.map(({ id }) => id)).toEqual(['nato: no-comment 5']);
  });
});

test('of several like words of one day the same holds in whatever order they are listed', () => {
  const words = [said('sk: asserts 4', { id: 'x' }), said('sk: asserts 4', { id: 'y' })];
  const [first, second] = [words, words.toReversed()].map((list) =>
    claimState(contextOf(claim('c', list)), 'c', october(31)),
  );
  expect(first).toEqual(second);
});

describe('a date known to the month', () => {
  test.each([
    ['2024-10-30', 'unknown'],
    ['2024-10-31', 'reported'],
  ] as const)('counts from the last day: on %s %s', (on, name) => {
    for (const date of ['2024-10', '2024-10-02', '2024-10-31']) {
      const one = claim('c', [said('sk: asserts 1', { date, precision: 'month' })]);
      expect(claimState(contextOf(one), 'c', on).name).toBe(name);
    }
  });

  test('knows February', () => {
    const one = claim('c', [said('sk: asserts 1', { date: '2024-02', precision: 'month' })]);
    expect(claimState(contextOf(one), 'c', '2024-02-28').name).toBe('unknown');
    expect(claimState(contextOf(one), 'c', '2024-02-29').name).toBe('reported');
  });
});

describe('implication', () => {
  const sent = (...lines: string[]) => claim('sent', lines);
  const inKursk = (...lines: string[]) => claim('in-kursk', lines, { implies: ['sent'] });
  const fought = (...lines: string[]) => claim('fought', lines, { implies: ['in-kursk'] });

  test('who affirms a claim affirms what it implies, through others too, and it says so', () => {
    const context = contextOf(sent(), inKursk(), fought('nato: confirms 4'));
    const state = claimState(context, 'sent', october(31));
    expect(state.name).toBe('reported');
    expect(state.affirms).toMatchObject([{ party: 'nato', inheritedFrom: 'fought' }]);
  });

  test('affirming what a claim implies affirms nothing of the claim', () => {
    const context = contextOf(sent('nato: confirms 4'), fought(), inKursk());
    expect(claimState(context, 'fought', october(31)).name).toBe('unknown');
  });

  test('a direct word beats an inherited one', () => {
    for (const [direct, name] of [
      ['nato: denies 2', 'denied'],
      ['nato: denies 9', 'denied'],
      ['nato: retracts 9', 'unknown'],
    ] as const) {
      const context = contextOf(sent(direct), inKursk('nato: confirms 4'));
      expect(claimState(context, 'sent', october(31)).name).toBe(name);
    }
  });

  test('taking no position is no word: it beats nothing', () => {
    const context = contextOf(sent('nato: cannot-confirm 9'), inKursk('nato: asserts 4'));
    expect(claimState(context, 'sent', october(31))).toMatchObject({ name: 'reported', open: [] });
  });

  test('where both affirm, the direct word is shown, and the earlier day counts', () => {
    const context = contextOf(
      sent('nato: confirms 5', 'ukraine: asserts 6'),
      inKursk('ukraine: asserts 4'),
    );
    const state = claimState(context, 'sent', october(31));
    expect(state.name).toBe('confirmed');
    expect(state.affirms).toMatchObject([
      { party: 'ukraine', inheritedFrom: null, since: { date: october(4) } },
      { party: 'nato' },
    ]);
  });

  test('asserting less takes no confirmation of more back', () => {
    const context = contextOf(
      sent('ukraine: asserts 1', 'us: asserts 6'),
      inKursk('us: confirms 4'),
    );
    expect(claimState(context, 'sent', october(31)).name).toBe('confirmed');
  });

  test('a subject that affirms more acknowledges less', () => {
    const context = contextOf(sent('russia: denies 2'), fought('dprk-un: confirms 4'), inKursk());
    expect(claimState(context, 'sent', october(31))).toMatchObject({
      name: 'confirmed',
      affirms: [{ party: 'dprk', acknowledges: true, inheritedFrom: 'fought' }],
    });
  });

  test('a denial is shown under the claims that imply it and counted for none of them', () => {
    const context = contextOf(sent('dprk-un: denies 2'), inKursk(), fought('nato: asserts 4'));
    const state = claimState(context, 'fought', october(31));
    expect(state.name).toBe('reported');
    expect(state.denies).toEqual([]);
    expect(state.deniedImplied).toMatchObject([
      {
        claim: 'sent',
        position: { party: 'dprk', kind: 'denies', attestation: { date: october(2) } },
      },
    ]);
    expect(claimState(context, 'fought', october(1)).deniedImplied).toEqual([]);
  });

  test('relations are not inherited', () => {
    const context = contextOf(
      sent(),
      inKursk('dprk: asserts 4 other-period', 'sk: denies 4 not-yet'),
    );
    expect(claimState(context, 'sent', october(31)).name).toBe('unknown');
  });
});

describe('superseded', () => {
  const series = 'soldiers';
  const count = (value: number, ...lines: (string | ReturnType<typeof said>)[]) =>
    claim(`count-${value}`, lines, { figure: about(value), series });
  const supersededOn = (day: number, ...claims: ReturnType<typeof claim>[]) =>
    claimState(contextOf(...claims), claims[0]?.id ?? '', october(day)).superseded;

  test('by a later figure of the own party, from its day on', () => {
    const claims = [count(1500, 'sk: asserts 4'), count(3000, 'sk-nis: asserts 9')];
    expect(supersededOn(8, ...claims)).toBeNull();
    expect(supersededOn(9, ...claims)).toMatchObject({
      claim: 'count-3000',
      by: { party: 'sk-nis' },
    });
  });

  test('by the latest of several', () => {
    const claims = [
      count(1500, 'sk: asserts 4'),
      count(3000, 'sk: asserts 9'),
      count(9000, 'sk: asserts 7'),
    ];
    expect(supersededOn(31, ...claims)?.claim).toBe('count-3000');
  });

  test('not by another party, nor while the own party repeats it', () => {
    expect(supersededOn(31, count(1500, 'sk: asserts 4'), count(3000, 'us: asserts 9'))).toBeNull();
    expect(
      supersededOn(
        31,
        count(1500, 'sk: asserts 4', 'sk: asserts 12'),
        count(3000, 'sk: asserts 9'),
      ),
    ).toBeNull();
  });

  test('not by an earlier figure, nor by the same figure', () => {
    expect(supersededOn(31, count(1500, 'sk: asserts 4'), count(3000, 'sk: asserts 2'))).toBeNull();
    const again = claim('again', ['sk: asserts 9'], { figure: about(1500), series });
    expect(supersededOn(31, count(1500, 'sk: asserts 4'), again)).toBeNull();
  });

  test('by another figure noted on the claim itself, if it counts the same', () => {
    const noted = (figure: ReturnType<typeof about>) =>
      count(1500, 'sk: asserts 4', said('sk: asserts 9 superseded', { figure }));
    expect(supersededOn(31, noted(about(2000)))).toMatchObject({
      claim: null,
      by: { date: october(9) },
    });
    expect(supersededOn(31, noted(about(2000, 'deaths')))).toBeNull();
  });

  test('only when all who first gave it on one day moved on', () => {
    const first = count(1500, 'sk: asserts 4', 'us: asserts 4');
    expect(supersededOn(31, first, count(3000, 'sk: asserts 9'))).toBeNull();
    expect(supersededOn(31, first, count(3000, 'sk: asserts 9', 'us: asserts 8'))).not.toBeNull();
  });

  test('stands beside the state', () => {
    const context = contextOf(count(1500, 'sk: asserts 4'), count(3000, 'sk: asserts 9'));
    expect(claimState(context, 'count-1500', october(31)).name).toBe('reported');
  });
});

describe('total', () => {
  test('a claim the pack does not have is unknown', () => {
    expect(claimState(contextOf(), 'nowhere', october(1)).name).toBe('unknown');
  });

  test('circles of implication end, and who says one says all', () => {
    const context = contextOf(
      claim('a', ['nato: asserts 1'], { implies: ['b', 'a', 'nowhere'] }),
      claim('b', [], { implies: ['a'] }),
    );
    expect(claimState(context, 'b', october(2)).name).toBe('reported');
    expect(claimState(context, 'a', october(2)).affirms).toHaveLength(1);
  });

  test('a party the pack does not have speaks for itself', () => {
    expect(stateOf('stranger: asserts 1').affirms).toMatchObject([{ party: 'stranger' }]);
  });
});
