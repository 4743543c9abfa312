import './Shell.css';
import '../ui/plain/skip-link.css';
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useKeeping } from '../kept.ts';
import { offlineWords } from '../offline-words.ts';
import { useWords } from '../ui/language.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Switch } from '../ui/plain/Choice.tsx';
import { ChevronDownIcon, MenuIcon } from '../ui/plain/icons.tsx';
import { LanguageSwitch } from '../ui/plain/LanguageSwitch.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { RingMark } from '../ui/plain/RingMark.tsx';
import { useShortcutsOn } from '../ui/plain/shortcuts.ts';
import { ThemeSwitch } from '../ui/plain/ThemeSwitch.tsx';
import { Toasts } from '../ui/plain/Toast.tsx';
import { useDisclosure } from '../ui/plain/use-disclosure.ts';
import { useOnline } from '../ui/plain/use-online.ts';
import { words as uiWords } from '../ui/plain/words.ts';
import type { Theme } from '../ui/theme.ts';
import { FinderButton } from './FinderButton.tsx';
import { type Me, MeContext } from './me.ts';
import type { NavigationEntry } from './navigation.ts';
import { words } from './words.ts';
import { useNewer } from './worker-client.ts';

const DemonstrationBar = lazy(async () => ({
  default: (await import('../demonstration/DemonstrationBar.tsx')).DemonstrationBar,
}));

type UserMenuProps = Pick<ShellProps, 'me' | 'onSignOut' | 'onTheme' | 'onOrganisation'>;

const UserMenu = ({ me, onSignOut, onTheme, onOrganisation }: UserMenuProps) => {
  const said = useWords(words);
  const ui = useWords(uiWords);
  const menu = useDisclosure();
  const [shortcutsOn, setShortcutsOn] = useShortcutsOn();
  return (
    <div className="user-menu" ref={menu.frame}>
      <button type="button" className="user-menu-button" {...menu.button}>
        <Avatar name={me.name} />
        <span className="user-menu-name">
          <span dir="auto">{me.name}</span>
          <span className="small soft">{said[me.role]}</span>
          <span className="sr-only">{said.account}</span>
        </span>
        <ChevronDownIcon />
      </button>
      {menu.open ? (
        <div className="user-menu-panel" {...menu.panel}>
          <div>
            <b dir="auto">{me.name}</b>
            <p className="small soft">{me.email}</p>
            {me.organisations.length > 1 ? null : (
              <p className="small soft" dir="auto">
                {me.organisation.name}
              </p>
            )}
          </div>
          {me.organisations.length > 1 ? (
            <NativeSelect
              label={said.organisation}
              value={me.organisation.id}
              onChange={onOrganisation}
              choices={me.organisations.map(({ id, name }) => ({ value: id, text: name }))}
            />
          ) : null}
          <LanguageSwitch labelled />
          <ThemeSwitch onChange={onTheme} />
          <Switch label={ui.shortcuts} checked={shortcutsOn} onChange={setShortcutsOn} />
          {me.isCandidate ? (
            <a className="link" href="/my">
              {said.candidateSide}
            </a>
          ) : null}
          <Button wide onClick={onSignOut}>
            {said.signOut}
          </Button>
        </div>
      ) : null}
    </div>
  );
};

/** Says that mails go nowhere; shown on every page while no SMTP server is set. */
export const TrialBanner = ({ outbox }: { outbox?: ReactNode }) => {
  const said = useWords(words);
  return (
    <aside className="shell-banner" aria-label={said.trialName}>
      <span>{said.trial}</span>
      {outbox}
    </aside>
  );
};

