import './Palette.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { api } from '../api.ts';
import { parts as settingsParts } from '../settings/SettingsPage.tsx';
import { words as settingsWords } from '../settings/words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Kbd } from '../ui/plain/Kbd.tsx';
import { type Theme, themes } from '../ui/theme.ts';
import { languageNames, languages } from '../ui/words.ts';
import { useMe } from './me.ts';
import { navigation } from './navigation.ts';
import { found, type PaletteEntry } from './palette.ts';
import { words as paletteWords } from './palette-words.ts';
import { words } from './words.ts';

type Entry = PaletteEntry & { run: () => void };
type Group = { name: string; entries: Entry[] };

/** How many vacancies the palette knows; further ones are found on their page. */
const vacanciesKnown = 100;

const useGroups = (typed: string, onClose: () => void, onTheme: (theme: Theme) => void, onSignOut: () => void) => {
  const said = useWords(words);
  const mine = useWords(paletteWords);
  const saidSettings = useWords(settingsWords);
  const { language, setLanguage } = useLanguage();
  const me = useMe();
  const navigate = useNavigate();
  const hires = me.role !== 'interviewer';
  const { data: vacancies } = useQuery({
    queryKey: ['vacancies palette'],
    queryFn: ({ signal }) => api('GET /vacancies', { query: { limit: vacanciesKnown }, signal }),
    enabled: hires,
  });

  const people = useQuery({
    queryKey: ['candidates palette', typed.trim()],
    queryFn: async ({ signal }) => {
      // Only what is still typed after a moment is asked for.
      await new Promise((done) => setTimeout(done, 120));
      signal.throwIfAborted();
      return api('GET /candidates', { query: { search: typed.trim(), limit: 6 }, signal });
    },
    enabled: typed.trim().length > 1,
    placeholderData: (before) => (typed.trim().length > 1 ? before : undefined),
    retry: false,
    gcTime: 30_000,
  });

  const go = (to: string) => () => void navigate({ to });
  const pages: Entry[] = [
    ...navigation
      .filter(({ roles }) => roles?.includes(me.role) ?? true)
      .map(({ to, word }) => ({ id: `page ${to}`, text: said[word], run: go(to) })),
    ...settingsParts
      .filter(({ roles }) => roles?.includes(me.role) ?? true)
      .map(({ to, word }) => ({
        id: `page ${to} ${word}`,
        text: saidSettings[word],
        note: said.settings,
        run: go(to),
      })),
  ];
  const actions: Entry[] = [
    ...(hires ? [{ id: 'do vacancy', text: mine.newVacancy, run: go('/vacancies/new') }] : []),
    ...themes.map((theme) => ({
      id: `do theme ${theme}`,
      text: mine[`theme_${theme}`],
      also: mine.themeAlso,
      run: () => onTheme(theme),
    })),
    ...languages
      .filter((other) => other !== language)
      .map((other) => ({
        id: `do language ${other}`,
        text: languageNames[other],
        also: mine.languageAlso,
        note: mine.language,
        run: () => setLanguage(other),
      })),
    { id: 'do sign out', text: said.signOut, run: onSignOut },
  ];
  const open: Entry[] = (vacancies?.items ?? []).map(({ id, title }) => ({
    id: `vacancy ${id}`,
    text: title,
    run: go(`/vacancies/${id}`),
  }));
  const plans: Entry[] = open.map((entry) => ({
    ...entry,
    id: `plan ${entry.id}`,
    text: mine.planOf(entry.text),
    run: go(`${entry.id.replace('vacancy ', '/vacancies/')}/plan`),
  }));
  const candidates: Entry[] = (typed.trim().length > 1 ? (people.data?.items ?? []) : []).flatMap(
    ({ id, name, latest }) =>
      latest.slice(0, 1).map((application) => ({
        id: `candidate ${id}`,
        text: name,
        note: application.vacancy.title,
        run: go(`/applications/${application.id}`),
      })),
  );
  const groups: Group[] = [
    { name: mine.pages, entries: found(typed ? pages : pages.filter(({ note }) => !note), typed) },
    { name: said.vacancies, entries: found(typed ? [...open, ...plans] : open, typed, typed ? 6 : 4) },
    { name: said.candidates, entries: candidates },
    { name: mine.actions, entries: typed ? found(actions, typed, 5) : actions.slice(0, 1) },
  ];
  const shown = groups
    .map(({ name, entries }) => ({
      name,
      entries: entries.map((entry) => ({
        ...entry,
        run: () => {
          onClose();
          entry.run();
        },
      })),
    }))
    .filter(({ entries }) => entries.length > 0);
  return { groups: shown, isLooking: people.isFetching };
};

const Finder = (props: {
  typedEarly: () => string;
  onClose: () => void;
  onTheme: (theme: Theme) => void;
  onSignOut: () => void;
}) => {
  const mine = useWords(paletteWords);
  const [typed, setTyped] = useState('');
  const hadFocus = useRef(false);
  const { groups, isLooking } = useGroups(typed, props.onClose, props.onTheme, props.onSignOut);
  const all = groups.flatMap(({ entries }) => entries);
  const [chosen, setChosen] = useState<string | null>(null);
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === chosen),
  );
  const current = all[at];
  const listId = useId();
  const rowId = (entry: Entry | undefined) => (entry ? `${listId}-${entry.id.replaceAll(/[^\w-]/g, '_')}` : undefined);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const walk = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      setChosen(all[(at + step + all.length) % all.length]?.id ?? null);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      current.run();
    }
  };
  return (
    <div className="palette">
      <input
        className="control"
        role="combobox"
        aria-label={mine.find}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={rowId(current)}
        placeholder={mine.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(null);
        }}
        onKeyDown={walk}
        onFocus={() => {
          if (!hadFocus.current) setTyped(props.typedEarly());
          hadFocus.current = true;
        }}
        // biome-ignore lint/a11y/noAutofocus: the palette is opened in order to type
        autoFocus
      />
      <div className="palette-found">
        <p className="palette-nothing small soft" role="status">
          {all.length === 0 && !isLooking ? mine.nothing(typed) : ''}
        </p>
        <div className="palette-list" id={listId} role="listbox" aria-label={mine.find} ref={list} tabIndex={-1}>
          {groups.map(({ name, entries }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
            <div key={name} role="group" aria-label={name}>
              <p className="palette-group small soft" aria-hidden="true">
                {name}
              </p>
              {entries.map((entry) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
                <div
                  key={entry.id}
                  id={rowId(entry)}
                  className="palette-item"
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry === current}
                  onClick={entry.run}
                  onPointerMove={() => setChosen(entry.id)}
                >
                  <span dir="auto">{entry.text}</span>
                  {entry.note ? <span className="small soft">{entry.note}</span> : null}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      <p className="palette-foot small soft">
        <span>
          <Kbd always>↑</Kbd> <Kbd always>↓</Kbd> {mine.choose}
        </span>
        <span>
          <Kbd always>↵</Kbd> {mine.open}
        </span>
        <span>
          <Kbd always>Esc</Kbd> {mine.close}
        </span>
      </p>
    </div>
  );
};

/** Finds pages, vacancies, candidates and actions by typing, from anywhere (R88). */
export const Palette = (props: {
  open: boolean;
  /** What was typed before the field had the focus; it has every letter after that. */
  typedEarly: () => string;
  onClose: () => void;
  onTheme: (theme: Theme) => void;
  onSignOut: () => void;
}) => {
  const mine = useWords(paletteWords);
  return (
    <Dialog open={props.open} onClose={props.onClose} title={mine.find}>
      <Finder {...props} />
    </Dialog>
  );
};
