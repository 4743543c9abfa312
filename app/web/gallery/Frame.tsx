import type { ReactNode } from 'react';
import { LanguageSwitch } from '../ui/plain/LanguageSwitch.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { ThemeSwitch } from '../ui/plain/ThemeSwitch.tsx';
import { Toasts } from '../ui/plain/Toast.tsx';

const parts = ['controls', 'lists', 'trouble', 'today', 'scorecard', 'room', 'debrief', 'phone'];

export const Frame = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className="gallery">
    <nav className="tabs-list" aria-label="Parts">
      {parts.map((part) => (
        <a
          key={part}
          className="tabs-tab"
          href={`?part=${part}`}
          aria-current={location.search.includes(part) ? 'page' : undefined}
        >
          {part}
        </a>
      ))}
    </nav>
    <PageHeader
      title={title}
      eyebrow="Gallery"
      actions={
        <>
          <LanguageSwitch />
          <ThemeSwitch labelled={false} />
        </>
      }
    />
    <div className="stack gallery-stack">{children}</div>
    <Toasts />
  </main>
);

export const Example = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="stack">
    <h2 className="soft">{name}</h2>
    {children}
  </section>
);
