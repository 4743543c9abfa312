import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adverseImpact } from '../adverse-impact.ts';
import { contribution } from '../contribution.ts';
import { design } from '../design.ts';
import type { Rating } from '../ratings.ts';
import type { Language } from '../words/message.ts';
import { contributionPlot } from './contribution-plot.ts';
import { debriefPlot } from './debrief-plot.ts';
import { designPlot } from './design-plot.ts';
import { heatPlot } from './heat-plot.ts';
import { impactPlot } from './impact-plot.ts';
import { escapeXml, LEAST_WIDTH, type Picture, shorten, ticks, widthOf, wrap } from './picture.ts';
import { reliabilityPlot } from './reliability-plot.ts';
import { severityPlot } from './severity-plot.ts';
import { slopePlot } from './slope-plot.ts';

const LONG = 'Across departments <and> "countries" & of the whole organisation';
const rating = (candidate: string, rater: string, score: number, competency = 'k'): Rating => ({
  candidate,
  rater,
  competency,
  score,
});
const sparse = [
  rating('Noor', 'An', 4),
  rating('Noor', 'Bo', 2),
  rating('Sam', 'Cy', 5),
  rating('Sam', LONG, 3),
  rating(LONG, 'Eva', 1),
];
const cards = Array.from({ length: 12 }, (_, i) =>
  ['Plan', LONG, 'Calm'].map((item, k) => rating(`c${i}`, `r${i % 3}`, 1 + ((i * (k + 2)) % 5), item)),
).flat();

const PICTURES: Record<string, (language: Language, width: number) => Picture> = {
  debrief: (language, width) =>
    debriefPlot({
      language,
      width,
      candidate: 'Noor',
      raters: ['An', 'Bo', 'Cy', 'Dee van den Berg'],
      scale: { min: 1, max: 5, step: 1 },
      bar: 3.5,
      rows: [
        {
          competency: 'Planning',
          ratings: [
            { rater: 0, score: 4 },
            { rater: 1, score: 4 },
            { rater: 2, score: 4 },
            { rater: 3, score: 4 },
          ],
          fair: { value: 4.1, ci: [3.6, 4.6] },
        },
        {
          competency: LONG,
          ratings: [
            { rater: 0, score: 5 },
            { rater: 1, score: 2 },
          ],
          fair: { value: 3, ci: [0.5, 5.5] },
          flagged: true,
        },
        { competency: 'Calm', ratings: [] },
      ],
    }),
  heat: (language, width) =>
    heatPlot({
      language,
      width,
      raters: ['An', 'Bo', 'Johannes Diderik van der Waals'],
      competencies: ['Planning', LONG],
      scale: { min: 1, max: 5 },
      scores: [
        [1, 3, 5],
        [5, null, 2],
      ],
      flagged: [{ competency: 1, rater: 0 }],
    }),
  severity: (language, width) =>
    severityPlot({
      language,
      width,
      own: 'An',
      raters: [
        { rater: 'An', value: 0.4, ci: [0.1, 0.7], n: 40 },
        { rater: 'Bo', value: -0.3, ci: [-0.9, 0.3], n: 12 },
        { rater: 'Cy', value: null, n: 0, note: '–' },
      ],
    }),
  slope: (language, width) =>
    slopePlot({
      language,
      width,
      scale: { min: 1, max: 5 },
      rows: [
        { name: 'Noor', first: { value: 3, ci: [2, 4] }, second: { value: 3.2 }, verdict: 'confirmed' },
        { name: LONG, first: { value: 4 }, second: { value: 3.2 }, verdict: 'contradicted' },
        { name: 'Sam', first: { value: 4 }, second: { value: 3.2 }, verdict: 'undecided' },
      ],
    }),
  contribution: (language, width) => contributionPlot({ language, width, items: contribution(cards).items }),
  reliability: (language, width) => reliabilityPlot({ language, width, single: 0.2, ci: [0.1, 0.3], now: 3 }),
  impact: (language, width) =>
    impactPlot({
      language,
      width,
      impact: adverseImpact([
        { group: 'men', applicants: 80, selected: 48 },
        { group: LONG, applicants: 40, selected: 2 },
        { group: 'few', applicants: 3, selected: 1 },
      ]),
    }),
  design: (language, width) => designPlot({ language, width, design: design(sparse) }),
};
const ALL = Object.entries(PICTURES);

