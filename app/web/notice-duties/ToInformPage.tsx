import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useFirstRead } from '../first-read.ts';
import { nothingRead } from '../nothing-read.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useVacancyFilterReady, VacancyFilter } from '../VacancyFilter.tsx';
import { InformDialog } from './InformDialog.tsx';
import { countQuery, type Duty, readAgain, useRefusals } from './use-notice-duties.ts';
import { words } from './words.ts';

const dues = ['late', 'week'] as const;
const hows = ['mailed', 'told', 'not_needed'] as const;
type Filters = {
  state: 'open' | 'settled';
  due: (typeof dues)[number] | '';
  how: (typeof hows)[number] | '';
  vacancyId: string;
  importId: string;
};

/** What is shown stands in the address, so that a page can be kept, sent on and gone back to. */
const useFilters = () => {
  const navigate = useNavigate();
  const address = useSearch({ strict: false }) as Record<string, unknown>;
  const id = (value: unknown) => (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : '');
  const filters: Filters = {
    state: address.state === 'settled' ? 'settled' : 'open',
    due: dues.find((each) => each === address.due) ?? '',
    how: hows.find((each) => each === address.how) ?? '',
    vacancyId: id(address.vacancy),
    importId: id(address.import),
  };
  const change = (changes: Partial<Filters>) => {
    const { state, due, how, vacancyId, importId } = { ...filters, ...changes };
    void navigate({
      to: '.',
      search: {
        ...(state === 'open' ? (due ? { due } : {}) : { state, ...(how ? { how } : {}) }),
        ...(vacancyId ? { vacancy: vacancyId } : {}),
        ...(importId ? { import: importId } : {}),
      } as never,
    });
  };
  return { filters, change };
};

