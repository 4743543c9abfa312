import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { NoteArea } from '../NoteArea.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { ConcernTag } from './ConcernField.tsx';
import type { Card, Scorecard } from './use-card.ts';
import { words } from './words.ts';

/** Strengths, weaknesses, what I recommend, and all that I am about to hand in. */
export const OverallPart = (props: {
  scorecard: Scorecard;
  card: Card;
  asked: boolean;
  onGo: (part: string) => void;
}) => {
  const { scorecard, card, asked, onGo } = props;
  const { kit, concerns, applicationId } = scorecard;
  const { draft } = card;
  const said = useWords(words);
  const { data: questions } = useQuery({
    queryKey: ['questions', applicationId],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}/questions', { params: { applicationId }, signal }),
  });
  const noneWritten = questions?.items.every(({ sessionId }) => sessionId !== scorecard.sessionId);
  const needsText = asked && draft.strengths.trim() === '' && draft.weaknesses.trim() === '';
  return (
    <>
      <div className="columns">
        <NoteArea
          label={said.strengths}
          hint={said.oneIsEnough}
          lines={4}
          maxLength={5000}
          value={draft.strengths}
          onChange={(strengths) => card.change({ strengths })}
          error={needsText ? said.needText : null}
        />
        <NoteArea
          label={said.weaknesses}
          lines={4}
          maxLength={5000}
          value={draft.weaknesses}
          onChange={(weaknesses) => card.change({ weaknesses })}
        />
      </div>
      <div className="columns">
        <Sheet>
          <RadioGroup
            label={said.recommendation}
            value={draft.recommendation}
            onChange={(recommendation) => card.change({ recommendation })}
            error={asked && draft.recommendation === null ? said.needChoice : null}
            choices={(['strong_yes', 'yes', 'no', 'strong_no'] as const).map((value) => ({
              value,
              label: said[value],
            }))}
          />
        </Sheet>
        <Sheet edge="clay">
          <RadioGroup
            label={said.asked}
            hint={said.askedHelp}
            value={draft.candidateAsked}
            onChange={(candidateAsked) => card.change({ candidateAsked })}
            choices={[
              { value: 'yes', label: said.askedYes },
              { value: 'no', label: said.askedNo },
              { value: 'no_time', label: said.askedNoTime },
            ]}
          />
          {noneWritten && draft.candidateAsked !== 'yes' && kit.session.candidateMinutes > 0 ? (
            <p className="small card-prompt">{said.noneAsked}</p>
          ) : null}
        </Sheet>
      </div>
      <Sheet title={said.ratings}>
        <div className="card-jumps">
          <Rows label={said.ratings} numbered>
            {kit.competencies.map(({ id, name }) => {
              const rating = card.ratingOf(id);
              const isRated = rating && (rating.score !== null || rating.notObserved);
              return (
                <Row
                  key={id}
                  title={
                    <Button kind="quiet" onClick={() => onGo(id)}>
                      <bdi>{name}</bdi>
                    </Button>
                  }
                  end={
                    <Tag tone={isRated ? 'ink' : 'due'}>
                      {rating?.notObserved ? said.notObserved : (rating?.score ?? said.notRated)}
                    </Tag>
                  }
                />
              );
            })}
            {concerns.map(({ id, body }) => (
              <Row
                key={id}
                title={
                  <Button kind="quiet" onClick={() => onGo('concerns')}>
                    <bdi>{body}</bdi>
                  </Button>
                }
                end={<ConcernTag outcome={card.concernOf(id)?.outcome ?? null} />}
              />
            ))}
          </Rows>
        </div>
      </Sheet>
    </>
  );
};
