import './settings.css';
import { keepPreviousData, useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { among, isId, useAddressed } from '../addressed.ts';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { nothingRead } from '../nothing-read.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Table } from '../ui/plain/Table.tsx';
import { subjects, verbs } from './audit-words.ts';
import { RefusedAttempts } from './RefusedAttempts.tsx';
import { refusedWords } from './refused-words.ts';
import { words } from './words.ts';

type Line = Answer<Api<Contracts>['GET /audit']>['items'][number];

/** Who saw and changed what in the whole organisation, and what was refused. */
export const AuditPage = () => {
  const said = useWords(words);
  const refused = useWords(refusedWords);
  const [{ shown }, show] = useAddressed({ shown: 'done' as 'done' | 'refused' }, { shown: among('done', 'refused') });
  const { data: people } = useSuspenseQuery({
    queryKey: ['members', 'all'],
    queryFn: ({ signal }) => api('GET /members', { query: { state: 'all', limit: 100 }, signal }),
  });
  return (
    <>
      <PageHeader
        title={shown === 'done' ? said.auditTitle : refused.title}
        tab={said.audit}
        note={shown === 'done' ? said.auditNote : refused.note}
      />
      <div className="stack">
        <Segments
          label={refused.show}
          labelHidden
          value={shown}
          onChange={(chosen) => show({ shown: chosen })}
          choices={[
            { value: 'done', text: refused.done },
            { value: 'refused', text: refused.refused },
          ]}
        />
        {shown === 'done' ? <Deeds people={people.items} /> : <RefusedAttempts people={people.items} />}
      </div>
    </>
  );
};

/** The trail itself, of everybody or of one person. */
const Deeds = ({ people }: { people: readonly { id: string; name: string }[] }) => {
  const said = useWords(words);
  const dates = useDates();
  const verb: Record<string, string> = useWords(verbs);
  const subject: Record<string, string> = useWords(subjects);
  const [{ actor }, change] = useAddressed({ actor: '' }, { actor: isId });
  const trail = useInfiniteQuery({
    queryKey: ['audit', actor],
    queryFn: ({ pageParam, signal }) =>
      api('GET /audit', {
        query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}), ...(actor ? { actor } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    throwOnError: nothingRead,
  });
  const lines = trail.data?.pages.flatMap(({ items }) => items) ?? [];
  const who = (line: Line) => {
    if (line.actor.side === 'system') return said.system;
    const name = line.actor.name ?? said.erased;
    const own = line.actor.side === 'candidate' ? `${name} (${said.candidateActor})` : name;
    return line.actor.apiKey ? `${own}, ${said.byKey(line.actor.apiKey.name)}` : own;
  };
  const what = (line: Line) => {
    const thing = subject[line.subject] ?? line.subject;
    const isNamed = line.subjectName !== null && line.subjectId !== line.candidate?.id;
    return `${thing} ${verb[line.verb] ?? line.verb}${isNamed ? `: ${line.subjectName}` : ''}`;
  };
  return (
    <>
      <div className="settings-pair">
        <NativeSelect
          label={said.auditOf}
          value={actor || 'everybody'}
          onChange={(chosen) => change({ actor: chosen === 'everybody' ? '' : chosen })}
          choices={[
            { value: 'everybody', text: said.everybody },
            ...people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      </div>
      <Sheet flush>
        {trail.data === undefined ? (
          <Skeleton lines={6} />
        ) : lines.length === 0 ? (
          <EmptyState title={said.auditEmpty} />
        ) : (
          <Table
            caption={said.auditTitle}
            stacks
            items={lines}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'when',
                head: said.when,
                cell: (line) => <time dateTime={line.occurredAt}>{dates.moment(line.occurredAt)}</time>,
              },
              { id: 'who', head: said.who, cell: (line) => <span dir="auto">{who(line)}</span> },
              { id: 'what', head: said.what, isRowHead: true, cell: (line) => <span dir="auto">{what(line)}</span> },
              {
                id: 'whom',
                head: said.whom,
                cell: (line) =>
                  line.candidate === null ? null : <span dir="auto">{line.candidate.name ?? said.erased}</span>,
              },
            ]}
          />
        )}
      </Sheet>
      <More of={trail}>{said.more}</More>
    </>
  );
};
