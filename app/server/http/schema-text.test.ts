import { expect, it } from 'vitest';
import { schemaText } from './schema-text.ts';

it('R90: a schema is read as fields with their bounds, what may be left out and what may be null', () => {
  expect(
    schemaText({
      type: 'object',
      properties: {
        title: { type: 'string', minLength: 1, maxLength: 200 },
        pay: {
          type: ['object', 'null'],
          properties: { minimum: { type: 'number', minimum: 0 } },
          required: ['minimum'],
        },
        kind: { type: 'string', enum: ['cv', 'letter'], default: 'cv' },
        seats: { type: 'array', items: { $ref: '#/components/schemas/Seat' }, maxItems: 8 },
        count: { type: 'integer', maximum: Number.MAX_SAFE_INTEGER },
        at: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
      },
      required: ['title', 'seats', 'count', 'at'],
    }),
  ).toBe(`{
  title: string (1 to 200)
  pay?: {
    minimum: number (at least 0)
  } | null
  kind?: "cv" | "letter" = "cv"
  seats: list of Seat (at most 8)
  count: integer
  at: date-time | null
}`);
});
