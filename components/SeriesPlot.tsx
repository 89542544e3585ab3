import { scaleLinear, scaleUtc } from 'd3-scale';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
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

const MARGIN = { top: 14, right: 14, bottom: 20, left: 8 };

/** Pixels a date under the plot needs to stand clear of the next. */
const DATE_WIDTH = 74;

/** The days whose words stand clear of each other and of both ends. */
const spread = (
  ticks: readonly Date[],
  x: (day: Date) => number,
  from: number,
  to: number,
): readonly Date[] => {
  let last = Number.NEGATIVE_INFINITY;
  return ticks.filter((tick) => {
    const at = x(tick);
    if (at < from || at > to || at - last < DATE_WIDTH) return false;
    last = at;
    return true;
  });
};

const time = (date: IsoDate): number => Date.parse(`${date}T12:00:00Z`);

interface Props {
  readonly view: ClaimView;
  readonly labels: Labels;
  /** The number on the page, drawn as a line across; `null` when there is none. */
  readonly page: { readonly value: number; readonly published: IsoDate | null } | null;
  /** In CSS pixels of the drawing; it shrinks with its column. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * Every number given for a series over time: a dot per statement, ranges as bars, the page's
 * number as a line. Arrow keys and pointer read the dots out; a table says the same to screen
 * readers.
 */
export const SeriesPlot = ({
  view,
  labels,
  page,
  width = 320,
  height = 160,
}: Props): JSX.Element | null => {
  const [active, setActive] = useState<number | null>(null);
  const points = view.seriesPoints.toSorted((a, b) =>
    a.attestation.date < b.attestation.date ? -1 : a.attestation.date > b.attestation.date ? 1 : 0,
  );
  if (points.length === 0 || view.series === null) return null;

  const published = page?.published ?? null;
  const days = [
    ...points.map(({ attestation }) => attestation.date),
    ...(published ? [published] : []),
  ];
  const times = days.map(time);
  const day = 86_400_000;
  const x = scaleUtc()
    .domain([Math.min(...times) - 5 * day, Math.max(...times) + 5 * day])
    .range([MARGIN.left + 40, width - MARGIN.right]);
  const highest = Math.max(
    ...points.map(({ figure }) => figure.maximum ?? figure.value),
    page?.value ?? 0,
  );
  const y = scaleLinear()
    .domain([0, highest * 1.08])
    .nice(3)
    .range([height - MARGIN.bottom, MARGIN.top]);
  const month = new Intl.DateTimeFormat(labels.language, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const title = labels.plot.title(localText(view.series.name, labels.language));
  const describe = ({ attestation, figure }: SeriesPoint): string =>
    `${partyName(view.parties, attestation.party, labels.language)}, ${attestedOn(labels, attestation)} · ${figureText(labels, figure)}`;
  const pageWords =
    page === null
      ? null
      : labels.plot.pageNumber(
          numberText(labels, page.value),
          published === null ? null : dayText(labels, published),
        );
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const from = active ?? (by > 0 ? -1 : points.length);
    setActive(Math.max(0, Math.min(points.length - 1, from + by)));
  };
  const chosen = active === null ? undefined : points[active];

  return (
    <figure class="plot">
      {/* Arrow keys walk along the dots: one stop for Tab, however many there are. */}
      <div
        class="plot-frame"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={title}
        onKeyDown={step}
        onBlur={() => setActive(null)}
        onPointerLeave={() => setActive(null)}
      >
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {y.ticks(3).map((tick) => (
            <g key={tick} class="plot-grid">
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
              <text x={MARGIN.left} y={y(tick) - 3}>
                {numberText(labels, tick)}
              </text>
            </g>
          ))}
          {spread(x.ticks(4), x, MARGIN.left + 30, width - MARGIN.right - 20).map((tick) => (
            <text key={+tick} class="plot-date" x={x(tick)} y={height - 5} text-anchor="middle">
              {month.format(tick)}
            </text>
          ))}
          {page !== null && (
            <g class="plot-page">
              <line
                x1={MARGIN.left}
                x2={width - MARGIN.right}
                y1={y(page.value)}
                y2={y(page.value)}
              />
              {published !== null && (
                <>
                  <line
                    x1={x(time(published))}
                    x2={x(time(published))}
                    y1={MARGIN.top - 4}
                    y2={height - MARGIN.bottom}
                  />
                  <rect
                    x={-4}
                    y={-4}
                    width={8}
                    height={8}
                    transform={`translate(${x(time(published))} ${y(page.value)}) rotate(45)`}
                  />
                </>
              )}
            </g>
          )}
          {points.map((point, index) => {
            const { attestation, figure } = point;
            const cx = x(time(attestation.date));
            const low = y(figure.value);
            const high = y(figure.maximum ?? figure.value);
            return (
              <g
                key={attestation.id}
                class={index === active ? 'plot-dot chosen' : 'plot-dot'}
                data-point={attestation.id}
                onPointerEnter={() => setActive(index)}
              >
                {figure.maximum !== undefined && (
                  <rect x={cx - 2.5} y={high} width={5} height={Math.max(1, low - high)} rx={2.5} />
                )}
                <circle class="plot-reach" cx={cx} cy={low} r={10} />
                <circle cx={cx} cy={low} r={index === active ? 5 : 3.8} />
              </g>
            );
          })}
        </svg>
      </div>
      <figcaption class="plot-words small" aria-live="polite">
        {chosen === undefined ? (pageWords ?? title) : describe(chosen)}
      </figcaption>
      <table class="unseen">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.plot.date}</th>
            <th scope="col">{labels.plot.party}</th>
            <th scope="col">{labels.plot.number}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ attestation, figure }) => (
            <tr key={attestation.id}>
              <td>{attestedOn(labels, attestation)}</td>
              <td>{partyName(view.parties, attestation.party, labels.language)}</td>
              <td>{figureText(labels, figure)}</td>
            </tr>
          ))}
          {page !== null && (
            <tr>
              <td>{published === null ? '' : dayText(labels, published)}</td>
              <td>{labels.plot.page}</td>
              <td>{numberText(labels, page.value)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </figure>
  );
};
