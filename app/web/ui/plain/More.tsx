import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Row } from './Rows.tsx';

/** What a list that is read page by page knows of its next page; an infinite query of TanStack has it. */
export type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage(): unknown };

type MoreProps = {
  of: Paged;
  /** Below a sheet a button, within one (`row`: as the last of its `Rows`) a quiet one. */
  within?: 'page' | 'sheet' | 'row';
  /** The words, such as "Show more". */
  children: ReactNode;
};

/** The button that reads a list's next page; nothing once all of it is there. */
export const More = ({ of: list, within = 'page', children }: MoreProps) => {
  if (!list.hasNextPage) return null;
  const button = (
    <Button
      kind={within === 'page' ? 'outlined' : 'quiet'}
      busy={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {children}
    </Button>
  );
  return within === 'row' ? <Row title={button} /> : <div className="more">{button}</div>;
};
