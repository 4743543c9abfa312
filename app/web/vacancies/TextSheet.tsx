import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError, type FieldProblem } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { WordedTextArea } from '../ui/WordedTextArea.tsx';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import type { Vacancy } from './vacancy-query.ts';
import { words } from './words.ts';

/** The text that candidates read, with every version it had (R01). */
export const TextSheet = ({ vacancy, onSaved }: { vacancy: Vacancy; onSaved: () => Promise<unknown> }) => {
  const said = useWords(words);
  const dates = useDates();
  const [writing, setWriting] = useState(false);
  const { text } = vacancy;
  const isEmpty = text.body.trim() === '';
  const canWrite = vacancy.state !== 'closed' && !writing;
  return (
    <Sheet
      title={said.text}
      end={
        canWrite && !isEmpty ? (
          <Button kind="quiet" onClick={() => setWriting(true)}>
            {said.newVersion}
          </Button>
        ) : undefined
      }
    >
      <div className="stack">
        {isEmpty && !writing ? (
          <EmptyState
            title={said.noText}
            action={canWrite ? <Button onClick={() => setWriting(true)}>{said.write}</Button> : undefined}
          >
            {said.noTextHelp}
          </EmptyState>
        ) : null}
        {isEmpty ? null : (
          <>
            <p className="soft small">{said.version(text.version, dates.day(text.writtenAt))}</p>
            <div className="vacancy-text" dir="auto" lang={vacancy.language}>
              {text.body}
            </div>
          </>
        )}
        {writing ? (
          <TextEditor vacancy={vacancy} onSaved={onSaved} onClose={() => setWriting(false)} />
        ) : text.version > 1 ? (
          <EarlierTexts vacancy={vacancy} />
        ) : null}
      </div>
    </Sheet>
  );
};

const TextEditor = (props: { vacancy: Vacancy; onSaved: () => Promise<unknown>; onClose: () => void }) => {
  const { vacancy, onSaved, onClose } = props;
  const said = useWords(words);
  const queries = useQueryClient();
  const draft = useDraft(`vacancies/${vacancy.id}/text`, vacancy.text.body);
  const { value, setValue } = draft;
  // The version this text was begun on: a newer one that comes in meanwhile is shown, and not overwritten unseen.
  const [seen, setSeen] = useState(vacancy.version);
  const [error, setError] = useState<FieldProblem | null>(null);
  const refused = async (problem: Problem) => {
    if (problem.kind === 'stale') {
      await onSaved();
      const fresh = await api('GET /vacancies/{vacancyId}', { params: { vacancyId: vacancy.id } });
      setSeen(fresh.version);
      setError({ what: said.staleText, remedy: said.staleTextRemedy });
    } else if (!isHeldForWords(problem)) setError(problem.field('/text') ?? (problem.detail || problem.title));
  };
  const { busy, problem, send } = useSending({ onRefused: refused });
  const wording = useWordingReason(problem);
  const save = async () => {
    if (value === vacancy.text.body) {
      setError(said.sameText);
      return;
    }
    await send(async () => {
      const saved = await api('PUT /vacancies/{vacancyId}/text', {
        params: { vacancyId: vacancy.id },
        body: { text: value, ...wording.sent },
        ifMatch: `"${seen}"`,
      });
      await draft.settle();
      await onSaved();
      void queries.invalidateQueries({ queryKey: ['vacancy-texts', vacancy.id] });
      say(said.versionSaved(saved.text.version));
      onClose();
    });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <RestoredNote of={draft} />
      <WordedTextArea
        kind="advert"
        written={vacancy.language}
        country={vacancy.country}
        label={said.text}
        hint={said.textHint}
        lines={10}
        value={value}
        onChange={(next) => {
          setError(null);
          setValue(next);
        }}
        maxLength={50_000}
        lang={vacancy.language}
        autoFocus
      />
      {wording.field}
      <FieldError error={error} />
      <div className="row">
        <Button type="submit" busy={busy}>
          {said.saveVersion(vacancy.text.version + 1)}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            void draft.throwAway();
            onClose();
          }}
        >
          {said.cancel}
        </Button>
      </div>
    </form>
  );
};

const EarlierTexts = ({ vacancy }: { vacancy: Vacancy }) => {
  const said = useWords(words);
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['vacancy-texts', vacancy.id],
    queryFn: ({ signal }) => api('GET /vacancies/{vacancyId}/texts', { params: { vacancyId: vacancy.id }, signal }),
    enabled: open,
  });
  return (
    <details className="vacancy-versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{said.earlier(vacancy.text.version - 1)}</summary>
      <ol
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
        role="list"
      >
        {data?.items
          .filter(({ version }) => version < vacancy.text.version)
          .map(({ version, body, writtenAt, writtenBy }) => (
            <li key={version}>
              <p className="soft small">{said.versionBy(version, dates.day(writtenAt), writtenBy)}</p>
              <div className="vacancy-text" dir="auto" lang={vacancy.language}>
                {body || '–'}
              </div>
            </li>
          ))}
      </ol>
    </details>
  );
};
