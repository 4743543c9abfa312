import type { Language } from '../words/message.ts';
import { formatNumber, say } from '../words/say.ts';
import { raterMark } from './marks.ts';
import {
  element,
  label,
  linear,
  type Picture,
  type PictureOptions,
  picture,
  shorten,
  ticks,
  widthFor,
  widthOf,
  wrap,
} from './picture.ts';

/** One competency of the debrief, as everybody rated it before the discussion. */
export type DebriefRow = {
  competency: string;
  /** `rater` is the rater's place in `raters`. */
  ratings: readonly { rater: number; score: number }[];
  fair?: { value: number; ci: readonly [number, number] };
  /** To be talked about. */
  flagged?: boolean;
};

/** One candidate; raters in the order of their shapes. */
export type DebriefPlot = PictureOptions & {
  language: Language;
  candidate: string;
  raters: readonly string[];
  rows: readonly DebriefRow[];
  scale: { min: number; max: number; step?: number };
  bar?: number;
  /** Level of the intervals, for the legend; .95 unless given. */
  level?: number;
};

/** Marks at nearly the same place stand side by side; answers their shifts, keeping the order. */
function sideBySide(places: readonly number[], least: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]! || a - b);
  const shifted = [...places];
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && places[order[to]!]! - places[order[to - 1]!]! < least) to++;
    const members = order.slice(from, to);
    const middle = members.reduce((sum, i) => sum + places[i]!, 0) / members.length;
    members.forEach((i, k) => {
      shifted[i] = middle + (k - (members.length - 1) / 2) * least;
    });
    from = to;
  }
  return shifted;
}

/** The points under the axis: every point of a short scale, else round values. */
function pointsOf({ min, max, step = 1 }: DebriefPlot['scale']): number[] {
  const count = Math.round((max - min) / step) + 1;
  return count <= 11 ? Array.from({ length: count }, (_, i) => min + i * step) : ticks(min, max, 5);
}

/**
 * One candidate's debrief: per competency each rater's mark (a shape per rater, side by side where they agree), the
 * fair score as a line in a band that is its interval, the bar as a dashed line. A row to talk about is tinted and says
 * so, one whose scores lie within a step is called the same view; raters who did not observe are counted. Below 520
 * pixels the names stand above their rows.
 */
