import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useSending } from '../sending.ts';
import { ConfirmDialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { languageNames } from '../ui/words.ts';
import { useReasons } from './use-reasons.ts';
import { useRefusals } from './use-refusals.ts';
import { useUndoMerge } from './use-undo-merge.ts';
import { words } from './words.ts';

type Compared = Answer<Api<Contracts>['GET /candidates/{candidateId}/duplicates/{otherId}']>;
type Side = Compared['candidate'];
type Which = 'this' | 'other';

const fields = ['name', 'email', 'phone', 'language', 'timeZone'] as const;
type Field = (typeof fields)[number];

/** Two candidates side by side: what stays of each, and whether they become one. */
export const ComparePage = () => {
  const { candidateId, otherId } = useParams({ from: '/shell/candidates/$candidateId/duplicates/$otherId' });
  const said = useWords(words);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refusal = useRefusals();
  const reasons = useReasons();
  const undo = useUndoMerge();
  const queryKey = ['duplicate', candidateId, otherId];
  const { data: both } = useSuspenseQuery({
    queryKey,
    queryFn: ({ signal }) =>
      api('GET /candidates/{candidateId}/duplicates/{otherId}', { params: { candidateId, otherId }, signal }),
    staleTime: 0,
  });
  const [chosen, setChosen] = useState<Partial<Record<Field, Which>>>({});
  const [isAsked, setAsked] = useState(false);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const { busy, problem, setProblem, send } = useSending({
    onRefused: () => {
      setKey(crypto.randomUUID());
      return queries.invalidateQueries({ queryKey });
    },
  });
  const error = problem ? refusal(problem) : undefined;
  const { candidate, other } = both;
  const choice = (field: Field): Which =>
    field === 'email' && both.addressOf !== null
      ? both.addressOf
      : (chosen[field] ?? (candidate[field] === '' && other[field] !== '' ? 'other' : 'this'));
  const textOf = (side: Side, field: Field) =>
    (field === 'language' ? languageNames[side.language] : side[field]) || said.nothing;

  const attempt = <Done,>(work: () => Promise<Done>, done: (made: Done) => void, to: () => Promise<void>) =>
    send(async () => {
      done(await work());
      queries.removeQueries({ queryKey });
      await queries.invalidateQueries();
      await to();
    });
  const merge = () =>
    attempt(
      () =>
        api('POST /candidates/{candidateId}/merges', {
          params: { candidateId },
          body: {
            otherId,
            version: candidate.version,
            otherVersion: other.version,
            name: choice('name'),
            email: choice('email'),
            phone: choice('phone'),
            language: choice('language'),
            timeZone: choice('timeZone'),
            confirm: 'merge',
          },
          idempotencyKey,
        }),
      ({ name, merge: { id } }) =>
        say(said.merged(name), { action: { text: said.undo, run: () => void undo(candidateId, id) } }),
      async () => {
        const [application] = [...candidate.applications, ...other.applications].filter(
          ({ id }) => !both.doubles.some(({ foldedId }) => foldedId === id),
        );
        if (application)
          await navigate({ to: '/applications/$applicationId', params: { applicationId: application.id } });
        else await navigate({ to: '/duplicates' });
      },
    );
  const tellApart = () =>
    attempt(
      () => api('PUT /candidates/{candidateId}/duplicates/{otherId}/distinction', { params: { candidateId, otherId } }),
      () => say(said.saidTwo),
      () => navigate({ to: '/duplicates' }),
    );

  return (
    <>
      <PageHeader
        eyebrow={
          <Link className="link" data-quiet to="/duplicates">
            {said.back}
          </Link>
        }
        title={said.compareTitle}
        note={[said.pair(candidate.name, other.name), reasons(both)].filter((part) => part !== '').join(' · ')}
        actions={
          <>
            <Button busy={busy} onClick={() => void tellApart()}>
              {said.two}
            </Button>
            {both.refused === null ? (
              <Button
                asks
                kind="danger"
                onClick={() => {
                  setProblem(null);
                  setAsked(true);
                }}
              >
                {said.merge}
              </Button>
            ) : null}
          </>
        }
      />
      <FieldError error={both.refused ? said[both.refused] : null} />
      {error && !isAsked ? <FieldError error={error} /> : null}
      <div className="columns">
        <Sheet title={said.keep}>
          <div className="stack">
            {fields.map((field) =>
              candidate[field] === other[field] ? (
                <p key={field}>
                  <span className="soft small">{said[`field_${field}`]}</span>
                  <br />
                  <bdi>{textOf(candidate, field)}</bdi>
                </p>
              ) : (
                <RadioGroup<Which>
                  key={field}
                  label={said[`field_${field}`]}
                  hint={field === 'email' && both.addressOf ? said.addressOfPage : undefined}
                  value={choice(field)}
                  onChange={(which) => setChosen({ ...chosen, [field]: which })}
                  choices={[
                    { value: 'this', text: candidate },
                    { value: 'other', text: other },
                  ].map(({ value, text }) => ({
                    value: value as Which,
                    label: <bdi>{textOf(text, field)}</bdi>,
                    disabled: both.refused !== null || (field === 'email' && both.addressOf !== null),
                  }))}
                />
              ),
            )}
          </div>
        </Sheet>
        <div className="stack">
          {[candidate, other].map((side) => (
            <Applications key={side.id} side={side} />
          ))}
          {both.doubles.length > 0 ? (
            <Sheet title={said.doublesTitle}>
              {both.doubles.map(({ vacancy, foldedId }) => (
                <p key={foldedId}>{said.double(vacancy)}</p>
              ))}
            </Sheet>
          ) : null}
        </div>
      </div>
      <ConfirmDialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={said.mergeTitle}
        confirm={said.mergeConfirm}
        danger
        busy={busy}
        error={error}
        onConfirm={() => void merge()}
      >
        <p>{said.mergeText}</p>
      </ConfirmDialog>
    </>
  );
};

const Applications = ({ side }: { side: Side }) => {
  const said = useWords(words);
  const dates = useDates();
  return (
    <Sheet
      title={said.applicationsOf(side.name)}
      flush={side.applications.length > 0}
      end={side.linked ? <Tag tone="clay">{said.hasPage}</Tag> : undefined}
    >
      {side.applications.length === 0 ? (
        <p className="soft">{said.noApplications}</p>
      ) : (
        <Rows label={said.applicationsOf(side.name)}>
          {side.applications.map(({ id, vacancy, ended }) => (
            <Row
              key={id}
              title={
                <Link
                  className="link"
                  data-quiet
                  to="/applications/$applicationId"
                  params={{ applicationId: id }}
                  dir="auto"
                >
                  {vacancy.title}
                </Link>
              }
              note={said.since(dates.day(side.createdAt))}
              end={ended ? <Tag>{said.ended}</Tag> : undefined}
            />
          ))}
        </Rows>
      )}
    </Sheet>
  );
};
