import './outcomes.css';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { words as listWords } from '../candidates/list-words.ts';
import { SelectionSheet } from '../candidates/SelectionSheet.tsx';
import { useSelection } from '../candidates/use-candidates.ts';
import { useFirstRead } from '../first-read.ts';
import { nothingRead } from '../nothing-read.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { useVacancyFilterReady, VacancyFilter } from '../VacancyFilter.tsx';
import { AnswerContestDialog } from './AnswerContestDialog.tsx';
import { DaysTag } from './OutcomeSheet.tsx';
import { togetherWords } from './together-words.ts';
import { mostTogether, useBatches, useTellTogether } from './use-together.ts';
import { words } from './words.ts';

const states = ['due', 'told', 'contested'] as const;
const decisions = ['any', 'yes', 'no'] as const;
type Filters = { state: (typeof states)[number]; decided: (typeof decisions)[number]; vacancyId: string };

/** What is shown stands in the address, so that a page can be kept, sent on and gone back to. */
const useFilters = () => {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const filters: Filters = {
    state: states.find((each) => each === search.state) ?? 'due',
    decided: decisions.find((each) => each === search.decided) ?? 'any',
    vacancyId: typeof search.vacancy === 'string' && /^[0-9a-f-]{36}$/.test(search.vacancy) ? search.vacancy : '',
  };
  const change = (changes: Partial<Filters>) => {
    const { state, decided, vacancyId } = { ...filters, ...changes };
    void navigate({
      to: '.',
      search: {
        ...(state === 'due' ? {} : { state }),
        ...(decided === 'any' ? {} : { decided }),
        ...(vacancyId ? { vacancy: vacancyId } : {}),
      } as never,
    });
  };
  return { filters, change };
};

/** Good news is written alone, and nobody is told twice. */
const canBeTogether = ({ kind, goes }: { kind: string | null; goes: object | null }) =>
  goes === null && (kind === null || kind === 'reject' || kind === 'closed');

