import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { instanceShape, type Shape, solutionShape } from './compile/shape.ts';
import { compile } from './compile.ts';
import { draft } from './constraints/cases.ts';
import { generateSmall } from './generate/small-instance.ts';
import { generateFair, generateOpenShop, generateProject } from './generate/wider-shapes.ts';
import { generate } from './generate.ts';
import { COMPONENTS } from './problem.ts';
import { readSolution } from './read-solution.ts';

// A loaded machine may take long; that is no failure.
vi.setConfig({ testTimeout: 60_000 });

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };

const DATE = '\\d{4}-\\d{2}-\\d{2}';
const INSTANT = `${DATE}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})`;
const TIME = '\\d{2}:\\d{2}';
const exactly = (pattern: string): Schema => ({ type: 'string', pattern: `^${pattern}$` });

/** A shape as JSON Schema 2020-12: what the reader refuses by shape, a schema refuses too. */
function schemaOf(shape: Shape): Schema {
  switch (shape.is) {
    case 'text':
    case 'zone':
      return { type: 'string' };
    case 'id':
      return { type: 'string', minLength: 1 };
    case 'instant':
    case 'roughInstant':
      return exactly(INSTANT);
    case 'date':
      return exactly(DATE);
    case 'time':
      return exactly(TIME);
    case 'timeOrInstant':
      return exactly(`(${TIME}|${INSTANT})`);
    case 'dateOrInstant':
      return exactly(`(${DATE}|${INSTANT})`);
    case 'flag':
      return { type: 'boolean' };
    case 'scalar':
      return { type: ['string', 'number', 'boolean'] };
    case 'weekdays':
      return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
    case 'number':
      return { type: shape.whole ? 'integer' : 'number', minimum: shape.min, maximum: shape.max };
    case 'choice':
      return { enum: [...shape.of] };
    case 'list': {
      const list: Schema = { type: 'array', items: schemaOf(shape.of) };
      if (shape.min !== undefined) list.minItems = shape.min;
      if (shape.max !== undefined) list.maxItems = shape.max;
      return shape.orOne === true ? { anyOf: [list, schemaOf(shape.of)] } : list;
    }
    case 'record':
      return {
        type: 'object',
        additionalProperties: schemaOf(shape.of),
        ...(shape.key === 'pair' ? { propertyNames: { pattern: '^[^|]+\\|[^|]+$' } } : {}),
      };
    case 'variants':
      return {
        anyOf: Object.entries(shape.of).map(([name, variant]) =>
          objectOf({ [shape.by]: { is: 'choice', of: [name] }, ...variant.of }, [shape.by, ...variant.required]),
        ),
      };
    default: {
      const object = objectOf(shape.of, shape.required);
      return shape.orList === undefined ? object : { anyOf: [object, schemaOf(shape.of[shape.orList]!)] };
    }
  }
}

/** An object whose optional fields may be null, with free text in `source`, `note` and `x-…`. */
function objectOf(fields: Record<string, Shape>, required: readonly string[]): Schema {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, shape]) => {
      const schema = schemaOf(shape);
      return [name, required.includes(name) ? schema : { anyOf: [schema, { type: 'null' }] }];
    }),
  );
  return {
    type: 'object',
    properties,
    required: [...required],
    patternProperties: { '^(source|note|x-.*)$': true },
    additionalProperties: false,
  };
}

