import { describe, expect, test } from 'vitest';
import { claimContext, claimState } from '@/lib/claims/index';
import type { StateName } from '@/lib/model/state';
import { worked } from './catalogue';

describe.each(worked())('worked days over %s', (_name, pack) => {
  const context = claimContext(pack);

  const table: readonly [claim: string, on: string, name: StateName][] = [
    ['troops-in-russia', '2024-10-03', 'unknown'],
    ['troops-in-russia', '2024-10-09', 'reported'],
    ['troops-in-russia', '2024-10-19', 'contested'],
    ['troops-in-russia', '2024-10-24', 'contested'],
    ['troops-in-russia', '2024-11-13', 'contested'],
    ['troops-in-russia', '2025-05-01', 'confirmed'],
    ['combat-in-kursk', '2024-10-29', 'unconfirmed'],
    ['combat-in-kursk', '2024-11-05', 'reported'],
    ['combat-in-kursk', '2024-11-13', 'confirmed'],
    ['combat-in-kursk', '2025-05-01', 'confirmed'],
    ['breach-of-un-resolutions', '2024-01-01', 'view'],
    ['breach-of-un-resolutions', '2024-10-30', 'view'],
    ['breach-of-un-resolutions', '2026-11-22', 'view'],
  ];
  test.each(table)('%s on %s: %s', (claim, on, name) => {
    expect(claimState(context, claim, on).name).toBe(name);
  });

  test('on 19 October NATO could not confirm that troops had been sent; on the 24th it had', () => {
    const before = claimState(context, 'troops-in-russia', '2024-10-19');
    expect(before.open.map(({ party }) => party)).toContain('nato');
    const after = claimState(context, 'troops-in-russia', '2024-10-24');
    expect(after.affirms.map(({ party }) => party)).toContain('nato');
  });

  test('in May 2025 both subjects have acknowledged the sending and the fighting', () => {
    for (const claim of ['troops-in-russia', 'combat-in-kursk']) {
      const { affirms, denies } = claimState(context, claim, '2025-05-01');
      const acknowledging = affirms.filter(({ acknowledges }) => acknowledges);
      expect(acknowledging.map(({ party }) => party).toSorted()).toEqual(['dprk', 'russia']);
      expect(denies).toEqual([]);
    }
  });

  test('in November 2024 the denial of any sending stands beside the confirmed fighting', () => {
    const { deniedImplied } = claimState(context, 'combat-in-kursk', '2024-11-13');
    const denials = deniedImplied.map(({ claim, position }) => [
      claim,
      position.party,
      position.attestation.date,
    ]);
    expect(denials).toContainEqual(['troops-in-russia', 'dprk', '2024-10-21']);
  });

  test('the first count of dead and wounded is superseded by its own agency', () => {
    expect(claimState(context, 'casualties-1100', '2025-01-01').superseded).toBeNull();
    expect(claimState(context, 'casualties-1100', '2025-02-01').superseded).toMatchObject({
      claim: 'casualties-3000',
      by: { party: 'sk-nis' },
    });
  });
});
