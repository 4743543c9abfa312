/** The same content as a table, for readers who do not see the picture. */
export type PictureTable = { columns: readonly string[]; rows: readonly (readonly (string | number | null)[])[] };

/** A drawing: SVG text without scripts or outside references, and all that it shows as a table. */
export type Picture = {
  svg: string;
  title: string;
  description: string;
  width: number;
  height: number;
  table: PictureTable;
};

/** What every drawing takes. */
export type PictureOptions = {
  /** Pixels; the layout follows it, 360 is the least. 640 unless given. */
  width?: number;
  /** Begins every id in the drawing: give another to each drawing of a page. `rondo` unless given. */
  id?: string;
  /** For pages whose content security policy asks one of inline styles. */
  nonce?: string;
};

/** The least width at which everything stays legible. */
export const LEAST_WIDTH = 360;
/** Text size in pixels, of labels and of headings. */
export const TEXT = 13;

/** Text made safe for SVG; characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  let safe = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    const control = code < 32 && code !== 9 && code !== 10 && code !== 13;
    const loneSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (control || loneSurrogate || code === 0xfffe || code === 0xffff) continue;
    safe += ESCAPED[char] ?? char;
  }
  return safe;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A coordinate with at most one decimal. */
export const at = (value: number): string => String(Math.round(value * 10) / 10);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; numbers are rounded, undefined attributes left out, content is SVG already. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? at(value) : escapeXml(value!)}"`)
    .join('');
  return content === undefined ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

/** Class and anchor of a text; it starts at its place unless given. */
export type TextStyle = { class?: string; anchor?: 'start' | 'middle' | 'end' };

/** Text with its baseline at y. */
export function label(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { class: name, anchor } = style;
  return element(
    'text',
    { x, y, class: name, 'text-anchor': anchor === 'start' ? undefined : anchor },
    escapeXml(text),
  );
}

