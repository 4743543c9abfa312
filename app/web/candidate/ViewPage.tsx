import { useWords } from '../ui/language.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { words } from './words.ts';

export const ViewPage = () => {
  const said = useWords(words);
  return <PageHeader eyebrow={said.view} title={said.viewEmpty} note={said.viewEmptyText} />;
};
