import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { NativeSelect } from './ui/plain/NativeSelect.tsx';

/** One of the vacancies one has a part in; nothing to choose where there is only one. */
export const VacancyFilter = (props: {
  label: string;
  /** What stands for all of them. */
  every: string;
  value: string;
  onChange: (vacancyId: string) => void;
}) => {
  const { label, every, value, onChange } = props;
  const { data } = useQuery({
    queryKey: ['vacancies', 'filter'],
    queryFn: ({ signal }) => api('GET /vacancies', { query: { limit: 100 }, signal }),
  });
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
