import type { Attestation, DatePrecision, IsoDate } from '@/lib/model/pack';
import type { Labels } from './types';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day in words; whatever is not one comes back as it is. */
export const dayText = (labels: Labels, date: IsoDate): string => {
  const parts = ISO_DAY.exec(date);
  if (parts === null) return date;
  return labels.sentence.day(Number(parts[3]), Number(parts[2]), parts[1] ?? '');
};

/** A date no more exact than it is known: a day, a month, or the day of the report. */
export const dateText = (labels: Labels, date: IsoDate, precision: DatePrecision): string => {
  const parts = ISO_DAY.exec(date);
  if (parts === null) return date;
  if (precision === 'month') return labels.sentence.monthYear(Number(parts[2]), parts[1] ?? '');
  const day = dayText(labels, date);
  return precision === 'reported' ? labels.sentence.reportedOn(day) : day;
};

/** When an attestation was made, as exactly as that is known. */
export const attestedOn = (labels: Labels, attestation: Attestation): string =>
  dateText(labels, attestation.date, attestation.precision);
