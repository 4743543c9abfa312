import { useWords } from '../ui/language.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { Session } from './session-query.ts';
import { words } from './words.ts';

/** What earlier rounds asked, so that nobody asks it again unknowingly; what was answered once one's own cards are in. */
export const AskedBefore = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { askedBefore } = session.kit;
  const rounds = [...new Set(askedBefore.map(({ roundNumber }) => roundNumber))];
  return rounds.map((number) => (
    <Sheet key={number} title={said.askedBefore(number)}>
      {session.earlierAnswers === null ? <p className="small soft">{said.askedBeforeSealed}</p> : null}
      <ul className="kit-list">
        {askedBefore
          .filter(({ roundNumber }) => roundNumber === number)
          .map((asked) => (
            <li key={asked.questionId}>
              <p dir="auto">{asked.text}</p>
              <p className="small soft" dir="auto">
                {asked.sessionName}
              </p>
              {(session.earlierAnswers ?? [])
                .filter(({ questionId, said: heard }) => questionId === asked.questionId && heard.trim() !== '')
                .map((answer) => (
                  <div key={answer.member} className="kit-heard">
                    <Said size="small" by={<bdi>{answer.member}</bdi>}>
                      {answer.said}
                    </Said>
                  </div>
                ))}
            </li>
          ))}
      </ul>
    </Sheet>
  ));
};
