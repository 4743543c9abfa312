import { useWords } from '../ui/language.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { words } from './words.ts';

export const PreparePage = () => {
  const said = useWords(words);
  return <PageHeader eyebrow={said.prepare} title={said.prepareEmpty} note={said.prepareEmptyText} />;
};
