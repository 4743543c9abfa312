import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMarks, shapeOf, shapes } from './dot-layout.ts';

const scale = { low: 1, high: 5 };
const drawn = { left: 20, right: 410, apart: 14, overhang: 12 };
const place = (...values: number[]) =>
  placeMarks(
    values.map((value, index) => ({ rater: `r${index}`, value })),
    scale,
    drawn,
  ).map((mark) => mark.x);

describe('marks on a scale', () => {
  it('stand at their value', () => {
    expect(place(1, 3, 5)).toEqual([20, 215, 410]);
  });

  it('stand side by side round it where they are the same', () => {
    expect(place(3, 3, 3)).toEqual([201, 215, 229]);
    expect(place(3, 3)).toEqual([208, 222]);
  });

  it('stay on the paper at the ends', () => {
    expect(place(5, 5, 5, 5)).toEqual([380, 394, 408, 422]);
    expect(place(1, 1, 1, 1)).toEqual([8, 22, 36, 50]);
  });

  it('never touch, keep their order, and move no further than they must', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }), (values) => {
        const marks = placeMarks(
          values.map((value, index) => ({ rater: `r${index}`, value })),
          scale,
          drawn,
        );
        expect(marks.map((mark) => mark.rater).sort()).toEqual(values.map((_value, index) => `r${index}`).sort());
        for (const [index, mark] of marks.entries()) {
          const next = marks[index + 1];
          if (next) expect(next.x - mark.x).toBeGreaterThanOrEqual(drawn.apart - 1e-9);
          expect(mark.x).toBeGreaterThanOrEqual(drawn.left - drawn.overhang - 1e-9);
          expect(mark.x).toBeLessThanOrEqual(drawn.right + drawn.overhang + 1e-9);
        }
        const ratedBy = (rater: string) => values[Number(rater.slice(1))]!;
        const inOrder = marks.map((mark) => ratedBy(mark.rater));
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }),
    );
  });
});

describe('shapes', () => {
  it('are different for ten raters', () => {
    expect(new Set(shapes).size).toBe(10);
    expect([0, 9, 10].map(shapeOf)).toEqual(['circle', 'diamond-hollow', 'circle']);
  });
});