/** Who waits to be told, the longest first; who was told; who contests it (R71, N3). */
export const OutcomesPage = () => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const { filters, change } = useFilters();
  const { state, decided, vacancyId } = filters;
  const [answering, setAnswering] = useState<string | null>(null);
  const lists = useWords(listWords);
  const together = useWords(togetherWords);
  const selection = useSelection(JSON.stringify(filters));
  const tellTogether = useTellTogether();
  const batches = useBatches(state === 'due');
  const list = useInfiniteQuery({
    queryKey: [`outcomes ${state} ${decided} ${vacancyId}`],
    queryFn: ({ pageParam, signal }) =>
      api('GET /outcomes', {
        query: { state, decided, ...(vacancyId ? { vacancyId } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    throwOnError: nothingRead,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  const late = items?.filter(({ daysLeft }) => daysLeft !== null && daysLeft < 0).length ?? 0;
  const title = !items
    ? said.outcomes
    : state === 'told'
      ? said.toldTitle
      : state === 'contested'
        ? said.contestedTitle(items.length)
        : list.hasNextPage
          ? said.titleMore
          : late > 0
            ? said.titleLate(late, items.length)
            : said.title(items.length);
  const isReady = useVacancyFilterReady() && items !== undefined;
  if (!useFirstRead(isReady)) return <Skeleton lines={6} />;
  return (
    <>
      <PageHeader tab={said.outcomes} title={title} note={said.note} />
      <div className="stack">
        <div className="row">
          <Segments
            label={said.which}
            labelHidden
            value={state}
            onChange={(next) => change({ state: next })}
            choices={(['due', 'told', 'contested'] as const).map((value) => ({ value, text: said[value] }))}
          />
          {state === 'due' && (
            <NativeSelect
              label={said.decided}
              labelHidden
              value={decided}
              onChange={(next) => change({ decided: next })}
              choices={(['any', 'yes', 'no'] as const).map((value) => ({ value, text: said[`decided_${value}`] }))}
            />
          )}
          <VacancyFilter
            label={said.vacancy}
            every={said.everyVacancy}
            value={vacancyId}
            onChange={(next) => change({ vacancyId: next })}
          />
        </div>
        {state === 'due' && batches !== undefined && batches.length > 0 && (
          <Sheet title={together.latest} flush>
            <Rows label={together.latest} tight>
              {batches.map(({ id, state: how, goesAt, counts }) => (
                <Row
                  key={id}
                  title={
                    <Link
                      className="link"
                      data-quiet
                      to="/outcomes/together/$outcomeBatchId"
                      params={{ outcomeBatchId: id }}
                    >
                      {how === 'waiting'
                        ? together.lineWaiting(counts.waiting, dates.moment(goesAt))
                        : how === 'finished'
                          ? `${dates.moment(goesAt)}: ${together.lineLeft(counts.told, counts.left)}`
                          : how === 'going'
                            ? together.batchGoing
                            : together.batchCancelled}
                    </Link>
                  }
                  end={counts.left > 0 && how === 'finished' ? <Tag tone="due">{together.left}</Tag> : null}
                />
              ))}
            </Rows>
          </Sheet>
        )}
        {!items ? (
          <Skeleton lines={4} />
        ) : items.length === 0 ? (
          <EmptyState title={state === 'due' ? said.none : state === 'told' ? said.noneTold : said.noneContested}>
            {vacancyId || decided !== 'any' ? said.noneFiltered : said.noneHelp}
          </EmptyState>
        ) : (
          <div className="outcome-list">
            <Sheet flush>
              <Rows label={said[state]}>
                {items.map((item) => (
                  <Row
                    key={item.outcomeId ?? item.applicationId}
                    strong
                    lead={
                      state === 'due' && canBeTogether(item) ? (
                        <label className="choose">
                          <input
                            type="checkbox"
                            className="choose-box"
                            aria-label={lists.choose(item.candidate.name)}
                            checked={selection.ids.has(item.applicationId)}
                            onChange={() => selection.toggle(item.applicationId)}
                          />
                        </label>
                      ) : undefined
                    }
                    title={
                      <Link
                        className="link"
                        data-quiet
                        to="/applications/$applicationId"
                        params={{ applicationId: item.applicationId }}
                        dir="auto"
                      >
                        {item.candidate.name}
                      </Link>
                    }
                    note={
                      <>
                        <bdi>{item.vacancy.title}</bdi> · {item.kind ? said[`kind_${item.kind}`] : said.undecided}
                        {item.decidedAt ? ` · ${said.by(item.decidedBy ?? '', dates.moment(item.decidedAt))}` : ''}
                        {item.goes ? ` · ${together.goes(dates.moment(item.goes.at), item.goes.by)}` : ''}
                      </>
                    }
                    end={
                      <div className="row">
                        {item.daysLeft === null ? (
                          <Tag tone={item.contest ? 'due' : 'good'}>{item.contest ? said.contested : said.told}</Tag>
                        ) : (
                          <DaysTag daysLeft={item.daysLeft} />
                        )}
                        {state === 'due' && item.kind && !item.goes && (
                          <Link
                            {...buttonLook('quiet')}
                            to="/applications/$applicationId/outcome"
                            params={{ applicationId: item.applicationId }}
                          >
                            {said.write}
                          </Link>
                        )}
                        {state === 'contested' && (
                          <Button asks kind="quiet" onClick={() => setAnswering(item.outcomeId)}>
                            {said.answer}
                          </Button>
                        )}
                      </div>
                    }
                  >
                    {state === 'contested' && item.contest ? <Said>{item.contest.body}</Said> : null}
                  </Row>
                ))}
              </Rows>
            </Sheet>
          </div>
        )}
        <More of={list}>{said.more}</More>
      </div>
      {state === 'due' && items && (
        <SelectionSheet
          selection={selection}
          shown={items.filter(canBeTogether).map(({ applicationId }) => applicationId)}
          more={false}
        >
          <Button asks onClick={() => tellTogether([...selection.ids])}>
            {selection.ids.size > mostTogether ? lists.tellFirst : lists.tell}
          </Button>
        </SelectionSheet>
      )}
      {answering && (
        <AnswerContestDialog
          outcomeId={answering}
          onClose={() => setAnswering(null)}
          onDone={() => void queries.invalidateQueries()}
        />
      )}
    </>
  );
};
