import './DescriptionList.css';
import { Fragment, type ReactNode } from 'react';

/** Facts about one thing: what it is called, what it is. Facts without a value are left out. */
export const DescriptionList = ({ facts }: { facts: readonly { term: string; value: ReactNode }[] }) => (
  <dl className="description-list">
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '')
      .map(({ term, value }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{value}</dd>
        </Fragment>
      ))}
  </dl>
);
