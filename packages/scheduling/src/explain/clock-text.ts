import { formatInstant } from '../compile/instant.ts';
import type { Problem } from '../problem.ts';

/** `7 Dec 09:30` on the clock of the instance's zone. */
export function clockAt(problem: Problem, minute: number): string {
  const zone = problem.zones.find(({ name }) => name === problem.instance.zone) ?? problem.zones[0];
  let offset = 0;
  if (zone !== undefined && (problem.instance.zone !== undefined || problem.zones.length === 1)) {
    for (let x = 0; x < zone.offsets.length; x += 2) if (zone.offsets[x]! <= minute) offset = zone.offsets[x + 1]!;
  }
  const text = formatInstant(minute + offset);
  return `${Number(text.slice(8, 10))} ${MONTHS[Number(text.slice(5, 7)) - 1]} ${text.slice(11, 16)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
