import { NoteArea } from '../NoteArea.tsx';
import type { Card } from '../scorecards/use-card.ts';
import { probeWords } from '../scorecards/words.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { AskedForm } from './AskedForm.tsx';
import { OpeningItem, Probe } from './kit-lists.ts';
import { partName } from './part-name.ts';
import type { Session } from './session-query.ts';
import { words } from './words.ts';

type PartProps = {
  session: Session;
  index: number;
  card: Card | null;
  /** The opening's ticks of who has no card. */
  ticked: string[];
  onTick: (ticked: string[]) => void;
  onGo: (questionId: string) => void;
};

/** What one part of the run-sheet asks for. */
export const RoomPart = (props: PartProps) => {
  const { session, index, card } = props;
  const said = useWords(words);
  const part = session.kit.runSheet[index];
  if (!part) return null;
  if (part.kind === 'opening') return <Opening {...props} />;
  if (part.kind === 'closing') return <p className="room-hint">{said.closingHelp}</p>;
  if (part.kind === 'candidate_questions') return <AskedForm session={session} />;
  const question = session.kit.questions.find(({ id }) => id === part.questionId);
  if (question) return <QuestionDesk key={question.id} session={session} question={question} card={card} />;
  const { kind } = session.kit.session;
  return kind === 'single' || kind === 'panel' ? <FollowUps {...props} /> : <Task session={session} card={card} />;
};

const Opening = ({ card, ticked, onTick }: PartProps) => {
  const said = useWords(words);
  const done: readonly string[] = card ? card.draft.checklist : ticked;
  const tick = (item: OpeningItem, isOn: boolean) => {
    const next = OpeningItem.filter((one) => (one === item ? isOn : done.includes(one)));
    if (card) card.change({ checklist: next });
    else onTick(next);
  };
  return (
    <Sheet title={said.openingTitle}>
      <div className="stack">
        {OpeningItem.map((item) => (
          <Checkbox key={item} label={said[item]} checked={done.includes(item)} onChange={(isOn) => tick(item, isOn)} />
        ))}
      </div>
    </Sheet>
  );
};

const QuestionDesk = (props: {
  session: Session;
  question: Session['kit']['questions'][number];
  card: Card | null;
}) => {
  const { session, question, card } = props;
  const said = useWords(words);
  const probes = useWords(probeWords);
  const answer = card?.answerOf(question.id);
  const asked = answer?.probes ?? [];
  const leave = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    // Out of the text, so that the keys of the page work again.
    if (event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <>
      <p>
        <Said size="large" lang={session.kit.vacancy.language}>
          {question.text}
        </Said>
      </p>
      {question.followUps.length > 0 ? (
        <ul className="room-follow-ups" aria-label={said.followUps}>
          {question.followUps.map((text) => (
            <li key={text} dir="auto" lang={session.kit.vacancy.language}>
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      {card ? (
        <>
          <fieldset className="room-probes">
            <legend className="sr-only">{said.probes}</legend>
            {Probe.map((probe) => (
              <button
                type="button"
                key={probe}
                className="room-probe"
                aria-pressed={asked.includes(probe)}
                onClick={() =>
                  card.changeAnswer(question.id, {
                    probes: Probe.filter((one) => (one === probe ? !asked.includes(one) : asked.includes(one))),
                  })
                }
              >
                {probes[probe]}
                {asked.includes(probe) ? ' ✓' : ''}
              </button>
            ))}
          </fieldset>
          <NoteArea
            label={said.said}
            variant="said"
            lines={4}
            maxLength={20_000}
            placeholder={said.saidPlaceholder}
            value={answer?.said ?? ''}
            onChange={(text) => card.changeAnswer(question.id, { said: text })}
            onKeyDown={leave}
          />
          <NoteArea
            label={said.assessment}
            lines={3}
            maxLength={10_000}
            value={answer?.assessment ?? ''}
            onChange={(assessment) => card.changeAnswer(question.id, { assessment })}
            onKeyDown={leave}
            end={<span className="small soft">{said.onlyMine}</span>}
          />
          <Checkbox
            label={said.raised}
            note={said.raisedHelp}
            checked={answer?.candidateRaised ?? false}
            onChange={(candidateRaised) => card.changeAnswer(question.id, { candidateRaised })}
          />
        </>
      ) : null}
    </>
  );
};

/** Minutes left after the questions: what has not been asked about yet, with the way back to it. */
const FollowUps = ({ session, card, onGo }: PartProps) => {
  const said = useWords(words);
  const probes = useWords(probeWords);
  const { kit } = session;
  const open = kit.runSheet.flatMap((part, index) => {
    const question = kit.questions.find(({ id }) => id === part.questionId);
    const missing = Probe.filter((probe) => !(question && card?.answerOf(question.id)?.probes.includes(probe)));
    return question && missing.length > 0 ? [{ question, index, missing }] : [];
  });
  if (open.length === 0) return <p className="room-hint">{said.allAsked}</p>;
  return (
    <Sheet title={said.stillMissing} flush>
      <Rows label={said.stillMissing}>
        {open.map(({ question, index, missing }) => (
          <Row
            key={question.id}
            title={
              <Button kind="quiet" onClick={() => onGo(question.id)}>
                <bdi>{partName(kit, index, said)}</bdi>
              </Button>
            }
            note={<span dir="auto">{question.text}</span>}
          >
            {card ? <span className="small soft">{missing.map((probe) => probes[probe]).join(' · ')}</span> : null}
          </Row>
        ))}
      </Rows>
    </Sheet>
  );
};

/** A task has no question to write under: what one sees goes straight to the competencies it is for. */
const Task = ({ session, card }: { session: Session; card: Card | null }) => {
  const said = useWords(words);
  const { competencies } = session.kit;
  if (!card || competencies.length === 0) return null;
  return (
    <>
      <p className="soft">{said.taskHelp}</p>
      {competencies.map((competency) => (
        <NoteArea
          key={competency.id}
          label={said.taskEvidence(competency.name)}
          variant="said"
          lines={3}
          maxLength={5000}
          value={card.ratingOf(competency.id)?.evidence ?? ''}
          onChange={(evidence) => card.changeRating(competency.id, { evidence })}
        />
      ))}
    </>
  );
};
