import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { reasonWords } from './wording-reason-words.ts';

/**
 * What went to candidates of a vacancy, or without one to those of every vacancy, in spite of remarks on its words, with
 * the reason; nothing while there is none.
 */
export const WordingReasonsSheet = ({ vacancyId }: { vacancyId?: string }) => {
  const said = useWords(reasonWords);
  const dates = useDates();
  const { data } = useQuery({
    queryKey: ['wording-reasons', vacancyId ?? ''],
    queryFn: ({ signal }) =>
      vacancyId === undefined
        ? api('GET /wording-reasons', { signal })
        : api('GET /vacancies/{vacancyId}/wording-reasons', { params: { vacancyId }, signal }),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Sheet title={said.title} flush>
      <Rows label={said.title}>
        {data.items.map(({ id, subject, candidate, words, reason, givenAt, givenBy }) => (
          <Row
            key={id}
            title={<Said size="small">{words.join(' … ')}</Said>}
            note={
              <>
                <span dir="auto">{reason}</span> · {said.by(givenBy, dates.moment(givenAt))}
              </>
            }
            end={<Tag>{said[subject]}</Tag>}
          >
            {candidate ? (
              <Link
                className="link small"
                to="/applications/$applicationId"
                params={{ applicationId: candidate.applicationId }}
              >
                <bdi>{candidate.name}</bdi>
              </Link>
            ) : null}
          </Row>
        ))}
      </Rows>
    </Sheet>
  );
};
