import { isZone, offsetAt } from './compile/clock.ts';
import { formatDate, weekdayOf } from './compile/instant.ts';
import { type Block, type DrawnDay, type Lane, type LaneKind, lanesOf } from './draw/lanes.ts';
import type { Instance } from './problem.ts';
import type { Solution } from './schedule.ts';

const MARGIN = 16;
const ROW = 26;
const LANE_GAP = 4;
const AXIS = 24;
const HEADING = 26;
/** The width of a letter at 11 and 12 pixels, on the safe side. */
const LETTER = 6.4;

/** Fill, edge and text of a kind of session: on light paper, and on dark. Text keeps a contrast of 7 to 1 or more. */
const INKS = [
  ['#dbe9fb', '#4a7ab8', '#14304f', '#1f3a5c', '#6f9dd6', '#e3eefb'],
  ['#fde8d0', '#b9772a', '#4d2c07', '#4f3414', '#d79a51', '#fdeedd'],
  ['#dcf1df', '#4b8f58', '#143a1c', '#1d4226', '#6cb57a', '#e2f5e5'],
  ['#f1e0f4', '#9059a0', '#3c1846', '#43254c', '#bb86ca', '#f5e8f8'],
  ['#f9dede', '#b05454', '#4b1515', '#522323', '#d98484', '#fbe8e8'],
  ['#d6f0ef', '#378583', '#0e3a39', '#163f3e', '#62b3b0', '#def5f4'],
  ['#f3eecb', '#8f8130', '#3a3309', '#433c14', '#c0b05c', '#f7f3da'],
  ['#e5e5ea', '#6f6f80', '#26262e', '#383842', '#a0a0b2', '#ececf2'],
] as const;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Text for XML: signs as numbers, and no control characters, which XML does not allow. */
const quoted = (content: string): string =>
  [...content].map((sign) => (sign < ' ' ? ' ' : '&<>"\''.includes(sign) ? `&#${sign.charCodeAt(0)};` : sign)).join('');

const local = (zone: string, minute: number): number => minute + offsetAt(zone, minute);

function clock(zone: string, minute: number): string {
  const time = ((local(zone, minute) % 1440) + 1440) % 1440;
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
}

/** As much of a label as fits into a width: whole, its first part, cut short, or nothing rather than one letter. */
function fitted(label: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  if (label.length <= letters) return label;
  const first = label.split(' · ')[0]!;
  if (first.length <= letters) return letters - first.length > 6 ? `${label.slice(0, letters - 1)}…` : first;
  return letters < 3 ? '' : `${first.slice(0, letters - 1)}…`;
}

/**
 * Draws a plan as swim lanes, one per interviewer (or person of a fair), room or candidate, day below day, as one SVG
 * text. Times are on the clock of the instance's zone; busy time lies behind in grey, changed sessions have a heavy edge.
 *
 * Without the instance (null) times are in UTC and a session called `c1-hr` counts as candidate c1's hr. Colours follow
 * the reader's light or dark setting; a page may set `--rondo-plan-surface`, `--rondo-plan-ink`, `--rondo-plan-line`
 * and `--rondo-plan-muted`. The plan is drawn as it is: whether it keeps the constraints is for `check`.
 */
