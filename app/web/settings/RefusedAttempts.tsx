import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { among, isId, useAddressed } from '../addressed.ts';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { nothingRead } from '../nothing-read.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Table } from '../ui/plain/Table.tsx';
import { refusedKinds, refusedWords } from './refused-words.ts';
import { words } from './words.ts';

type Attempt = Answer<Api<Contracts>['GET /refused-attempts']>['items'][number];

/** What was tried and refused in the organisation, by everybody or on one person. */
export const RefusedAttempts = ({ people }: { people: readonly { id: string; name: string }[] }) => {
  const said = useWords(refusedWords);
  const settings = useWords(words);
  const kinds = useWords(refusedKinds);
  const dates = useDates();
  const [{ actor, about }, change] = useAddressed(
    { shown: 'done', actor: '', about: 'everything' as 'everything' | 'ways_in' | 'things' },
    { shown: among('refused'), actor: isId, about: among('everything', 'ways_in', 'things') },
  );
  const attempts = useInfiniteQuery({
    queryKey: ['refused-attempts', actor, about],
    queryFn: ({ pageParam, signal }) =>
      api('GET /refused-attempts', {
        query: {
          limit: 50,
          ...(pageParam ? { cursor: pageParam } : {}),
          ...(actor ? { actor } : {}),
          ...(about === 'everything' ? {} : { about }),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    throwOnError: nothingRead,
  });
  const lines = attempts.data?.pages.flatMap(({ items }) => items) ?? [];
  const who = ({ actor: { side, id, name, apiKey } }: Attempt) => {
    const called = side === 'nobody' || id === null ? said.nobody : (name ?? settings.erased);
    const own = side === 'candidate' ? `${called} (${settings.candidateActor})` : called;
    return apiKey ? `${own}, ${settings.byKey(apiKey.name)}` : own;
  };
  return (
    <>
      <div className="settings-pair">
        <NativeSelect
          label={said.by}
          value={actor || 'everybody'}
          onChange={(chosen) => change({ actor: chosen === 'everybody' ? '' : chosen })}
          choices={[
            { value: 'everybody', text: settings.everybody },
            ...people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <NativeSelect
          label={said.about}
          value={about}
          onChange={(chosen) => change({ about: chosen })}
          choices={[
            { value: 'everything', text: said.everything },
            { value: 'ways_in', text: said.waysIn },
            { value: 'things', text: said.things },
          ]}
        />
      </div>
      <Sheet flush>
        {attempts.data === undefined ? (
          <Skeleton lines={6} />
        ) : lines.length === 0 ? (
          <EmptyState title={said.empty}>{said.emptyNote}</EmptyState>
        ) : (
          <Table
            caption={said.title}
            stacks
            items={lines}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'when',
                head: said.lastTime,
                cell: (line) => <time dateTime={line.lastAt}>{dates.moment(line.lastAt)}</time>,
              },
              { id: 'who', head: settings.who, cell: (line) => <span dir="auto">{who(line)}</span> },
              {
                id: 'what',
                head: settings.what,
                isRowHead: true,
                cell: (line) => (
                  <>
                    {kinds[line.kind]}
                    <RouteOf attempt={line} rest={said.rest} />
                  </>
                ),
              },
              {
                id: 'whom',
                head: said.whom,
                cell: ({ subject }) =>
                  subject === null ? null : <span dir="auto">{subject.name ?? settings.erased}</span>,
              },
              { id: 'times', head: said.howOften, cell: ({ times }) => said.times(times) },
            ]}
          />
        )}
      </Sheet>
      <More of={attempts}>{settings.more}</More>
    </>
  );
};

const routeless: readonly string[] = [
  'sign_in_failed',
  'password_wrong',
  'held_off',
  'link_over',
  'key_over',
  'guessing',
];

/** The pattern of what was asked for, for whoever knows the API. */
const RouteOf = ({ attempt: { route, kind }, rest }: { attempt: Attempt; rest: string }) => {
  if (route !== null) return <code className="settings-route">{route}</code>;
  return routeless.includes(kind) ? null : <small className="settings-route">{rest}</small>;
};