/** Who is still to be told where their data came from, the late ones first; and who was, how (R74, G2). */
export const ToInformPage = () => {
  const said = useWords(words);
  const dates = useDates();
  const { filters, change } = useFilters();
  const { state, due, how, vacancyId, importId } = filters;
  const [informing, setInforming] = useState<Duty | null>(null);
  const { data: counts, isPending: isCounting } = useQuery(countQuery());
  const list = useInfiniteQuery({
    queryKey: ['notice duties', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api('GET /notice-duties', {
        query: {
          state,
          ...(state === 'open' && due ? { due } : {}),
          ...(state === 'settled' && how ? { how } : {}),
          ...(vacancyId ? { vacancyId } : {}),
          ...(importId ? { importId } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    throwOnError: nothingRead,
  });
  const items = list.data?.pages.flatMap((page) => page.items);
  const isNarrowed = due !== '' || how !== '' || vacancyId !== '' || importId !== '';
  const number = (n: number) => (counts?.more ? `${dates.number(n)}+` : dates.number(n));
  const title =
    state === 'settled'
      ? said.titleSettled
      : counts === undefined
        ? said.tab
        : counts.late > 0
          ? said.titleLate(dates.number(counts.late), number(counts.open))
          : said.title(number(counts.open));
  const isReady = useVacancyFilterReady() && items !== undefined && !isCounting;
  if (!useFirstRead(isReady)) return <Skeleton lines={6} />;
  return (
    <>
      <PageHeader tab={said.tab} title={title} note={said.note} />
      <div className="stack">
        <div className="row">
          <Segments
            label={said.which}
            labelHidden
            value={state}
            onChange={(next) => change({ state: next })}
            choices={(['open', 'settled'] as const).map((value) => ({ value, text: said[value] }))}
          />
          {state === 'open' ? (
            <NativeSelect
              label={said.dueAny}
              labelHidden
              value={due}
              onChange={(next) => change({ due: next })}
              choices={[
                { value: '', text: said.dueAny },
                ...dues.map((value) => ({ value, text: said[`due_${value}`] })),
              ]}
            />
          ) : (
            <NativeSelect
              label={said.howAny}
              labelHidden
              value={how}
              onChange={(next) => change({ how: next })}
              choices={[
                { value: '', text: said.howAny },
                ...hows.map((value) => ({ value, text: said[`how_${value}`] })),
              ]}
            />
          )}
          <VacancyFilter
            label={said.vacancy}
            every={said.everyVacancy}
            value={vacancyId}
            onChange={(next) => change({ vacancyId: next })}
          />
        </div>
        {importId ? (
          <p className="row">
            {said.ofImport}
            <Button kind="quiet" onClick={() => change({ importId: '' })}>
              {said.everyone}
            </Button>
          </p>
        ) : null}
        {!items ? (
          <Skeleton lines={4} />
        ) : items.length === 0 ? (
          <EmptyState title={isNarrowed ? said.noneFiltered : state === 'open' ? said.none : said.noneSettled}>
            {isNarrowed ? null : said.noneHelp}
          </EmptyState>
        ) : (
          <Sheet flush>
            <Rows label={said[state]}>
              {items.map((duty) => (
                <DutyRow key={duty.id} duty={duty} onInform={setInforming} />
              ))}
            </Rows>
          </Sheet>
        )}
        <More of={list}>{said.more}</More>
      </div>
      {informing && <InformDialog duty={informing} onClose={() => setInforming(null)} />}
    </>
  );
};

const DutyRow = ({ duty, onInform }: { duty: Duty; onInform: (duty: Duty) => void }) => {
  const said = useWords(words);
  const dates = useDates();
  const facts = [
    duty.vacancy.title,
    said.since(dates.day(duty.since)),
    duty.settled === null && duty.contactedAt ? said.contacted(dates.day(duty.contactedAt)) : null,
    duty.canMail || duty.settled ? null : said.noAddress,
    duty.ended ? said.ended : null,
    duty.archived ? said.archived : null,
  ].filter((fact) => fact !== null);
  return (
    <Row
      strong
      title={
        <Link
          className="link"
          data-quiet
          to="/applications/$applicationId"
          params={{ applicationId: duty.applicationId }}
          dir="auto"
        >
          {duty.candidate.name}
        </Link>
      }
      note={<span dir="auto">{facts.join(' · ')}</span>}
      end={
        duty.settled === null ? (
          <div className="row">
            <DueTag duty={duty} />
            <Button asks kind="quiet" aria-label={said.informName(duty.candidate.name)} onClick={() => onInform(duty)}>
              {said.inform}
            </Button>
          </div>
        ) : (
          <ReopenButton duty={duty} />
        )
      }
    >
      {duty.settled ? <SettledFacts duty={duty} /> : null}
    </Row>
  );
};

/** By when, or how late. */
export const DueTag = ({ duty }: { duty: Duty }) => {
  const said = useWords(words);
  const dates = useDates();
  const { status, dueOn } = duty;
  if (status.state === 'settled') return null;
  if (status.state === 'late') return <Tag tone="late">{said.late(status.daysLate)}</Tag>;
  return (
    <Tag tone={status.daysLeft <= 7 ? 'due' : 'neutral'}>
      <time dateTime={dueOn}>{status.daysLeft === 0 ? said.today : said.left(dates.day(dueOn))}</time>
    </Tag>
  );
};

/** How it was settled: when, by whom, with what was said. */
export const SettledFacts = ({ duty }: { duty: Duty }) => {
  const said = useWords(words);
  const dates = useDates();
  const { settled } = duty;
  if (settled === null) return null;
  const { how, mail } = settled;
  const what =
    how === 'told'
      ? said.wasTold(dates.day(settled.toldOn ?? settled.at))
      : how === 'not_needed'
        ? said.wasNotNeeded
        : mail === null
          ? said.wasMailedGone(dates.moment(settled.at))
          : mail.sentAt
            ? said.wasMailed(mail.to, dates.moment(mail.sentAt))
            : mail.failed
              ? said.mailFailed(mail.to)
              : said.onItsWay(mail.to);
  const parts = [
    what,
    settled.reason ? said[`reason_${settled.reason}`] : null,
    settled.by === null ? said.byItself : said.by(settled.by),
  ].filter((part) => part !== null);
  return (
    <>
      <p className="small">{parts.join(' · ')}</p>
      {duty.origin?.said ? (
        <p className="small soft" dir="auto">
          {said[`origin_${duty.origin.kind}`]}
          {duty.origin.words ? `: ${duty.origin.words}` : null}
        </p>
      ) : null}
      {settled.note ? (
        <p className="small soft notice-told" dir="auto">
          {settled.note}
        </p>
      ) : null}
    </>
  );
};

/** Takes back what somebody said; what was mailed stands. */
export const ReopenButton = ({ duty }: { duty: Duty }) => {
  const said = useWords(words);
  const queries = useQueryClient();
  const refusal = useRefusals();
  const { busy, problem, send } = useSending({ onRefused: () => readAgain(queries) });
  if (duty.settled === null || duty.settled.how === 'mailed') return null;
  const reopen = async () => {
    const params = { noticeDutyId: duty.id };
    if (!(await send(() => api('DELETE /notice-duties/{noticeDutyId}/settlement', { params })))) return;
    say(said.reopened);
    await readAgain(queries);
  };
  return (
    <>
      <Button kind="quiet" busy={busy} onClick={() => void reopen()}>
        {said.reopen}
      </Button>
      {problem ? <FieldError error={refusal(problem)} /> : null}
    </>
  );
};
