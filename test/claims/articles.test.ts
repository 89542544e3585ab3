import { describe, expect, test } from 'vitest';
import { checkCredits, claimContext, overallCheck } from '@/lib/claims/index';
import type { TextStance } from '@/lib/model/mention';
import type { CreditCheck } from '@/lib/model/reading';
import { mention } from './build';
import { hasArticles, type ReadArticle, readArticles, worked } from './catalogue';

/**
 * What a reader of the catalogue says of every credited claim of the five pages, in the order of
 * the careful reading: how the page puts it, whom it credits, the result, and what the record has
 * for each credit. The catalogue's own remarks on the traps are named by their ids (sd..).
 */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'fr-2024-10-24-nato-evidence': [
    'troops-in-russia confirmed by nato: agrees [nato confirms 2024-10-23]',
    'troops-in-russia confirmed by nato: agrees [nato confirms 2024-10-23]',
    'troops-in-russia confirmed by nato: agrees [nato confirms 2024-10-23]',
    'troops-in-russia confirmed by us: agrees [us-dod confirms 2024-10-23]',
    'count-3000-october asserted by sk-nis: agrees [sk-nis asserts 2024-10-23]',
    'trained-by-russia asserted by sk-nis: agrees [sk-nis asserts 2024-10-23]',
    // sd03: a lost word. Washington had never been unable to confirm; NATO had, until the 18th.
    'troops-in-russia cannot-confirm by us nato: differs [us-dod confirms 2024-10-23] [nato cannot-confirm 2024-10-18]',
    'moved-from-far-east asserted by ukraine: agrees [ukraine-ccd asserts 2024-10-24]',
    'planned-use-in-kursk asserted by ukraine: agrees [ukraine-ccd asserts 2024-10-24]',
  ],
  'fr-2024-10-18-alleged-sending': [
    'first-1500-special-forces asserted by sk-nis: agrees [sk-nis asserts 2024-10-18]',
    // The agency did not at once confirm the plan that Yonhap credited to it, and later gave 10,000.
    'plan-12000-four-brigades asserted by sk-nis: differs [sk-nis no-comment 2024-10-18]',
    'troops-in-russia asserted by sk: agrees [sk-mnd asserts 2024-10-08]',
    'plan-12000-four-brigades asserted by sk-nis: differs [sk-nis no-comment 2024-10-18]',
    'sea-transfer-october asserted by sk-nis: agrees [sk-nis asserts 2024-10-18]',
    'first-1500-special-forces asserted by sk-nis: agrees [sk-nis asserts 2024-10-18]',
    'far-east-bases hypothetical by sk-nis: null',
    'troops-in-russia cannot-confirm by nato: agrees [nato cannot-confirm 2024-10-18]',
    // Kyiv's accusation of arms deliveries is not in the record, only Seoul's and others'.
    'munitions-supplied asserted by ukraine: no-record []',
  ],
  'fr-2024-10-28-nato-confirms': [
    'troops-in-russia confirmed by nato: agrees [nato confirms 2024-10-28]',
    'troops-in-russia confirmed by nato: agrees [nato confirms 2024-10-28]',
    'troops-in-kursk confirmed by nato: agrees [nato confirms 2024-10-28]',
    'troops-in-russia confirmed by nato: agrees [nato confirms 2024-10-28]',
    'troops-in-kursk confirmed by nato: agrees [nato confirms 2024-10-28]',
    'breach-of-un-resolutions asserted by nato: agrees [nato asserts 2024-10-28]',
    'munitions-supplied asserted by nato: agrees [nato asserts 2024-10-28]',
    'technology-for-troops asserted by nato: agrees [nato asserts 2024-10-28]',
    'troops-in-kursk asserted by nato: agrees [nato confirms 2024-10-28]',
    'russian-losses-600000 asserted by nato: agrees [nato asserts 2024-10-28]',
  ],
  'fr-2024-11-12-us-confirms-combat': [
    // sd11: the State Department had; the Pentagon not before December. One group, one position.
    'combat-in-kursk confirmed by us: agrees [us-state confirms 2024-11-13]',
    'count-10000-most-in-kursk confirmed by us: agrees [us-state confirms 2024-11-12]',
    'combat-in-kursk confirmed by us: agrees [us-state confirms 2024-11-13]',
    'count-11000-kursk asserted by ukraine: agrees [ukraine-president asserts 2024-11-07]',
    'combat-in-kursk asserted by ukraine: agrees [ukraine-president asserts 2024-11-07]',
    'trained-by-russia asserted by us: agrees [us-state confirms 2024-11-12]',
    // sd10: evasion by some, denials by others. What the page says, that they evaded, is there.
    'troops-in-russia no-comment by russia: agrees [russia-mfa no-comment 2024-10-28]',
    'defence-treaty-ratified asserted by dprk: agrees [dprk-leadership confirms 2024-11-11]',
    'defence-treaty-signed asserted by russia: agrees [russia-president asserts 2024-06-19]',
  ],
  'fr-2024-10-29-rutte-fought': [
    // sd01: he had confirmed that they were sent, not that they had fought.
    'combat-in-kursk confirmed by nato: differs [nato confirms 2024-10-28 on troops-in-russia]',
    'breach-of-un-resolutions asserted by nato: agrees [nato asserts 2024-10-28]',
    'count-10000-training asserted by us: agrees [us-dod asserts 2024-10-28]',
    'moved-from-far-east asserted by us: agrees [us-dod confirms 2024-10-28]',
    'combat-in-kursk cannot-confirm by us: agrees [us-dod cannot-confirm 2024-10-28]',
    'no-new-limits-on-us-arms asserted by us: agrees [us-dod asserts 2024-10-28]',
    'troops-in-russia no-comment by russia: agrees [russia-mfa no-comment 2024-10-28]',
    'western-personnel-in-ukraine asserted by russia: agrees [russia-mfa asserts 2024-10-28]',
    'western-personnel-in-ukraine asserted by russia: agrees [russia-mfa asserts 2024-10-28]',
    'western-personnel-in-ukraine asserted by russia: agrees [russia-mfa asserts 2024-10-28]',
    'treaty-is-lawful asserted by russia: agrees [russia-mfa asserts 2024-10-28]',
  ],
};

describe.runIf(hasArticles).each(worked())('credits of the five pages, by %s', (_name, pack) => {
  const context = claimContext(pack);

  function checkAll({ reading, published }: ReadArticle): readonly string[] {
    const credited = reading.flatMap(({ claims }) => claims).filter(({ by }) => by.length > 0);
    return credited.map(({ id, stance, by }) => {
      const checks = checkCredits(context, mention(id, stance as TextStance, by), published);
      const found = checks.map((check) => ` [${describeFound(check, id)}]`).join('');
      return `${id} ${stance} by ${by.join(' ')}: ${overallCheck(checks)}${found}`;
    });
  }

  function describeFound({ found }: CreditCheck, claim: string): string {
    if (found === null) return '';
    const { party, stance, date } = found.attestation;
    return `${party} ${stance} ${date}${found.claim === claim ? '' : ` on ${found.claim}`}`;
  }

  test.each(readArticles().map((article) => [article.id, article] as const))(
    '%s',
    (id, article) => {
      expect(checkAll(article)).toEqual(EXPECTED[id]);
    },
  );

  test('the page that credits Russian intelligence with what the NIS said is not borne out', () => {
    const results = ['plan-12000-four-brigades', 'troops-in-russia'].map((claim) =>
      overallCheck(checkCredits(context, mention(claim, 'asserted', ['russia']), '2024-10-19')),
    );
    expect(results).toEqual(['no-record', 'differs']);
  });
});
