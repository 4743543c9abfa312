import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { among, useAddressed } from '../addressed.ts';
import { api } from '../api.ts';
import { useFirstRead } from '../first-read.ts';
import { useRole } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { KeepDialog } from './SettleDialogs.tsx';
import './PromisesPage.css';
import { nothingRead } from '../nothing-read.ts';
import { words } from './words.ts';

/** What we told candidates, by whom and by when; kept, due, late. */
export const PromisesPage = () => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const seesAll = useRole('administrator', 'recruiter', 'hiring_manager');
  const [{ of, state }, change] = useAddressed<{ of: 'me' | 'all'; state: 'open' | 'kept' }>(
    { of: seesAll ? 'all' : 'me', state: 'open' },
    { of: among('me', ...(seesAll ? ['all'] : [])), state: among('open', 'kept') },
  );
  const [keeping, setKeeping] = useState<string | null>(null);
  const list = useInfiniteQuery({
    throwOnError: nothingRead,
    queryKey: ['commitments', of, state],
    queryFn: ({ pageParam, signal }) =>
      api('GET /commitments', { query: { of, state, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  const late = items?.filter(({ status }) => status.state === 'late').length ?? 0;
  const title = !items
    ? said.promises
    : state === 'kept'
      ? said.keptTitle(items.length, list.hasNextPage)
      : late > 0
        ? said.titleLate(late, items.length, list.hasNextPage)
        : said.title(items.length, list.hasNextPage);
  if (!useFirstRead(items !== undefined)) return <Skeleton lines={6} />;
  return (
    <>
      <PageHeader tab={said.promises} title={title} />
      <div className="stack">
        <div className="row">
          {seesAll && (
            <Segments
              label={said.which}
              labelHidden
              value={of}
              onChange={(next) => change({ of: next })}
              choices={[
                { value: 'all', text: said.all },
                { value: 'me', text: said.mine },
              ]}
            />
          )}
          <Segments
            label={said.state}
            labelHidden
            value={state}
            onChange={(next) => change({ state: next })}
            choices={[
              { value: 'open', text: said.openOnes },
              { value: 'kept', text: said.keptOnes },
            ]}
          />
        </div>
        {!items ? (
          <Skeleton lines={4} />
        ) : items.length === 0 ? (
          <EmptyState title={state === 'open' ? said.nothingOpen : said.noneKept}>{said.noneHelp}</EmptyState>
        ) : (
          <Sheet flush>
            <Rows label={state === 'open' ? said.openOnes : said.keptOnes}>
              {items.map((commitment) => {
                const { status } = commitment;
                return (
                  <Row
                    key={commitment.id}
                    strong
                    title={<span dir="auto">{commitment.body}</span>}
                    note={
                      <>
                        <Link
                          className="link"
                          data-quiet
                          to="/applications/$applicationId"
                          params={{ applicationId: commitment.applicationId }}
                        >
                          {commitment.candidate.name}
                        </Link>{' '}
                        · {said.by(commitment.owner.name, dates.day(commitment.dueOn))}
                        {commitment.outcome ? <span className="promise-outcome">{commitment.outcome}</span> : null}
                      </>
                    }
                    end={
                      <div className="row">
                        <Tag
                          tone={
                            status.state === 'late'
                              ? 'late'
                              : status.state === 'kept'
                                ? 'good'
                                : status.daysLeft === 0
                                  ? 'due'
                                  : 'neutral'
                          }
                        >
                          {status.state === 'late'
                            ? said.late(status.daysLate)
                            : status.state === 'kept'
                              ? said.isKept
                              : status.daysLeft === 0
                                ? said.dueToday
                                : dates.day(commitment.dueOn)}
                        </Tag>
                        {commitment.keptAt === null && (
                          <Button asks kind="quiet" onClick={() => setKeeping(commitment.id)}>
                            {said.keep}
                          </Button>
                        )}
                      </div>
                    }
                  />
                );
              })}
            </Rows>
          </Sheet>
        )}
        <More of={list}>{said.more}</More>
      </div>
      {keeping && (
        <KeepDialog
          commitmentId={keeping}
          onClose={() => setKeeping(null)}
          onDone={() => void queries.invalidateQueries({ queryKey: ['commitments'] })}
        />
      )}
    </>
  );
};
