import { element, label, linear, shorten, ticks, widthOf } from './picture.ts';

/** One row: a value with its interval, or a note in its place. */
export type ForestRow = {
  name: string;
  /** Null draws `note` in place of a figure. */
  value: number | null;
  ci?: readonly [number, number] | undefined;
  note?: string;
  own?: boolean;
};

/** What to draw and between which ends. */
export type Forest = {
  width: number;
  rows: readonly ForestRow[];
  nameWidth: number;
  /** Where the axis begins and ends; values beyond are drawn at the edge with an arrow. */
  range: readonly [number, number];
  format: (value: number) => string;
  /** Upright lines with a word above each. */
  rules: readonly { value: number; text: string; dashed: boolean }[];
  ends?: readonly [low: string, high: string];
  log?: boolean;
  /** Values of the axis; round ones unless given. */
  at?: readonly number[];
};

/** More rows than this are drawn dense. */
const DENSE = 40;

/** Rows of a value with its interval, own row filled and in bold, others open; answers the body and its height. */
export function forest({ width, rows, nameWidth, range, format, rules, ends, log, at }: Forest): {
  body: string[];
  height: number;
} {
  const pad = 16;
  const left = pad + nameWidth + 14;
  const right = width - pad - 10;
  const scaled = (value: number): number => (log === true ? Math.log(value) : value);
  const place = linear([scaled(range[0]), scaled(range[1])], [left, right]);
  const x = (value: number): number => Math.max(left, Math.min(right, place(scaled(value))));
  const top = rules.length > 0 ? 34 : 14;
  // a long list is drawn dense, with the own row alone named
  const dense = rows.length > DENSE;
  const rowHeight = dense ? 12 : 30;
  const bottom = top + rows.length * rowHeight;
  const body: string[] = [];
  const upright = rules.toSorted((a, b) => a.value - b.value);
  upright.forEach(({ value, text, dashed }, i) => {
    const near = (other: (typeof rules)[number] | undefined): boolean =>
      other !== undefined && Math.abs(x(other.value) - x(value)) < (widthOf(text) + widthOf(other.text)) / 2 + 6;
    // two words that would run into each other lean away from each other
    const anchor = near(upright[i + 1]) ? 'end' : near(upright[i - 1]) ? 'start' : 'middle';
    body.push(
      element('path', {
        d: `M${Math.round(x(value) * 10) / 10} ${top - 6}V${bottom}`,
        class: dashed ? 'rule' : 'axis',
      }),
    );
    const lean = anchor === 'end' ? 3 : anchor === 'start' ? -3 : 0;
    body.push(label(x(value) + lean, top - 13, text, { class: dashed ? 'due' : 'soft', anchor }));
  });
  rows.forEach(({ name, value, ci, note, own }, i) => {
    const y = top + i * rowHeight + rowHeight / 2;
    if (!dense || own === true) {
      body.push(label(pad, y + 4.5, shorten(name, nameWidth, own === true), own === true ? { class: 'strong' } : {}));
    }
    if (value === null) {
      body.push(label(left, y + 4.5, note ?? '', { class: 'soft' }));
      return;
    }
    if (ci !== undefined) {
      const [low, high] = [x(ci[0]), x(ci[1])];
      const cut = [scaled(ci[0]) < scaled(range[0]), scaled(ci[1]) > scaled(range[1])];
      const capLow = cut[0]
        ? `M${Math.round(low + 6)} ${y - 4}L${Math.round(low)} ${y}l6 4`
        : `M${Math.round(low)} ${y - 4}v8`;
      const capHigh = cut[1]
        ? `M${Math.round(high - 6)} ${y - 4}L${Math.round(high)} ${y}l-6 4`
        : `M${Math.round(high)} ${y - 4}v8`;
      body.push(
        element('path', {
          d: `M${Math.round(low)} ${y}H${Math.round(high)}${capLow}${capHigh}`,
          class: own === true ? 'thin' : 'link',
        }),
      );
    }
    const cx = Math.round(x(value) * 10) / 10;
    body.push(
      own === true
        ? element('polygon', { points: `${cx - 8},${y} ${cx},${y - 8} ${cx + 8},${y} ${cx},${y + 8}`, class: 'fill' })
        : element('circle', { cx, cy: y, r: dense ? 3 : 5, class: 'open' }),
    );
    if (note !== undefined) body.push(label(right, y - 7, note, { class: 'soft', anchor: 'end' }));
  });
  const axis = at ?? ticks(range[0], range[1], width < 480 ? 4 : 6);
  const marks = axis.map((value) => `M${Math.round(x(value) * 10) / 10} ${bottom}v5`).join('');
  body.push(element('path', { d: `M${Math.round(left)} ${bottom}H${Math.round(right)}${marks}`, class: 'axis' }));
  for (const value of axis) body.push(label(x(value), bottom + 19, format(value), { class: 'soft', anchor: 'middle' }));
  if (ends === undefined) return { body, height: bottom + 30 };
  body.push(label(left, bottom + 38, `← ${ends[0]}`, { class: 'soft' }));
  body.push(label(right, bottom + 38, `${ends[1]} →`, { class: 'soft', anchor: 'end' }));
  return { body, height: bottom + 48 };
}

/** A range around the values that leaves some air, and holds `also`. */
export function rangeOf(values: readonly number[], also: readonly number[]): [number, number] {
  const all = [...values.filter(Number.isFinite), ...also];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const air = (high - low || 1) * 0.06;
  return [low - air, high + air];
}
