import type { Instance, PersonInput, Precedence, Rule, RuleInput, Session } from '../problem.ts';

/** The sessions a composition rule counts together: one panel per session, or one per loop. */
function panelsOf(
  rule: {
    scope?: 'session' | 'loop';
    sessions?: string[];
    loops?: string[];
    kinds?: string[];
  },
  scope: 'session' | 'loop',
  sessions: readonly Pick<Session, 'id' | 'loop' | 'kind' | 'seats'>[],
  loopIds: readonly string[],
  leastSeats: number,
): Int32Array[] {
  const chosen = sessions.flatMap((session, s) => {
    const named =
      (rule.sessions?.includes(session.id) ?? true) &&
      (rule.kinds?.includes(session.kind) ?? true) &&
      (rule.loops === undefined || rule.loops === null || rule.loops.includes(loopIds[session.loop] ?? ''));
    return named ? [s] : [];
  });
  if (scope === 'session') {
    return chosen
      .filter((s) => {
        const raters = sessions[s]!.seats.filter((seat) => seat.kind === 'rater' && !seat.optional);
        return raters.reduce((sum, seat) => sum + seat.count, 0) >= leastSeats;
      })
      .map((s) => Int32Array.of(s));
  }
  const byLoop = new Map<number, number[]>();
  for (const s of chosen) {
    const { loop, seats } = sessions[s]!;
    if (loop < 0 || !seats.some((seat) => seat.kind === 'rater')) continue;
    byLoop.set(loop, [...(byLoop.get(loop) ?? []), s]);
  }
  return [...byLoop.values()].map((panel) => Int32Array.from(panel));
}

/** Who counts as an executive: named, by an attribute, or marked so (attribute, skill or role `executive`). */
function isExecutive(person: PersonInput, rule: Extract<RuleInput, { type: 'executive' }>): boolean {
  if (rule.people?.includes(person.id)) return true;
  if (rule.attribute !== undefined && rule.attribute !== null) {
    const value = person.attributes?.[rule.attribute];
    return rule.value === undefined || rule.value === null
      ? value !== undefined && value !== false
      : value === rule.value;
  }
  if (rule.people !== undefined && rule.people !== null) return false;
  return (
    person.attributes?.executive === true || person.role === 'executive' || (person.skills ?? []).includes('executive')
  );
}

/** Compiles the rules of H5 and H7. */
export function compileRules(
  instance: Instance,
  sessions: readonly Pick<Session, 'id' | 'loop' | 'kind' | 'seats'>[],
  personIndex: ReadonlyMap<string, number>,
): Rule[] {
  const loopIds = (instance.loops ?? []).map((loop) => loop.id);
  return (instance.rules ?? []).map((rule, i): Rule => {
    const id = rule.id ?? `rule:${i}`;
    switch (rule.type) {
      case 'mixedPanel': {
        const numbers = new Map<string, number>();
        const value = Int32Array.from(instance.people, (person) => {
          const own = person.attributes?.[rule.attribute];
          if (own === undefined || own === null) return -1;
          const key = `${typeof own} ${own}`;
          if (!numbers.has(key)) numbers.set(key, numbers.size);
          return numbers.get(key)!;
        });
        const panels = panelsOf(rule, rule.scope ?? 'session', sessions, loopIds, Math.min(2, rule.minDistinct));
        return { type: rule.type, id, panels, value, minDistinct: rule.minDistinct };
      }
      case 'returningMember':
        return {
          type: rule.type,
          id,
          panels: panelsOf(rule, 'loop', sessions, loopIds, 0).filter((panel) => panel.length > 1),
          minReturning: rule.minReturning ?? 1,
        };
      case 'executive':
        return {
          type: rule.type,
          id,
          panels: panelsOf(rule, rule.scope ?? 'loop', sessions, loopIds, 1),
          people: Uint8Array.from(instance.people, (person) => (isExecutive(person, rule) ? 1 : 0)),
        };
      case 'conflict':
        return {
          type: rule.type,
          id,
          a: personIndex.get(rule.people[0])!,
          b: personIndex.get(rule.people[1])!,
        };
      case 'breakFairness':
        return { type: rule.type, id, maxDifference: rule.maxDifference };
      default:
        return { type: rule.type, id, maxDifferenceMinutes: rule.maxDifferenceMinutes };
    }
  });
}

/** Precedences as written, and those that a session's place in its loop means. */
export function compilePrecedences(
  instance: Instance,
  sessions: readonly Pick<Session, 'id' | 'loop'>[],
  sessionIndex: ReadonlyMap<string, number>,
): Precedence[] {
  const out = (instance.precedences ?? []).map((precedence, i): Precedence => {
    const backToBack = precedence.backToBack === true;
    return {
      before: sessionIndex.get(precedence.before)!,
      after: sessionIndex.get(precedence.after)!,
      minGap: precedence.minGapMinutes ?? 0,
      maxGap: backToBack ? (precedence.minGapMinutes ?? 0) : (precedence.maxGapMinutes ?? -1),
      sameDay: backToBack || precedence.sameDay === true,
      source: `precedence:${i}`,
    };
  });
  const byLoop = new Map<number, number[]>();
  sessions.forEach(({ loop }, s) => {
    if (loop >= 0) byLoop.set(loop, [...(byLoop.get(loop) ?? []), s]);
  });
  instance.sessions.forEach(({ id, position }, s) => {
    if (position === undefined || position === null) return;
    for (const other of byLoop.get(sessions[s]!.loop) ?? []) {
      if (other === s) continue;
      const [before, after] = position === 'first' ? [s, other] : [other, s];
      out.push({ before, after, minGap: 0, maxGap: -1, sameDay: false, source: `position:${id}` });
    }
  });
  return out;
}
