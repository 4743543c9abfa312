import './settings.css';
import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useSending } from '../sending.ts';
import { DateField } from '../ui/DateField.tsx';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { addDays, instantOf } from '../ui/dates.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag, type Tone } from '../ui/plain/Tag.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { focusFirstError, kindOf, troubleLine, troubleText } from './trouble.ts';
import { words } from './words.ts';

type ApiKey = Answer<Api<Contracts>['GET /api-keys']>['items'][number];
type Scope = ApiKey['scopes'][number];
const scopes: readonly Scope[] = ['read', 'write', 'administer'];
const tones: Record<ApiKey['state'], Tone> = {
  working: 'good',
  expired: 'neutral',
  revoked: 'neutral',
  orphaned: 'due',
};

/** API keys: programs that work in somebody's name. */
export const KeysPage = () => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const list = useSuspenseInfiniteQuery({
    queryKey: ['api-keys'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /api-keys', { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const keys = list.data.pages.flatMap(({ items }) => items);
  const working = keys.filter(({ state }) => state === 'working').length;
  const [making, setMaking] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const { busy, problem, setProblem, send } = useSending();
  const refresh = () => queries.invalidateQueries({ queryKey: ['api-keys'] });
  const revoke = async (key: ApiKey) => {
    if (await send(() => api('DELETE /api-keys/{apiKeyId}', { params: { apiKeyId: key.id } }))) {
      say(said.revoked);
      setRevoking(null);
    }
    await refresh();
  };
  const states = {
    working: said.stateWorking,
    expired: said.stateExpired,
    revoked: said.stateRevoked,
    orphaned: said.stateOrphaned,
  };
  const make = (
    <Button asks kind="filled" onClick={() => setMaking(true)}>
      {said.makeKey}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={said.keysTitle(working)}
        tab={said.keys}
        note={said.keysNote}
        actions={keys.length > 0 ? make : null}
      />
      <Sheet flush={keys.length > 0}>
        {keys.length === 0 ? (
          <EmptyState action={make}>{said.keysEmpty}</EmptyState>
        ) : (
          <Rows label={said.keys}>
            {keys.map((key) => (
              <Row
                key={key.id}
                title={<span dir="auto">{key.name}</span>}
                note={[
                  key.scopes.map((scope) => said[scope]).join(', '),
                  said.keyBy(key.member.name, dates.date(key.createdAt)),
                  key.lastUsedAt ? said.keyUsed(dates.moment(key.lastUsedAt)) : said.keyUnused,
                  ...(key.expiresAt && key.state === 'working' ? [said.keyUntil(dates.date(key.expiresAt))] : []),
                ].join(' · ')}
                end={
                  <div className="row settings-acts">
                    <Tag tone={tones[key.state]}>{states[key.state]}</Tag>
                    {key.state === 'revoked' ? null : (
                      <Button
                        asks
                        kind="quiet"
                        aria-label={`${said.revoke}: ${key.name}`}
                        onClick={() => {
                          setProblem(null);
                          setRevoking(key);
                        }}
                      >
                        {said.revoke}
                      </Button>
                    )}
                  </div>
                }
              />
            ))}
          </Rows>
        )}
      </Sheet>
      <More of={list}>{said.more}</More>
      {making ? (
        <MakeKey
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false);
            setToken(made);
            void refresh();
          }}
        />
      ) : null}
      <Dialog
        open={token !== null}
        onClose={() => setToken(null)}
        mustAnswer
        title={said.keyMade}
        actions={
          <>
            <Button
              onClick={() => {
                void navigator.clipboard?.writeText(token ?? '').then(() => say(said.copied));
              }}
            >
              {said.copy}
            </Button>
            <Button kind="filled" onClick={() => setToken(null)}>
              {said.keepIt}
            </Button>
          </>
        }
      >
        <div className="stack">
          <p>{said.keyMadeText}</p>
          <output className="settings-token" aria-label={said.keyToken}>
            {token}
          </output>
        </div>
      </Dialog>
      <ConfirmDialog
        open={revoking !== null}
        onClose={() => setRevoking(null)}
        title={said.revokeKey(revoking?.name ?? '')}
        confirm={said.revoke}
        danger
        busy={busy}
        error={problem ? troubleLine(problem, said) : undefined}
        onConfirm={() => revoking && void revoke(revoking)}
      >
        <p>{said.revokeText}</p>
      </ConfirmDialog>
    </>
  );
};

const MakeKey = (props: { onClose: () => void; onMade: (token: string) => void }) => {
  const said = useWords(words);
  const dates = useDates();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>(['read']);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send } = useSending({ onRefused: () => focusFirstError(form.current) });
  const missing = name.trim() === '';
  const past = kindOf(problem) === 'expires_in_the_past';
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (missing || chosen.length === 0) return focusFirstError(form.current);
    await send(async () => {
      const expiresAt = lastDay === null ? null : instantOf(addDays(lastDay, 1), '00:00', dates.zone);
      const { token } = await api('POST /api-keys', { body: { name: name.trim(), scopes: [...chosen], expiresAt } });
      props.onMade(token);
    });
  };
  const notes = { read: said.readNote, write: said.writeNote, administer: said.administerNote };
  return (
    <Dialog open onClose={props.onClose} title={said.makeKey}>
      <form className="stack" noValidate ref={form} onSubmit={(event) => void make(event)}>
        <TextField
          label={said.keyName}
          required
          maxLength={100}
          value={name}
          onChange={setName}
          error={
            tried && missing
              ? { what: said.keyNameMissing, remedy: said.keyNameRemedy }
              : (problem?.field('/name') ?? null)
          }
        />
        <fieldset className="stack">
          <legend className="field-label">{said.scopes}</legend>
          {scopes.map((scope) => (
            <Checkbox
              key={scope}
              label={said[scope]}
              note={notes[scope]}
              checked={chosen.includes(scope)}
              onChange={(on) => setChosen(scopes.filter((one) => (one === scope ? on : chosen.includes(one))))}
            />
          ))}
          <FieldError error={tried && chosen.length === 0 ? said.scopesMissing : null} />
        </fieldset>
        <DateField
          label={said.expires}
          hint={said.expiresHint}
          optional
          value={lastDay}
          onChange={setLastDay}
          min={dates.today()}
          error={past ? troubleText(problem, said) : null}
        />
        <div role="alert">
          <FieldError error={problem && !past && problem.errors.length === 0 ? troubleText(problem, said) : null} />
        </div>
        <div className="dialog-actions">
          <Button onClick={props.onClose}>{said.cancel}</Button>
          <Button kind="filled" type="submit" busy={busy}>
            {said.makeKey}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
