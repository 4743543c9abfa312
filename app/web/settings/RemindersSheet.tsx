import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, apiVersioned } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { reminderWords } from './reminder-words.ts';

const days = [1, 2, 3, 4, 5, 6, 7] as const;

/** When somebody is reminded of what they owe, and when not (R80). */
export const RemindersSheet = ({ zone }: { zone: string }) => {
  const said = useWords(reminderWords);
  const queries = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: ['reminders', 'mine'],
    queryFn: ({ signal }) => apiVersioned('GET /members/me/reminders', { signal }),
  });
  const { version: _, ...saved } = data.value;
  const [typed, setTyped] = useState(saved);
  const { busy, problem, send } = useSending();
  const set = (change: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...change }));
  const save = async () => {
    const isSaved = await send(() =>
      api('PUT /members/me/reminders', { body: typed, ...(data.etag ? { ifMatch: data.etag } : {}) }),
    );
    if (isSaved) say(said.saved);
    await queries.invalidateQueries({ queryKey: ['reminders', 'mine'] });
  };
  const kind = problem?.type.split(':').at(-1);
  const trouble =
    kind === 'digest_in_quiet_hours' || kind === 'no_day'
      ? said[kind]
      : problem?.kind === 'stale'
        ? said.changed
        : problem
          ? said.offline
          : null;
  return (
    <Sheet title={said.title}>
      <div className="stack">
        <p className="soft">{said.note}</p>
        <Checkbox label={said.digest} checked={typed.digest} onChange={(digest) => set({ digest })} />
        {typed.digest && (
          <>
            <TimeField label={said.at} hint={said.zone(zone)} value={typed.at} onChange={(at) => at && set({ at })} />
            <fieldset className="stack">
              <legend className="field-label">{said.days}</legend>
              <div className="row reminder-days">
                {days.map((day) => (
                  <Checkbox
                    key={day}
                    label={said[`day_${day}`]}
                    checked={typed.days.includes(day)}
                    onChange={(isOn) =>
                      set({ days: days.filter((each) => (each === day ? isOn : typed.days.includes(each))) })
                    }
                  />
                ))}
              </div>
            </fieldset>
            <div className="row">
              <TimeField
                label={said.quietFrom}
                value={typed.quietFrom}
                onChange={(quietFrom) => quietFrom && set({ quietFrom })}
              />
              <TimeField
                label={said.quietUntil}
                value={typed.quietUntil}
                onChange={(quietUntil) => quietUntil && set({ quietUntil })}
              />
            </div>
            <p className="field-hint">{said.quietHint}</p>
          </>
        )}
        <div role="alert">
          <FieldError error={trouble} />
        </div>
        <div className="settings-end">
          <Button busy={busy} onClick={() => void save()}>
            {said.save}
          </Button>
        </div>
      </div>
    </Sheet>
  );
};
