import './logins.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { api, type Problem } from '../api.ts';
import { SharedComputer } from '../SharedComputer.tsx';
import { useSending } from '../sending.ts';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { deviceOf } from './device.ts';
import { focusFirstError } from './enter.ts';
import { knowsPasskeys, makePasskey, type PasskeyStopped, unlessStopped } from './passkeys.ts';
import { kindOf, shortestPassword, troubleText } from './trouble.ts';
import { words } from './words.ts';

/** How I get in, and where I am in: password, passkeys, logins. */
export const SignInSettingsPage = () => {
  const said = useWords(words);
  return (
    <>
      <PageHeader title={said.settingsTitle} note={said.settingsNote} />
      <div className="stack">
        <PasswordSheet />
        <PasskeySheet />
        <LoginsSheet />
        <Sheet>
          <SharedComputer />
        </Sheet>
      </div>
    </>
  );
};

/** Says beside the page what was refused, where no field belongs to it. */
const sayTrouble = (problem: Problem, said: Parameters<typeof troubleText>[1]) => {
  const trouble = troubleText(problem, said);
  say(typeof trouble === 'string' ? trouble : trouble.what, { tone: 'trouble' });
};

const PasswordSheet = () => {
  const said = useWords(words);
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const { data: login } = useSuspenseQuery({
    queryKey: ['login', 'own'],
    queryFn: ({ signal }) => api('GET /login', { signal }),
  });
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send } = useSending({ onRefused: () => focusFirstError(form.current) });
  const { hasPassword } = login;
  const currentMissing = hasPassword && current === '';
  const short = password.length < shortestPassword;
  const wrong = kindOf(problem) === 'password_wrong';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (currentMissing || short) return focusFirstError(form.current);
    await send(async () => {
      await api('PUT /login/password', { body: { password, ...(hasPassword ? { current } : {}) } });
      setCurrent('');
      setPassword('');
      setTried(false);
      say(said.passwordChanged);
      await queries.invalidateQueries({ queryKey: ['login', 'own'] });
      await queries.invalidateQueries({ queryKey: ['logins'] });
    });
  };
  return (
    <Sheet title={said.password}>
      <form className="stack" noValidate ref={form} onSubmit={(event) => void save(event)}>
        <p className="soft">{hasPassword ? said.hasPasswordNote : said.noPasswordNote}</p>
        <input type="hidden" name="username" autoComplete="username" value={login.account.email} readOnly />
        {hasPassword ? (
          <TextField
            label={said.currentPassword}
            type="password"
            autoComplete="current-password"
            required
            value={current}
            onChange={setCurrent}
            error={
              wrong
                ? troubleText(problem, said)
                : tried && currentMissing
                  ? { what: said.currentMissing, remedy: said.currentWrongRemedy }
                  : null
            }
          />
        ) : null}
        <TextField
          label={said.newPassword}
          type="password"
          autoComplete="new-password"
          required
          hint={said.passwordHint}
          value={password}
          onChange={setPassword}
          error={tried && short ? { what: said.passwordShort, remedy: said.passwordShortRemedy } : null}
        />
        <div role="alert">
          <FieldError error={problem !== null && !wrong ? troubleText(problem, said) : null} />
        </div>
        <div className="login-end">
          <Button type="submit" busy={busy}>
            {hasPassword ? said.changePassword : said.setPassword}
          </Button>
        </div>
      </form>
    </Sheet>
  );
};

