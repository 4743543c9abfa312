import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { planQuery } from './plan-query.ts';
import { words } from './words.ts';

/** What is judged in a vacancy, and who judges it. */
export const PlanPage = () => {
  const { vacancyId } = useParams({ from: '/shell/vacancies/$vacancyId/plan' });
  const said = useWords(words);
  useSuspenseQuery(planQuery(vacancyId));
  return <PageHeader title={said.title} />;
};
