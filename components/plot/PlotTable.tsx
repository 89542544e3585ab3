import type { JSX } from 'preact';
import {
  attestedOn,
  dayText,
  figureText,
  type Labels,
  localText,
  numberText,
  partyName,
} from '@/lib/labels/index';
import type { IsoDate } from '@/lib/model/pack';
import type { ClaimView, SeriesPoint } from '@/lib/model/reading';

/** What the page says; a `null` value where it gives no number of this kind. */
export interface PageFigure {
  readonly value: number | null;
  readonly maximum?: number | undefined;
  readonly published: IsoDate | null;
}

interface Props {
  readonly view: ClaimView;
  readonly points: readonly SeriesPoint[];
  readonly page: PageFigure | null;
  readonly title: string;
  readonly labels: Labels;
}

/** What the plot shows, as a table: to hear, to read across, to copy. */
export const PlotTable = ({ view, points, page, title, labels }: Props): JSX.Element => {
  const { plot, language } = labels;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{plot.date}</th>
          <th scope="col">{plot.party}</th>
          <th scope="col">{plot.number}</th>
          <th scope="col">{plot.counts}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ attestation, figure }) => (
          <tr key={attestation.id}>
            <td>{attestedOn(labels, attestation)}</td>
            <td>{partyName(view.parties, attestation.party, language)}</td>
            <td>{figureText(labels, figure)}</td>
            <td>{figure.counts && localText(figure.counts, language)}</td>
          </tr>
        ))}
        {page !== null && page.value !== null && (
          <tr>
            <td>{page.published === null ? '' : dayText(labels, page.published)}</td>
            <td>{plot.page}</td>
            <td colSpan={2}>
              {numberText(labels, page.value)}
              {page.maximum !== undefined && `–${numberText(labels, page.maximum)}`}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
};
