import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { MessageArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { useMe, useRole } from '../staff/me.ts';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Address } from '../ui/plain/Address.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useWordingReason } from '../WordingReason.tsx';
import { roleChoices } from './roles.ts';
import { focusFirstError, kindOf, troubleLine, troubleText } from './trouble.ts';
import type { Member } from './use-members.ts';
import { words } from './words.ts';

type PersonProps = { memberId: string; first: Member; onClose: () => void; onChanged: () => void };

/** One person: to read for recruiters, to change for administrators. */
export const PersonDialog = (props: PersonProps) => {
  const said = useWords(words);
  const isAdministrator = useRole('administrator');
  const { data: person = props.first, refetch } = useQuery({
    queryKey: ['member', props.memberId],
    queryFn: ({ signal }) => api('GET /members/{memberId}', { params: { memberId: props.memberId }, signal }),
    placeholderData: props.first,
  });
  const changed = () => {
    props.onChanged();
    void refetch();
  };
  return (
    <Dialog open onClose={props.onClose} title={props.first.name}>
      {isAdministrator ? (
        <div className="stack">
          <PersonForm person={person} onClose={props.onClose} onChanged={changed} onStale={() => void refetch()} />
          <PersonAccess person={person} onChanged={changed} />
        </div>
      ) : (
        <div className="stack">
          <DescriptionList
            facts={[
              { term: said.role, value: said[person.role] },
              { term: said.title_, value: person.title },
              { term: said.fromOrganisation, value: person.fromOrganisation },
              { term: said.email, value: person.email ? <Address>{person.email}</Address> : null },
              { term: said.phone, value: person.phone },
              { term: said.bio, value: person.bio },
            ]}
          />
          <p className="soft">{said.readOnly}</p>
        </div>
      )}
    </Dialog>
  );
};

const PersonForm = (props: { person: Member; onClose: () => void; onChanged: () => void; onStale: () => void }) => {
  const said = useWords(words);
  const { person } = props;
  const form = useRef<HTMLFormElement>(null);
  // What was changed is kept, and nothing else; the version is the latest that was shown.
  const fromSaved = { ...person, phone: person.phone ?? '' };
  const draft = useDraft<Partial<typeof fromSaved>>(`members/${person.id}`, {});
  const typed = { ...fromSaved, ...draft.value };
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send } = useSending({
    onRefused: ({ kind }) => {
      if (kind === 'stale') props.onStale();
      focusFirstError(form.current);
    },
  });
  const wording = useWordingReason(problem);
  const set = (change: typeof draft.value) => draft.setValue({ ...draft.value, ...change });
  const missing = typed.name.trim() === '';
  const lastOne = kindOf(problem) === 'last_administrator';
  const stale = problem?.kind === 'stale';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (missing) return focusFirstError(form.current);
    const isSaved = await send(() =>
      api('PATCH /members/{memberId}', {
        params: { memberId: person.id },
        body: {
          name: typed.name.trim(),
          title: typed.title,
          bio: typed.bio,
          phone: typed.phone,
          fromOrganisation: typed.fromOrganisation,
          role: typed.role,
          ...wording.sent,
        },
        ifMatch: `"${person.version}"`,
      }),
    );
    if (!isSaved) return;
    await draft.settle({});
    say(said.saved);
    props.onChanged();
    props.onClose();
  };
  const differs = [
    { field: said.name, now: person.name, mine: typed.name },
    { field: said.role, now: said[person.role], mine: said[typed.role] },
    { field: said.title_, now: person.title, mine: typed.title },
    { field: said.phone, now: person.phone ?? '', mine: typed.phone },
    { field: said.fromOrganisation, now: person.fromOrganisation, mine: typed.fromOrganisation },
    { field: said.bio, now: person.bio, mine: typed.bio },
  ].filter(({ now, mine }) => now !== mine);
  return (
    <form className="stack" noValidate ref={form} onSubmit={(event) => void save(event)}>
      <p className="soft">{person.email}</p>
      <RestoredNote of={draft} />
      <NativeSelect
        label={said.role}
        hint={said[`${typed.role}Note`]}
        value={typed.role}
        onChange={(role) => set({ role })}
        choices={roleChoices(said).map(({ value, label }) => ({ value, text: label }))}
        error={lastOne ? troubleText(problem, said) : null}
      />
      <div className="members-pair">
        <TextField
          label={said.name}
          required
          maxLength={200}
          value={typed.name}
          onChange={(name) => set({ name })}
          error={
            tried && missing ? { what: said.nameMissing, remedy: said.nameRemedy } : (problem?.field('/name') ?? null)
          }
        />
        <TextField
          label={said.title_}
          optional
          maxLength={200}
          value={typed.title}
          onChange={(title) => set({ title })}
          error={problem?.field('/title')}
        />
      </div>
      <MessageArea
        label={said.bio}
        optional
        lines={2}
        maxLength={1000}
        value={typed.bio}
        onChange={(bio) => set({ bio })}
        error={problem?.field('/bio')}
      />
      <div className="members-pair">
        <TextField
          label={said.phone}
          type="tel"
          optional
          maxLength={50}
          value={typed.phone}
          onChange={(phone) => set({ phone })}
          error={problem?.field('/phone')}
        />
        <TextField
          label={said.fromOrganisation}
          hint={said.fromOrganisationHint}
          optional
          maxLength={200}
          value={typed.fromOrganisation}
          onChange={(fromOrganisation) => set({ fromOrganisation })}
          error={problem?.field('/fromOrganisation')}
        />
      </div>
      {wording.field}
      {stale ? (
        <div className="members-stale" role="alert">
          <p>{said.staleText}</p>
          {differs.map(({ field, now }) => (
            <p key={field} dir="auto">
              {said.staleNow(field, now || said.empty)}
            </p>
          ))}
        </div>
      ) : (
        <div role="alert">
          <FieldError error={problem && !lastOne && problem.errors.length === 0 ? troubleText(problem, said) : null} />
        </div>
      )}
      <div className="dialog-actions">
        <Button onClick={props.onClose}>{said.cancel}</Button>
        <Button kind="filled" type="submit" busy={busy}>
          {said.save}
        </Button>
      </div>
    </form>
  );
};

