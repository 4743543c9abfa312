import { Link } from '@tanstack/react-router';
import type { Problem } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { blockedWords } from './blocked-words.ts';

type Blocked = {
  sessionName: string;
  questionId: string;
  text: string;
  blocks: { topic: string; why: string; source: string; instead: string; override: string }[];
};

/** Which questions stop a publication: the words, why, on what ground, and what to ask instead (R93). */
export const BlockedSheet = ({ problem, vacancyId }: { problem: Problem; vacancyId: string }) => {
  const said = useWords(blockedWords);
  const found = (problem.more.wording ?? []) as Blocked[];
  return (
    <div role="alert" className="stack">
      <FieldError error={said.title} />
      <ul className="agenda-findings">
        {found.map(({ questionId, text, sessionName, blocks }) => (
          <li key={`${questionId} ${text}`}>
            <Said size="small">{text}</Said> <span className="soft small">{sessionName}</span>
            {blocks.map(({ topic, why, source, instead, override }) => (
              <div key={topic}>
                <p dir="auto">
                  {why} {instead}
                </p>
                <p>{override === 'none' ? said.never : said.exception}</p>
                <p className="soft small">{source}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
      <Link className="link" to="/vacancies/$vacancyId/plan" params={{ vacancyId }}>
        {said.toPlan}
      </Link>
    </div>
  );
};
