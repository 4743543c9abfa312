import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { useMe } from './me.ts';

/** The first page until "Today" has something to say. */
export const StartPage = () => {
  const me = useMe();
  return <PageHeader title={me.organisation.name} />;
};
