/** "The Pentagon raised its estimate to 10,000": numbers that their givers are on record for. */

import { dayNumber } from '@/lib/model/calendar';
import type { Claim } from '@/lib/model/pack';
import type { Index } from './index-types';
import { groupNumber } from './party-groups';
import { type RecordRow, rowsOfKey } from './record-rows';

/** Days by which a page may have a number before it is on record. */
const DAYS_AHEAD = 1;

/** Who gave a claim's number, a whole one of 31 bits, by the number; `groupOf` gives that of whom a party speaks for. */
export const givenRows = (
  { attestations, figure, series }: Claim,
  claim: number,
  groupOf: (party: string) => number,
): RecordRow[] =>
  figure === undefined || series === undefined || figure.value !== (figure.value | 0)
    ? []
    : attestations
        .filter(({ stance }) => stance === 'asserts' || stance === 'confirms')
        .map(
          ({ date, party }): RecordRow => [figure.value, claim, groupOf(party), dayNumber(date)],
        );

/**
 * The claim whose number one of the parties gave, as of a day (`dayNumber`, `null` when unknown):
 * the one that says least more than the number, or was the last; `null` when there is none, or two.
 */
export const givenClaim = (
  index: Index,
  value: number,
  parties: readonly number[],
  today: number | null,
): number | null => {
  const rows = rowsOfKey(index.givenFigures, value);
  if (rows.length === 0) return null;
  const groups = parties.map((party) => groupNumber(index, party));
  const [best, next] = rows
    .flatMap(([claim, group, day]) => {
      const stated = index.claims.get(claim);
      const isHis = groups.includes(group) && (today === null || day <= today + DAYS_AHEAD);
      return isHis && stated !== undefined ? [{ claim, day, detail: stated.implied.length }] : [];
    })
    .filter(({ claim, day }, _, all) => !all.some((one) => one.claim === claim && one.day > day))
    .sort((a, b) => a.detail - b.detail || b.day - a.day);
  if (best === undefined) return null;
  const isTie = next?.claim !== best.claim && next?.detail === best.detail && next.day === best.day;
  return isTie ? null : best.claim;
};