/** How wide a text will be at most in a usual sans-serif; `strong` is wider. Careful: rather too wide than cut off. */
export function widthOf(text: string, strong = false): number {
  let width = 0;
  for (const char of text) width += /[ilj.,:;'|!]/.test(char) ? 0.33 : /[mwMW@%—]/.test(char) ? 0.92 : 0.57;
  return width * TEXT * (strong ? 1.13 : 1);
}

/** A text in lines of at most so many pixels, at most `most` of them; the last ends in … where something is left. */
export function wrap(text: string, width: number, most = 2, strong = false): string[] {
  const lines: string[] = [];
  let rest = text.split(/\s+/).filter((word) => word !== '');
  while (rest.length > 0 && lines.length < most) {
    let line = rest[0]!;
    let taken = 1;
    while (taken < rest.length && widthOf(`${line} ${rest[taken]}`, strong) <= width) line += ` ${rest[taken++]}`;
    rest = rest.slice(taken);
    lines.push(line);
  }
  const last = lines.length - 1;
  const whole = rest.length === 0;
  return lines.map((line, i) => shorten(i === last && !whole ? `${line} …` : line, width, strong));
}

/** A text cut to so many pixels, ending in … where it was. */
export function shorten(text: string, width: number, strong = false): string {
  if (widthOf(text, strong) <= width) return text;
  const chars = [...text.replace(/ …$/, '')];
  while (chars.length > 1 && widthOf(`${chars.join('')}…`, strong) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/**
 * Colours are the page's own variables where it has them, with a light and a dark fallback. Nothing is told by colour
 * alone: shape, place, hatching, dashes or a word always say it too.
 */
const COLOURS = [
  ['sheet', '--sheet', '#fefdfb', '#2a2724'],
  ['well', '--well', '#f3f0ea', '#1b1917'],
  ['line', '--line-strong', '#c8c3ba', '#57534d'],
  ['text', '--text', '#2a2622', '#ece8e1'],
  ['soft', '--text-soft', '#625c54', '#b5aea4'],
  ['ink', '--ink', '#2b4f86', '#9bbcf0'],
  ['wash', '--ink-wash', '#e3ecf9', '#2f3d55'],
  ['due', '--due', '#8a5a00', '#e5b95c'],
  ['due-wash', '--due-wash', '#fdeecf', '#463817'],
] as const;

function styleOf(id: string): string {
  const set = (dark: boolean): string =>
    COLOURS.map(([name, page, light, night]) => `--p-${name}:var(${page},${dark ? night : light})`).join(';');
  return [
    `#${id}{${set(false)};font-family:var(--sans,system-ui,sans-serif);font-size:${TEXT}px;max-width:100%;height:auto}`,
    `@media(prefers-color-scheme:dark){#${id}{${set(true)}}}`,
    `#${id} text{fill:var(--p-text)}`,
    `#${id} .soft{fill:var(--p-soft)}`,
    `#${id} .strong{font-weight:600}`,
    `#${id} .due{fill:var(--p-due)}`,
    `#${id} .ink{fill:var(--p-ink)}`,
    `#${id} .sheet{fill:var(--p-sheet)}`,
    `#${id} .row{fill:var(--p-due-wash)}`,
    `#${id} .axis{stroke:var(--p-line);fill:none}`,
    `#${id} .edge{stroke:var(--p-line)}`,
    `#${id} .mark{fill:var(--p-text);stroke:var(--p-sheet);stroke-width:1}`,
    `#${id} .open{fill:var(--p-sheet);stroke:var(--p-text);stroke-width:1.5}`,
    `#${id} .band{fill:var(--p-wash);stroke:var(--p-ink);stroke-width:1}`,
    `#${id} .value{stroke:var(--p-ink);stroke-width:3;fill:none}`,
    `#${id} .thin{stroke:var(--p-ink);stroke-width:1.5;fill:none}`,
    `#${id} .rule{stroke:var(--p-due);stroke-width:1.5;stroke-dasharray:5 3;fill:none}`,
    `#${id} .link{stroke:var(--p-soft);stroke-width:1;fill:none}`,
    `#${id} .fill{fill:var(--p-ink)}`,
    `#${id} .cell{fill:var(--p-well);stroke:var(--p-line)}`,
    `#${id} .flag{fill:none;stroke:var(--p-due);stroke-width:2.5}`,
  ].join('');
}

/** The drawing with its title, description, colours and background. `body` is SVG; the id must be fit for CSS. */
export function picture(
  options: PictureOptions & { kind: string },
  content: { title: string; description: string; height: number; body: readonly string[]; table: PictureTable },
): Picture {
  const width = widthFor(options);
  const id = idOf(options);
  const { title, description, height, body, table } = content;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-about`,
      width: Math.round(width),
      height: Math.round(height),
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
    },
    [
      element('title', { id: `${id}-title` }, escapeXml(title)),
      element('desc', { id: `${id}-about` }, escapeXml(description)),
      element('style', { nonce: options.nonce }, styleOf(id)),
      element('rect', { width, height, class: 'sheet' }),
      ...body,
    ].join(''),
  );
  return { svg, title, description, width, height: Math.round(height), table };
}

/** The width to draw at. Refuses (RangeError) what is not a number; less than the least is drawn at the least. */
export function widthFor({ width = 640 }: PictureOptions): number {
  if (!Number.isFinite(width)) throw new RangeError(`width ${width}: expected a number of pixels`);
  return Math.max(LEAST_WIDTH, Math.min(4000, width));
}

/** The drawing's id: the caller's beginning and the kind, in letters that CSS and URLs allow. */
export function idOf({ id = 'rondo', kind }: PictureOptions & { kind: string }): string {
  return `${id.replace(/[^A-Za-z0-9_-]/g, '-').replace(/^(?![A-Za-z])/, 'p')}-${kind}`;
}

/** A straight scale from values to pixels. */
export function linear(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const span = from[1] - from[0];
  return (value) => (span === 0 ? (to[0] + to[1]) / 2 : to[0] + ((value - from[0]) / span) * (to[1] - to[0]));
}

/** Round values for an axis: about `count` of them, within the range. */
export function ticks(low: number, high: number, count = 5): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => size >= rough * 0.999) ?? rough;
  const list: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++)
    list.push(Number((i * step).toPrecision(12)));
  return list;
}
