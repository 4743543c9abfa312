import './Shell.css';
import '../ui/plain/skip-link.css';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useKeeping } from '../kept.ts';
import { useWords } from '../ui/language.tsx';
import { LanguageSwitch } from '../ui/plain/LanguageSwitch.tsx';
import { Logo } from '../ui/plain/Logo.tsx';
import { RingMark } from '../ui/plain/RingMark.tsx';
import { Toasts } from '../ui/plain/Toast.tsx';
import { useOnline } from '../ui/plain/use-online.ts';
import type { ShownOrganisation } from './organisation.ts';
import { To } from './router.tsx';
import { words } from './words.ts';

const DemonstrationBar = lazy(async () => ({
  default: (await import('../demonstration/DemonstrationBar.tsx')).DemonstrationBar,
}));

const tabs = [
  { to: '/my', word: 'home' },
  { to: '/my/prepare', word: 'prepare' },
  { to: '/my/questions', word: 'questions' },
  { to: '/my/view', word: 'view' },
] as const;

type ShellProps = {
  /** The employer; Rondo itself where it is not known yet. */
  organisation: ShownOrganisation | null;
  path: string;
  onTrial?: boolean;
  /** The person is somebody invented, in the demonstration. */
  demonstration?: boolean;
  /** Without the tabs: for who is not signed in. */
  bare?: boolean;
  children: ReactNode;
};

/** The employer's logo with its name, which is only read out where the logo holds it; without one Rondo's mark. */
const Brand = ({ organisation }: { organisation: ShownOrganisation | null }) => {
  const { name, look } = organisation ?? { name: 'Rondo', look: null };
  if (!look?.logo) {
    return (
      <>
        <RingMark size={22} />
        <span dir="auto">{name}</span>
      </>
    );
  }
  const { logo, showsName } = look;
  return (
    <>
      <Logo logo={logo} alt={showsName ? name : ''} />
      {showsName ? null : <span dir="auto">{name}</span>}
    </>
  );
};

/** What stands around every page of the candidate's side: one column, four tabs in reach of the thumb. */
export const Shell = ({
  organisation,
  path,
  onTrial = false,
  demonstration = false,
  bare = false,
  children,
}: ShellProps) => {
  const said = useWords(words);
  const online = useOnline();
  const keeps = useKeeping() === 'keeps';
  const main = useRef<HTMLElement>(null);
  const lastPath = useRef(path);
  useEffect(() => {
    if (lastPath.current === path) return;
    lastPath.current = path;
    (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus({ preventScroll: true });
  }, [path]);
  return (
    <div className="phone">
      <a className="skip-link" href="#main">
        {said.skip}
      </a>
      <header className="phone-top no-print">
        <div className="phone-head">
          <span className="phone-brand">
            <Brand organisation={organisation} />
          </span>
          <LanguageSwitch />
        </div>
        {demonstration ? (
          <Suspense fallback={<div className="phone-demonstration" />}>
            <DemonstrationBar />
          </Suspense>
        ) : onTrial ? (
          <p className="phone-banner">{said.trial}</p>
        ) : null}
        {online ? null : (
          <p className="phone-banner" role="status">
            {bare ? said.offlineBare : keeps ? said.offline : said.offlineLost}
          </p>
        )}
      </header>
      {bare ? null : (
        <nav className="phone-tabs no-print" aria-label={said.tabs}>
          {tabs.map((tab) => {
            const isHere = tab.to === '/my' ? path === '/my' : path === tab.to || path.startsWith(`${tab.to}/`);
            return (
              <To key={tab.to} to={tab.to} aria-current={isHere ? 'page' : undefined}>
                {said[tab.word]}
              </To>
            );
          })}
        </nav>
      )}
      <main className="phone-main" id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Toasts />
    </div>
  );
};
