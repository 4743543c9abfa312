import { ComboBox } from '../ui/ComboBox.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { FindingsHere } from './Findings.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useEditing } from './plan-editing.ts';
import { type Seat, seatRoles } from './plan-query.ts';
import { words } from './words.ts';

/** A place at the table: who fills it, as what, and what they look at. */
export const SeatFields = ({ seat, sessionName, rated }: { seat: Seat; sessionName: string; rated: boolean }) => {
  const said = useWords(words);
  const dates = useDates();
  const { plan, change, members, readOnly } = useEditing();
  const set = (changes: Partial<Seat>) => change<Seat>(seat.id, changes);
  const names = plan.competencies.filter(({ id }) => seat.focus.includes(id)).map(({ name }) => name);
  const person = members.find(({ id }) => id === seat.memberId);
  const focus = names.length > 0 ? dates.list(names) : said.focusNone;
  if (readOnly) {
    return (
      <div className="plan-seat" data-thing={seat.id} tabIndex={-1}>
        <b>{said[seat.role]}</b>
        <span dir="auto">{person?.name ?? said.nobody}</span>
        {rated ? <span className="soft small">{focus}</span> : null}
      </div>
    );
  }
  return (
    <fieldset
      className="plan-seat"
      data-thing={seat.id}
      tabIndex={-1}
      aria-label={said.seatName(said[seat.role], sessionName)}
    >
      <div className="plan-seat-head">
        <NativeSelect
          label={said.role}
          value={seat.role}
          onChange={(role) => set({ role, ...(role === 'shadow' ? { focus: [] } : {}) })}
          choices={seatRoles.map((role) => ({ value: role, text: said[role] }))}
        />
        <ItemTools id={seat.id} name={said.seatName(said[seat.role], sessionName)} isFirst isLast noEdit noMove />
      </div>
      <ComboBox
        // The list of people comes later than the page; the field takes its words when it begins.
        key={members.length === 0 ? 'waiting' : 'here'}
        label={said.person}
        value={members.length === 0 ? null : seat.memberId}
        onChange={(memberId) => {
          if (memberId !== seat.memberId) set({ memberId });
        }}
        nothing={said.nobodyFits}
        placeholder={said.nobody}
        choices={members.map(({ id, name, title }) => ({ value: id, text: name, ...(title ? { note: title } : {}) }))}
        disabled={members.length === 0}
      />
      {seat.role === 'shadow' ? (
        <p className="soft small">{said.shadowNote}</p>
      ) : rated && plan.competencies.length > 0 ? (
        <details className="plan-focus">
          <summary className="plan-focus-title">
            {said.focus}: <span dir="auto">{focus}</span>
          </summary>
          {plan.competencies.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={<span dir="auto">{name}</span>}
              checked={seat.focus.includes(id)}
              onChange={(checked) =>
                set({ focus: checked ? [...seat.focus, id] : seat.focus.filter((other) => other !== id) })
              }
            />
          ))}
        </details>
      ) : null}
      <FindingsHere at={seat.id} />
    </fieldset>
  );
};
