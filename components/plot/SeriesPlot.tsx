import { scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  attestedOn,
  countedText,
  dayText,
  type Labels,
  localText,
  numberText,
  partyName,
} from '@/lib/labels/index';
import type { IsoDate } from '@/lib/model/pack';
import type { ClaimView, SeriesPoint } from '@/lib/model/reading';
import { type Dot, placeDots } from './dots';
import { type PageFigure, PlotTable } from './PlotTable';
import { type TimeAxis, timeAxis } from './time-axis';
import { useWidth } from './use-width';

const MARGIN = { top: 20, right: 2, bottom: 20 };
/** Pixels of one digit beside the grid. */
const DIGIT = 6;

/** Pixels of width for each dot, below which dots are drawn smaller. */
const WIDE_DOT = 20;

const time = (date: IsoDate): number => Date.parse(`${date}T12:00:00Z`);

interface Props {
  readonly view: ClaimView;
  readonly labels: Labels;
  /** The page's number as a line at its date; `null` where there is no page. */
  readonly page: PageFigure | null;
  /** In CSS pixels. The width is that of the column. */
  readonly height?: number;
  /** Whether the table can be opened, rather than being there for screen readers alone. */
  readonly withTable?: boolean;
}

/**
 * Every number given for a series over time: a dot per statement, ranges as bars, the page's
 * number as a line. Pointer and arrow keys read the dots out; a table says the same.
 */
export const SeriesPlot = (props: Props): JSX.Element | null => {
  const { view, labels, page, height = 168, withTable = false } = props;
  const [active, setActive] = useState<string | null>(null);
  const [frame, width] = useWidth<HTMLDivElement>(320);
  const points = view.seriesPoints.toSorted((a, b) =>
    a.attestation.date < b.attestation.date ? -1 : a.attestation.date > b.attestation.date ? 1 : 0,
  );
  if (points.length === 0 || view.series === null) return null;

  const published = page?.published ?? null;
  const value = page?.value ?? null;
  const highest = Math.max(
    ...points.map(({ figure }) => figure.maximum ?? figure.value),
    page?.maximum ?? value ?? 0,
  );
  const y = scaleLinear()
    .domain([0, highest * 1.06])
    .nice(3)
    .range([height - MARGIN.bottom, MARGIN.top]);
  const grid = y.ticks(3);
  const gutter = Math.max(...grid.map((tick) => numberText(labels, tick).length)) * DIGIT;
  const edges = { left: gutter + 6, right: width - MARGIN.right };
  const dates = points.map(({ attestation }) => attestation.date);
  const axis = timeAxis(
    [...dates, ...(published === null ? [] : [published])].map(time),
    edges,
    labels.language,
  );
  const radius = points.length * WIDE_DOT > width ? 3.2 : 4;
  const dots = placeDots(points, ({ attestation }) => axis.x(time(attestation.date)), y, {
    radius,
    wall: published === null ? null : axis.x(time(published)),
  });
  const title = labels.plot.title(localText(view.series.name, labels.language));
  const describe = ({ attestation, figure }: SeriesPoint): string =>
    `${partyName(view.parties, attestation.party, labels.language)}, ${attestedOn(labels, attestation)}${labels.card.colon}${countedText(labels, figure)}`;
  const own = ({ claim }: SeriesPoint): boolean => claim === view.ref.claim;
  const mixed = points.some(own) && !points.every(own);
  const chosen = dots.find(({ point }) => point.attestation.id === active)?.point;
  const table = <PlotTable {...{ view, points, page, title, labels }} />;

  return (
    <figure class="plot">
      <div ref={frame} class="plot-frame" onPointerLeave={() => setActive(null)}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label={`${title}. ${labels.plot.keys}`}
        >
          <g aria-hidden="true">
            {grid.map((tick) => (
              <g key={tick} class="plot-grid">
                <line x1={edges.left} x2={edges.right} y1={y(tick)} y2={y(tick)} />
                <text x={gutter} y={y(tick) + 3.5} text-anchor="end">
                  {numberText(labels, tick)}
                </text>
              </g>
            ))}
            <Time axis={axis} bottom={height - MARGIN.bottom} gap={labels.plot.gap} />
            {page !== null && <PageLines {...{ page, axis, y, edges, labels, height }} />}
          </g>
          <Dots
            {...{ dots, radius, active, describe }}
            hollow={(p) => mixed && !own(p)}
            onActive={setActive}
          />
        </svg>
      </div>
      <figcaption class="plot-words small" data-chosen={chosen !== undefined}>
        {chosen === undefined ? (
          <>
            {pageWords(labels, page) ?? title}
            {mixed && <Legend labels={labels} />}
          </>
        ) : (
          describe(chosen)
        )}
      </figcaption>
      {withTable ? (
        <details class="plot-table small">
          <summary>{labels.plot.table}</summary>
          <div class="plot-scroll">{table}</div>
        </details>
      ) : (
        <div class="unseen">{table}</div>
      )}
    </figure>
  );
};

