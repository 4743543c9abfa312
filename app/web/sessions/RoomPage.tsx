import './RoomPage.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Problem } from '../problem.ts';
import { type Scorecard, scorecardQuery, useBase, useCard } from '../scorecards/use-card.ts';
import { ErrorPage } from '../ui/plain/ErrorPage.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Room } from './Room.tsx';
import { type Progress, readProgress } from './run-sheet.ts';
import { type Session, sessionQuery } from './session-query.ts';

/** The interview room: run-sheet with a quiet clock, the questions, and what was said, kept as it is typed. */
export const RoomPage = () => {
  // The way to the scorecard must be open when the network is not.
  useEffect(() => {
    import('../scorecards/ScorecardPage.tsx').catch(() => undefined);
  }, []);
  const { sessionId } = useParams({ from: '/focus/sessions/$sessionId/room' });
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const { data: begun } = useSuspenseQuery({
    queryKey: ['progress', sessionId, session.kit.runSheet.length],
    queryFn: () => readProgress(sessionId, session.kit.runSheet.length),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const scorecardId = session.mine?.scorecardId ?? null;
  return scorecardId === null ? (
    <Room key={session.id} session={session} scorecard={null} card={null} begun={begun} />
  ) : (
    <RoomOfRater session={session} scorecardId={scorecardId} begun={begun} />
  );
};

const RoomOfRater = ({ session, scorecardId, begun }: { session: Session; scorecardId: string; begun: Progress }) => {
  const { data: scorecard, error, refetch } = useQuery(scorecardQuery(scorecardId));
  if (scorecard) return <RoomWithCard session={session} scorecard={scorecard} begun={begun} />;
  if (!error) return <Skeleton lines={6} />;
  const trouble = error instanceof Problem ? error : {};
  return <ErrorPage trouble={trouble} onAgain={() => void refetch()} />;
};

type WithCard = { session: Session; scorecard: Scorecard; begun: Progress };

const RoomWithCard = ({ session, scorecard, begun }: WithCard) => {
  const base = useBase(scorecard);
  // A card that is in does not change any more: the room is then to look at, without fields.
  if (scorecard.submission) {
    return <Room key={session.id} session={session} scorecard={scorecard} card={null} begun={begun} />;
  }
  return <RoomWithDraft key={`${scorecard.id}:${base}`} session={session} scorecard={scorecard} begun={begun} />;
};

const RoomWithDraft = ({ session, scorecard, begun }: WithCard) => (
  <Room session={session} scorecard={scorecard} card={useCard(scorecard)} begun={begun} />
);
