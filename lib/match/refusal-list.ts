/** Who is on record for refusing what, and when: listed when a pack is compiled, by party. */

import { dayNumber } from '@/lib/model/calendar';
import type { AttestationStance, Claim } from '@/lib/model/pack';
import { type RecordRow, rowsOfKey } from './record-rows';
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

/** Who refuses a claim, and whom each speaks for; `partyOf` gives a party's number, -1 for none. */
export const refusalRows = (
  { attestations }: Claim,
  claim: number,
  partyOf: (id: string) => number,
  groupOf: (id: string) => string,
): RecordRow[] =>
  attestations
    .filter(({ stance }) => kindOf(stance) >= 0)
    .flatMap(({ date, party, stance }) =>
      [...new Set([partyOf(party), partyOf(groupOf(party))])].map(
        (one): RecordRow => [one, claim, kindOf(stance), dayNumber(date)],
      ),
    )
    .filter(([party]) => party >= 0);

/** One refusal of a party. */
export interface Refusal {
  readonly claim: number;
  readonly speech: Speech | undefined;
  readonly day: number;
}

/** The refusals of one party, of a list of such rows. */
export const refusalsOf = (list: Int32Array, party: number): readonly Refusal[] =>
  rowsOfKey(list, party).map(([claim, kind, day]) => ({ claim, speech: KINDS[kind]?.[1], day }));
