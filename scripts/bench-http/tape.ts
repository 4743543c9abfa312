import type { Sent } from './watch.ts';

/** A part of a text: as it was, the n-th new id of this request, the moment, or an id of the copy that is asked for. */
export type Piece = string | { fresh: number } | { now: true } | { own: string };
export type Value = { as: unknown } | { text: Piece[] } | { now: true } | { list: Value[] };

/** What a request sent to the database, ready to be sent again for another request. */
export interface Step {
  login: string;
  text: Piece[];
  values: Value[];
}

const token =
  /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)/;

/**
 * From what the same request sent twice: where both agree it stays; an id in which they differ is one of the copy's
 * `own` ones (the map gives the original's) or was made for the request, and an instant in which they differ is now.
 * Two requests that sent different statements cannot be made into one: throws with both.
 */
export function tapeOf(one: Sent[], other: Sent[], own: ReadonlyMap<string, string> = new Map()): Step[] {
  const made = new Map<string, number>();
  const place = (what: string) => `${what}\n${one.map(({ text }) => text).join('\n')}`;
  if (one.length !== other.length)
    throw new Error(place(`the same request sent ${one.length} and then ${other.length} statements:`));

  function pieces(a: string, b: string): Piece[] {
    const left = a.split(token);
    const right = b.split(token);
    if (left.length !== right.length) throw new Error(place(`these cannot be one:\n${a}\n${b}\n`));
    return left
      .map((part, i): Piece => {
        const original = own.get(part);
        if (original !== undefined) return { own: original };
        if (part === right[i]) return part;
        if (i % 2 === 0) throw new Error(place(`these cannot be one:\n${a}\n${b}\n`));
        if (part.includes('T')) return { now: true };
        if (!made.has(part)) made.set(part, made.size);
        return { fresh: made.get(part) as number };
      })
      .filter((part) => part !== '');
  }

  function value(a: unknown, b: unknown): Value {
    if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime() ? { as: a } : { now: true };
    if (Array.isArray(a) && Array.isArray(b) && a.length === b.length)
      return { list: a.map((each, i) => value(each, b[i])) };
    if (typeof a === 'string' && typeof b === 'string') {
      const parts = pieces(a, b);
      return parts.every((part) => typeof part === 'string') ? { as: a } : { text: parts };
    }
    if (JSON.stringify(a) !== JSON.stringify(b))
      throw new Error(place(`these cannot be one: ${JSON.stringify(a)}, ${JSON.stringify(b)}`));
    return { as: a };
  }

  return one.map((sent, i) => ({
    login: sent.login,
    text: pieces(sent.text, other[i]?.text ?? ''),
    values: sent.values.map((each, k) => value(each, other[i]?.values[k])),
  }));
}

/** What stands in a tape's holes for one request. */
export interface Filling {
  now: Date;
  fresh(n: number): string;
  own(original: string): string;
}

export function fill(parts: Piece[], filling: Filling): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('fresh' in part) text += filling.fresh(part.fresh);
    else if ('own' in part) text += filling.own(part.own);
    else text += filling.now.toISOString();
  }
  return text;
}

export function fillValue(value: Value, filling: Filling): unknown {
  if ('as' in value) return value.as;
  if ('text' in value) return fill(value.text, filling);
  if ('list' in value) return value.list.map((each) => fillValue(each, filling));
  return filling.now;
}
