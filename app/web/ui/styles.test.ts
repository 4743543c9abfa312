import { describe, expect, it } from 'vitest';

const raw: Record<string, string> = import.meta.glob(['../**/*.css', '!../dist/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const withoutComments = Object.entries(raw).map(([file, css]) => [file, css.replace(/\/\*[\s\S]*?\*\//g, '')] as const);

const layers = ['reset', 'tokens', 'base', 'components', 'shell', 'pages', 'preferences', 'print'];
const sided =
  /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))|text-align)\s*:\s*([^;}]+)/g;
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\((?!from)/i;

/** What stands at the top level of a sheet: each rule's or statement's head. */
const topLevel = (css: string): string[] => {
  const heads: string[] = [];
  let depth = 0;
  let head = '';
  for (const letter of css) {
    if (letter === '{') {
      if (depth === 0) heads.push(head.trim());
      depth += 1;
    } else if (letter === '}') {
      depth -= 1;
      head = '';
    } else if (letter === ';' && depth === 0) {
      heads.push(head.trim());
      head = '';
    } else if (depth === 0) head += letter;
  }
  return heads;
};

/** Each thing in a sheet that breaks the rules of ui/README.md. */
const offences = (file: string, css: string): string[] => {
  const found: string[] = [];
  for (const head of topLevel(css)) {
    const names = /^@layer\s+([\w\s,-]+)$/.exec(head)?.[1]?.split(',') ?? [];
    const isKnown = names.length > 0 && names.every((name) => layers.includes(name.trim()));
    if (!isKnown && !/^@(?:import|font-face|property)\b/.test(head)) found.push(`outside the layers: ${head}`);
  }
  for (const [, property, value] of css.matchAll(sided)) {
    if (property !== 'text-align' || /^(?:left|right)/.test(value ?? ''))
      found.push(`not right-to-left safe: ${property}`);
  }
  if (!file.endsWith('/tokens.css') && colour.test(css)) found.push('a colour of its own');
  return found;
};

describe('the style sheets', () => {
  it('are found', () => {
    expect(withoutComments.length).toBeGreaterThan(20);
  });

  it('stay in the layers, run both ways, and use the tokens', () => {
    const all = withoutComments.flatMap(([file, css]) => offences(file, css).map((offence) => `${file}: ${offence}`));
    expect(all).toEqual([]);
  });

  it('would be caught', () => {
    const planted =
      '.a { color: #fff } @layer other { .b { margin-left: 4px; text-align: right } } @layer pages { .c { width: 3px } }';
    expect(offences('planted.css', planted)).toEqual([
      'outside the layers: .a',
      'outside the layers: @layer other',
      'not right-to-left safe: margin-left',
      'not right-to-left safe: text-align',
      'not right-to-left safe: width',
      'a colour of its own',
    ]);
  });
});
