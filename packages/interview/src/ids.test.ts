import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Id, line, prose } from './ids.ts';

describe('ids and text', () => {
  test('TX-1 an id is a lower-case UUID', () => {
    expect(Id.safeParse('0193e4a8-7c1e-7d2a-9b1f-0a1b2c3d4e5f').success).toBe(true);
    expect(Id.safeParse('0193E4A8-7C1E-7D2A-9B1F-0A1B2C3D4E5F').success).toBe(false);
    expect(Id.safeParse('17').success).toBe(false);
  });

  test('TX-2 a line is trimmed, composed and has no breaks, control or override characters', () => {
    expect(line(20).parse('  Zoe\u0308 ')).toBe('Zo\u00eb');
    for (const text of ['a\nb', 'a\u0000b', 'a\u202eb', 'a\u2028b', '   ']) {
      expect(line(20).safeParse(text).success).toBe(false);
    }
    for (const text of ["O'Brien", 'محمد', '🙂 Noor']) expect(line(20).parse(text)).toBe(text);
    expect(line(3).safeParse('abcd').success).toBe(false);
  });

  test('TX-3 prose keeps its lines and refuses NUL', () => {
    expect(prose(20).parse('a\n\tb')).toBe('a\n\tb');
    expect(prose(20).safeParse('a\u0000').success).toBe(false);
    expect(prose(20, 1).safeParse('').success).toBe(false);
  });

  test('TX-2 TX-3 half an emoji becomes the replacement character, a whole one stays', () => {
    expect(line(20).parse('ok \ud83d')).toBe('ok \ufffd');
    expect(prose(20).parse('\ude42\n🙂')).toBe('\ufffd\n🙂');
  });

  test('TX-2 TX-3 what was accepted is accepted again, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const schema of [line(100), prose(100)]) {
          const first = schema.safeParse(text);
          if (first.success) expect(schema.parse(first.data)).toBe(first.data);
        }
      }),
    );
  });
});
