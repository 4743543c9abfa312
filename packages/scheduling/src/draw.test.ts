import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import { generateFair } from './generate/wider-shapes.ts';
import { generate } from './generate.ts';

const { instance, solution } = generate('S', 3, 0.7);

/** Every tag that opens must close: enough of XML for a picture made of few elements. */
function tagsBalance(svg: string): boolean {
  const open: string[] = [];
  for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (close === '/') {
      if (open.pop() !== name) return false;
    } else open.push(name!);
  }
  return open.length === 0;
}

describe('D1 the drawing', () => {
  it.each(['person', 'room', 'candidate'] as const)('has a lane for each %s, a title and a description', (by) => {
    const svg = draw(instance, solution!, { by });
    expect(tagsBalance(svg)).toBe(true);
    expect(svg).toContain('<title id="rondo-plan-title">');
    expect(svg).toContain('<desc id="rondo-plan-description">32 sessions');
    const lane = { person: 'i7', room: 'R2', candidate: 'c8' }[by];
    expect(svg).toContain(`>${lane}</text>`);
  });

  it('shows each session once per person in it, by its local time', () => {
    const svg = draw(instance, solution!, { by: 'person' });
    const seats = solution!.assignments.reduce((sum, { interviewers }) => sum + interviewers.length, 0);
    expect(svg.match(/<title>c\d+-/g)).toHaveLength(seats);
    const { session, start } = solution!.assignments[0]!;
    const clock = new Date(start).toLocaleTimeString('en-GB', { timeZone: instance.zone!, timeStyle: 'short' });
    expect(svg).toContain(`<title>${session} · ${clock} to `);
  });

  it('reads candidate and kind off the names where there is no instance', () => {
    const svg = draw(null, solution!, { by: 'candidate' });
    expect(svg).toContain('>c8</text>');
    expect(svg).toContain('times in UTC');
    expect(tagsBalance(svg)).toBe(true);
  });

  it('writes names as text, never as markup', () => {
    const people = instance.people.map((person) => (person.id === 'c1' ? { ...person, name: '<script>&"' } : person));
    const svg = draw({ ...instance, people }, solution!, { by: 'candidate' });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;&#38;&#34;');
  });

  it('draws meetings of fixed people, and an empty plan', () => {
    const fair = generateFair({ people: 6, meetings: 8, tables: 3, slots: 8, fairness: null }, 1);
    const svg = draw(fair.instance, fair.solution!, {});
    expect(svg.match(/<title>m\d+ /g)).toHaveLength(16);
    expect(tagsBalance(draw(instance, { ...solution!, assignments: [] }, {}))).toBe(true);
  });
});
