import type { Mention } from '@/lib/model/mention';
import type { IsoDate } from '@/lib/model/pack';
import type { FigureCheck, SeriesPoint } from '@/lib/model/reading';
import type { ClaimContext } from './context';

/** Every figure attested in a series, in order of date. */
export function seriesPoints(_context: ClaimContext, _series: string): readonly SeriesPoint[] {
  return [];
}

/**
 * Holds the page's number against what was attested by the page's date; `null` when the mention
 * has no number, its claim no series, or the page no date.
 */
export function checkFigure(
  _context: ClaimContext,
  _mention: Mention,
  _published: IsoDate | null,
): FigureCheck | null {
  return null;
}
