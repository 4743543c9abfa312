import { useDates, useWords } from '../ui/language.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import type { Debrief } from './debrief-query.ts';
import { words } from './words.ts';

/** What each panelist recommends and why, with dated additions; never an average. */
export const CardsSheet = ({ debrief }: { debrief: Debrief }) => {
  const said = useWords(words);
  const dates = useDates();
  if (debrief.cards.length === 0) return null;
  const tone = { strong_yes: 'good', yes: 'good', no: 'late', strong_no: 'late' } as const;
  return (
    <Sheet title={said.cards}>
      <ul className="debrief-list">
        {debrief.cards.map((card) => (
          <li key={card.scorecardId}>
            <div className="row-apart">
              <span>
                <strong dir="auto">{debrief.people.find(({ memberId }) => memberId === card.memberId)?.name}</strong>{' '}
                <span className="soft small">{card.sessionName}</span>
              </span>
              <span className="row">
                {card.afterUnblinding && <Tag tone="due">{said.late}</Tag>}
                <Tag tone={tone[card.recommendation]}>{said[card.recommendation]}</Tag>
              </span>
            </div>
            {card.strengths && (
              <p dir="auto">
                <span className="soft small">{said.strengths}:</span> {card.strengths}
              </p>
            )}
            {card.weaknesses && (
              <p dir="auto">
                <span className="soft small">{said.weaknesses}:</span> {card.weaknesses}
              </p>
            )}
            {card.amendments.map((amendment) => (
              <p key={amendment.amendedAt} className="small" dir="auto">
                <span className="soft">
                  {said.added(dates.moment(amendment.amendedAt))}
                  {amendment.afterUnblinding ? `, ${said.afterUnblinding}` : ''}:
                </span>{' '}
                {amendment.body}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
