import { addDays, isDay } from '@/lib/model/calendar';
import type { Mention, MentionFigure } from '@/lib/model/mention';
import type { Claim, Figure, IsoDate, PartyId } from '@/lib/model/pack';
import type { FigureCheck, SeriesPoint } from '@/lib/model/reading';
import type { ClaimContext } from './context';
import { mayBeFrom } from './days';
import { sameUnit, seriesPoints } from './series';

/** How far a number may lie from one given as "about", "nearly" or "more than" and be in line. */
const LEEWAY = 0.05;

/** The English nouns of units and their notes, as packs write them. */
const WOUNDED_TOO = /casualt|wounded|injured/i;
const KILLED_ONLY = /\b(?:deaths?|dead|killed|fatalit\w+)\b/i;

/**
 * Holds the page's number against every figure of its series attested up to a day after the page's
 * date; `null` when the mention has no number, or the page no date. For a claim without a series
 * see `checkGeneral`. A part of the claim's own number (`parts`) is held against nothing.
 *
 * A number the page counts as killed (its unit says so: `deaths`, `killed`) that is in line with
 * no count of the killed but with one of killed and wounded is named as such.
 */
export function checkFigure(
  context: ClaimContext,
  mention: Mention,
  published: IsoDate | null,
): FigureCheck | null {
  const claim = context.claims.get(mention.ref.claim);
  const page = mention.figure;
  if (claim === undefined || page === null) return null;
  if (published === null || !isDay(published)) return null;

  const limit = addDays(published, 1);
  const credited = new Set(mention.credits.map((party) => context.groupOf(party)));
  const pointsOf = (id: string): readonly SeriesPoint[] =>
    seriesPoints(context, id).filter(({ attestation }) => mayBeFrom(attestation) <= limit);
  // "600 dead" of 4,700 casualties: a part is not held against totals.
  const isPart = claim.figure?.parts?.some(
    ({ unit, value }) => value === page.value && sameUnit(unit, page.unit),
  );
  if (isPart === true) return null;
  const { series } = claim;
  if (series === undefined) return checkGeneral(context, claim, page, pointsOf, credited);
  const answer = (result: FigureCheck['result'], nearest: SeriesPoint | null): FigureCheck => ({
    series,
    value: page.value,
    result,
    nearest,
  });

  const countsKilled = countOf(page) === 'killed';
  const all = pointsOf(series);
  const points = countsKilled ? all.filter((point) => countOf(point.figure) !== 'both') : all;
  const inLine = closest(context, page, points.filter(isInLine(page)), claim, credited);
  if (inLine !== null) return answer('in-line', inLine);

  if (countsKilled) {
    const both = [series, ...relatedSeries(context, claim)]
      .flatMap(pointsOf)
      .filter((point) => countOf(point.figure) === 'both');
    const mistaken = closest(context, page, both.filter(isInLine(page)), claim, credited);
    if (mistaken !== null) return answer('killed-or-wounded-as-killed', mistaken);
  }
  return answer(place(page, points), closest(context, page, points, claim, credited));
}

/**
 * A number on a claim that has none of its own: which series it belongs to is not certain. It is
 * named only when it lies above every figure, counting the same, of all that say more than the
 * claim does; it is then above all whatever series was meant.
 */
function checkGeneral(
  context: ClaimContext,
  claim: Claim,
  page: MentionFigure,
  pointsOf: (series: string) => readonly SeriesPoint[],
  credited: ReadonlySet<PartyId>,
): FigureCheck | null {
  const given = context
    .implying(claim.id)
    .flatMap((id) => context.claims.get(id) ?? [])
    .filter(({ figure, series }) => series !== undefined && figure !== undefined)
    .filter(({ figure }) => sameUnit(figure?.unit ?? '', page.unit));
  const points = [...new Set(given.map(({ series }) => series ?? ''))].flatMap(pointsOf);
  if (place(page, points) !== 'above-all') return null;
  const nearest = closest(context, page, points, claim, credited);
  const series = nearest === null ? undefined : context.claims.get(nearest.claim)?.series;
  if (series === undefined) return null;
  return { series, value: page.value, result: 'above-all', nearest };
}

type Counted = 'killed' | 'both' | 'other';

function countOf(figure: Figure | MentionFigure): Counted {
  const counts = 'counts' in figure ? (figure.counts?.['en'] ?? '') : '';
  const words = `${figure.unit} ${counts}`;
  if (WOUNDED_TOO.test(words)) return 'both';
  return KILLED_ONLY.test(words) ? 'killed' : 'other';
}

/** Series of other claims that imply something this one implies: other counts of one event. */
function relatedSeries(context: ClaimContext, claim: Claim): readonly string[] {
  const related = new Set<string>();
  for (const id of claim.implies.flatMap((implied) => context.implying(implied))) {
    const series = context.claims.get(id)?.series;
    if (series !== undefined && series !== claim.series) related.add(series);
  }
  return [...related].toSorted();
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function attestedRange({ value, maximum, qualifier }: Figure): Range {
  switch (qualifier) {
    case 'exactly':
    case 'between':
      return { low: value, high: maximum ?? value };
    case 'about':
      return { low: value * (1 - LEEWAY), high: (maximum ?? value) * (1 + LEEWAY) };
    case 'more than':
    case 'at least':
      return { low: value, high: maximum ?? value * (1 + LEEWAY) };
    case 'nearly':
    case 'up to':
    case 'less than':
      return { low: value * (1 - LEEWAY), high: maximum ?? value };
  }
}

const pageRange = ({ value, maximum }: MentionFigure): Range => ({
  low: value,
  high: maximum ?? value,
});

/** How far apart two ranges lie; 0 when they touch. */
const distance = (a: Range, b: Range): number => Math.max(0, a.low - b.high, b.low - a.high);

const isInLine =
  (page: MentionFigure) =>
  ({ figure }: SeriesPoint): boolean =>
    distance(pageRange(page), attestedRange(figure)) === 0;

function place(page: MentionFigure, points: readonly SeriesPoint[]): FigureCheck['result'] {
  const ranges = points.map(({ figure }) => attestedRange(figure));
  const { low, high } = pageRange(page);
  if (ranges.length === 0) return 'none-by-then';
  if (ranges.every((range) => low > range.high)) return 'above-all';
  if (ranges.every((range) => high < range.low)) return 'below-all';
  return 'between';
}

/**
 * The point closest to the page's number. Of equally close ones: by a party that the page credits,
 * then of the mention's own claim, then the latest.
 */
function closest(
  context: ClaimContext,
  page: MentionFigure,
  points: readonly SeriesPoint[],
  claim: Claim,
  credited: ReadonlySet<PartyId>,
): SeriesPoint | null {
  const range = pageRange(page);
  const measure = ({ figure, attestation, claim: of }: SeriesPoint): readonly number[] => [
    distance(range, attestedRange(figure)),
    credited.has(context.groupOf(attestation.party)) ? 0 : 1,
    Math.abs(figure.value - page.value),
    of === claim.id ? 0 : 1,
  ];
  let best: { readonly point: SeriesPoint; readonly measure: readonly number[] } | null = null;
  for (const point of points) {
    const candidate = { point, measure: measure(point) };
    if (best === null || isCloser(candidate.measure, best.measure)) best = candidate;
  }
  return best?.point ?? null;
}

/** Points come in order of date, so of equals the later stays. */
function isCloser(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other;
  }
  return true;
}
