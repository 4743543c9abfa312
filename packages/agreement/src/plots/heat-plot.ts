import type { Language } from '../words/message.ts';
import { formatNumber, say } from '../words/say.ts';
import {
  element,
  escapeXml,
  idOf,
  label,
  type Picture,
  type PictureOptions,
  picture,
  shorten,
  widthFor,
  widthOf,
  wrap,
} from './picture.ts';

/** One candidate's scores, by place in the two lists of names. */
export type HeatPlot = PictureOptions & {
  language: Language;
  raters: readonly string[];
  competencies: readonly string[];
  /** `scores[competency][rater]`, null = not observed. */
  scores: readonly (readonly (number | null)[])[];
  /** Cells to talk about: they alone carry a number. */
  flagged: readonly { competency: number; rater: number }[];
  scale: { min: number; max: number };
};

/**
 * Competency × rater: each cell is filled from below as far as its score goes on the scale (height says it, not
 * colour), hatched where nothing was observed, framed and numbered where it is flagged.
 */
export function heatPlot(options: HeatPlot): Picture {
  const { language, raters, competencies, scores, flagged, scale } = options;
  const width = widthFor(options);
  const id = idOf({ ...options, kind: 'heat' });
  const pad = 16;
  const nameWidth = Math.min(
    width * 0.34,
    Math.max(70, ...competencies.map((name) => Math.min(190, widthOf(name, true)))),
  );
  const left = pad + nameWidth + 10;
  const columns = Math.max(1, raters.length);
  const cell = Math.min(84, (width - pad - 34 - left) / columns);
  const rowHeight = 40;
  // names of raters stand upright where they fit, else along a slope
  const slanted = raters.some((rater) => widthOf(rater) > cell - 4);
  const top = slanted ? 78 : 34;
  const body: string[] = [
    element(
      'defs',
      {},
      element(
        'pattern',
        { id: `${id}-hatch`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        element('path', { d: 'M0 0V6', class: 'axis', 'stroke-width': 2 }),
      ),
    ),
  ];
  raters.forEach((rater, r) => {
    const x = left + (r + 0.5) * cell;
    if (!slanted) body.push(label(x, 22, rater, { class: 'soft', anchor: 'middle' }));
    else {
      body.push(
        element(
          'text',
          { x, y: top - 8, class: 'soft', transform: `rotate(-48 ${Math.round(x)} ${top - 8})` },
          escapeXml(shorten(rater, Math.min(84, (width - x - 8) / 0.67))),
        ),
      );
    }
  });
  const isFlagged = (k: number, r: number): boolean => flagged.some((one) => one.competency === k && one.rater === r);
  competencies.forEach((name, k) => {
    const y = top + k * rowHeight;
    const lines = wrap(name, nameWidth, 2, true);
    lines.forEach((line, i) => {
      body.push(label(pad, y + 25 + (i - (lines.length - 1) / 2) * 15, line, { class: 'strong' }));
    });
    raters.forEach((_, r) => {
      const score = scores[k]?.[r] ?? null;
      const x = left + r * cell;
      const box = { x: x + 2, y: y + 2, width: cell - 4, height: rowHeight - 4, rx: 3 };
      if (score === null) {
        body.push(element('rect', { ...box, class: 'edge', fill: `url(#${id}-hatch)` }));
        return;
      }
      const share = Math.max(0, Math.min(1, (score - scale.min) / (scale.max - scale.min)));
      const full = box.height - 2;
      body.push(element('rect', { ...box, class: 'cell' }));
      if (share > 0) {
        const height = share * full;
        body.push(
          element('rect', {
            x: box.x + 1,
            y: box.y + 1 + full - height,
            width: box.width - 2,
            height,
            rx: 2,
            class: 'fill',
            'fill-opacity': '.55',
          }),
        );
      }
      if (!isFlagged(k, r)) return;
      body.push(element('rect', { ...box, class: 'flag' }));
      const text = formatNumber(language, score);
      const plate = widthOf(text) + 12;
      body.push(
        element('rect', { x: x + cell / 2 - plate / 2, y: y + 10, width: plate, height: 20, rx: 10, class: 'sheet' }),
      );
      body.push(label(x + cell / 2, y + 25, text, { class: 'due strong', anchor: 'middle' }));
    });
  });
  const named = flagged.map(({ competency, rater }) => {
    const score = scores[competency]?.[rater] ?? null;
    return `${competencies[competency]}: ${raters[rater]} ${score === null ? '' : formatNumber(language, score)}`;
  });
  return picture(
    { ...options, kind: 'heat' },
    {
      title: say(language, 'plot.heat'),
      description: [say(language, 'plot.heat.about'), ...named].join(' '),
      height: top + competencies.length * rowHeight + 12,
      body,
      table: {
        columns: [say(language, 'label.competency'), ...raters],
        rows: competencies.map((name, k) => [name, ...raters.map((_, r) => scores[k]?.[r] ?? null)]),
      },
    },
  );
}
