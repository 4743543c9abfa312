import { Link } from '@tanstack/react-router';
import { useDates, useWords } from '../ui/language.tsx';
import { buttonLook } from '../ui/plain/Button.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { Amendments } from './Amendments.tsx';
import { ConcernTag } from './ConcernField.tsx';
import { NotOnCard } from './NotOnCard.tsx';
import type { Scorecard } from './use-card.ts';
import { words } from './words.ts';

type Submission = NonNullable<Scorecard['submission']>;

/** A card that is in: to read, and to add to; never to change. */
export const SealedCard = ({ card, submission }: { card: Scorecard; submission: Submission }) => {
  const said = useWords(words);
  const dates = useDates();
  const asked = { yes: said.askedYes, no: said.askedNo, no_time: said.askedNoTime };
  const notes = card.kit.questions.flatMap((question) => {
    const answer = submission.answers.find(({ questionId }) => questionId === question.id);
    return answer && (answer.said.trim() || answer.assessment.trim()) ? [{ question, answer }] : [];
  });
  return (
    <div className="narrow">
      <PageHeader
        eyebrow={
          <>
            {said.myCard} · {card.sessionName}, {said.round(card.roundNumber)} · {said.handedIn}
          </>
        }
        title={card.candidate.name}
        tab={`${said.myCard}, ${card.candidate.name}`}
        note={<time dateTime={submission.submittedAt}>{said.sealedNote(dates.moment(submission.submittedAt))}</time>}
        actions={
          <>
            <Link {...buttonLook('quiet')} to="/">
              {said.today}
            </Link>
            <Link
              {...buttonLook('filled')}
              to="/applications/$applicationId/rounds/$roundId/debrief"
              params={{ applicationId: card.applicationId, roundId: card.kit.round.id }}
            >
              {said.debrief}
            </Link>
          </>
        }
      />
      <div className="stack">
        <NotOnCard card={card} submission={submission} />
        {card.kit.competencies.map((competency) => {
          const rating = submission.ratings.find(({ competencyId }) => competencyId === competency.id);
          const score = rating?.score ?? null;
          return (
            <Sheet
              key={competency.id}
              title={<span dir="auto">{competency.name}</span>}
              end={
                <Tag tone={score === null ? 'neutral' : 'ink'}>
                  {score === null ? said.notObserved : `${score} / 5`}
                </Tag>
              }
            >
              {score === null ? null : (
                <p className="small soft" dir="auto">
                  {competency.anchors[score - 1]}
                </p>
              )}
              {rating?.evidence ? (
                <p className="card-words">
                  <Said>{rating.evidence}</Said>
                </p>
              ) : null}
            </Sheet>
          );
        })}
        {card.concerns.map((concern) => {
          const settled = submission.concerns.find(({ concernId }) => concernId === concern.id);
          return (
            <Sheet
              key={concern.id}
              title={<span dir="auto">{concern.body}</span>}
              end={<ConcernTag outcome={settled?.outcome ?? null} />}
            >
              {settled?.evidence ? (
                <p className="card-words">
                  <Said>{settled.evidence}</Said>
                </p>
              ) : null}
            </Sheet>
          );
        })}
        <Sheet title={said.overall}>
          <DescriptionList
            facts={[
              { term: said.recommendation, value: said[submission.recommendation] },
              {
                term: said.strengths,
                value: submission.strengths && <span className="card-words">{submission.strengths}</span>,
              },
              {
                term: said.weaknesses,
                value: submission.weaknesses && <span className="card-words">{submission.weaknesses}</span>,
              },
              { term: said.asked, value: submission.candidateAsked && asked[submission.candidateAsked] },
              {
                term: said.askedMinutes,
                value:
                  submission.candidateMinutesUsed === null ? null : dates.duration(submission.candidateMinutesUsed),
              },
            ]}
          />
        </Sheet>
        {notes.length > 0 ? (
          <Sheet title={said.notes}>
            <div className="stack">
              {notes.map(({ question, answer }) => (
                <div key={question.id} className="card-note">
                  <p className="small soft" dir="auto">
                    {question.text}
                  </p>
                  {answer.said.trim() ? (
                    <p className="card-words">
                      <Said size="small">{answer.said}</Said>
                    </p>
                  ) : null}
                  {answer.assessment.trim() ? (
                    <p className="card-words" dir="auto">
                      {answer.assessment}
                    </p>
                  ) : null}
                </div>
              ))}
            </div>
          </Sheet>
        ) : null}
        <Amendments card={card} amendments={submission.amendments} />
      </div>
    </div>
  );
};
