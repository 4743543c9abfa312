import './settings.css';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Role, useMe } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { words } from './words.ts';

type Part = {
  to:
    | '/settings'
    | '/settings/sign-in'
    | '/settings/organisation'
    | '/settings/look'
    | '/settings/people'
    | '/settings/rooms'
    | '/settings/notices'
    | '/settings/to-inform'
    | '/settings/mails'
    | '/settings/keys'
    | '/settings/outbox'
    | '/settings/audit'
    | '/settings/demonstration';
  word:
    | 'profile'
    | 'signIn'
    | 'organisation'
    | 'look'
    | 'people'
    | 'rooms'
    | 'notices'
    | 'toInform'
    | 'mailTexts'
    | 'keys'
    | 'outbox'
    | 'audit'
    | 'demonstration';
  roles?: readonly Role[];
  /** Not for who is in the demonstration: its bar does it. */
  real?: true;
};

const recruiting: readonly Role[] = ['administrator', 'recruiter'];
const administrating: readonly Role[] = ['administrator'];

/** The pages of the settings, for whom they are. */
export const parts: readonly Part[] = [
  { to: '/settings', word: 'profile' },
  { to: '/settings/sign-in', word: 'signIn' },
  { to: '/settings/organisation', word: 'organisation', roles: administrating },
  { to: '/settings/look', word: 'look', roles: administrating },
  { to: '/settings/people', word: 'people', roles: recruiting },
  { to: '/settings/rooms', word: 'rooms', roles: recruiting },
  { to: '/settings/notices', word: 'notices', roles: recruiting },
  { to: '/settings/to-inform', word: 'toInform', roles: recruiting },
  { to: '/settings/mails', word: 'mailTexts', roles: recruiting },
  { to: '/settings/keys', word: 'keys', roles: administrating },
  { to: '/settings/outbox', word: 'outbox', roles: administrating },
  { to: '/settings/audit', word: 'audit', roles: administrating },
  { to: '/settings/demonstration', word: 'demonstration', roles: administrating, real: true },
];

/** Around every page of the settings: the way to the others, for the person's role. */
export const SettingsPage = () => {
  const said = useWords(words);
  const me = useMe();
  const list = useRef<HTMLUListElement>(null);
  const place = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    // On a phone the pages stand in one line that is pushed aside: the one that is open is in sight.
    const here = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (list.current && here)
      list.current.scrollLeft = here.offsetLeft - (list.current.clientWidth - here.offsetWidth) / 2;
  }, [place]);
  const mine = parts.filter(({ roles, real }) => (roles?.includes(me.role) ?? true) && (!real || !me.demonstration));
  return (
    <div className="settings">
      <nav className="settings-nav" aria-label={said.settings}>
        <ul
          ref={list}
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
          role="list"
        >
          {mine.map(({ to, word }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === '/settings' }}>
                {said[word]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <Outlet />
      </div>
    </div>
  );
};
