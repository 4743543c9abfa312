import { minuteOf, timeNumber, wallAt } from './clock.ts';
import type { Constraint, Finding, Stay, View } from './view.ts';

type Span = readonly [number, number];

/** What is left of a span when others are taken out. */
function without(span: Span, taken: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const [from, to] of taken) {
    left = left.flatMap(([a, b]): Span[] => {
      const parts: Span[] = [
        [a, Math.min(b, from)],
        [Math.max(a, to), b],
      ];
      return to <= a || b <= from ? [[a, b]] : parts.filter(([x, y]) => x < y);
    });
  }
  return left;
}

/** The minutes around a day when the wall clock reads between two times (or the instants given). */
function lunchSpans(window: readonly [string, string], zone: string, from: number, to: number): Span[] {
  if (window[0].includes('T')) return [[minuteOf(window[0]), minuteOf(window[1])]];
  const [opens, closes] = [timeNumber(window[0]), timeNumber(window[1])];
  const spans: Span[] = [];
  let since: number | null = null;
  for (let minute = from - 1440; minute <= to + 1440; minute++) {
    const time = wallAt(zone, minute).minute;
    const inside = closes > opens ? opens <= time && time < closes : time >= opens || time < closes;
    if (inside && since === null) since = minute;
    if (!inside && since !== null) {
      spans.push([since, minute]);
      since = null;
    }
  }
  return spans;
}

function lunches(view: View): Finding[] {
  const out: Finding[] = [];
  const spansOf = new Map<string, Span[]>();
  for (const [id, stays] of view.stays) {
    const { lunch, busy } = view.person(id);
    if (lunch === undefined) continue;
    const inPlan = stays.map(({ from, to }): Span => [from, to]);
    const calendar = (busy ?? []).map(({ start, end }): Span => [minuteOf(start), minuteOf(end)]);
    for (const day of new Set(stays.map(({ sitting }) => sitting.day))) {
      const { from, to, id: dayId } = view.days[day] ?? { from: 0, to: 0, id: '' };
      const zone = view.zoneOf(id);
      const key = `${zone} ${lunch.window} ${day}`;
      if (!spansOf.has(key)) spansOf.set(key, lunchSpans(lunch.window, zone, from, to));
      for (const span of spansOf.get(key)!) {
        if (span[0] >= to || span[1] <= from) continue;
        const eats = (free: readonly Span[]): boolean => free.some(([a, b]) => b - a >= lunch.minutes);
        // Where the calendar alone leaves no lunch, only the sessions are asked to leave one.
        const taken = eats(without(span, calendar)) ? [...inPlan, ...calendar] : inPlan;
        if (eats(without(span, taken))) continue;
        out.push({
          text: `${view.name(id)} has no ${lunch.minutes} minutes for lunch between ${view.at(span[0])} and ${view.at(span[1])} (day ${dayId})`,
          sessions: stays.filter((stay) => stay.from < span[1] && span[0] < stay.to).map(({ sitting }) => sitting.id),
          people: [id],
        });
      }
    }
  }
  return out;
}

/** Sessions of a person in runs: two belong together when less than `pause` minutes lie between them. */
export function runs(stays: readonly Stay[], pause: number): Stay[][] {
  const out: Stay[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const stay of [...stays].sort((a, b) => a.sitting.start - b.sitting.start)) {
    if (stay.sitting.start - end < pause) out[out.length - 1]!.push(stay);
    else out.push([stay]);
    end = Math.max(end, stay.sitting.end);
  }
  return out;
}

function pauses(view: View): Finding[] {
  const out: Finding[] = [];
  for (const [id, stays] of view.stays) {
    const { pause } = view.person(id);
    if (pause === undefined) continue;
    const [after, length] = [pause.afterMinutes ?? 90, pause.minutes ?? view.instance.gridMinutes];
    for (const run of runs(stays, length)) {
      const minutes = run.reduce((sum, { sitting }) => sum + sitting.end - sitting.start, 0);
      if (run.length > 1 && minutes > after)
        out.push({
          text: `${view.name(id)} has ${minutes} minutes of interviews from ${view.at(run[0]!.sitting.start)} without a pause of ${length} minutes; at most ${after} are allowed`,
          sessions: run.map(({ sitting }) => sitting.id),
          people: [id],
        });
    }
  }
  return out;
}

/** How often a person waits between two sessions of the same day. */
export function breaksOf(stays: readonly Stay[]): number {
  const sorted = stays.map(({ sitting }) => sitting).sort((a, b) => a.start - b.start);
  return sorted.filter((next, i) => i > 0 && sorted[i - 1]!.day === next.day && next.start > sorted[i - 1]!.end).length;
}

/** Minutes a candidate waits between the sessions of one loop, day by day. */
export function waitingMinutes(sittings: readonly { day: number; start: number; end: number }[]): number {
  let sum = 0;
  for (const day of new Set(sittings.map((sitting) => sitting.day))) {
    const own = sittings.filter((sitting) => sitting.day === day);
    const span = Math.max(...own.map(({ end }) => end)) - Math.min(...own.map(({ start }) => start));
    sum += span - own.reduce((minutes, { start, end }) => minutes + end - start, 0);
  }
  return sum;
}

/** Waiting minutes and wall-clock start of each loop that has a session. */
export function candidateTimes(view: View): { loop: string; candidate: string; waits: number; starts: number }[] {
  return view.loops
    .filter(({ sittings }) => sittings.length > 0)
    .map(({ loop, sittings }) => ({
      loop: loop.id,
      candidate: loop.candidate,
      waits: waitingMinutes(sittings),
      starts: wallAt(view.zoneOf(loop.candidate), sittings[0]!.start).minute,
    }));
}

function fairness(view: View): Finding[] {
  const out: Finding[] = [];
  const compare = (values: readonly { who: string; value: number }[], most: number, of: string): void => {
    const sorted = [...values].sort((a, b) => a.value - b.value);
    const [least, greatest] = [sorted[0], sorted[sorted.length - 1]];
    if (least === undefined || greatest === undefined || greatest.value - least.value <= most) return;
    out.push({
      text: `${greatest.who} has ${greatest.value} ${of}, ${least.who} ${least.value}; they may differ by ${most}`,
      sessions: [],
    });
  };
  for (const rule of view.instance.rules ?? []) {
    if (rule.type === 'breakFairness') {
      const counts = view.instance.people.map(({ id }) => ({
        who: view.name(id),
        value: breaksOf(view.stays.get(id) ?? []),
      }));
      compare(counts, rule.maxDifference, 'breaks');
    } else if (rule.type === 'waitFairness' || rule.type === 'startFairness') {
      const waiting = rule.type === 'waitFairness';
      compare(
        candidateTimes(view).map((one) => ({ who: one.loop, value: waiting ? one.waits : one.starts })),
        rule.maxDifferenceMinutes,
        waiting ? 'minutes of waiting' : 'minutes from midnight to the start',
      );
    }
  }
  return out;
}

export const h07: Constraint = {
  id: 'H7',
  sentence:
    'Candidate and interviewers get their break: lunch within its window, a pause after at most 90 minutes of interviews.',
  findings: (view) => [...lunches(view), ...pauses(view), ...fairness(view)],
};
