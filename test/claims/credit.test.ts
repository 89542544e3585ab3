import { describe, expect, test } from 'vitest';
import { checkCredits, overallCheck } from '@/lib/claims/index';
import type { TextStance } from '@/lib/model/mention';
import type { CheckResult } from '@/lib/model/reading';
import { claim, contextOf, mention, october, said } from './build';

const PUBLISHED = october(20);

/** What a page of 20 October that credits the Pentagon (or others) gets, given what was said. */
function check(
  stance: TextStance,
  lines: readonly (string | ReturnType<typeof said>)[],
  credits: readonly string[] = ['us-dod'],
  published: string | null = PUBLISHED,
) {
  return checkCredits(contextOf(claim('c', lines)), mention('c', stance, credits), published);
}

describe('one credit', () => {
  const table: readonly [result: CheckResult, page: TextStance, why: string, ...lines: string[]][] =
    [
      ['agrees', 'confirmed', 'the same stance', 'us-dod: confirms 18'],
      ['agrees', 'confirmed', 'asserting and confirming agree', 'us-dod: asserts 18'],
      ['agrees', 'asserted', 'confirming and asserting agree', 'us-dod: confirms 18'],
      ['agrees', 'cannot-confirm', 'the same stance', 'us-dod: cannot-confirm 18'],
      ['agrees', 'no-comment', 'the same stance', 'us-dod: no-comment 18'],
      ['agrees', 'denied', 'the same stance', 'us-dod: denies 18'],
      ['agrees', 'confirmed', 'another voice of its group', 'us-state: confirms 18'],
      ['agrees', 'confirmed', 'the party it speaks for', 'us: confirms 18'],
      ['agrees', 'confirmed', 'a day after the page', 'us-dod: confirms 21'],
      ['agrees', 'confirmed', 'whatever else it said', 'us-dod: confirms 12', 'us-dod: denies 18'],
      ['later', 'confirmed', 'two days after the page', 'us-dod: confirms 22'],
      ['differs', 'confirmed', 'it could not confirm', 'us-dod: cannot-confirm 18'],
      ['differs', 'confirmed', 'it would not comment', 'us-dod: no-comment 18'],
      [
        'differs',
        'confirmed',
        'it denied, before it later confirmed',
        'us-dod: denies 18',
        'us-dod: confirms 25',
      ],
      ['differs', 'denied', 'it confirmed', 'us-dod: confirms 18'],
      ['differs', 'cannot-confirm', 'it confirmed', 'us-state: confirms 18'],
      ['differs', 'no-comment', 'it could not confirm', 'us-dod: cannot-confirm 18'],
      ['no-record', 'confirmed', 'only others spoke', 'nato: confirms 18', 'russia: denies 18'],
      [
        'no-record',
        'confirmed',
        'another stance after the page shows nothing',
        'us-dod: denies 21',
      ],
      ['agrees', 'denied', 'saying not yet, read as a denial', 'us-dod: denies 18 not-yet'],
      [
        'agrees',
        'cannot-confirm',
        'saying not yet, read as not confirming',
        'us-dod: denies 18 not-yet',
      ],
      ['differs', 'confirmed', 'saying not yet', 'us-dod: denies 18 not-yet'],
      [
        'differs',
        'denied',
        'not yet, but since it has confirmed',
        'us-dod: denies 12 not-yet',
        'us-dod: confirms 18',
      ],
      ['differs', 'asserted', 'it gave another figure', 'us-dod: asserts 18 competing-figure'],
      ['agrees', 'denied', 'of another period', 'us-dod: denies 18 other-period'],
      [
        'no-record',
        'confirmed',
        'denying another period accuses nobody',
        'us-dod: denies 18 other-period',
      ],
    ];
  test.each(table)('%s, page %s: %s', (result, stance, _why, ...lines) => {
    expect(check(stance, lines).map((one) => one.result)).toEqual([result]);
  });

  test('names what the record has: the party’s own word first, by the page’s day', () => {
    const lines = [
      'us-state: confirms 19',
      'us-dod: confirms 15',
      'us-dod: confirms 18',
      'us-dod: confirms 21',
    ];
    expect(check('confirmed', lines)[0]?.found).toMatchObject({
      claim: 'c',
      attestation: { id: 'us-dod: confirms 18' },
    });
  });

  test('names the latest word that differs, and the first that came later', () => {
    const lines = ['us: denies 3', 'us: cannot-confirm 15', 'us: confirms 25', 'us: confirms 28'];
    expect(check('confirmed', lines)[0]?.found?.attestation.id).toBe('us: cannot-confirm 15');
    expect(check('confirmed', lines.slice(2))[0]?.found?.attestation.id).toBe('us: confirms 25');
    expect(check('confirmed', [])[0]?.found).toBeNull();
  });

  test('dates that are not exact speak for the page: a month from its first day, a report a day earlier', () => {
    const month = said('us-dod: confirms 31', { precision: 'month' });
    expect(check('confirmed', [month])[0]?.result).toBe('agrees');
    const reported = said('us-dod: confirms 22', { precision: 'reported' });
    expect(check('confirmed', [reported])[0]?.result).toBe('agrees');
    const denied = said('us-dod: denies 31', { precision: 'month' });
    expect(check('confirmed', [denied])[0]?.result).toBe('no-record');
  });
});