const PasskeySheet = () => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery({
    queryKey: ['passkeys'],
    queryFn: ({ signal }) => api('GET /passkeys', { signal }),
  });
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<{ id: string; name: string } | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: ['passkeys'] });
  const { busy, send } = useSending({ onRefused: (problem) => sayTrouble(problem, said) });
  const remove = async (passkeyId: string) => {
    if (await send(() => api('DELETE /passkeys/{passkeyId}', { params: { passkeyId } }))) say(said.passkeyRemoved);
    setRemoving(null);
    await refresh();
  };
  const add = knowsPasskeys() ? (
    <Button asks onClick={() => setAdding(true)}>
      {said.addPasskey}
    </Button>
  ) : null;
  return (
    <Sheet title={said.passkeys} flush={data.items.length > 0} end={data.items.length > 0 ? add : null}>
      {data.items.length === 0 ? (
        <EmptyState title={said.noPasskeys} action={add}>
          {said.passkeysText}
        </EmptyState>
      ) : (
        <Rows label={said.passkeys}>
          {data.items.map((passkey) => (
            <Row
              key={passkey.id}
              title={<span dir="auto">{passkey.name}</span>}
              note={<time dateTime={passkey.createdAt}>{said.madeOn(dates.day(passkey.createdAt))}</time>}
              end={
                <Button asks kind="quiet" onClick={() => setRemoving(passkey)}>
                  {said.remove}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      {adding ? (
        <AddPasskey
          onClose={() => setAdding(false)}
          onMade={() => {
            setAdding(false);
            say(said.passkeyMade);
            void refresh();
          }}
        />
      ) : null}
      <ConfirmDialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={said.removePasskey(removing?.name ?? '')}
        confirm={said.remove}
        danger
        busy={busy}
        onConfirm={() => removing && void remove(removing.id)}
      >
        <p>{said.removePasskeyText}</p>
      </ConfirmDialog>
    </Sheet>
  );
};

const AddPasskey = ({ onClose, onMade }: { onClose: () => void; onMade: () => void }) => {
  const said = useWords(words);
  const device = deviceOf(navigator.userAgent);
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(device ? said.deviceOn(device.browser, device.system) : '');
  const [tried, setTried] = useState(false);
  const [stopped, setStopped] = useState<PasskeyStopped | null>(null);
  const { busy, problem, setProblem, send } = useSending();
  const trouble = stopped ?? problem;
  const missing = name.trim() === '';
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setStopped(null);
    setProblem(null);
    if (missing) return focusFirstError(form.current);
    await send(() => makePasskey(name.trim()).then(onMade).catch(unlessStopped(setStopped)));
  };
  return (
    <Dialog open onClose={onClose} title={said.addPasskey}>
      <form className="stack" noValidate ref={form} onSubmit={(event) => void make(event)}>
        <p>{said.passkeysText}</p>
        <TextField
          label={said.passkeyName}
          hint={said.passkeyNameHint}
          required
          maxLength={100}
          value={name}
          onChange={setName}
          error={tried && missing ? { what: said.passkeyNameMissing, remedy: said.passkeyNameHint } : null}
        />
        <div role="alert">
          <FieldError error={trouble && troubleText(trouble, said)} />
        </div>
        <div className="dialog-actions">
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" type="submit" busy={busy}>
            {said.addPasskey}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const LoginsSheet = () => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const { data } = useSuspenseQuery({ queryKey: ['logins'], queryFn: ({ signal }) => api('GET /logins', { signal }) });
  const { busy, send } = useSending({ onRefused: (problem) => sayTrouble(problem, said) });
  const end = async (work: () => Promise<unknown>, done: string) => {
    if (await send(work)) say(done);
    await queries.invalidateQueries({ queryKey: ['logins'] });
  };
  return (
    <Sheet
      title={said.devices}
      flush
      end={
        data.items.length > 1 ? (
          <Button busy={busy} onClick={() => void end(() => api('DELETE /logins'), said.endedOthers)}>
            {said.endOthers}
          </Button>
        ) : null
      }
    >
      <Rows label={said.devices}>
        {data.items.map((login) => {
          const known = deviceOf(login.userAgent);
          const device = known ? said.deviceOn(known.browser, known.system) : said.unknownDevice;
          return (
            <Row
              key={login.id}
              title={device}
              note={<time dateTime={login.usedAt}>{said.lastUsed(dates.moment(login.usedAt))}</time>}
              end={
                login.current ? (
                  <Tag tone="good">{said.thisDevice}</Tag>
                ) : (
                  <Button
                    kind="quiet"
                    busy={busy}
                    aria-label={said.endThis(device)}
                    onClick={() =>
                      void end(() => api('DELETE /logins/{loginId}', { params: { loginId: login.id } }), said.ended)
                    }
                  >
                    {said.end}
                  </Button>
                )
              }
            />
          );
        })}
      </Rows>
    </Sheet>
  );
};