type ShellProps = {
  me: Me;
  navigation: readonly NavigationEntry[];
  /** Draws a navigation link with the side's router. */
  link: (entry: NavigationEntry, content: ReactNode, onGo: () => void) => ReactNode;
  /** How many things wait behind an entry, by its address. */
  counts?: Readonly<Record<string, number>>;
  /** The way to the outbox, for who may read it. */
  outbox?: ReactNode;
  /** Without the navigation, for pages that want all attention: the interview room, a scorecard. */
  focus?: boolean;
  /** Changes with every navigation: the menu closes, the focus goes to the new page. */
  place: string;
  onSignOut: () => void;
  /** Saves the appearance with the person. */
  onTheme: (theme: Theme) => void;
  /** Goes to work for another organisation. */
  onOrganisation: (id: string) => void;
  children: ReactNode;
};

/** What stands around every staff page. */
export const Shell = (props: ShellProps) => {
  const {
    me,
    navigation,
    link,
    counts = {},
    outbox,
    focus = false,
    place,
    onSignOut,
    onTheme,
    onOrganisation,
    children,
  } = props;
  const said = useWords(words);
  const [menuOpen, setMenuOpen] = useState(false);
  const menuId = useId();
  const offline = useWords(offlineWords);
  const online = useOnline();
  const keeping = useKeeping();
  const isNewer = useNewer();
  const main = useRef<HTMLElement>(null);
  const lastPlace = useRef(place);

  useEffect(() => {
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    document.documentElement.dataset.navigated = 'true';
    setMenuOpen(false);
    (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus({ preventScroll: true });
  }, [place]);

  const entries = navigation.filter((entry) => !entry.roles || entry.roles.includes(me.role));
  return (
    <MeContext value={me}>
      <div className="shell" data-focus={focus || undefined}>
        <a className="skip-link" href="#main">
          {said.skip}
        </a>
        {focus ? (
          <FinderButton shown={false} onTheme={onTheme} onSignOut={onSignOut} />
        ) : (
          <header className="shell-side no-print" data-open={menuOpen || undefined}>
            <div className="shell-brand">
              <RingMark />
              <span>Rondo</span>
            </div>
            <button
              type="button"
              className="shell-menu-button button"
              aria-expanded={menuOpen}
              aria-controls={menuId}
              onClick={() => setMenuOpen(!menuOpen)}
            >
              <MenuIcon />
              {said.menu}
            </button>
            <div className="shell-menu" id={menuId}>
              <FinderButton shown onTheme={onTheme} onSignOut={onSignOut} />
              {entries.length > 0 ? (
                <nav aria-label={said.navigation}>
                  <ul
                    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
                    role="list"
                  >
                    {entries.map((entry) => {
                      const waiting = counts[entry.to] ?? 0;
                      const content = (
                        <>
                          {said[entry.word]}
                          {waiting > 0 ? (
                            <b>
                              {waiting}
                              <span className="sr-only"> {said.waiting(waiting)}</span>
                            </b>
                          ) : null}
                        </>
                      );
                      return <li key={entry.to}>{link(entry, content, () => setMenuOpen(false))}</li>;
                    })}
                  </ul>
                </nav>
              ) : null}
              <UserMenu me={me} onSignOut={onSignOut} onTheme={onTheme} onOrganisation={onOrganisation} />
            </div>
          </header>
        )}
        <div className="shell-page">
          {me.demonstration ? (
            <Suspense fallback={<div className="shell-demonstration" />}>
              <DemonstrationBar />
            </Suspense>
          ) : me.onTrial ? (
            <TrialBanner outbox={outbox} />
          ) : null}
          {online ? null : (
            <div className="shell-banner" role="status">
              {keeping === 'keeps' ? said.offline : said.offlineNotKept}
            </div>
          )}
          {keeping === 'refused' ? (
            <div className="shell-banner" role="status">
              {offline.refused}
            </div>
          ) : null}
          {isNewer ? (
            <div className="shell-banner" role="status">
              <span>{offline.newer}</span>
              <Button kind="quiet" onClick={() => location.reload()}>
                {offline.reload}
              </Button>
            </div>
          ) : null}
          <main className="shell-main" id="main" ref={main} tabIndex={-1}>
            {children}
          </main>
        </div>
        <Toasts />
      </div>
    </MeContext>
  );
};
