import './mail-texts.css';
import { keepPreviousData, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { type Answer, type Api, api, apiVersioned, type Contracts, Problem } from '../api.ts';
import { useLook } from '../looks/use-look.ts';
import { useMe, useRole } from '../staff/me.ts';
import { ConfirmDialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { type Language, languageNames, languages } from '../ui/words.ts';
import {
  type Fault,
  type Field,
  faultText,
  fields,
  type Preview,
  placeOf,
  type Text,
  withPlaceholder,
} from './faults.ts';
import { kindWords, whenWords } from './kind-words.ts';
import { MailPreview } from './MailPreview.tsx';
import { PlaceholdersSheet } from './PlaceholdersSheet.tsx';
import { VersionsSheet } from './VersionsSheet.tsx';
import { words } from './words.ts';

type MailText = Answer<Api<Contracts>['GET /mail-texts/{mailKind}/{language}']>;

/** What was typed and not saved yet, while this side is open: going to another language or page loses nothing. */
const unsaved = new Map<string, { text: Text; etag: string | null }>();

const same = (one: Text, other: Text) => fields.every((field) => one[field] === other[field]);

/** One mail in one language: its words, what Rondo fills in, and how it looks. */
export const MailTextPage = () => {
  const { mailKind, language: asked } = useParams({ from: '/shell/settings/mails/$mailKind/$language' });
  const language = languages.find((one) => one === asked) ?? 'en';
  const said = useWords(words);
  const dates = useDates();
  const names: Record<string, string> = useWords(kindWords);
  const when: Record<string, string> = useWords(whenWords);
  const navigate = useNavigate();
  const { data } = useSuspenseQuery({
    queryKey: ['mail-text', mailKind, language],
    queryFn: ({ signal }) =>
      apiVersioned('GET /mail-texts/{mailKind}/{language}', { params: { mailKind, language }, signal }),
  });
  const mail = data.value;
  return (
    <div className="mail-editor">
      <PageHeader
        eyebrow={
          <Link className="link" to="/settings/mails">
            {said.back}
          </Link>
        }
        title={names[mailKind] ?? mailKind}
        note={when[mailKind]}
      />
      <div className="stack">
        <div className="row-apart">
          <Segments
            label={said.language}
            value={language}
            onChange={(chosen: Language) =>
              void navigate({ to: '/settings/mails/$mailKind/$language', params: { mailKind, language: chosen } })
            }
            choices={languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
          />
          <Tag tone={mail.own ? 'ink' : 'neutral'}>
            {mail.own && mail.writtenAt
              ? said.ownSince(mail.version, dates.date(mail.writtenAt), mail.writtenBy?.name ?? '')
              : said.standardNow}
          </Tag>
        </div>
        <Editor key={`${mailKind} ${language}`} mail={mail} etag={data.etag} language={language} />
      </div>
    </div>
  );
};

const Editor = ({ mail, etag, language }: { mail: MailText; etag: string | null; language: Language }) => {
  const { kind: mailKind } = mail;
  const said = useWords(words);
  const me = useMe();
  const mayWrite = useRole('administrator');
  const queries = useQueryClient();
  const id = `${mailKind} ${language}`;
  const [text, setText] = useState<Text>(() => unsaved.get(id)?.text ?? mail.text);
  // What was typed stands on what was read then: a change of somebody else since is noticed.
  const [base, setBase] = useState(() => unsaved.get(id)?.etag ?? etag);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState<'save' | 'trial' | 'standard' | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const [asksStandard, setAsksStandard] = useState(false);
  const [view, setView] = useState<'page' | 'text'>('page');
  const form = useRef<HTMLFormElement>(null);
  const last = useRef<{ field: Field; element: HTMLInputElement | HTMLTextAreaElement } | null>(null);
  const isChanged = !same(text, mail.text);

  const settled = useSettled(text, 400);
  const preview = useQuery({
    queryKey: ['mail-text-preview', mailKind, language, settled],
    queryFn: ({ signal }) =>
      api('POST /mail-texts/{mailKind}/{language}/previews', { params: { mailKind, language }, body: settled, signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const shown: Preview | undefined = preview.data;
  const look = useLook();
  const pictures = look?.logo ? { 'cid:logo@rondo': look.logo.url } : {};
  // What is empty is said once one tries to save; the rest while it is typed.
  const faults = (shown?.faults ?? []).filter(({ fault }) => tried || fault !== 'empty');
  const faultsOf = (field: Field) => faults.filter(({ pointer }) => pointer === `/${field}`);
  const errorOf = (field: Field) => {
    const [first] = faultsOf(field);
    return first === undefined ? null : faultText(first, said);
  };

  const change = (next: Text) => {
    setText(next);
    setTrouble(null);
    if (same(next, mail.text)) unsaved.delete(id);
    else unsaved.set(id, { text: next, etag: base });
  };
  const set = (field: Field) => (value: string) => change({ ...text, [field]: value });
  const remember =
    (field: Field) =>
    ({ currentTarget }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      last.current = { field, element: currentTarget };
    };

  const insert = (name: string, block: boolean) => {
    const active = block && last.current?.field !== 'body' ? null : last.current;
    const field = active?.field ?? 'body';
    const element = active?.element ?? form.current?.querySelector<HTMLTextAreaElement>('[name="body"]') ?? null;
    const end = text[field].length;
    const place: [number, number] = active
      ? [active.element.selectionStart ?? end, active.element.selectionEnd ?? end]
      : [end, end];
    const { text: put, caret } = withPlaceholder(text[field], place, name, block);
    change({ ...text, [field]: put });
    requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(caret, caret);
    });
  };

  const attempt = async (what: 'save' | 'trial' | 'standard', work: () => Promise<void>) => {
    setBusy(what);
    setTrouble(null);
    try {
      await work();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      if (problem.kind === 'stale') {
        await queries.invalidateQueries({ queryKey: ['mail-text', mailKind, language] });
        setStale(true);
      } else if (problem.type.endsWith(':mail_text_faulty')) {
        await queries.invalidateQueries({ queryKey: ['mail-text-preview', mailKind, language] });
        setTrouble(said.faultsFirst);
      } else if (problem.kind === 'offline') setTrouble(said.offline);
      else if (problem.kind === 'too-many') setTrouble(said.tooMany);
      else setTrouble(problem.errors.length > 0 ? said.faultsFirst : said.failed);
    } finally {
      setBusy(null);
    }
  };

  /** Whether it can be sent at all; else the first place that is wrong gets the focus. */
  const isFit = () => {
    setTried(true);
    const isEmpty = text.subject.trim() === '' || text.body.trim() === '' || (mail.button && text.button.trim() === '');
    const isSettled = settled === text && !preview.isPlaceholderData;
    if (!isEmpty && !(isSettled && (shown?.faults.length ?? 0) > 0)) return true;
    setTrouble(said.faultsFirst);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()),
    );
    return false;
  };

  const write = async (next: Text | null, ifMatch: string | null) => {
    const { value, etag: version } = await apiVersioned('PUT /mail-texts/{mailKind}/{language}', {
      params: { mailKind, language },
      body: { text: next },
      ...(ifMatch ? { ifMatch } : {}),
    });
    unsaved.delete(id);
    setText(value.text);
    setBase(version);
    setStale(false);
    setTried(false);
    queries.setQueryData(['mail-text', mailKind, language], { value, etag: version });
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['mail-texts'] }),
      queries.invalidateQueries({ queryKey: ['mail-text-versions', mailKind, language] }),
    ]);
  };
  const save = (ifMatch = base) =>
    attempt('save', async () => {
      if (!isFit()) return;
      await write(text, ifMatch);
      say(said.saved);
    });
  const sendTrial = () =>
    attempt('trial', async () => {
      if (!isFit()) return;
      const { to } = await api('POST /mail-texts/{mailKind}/{language}/trials', {
        params: { mailKind, language },
        body: text,
      });
      say(me.onTrial ? said.trialKept : said.trialSent(to));
    });
  const takeTheirs = () => {
    unsaved.delete(id);
    setText(mail.text);
    setBase(etag);
    setStale(false);
  };
  const marksOf = (field: Field) =>
    faultsOf(field)
      .map((fault: Fault) => placeOf(text[field], fault))
      .filter((place) => place !== undefined)
      .map(([start, end]) => ({ start, end, tone: 'late' as const }));
  const readOnly = !mayWrite;

  return (
    <>
      {mayWrite ? null : <p className="soft">{said.onlyAdministrators}</p>}
      {mail.fits ? null : <p className="mail-notice">{said.unfitNow}</p>}
      <div className="columns mail-columns">
        <div className="stack">
          <Sheet title={said.theText}>
            <form
              className="stack"
              noValidate
              ref={form}
              onSubmit={(event) => {
                event.preventDefault();
                if (busy === null) void save();
              }}
            >
              {mail.letsIn ? <p className="soft small">{said.letsIn}</p> : null}
              <TextField
                label={said.subject}
                required
                readOnly={readOnly}
                maxLength={200}
                lang={language}
                value={text.subject}
                onChange={set('subject')}
                onFocus={remember('subject')}
                error={errorOf('subject')}
              />
              <TextArea
                label={said.body}
                hint={said.bodyHint}
                name="body"
                required
                readOnly={readOnly}
                maxLength={10_000}
                lines={8}
                lang={language}
                value={text.body}
                onChange={set('body')}
                onFocus={remember('body')}
                marks={marksOf('body')}
                error={errorOf('body')}
              />
              {mail.button ? (
                <TextField
                  label={said.button}
                  hint={said.buttonHint}
                  required
                  readOnly={readOnly}
                  maxLength={80}
                  lang={language}
                  value={text.button}
                  onChange={set('button')}
                  onFocus={remember('button')}
                  error={errorOf('button')}
                />
              ) : null}
              <TextArea
                label={said.noteField}
                optional
                readOnly={readOnly}
                maxLength={1000}
                lines={2}
                lang={language}
                value={text.note}
                onChange={set('note')}
                onFocus={remember('note')}
                marks={marksOf('note')}
                error={errorOf('note')}
              />
              {isStale ? (
                <div className="mail-notice stack" role="alert">
                  <b>{said.staleTitle}</b>
                  <p>{said.staleText}</p>
                  <div className="mail-plain" lang={language}>
                    {[mail.text.subject, mail.text.body, mail.text.button, mail.text.note].filter(Boolean).join('\n\n')}
                  </div>
                  <div className="row">
                    <Button onClick={takeTheirs}>{said.staleTheirs}</Button>
                    <Button
                      onClick={() => {
                        setBase(etag);
                        void save(etag);
                      }}
                    >
                      {said.staleMine}
                    </Button>
                  </div>
                </div>
              ) : null}
              <div role="alert">
                <FieldError error={trouble} />
              </div>
              {mayWrite ? (
                <div className="row">
                  <Button kind="filled" type="submit" busy={busy === 'save'} disabled={!isChanged}>
                    {said.save}
                  </Button>
                  <Button busy={busy === 'trial'} onClick={() => void sendTrial()}>
                    {said.trial}
                  </Button>
                  {isChanged ? (
                    <Button kind="quiet" onClick={takeTheirs}>
                      {said.discard}
                    </Button>
                  ) : null}
                  {mail.own ? (
                    <Button kind="quiet" onClick={() => setAsksStandard(true)}>
                      {said.toStandard}
                    </Button>
                  ) : null}
                </div>
              ) : (
                <Link {...buttonLook()} to="/settings/mails">
                  {said.back}
                </Link>
              )}
            </form>
          </Sheet>
          <PlaceholdersSheet placeholders={mail.placeholders} language={language} onInsert={mayWrite ? insert : null} />
        </div>
        <div className="stack mail-aside">
          <Sheet title={said.preview} end={<span className="soft small">{said.previewNote}</span>}>
            <div className="stack">
              <Segments
                label={said.show}
                labelHidden
                value={view}
                onChange={setView}
                choices={[
                  { value: 'page', text: said.asPage },
                  { value: 'text', text: said.asText },
                ]}
              />
              {shown === undefined ? (
                preview.isError ? (
                  <p role="status">{said.previewTrouble}</p>
                ) : (
                  <Skeleton lines={5} />
                )
              ) : (
                <>
                  <p className="mail-subject" lang={language} dir="auto">
                    <span className="soft">{said.subject}: </span>
                    <b>{shown.subject}</b>
                  </p>
                  {view === 'page' ? (
                    <MailPreview html={shown.html} lang={language} pictures={pictures} />
                  ) : (
                    <div className="mail-plain" lang={language} dir="auto">
                      {shown.text}
                    </div>
                  )}
                  {preview.isError ? <p role="status">{said.previewTrouble}</p> : null}
                </>
              )}
            </div>
          </Sheet>
          {mail.audience === 'candidate' && shown !== undefined ? (
            <Findings preview={shown} language={language} />
          ) : null}
          <VersionsSheet
            mailKind={mailKind}
            language={language}
            onTake={
              mayWrite
                ? (taken) => {
                    change(taken ?? mail.standard);
                    say(said.taken);
                  }
                : null
            }
          />
        </div>
      </div>
      <ConfirmDialog
        open={asksStandard}
        onClose={() => setAsksStandard(false)}
        title={said.toStandardTitle}
        confirm={said.toStandard}
        busy={busy === 'standard'}
        onConfirm={() =>
          void attempt('standard', async () => {
            await write(null, base);
            say(said.savedStandard);
          }).finally(() => setAsksStandard(false))
        }
      >
        <p>{said.toStandardText}</p>
      </ConfirmDialog>
    </>
  );
};

const Findings = ({ preview, language }: { preview: Preview; language: Language }) => {
  const said = useWords(words);
  if (preview.findings.length === 0) return <p className="soft small">{said.noFindings}</p>;
  return (
    <Sheet title={said.findings}>
      <div className="stack">
        {preview.findings.map(({ found, why, instead }) => (
          <div key={`${found} ${why}`} className="mail-finding">
            <p>
              <q lang={language}>{found}</q>
            </p>
            <p className="soft small" lang={language}>
              {why} {instead}
            </p>
          </div>
        ))}
      </div>
    </Sheet>
  );
};

/** The value once it has not changed for so many milliseconds. */
const useSettled = <Value,>(value: Value, milliseconds: number): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
};
