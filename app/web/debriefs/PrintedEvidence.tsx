import { useDates, useWords } from '../ui/language.tsx';
import { Said } from '../ui/plain/Said.tsx';
import type { Debrief } from './debrief-query.ts';
import { words } from './words.ts';

/** On paper nobody can choose a competency: all of them with their evidence, and what was worked out. */
export const PrintedEvidence = ({ debrief }: { debrief: Debrief }) => {
  const said = useWords(words);
  const dates = useDates();
  const nameOf = (memberId: string) => debrief.people.find((person) => person.memberId === memberId)?.name ?? '';
  const shown = (score: number | null) => (score === null ? said.notObserved : dates.number(score));
  return (
    <div className="debrief-printed" aria-hidden="true">
      {debrief.rows.map((row) => (
        <section key={row.competencyId}>
          <h2>{row.name}</h2>
          {row.ratings.map((rating) => (
            <div key={rating.scorecardId}>
              {rating.evidence ? (
                <Said by={`${nameOf(rating.memberId)}, ${shown(rating.score)}`}>{rating.evidence}</Said>
              ) : (
                <p>{`${nameOf(rating.memberId)}, ${shown(rating.score)} · ${said.noEvidence}`}</p>
              )}
              {rating.revised && (
                <p>
                  {said.revised(shown(rating.revised.score))} {rating.revised.reason}
                </p>
              )}
            </div>
          ))}
          {row.handling?.note && (
            <p>
              <b>{said.whatWorked}:</b> {row.handling.note}
            </p>
          )}
        </section>
      ))}
    </div>
  );
};
