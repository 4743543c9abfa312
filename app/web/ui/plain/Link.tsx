import './Link.css';
import type { ComponentProps } from 'react';

/** A link inside text, or to another site. Between pages of a side, use its router's link with `className="link"`. */
export const Link = ({ quiet = false, ...rest }: Omit<ComponentProps<'a'>, 'className'> & { quiet?: boolean }) => (
  <a {...rest} className="link" data-quiet={quiet || undefined} />
);
