import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRole } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { countQuery } from './use-notice-duties.ts';
import { words } from './words.ts';

/** For who recruits: people to be told where their data came from within a week, or who should have been. */
export const InformTodaySheet = () => {
  const said = useWords(words);
  const recruits = useRole('administrator', 'recruiter');
  const { data } = useQuery({ ...countQuery(), enabled: recruits, throwOnError: false });
  if (!data || data.late + data.week === 0) return null;
  return (
    <Sheet title={said.todayTitle}>
      <Rows label={said.todayTitle}>
        {data.late > 0 ? (
          <Row
            title={
              <Link className="link" data-quiet to="/settings/to-inform" search={{ due: 'late' } as never}>
                {said.todayLate(data.late)}
              </Link>
            }
            end={<Tag tone="late">{said.due_late}</Tag>}
          />
        ) : null}
        {data.week > 0 ? (
          <Row
            title={
              <Link className="link" data-quiet to="/settings/to-inform" search={{ due: 'week' } as never}>
                {said.todayWeek(data.week)}
              </Link>
            }
          />
        ) : null}
      </Rows>
    </Sheet>
  );
};
