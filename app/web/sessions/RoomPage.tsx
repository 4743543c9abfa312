import './RoomPage.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Scorecard, scorecardQuery, useBase, useCard } from '../scorecards/use-card.ts';
import { ErrorPage } from '../ui/plain/ErrorPage.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Room } from './Room.tsx';
import { type Session, sessionQuery } from './session-query.ts';

/** The interview room: run-sheet with a quiet clock, the questions, and what was said, kept as it is typed. */
export const RoomPage = () => {
  // The way to the scorecard must be open when the network is not.
  useEffect(() => {
    import('../scorecards/ScorecardPage.tsx').catch(() => undefined);
  }, []);
  const { sessionId } = useParams({ from: '/focus/sessions/$sessionId/room' });
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const scorecardId = session.mine?.scorecardId ?? null;
  return scorecardId === null ? (
    <Room key={session.id} session={session} scorecard={null} card={null} />
  ) : (
    <RoomOfRater session={session} scorecardId={scorecardId} />
  );
};

const RoomOfRater = ({ session, scorecardId }: { session: Session; scorecardId: string }) => {
  const { data: scorecard, error, refetch } = useQuery(scorecardQuery(scorecardId));
  if (scorecard) return <RoomWithCard session={session} scorecard={scorecard} />;
  return error ? <ErrorPage trouble={{}} onAgain={() => void refetch()} /> : <Skeleton lines={6} />;
};

const RoomWithCard = ({ session, scorecard }: { session: Session; scorecard: Scorecard }) => {
  const base = useBase(scorecard);
  // A card that is in does not change any more: the room is then to look at, without fields.
  if (scorecard.submission) return <Room key={session.id} session={session} scorecard={scorecard} card={null} />;
  return <RoomWithDraft key={`${scorecard.id}:${base}`} session={session} scorecard={scorecard} />;
};

const RoomWithDraft = ({ session, scorecard }: { session: Session; scorecard: Scorecard }) => (
  <Room session={session} scorecard={scorecard} card={useCard(scorecard)} />
);
