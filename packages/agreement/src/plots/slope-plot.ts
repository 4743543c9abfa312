import type { Language } from '../words/message.ts';
import { formatNumber, say } from '../words/say.ts';
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
} from './picture.ts';

/** One candidate or competency in both rounds, with what round two says of round one. */
export type SlopeRow = {
  name: string;
  first: { value: number; ci?: readonly [number, number] };
  second: { value: number; ci?: readonly [number, number] };
  verdict: 'confirmed' | 'contradicted' | 'undecided';
};

/** Rows and the ends of the scale. */
export type SlopePlot = PictureOptions & {
  language: Language;
  rows: readonly SlopeRow[];
  scale: { min: number; max: number };
};

/** Heights at least so far apart, in their order, as near to where they belong as that allows. */
function apart(wanted: readonly number[], least: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const places = [...wanted];
  let floor = low;
  for (const i of order) {
    places[i] = Math.max(wanted[i]!, floor);
    floor = places[i]! + least;
  }
  let ceiling = high;
  for (const i of order.toReversed()) {
    places[i] = Math.min(places[i]!, ceiling);
    ceiling = places[i]! - least;
  }
  return places;
}

/**
 * Round one to round two: a line per candidate or competency from its first to its second fair score, with the name
 * and what round two says. Confirmed is a solid line, undecided a dashed one, contradicted a solid one with open marks.
 */
export function slopePlot(options: SlopePlot): Picture {
  const { language, rows, scale } = options;
  const width = widthFor(options);
  const side = Math.max(44, width * 0.1);
  const names = Math.min(260, Math.max(196, width * 0.42));
  const left = side;
  const right = width - names;
  const top = 42;
  const height = Math.max(220, rows.length * 24);
  const y = linear([scale.max, scale.min], [top, top + height]);
  const axis = ticks(scale.min, scale.max, 5);
  const body: string[] = [
    label(left, 22, say(language, 'label.round', { number: 1 }), { class: 'soft', anchor: 'middle' }),
    label(right, 22, say(language, 'label.round', { number: 2 }), { class: 'soft', anchor: 'middle' }),
  ];
  for (const value of axis) {
    body.push(
      element('path', {
        d: `M${Math.round(left)} ${Math.round(y(value))}H${Math.round(right)}`,
        class: 'axis',
        'stroke-opacity': '.5',
      }),
    );
    body.push(label(left - 12, y(value) + 4.5, formatNumber(language, value), { class: 'soft', anchor: 'end' }));
  }
  const places = apart(
    rows.map(({ second }) => y(second.value)),
    19,
    top,
    top + height,
  );
  rows.forEach(({ name, first, second, verdict }, i) => {
    const [from, to] = [Math.round(y(first.value) * 10) / 10, Math.round(y(second.value) * 10) / 10];
    const dashed = verdict === 'undecided' ? '5 4' : undefined;
    for (const [x, ci] of [
      [left, first.ci],
      [right, second.ci],
    ] as const) {
      if (ci === undefined) continue;
      const [low, high] = ci.map((end) => Math.max(scale.min, Math.min(scale.max, end))) as [number, number];
      body.push(
        element('path', {
          d: `M${Math.round(x)} ${Math.round(y(low))}V${Math.round(y(high))}`,
          class: 'link',
          'stroke-opacity': '.6',
        }),
      );
    }
    body.push(
      element('path', {
        d: `M${Math.round(left)} ${from}L${Math.round(right)} ${to}`,
        class: 'thin',
        'stroke-dasharray': dashed,
      }),
    );
    const mark = verdict === 'contradicted' ? 'open' : 'mark';
    body.push(element('circle', { cx: left, cy: from, r: 4.5, class: mark }));
    body.push(element('circle', { cx: right, cy: to, r: 4.5, class: mark }));
    // the verdict is never cut, the name may be
    const said = ` · ${say(language, `label.${verdict}`)}`;
    const text = `${shorten(name, names - 26 - widthOf(said, true), true)}${said}`;
    const place = places[i]!;
    if (Math.abs(place - to) > 3) {
      body.push(
        element('path', {
          d: `M${Math.round(right + 6)} ${to}L${Math.round(right + 14)} ${Math.round(place)}`,
          class: 'link',
        }),
      );
    }
    const strong = verdict === 'contradicted' ? { class: 'due strong' } : {};
    body.push(label(right + 18, place + 4.5, text, strong));
  });
  return picture(
    { ...options, kind: 'slope' },
    {
      title: say(language, 'plot.slope'),
      description: say(language, 'plot.slope.about'),
      height: top + height + 20,
      body,
      table: {
        columns: [
          '',
          say(language, 'label.round', { number: 1 }),
          say(language, 'label.round', { number: 2 }),
          say(language, 'label.verdict'),
        ],
        rows: rows.map(({ name, first, second, verdict }) => [
          name,
          first.value,
          second.value,
          say(language, `label.${verdict}`),
        ]),
      },
    },
  );
}
