import type { Mention } from '@/lib/model/mention';
import type { IsoDate } from '@/lib/model/pack';
import type { CheckResult, CreditCheck } from '@/lib/model/reading';
import type { ClaimContext } from './context';

/** One check per party that the mention credits; empty when nothing can be checked. */
export function checkCredits(
  _context: ClaimContext,
  _mention: Mention,
  _published: IsoDate | null,
): readonly CreditCheck[] {
  return [];
}

/** All checks of one mention taken together; `null` when there are none. */
export function overallCheck(_checks: readonly CreditCheck[]): CheckResult | null {
  return null;
}
