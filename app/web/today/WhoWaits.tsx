import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api.ts';
import { DaysTag } from '../outcomes/OutcomeSheet.tsx';
import { useMe } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { owedQuery } from './use-counts.ts';
import { words } from './words.ts';

/** How many days before a promised day a candidate stands here, and how many stand here at most. */
const soon = 7;
const shown = 5;

/** For who hires: candidates who are to hear something soon or should have heard it, and late promises; what is mine to do is said once, above. */
export const WhoWaits = () => {
  const said = useWords(words);
  const { memberId } = useMe();
  const outcomes = useQuery({
    queryKey: ['outcomes today'],
    queryFn: ({ signal }) => api('GET /outcomes', { query: { state: 'due', limit: 20 }, signal }),
  });
  const promises = useQuery({
    queryKey: ['commitments today'],
    queryFn: ({ signal }) => api('GET /commitments', { query: { of: 'all', state: 'open', limit: 20 }, signal }),
  });
  const { data: owed = [] } = useQuery(owedQuery);
  const mine = new Set(owed.flatMap(({ kind, applicationId }) => (kind === 'question' ? [] : [applicationId])));
  const toHear = (outcomes.data?.items ?? []).filter(
    ({ daysLeft, applicationId }) => daysLeft !== null && daysLeft <= soon && !mine.has(applicationId),
  );
  const late = (promises.data?.items ?? []).filter(
    ({ owner, status }) => owner.memberId !== memberId && status.state === 'late',
  );
  if (toHear.length + late.length === 0) return null;
  return (
    <Sheet
      title={said.whoWaits}
      end={
        toHear.length > shown ? (
          <Link className="link" to="/outcomes">
            {said.all}
          </Link>
        ) : undefined
      }
    >
      <Rows label={said.whoWaits}>
        {late.slice(0, shown).map(({ id, applicationId, candidate, owner, body, status }) => (
          <Row
            key={id}
            title={
              <Link className="link" data-quiet to="/applications/$applicationId" params={{ applicationId }} dir="auto">
                {candidate.name}
              </Link>
            }
            note={<span dir="auto">{said.promisedBy(owner.name, body)}</span>}
            end={status.state === 'late' ? <DaysTag daysLeft={-status.daysLate} /> : undefined}
          />
        ))}
        {toHear.slice(0, shown).map(({ applicationId, candidate, vacancy, kind, daysLeft }) => (
          <Row
            key={applicationId}
            title={
              <Link className="link" data-quiet to="/applications/$applicationId" params={{ applicationId }} dir="auto">
                {candidate.name}
              </Link>
            }
            note={
              <>
                <bdi>{vacancy.title}</bdi> · {kind === null ? said.toDecide : said.toTell}
              </>
            }
            end={daysLeft === null ? undefined : <DaysTag daysLeft={daysLeft} />}
          />
        ))}
      </Rows>
    </Sheet>
  );
};
