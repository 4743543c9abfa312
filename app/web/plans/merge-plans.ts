import { listKinds, type ThingKind } from './plan-edits.ts';
import type { Plan } from './plan-query.ts';

export type Side = 'mine' | 'theirs';

/** Something that one of the two did since the version both began with. */
export type Change = { side: Side; verb: 'changed' | 'added' | 'removed'; kind: ThingKind; id: string; label: string };

/** Something that both did differently; `field` is null where one removed what the other changed. */
export type Conflict = {
  /** Names the place: what `choose` is asked for. */
  key: string;
  kind: ThingKind;
  label: string;
  field: string | null;
  mine: unknown;
  theirs: unknown;
};

export type Merged = { plan: Plan; changes: Change[]; conflicts: Conflict[] };

type Loose = Record<string, unknown> & { id: string };

const tidy = (_key: string, value: unknown) => (typeof value === 'string' ? value.normalize('NFC').trim() : value);

/** Whether two values are the same once saved: spaces at the ends do not count. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, tidy) === JSON.stringify(other, tidy);

const labelOf = (thing: Loose): string => String(thing.name ?? thing.text ?? '');

/** The order of a list: mine where I reordered it, else theirs; what only the other has comes after what it followed there. */
const orderOf = (base: string[], mine: string[], theirs: string[], kept: ReadonlySet<string>): string[] => {
  const inBase = mine.filter((id) => base.includes(id));
  const reordered = !isSame(
    inBase,
    base.filter((id) => mine.includes(id)),
  );
  const [first, second] = reordered ? [mine, theirs] : [theirs, mine];
  const order = first.filter((id) => kept.has(id));
  second.forEach((id, at) => {
    if (!kept.has(id) || order.includes(id)) return;
    const before = second.slice(0, at).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
};

/**
 * Puts two edits of one plan together, thing by thing and field by field: what only one of the two touched is taken
 * from them, and nothing is lost. Where both touched the same, `choose` says whose stands; all such places are told.
 */
export const mergePlans = (
  base: Plan,
  mine: Plan,
  theirs: Plan,
  choose: (key: string) => Side = () => 'mine',
): Merged => {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];

  const tell = (side: Side, verb: Change['verb'], kind: ThingKind, thing: Loose) => {
    if (changes.some((known) => known.side === side && known.id === thing.id)) return;
    changes.push({ side, verb, kind, id: thing.id, label: labelOf(thing) });
  };
  const settle = (conflict: Conflict): unknown => {
    conflicts.push(conflict);
    return choose(conflict.key) === 'mine' ? conflict.mine : conflict.theirs;
  };

  const mergeFields = (kind: ThingKind, b: Loose, m: Loose, t: Loose): Loose => {
    const merged: Loose = { ...t, ...m };
    for (const field of Object.keys(merged)) {
      const [was, my, their] = [b[field], m[field], t[field]];
      const inner = listKinds[field];
      if (inner) merged[field] = mergeList(inner, was as Loose[], my as Loose[], their as Loose[]);
      else if (field === 'anchors') {
        const points = (side: unknown) => side as string[];
        merged[field] = points(my).map((text, point) =>
          mergeValue(kind, m, `anchors.${point}`, points(was)[point], text, points(their)[point], m, t),
        );
      } else merged[field] = mergeValue(kind, m, field, was, my, their, m, t);
    }
    return merged;
  };

  const mergeValue = (
    kind: ThingKind,
    named: Loose,
    field: string,
    was: unknown,
    my: unknown,
    their: unknown,
    m: Loose,
    t: Loose,
  ): unknown => {
    if (!isSame(my, was)) tell('mine', 'changed', kind, m);
    if (!isSame(their, was)) tell('theirs', 'changed', kind, t);
    if (isSame(my, their) || isSame(their, was)) return my;
    if (isSame(my, was)) return their;
    return settle({ key: `${named.id}/${field}`, kind, label: labelOf(named), field, mine: my, theirs: their });
  };

  const mergeOne = (kind: ThingKind, b?: Loose, m?: Loose, t?: Loose): Loose | undefined => {
    if (m && t) return mergeFields(kind, b ?? m, m, t);
    const there = m ?? t;
    const [side, other]: [Side, Side] = m ? ['mine', 'theirs'] : ['theirs', 'mine'];
    if (!there) return undefined;
    if (!b) {
      tell(side, 'added', kind, there);
      return there;
    }
    tell(other, 'removed', kind, b);
    if (isSame(there, b)) return undefined;
    tell(side, 'changed', kind, there);
    return settle({
      key: there.id,
      kind,
      label: labelOf(there),
      field: null,
      mine: m,
      theirs: t,
    }) as Loose | undefined;
  };

  const mergeList = (kind: ThingKind, base: Loose[], mine: Loose[], theirs: Loose[]): Loose[] => {
    const kept = new Map<string, Loose>();
    for (const id of new Set([...base, ...mine, ...theirs].map((one) => one.id))) {
      const of = (list: Loose[]) => list.find((one) => one.id === id);
      const merged = mergeOne(kind, of(base), of(mine), of(theirs));
      if (merged) kept.set(id, merged);
    }
    const ids = (list: Loose[]) => list.map(({ id }) => id);
    return orderOf(ids(base), ids(mine), ids(theirs), new Set(kept.keys())).map((id) => kept.get(id) as Loose);
  };

  const lists = (plan: Plan) => ({ competencies: plan.competencies, rounds: plan.rounds }) as unknown as LooseLists;
  const [was, my, their] = [lists(base), lists(mine), lists(theirs)];
  const plan = {
    competencies: mergeList('competency', was.competencies, my.competencies, their.competencies),
    rounds: mergeList('round', was.rounds, my.rounds, their.rounds),
  } as unknown as Plan;
  return { plan, changes, conflicts };
};

type LooseLists = { competencies: Loose[]; rounds: Loose[] };

/** The plan as it is now with one edit taken back: `before` and `after` are the plan around that edit. */
export const takeBack = (before: Plan, after: Plan, now: Plan): Plan =>
  mergePlans(after, now, before, () => 'theirs').plan;
