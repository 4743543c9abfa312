import type { Fault } from '../problem.ts';
import { isZone, parseWeekdays } from './clock.ts';
import { parseDate, parseInstant, parseTime } from './instant.ts';
import type { Shape } from './shape.ts';

/** A value as a fault shows it: JSON, cut after 60 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return '(absent)';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `source`, `note` and `x-…` are free text that nothing reads. */
function isFreeText(name: string): boolean {
  return name === 'source' || name === 'note' || name.startsWith('x-');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The known name that is nearest to a wrong one (at most two letters away), to be suggested. */
function nearest(name: string, known: readonly string[]): string | null {
  const away = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length]!;
  };
  const lower = name.toLowerCase();
  const best = known
    .map((candidate) => ({ candidate, distance: away(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= Math.max(1, Math.min(3, Math.floor(name.length / 3)))
    ? best.candidate
    : null;
}

const INSTANT = 'write an instant with an offset, such as "2026-12-07T09:00:00+01:00"';
const TIME = 'write a wall-clock time from "00:00" to "24:00"';
const DATE = 'write a date of the calendar, such as "2026-12-25"';

/** Text shapes: the remedy when a text is not of the kind, null when it is. */
function textRemedy(kind: string, value: string): string | null {
  switch (kind) {
    case 'id':
      return value === '' ? 'write a name that is not empty' : null;
    case 'zone':
      return isZone(value) ? null : 'write an IANA time zone, such as "Europe/Amsterdam"';
    case 'roughInstant':
      return Number.isNaN(parseInstant(value)) ? INSTANT : null;
    case 'instant': {
      const minute = parseInstant(value);
      if (Number.isNaN(minute)) return INSTANT;
      return Number.isInteger(minute) ? null : 'write a whole minute, without seconds';
    }
    case 'date':
      return Number.isNaN(parseDate(value)) ? DATE : null;
    case 'time':
      return Number.isNaN(parseTime(value)) ? TIME : null;
    case 'timeOrInstant':
      return Number.isNaN(parseTime(value)) && Number.isNaN(parseInstant(value)) ? `${TIME}, or ${INSTANT}` : null;
    case 'dateOrInstant':
      return Number.isNaN(parseDate(value)) && Number.isNaN(parseInstant(value)) ? `${DATE}, or ${INSTANT}` : null;
    default:
      return null;
  }
}

/**
 * Reads a value by its shape, adds a fault for everything that is wrong in it, and gives back what is right: wrong values
 * are undefined, wrong objects are empty and lists keep their length, so that names can still be checked by place.
 */
export function readShape(value: unknown, shape: Shape, path: string, faults: Fault[]): unknown {
  const before = faults.length;
  const fault = (remedy: string): void => {
    faults.push({ path: path === '' ? '(instance)' : path, value: shown(value), remedy });
  };
  switch (shape.is) {
    case 'flag':
      if (typeof value !== 'boolean') fault('write true or false');
      break;
    case 'scalar':
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
        fault('write a text, a number, true or false');
      break;
    case 'weekdays': {
      const days = Array.isArray(value) ? value : [value];
      if (!days.every((day) => typeof day === 'string') || parseWeekdays(days) === null)
        fault('write days of the week, such as "MO-FR" or "MO,WE"');
      break;
    }
    case 'number': {
      const fits = typeof value === 'number' && Number.isFinite(value) && (!shape.whole || Number.isInteger(value));
      if (!fits || value < shape.min || value > shape.max)
        fault(`write a ${shape.whole ? 'whole ' : ''}number from ${shape.min} to ${shape.max}`);
      break;
    }
    case 'choice':
      if (typeof value !== 'string' || !shape.of.includes(value)) {
        const near = typeof value === 'string' ? nearest(value, shape.of) : null;
        fault(near === null ? `write one of ${shape.of.join(', ')}` : `did you mean "${near}"?`);
      }
      break;
    case 'list': {
      if (!Array.isArray(value)) {
        if (shape.orOne === true && isObject(value)) return [readShape(value, shape.of, path, faults)];
        fault('write a list, [ … ]');
        return [];
      }
      const { min, max } = shape;
      if (value.length < (min ?? 0) || value.length > (max ?? Number.POSITIVE_INFINITY))
        fault(max === undefined ? `give at least ${min}` : `give exactly ${max} values, not ${value.length}`);
      return value.map((entry, i) => readShape(entry, shape.of, `${path}[${i}]`, faults));
    }
    case 'record': {
      if (!isObject(value)) {
        fault('write an object, { … }');
        break;
      }
      for (const [key, entry] of Object.entries(value)) {
        const here = `${path}[${JSON.stringify(key)}]`;
        if (shape.key === 'pair' && !/^[^|]+\|[^|]+$/.test(key))
          faults.push({ path: here, value: shown(key), remedy: 'name two sites as "site A|site B"' });
        readShape(entry, shape.of, here, faults);
      }
      break;
    }
    case 'fields':
      if (Array.isArray(value) && shape.orList !== undefined)
        return { [shape.orList]: readShape(value, shape.of[shape.orList]!, path, faults) };
      if (isObject(value)) return readFields(value, shape.of, shape.required, path, faults);
      if (value !== null || shape.orNull !== true) fault('write an object, { … }');
      return {};
    case 'variants': {
      if (!isObject(value)) {
        fault('write an object, { … }');
        return {};
      }
      const names = Object.keys(shape.of);
      const name = value[shape.by];
      const variant = typeof name === 'string' && names.includes(name) ? shape.of[name] : undefined;
      if (variant !== undefined)
        return readFields(value, { ...variant.of, [shape.by]: { is: 'text' } }, variant.required, path, faults);
      readShape(name, { is: 'choice', of: names }, `${path}.${shape.by}`, faults);
      return {};
    }
    default: {
      const remedy =
        typeof value === 'string' ? textRemedy(shape.is, value) : (textRemedy(shape.is, '') ?? 'write a text');
      if (remedy !== null) fault(remedy);
    }
  }
  return faults.length === before ? value : undefined;
}

/** An optional field that is null counts as absent. */
function readFields(
  value: Record<string, unknown>,
  fields: Record<string, Shape>,
  required: readonly string[],
  path: string,
  faults: Fault[],
): Record<string, unknown> {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const out: Record<string, unknown> = {};
  for (const name of required) {
    if (Object.hasOwn(value, name)) continue;
    faults.push({ path: at(name), value: '(absent)', remedy: 'this field must be given' });
    if (fields[name]!.is === 'list') out[name] = [];
  }
  for (const [name, entry] of Object.entries(value)) {
    if (isFreeText(name)) continue;
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (shape === undefined) {
      const near = nearest(name, Object.keys(fields));
      const remedy = near === null ? 'take it out, or name it x-…' : `did you mean "${near}"?`;
      faults.push({ path: at(name), value: shown(entry), remedy: `no field of this name: ${remedy}` });
    } else if (entry !== null || required.includes(name)) {
      const read = readShape(entry, shape, at(name), faults);
      if (read !== undefined) out[name] = read;
    }
  }
  return out;
}
