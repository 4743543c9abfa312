import './Said.css';
import type { ReactNode } from 'react';

/** Words somebody spoke or wrote: in serif, between quotation marks, with who said them below. */
export const Said = (props: {
  children: ReactNode;
  by?: ReactNode;
  size?: 'small' | 'large';
  lang?: string | undefined;
}) => {
  const quote = (
    <q className="said" data-size={props.size} lang={props.lang} dir="auto">
      {props.children}
    </q>
  );
  if (!props.by) return quote;
  return (
    <figure className="said-figure">
      <blockquote>{quote}</blockquote>
      <figcaption>{props.by}</figcaption>
    </figure>
  );
};
