import type { PersonInput, RuleInput } from '../problem.ts';
import type { Constraint, Finding, Sitting, View } from './view.ts';

type Composition = Extract<RuleInput, { type: 'mixedPanel' | 'returningMember' | 'executive' }>;

/** The sittings a rule speaks of, one by one or loop by loop; a loop is judged when all its mandatory sessions are placed. */
function panels(view: View, rule: Composition, scope: 'session' | 'loop'): { name: string; sittings: Sitting[] }[] {
  const named = ({ id, session, loop }: Sitting): boolean =>
    (!('sessions' in rule) || rule.sessions === undefined || rule.sessions.includes(id)) &&
    (rule.kinds === undefined || rule.kinds.includes(session.kind ?? '')) &&
    (rule.loops === undefined || (loop !== null && rule.loops.includes(loop.id)));
  if (scope === 'session')
    return view.sittings.filter(named).map((sitting) => ({ name: sitting.id, sittings: [sitting] }));
  return view.loops.flatMap(({ loop, sessions, sittings }) => {
    const whole = !sessions.some(({ id }) => view.unplaced.includes(id));
    const rated = sittings.filter((sitting) => named(sitting) && seatsForRaters(sitting) !== null);
    return whole && rated.length > 0 ? [{ name: loop.id, sittings: rated }] : [];
  });
}

/** How many raters' seats must be filled; null when there is none at all. */
function seatsForRaters({ session }: Sitting): number | null {
  const roles = (session.roles ?? []).filter(
    ({ role, count }) => role !== 'shadow' && role !== 'interpreter' && (count ?? 1) > 0,
  );
  if (roles.length === 0) return null;
  return roles.reduce((sum, { count, optional }) => sum + (optional === true ? 0 : (count ?? 1)), 0);
}

function executive(person: PersonInput, rule: Extract<RuleInput, { type: 'executive' }>): boolean {
  if (rule.people?.includes(person.id)) return true;
  if (rule.attribute !== undefined) {
    const own = person.attributes?.[rule.attribute];
    return rule.value !== undefined ? own === rule.value : own !== undefined && own !== false;
  }
  if (rule.people !== undefined) return false;
  const marks: unknown[] = [person.attributes?.executive === true, person.role === 'executive'];
  return marks.includes(true) || (person.skills ?? []).includes('executive');
}

function findingsOf(view: View, rule: RuleInput, name: string): Finding[] {
  switch (rule.type) {
    case 'mixedPanel':
      return panels(view, rule, rule.scope ?? 'session').flatMap(({ name: panel, sittings }) => {
        // A single interviewer is no panel to be mixed.
        if ((rule.scope ?? 'session') === 'session') {
          if ((seatsForRaters(sittings[0]!) ?? 0) < Math.min(2, rule.minDistinct)) return [];
        }
        const raters = sittings.flatMap((sitting) => sitting.filling.raters);
        const values = new Set<unknown>(raters.map((id) => view.person(id).attributes?.[rule.attribute]));
        values.delete(undefined);
        if (values.size >= rule.minDistinct) return [];
        const text = `${panel} has ${values.size} different ${rule.attribute} among its raters and needs ${rule.minDistinct} (${name})`;
        return [{ text, sessions: sittings.map(({ id }) => id), people: [...new Set(raters)] }];
      });
    case 'returningMember':
      return panels(view, rule, 'loop').flatMap(({ name: panel, sittings }) => {
        if (sittings.length < 2) return [];
        const met = new Map<string, number>();
        for (const { filling } of sittings) {
          for (const id of new Set(filling.raters)) met.set(id, (met.get(id) ?? 0) + 1);
        }
        const returning = [...met.values()].filter((times) => times > 1).length;
        const wanted = rule.minReturning ?? 1;
        if (returning >= wanted) return [];
        const text = `${panel} has ${returning} raters in two or more of its sessions and needs ${wanted} (${name})`;
        return [{ text, sessions: sittings.map(({ id }) => id) }];
      });
    case 'executive':
      return panels(view, rule, rule.scope ?? 'loop').flatMap(({ name: panel, sittings }) => {
        if ((rule.scope ?? 'loop') === 'session' && (seatsForRaters(sittings[0]!) ?? 0) < 1) return [];
        const raters = sittings.flatMap((sitting) => sitting.filling.raters);
        if (raters.some((id) => executive(view.person(id), rule))) return [];
        return [
          { text: `${panel} has no executive among its raters (${name})`, sessions: sittings.map(({ id }) => id) },
        ];
      });
    case 'conflict': {
      const [a, b] = rule.people;
      return view.sittings
        .filter(({ people }) => people.includes(a) && people.includes(b))
        .map(({ id }) => ({
          text: `${view.name(a)} and ${view.name(b)} have a declared conflict of interest and are both in ${id} (${name})`,
          sessions: [id],
          people: [a, b],
        }));
    }
    default:
      return [];
  }
}

export const h05: Constraint = {
  id: 'H5',
  sentence:
    'A composition rule holds (at least m distinct values of a stated attribute over session or loop; a returning member; an executive; no declared conflict of interest).',
  findings: (view) =>
    (view.instance.rules ?? []).flatMap((rule, i) => findingsOf(view, rule, `rule ${rule.id ?? i + 1}`)),
};
