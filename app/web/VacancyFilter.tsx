import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { NativeSelect } from './ui/plain/NativeSelect.tsx';

const vacanciesQuery = {
  queryKey: ['vacancies', 'filter'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api('GET /vacancies', { query: { limit: 100 }, signal }),
};

/** Whether it is known what the filter has to choose from, so that it does not push what stands below it. */
export const useVacancyFilterReady = (): boolean => !useQuery(vacanciesQuery).isPending;

/** One of the vacancies one has a part in; nothing to choose where there is only one. */
export const VacancyFilter = (props: {
  label: string;
  /** What stands for all of them. */
  every: string;
  value: string;
  onChange: (vacancyId: string) => void;
}) => {
  const { label, every, value, onChange } = props;
  const { data } = useQuery(vacanciesQuery);
  const vacancies = data?.items ?? [];
  if (vacancies.length < 2 && !value) return null;
  return (
    <NativeSelect
      label={label}
      labelHidden
      value={value}
      onChange={onChange}
      choices={[{ value: '', text: every }, ...vacancies.map(({ id, title }) => ({ value: id, text: title }))]}
    />
  );
};
