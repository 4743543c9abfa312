import { useWords } from '../ui/language.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { words } from './words.ts';

export const HomePage = () => {
  const said = useWords(words);
  return <PageHeader eyebrow={said.home} title={said.homeEmpty} note={said.homeEmptyText} />;
};
