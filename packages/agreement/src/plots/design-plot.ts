import type { Design } from '../design.ts';
import type { Language } from '../words/message.ts';
import { say, sayStatus } from '../words/say.ts';
import { sayDisconnected } from '../words/sentences.ts';
import { element, label, type Picture, type PictureOptions, picture, shorten, widthFor } from './picture.ts';

/** A design as {@link design} gives it. */
export type DesignPlot = PictureOptions & { language: Language; design: Design };

/** More people than this are drawn as one box for each group. */
const MOST_NODES = 60;

type Node = { name: string; y: number };

/** Raters left, candidates right, group under group; dashed lines are the interviews that are missing. */
export function designPlot(options: DesignPlot): Picture {
  const { language, design } = options;
  const many = design.candidates + design.raters > MOST_NODES;
  const { body, height } = many ? boxes(options) : people(options);
  const { pairs } = design;
  const rows = design.index.candidates.map((candidate, c) => [
    candidate,
    Array.from(pairs.rater.subarray(pairs.start[c]!, pairs.start[c + 1]!), (r) => design.index.raters[r]!).join(', '),
    design.groupOfCandidate[c]! + 1,
  ]);
  return picture(
    { ...options, kind: 'design' },
    {
      title: say(language, 'plot.design'),
      description: [
        say(language, 'plot.design.about'),
        sayDisconnected(language, design) || sayStatus(language, design.status),
      ].join(' '),
      height,
      body,
      table: {
        columns: [say(language, 'label.candidate'), say(language, 'label.raters'), say(language, 'label.group')],
        rows,
      },
    },
  );
}

function heading(language: Language, left: number, right: number): string[] {
  return [
    label(left, 20, say(language, 'label.raters'), { class: 'soft', anchor: 'end' }),
    label(right, 20, say(language, 'label.candidates'), { class: 'soft' }),
  ];
}

function people(options: DesignPlot): { body: string[]; height: number } {
  const { language, design } = options;
  const width = widthFor(options);
  const room = Math.min(190, width * 0.3);
  const left = room + 8;
  const right = width - room - 8;
  const step = 24;
  const raters = new Map<string, Node>();
  const candidates = new Map<string, Node>();
  const body = heading(language, left - 10, right + 10);
  const head = design.groups.length > 1 ? 18 : 0;
  let y = 34;
  design.groups.forEach((group, g) => {
    const size = Math.max(group.raters.length, group.candidates.length);
    const middle = (list: readonly string[], i: number): number =>
      y + head + 14 + ((size - list.length) / 2 + i) * step;
    for (const [i, name] of group.raters.entries()) raters.set(name, { name, y: middle(group.raters, i) });
    for (const [i, name] of group.candidates.entries()) candidates.set(name, { name, y: middle(group.candidates, i) });
    if (design.groups.length > 1) {
      body.push(
        element('rect', { x: 6, y: y - 6, width: width - 12, height: size * step + 14 + head, rx: 8, class: 'axis' }),
      );
      const text = `${say(language, 'label.group')} ${g + 1}`;
      body.push(label(18, y + 13, text, { class: 'soft' }));
    }
    y += size * step + 26 + head;
  });
  const { pairs } = design;
  const { index } = design;
  for (let c = 0; c < index.candidates.length; c++) {
    const to = candidates.get(index.candidates[c]!)!;
    for (let i = pairs.start[c]!; i < pairs.start[c + 1]!; i++) {
      const from = raters.get(index.raters[pairs.rater[i]!]!)!;
      body.push(element('path', { d: `M${Math.round(left)} ${from.y}L${Math.round(right)} ${to.y}`, class: 'link' }));
    }
  }
  for (const { rater, candidate } of design.bridges) {
    const [from, to] = [raters.get(rater)!, candidates.get(candidate)!];
    body.push(
      element('path', {
        d: `M${Math.round(left)} ${from.y}L${Math.round(right)} ${to.y}`,
        class: 'rule',
        'stroke-width': 2.5,
      }),
    );
  }
  for (const { name, y: place } of raters.values()) {
    body.push(element('rect', { x: left - 5, y: place - 5, width: 10, height: 10, class: 'mark' }));
    body.push(label(left - 12, place + 4.5, shorten(name, room - 14), { anchor: 'end' }));
  }
  for (const { name, y: place } of candidates.values()) {
    body.push(element('circle', { cx: right, cy: place, r: 5, class: 'open' }));
    body.push(label(right + 12, place + 4.5, shorten(name, room - 14)));
  }
  return { body: [...body, ...key(options, y + 4)], height: y + (design.bridges.length > 0 ? 24 : 8) };
}

function key({ language, design }: DesignPlot, y: number): string[] {
  if (design.bridges.length === 0) return [];
  return [
    element('path', { d: `M16 ${y}h34`, class: 'rule', 'stroke-width': 2.5 }),
    label(58, y + 4.5, say(language, 'label.extra'), { class: 'due' }),
  ];
}

/** One box for each group, the largest ten, with how many people are in it. */
function boxes(options: DesignPlot): { body: string[]; height: number } {
  const { language, design } = options;
  const width = widthFor(options);
  const shown = design.groups.slice(0, 10);
  const body: string[] = [];
  const most = Math.max(1, ...shown.map((group) => group.candidates.length));
  const [left, top, rowHeight] = [16, 16, 58];
  const largest = width - 2 * left - 70;
  shown.forEach((group, g) => {
    const y = top + g * rowHeight;
    const share = Math.sqrt(group.candidates.length / most);
    body.push(element('rect', { x: left, y, width: Math.max(8, largest * share), height: 18, rx: 4, class: 'band' }));
    const text = `${say(language, 'label.group')} ${g + 1}: ${group.candidates.length} ${say(language, 'label.candidates')}, ${group.raters.length} ${say(language, 'label.raters')}`;
    body.push(label(left, y + 36, text));
    if (g > 0) {
      const x = width - 40;
      body.push(
        element('path', {
          d: `M${left + Math.max(8, largest * share)} ${y + 9}H${x}V${top + 9}H${Math.round(left + largest)}`,
          class: 'rule',
          'stroke-width': 2,
        }),
      );
    }
  });
  const bottom = top + shown.length * rowHeight;
  const more = design.groups.length - shown.length;
  if (more > 0) body.push(label(left, bottom + 12, say(language, 'report.more', { count: more }), { class: 'soft' }));
  const end = bottom + (more > 0 ? 28 : 8);
  return { body: [...body, ...key(options, end)], height: end + (design.bridges.length > 0 ? 20 : 0) };
}