describe('implication', () => {
  function checkFought(stance: TextStance, fought: readonly string[], sent: readonly string[]) {
    const context = contextOf(claim('sent', sent), claim('fought', fought, { implies: ['sent'] }));
    return checkCredits(context, mention('fought', stance, ['nato']), PUBLISHED)[0];
  }

  test('confirming only what a claim implies differs, and is named', () => {
    expect(
      checkFought('confirmed', ['nato: cannot-confirm 8'], ['nato: confirms 18']),
    ).toMatchObject({
      result: 'differs',
      found: { claim: 'sent', attestation: { date: october(18) } },
    });
  });

  test('a later word on the claim itself is named instead', () => {
    expect(
      checkFought('confirmed', ['nato: cannot-confirm 18'], ['nato: confirms 8']),
    ).toMatchObject({
      result: 'differs',
      found: { claim: 'fought' },
    });
  });

  test('who confirmed more confirmed this', () => {
    const context = contextOf(
      claim('sent', []),
      claim('fought', ['nato: confirms 18'], { implies: ['sent'] }),
    );
    const [sent] = checkCredits(context, mention('sent', 'confirmed', ['nato']), PUBLISHED);
    expect(sent).toMatchObject({ result: 'agrees', found: { claim: 'fought' } });
    const [denied] = checkCredits(context, mention('sent', 'denied', ['nato']), PUBLISHED);
    expect(denied).toMatchObject({ result: 'differs', found: { claim: 'fought' } });
  });

  test('who denied any sending denied the fighting, unless it said otherwise of that', () => {
    expect(checkFought('denied', [], ['nato: denies 18'])).toMatchObject({
      result: 'agrees',
      found: { claim: 'sent' },
    });
    expect(checkFought('denied', ['nato: confirms 19'], ['nato: denies 18'])?.result).toBe(
      'differs',
    );
    expect(checkFought('cannot-confirm', [], ['nato: cannot-confirm 18'])?.result).toBe(
      'no-record',
    );
  });
});

describe('silence', () => {
  test.each([
    ['the page gives no date', 'confirmed', ['us'], null],
    ['the date is none', 'confirmed', ['us'], '2024-02-30'],
    ['nobody is credited', 'confirmed', [], PUBLISHED],
    ['the pack does not know the party', 'confirmed', ['stranger'], PUBLISHED],
    ['the page puts it as a hypothesis', 'hypothetical', ['us'], PUBLISHED],
  ] as const)('%s', (_why, stance, credits, published) => {
    const checks = check(stance, ['us: denies 18'], credits, published);
    expect(checks).toEqual([]);
    expect(overallCheck(checks)).toBeNull();
  });

  test('an unknown claim has no record', () => {
    const checks = checkCredits(contextOf(), mention('nowhere', 'confirmed', ['us']), PUBLISHED);
    expect(overallCheck(checks)).toBe('no-record');
  });
});

describe('several credits', () => {
  const said4 = ['us: confirms 18', 'nato: denies 18', 'sk: confirms 25'];
  test.each([
    ['differs', ['us', 'nato']],
    ['differs', ['sk', 'nato', 'ukraine']],
    ['later', ['us', 'sk']],
    ['agrees', ['us', 'ukraine']],
    ['no-record', ['ukraine']],
  ] as const)('%s for %j', (result, credits) => {
    const checks = check('confirmed', said4, credits);
    expect(checks.map(({ party }) => party)).toEqual(credits);
    expect(overallCheck(checks)).toBe(result);
  });
});
