import './Breadcrumb.css';
import type { ReactNode } from 'react';
import { useWords } from '../language.tsx';
import { words } from './words.ts';

/** The way to a deep page: links, the last one what contains this page. Goes into the `eyebrow` of `PageHeader`. */
export const Breadcrumb = ({ steps }: { steps: readonly { id: string; link: ReactNode }[] }) => {
  const said = useWords(words);
  return (
    <nav className="breadcrumb" aria-label={said.breadcrumb}>
      <ol
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
        role="list"
      >
        {steps.map((step) => (
          <li key={step.id}>{step.link}</li>
        ))}
      </ol>
    </nav>
  );
};
