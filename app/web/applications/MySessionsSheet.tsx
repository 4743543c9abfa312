import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { buttonLook } from '../ui/plain/Button.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { words } from './words.ts';

const daysAway = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** A panelist's own sessions with this candidate, six weeks back and ahead: the kit, and the card they owe. */
export const MySessionsSheet = ({ applicationId }: { applicationId: string }) => {
  const said = useWords(words);
  const dates = useDates();
  const [query] = useState(() => ({ from: daysAway(-45), until: daysAway(45) }));
  const { data } = useQuery({
    queryKey: ['my-sessions', applicationId],
    queryFn: ({ signal }) => api('GET /sessions', { query, signal }),
  });
  const sessions = data?.items.filter((session) => session.applicationId === applicationId);
  return (
    <Sheet title={said.mySessions} flush={sessions !== undefined && sessions.length > 0}>
      {!sessions ? (
        <Skeleton lines={2} />
      ) : sessions.length === 0 ? (
        <p className="soft">{said.mySessionsNone}</p>
      ) : (
        <Rows label={said.mySessions}>
          {sessions.map(({ id, name, startsAt, endsAt, timeZone, scorecard }) => (
            <Row
              key={id}
              strong
              title={name}
              note={<time dateTime={startsAt}>{dates.range(startsAt, endsAt, timeZone)}</time>}
              end={
                scorecard && (
                  <Tag tone={scorecard.submittedAt ? 'good' : scorecard.released ? 'neutral' : 'due'}>
                    {scorecard.submittedAt ? said.cardIn : scorecard.released ? said.cardReleased : said.cardOut}
                  </Tag>
                )
              }
            >
              <div className="row application-acts">
                <Link {...buttonLook()} to="/sessions/$sessionId" params={{ sessionId: id }}>
                  {said.kit}
                </Link>
                {scorecard && !scorecard.released && (
                  <Link {...buttonLook()} to="/scorecards/$scorecardId" params={{ scorecardId: scorecard.id }}>
                    {said.myCard}
                  </Link>
                )}
              </div>
            </Row>
          ))}
        </Rows>
      )}
    </Sheet>
  );
};
