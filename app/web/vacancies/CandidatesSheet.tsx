import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDates, useWords } from '../ui/language.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag, type Tone } from '../ui/plain/Tag.tsx';
import type { ApplicationSummary, useApplications, VacancyState } from './vacancy-query.ts';
import { words } from './words.ts';

const tones: Record<ApplicationSummary['stage'], Tone> = {
  new: 'ink',
  invited: 'neutral',
  interviewing: 'neutral',
  deciding: 'due',
  decided: 'good',
  ended: 'neutral',
};

/** Who applies, the newest first, and where each of them is. */
export const CandidatesSheet = (props: {
  state: VacancyState;
  list: ReturnType<typeof useApplications>;
  onAdd: (() => void) | null;
  /** Beside the title: the way to more of them. */
  end?: ReactNode;
}) => {
  const { state, list, onAdd, end } = props;
  const said = useWords(words);
  const dates = useDates();
  const { items } = list;
  const empty = {
    draft: { title: said.noCandidates, text: said.afterOpening },
    open: { title: said.noCandidates, text: said.noCandidatesHelp },
    closed: { title: said.noCandidates, text: said.nobodyApplied },
  }[state];
  return (
    <Sheet title={said.candidatesTitle} end={end} flush>
      {items === undefined ? <Skeleton lines={3} /> : null}
      {items?.length === 0 ? (
        <EmptyState
          title={empty.title}
          action={onAdd ? <Button onClick={onAdd}>{said.newCandidate}</Button> : undefined}
        >
          {empty.text}
        </EmptyState>
      ) : null}
      {items && items.length > 0 ? (
        <Rows label={said.candidatesTitle}>
          {items.map(({ id, candidate, stage, roundNumber, createdAt }) => (
            <Row
              key={id}
              strong
              lead={<Avatar name={candidate.name} />}
              title={
                <Link
                  className="link"
                  data-quiet
                  to="/applications/$applicationId"
                  params={{ applicationId: id }}
                  dir="auto"
                >
                  {candidate.name}
                </Link>
              }
              note={[roundNumber === null ? null : said.round(roundNumber), said.added(dates.day(createdAt))]
                .filter(Boolean)
                .join(' · ')}
              end={<Tag tone={tones[stage]}>{said[`stage_${stage}`]}</Tag>}
            />
          ))}
          {list.hasNextPage ? (
            <Row
              title={
                <Button kind="quiet" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                  {said.more}
                </Button>
              }
            />
          ) : null}
        </Rows>
      ) : null}
    </Sheet>
  );
};
