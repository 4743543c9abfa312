import { ratersNeeded, spearmanBrown } from '../d-study.ts';
import type { Language } from '../words/message.ts';
import { formatNumber, say } from '../words/say.ts';
import { element, label, linear, type Picture, type PictureOptions, picture, widthFor, widthOf } from './picture.ts';

/** One rater's reliability, and what is aimed at. */
export type ReliabilityPlot = PictureOptions & {
  language: Language;
  /** Reliability of one rater, above 0 and below 1; its interval is drawn as a band. */
  single: number;
  ci?: readonly [number, number];
  /** Reliability that is aimed at; .80 unless given. */
  target?: number;
  /** How many raters there are now; their mark is filled. */
  now?: number;
  most?: number;
};

/** The reliability of the mean of 1, 2, 3 … raters, with the target as a dashed line and the first number that reaches it. */
export function reliabilityPlot(options: ReliabilityPlot): Picture {
  const { language, single, ci, target = 0.8, now } = options;
  if (!(single > 0 && single < 1)) throw new RangeError(`single ${single}: expected a reliability between 0 and 1`);
  const needed = ratersNeeded(target, { single }).value;
  const most = Math.min(40, Math.max(options.most ?? 8, needed ?? 0, now ?? 0));
  const width = widthFor(options);
  const [left, right, top, bottom] = [52, width - 24, 24, 268];
  const x = linear([1, most], [left + 14, right - 10]);
  const y = linear([0, 1], [bottom, top]);
  const body: string[] = [];
  for (const value of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    body.push(
      element('path', {
        d: `M${left} ${Math.round(y(value))}H${Math.round(right)}`,
        class: 'axis',
        'stroke-opacity': '.5',
      }),
    );
    body.push(label(left - 8, y(value) + 4.5, formatNumber(language, value, 1), { class: 'soft', anchor: 'end' }));
  }
  const counts = Array.from({ length: most }, (_, i) => i + 1);
  const point = (k: number, from: number): string =>
    `${Math.round(x(k) * 10) / 10} ${Math.round(y(Math.max(0, spearmanBrown(from, k))) * 10) / 10}`;
  if (ci !== undefined) {
    const [low, high] = ci.map((end) => Math.max(0, Math.min(0.9999, end))) as [number, number];
    const upper = counts.map((k) => point(k, high));
    const lower = counts.toReversed().map((k) => point(k, low));
    body.push(element('path', { d: `M${[...upper, ...lower].join('L')}Z`, class: 'band' }));
  }
  const goal = say(language, 'label.target', { value: target });
  body.push(element('path', { d: `M${left} ${Math.round(y(target))}H${Math.round(right)}`, class: 'rule' }));
  body.push(label(left + 6, y(target) - 6, goal, { class: 'due' }));
  body.push(element('path', { d: `M${counts.map((k) => point(k, single)).join('L')}`, class: 'thin' }));
  const every = Math.ceil((most * widthOf('00 ')) / (right - left));
  for (const k of counts) {
    const value = spearmanBrown(single, k);
    body.push(element('circle', { cx: x(k), cy: y(value), r: k === now ? 6 : 4, class: k === now ? 'fill' : 'open' }));
    if (k % every === 0 || k === 1) body.push(label(x(k), bottom + 19, String(k), { class: 'soft', anchor: 'middle' }));
  }
  if (needed !== null && needed <= most) {
    const cx = x(needed);
    const text = say(language, 'label.needed', { count: needed });
    const half = widthOf(text, true) / 2;
    const place = Math.max(left + half, Math.min(right - half, cx));
    body.push(
      element('path', {
        d: `M${Math.round(cx)} ${Math.round(y(spearmanBrown(single, needed)) + 7)}V${bottom}`,
        class: 'rule',
      }),
    );
    body.push(
      element('rect', {
        x: place - half - 5,
        y: bottom - 32,
        width: 2 * half + 10,
        height: 20,
        rx: 10,
        class: 'sheet',
      }),
    );
    body.push(label(place, bottom - 17, text, { class: 'due strong', anchor: 'middle' }));
  }
  body.push(label((left + right) / 2, bottom + 40, say(language, 'label.raters'), { class: 'soft', anchor: 'middle' }));
  return picture(
    { ...options, kind: 'reliability' },
    {
      title: say(language, 'plot.reliability'),
      description: [
        say(language, 'plot.reliability.about'),
        needed === null
          ? say(language, 'raters.unreachable', { reliability: target })
          : say(language, 'raters.needed', { count: needed, reliability: target }),
      ].join(' '),
      height: bottom + 54,
      body,
      table: {
        columns: [say(language, 'label.raters'), say(language, 'label.reliability')],
        rows: counts.map((k) => [k, spearmanBrown(single, k)]),
      },
    },
  );
}