/** As much of a validator as these schemas use; the names of the keywords are the standard's. */
function fits(value: unknown, schema: Schema | boolean): boolean {
  if (typeof schema === 'boolean') return schema;
  const { type, anyOf, pattern, minLength, minimum, maximum, items, minItems, maxItems } = schema;
  if (schema.enum !== undefined && !(schema.enum as Json[]).includes(value as Json)) return false;
  if (anyOf !== undefined && !(anyOf as Schema[]).some((one) => fits(value, one))) return false;
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const types = (Array.isArray(type) ? type : type === undefined ? [kind] : [type]) as string[];
  if (!types.includes(kind) && !(types.includes('integer') && Number.isInteger(value))) return false;
  if (typeof value === 'string')
    return (
      (pattern === undefined || new RegExp(pattern as string).test(value)) &&
      value.length >= ((minLength as number) ?? 0)
    );
  if (typeof value === 'number')
    return value >= ((minimum as number) ?? value) && value <= ((maximum as number) ?? value);
  if (Array.isArray(value)) {
    const most = (maxItems as number | undefined) ?? Number.POSITIVE_INFINITY;
    if (value.length < ((minItems as number) ?? 0) || value.length > most) return false;
    return items === undefined || value.every((one) => fits(one, items as Schema));
  }
  if (typeof value !== 'object' || value === null) return true;
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const patterns = Object.entries((schema.patternProperties ?? {}) as Record<string, Schema | boolean>);
  if (!((schema.required ?? []) as string[]).every((name) => Object.hasOwn(value, name))) return false;
  const named = (schema.propertyNames ?? {}) as Schema;
  return Object.entries(value).every(([name, entry]) => {
    if (!fits(name, named)) return false;
    if (Object.hasOwn(properties, name)) return fits(entry, properties[name]!);
    const free = patterns.find(([own]) => new RegExp(own).test(name));
    return free === undefined
      ? fits(entry, (schema.additionalProperties ?? true) as Schema | boolean)
      : fits(entry, free[1]);
  });
}

const shipped = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8')) as Schema;

const head = (name: string, title: string): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:rondo-schedule-${name}:1`,
  title,
});

const instanceSchema = {
  ...head('instance', 'rondo-schedule-instance/1'),
  ...schemaOf(instanceShape(Object.keys(COMPONENTS))),
};
const solutionSchema = { ...head('solution', 'rondo-schedule-solution/1'), ...schemaOf(solutionShape()) };

describe('F-schema: the schemas that ship with the package', () => {
  it('say what the reader says, field by field', () => {
    expect(shipped('instance')).toEqual(instanceSchema);
    expect(shipped('solution')).toEqual(solutionSchema);
  });

  it('accept what the generators make, and their plans', () => {
    const made = [
      generate('S', 1),
      generate('M', 2, 0.95),
      generate('S', 3, 0.7, { conflict: true }),
      generateFair({ people: 10, meetings: 20, tables: 5, slots: 10, fairness: 2 }, 1),
      generateOpenShop(4, 4, 1),
      generateProject(10, 5, 1),
    ];
    for (const { instance, solution } of made) {
      expect(fits(instance, shipped('instance'))).toBe(true);
      if (solution !== null) expect(fits(solution, shipped('solution'))).toBe(true);
    }
    for (let seed = 0; seed < 200; seed++) expect(fits(generateSmall(seed), shipped('instance'))).toBe(true);
  });

  it('refuse what the reader refuses by shape', () => {
    const edits: ((instance: Record<string, unknown>) => void)[] = [
      (one) => Object.assign(one, { sesions: [] }),
      (one) => Object.assign(one, { gridMinutes: '15' }),
      (one) => Object.assign(one, { objective: [{ id: 'candidateWait' }] }),
      (one) => Object.assign(one, { rules: [{ type: 'mixedPanel' }] }),
      (one) => Object.assign(one, { days: [{ id: 'd', start: '2027-03-28T02:30:00', end: '2027-03-28T12:00:00Z' }] }),
      (one) => Object.assign(one, { travelMinutes: { north: 3 } }),
      (one) => delete one.people,
    ];
    for (const edit of edits) {
      const instance = structuredClone(draft().instance) as unknown as Record<string, unknown>;
      edit(instance);
      expect(fits(instance, shipped('instance'))).toBe(false);
      expect(compile(instance)).toMatchObject({ ok: false });
    }
    const { solution } = generate('S', 1);
    for (const wrong of [
      { ...solution, status: 'fine' },
      { ...solution, boundByLevel: [1] },
      { ...solution, extra: 1 },
    ]) {
      expect(fits(wrong, shipped('solution'))).toBe(false);
      expect(readSolution(wrong)).toMatchObject({ ok: false });
    }
  });
});
