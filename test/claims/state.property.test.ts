import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedClaims, claimContext, claimState } from '@/lib/claims/index';
import type { Attestation, Claim, ClaimId } from '@/lib/model/pack';
import type { StateName } from '@/lib/model/state';
import { claim, october, pack } from './build';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 300);
const check = <Ts>(property: fc.IPropertyWithHooks<Ts>): void =>
  fc.assert(property, { numRuns: runs });

const IDS = ['a', 'b', 'c', 'd'] as const;
const PARTIES = ['dprk', 'dprk-un', 'russia', 'sk', 'sk-nis', 'us', 'us-dod', 'nato', 'ukraine'];
const STATES = ['view', 'confirmed', 'contested', 'denied', 'reported', 'unconfirmed', 'unknown'];

/** How much a state says for a claim. Contested stands over denied: somebody affirms it. */
const HEIGHT: Readonly<Record<StateName, number>> = {
  unknown: 0,
  unconfirmed: 1,
  denied: 2,
  contested: 3,
  reported: 4,
  confirmed: 5,
  view: 6,
};

const day = fc.integer({ min: 1, max: 31 }).map(october);
const claimId = fc.constantFrom<ClaimId>(...IDS);

const attestation: fc.Arbitrary<Attestation> = fc
  .record({
    id: fc.uuid(),
    party: fc.constantFrom(...PARTIES, 'stranger'),
    stance: fc.constantFrom<Attestation['stance']>(
      'asserts',
      'confirms',
      'cannot-confirm',
      'no-comment',
      'denies',
      'retracts',
    ),
    date: day,
    precision: fc.constantFrom<Attestation['precision']>('day', 'day', 'reported', 'month'),
    relation: fc.option(
      fc.constantFrom<NonNullable<Attestation['relation']>>('not-yet', 'other-period', 'instance'),
      { nil: undefined, freq: 4 },
    ),
    figure: fc.option(
      fc.record({
        value: fc.integer({ min: 1, max: 9 }),
        qualifier: fc.constant('about' as const),
        unit: fc.constantFrom('soldiers', 'deaths'),
      }),
      { nil: undefined },
    ),
  })
  .map(({ relation, figure, ...rest }) => ({
    ...rest,
    ...(relation === undefined ? {} : { relation }),
    ...(figure === undefined ? {} : { figure }),
    sources: [],
  }));

/** Any claims, circles of implication and unknown ids among them. */
const claims: fc.Arbitrary<readonly Claim[]> = fc.tuple(
  ...IDS.map((id) =>
    fc
      .record({
        nature: fc.constantFrom<Claim['nature']>('fact', 'fact', 'fact', 'view'),
        subjects: fc.subarray(['dprk-un', 'russia']),
        implies: fc.subarray([...IDS, 'nowhere']),
        attestations: fc.array(attestation, { maxLength: 8 }),
        value: fc.integer({ min: 1, max: 9 }),
      })
      .map(({ attestations, value, ...more }) =>
        claim(id, attestations, {
          ...more,
          series: 's',
          figure: { value, qualifier: 'about', unit: 'soldiers' },
        }),
      ),
  ),
);

const stateOf = (all: readonly Claim[], id: ClaimId, on: string) =>
  claimState(claimContext(pack(all)), id, on);

const withAttestation = (all: readonly Claim[], id: ClaimId, one: Attestation): readonly Claim[] =>
  all.map((c) => (c.id === id ? { ...c, attestations: [...c.attestations, one] } : c));

describe('whatever a pack holds', () => {
  test('every claim has exactly one state on every day, and it is made of what was said by then', () => {
    check(
      fc.property(claims, claimId, day, (all, id, on) => {
        const state = stateOf(all, id, on);
        expect(STATES).toContain(state.name);
        const groups = [...state.affirms, ...state.denies].map(({ party }) => party);
        expect(new Set(groups).size).toBe(groups.length);
        const named = [...state.affirms, ...state.denies].flatMap((p) => [p.attestation, p.since]);
        for (const { date } of [...named, ...state.open]) expect(date <= on).toBe(true);
      }),
    );
  });

  test('what is said after a day changes nothing on that day', () => {
    check(
      fc.property(claims, claimId, claimId, day, attestation, (all, id, of, on, more) => {
        fc.pre(more.date > on);
        expect(stateOf(withAttestation(all, of, more), id, on)).toEqual(stateOf(all, id, on));
      }),
    );
  });

  test('a confirmation by a new party never lowers a state', () => {
    check(
      fc.property(claims, claimId, claimId, day, day, (all, id, of, date, on) => {
        const confirmation: Attestation = {
          id: 'new',
          party: 'newcomer',
          stance: 'confirms',
          date,
          precision: 'day',
          sources: [],
        };
        const before = stateOf(all, id, on).name;
        const after = stateOf(withAttestation(all, of, confirmation), id, on).name;
        expect(HEIGHT[after]).toBeGreaterThanOrEqual(HEIGHT[before]);
      }),
    );
  });

  test('the order in which a pack lists things does not matter', () => {
    const shuffled = claims.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc
          .tuple(
            ...all.map((c) =>
              fc
                .shuffledSubarray([...c.attestations], { minLength: c.attestations.length })
                .map((attestations) => ({ ...c, attestations })),
            ),
          )
          .chain((list) => fc.shuffledSubarray(list, { minLength: list.length })),
      ),
    );
    check(
      fc.property(shuffled, claimId, day, ([all, mixed], id, on) => {
        expect(stateOf(mixed, id, on)).toEqual(stateOf(all, id, on));
      }),
    );
  });

  test('what an update changed is found where it reaches: as by comparing every claim', () => {
    check(
      fc.property(claims, claims, fc.subarray([...IDS]), day, (all, others, kept, on) => {
        const updated = all.map((c, i) => (kept.includes(c.id as 'a') ? c : (others[i] ?? c)));
        const changed = changedClaims(pack(all), pack(updated), on).map((one) => one.claim);
        const renamed = IDS.filter(
          (id) => stateOf(all, id, on).name !== stateOf(updated, id, on).name,
        );
        expect(changed).toEqual(expect.arrayContaining(renamed));
      }),
    );
  });
});
