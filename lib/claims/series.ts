import type { Attestation, Claim, Figure } from '@/lib/model/pack';
import type { SeriesPoint } from '@/lib/model/reading';
import type { ClaimContext } from './context';
import { compareAttestations, compareText, isAffirming } from './words';

/**
 * The figure that an attestation of a claim gives, when it counts what the claim's figure counts:
 * its own, else the claim's, which it affirms. `null` for any stance but affirming.
 *
 * Figures with a relation are figures all the same (a competing one above all); only another unit
 * ("hectares cleared" on a claim that counts sappers) leaves one out.
 */
export function figureAttested(claim: Claim, attestation: Attestation): Figure | null {
  if (!isAffirming(attestation)) return null;
  const { figure, relation } = attestation;
  if (figure === undefined) return relation === undefined ? (claim.figure ?? null) : null;
  if (claim.figure === undefined || sameUnit(figure.unit, claim.figure.unit)) return figure;
  // Who affirms the claim with its very number means what it counts: casualties are soldiers too.
  return relation === undefined && figure.value === claim.figure.value ? figure : null;
}

/** "soldiers and officers" counts soldiers: units agree when they share a word. */
export function sameUnit(a: string, b: string): boolean {
  const words = new Set(unitWords(a));
  return unitWords(b).some((word) => words.has(word));
}

function unitWords(unit: string): readonly string[] {
  const words = unit.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word !== 'and' && word !== 'or');
}

/** Every figure attested in a series, in order of date; the same one given once. */
export function seriesPoints(context: ClaimContext, series: string): readonly SeriesPoint[] {
  const points = new Map<string, SeriesPoint>();
  for (const claim of context.claimsOfSeries(series)) {
    for (const attestation of claim.attestations) {
      const figure = figureAttested(claim, attestation);
      if (figure === null) continue;
      const key = JSON.stringify([
        context.groupOf(attestation.party),
        attestation.party,
        attestation.date,
        figure.value,
        figure.maximum ?? null,
      ]);
      const point = { claim: claim.id, attestation, figure };
      const other = points.get(key);
      if (other === undefined || comparePoints(point, other) < 0) points.set(key, point);
    }
  }
  return [...points.values()].toSorted(comparePoints);
}

/** By day; a figure said of its own claim before the same one noted on another. */
function comparePoints(a: SeriesPoint, b: SeriesPoint): number {
  return (
    compareText(a.attestation.date, b.attestation.date) ||
    Number(a.attestation.relation !== undefined) - Number(b.attestation.relation !== undefined) ||
    compareAttestations(a.attestation, b.attestation) ||
    compareText(a.claim, b.claim)
  );
}
