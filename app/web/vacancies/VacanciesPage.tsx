import { Link } from '@tanstack/react-router';
import { useDates, useWords } from '../ui/language.tsx';
import { buttonLook } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { useVacancies } from './vacancy-query.ts';
import { words } from './words.ts';

/** The vacancies one works on: what is open, what is a draft, what is closed. */
export const VacanciesPage = () => {
  const said = useWords(words);
  const lists = { open: useVacancies('open'), draft: useVacancies('draft'), closed: useVacancies('closed') };
  const { open } = lists;
  const isRead = Object.values(lists).every(({ items }) => items !== undefined);
  const isEmpty = isRead && Object.values(lists).every(({ items }) => items?.length === 0);
  const toNew = (
    <Link {...buttonLook('filled')} to="/vacancies/new">
      {said.newVacancy}
    </Link>
  );
  return (
    <>
      <PageHeader
        tab={said.vacancies}
        eyebrow={said.vacancies}
        title={isEmpty ? said.none : open.items ? said.openTitle(open.items.length, open.hasNextPage) : said.vacancies}
        actions={isEmpty ? null : toNew}
      />
      {isRead ? null : <Skeleton lines={6} />}
      {isEmpty ? (
        <EmptyState title={said.newTitle} action={toNew}>
          {said.noneHelp}
        </EmptyState>
      ) : null}
      {isRead ? (
        <div className="stack">
          {(['open', 'draft', 'closed'] as const).map((state) => (
            <StateSheet key={state} title={said[state]} list={lists[state]} />
          ))}
        </div>
      ) : null}
    </>
  );
};

const StateSheet = ({ title, list }: { title: string; list: ReturnType<typeof useVacancies> }) => {
  const said = useWords(words);
  const dates = useDates();
  if (!list.items || list.items.length === 0) return null;
  return (
    <Sheet title={title} flush>
      <Rows label={title}>
        {list.items.map((vacancy) => (
          <Row
            key={vacancy.id}
            strong
            title={
              <Link
                className="link"
                data-quiet
                to="/vacancies/$vacancyId"
                params={{ vacancyId: vacancy.id }}
                dir="auto"
              >
                {vacancy.title}
              </Link>
            }
            note={[vacancy.location, said.since(dates.day(vacancy.createdAt))].filter(Boolean).join(' · ')}
            end={vacancy.applications > 0 ? said.candidates(vacancy.applications) : undefined}
          />
        ))}
        <More of={list} within="row">
          {said.more}
        </More>
      </Rows>
    </Sheet>
  );
};
