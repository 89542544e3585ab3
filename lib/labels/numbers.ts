import type { Figure } from '@/lib/model/pack';
import { localText } from './names';
import type { Labels } from './types';

/** A number grouped as the interface's language groups it. */
export const numberText = (labels: Labels, value: number): string =>
  new Intl.NumberFormat(labels.language).format(value);

/** A unit in the interface's language; the pack's own word when we have none. */
export const unitText = (labels: Labels, unit: string): string => labels.units[unit] ?? unit;

const qualified = (labels: Labels, figure: Figure): string => {
  const upTo = figure.maximum === undefined ? '' : numberText(labels, figure.maximum);
  const qualifier = figure.qualifier === 'between' && upTo === '' ? 'about' : figure.qualifier;
  return labels.qualifiers[qualifier](numberText(labels, figure.value), upTo);
};

/** A figure as it was given: "about 10,000 soldiers", "de 25 000 à 30 000 soldats". */
export const figureText = (labels: Labels, figure: Figure): string =>
  `${qualified(labels, figure)} ${unitText(labels, figure.unit)}`;

/** A figure with what exactly it counts: "about 1,500 (North Korean special forces …)". */
export const countedText = (labels: Labels, figure: Figure): string =>
  figure.counts === undefined
    ? figureText(labels, figure)
    : `${qualified(labels, figure)} (${localText(figure.counts, labels.language)})`;
