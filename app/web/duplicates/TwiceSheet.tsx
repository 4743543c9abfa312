import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { useReasons } from './use-reasons.ts';
import { words } from './words.ts';

/** On a candidate's page: who may be the same person; nothing where nobody is. */
export const TwiceSheet = ({ candidateId }: { candidateId: string }) => {
  const said = useWords(words);
  const reasons = useReasons();
  const { data } = useQuery({
    queryKey: ['duplicates of', candidateId],
    queryFn: ({ signal }) => api('GET /candidates/{candidateId}/duplicates', { params: { candidateId }, signal }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Sheet
      title={said.sheetTitle}
      flush
      end={
        <Link className="link" to="/duplicates">
          {said.allPairs}
        </Link>
      }
    >
      <Rows label={said.sheetTitle}>
        {data.items.map(({ because, likeness, candidate }) => (
          <Row
            key={candidate.id}
            title={
              <Link
                className="link"
                data-quiet
                to="/candidates/$candidateId/duplicates/$otherId"
                params={{ candidateId, otherId: candidate.id }}
                dir="auto"
              >
                {candidate.name}
              </Link>
            }
            note={`${reasons({ because, likeness })} · ${candidate.email}`}
          />
        ))}
      </Rows>
    </Sheet>
  );
};
