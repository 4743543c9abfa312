import './OutsideShell.css';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../ui/plain/LanguageSwitch.tsx';
import { RingMark } from '../ui/plain/RingMark.tsx';
import { Toasts } from '../ui/plain/Toast.tsx';

/** What stands around a page for who is not signed in; on its own, so that it can be shown without a router. */
export const OutsideFrame = ({ children }: { children: ReactNode }) => (
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
    <Toasts />
  </div>
);

export const OutsideShell = () => (
  <OutsideFrame>
    <Outlet />
  </OutsideFrame>
);
