import { useWords } from '../ui/language.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { words } from './words.ts';

export const PreparePage = () => {
  const said = useWords(words);
  return (
    <>
      <PageHeader title={said.prepare} />
      <EmptyState title={said.prepareEmpty}>{said.prepareEmptyText}</EmptyState>
    </>
  );
};
