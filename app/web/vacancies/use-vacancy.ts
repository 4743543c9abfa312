import { useSuspenseQuery } from '@tanstack/react-query';
import { useDates, useWords } from '../ui/language.tsx';
import { payText } from './pay.ts';
import { type Vacancy, vacancyQuery } from './vacancy-query.ts';
import { words } from './words.ts';

/** One vacancy; the page waits for it. */
export const useVacancy = (vacancyId: string): Vacancy => useSuspenseQuery(vacancyQuery(vacancyId)).data.value;

/** Says what a vacancy pays, or that it says nothing yet. */
export const usePaySaid = (): ((vacancy: Pick<Vacancy, 'pay'>) => string) => {
  const said = useWords(words);
  const dates = useDates();
  return ({ pay }) => (pay ? payText(pay, dates, (amount, period) => said[`per_${period}`](amount)) : said.noPay);
};
