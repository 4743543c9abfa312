import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { type Answer, type Api, api, apiVersioned, type Contracts, type Problem } from '../api.ts';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { say } from '../ui/plain/Toast.tsx';
import type { Language } from '../ui/words.ts';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import { type Field, faultText, fields, type Preview, placeOf, type Text, withPlaceholder } from './faults.ts';
import { words } from './words.ts';

export type MailText = Answer<Api<Contracts>['GET /mail-texts/{mailKind}/{language}']>;

/** What was typed and not saved yet, while this side is open: going to another language or page loses nothing. */
const unsaved = new Map<string, { text: Text; etag: string | null }>();

const same = (one: Text, other: Text) => fields.every((field) => one[field] === other[field]);

export type MailDraft = ReturnType<typeof useMailDraft>;

/** The words of one mail while they are typed: what is wrong with them, how they look, and how they are kept. */
export const useMailDraft = (mail: MailText, etag: string | null, language: Language) => {
  const { kind: mailKind } = mail;
  const said = useWords(words);
  const me = useMe();
  const queries = useQueryClient();
  const id = `${mailKind} ${language}`;
  const [text, setText] = useState<Text>(() => unsaved.get(id)?.text ?? mail.text);
  // What was typed stands on what was read then: a change of somebody else since is noticed.
  const [base, setBase] = useState(() => unsaved.get(id)?.etag ?? etag);
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const [held, setHeld] = useState<Problem | null>(null);
  const wording = useWordingReason(held);
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

  const { sending: busy, send } = useSending<'save' | 'trial' | 'standard'>({
    onRefused: async (problem) => {
      if (problem.kind === 'stale') {
        await queries.invalidateQueries({ queryKey: ['mail-text', mailKind, language] });
        setStale(true);
      } else if (isHeldForWords(problem)) {
        setHeld(problem);
      } else if (problem.type.endsWith(':mail_text_faulty')) {
        await queries.invalidateQueries({ queryKey: ['mail-text-preview', mailKind, language] });
        setTrouble(said.faultsFirst);
      } else if (problem.kind === 'offline') setTrouble(said.offline);
      else if (problem.kind === 'too-many') setTrouble(said.tooMany);
      else setTrouble(problem.errors.length > 0 ? said.faultsFirst : said.failed);
    },
  });
  const attempt = async (what: 'save' | 'trial' | 'standard', work: () => Promise<void>) => {
    setTrouble(null);
    setHeld(null);
    await send(work, what);
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
      body: { text: next, ...(next === null ? {} : wording.sent) },
      ...(ifMatch ? { ifMatch } : {}),
    });
    unsaved.delete(id);
    wording.clear();
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
      .map((fault) => placeOf(text[field], fault))
      .filter((place) => place !== undefined)
      .map(([start, end]) => ({ start, end, tone: 'late' as const }));
  const toStandard = () =>
    attempt('standard', async () => {
      await write(null, base);
      say(said.savedStandard);
    });
  /** What was typed goes on top of what somebody else has saved. */
  const saveOnTop = () => {
    setBase(etag);
    void save(etag);
  };
  return {
    text,
    shown,
    isPreviewAway: preview.isError,
    busy,
    trouble,
    wording: wording.field,
    isStale,
    isChanged,
    form,
    change,
    set,
    remember,
    insert,
    errorOf,
    marksOf,
    save,
    saveOnTop,
    sendTrial,
    takeTheirs,
    toStandard,
  };
};

/** The value once it has not changed for so many milliseconds. */
const useSettled = <Value>(value: Value, milliseconds: number): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
};