export function debriefPlot(options: DebriefPlot): Picture {
  const { language, candidate, raters, rows, scale, bar, level = 0.95 } = options;
  const width = widthFor(options);
  const narrow = width < 520;
  const pad = 16;
  const state = (row: DebriefRow): string => {
    const missing = raters.length - new Set(row.ratings.map(({ rater }) => rater)).size;
    if (row.flagged === true) return say(language, 'label.talk');
    if (missing > 0) return say(language, 'label.missing', { count: missing });
    const scores = row.ratings.map(({ score }) => score);
    const near = Math.max(...scores) - Math.min(...scores) <= (scale.step ?? 1) + 1e-9;
    return scores.length > 1 && near ? say(language, 'label.same') : '';
  };
  const stateWidth = narrow
    ? 0
    : Math.max(60, ...rows.map((row) => Math.min(160, widthOf(state(row), row.flagged === true) + 4)));
  const nameWidth = narrow
    ? 0
    : Math.min(200, Math.max(90, ...rows.map((row) => Math.min(200, widthOf(row.competency, true)))));
  const left = pad + (narrow ? 10 : nameWidth + 22);
  const right = width - pad - (narrow ? 10 : stateWidth + 22);
  const x = linear([scale.min, scale.max], [left, right]);
  const rowHeight = narrow ? 78 : 58;
  const top = 30;
  const body: string[] = [];
  const points = pointsOf(scale);
  for (const point of points) {
    body.push(label(x(point), 18, formatNumber(language, point), { class: 'soft', anchor: 'middle' }));
  }
  rows.forEach((row, i) => {
    const y = top + i * rowHeight;
    const axis = y + (narrow ? 58 : 37);
    if (row.flagged === true) body.push(element('rect', { x: 0, y, width, height: rowHeight, class: 'row' }));
    if (i > 0) body.push(element('path', { d: `M0 ${y}H${width}`, class: 'axis', 'stroke-opacity': '.5' }));
    const words = state(row);
    const tone = row.flagged === true ? 'due strong' : 'soft';
    if (narrow) {
      const room = width - 2 * pad - widthOf(words, row.flagged === true) - 12;
      body.push(label(pad, y + 19, shorten(row.competency, room, true), { class: 'strong' }));
      if (words !== '') body.push(label(width - pad, y + 19, words, { class: tone, anchor: 'end' }));
    } else {
      const lines = wrap(row.competency, nameWidth, 2, true);
      lines.forEach((line, k) => {
        body.push(label(pad, y + 33 + (k - (lines.length - 1) / 2) * 16, line, { class: 'strong' }));
      });
      if (words !== '') body.push(label(width - pad, y + 33, words, { class: tone, anchor: 'end' }));
    }
    const short = points.map((point) => `M${Math.round(x(point) * 10) / 10} ${axis - 4}v8`).join('');
    body.push(element('path', { d: `M${Math.round(left)} ${axis}H${Math.round(right)}${short}`, class: 'axis' }));
    if (row.fair !== undefined) {
      const [low, high] = row.fair.ci.map((end) => x(Math.max(scale.min, Math.min(scale.max, end)))) as [
        number,
        number,
      ];
      const middle = x(Math.max(scale.min, Math.min(scale.max, row.fair.value)));
      body.push(
        element('rect', { x: low, y: axis - 4, width: Math.max(2, high - low), height: 8, rx: 4, class: 'band' }),
      );
      body.push(element('path', { d: `M${Math.round(middle * 10) / 10} ${axis - 9}v18`, class: 'value' }));
    }
    const places = sideBySide(
      row.ratings.map(({ score }) => x(score)),
      14,
    );
    row.ratings.forEach(({ rater }, k) => {
      body.push(raterMark(rater, places[k]!, axis - 17));
    });
  });
  const bottom = top + rows.length * rowHeight;
  if (bar !== undefined && bar >= scale.min && bar <= scale.max) {
    const text = say(language, 'label.bar', { value: bar });
    // names stand above their rows in a narrow drawing: there the bar keeps to the axes
    const place = Math.round(x(bar) * 10) / 10;
    const pieces = rows.map((_, i) => `M${place} ${top + i * rowHeight + 30}v40`).join('');
    body.push(element('path', { d: narrow ? pieces : `M${place} ${top}V${bottom + 4}`, class: 'rule' }));
    const half = widthOf(text) / 2 + 4;
    body.push(
      label(Math.min(width - half, Math.max(half, x(bar))), bottom + 17, text, { class: 'due', anchor: 'middle' }),
    );
  }
  const legend = legendOf(options, bottom + (bar === undefined ? 22 : 40), width, pad, level);
  body.push(element('path', { d: `M0 ${bottom}H${width}`, class: 'axis', 'stroke-opacity': '.5' }), ...legend.body);
  const columns = [
    say(language, 'label.competency'),
    ...raters,
    say(language, 'label.fair'),
    say(language, 'label.low'),
    say(language, 'label.high'),
    say(language, 'label.verdict'),
  ];
  return picture(
    { ...options, kind: 'debrief' },
    {
      title: say(language, 'plot.debrief', { candidate }),
      description: `${say(language, 'plot.debrief.about')} ${rows.map((row) => describe(language, row, raters)).join(' ')}`,
      height: legend.bottom,
      body,
      table: {
        columns,
        rows: rows.map((row) => [
          row.competency,
          ...raters.map((_, r) => row.ratings.find(({ rater }) => rater === r)?.score ?? null),
          row.fair?.value ?? null,
          row.fair?.ci[0] ?? null,
          row.fair?.ci[1] ?? null,
          state(row),
        ]),
      },
    },
  );
}

function describe(language: Language, row: DebriefRow, raters: readonly string[]): string {
  const marks = row.ratings.map(({ rater, score }) => `${raters[rater] ?? ''} ${formatNumber(language, score)}`);
  const fair =
    row.fair === undefined
      ? ''
      : ` ${say(language, 'fair', { value: row.fair.value, low: row.fair.ci[0], high: row.fair.ci[1] })}`;
  return `${row.competency}: ${marks.join(', ')}.${fair}`;
}

function legendOf({ language, raters, rows }: DebriefPlot, top: number, width: number, pad: number, level: number) {
  const body: string[] = [];
  let x = pad;
  let y = top;
  const put = (text: string, draw: (x: number, y: number) => string): void => {
    const room = 22 + widthOf(text) + 14;
    if (x > pad && x + room > width - pad) {
      x = pad;
      y += 21;
    }
    body.push(draw(x + 7, y - 4), label(x + 20, y, text, { class: 'soft' }));
    x += room;
  };
  raters.forEach((rater, r) => {
    put(rater, (cx, cy) => raterMark(r, cx, cy, 5));
  });
  if (rows.some((row) => row.fair !== undefined)) {
    put(`${say(language, 'label.fair')}, ${say(language, 'label.interval', { level })}`, (cx, cy) =>
      [
        element('rect', { x: cx - 8, y: cy - 4, width: 16, height: 8, rx: 4, class: 'band' }),
        element('path', { d: `M${Math.round(cx)} ${Math.round(cy - 7)}v14`, class: 'value' }),
      ].join(''),
    );
  }
  return { body, bottom: y + 14 };
}
