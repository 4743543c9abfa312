import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { api, type Problem } from '../api.ts';
import { useDraft } from '../draft.ts';
import { WatchedField } from '../MailAddress.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { SourceField } from '../SourceField.tsx';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { type Language, languageNames, languages } from '../ui/words.ts';
import { focusFirstInvalid } from './first-invalid.ts';
import { newCandidateWords as words } from './new-candidate-words.ts';
import type { Vacancy } from './vacancy-query.ts';
import { kindOf } from './words.ts';

type Known = { id: string; name: string };

/** The candidate whom a refused address belongs to, where the server may tell. */
const knownOf = (problem: Problem): Known | null => {
  const { candidate } = problem.more;
  return kindOf(problem) === 'candidate_known' && candidate ? (candidate as Known) : null;
};

/** Who applies: a name and an address are enough. A known address offers the candidate it belongs to. */
export const NewCandidateDialog = ({ vacancy, onClose }: { vacancy: Vacancy; onClose: () => void }) => {
  const said = useWords(words);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const kept = useDraft(`vacancies/${vacancy.id}/candidate`, {
    name: '',
    email: '',
    phone: '',
    language: vacancy.language as Language,
    source: '',
  });
  const [tried, setTried] = useState(false);
  const { value: draft, setValue } = kept;
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { busy, problem, setProblem, send } = useSending({
    onRefused: (refusal) => {
      if (refusal.kind !== 'offline' && refusal.kind !== 'failed') setKey(crypto.randomUUID());
      focusFirstInvalid(form.current);
    },
  });
  const change = (changes: Partial<typeof draft>) => {
    setProblem(null);
    setValue({ ...draft, ...changes });
  };

  const email = draft.email.trim();
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  const nameError =
    tried && draft.name.trim() === '' ? { what: said.nameMissing } : (problem?.field('/name') ?? undefined);
  const emailError = !tried
    ? undefined
    : email === ''
      ? { what: said.emailMissing, remedy: said.emailRemedy }
      : !isAddress || problem?.field('/email')
        ? { what: said.emailWrong, remedy: said.emailWrongRemedy }
        : undefined;
  const known = problem ? knownOf(problem) : null;

  const add = async (knownCandidateId?: string) => {
    setTried(true);
    if (draft.name.trim() === '' || !isAddress) {
      focusFirstInvalid(form.current);
      return;
    }
    await send(async () => {
      const application = await api('POST /vacancies/{vacancyId}/applications', {
        params: { vacancyId: vacancy.id },
        body: { ...draft, email, ...(knownCandidateId ? { knownCandidateId } : {}) },
        // Adding to somebody known is another request than the one that was refused.
        idempotencyKey: knownCandidateId ? crypto.randomUUID() : idempotencyKey,
      });
      await kept.settle();
      await queries.invalidateQueries({
        predicate: ({ queryKey: [first] }) => /^(applications|pipeline) of /.test(String(first)),
      });
      say(said.addedTo(application.candidate.name));
      await navigate({ to: '/applications/$applicationId', params: { applicationId: application.id } });
    });
  };

  return (
    <Dialog open onClose={onClose} title={said.newCandidate}>
      <form
        ref={form}
        noValidate
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void add();
        }}
      >
        <RestoredNote of={kept} />
        <TextField
          label={said.name}
          value={draft.name}
          onChange={(name) => change({ name })}
          autoComplete="off"
          maxLength={200}
          required
          autoFocus
          error={nameError}
        />
        <WatchedField email={draft.email}>
          <TextField
            label={said.email}
            type="email"
            value={draft.email}
            onChange={(next) => change({ email: next })}
            autoComplete="off"
            maxLength={320}
            required
            error={emailError}
          />
        </WatchedField>
        {known ? (
          <Sheet edge="ink">
            <div className="stack" role="alert">
              <p>{said.known(known.name)}</p>
              <Button busy={busy} onClick={() => void add(known.id)}>
                {said.addToKnown(known.name)}
              </Button>
            </div>
          </Sheet>
        ) : null}
        <div className="vacancy-fields">
          <TextField
            label={said.phone}
            type="tel"
            optional
            value={draft.phone}
            onChange={(phone) => change({ phone })}
            autoComplete="off"
            maxLength={50}
            error={problem?.field('/phone')}
          />
          <NativeSelect
            label={said.candidateLanguage}
            value={draft.language}
            onChange={(language) => change({ language })}
            choices={languages.map((one) => ({ value: one, text: languageNames[one] }))}
          />
        </div>
        <SourceField
          label={said.source}
          hint={said.sourceHint}
          optional
          value={draft.source}
          onChange={(source) => change({ source })}
          error={problem?.field('/source')}
        />
        {problem && !known && problem.errors.length === 0 ? <FieldError error={refusalOf(said, problem)} /> : null}
        <div className="dialog-actions">
          <Button
            onClick={() => {
              void kept.throwAway();
              onClose();
            }}
          >
            {said.cancel}
          </Button>
          <Button type="submit" kind="filled" busy={busy}>
            {said.add}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const refusalOf = (said: (typeof words)['en'], problem: Problem) => {
  const kind = kindOf(problem);
  if (kind === 'candidate_known') return { what: said.candidate_known, remedy: said.candidate_known_remedy };
  if (kind === 'application_there' || kind === 'vacancy_closed' || kind === 'vacancy_not_open') return said[kind];
  return problem.detail || problem.title;
};
