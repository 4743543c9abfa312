import './DotPlot.css';
import type { ReactNode } from 'react';
import { useDates, useWords } from '../language.tsx';
import { placeMarks, type Shape, shapeOf } from './dot-layout.ts';
import { ScrollFrame } from './ScrollFrame.tsx';
import { words } from './words.ts';

export type Rater = { id: string; name: string };
/** null: this rater did not observe it. */
export type Mark = { rater: string; value: number | null };
/** Where the fair score probably is: its middle and both ends, on the same scale. */
export type Interval = { low: number; middle: number; high: number };

const paths: Record<Shape, { d: string; hollow?: boolean }> = {
  circle: { d: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z' },
  square: { d: 'M-5-5h10v10h-10z' },
  triangle: { d: 'M0-6l6 11h-12z' },
  diamond: { d: 'M0-6.4l6.4 6.4-6.4 6.4-6.4-6.4z' },
  'triangle-down': { d: 'M0 6l6-11h-12z' },
  cross: { d: 'M-1.8-6h3.6v4.2h4.2v3.6h-4.2v4.2h-3.6v-4.2h-4.2v-3.6h4.2z' },
  ring: { d: 'M-4.2 0a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0z', hollow: true },
  frame: { d: 'M-4.2-4.2h8.4v8.4h-8.4z', hollow: true },
  'triangle-hollow': { d: 'M0-5l5 9h-10z', hollow: true },
  'diamond-hollow': { d: 'M0-5.4l5.4 5.4-5.4 5.4-5.4-5.4z', hollow: true },
};

const ShapeAt = ({ shape, x, y }: { shape: Shape; x: number; y: number }) => (
  <path
    className={paths[shape].hollow ? 'dot-mark-hollow' : 'dot-mark'}
    d={paths[shape].d}
    transform={`translate(${x.toFixed(1)} ${y})`}
  />
);

const width = 430;
const drawn = { left: 20, right: 410, apart: 14, overhang: 12 };

/** A number to one tenth, as the picture says it and the table shows it. */
const useTenths = () => {
  const dates = useDates();
  return (value: number) => dates.number(Math.round(value * 10) / 10);
};

type DotRowProps = {
  raters: readonly Rater[];
  marks: readonly Mark[];
  interval?: Interval | null;
  scale?: { low: number; high: number };
};

/** One row: each rater's mark on the scale, and where the fair score probably is. Said in words to a screen reader. */
export const DotRow = ({ raters, marks, interval, scale = { low: 1, high: 5 } }: DotRowProps) => {
  const said = useWords(words);
  const dates = useDates();
  const x = (value: number) =>
    drawn.left + ((value - scale.low) / (scale.high - scale.low)) * (drawn.right - drawn.left);
  const given = marks.flatMap((mark) => (mark.value === null ? [] : [{ rater: mark.rater, value: mark.value }]));
  const nameOf = (id: string) => raters.find((rater) => rater.id === id)?.name ?? id;
  const label = marks
    .map((mark) => `${nameOf(mark.rater)} ${mark.value === null ? said.notObserved : dates.number(mark.value)}`)
    .join(', ');
  const shown = useTenths();
  const probable = interval
    ? ` ${said.probableScore(shown(interval.middle), `${shown(interval.low)}–${shown(interval.high)}`)}`
    : '';
  const points = Array.from({ length: scale.high - scale.low + 1 }, (_unused, index) => scale.low + index);
  return (
    <svg className="dot-row" viewBox={`0 0 ${width} 40`} role="img" aria-label={`${label}.${probable}`}>
      <path
        className="dot-scale"
        d={`M${drawn.left} 28H${drawn.right}${points.map((point) => `M${x(point)} 24v8`).join('')}`}
      />
      {interval ? (
        <g className="dot-interval">
          <rect x={x(interval.low)} y="24" width={Math.max(2, x(interval.high) - x(interval.low))} height="8" rx="4" />
          <path d={`M${x(interval.middle)} 20v16`} />
        </g>
      ) : null}
      {placeMarks(given, scale, drawn).map((mark) => (
        <ShapeAt
          key={mark.rater}
          shape={shapeOf(raters.findIndex((rater) => rater.id === mark.rater))}
          x={mark.x}
          y={12}
        />
      ))}
    </svg>
  );
};

/** Which shape is whose, always beside the rows; `notes` are what else the picture means. */
export const DotLegend = (props: {
  raters: readonly Rater[];
  scale?: { low: number; high: number };
  /** The probability of the interval, as a share of 1. */
  probability?: number;
  notes?: ReactNode;
}) => {
  const said = useWords(words);
  const dates = useDates();
  const { low, high } = props.scale ?? { low: 1, high: 5 };
  return (
    <p className="dot-legend">
      {props.raters.map((rater, index) => (
        <span className="dot-legend-entry" key={rater.id}>
          <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
            <ShapeAt shape={shapeOf(index)} x={0} y={0} />
          </svg>
          <span dir="auto">{rater.name}</span>
        </span>
      ))}
      <span>{said.scaleFromTo(low, high)}</span>
      {props.probability === undefined ? null : <span>{said.probably(dates.percent(props.probability))}</span>}
      {props.notes}
    </p>
  );
};

/** The same as a table, for who does not read the picture, and for more than ten raters: every mark, and the fair score. */
export const DotTable = (props: {
  caption: string;
  raters: readonly Rater[];
  rows: readonly { id: string; name: string; marks: readonly Mark[]; interval?: Interval | null }[];
  /** The probability of the intervals, as a share of 1. */
  probability?: number;
}) => {
  const said = useWords(words);
  const dates = useDates();
  const shown = useTenths();
  const hasFair = props.rows.some(({ interval }) => interval);
  return (
    <details className="dot-table">
      <summary>{said.asTable}</summary>
      <ScrollFrame label={props.caption}>
        <table className="table">
          <caption className="sr-only">{props.caption}</caption>
          <thead>
            <tr>
              <td />
              {props.raters.map((rater) => (
                <th key={rater.id} scope="col" data-numbers="true">
                  {rater.name}
                </th>
              ))}
              {hasFair ? (
                <>
                  <th scope="col" data-numbers="true">
                    {said.fairScore}
                  </th>
                  <th scope="col" data-numbers="true">
                    {said.probablyBetween(dates.percent(props.probability ?? 0.8))}
                  </th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {props.raters.map((rater) => {
                  const mark = row.marks.find((one) => one.rater === rater.id);
                  const isNone = mark?.value === null;
                  return (
                    <td key={rater.id} data-numbers={isNone ? undefined : 'true'}>
                      {mark === undefined ? '–' : isNone ? said.notObserved : dates.number(mark.value ?? 0)}
                    </td>
                  );
                })}
                {hasFair ? (
                  <>
                    <td data-numbers="true">{row.interval ? shown(row.interval.middle) : '–'}</td>
                    <td data-numbers="true">
                      {row.interval ? `${shown(row.interval.low)}–${shown(row.interval.high)}` : '–'}
                    </td>
                  </>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </details>
  );
};
