import './OutsideShell.css';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSetup } from '../logins/use-setup.ts';
import { LanguageSwitch } from '../ui/plain/LanguageSwitch.tsx';
import { RingMark } from '../ui/plain/RingMark.tsx';
import { Toasts } from '../ui/plain/Toast.tsx';
import { TrialBanner } from './Shell.tsx';

/** What stands around a page for who is not signed in; on its own, so that it can be shown without a router. */
export const OutsideFrame = ({ children, banner }: { children: ReactNode; banner?: ReactNode }) => (
  <div className="outside">
    <header className="outside-head">
      <span className="outside-brand">
        <RingMark />
        Rondo
      </span>
      <LanguageSwitch />
    </header>
    <main className="outside-main" tabIndex={-1}>
      {children}
    </main>
    {/* At the foot: it comes when the server has answered, and moves nothing. */}
    {banner}
    <Toasts />
  </div>
);

export const OutsideShell = () => (
  <OutsideFrame banner={useSetup()?.onTrial ? <TrialBanner /> : null}>
    <Outlet />
  </OutsideFrame>
);