/** Tags that open and close in order, attributes in quotes, no bare ampersand: what an XML parser would ask. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g, (_, end, name, __, empty) => {
    if (end === '/') expect(open.pop()).toBe(name);
    else if (empty !== '/') open.push(name);
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
}

describe.each(ALL)('AG-PL-1 %s', (_, draw) => {
  it.each(['en', 'nl', 'nb'] as const)(
    'is well-formed, titled, described, without scripts or outside links (%s)',
    (language) => {
      for (const width of [360, 640, 1200]) {
        const { svg, title, description } = draw(language, width);
        expectWellFormed(svg);
        expect(svg).toMatch(
          /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" id="([\w-]+)" role="img" aria-labelledby="\1-title \1-about"/,
        );
        expect(svg).toContain(`>${escapeXml(title)}</title>`);
        expect(svg).toContain(`>${escapeXml(description)}</desc>`);
        expect(svg).not.toMatch(/<script|href|onload|NaN|Infinity|undefined|null/);
        expect(title.length * description.length).toBeGreaterThan(0);
      }
    },
  );
  it('has the same content as a table', () => {
    const { table } = draw('en', 640);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });
  it('keeps every text inside at 360 pixels, at 13 pixels of size', () => {
    for (const language of ['en', 'nl', 'nb'] as const) {
      const { svg } = draw(language, LEAST_WIDTH);
      for (const [tag, x, text] of svg.matchAll(/<text x="([-\d.]+)"[^>]*>([^<]*)<\/text>/g)) {
        if (tag.includes('rotate')) continue;
        const plain = text!.replace(/&amp;/g, '&').replace(/&[a-z]+;/g, 'x');
        // a usual font is narrower than the careful estimate
        const wide = widthOf(plain) * 0.85;
        const left = Number(x) - (tag.includes('"end"') ? wide : tag.includes('"middle"') ? wide / 2 : 0);
        expect([plain, left >= -1]).toEqual([plain, true]);
        expect([plain, left + wide <= LEAST_WIDTH + 1]).toEqual([plain, true]);
      }
      expect(svg).toContain('font-size:13px');
    }
  });
  it('has no style attributes, and carries a nonce when given one', () => {
    const { svg } = draw('en', 640);
    expect(svg).not.toMatch(/ style="/);
    expect(reliabilityPlot({ language: 'en', single: 0.5, nonce: 'abc' }).svg).toContain('<style nonce="abc">');
  });
  it('takes its colours from the page, with fallbacks for light and dark', () => {
    const { svg } = draw('en', 640);
    expect(svg).toContain('var(--text,#2a2622)');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg.replace(/<style>[^<]*<\/style>/, '')).not.toMatch(/#[0-9a-f]{6}|rgb\(/);
  });
});

describe('AG-PL-2 what a picture must not say, and must say without colour', () => {
  it('severity: nobody but oneself is named, in drawing, description or table', () => {
    const { svg, table, description } = PICTURES.severity!('en', 640);
    expect(svg).toContain('An (you)');
    expect(svg + JSON.stringify(table) + description).not.toMatch(/\b(Bo|Cy)\b/);
  });
  it('heat: only flagged cells carry a number, unobserved ones are hatched', () => {
    const { svg } = PICTURES.heat!('en', 640);
    const numbers = [...svg.matchAll(/<text[^>]*>(\d)<\/text>/g)].map(([, n]) => n);
    expect(numbers).toEqual(['5']);
    expect(svg.match(/fill="url\(#/g)).toHaveLength(1);
  });
  it('debrief: a shape per rater, the same in rows and legend', () => {
    const { svg } = PICTURES.debrief!('en', 640);
    // circle, square and diamond: An in two rows and the legend; Dee in one row and the legend
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toContain('talk about it');
    expect(svg).toContain('4 did not observe');
  });
  it('impact: a suppressed group has no figures', () => {
    const { svg, table } = PICTURES.impact!('en', 640);
    expect(svg).toContain('too few to show');
    expect(table.rows.find(([group]) => group === 'few')).toEqual(['few', null, null, null, null]);
  });
  it('design: as many dashed lines as extra interviews, and boxes for a large design', () => {
    const { bridges } = design(sparse);
    expect(PICTURES.design!('en', 640).svg.match(/class="rule"/g)).toHaveLength(bridges.length + 1);
    const many = Array.from({ length: 400 }, (_, i) =>
      rating(`c${i >> 1}`, `r${((i >> 1) % 12) * 2 + (i % 2)}`, 1 + (i % 5)),
    );
    const large = designPlot({ language: 'en', design: design(many) });
    expect(large.svg.match(/class="band"/g)).toHaveLength(10);
    expect(large.svg).toContain('… and 2 more.');
    expectWellFormed(large.svg);
  });
});

describe('AG-PL-3 any names and numbers', () => {
  it('a debrief of anything is well-formed and finite', () => {
    const score = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.array(score, { maxLength: 12 })), { maxLength: 6 }),
        fc.integer({ min: 100, max: 1500 }),
        (raters, rows, width) => {
          const { svg } = debriefPlot({
            language: 'nl',
            width,
            candidate: 'x',
            raters,
            scale: { min: 1, max: 5 },
            rows: rows.map(([competency, scores]) => ({
              competency,
              ratings: scores.slice(0, raters.length).map((one, rater) => ({ rater, score: one })),
            })),
          });
          expectWellFormed(svg);
          expect(svg.replace(/<text[^>]*>[^<]*<\/text>|<desc.*?<\/desc>/gs, '')).not.toMatch(/NaN|Infinity/);
        },
      ),
    );
  });
  it('texts are cut and wrapped to their room', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 30, max: 300 }), (text, room) => {
        expect(widthOf(shorten(text, room))).toBeLessThanOrEqual(Math.max(room, widthOf('M…')));
        const lines = wrap(text, room, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
      }),
    );
    expect(wrap('one two three four', 66, 2)).toEqual(['one two', 'three …']);
  });
  it('round values on an axis', () => {
    expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks(-1.1, 1.1, 4)).toEqual([-1, 0, 1]);
    expect(ticks(2, 2)).toEqual([2]);
  });
});
