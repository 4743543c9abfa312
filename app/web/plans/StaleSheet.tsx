import { useState } from 'react';
import type { Member } from '../members/use-members.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { bankWords } from './bank-words.ts';
import { type Change, type Conflict, mergePlans, type Side } from './merge-plans.ts';
import type { Plan, SavedPlan } from './plan-query.ts';
import { words } from './words.ts';

type StaleSheetProps = {
  /** The version both began with. */
  base: Plan;
  mine: Plan;
  theirs: SavedPlan;
  members: readonly Member[];
  onSettle: (next: Plan) => void;
};

/** Two people edited one plan: what each did, and how both go together. Nothing is overwritten before somebody chooses. */
export const StaleSheet = ({ base, mine, theirs, members, onSettle }: StaleSheetProps) => {
  const said = useWords(words);
  const saidBank = useWords(bankWords);
  const dates = useDates();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const merged = mergePlans(base, mine, theirs.plan, (key) => chosen[key] ?? 'mine');
  const verbs = { changed: said.changed, added: said.added, removed: said.gone };
  const listOf = (side: Side) => merged.changes.filter((change) => change.side === side);
  const lineOf = ({ kind, label, verb }: Change) =>
    `${label || (kind === 'seat' ? said.seats : said.unnamed)}: ${verbs[verb]}`;

  /** `Planning under pressure, Point 3`: the thing and the field. */
  const whatOf = ({ label, kind, field }: Conflict): string => {
    const point = /^anchors\.(\d)$/.exec(field ?? '')?.[1];
    const fields: Record<string, string> = {
      name: said.name,
      definition: said.definition,
      dimension: said.dimension,
      disclosed: said.discloseLabel,
      kind: said.kind,
      minutes: said.minutes,
      breakMinutes: said.breakMinutes,
      candidateMinutes: said.candidateMinutes,
      toHaveReady: said.toHaveReady,
      rated: said.ratedLabel,
      role: said.role,
      memberId: said.person,
      focus: said.focus,
      text: said.question,
      type: said.type,
      competencyId: said.belongsTo,
      followUps: said.followUpsLabel,
      repeats: said.repeats,
      bank: saidBank.origin,
    };
    const name = point === undefined ? fields[field ?? ''] : said.anchorLabel(Number(point) + 1);
    return [label || (kind === 'seat' ? said.seats : said.unnamed), name].filter(Boolean).join(', ');
  };

  const valueText = ({ field }: Conflict, value: unknown): string => {
    if (field === 'bank' && typeof value === 'object' && value !== null && 'version' in value)
      return saidBank.fromVersion(Number(value.version));
    if (field === null) return value === undefined ? said.nothingThere : said.keptThere;
    if (typeof value === 'boolean') return value ? said.yes : said.no;
    if (field === 'memberId') return members.find(({ id }) => id === value)?.name ?? said.nobody;
    if (field === 'focus' || field === 'competencyId') {
      const names = [...mine.competencies, ...theirs.plan.competencies];
      const nameOf = (id: unknown) => names.find((one) => one.id === id)?.name ?? said.unnamed;
      return Array.isArray(value) ? dates.list(value.map(nameOf)) || said.focusNone : nameOf(value);
    }
    if (Array.isArray(value)) return value.join(' · ') || said.nothing;
    const word = said[String(value) as keyof typeof said];
    if (['type', 'kind', 'dimension', 'role'].includes(field) && typeof word === 'string') return word;
    return value === null || value === '' ? said.nothing : String(value);
  };

  return (
    <Sheet edge="ink" title={said.stale(theirs.savedBy, dates.moment(theirs.savedAt))}>
      <div className="stack" role="alert">
        <p>{said.staleHelp}</p>
        <div className="columns">
          {(['theirs', 'mine'] as const).map((side) => (
            <div key={side}>
              <h3>{side === 'theirs' ? said.theyDid : said.youDid}</h3>
              <ul className="plan-did">
                {listOf(side).map((change) => (
                  <li key={change.id} dir="auto">
                    {lineOf(change)}
                  </li>
                ))}
                {listOf(side).length === 0 ? <li>{said.nothingElse}</li> : null}
              </ul>
            </div>
          ))}
        </div>
        {merged.conflicts.map((conflict) => (
          <RadioGroup<Side>
            key={conflict.key}
            label={said.bothChanged(whatOf(conflict))}
            value={chosen[conflict.key] ?? 'mine'}
            onChange={(side) => setChosen({ ...chosen, [conflict.key]: side })}
            choices={[
              { value: 'mine', label: said.yours(valueText(conflict, conflict.mine)) },
              { value: 'theirs', label: said.theirs(valueText(conflict, conflict.theirs)) },
            ]}
          />
        ))}
        <div className="row">
          <Button
            kind="filled"
            onClick={() => {
              onSettle(merged.plan);
              say(said.merged);
            }}
          >
            {said.together}
          </Button>
          <Button
            onClick={() => {
              onSettle(theirs.plan);
              say(said.tookTheirs, { action: { text: said.undo, run: () => onSettle(merged.plan) } });
            }}
          >
            {said.takeTheirs}
          </Button>
        </div>
      </div>
    </Sheet>
  );
};
