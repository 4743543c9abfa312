import { useState } from 'react';
import type { Member } from '../members/use-members.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { type Column, Table } from '../ui/plain/Table.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { type Competency, type Plan, questionTypes, type SavedPlan, type Session } from './plan-query.ts';
import { words } from './words.ts';

type Coverage = SavedPlan['coverage'];
type Row = Coverage['rows'][number];
type Item = { competency: Competency; row: Row | undefined };

type MatrixProps = {
  /** What is edited now: names and order. */
  plan: Plan;
  /** What the server counted in the version it has; what is newer than that has no numbers yet. */
  coverage: Coverage;
  members: readonly Member[];
  onShow: (id: string) => void;
};

/** Who judges what: every competency against the rated sessions, or against the types of question. */
export const Matrix = (props: MatrixProps) => {
  const { plan, coverage, members, onShow } = props;
  const said = useWords(words);
  const dates = useDates();
  const [shown, setShown] = useState<'session' | 'type'>('session');
  const items: Item[] = plan.competencies.map((competency) => ({
    competency,
    row: coverage.rows.find(({ competencyId }) => competencyId === competency.id),
  }));
  const sessions = plan.rounds.flatMap((round, at) =>
    round.sessions.map((session) => ({ session, roundNumber: at + 1 })),
  );
  const columnsShown = sessions.filter(({ session }) => session.rated || session.questions.length > 0);
  const unrated = sessions.filter(({ session }) => !session.rated && session.questions.length === 0);

  const competencyColumn: Column<Item> = {
    id: 'competency',
    isRowHead: true,
    head: said.competency,
    cell: ({ competency, row }) => (
      <div className="plan-matrix-name">
        <button type="button" className="plan-matrix-link" dir="auto" onClick={() => onShow(competency.id)}>
          {competency.name || said.unnamed}
        </button>
        <span className="plan-matrix-note">
          {[
            said[competency.dimension],
            ...questionTypes.filter((type) => row?.byType[type]?.count).map((type) => said[type]),
          ].join(' · ')}
        </span>
      </div>
    ),
  };

  const sessionColumn = ({ session, roundNumber }: (typeof sessions)[number], at: number): Column<Item> => ({
    id: session.id,
    head: (
      <button type="button" className="plan-matrix-link" onClick={() => onShow(session.id)}>
        <span>{said.roundShort(roundNumber)}</span>
        <span dir="auto">
          {session.name || said.unnamed} · {session.minutes}
        </span>
      </button>
    ),
    isGap: ({ row }) => row?.nobodyAsks ?? false,
    cell: ({ row }) => {
      if (row?.nobodyAsks) return at === 0 ? said.nobodyAsks : '';
      const index = coverage.sessions.findIndex(({ sessionId }) => sessionId === session.id);
      const cell = row?.bySession[index];
      if (cell && cell.count > 0) return <Count {...cell} />;
      return row && isWatched(row, session) ? <span className="plan-matrix-seen">{said.seen}</span> : <None />;
    },
  });

  const typeColumn = (type: (typeof questionTypes)[number], at: number): Column<Item> => ({
    id: type,
    head: said[type],
    isGap: ({ row }) => row?.nobodyAsks ?? false,
    cell: ({ row }) => {
      if (row?.nobodyAsks) return at === 0 ? said.nobodyAsks : '';
      const cell = row?.byType[type];
      return cell && cell.count > 0 ? <Count {...cell} /> : <None />;
    },
  });

  const ownerColumn: Column<Item> = {
    id: 'owner',
    head: said.owner,
    cell: ({ competency, row }) => (
      <Owners plan={plan} coverage={coverage} row={row} id={competency.id} members={members} />
    ),
  };

  const columns: Column<Item>[] =
    shown === 'session'
      ? [competencyColumn, ...columnsShown.map(sessionColumn), ownerColumn]
      : [
          competencyColumn,
          ...questionTypes.map(typeColumn),
          {
            id: 'total',
            head: said.total,
            cell: ({ row }) => (row && row.total.count > 0 ? <Count {...row.total} /> : <None />),
          },
        ];
  const all = coverage.rows.reduce((sum, { total }) => sum + total.count, 0);

  return (
    <div className="plan-matrix">
      <Sheet flush>
        <div className="plan-matrix-switch">
          <Segments
            label={said.shown}
            labelHidden
            value={shown}
            onChange={setShown}
            choices={[
              { value: 'session', text: said.bySession },
              { value: 'type', text: said.byType },
            ]}
          />
        </div>
        <Table
          caption={said.title}
          columns={columns}
          items={items}
          keyOf={({ competency }) => competency.id}
          foot={
            shown === 'session'
              ? [
                  said.legend,
                  unrated.length > 0 ? said.unrated(dates.list(unrated.map(({ session }) => session.name))) : null,
                ]
                  .filter(Boolean)
                  .join(' ')
              : said.ofType(all)
          }
        />
      </Sheet>
    </div>
  );
};

const None = () => <span className="plan-matrix-none">–</span>;

/** Seen in a work sample or case by a seat that looks at it, without a question. */
const isWatched = (row: Row, session: Session) =>
  session.rated &&
  (session.kind === 'work_sample' || session.kind === 'case') &&
  row.owners.some(({ sessionId }) => sessionId === session.id);

const Count = ({ count, minutes }: { count: number; minutes: number }) => {
  const said = useWords(words);
  return (
    <span className="plan-matrix-count">
      <span className="cell-number" data-strong={count > 2 || undefined}>
        <span aria-hidden="true">{count}</span>
        <span className="sr-only">{said.questions(count)}, </span>
      </span>
      <span className="plan-matrix-minutes">{said.minutesShort(minutes)}</span>
    </span>
  );
};

const Owners = (props: {
  plan: Plan;
  coverage: Coverage;
  row: Row | undefined;
  id: string;
  members: readonly Member[];
}) => {
  const { plan, coverage, row, id, members } = props;
  const said = useWords(words);
  if (!row || row.noOwner) return row ? <Tag tone="due">{said.noOwner}</Tag> : '–';
  const sessionName = (sessionId: string) =>
    plan.rounds.flatMap(({ sessions }) => sessions).find((session) => session.id === sessionId)?.name ?? '';
  const names = row.owners.map(({ memberId, role, sessionId }) => {
    const member = members.find((one) => one.id === memberId);
    return member ? member.name : said.seatName(said[role as 'lead'], sessionName(sessionId));
  });
  const twice = coverage.doubleOwnership.filter(({ competencyId }) => competencyId === id);
  return (
    <div className="plan-matrix-owners">
      {[...new Set(names)].map((name) => (
        <span key={name} dir="auto">
          {name}
        </span>
      ))}
      {twice.map(({ roundNumber }) => (
        <Tag key={roundNumber} tone="due">
          {said.twice(roundNumber)}
        </Tag>
      ))}
    </div>
  );
};