const Legend = ({ labels }: { readonly labels: Labels }): JSX.Element => (
  <span class="plot-legend" aria-hidden="true">
    {[labels.plot.own, labels.plot.others].map((words, index) => (
      <span key={words}>
        <svg viewBox="0 0 10 10" width="10" height="10">
          <g class={index === 0 ? 'plot-dot' : 'plot-dot hollow'}>
            <circle cx="5" cy="5" r="3.6" />
          </g>
        </svg>
        {words}
      </span>
    ))}
  </span>
);

const pageWords = (labels: Labels, page: PageFigure | null): string | null => {
  if (page === null || page.value === null) return null;
  const number =
    page.maximum === undefined
      ? numberText(labels, page.value)
      : labels.qualifiers.between(numberText(labels, page.value), numberText(labels, page.maximum));
  return labels.plot.pageNumber(
    number,
    page.published === null ? null : dayText(labels, page.published),
  );
};

interface TimeProps {
  readonly axis: TimeAxis;
  readonly bottom: number;
  readonly gap: string;
}

/** Dates under the plot, and two strokes wherever time is left out. */
const Time = ({ axis, bottom, gap }: TimeProps): JSX.Element => (
  <>
    {axis.ticks.map(({ x, text }) => (
      <text key={x} x={x} y={bottom + 15} text-anchor="middle">
        {text}
      </text>
    ))}
    {axis.breaks.map((x) => (
      <g key={x} class="plot-break">
        <title>{gap}</title>
        <rect x={x - 4} y={MARGIN.top - 6} width={8} height={bottom - MARGIN.top + 10} />
        <path d={`M${x - 5} ${bottom + 4}l4-8m2 8l4-8`} />
      </g>
    ))}
  </>
);

interface PageLinesProps {
  readonly page: PageFigure;
  readonly axis: TimeAxis;
  readonly y: (value: number) => number;
  readonly edges: { readonly left: number; readonly right: number };
  readonly labels: Labels;
  readonly height: number;
}

/** The page's day from top to bottom, its number from side to side, a diamond where they cross. */
const PageLines = ({ page, axis, y, edges, labels, height }: PageLinesProps): JSX.Element => {
  const { value, maximum, published } = page;
  const x = published === null ? null : axis.x(time(published));
  const onRight = x !== null && x > edges.right - 60;
  return (
    <g class="plot-page">
      {value !== null && maximum !== undefined && (
        <rect
          class="plot-band"
          x={edges.left}
          width={edges.right - edges.left}
          y={y(maximum)}
          height={Math.max(1, y(value) - y(maximum))}
        />
      )}
      {value !== null && <line x1={edges.left} x2={edges.right} y1={y(value)} y2={y(value)} />}
      {x !== null && (
        <>
          <line x1={x} x2={x} y1={MARGIN.top - 12} y2={height - MARGIN.bottom} />
          <text
            x={onRight ? x - 4 : x + 4}
            y={MARGIN.top - 7}
            text-anchor={onRight ? 'end' : 'start'}
          >
            {labels.plot.page}
          </text>
        </>
      )}
      {x !== null && value !== null && <path d={`M${x} ${y(value) - 6}l6 6-6 6-6-6z`} />}
    </g>
  );
};

interface DotsProps {
  readonly dots: readonly Dot[];
  readonly radius: number;
  readonly active: string | null;
  readonly describe: (point: SeriesPoint) => string;
  /** Whether a dot is drawn as a ring: a figure given for another claim of the series. */
  readonly hollow: (point: SeriesPoint) => boolean;
  readonly onActive: (id: string | null) => void;
}

/** One stop for Tab, however many dots there are: arrow keys walk along them. */
const Dots = (props: DotsProps): JSX.Element => {
  const { dots, radius, active, describe, hollow, onActive } = props;
  const group = useRef<SVGGElement>(null);
  const [stop, setStop] = useState(0);
  const go = (event: KeyboardEvent): void => {
    const last = dots.length - 1;
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.max(0, Math.min(last, to));
    setStop(next);
    const dot = group.current?.children[next];
    if (dot instanceof SVGElement) dot.focus();
  };
  return (
    <g ref={group}>
      {dots.map(({ point, x, low, high }, index) => {
        const { id } = point.attestation;
        return (
          <g
            key={id}
            class={`plot-dot${hollow(point) ? ' hollow' : ''}${id === active ? ' chosen' : ''}`}
            data-point={id}
            role="img"
            aria-label={describe(point)}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabindex={index === Math.min(stop, dots.length - 1) ? 0 : -1}
            onFocus={() => {
              setStop(index);
              onActive(id);
            }}
            onBlur={() => onActive(null)}
            onKeyDown={go}
            onPointerEnter={() => onActive(id)}
          >
            <circle class="plot-reach" cx={x} cy={low} r={11} />
            {low !== high && (
              <rect x={x - 3} y={high - 3} width={6} height={low - high + 6} rx={3} />
            )}
            <circle cx={x} cy={low} r={id === active ? radius + 1.5 : radius} />
            {low !== high && <circle cx={x} cy={high} r={id === active ? radius + 1.5 : radius} />}
          </g>
        );
      })}
    </g>
  );
};
