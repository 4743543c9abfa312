import { sessionMinutes } from '@rondo/interview';
import { useWords } from '../ui/language.tsx';
import type { Session } from './plan-query.ts';
import { words } from './words.ts';

/** How a session's minutes are spoken for, as a bar and in words; counted here, so that it follows every change. */
export const MinutesBar = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { opening, questions, candidate, closing, spare } = sessionMinutes(session);
  const parts = [
    { id: 'opening', minutes: opening, text: said.partOpening },
    { id: 'questions', minutes: questions, text: said.partQuestions },
    { id: 'candidate', minutes: candidate, text: said.partCandidate },
    { id: 'closing', minutes: closing, text: said.partClosing },
    { id: 'spare', minutes: Math.max(0, spare), text: said.partSpare },
  ].filter(({ minutes }) => minutes > 0);
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  let from = 0;
  const blocks = parts.map((part) => {
    const block = { ...part, from };
    from += part.minutes;
    return block;
  });
  return (
    <figure className="plan-minutes">
      <svg className="plan-minutes-bar" viewBox={`0 0 ${total} 6`} preserveAspectRatio="none" aria-hidden="true">
        {blocks.map((block) => (
          <rect key={block.id} data-part={block.id} x={block.from} width={block.minutes} y={0} height={6} />
        ))}
      </svg>
      <figcaption>
        <span className="sr-only">{said.split(session.minutes)}: </span>
        {parts.map(({ id, minutes, text }) => (
          <span key={id} data-part={id}>
            {minutes} {text}
          </span>
        ))}
        {spare < 0 ? <span data-part="over">{said.over(-spare)}</span> : null}
      </figcaption>
    </figure>
  );
};
