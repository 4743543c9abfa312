import { useWords } from '../ui/language.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { Card, Scorecard } from './use-card.ts';
import { probeWords, words } from './words.ts';

/** What was written down in the room about some questions: heard and thought, apart. */
export const RoomNotes = ({
  questions,
  card,
}: {
  questions: readonly Scorecard['kit']['questions'][number][];
  card: Card;
}) => {
  const said = useWords(words);
  const probes = useWords(probeWords);
  const noted = questions.flatMap((question) => {
    const answer = card.answerOf(question.id);
    const isEmpty = !answer || (answer.said.trim() === '' && answer.assessment.trim() === '' && !answer.probes.length);
    return isEmpty ? [] : [{ question, answer }];
  });
  if (noted.length === 0) return <p className="small soft">{said.noNotes}</p>;
  return (
    <Sheet title={said.notes}>
      <div className="stack">
        {noted.map(({ question, answer }) => (
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
            {answer.probes.length > 0 ? (
              <p className="small soft">
                {said.probes}: {answer.probes.map((probe) => probes[probe]).join(', ')}
              </p>
            ) : null}
          </div>
        ))}
      </div>
    </Sheet>
  );
};
