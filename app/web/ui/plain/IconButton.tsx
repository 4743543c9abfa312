import './Button.css';
import type { ComponentProps, ReactNode } from 'react';

/** A button that is only a picture; `label` is what it is called, and its tooltip. */
export const IconButton = ({
  label,
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'className' | 'aria-label' | 'title'> & { label: string; children: ReactNode }) => (
  <button type="button" {...rest} className="icon-button" aria-label={label} title={label}>
    {children}
  </button>
);
