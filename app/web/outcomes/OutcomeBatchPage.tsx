import './outcomes.css';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { api } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { refusalKind } from '../refusal.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { PersonLink, useWhy } from './TogetherWho.tsx';
import { togetherWords } from './together-words.ts';
import { draftOf, type OutcomeBatch, useBatch } from './use-together.ts';

/** How far a telling of several is: who waits and until when it can be taken back, who was told, who was not and why. */
export const OutcomeBatchPage = () => {
  const { outcomeBatchId } = useParams({ from: '/shell/outcomes/together/$outcomeBatchId' });
  const said = useWords(togetherWords);
  const dates = useDates();
  const queries = useQueryClient();
  const refused = useRefusals();
  const { data: batch } = useBatch(outcomeBatchId);
  const { busy, problem, send } = useSending({
    onRefused: () => queries.invalidateQueries({ queryKey: ['outcome batch'] }),
  });
  const { state, counts, items } = batch;
  const title = {
    waiting: () => said.batchWaiting(counts.waiting),
    going: () => said.batchGoing,
    finished: () => said.batchFinished(counts.told),
    cancelled: () => said.batchCancelled,
  }[state]();
  const takeBack = async () => {
    const params = { outcomeBatchId };
    if (!(await send(() => api('PUT /outcome-batches/{outcomeBatchId}/cancellation', { params })))) return;
    say(said.takenBack);
    await queries.invalidateQueries();
  };
  const of = (which: OutcomeBatch['items'][number]['state']) => items.filter((item) => item.state === which);
  const people = items.filter((item) => item.state === 'taken_back').map(({ applicationId }) => applicationId);
  const own = said[`refused_${refusalKind(problem)}` as 'refused_telling_gone'];
  return (
    <>
      <PageHeader
        tab={said.tab}
        title={title}
        note={state === 'waiting' ? said.goesAt(dates.moment(batch.goesAt)) : undefined}
        actions={
          state === 'waiting' ? (
            <Button kind="filled" busy={busy} onClick={() => void takeBack()}>
              {said.takeBack}
            </Button>
          ) : state === 'cancelled' && people.length > 0 ? (
            <Link {...buttonLook()} to="/outcomes/together" search={{ people: people.join(',') } as never}>
              {said.again}
            </Link>
          ) : (
            <Link {...buttonLook()} to="/outcomes">
              {said.toOutcomes}
            </Link>
          )
        }
      />
      {state === 'finished' && items.length > 0 && <Settled name={draftOf(items)} />}
      <div className="stack">
        {problem && <FieldError error={own ?? refused(problem)} />}
        <People title={said.left} note={said.leftNote} items={of('left')} />
        <People title={said.waiting} items={of('waiting')} />
        <People title={said.told} items={of('told')} />
        <People title={said.backTaken} items={of('taken_back')} />
      </div>
    </>
  );
};

/** What was written is with each of them: nothing of it stays on the device. */
const Settled = ({ name }: { name: string }) => {
  const { throwAway } = useDraft(name, '');
  useEffect(() => void throwAway(), [throwAway]);
  return null;
};

const People = ({ title, note, items }: { title: string; note?: string; items: OutcomeBatch['items'] }) => {
  const said = useWords(togetherWords);
  const whyOf = useWhy();
  if (items.length === 0) return null;
  return (
    <Sheet title={title} flush>
      {note ? <p className="soft small outcome-inset">{note}</p> : null}
      <Rows label={title} tight>
        {items.map((person) => (
          <Row
            key={person.applicationId}
            title={<PersonLink person={person} />}
            note={
              <>
                <bdi>{person.vacancy.title}</bdi> ·{' '}
                {person.why ? whyOf(person.why, person.by) : said[`kind_${person.kind}`]}
              </>
            }
          />
        ))}
      </Rows>
    </Sheet>
  );
};