export function draw(instance: Instance | null, solution: Solution, options: { by?: LaneKind } = {}): string {
  const by = options.by ?? 'person';
  const { zone, days, kinds, people } = lanesOf(instance, solution, by, clock);
  const shown = isZone(zone) ? zone : 'UTC';
  const names = days.flatMap((day) => day.lanes.map((lane) => lane.name.length));
  const gutter = Math.min(200, 20 + LETTER * Math.max(6, ...names));
  const longest = Math.max(60, ...days.map(({ from, to }) => to - from));
  const scale = Math.max(0.05, Math.min(2.4, 1100 / longest));
  const width = Math.ceil(MARGIN * 2 + gutter + longest * scale);
  const wording = `${solution.assignments.length} sessions, ${people} interviewers, ${days.length} ${days.length === 1 ? 'day' : 'days'}, by ${by}`;

  const parts: string[] = [];
  let y = MARGIN + 22;
  parts.push(text(MARGIN, y, `Plan of ${solution.instance}`, 'ink', 16, 'font-weight="600"'));
  parts.push(text(MARGIN, y + 20, `${wording} · times in ${shown}`, 'muted', 12));
  y += 40;
  const legend = legendOf(kinds, width, y, solution.changes.length > 0);
  parts.push(legend.svg);
  y = legend.bottom;
  for (const day of days) {
    const drawn = drawDay(day, { zone: shown, kinds, gutter, scale, top: y });
    parts.push(drawn.svg);
    y = drawn.bottom + 12;
  }
  const height = Math.ceil(y + MARGIN - 8);
  const description = `${wording}. ${days.map((day) => spoken(day, shown)).join(' ')}`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="rondo-plan-title rondo-plan-description" font-family="system-ui, sans-serif">`,
    `<title id="rondo-plan-title">${quoted(`Plan of ${solution.instance}`)}</title>`,
    `<desc id="rondo-plan-description">${quoted(description)}</desc>`,
    `<style>${darkStyle()}</style>`,
    `<rect class="rondo-plan-surface" width="${width}" height="${height}" fill="var(--rondo-plan-surface, #ffffff)"/>`,
    ...parts,
    '</svg>',
  ].join('\n')}\n`;
}

/** Rules win over the attributes that hold the light colours. */
function darkStyle(): string {
  const rules = [
    '.rondo-plan-surface{fill:var(--rondo-plan-surface,#15171c)}',
    '.rondo-plan-ink{fill:var(--rondo-plan-ink,#f1f2f4)}',
    '.rondo-plan-muted{fill:var(--rondo-plan-muted,#b4b8c2)}',
    '.rondo-plan-line{stroke:var(--rondo-plan-line,#3a3e48)}',
    '.rondo-plan-lane{fill:var(--rondo-plan-lane,#1c1f26)}',
    '.rondo-plan-busy{fill:var(--rondo-plan-busy,#2c303a)}',
    ...INKS.map(([, , , fill, edge, ink], k) => `.k${k} rect{fill:${fill};stroke:${edge}}.k${k} text{fill:${ink}}`),
  ];
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}

const LIGHT = { ink: 'var(--rondo-plan-ink, #1b1d22)', muted: 'var(--rondo-plan-muted, #585d69)' };