const PersonAccess = ({ person, onChanged }: { person: Member; onChanged: () => void }) => {
  const said = useWords(words);
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const { sending, problem, setProblem, send } = useSending<'recovery' | 'in' | 'out'>();
  const trouble = problem ? troubleLine(problem, said) : undefined;
  const params = { memberId: person.id };
  const attempt = async (what: NonNullable<typeof sending>, work: () => Promise<unknown>, done: string) => {
    if (!(await send(work, what))) return;
    say(done);
    setAsking(false);
    onChanged();
  };
  return (
    <section className="members-access" aria-label={said.access}>
      <h3>{said.access}</h3>
      {person.active ? (
        <div className="members-act">
          <p className="soft">{said.recoveryText}</p>
          <Button
            busy={sending === 'recovery'}
            onClick={() =>
              void attempt(
                'recovery',
                () => api('POST /members/{memberId}/recovery', { params }),
                said.recoverySent(person.name),
              )
            }
          >
            {said.recovery}
          </Button>
        </div>
      ) : null}
      {person.id === me.memberId ? null : person.active ? (
        <div className="members-act">
          <p className="soft">{said.deactivateText}</p>
          <Button
            asks
            kind="danger"
            onClick={() => {
              setProblem(null);
              setAsking(true);
            }}
          >
            {said.deactivate}
          </Button>
        </div>
      ) : (
        <div className="members-act">
          <p className="soft">{said.reactivateText}</p>
          <Button
            busy={sending === 'in'}
            onClick={() =>
              void attempt(
                'in',
                () => api('DELETE /members/{memberId}/deactivation', { params }),
                said.reactivated(person.name),
              )
            }
          >
            {said.reactivate}
          </Button>
        </div>
      )}
      {asking ? null : (
        <div role="alert">
          <FieldError error={trouble} />
        </div>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={said.deactivateTitle(person.name)}
        confirm={said.deactivate}
        danger
        busy={sending === 'out'}
        error={trouble}
        onConfirm={() =>
          void attempt(
            'out',
            () => api('PUT /members/{memberId}/deactivation', { params }),
            said.deactivated(person.name),
          )
        }
      >
        <p>{said.deactivateText}</p>
      </ConfirmDialog>
    </section>
  );
};
