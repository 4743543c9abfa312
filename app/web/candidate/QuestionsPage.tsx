import { useWords } from '../ui/language.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { words } from './words.ts';

export const QuestionsPage = () => {
  const said = useWords(words);
  return <PageHeader eyebrow={said.questions} title={said.questionsEmpty} note={said.questionsEmptyText} />;
};