function text(x: number, y: number, content: string, ink: keyof typeof LIGHT, size: number, more = ''): string {
  return `<text class="rondo-plan-${ink}" x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${LIGHT[ink]}" ${more}>${quoted(content)}</text>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;

function legendOf(
  kinds: readonly string[],
  width: number,
  top: number,
  changes: boolean,
): { svg: string; bottom: number } {
  const parts: string[] = [];
  let [x, y] = [MARGIN, top];
  const entries = kinds.flatMap((kind, k) => (kind === '' ? [] : [{ kind, k, changed: false }]));
  if (changes) entries.push({ kind: 'changed', k: 7, changed: true });
  for (const { kind, k, changed } of entries) {
    const room = 40 + kind.length * 7;
    if (x + room > width - MARGIN && x > MARGIN) {
      x = MARGIN;
      y += 20;
    }
    const [fill, edge] = INKS[k % INKS.length]!;
    parts.push(
      `<g class="k${k % INKS.length}"><rect x="${round(x)}" y="${y}" width="14" height="14" rx="3" fill="${fill}" stroke="${edge}" stroke-width="${changed ? 3 : 1}"/></g>`,
      text(x + 20, y + 11.5, kind, 'muted', 12),
    );
    x += room;
  }
  return { svg: parts.join('\n'), bottom: entries.length === 0 ? top : y + 26 };
}

interface Frame {
  zone: string;
  kinds: readonly string[];
  gutter: number;
  scale: number;
  top: number;
}

function drawDay(day: DrawnDay, frame: Frame): { svg: string; bottom: number } {
  const { zone, gutter, scale } = frame;
  const left = MARGIN + gutter;
  const x = (minute: number): number => left + (minute - day.from) * scale;
  const date = Math.floor(local(zone, day.from) / 1440);
  const parts = [
    text(MARGIN, frame.top + 16, `${WEEKDAYS[weekdayOf(date)]} ${formatDate(date)}`, 'ink', 14, 'font-weight="600"'),
  ];
  const lanesTop = frame.top + HEADING + AXIS;
  let y = lanesTop;
  const lanes: string[] = [];
  for (const lane of day.lanes) {
    lanes.push(drawLane(lane, y, x, day, frame));
    y += lane.rows * ROW + LANE_GAP;
  }
  // Hour lines lie behind the lanes' blocks, their times above.
  const step = [30, 60, 120, 240, 480, 1440].find((minutes) => minutes * scale >= 44) ?? 2880;
  const first = day.from + ((step - (local(zone, day.from) % step)) % step);
  for (let at = first; at <= day.to; at += step) {
    parts.push(
      `<line class="rondo-plan-line" x1="${round(x(at))}" x2="${round(x(at))}" y1="${lanesTop - 4}" y2="${y}" stroke="var(--rondo-plan-line, #d4d7de)"/>`,
      text(x(at), lanesTop - 9, clock(zone, at), 'muted', 11, 'text-anchor="middle"'),
    );
  }
  if (day.lanes.length === 0) parts.push(text(left, lanesTop + 12, 'nothing planned', 'muted', 12));
  return { svg: [...parts, ...lanes].join('\n'), bottom: Math.max(y, lanesTop + 20) };
}

function drawLane(lane: Lane, top: number, x: (minute: number) => number, day: DrawnDay, frame: Frame): string {
  const height = lane.rows * ROW;
  const parts = [
    `<rect class="rondo-plan-lane" x="${round(x(day.from))}" y="${top}" width="${round(x(day.to) - x(day.from))}" height="${height}" fill="var(--rondo-plan-lane, #f5f6f8)" fill-opacity="0.6"/>`,
    text(MARGIN, top + ROW / 2 + 4, fitted(lane.name, frame.gutter - 8), 'ink', 12),
  ];
  for (const [from, to] of lane.busy) {
    parts.push(
      `<rect class="rondo-plan-busy" x="${round(x(from))}" y="${top + 3}" width="${round(x(to) - x(from))}" height="${height - 6}" rx="2" fill="var(--rondo-plan-busy, #dfe2e8)"><title>busy ${clock(frame.zone, from)} to ${clock(frame.zone, to)}</title></rect>`,
    );
  }
  for (const block of lane.blocks) parts.push(drawBlock(block, top, x, frame));
  return parts.join('\n');
}

function drawBlock(block: Block, top: number, x: (minute: number) => number, frame: Frame): string {
  const ink = Math.max(0, frame.kinds.indexOf(block.kind)) % INKS.length;
  const [fill, edge, dark] = INKS[ink]!;
  const [left, width] = [x(block.start) + 0.5, Math.max(2, x(block.end) - x(block.start) - 1)];
  const y = top + block.row * ROW + 2;
  const heavy = block.changed ? 3 : 1;
  const dashes = block.preparation ? ' stroke-dasharray="4 3" fill-opacity="0.5"' : '';
  const label = fitted(block.label, width - 8);
  return [
    `<g class="k${ink}"><title>${quoted(block.details)}</title>`,
    `<rect x="${round(left)}" y="${y}" width="${round(width)}" height="${ROW - 4}" rx="4" fill="${fill}" stroke="${edge}" stroke-width="${heavy}"${dashes}/>`,
    label === ''
      ? ''
      : `<text x="${round(left + 5)}" y="${y + 15}" font-size="11" fill="${dark}">${quoted(label)}</text>`,
    '</g>',
  ].join('');
}

function spoken(day: DrawnDay, zone: string): string {
  const date = Math.floor(local(zone, day.from) / 1440);
  const blocks = day.lanes.flatMap((lane) => lane.blocks);
  if (blocks.length === 0) return '';
  const [first, last] = [Math.min(...blocks.map(({ start }) => start)), Math.max(...blocks.map(({ end }) => end))];
  return `${WEEKDAYS[weekdayOf(date)]} ${formatDate(date)}: from ${clock(zone, first)} to ${clock(zone, last)}, ${day.lanes.length} lanes.`;
}
