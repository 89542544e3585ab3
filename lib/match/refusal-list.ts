/** Who is on record for refusing what, and when: listed when a pack is compiled, by party. */

import { dayNumber } from '@/lib/model/calendar';
import type { AttestationStance, Claim } from '@/lib/model/pack';
import type { Speech } from './speech';

/** The stances of those in doubt and what they say; the list has each by its place. */
const KINDS: readonly (readonly [stance: AttestationStance, speech: Speech])[] = [
  ['denies', 'deny'],
  ['cannot-confirm', 'cannotConfirm'],
  ['no-comment', 'noComment'],
];

const kindOf = (stance: AttestationStance): number => KINDS.findIndex(([own]) => own === stance);

/** Whether somebody on record denied it, could not confirm it or would not comment. */
export const isRefused = ({ attestations }: Claim): boolean =>
  attestations.some(({ stance }) => kindOf(stance) >= 0);

/** Party, claim, kind and day (`dayNumber`). */
export type RefusalRow = readonly [party: number, claim: number, kind: number, day: number];

/** Numbers of one row in the list. */
const ROW = 4;

/** Who refuses a claim, and whom each speaks for; `partyOf` gives a party's number, -1 for none. */
export const refusalRows = (
  { attestations }: Claim,
  claim: number,
  partyOf: (id: string) => number,
  groupOf: (id: string) => string,
): RefusalRow[] =>
  attestations
    .filter(({ stance }) => kindOf(stance) >= 0)
    .flatMap(({ date, party, stance }) =>
      [...new Set([partyOf(party), partyOf(groupOf(party))])].map(
        (one): RefusalRow => [one, claim, kindOf(stance), dayNumber(date)],
      ),
    )
    .filter(([party]) => party >= 0);

/** The list of all rows, in order of parties. */
export const refusalList = (rows: readonly RefusalRow[]): Int32Array =>
  Int32Array.from(rows.toSorted(([a, b], [c, d]) => a - c || b - d).flat());

/** One refusal of a party. */
export interface Refusal {
  readonly claim: number;
  readonly speech: Speech | undefined;
  readonly day: number;
}

/** The refusals of one party. */
export const refusalsOf = (list: Int32Array, party: number): readonly Refusal[] => {
  let low = 0;
  let high = list.length / ROW;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[ROW * middle] as number) < party) low = middle + 1;
    else high = middle;
  }
  const found: Refusal[] = [];
  for (let at = ROW * low; list[at] === party; at += ROW) {
    const kind = list[at + 2] as number;
    found.push({
      claim: list[at + 1] as number,
      speech: KINDS[kind]?.[1],
      day: list[at + 3] as number,
    });
  }
  return found;
};
