import { copyId, useCopies } from './copies.ts';
import { useKeeping } from './kept.ts';
import { offlineWords } from './offline-words.ts';
import { useWords } from './ui/language.tsx';
import { Tag } from './ui/plain/Tag.tsx';

type Session = { id: string; mine?: { scorecardId: string | null } | null; scorecard?: { id: string } | null };

/** Whether this device has all that the room of a session needs. */
const useIsThere = (session: Session): boolean => {
  const known = useCopies();
  const scorecardId = session.mine?.scorecardId ?? session.scorecard?.id ?? null;
  return (
    known.has(copyId(['session', session.id])) &&
    (scorecardId === null || known.has(copyId(['scorecard', scorecardId])))
  );
};

/** "available offline": the room of this session opens on this device without a network. */
export const OfflineMark = ({ session }: { session: Session }) => {
  const said = useWords(offlineWords);
  const isThere = useIsThere(session);
  return useKeeping() === 'keeps' && isThere ? <Tag>{said.there}</Tag> : null;
};

/** Says plainly why the room would not open without a network here; nothing where it does. */
export const WhyNotOffline = () => {
  const said = useWords(offlineWords);
  const keeping = useKeeping();
  if (keeping === 'keeps' || keeping === 'nobody') return null;
  return <p className="small soft">{said[keeping]}</p>;
};
