import './settings.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { api, apiVersioned } from '../api.ts';
import { useDraft } from '../draft.ts';
import { MessageArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { useWords } from '../ui/language.tsx';
import { zones } from '../ui/places.ts';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { LanguageSwitch } from '../ui/plain/LanguageSwitch.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { ThemeSwitch } from '../ui/plain/ThemeSwitch.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useWordingReason } from '../WordingReason.tsx';
import { RemindersSheet } from './RemindersSheet.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { focusFirstError, troubleText } from './trouble.ts';
import { words } from './words.ts';

const longestBio = 1000;

/** What candidates and colleagues read about me, and what is mine alone. */
export const ProfilePage = () => {
  const said = useWords(words);
  const me = useMe();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const { data } = useSuspenseQuery({
    queryKey: ['member', me.memberId],
    queryFn: ({ signal }) => apiVersioned('GET /members/me', { signal }),
  });
  const saved = data.value;
  // What was changed is kept, and nothing else: what was saved elsewhere meanwhile shows through.
  const fromSaved = { ...saved, phone: saved.phone ?? '' };
  const draft = useDraft<Partial<typeof fromSaved>>(`members/${me.memberId}/own`, {});
  const typed = { ...fromSaved, ...draft.value };
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send: sendIt } = useSending({ onRefused: () => focusFirstError(form.current) });
  const wording = useWordingReason(problem);
  const choices = useMemo(() => zones(saved.timeZone), [saved.timeZone]);
  const set = (change: typeof draft.value) => draft.setValue({ ...draft.value, ...change });
  const nameMissing = typed.name.trim() === '';
  const stale = problem?.kind === 'stale';
  const refused = (pointer: string) => problem?.field(pointer);

  const send = async (etag: string | null) => {
    const isSaved = await sendIt(async () => {
      if (typed.name.trim() !== saved.name) await api('PATCH /login/profile', { body: { name: typed.name.trim() } });
      await api('PATCH /members/me', {
        body: { title: typed.title, bio: typed.bio, phone: typed.phone, timeZone: typed.timeZone, ...wording.sent },
        ...(etag ? { ifMatch: etag } : {}),
      });
    });
    await queries.invalidateQueries({ queryKey: ['member', me.memberId] });
    if (!isSaved) return;
    await draft.settle({});
    wording.clear();
    say(said.saved);
    await queries.invalidateQueries({ queryKey: ['login', 'me'] });
    await queries.invalidateQueries({ queryKey: ['members'] });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameMissing) focusFirstError(form.current);
    else void send(data.etag);
  };
  const differs = [
    { term: said.title, value: saved.title, mine: typed.title },
    { term: said.bio, value: saved.bio, mine: typed.bio },
    { term: said.phone, value: saved.phone ?? '', mine: typed.phone },
    { term: said.timeZone, value: saved.timeZone, mine: typed.timeZone },
  ].filter(({ value, mine }) => value !== mine);

  return (
    <>
      <PageHeader title={said.profile} note={said.profileNote} />
      <div className="stack">
        <Sheet>
          <form className="stack" noValidate ref={form} onSubmit={save}>
            <RestoredNote of={draft} />
            <div className="settings-pair">
              <TextField
                label={said.name}
                required
                autoComplete="name"
                maxLength={200}
                value={typed.name}
                onChange={(name) => set({ name })}
                error={
                  tried && nameMissing
                    ? { what: said.nameMissing, remedy: said.nameRemedy }
                    : (refused('/name') ?? null)
                }
              />
              <TextField
                label={said.title}
                hint={said.titleHint}
                optional
                maxLength={200}
                value={typed.title}
                onChange={(title) => set({ title })}
                error={refused('/title')}
              />
            </div>
            <MessageArea
              label={said.bio}
              hint={said.bioHint(longestBio - typed.bio.length)}
              optional
              lines={2}
              maxLength={longestBio}
              value={typed.bio}
              onChange={(bio) => set({ bio })}
              error={refused('/bio')}
            />
            {wording.field}
            <div className="settings-pair">
              <TextField
                label={said.phone}
                hint={said.phoneHint}
                type="tel"
                optional
                autoComplete="tel"
                maxLength={50}
                value={typed.phone}
                onChange={(phone) => set({ phone })}
                error={refused('/phone')}
              />
              <ComboBox
                label={said.timeZone}
                value={typed.timeZone}
                onChange={(timeZone) => timeZone && set({ timeZone })}
                choices={choices}
                nothing={said.nothingFound}
                error={refused('/timeZone') ?? null}
              />
            </div>
            {stale ? (
              <StaleNotice
                theirs={differs}
                onMine={() => void send(data.etag)}
                onTheirs={() => {
                  void draft.throwAway();
                  setProblem(null);
                }}
              />
            ) : (
              <div role="alert">
                <FieldError error={problem && problem.errors.length === 0 ? troubleText(problem, said) : null} />
              </div>
            )}
            {stale ? null : (
              <div className="settings-end">
                <Button kind="filled" type="submit" busy={busy}>
                  {said.save}
                </Button>
              </div>
            )}
          </form>
        </Sheet>
        <RemindersSheet zone={saved.timeZone} />
        <Sheet title={said.forMe}>
          <div className="stack">
            <p className="soft">{said.forMeNote}</p>
            <div className="row">
              <LanguageSwitch labelled />
              <ThemeSwitch
                onChange={(theme) => {
                  api('PATCH /login/profile', { body: { theme } }).catch(() => undefined);
                }}
              />
            </div>
          </div>
        </Sheet>
      </div>
    </>
  );
};
