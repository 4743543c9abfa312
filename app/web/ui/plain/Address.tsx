import { Fragment } from 'react';

/** An e-mail address or another long name without spaces: where there is no room it breaks after a sign, not inside a word. */
export const Address = ({ children }: { children: string }) => (
  <span dir="ltr">
    {children.split(/(?<=[@/])|(?=\.)/).map((part, index) => (
      <Fragment key={index}>
        {index === 0 ? null : <wbr />}
        {part}
      </Fragment>
    ))}
  </span>
);
