import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDates, useWords } from '../ui/language.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { mySessionsQuery } from './my-sessions.ts';
import { words } from './words.ts';

/**
 * What one had written on interviews that are not one's own any more, with the way to it; of one interview only where
 * its page is asked for and not there. Nothing where there is none.
 */
export const LeftCards = ({ sessionId }: { sessionId?: string }) => {
  const said = useWords(words);
  const dates = useDates();
  const { data } = useQuery({ ...mySessionsQuery, throwOnError: false });
  // A copy of an earlier version has none.
  const left = (data?.left ?? []).filter((card) => sessionId === undefined || card.sessionId === sessionId);
  if (left.length === 0) return null;
  return (
    <Sheet title={said.left}>
      <p className="soft small">{said.leftHelp(left.length)}</p>
      <Rows label={said.left}>
        {left.map(({ scorecardId, sessionName, candidate, savedAt }) => (
          <Row
            key={scorecardId}
            title={
              <Link className="link" data-quiet to="/scorecards/$scorecardId" params={{ scorecardId }}>
                {candidate.name}
              </Link>
            }
            note={
              <>
                {sessionName} · {said.savedAt(dates.moment(savedAt))}
              </>
            }
          />
        ))}
      </Rows>
    </Sheet>
  );
};
