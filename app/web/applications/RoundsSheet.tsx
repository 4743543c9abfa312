import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { addDays, dayIn, instantOf } from '../ui/dates.ts';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { useRefusals } from './refusal-words.ts';
import type { Application } from './use-application.ts';
import { words } from './words.ts';

/** The rounds of the plan with their day: planned, sent, opened; and the debrief of each. */
export const RoundsSheet = (props: { application: Application; onPlan: (roundId: string) => void }) => {
  const { application, onPlan } = props;
  const said = useWords(words);
  const dates = useDates();
  return (
    <Sheet title={said.rounds} flush>
      <Rows label={said.rounds} numbered>
        {application.rounds.map(({ id, number, name, agenda }) => {
          const { startsAt, endsAt } = agenda ?? {};
          return (
            <Row
              key={id}
              strong
              title={said.round(number, name)}
              note={
                startsAt && endsAt ? (
                  <time dateTime={startsAt}>{dates.range(startsAt, endsAt)}</time>
                ) : application.ended ? (
                  agenda?.publishedAt ? (
                    said.dayCancelled
                  ) : null
                ) : (
                  said.notPlanned
                )
              }
              end={
                agenda && (
                  <Tag tone={agenda.openedAt ? 'good' : agenda.publishedAt ? 'ink' : 'due'}>
                    {agenda.openedAt ? said.opened : agenda.publishedAt ? said.notOpened : said.draft}
                  </Tag>
                )
              }
            >
              <div className="row application-acts">
                {agenda ? (
                  <Link {...buttonLook()} to="/agendas/$agendaId" params={{ agendaId: agenda.id }}>
                    {said.openAgenda}
                  </Link>
                ) : (
                  !application.ended && (
                    <Button asks onClick={() => onPlan(id)}>
                      {said.planDay}
                    </Button>
                  )
                )}
                {agenda?.publishedAt && (
                  <Link
                    {...buttonLook()}
                    to="/applications/$applicationId/rounds/$roundId/debrief"
                    params={{ applicationId: application.id, roundId: id }}
                  >
                    {said.debrief}
                  </Link>
                )}
              </div>
            </Row>
          );
        })}
      </Rows>
    </Sheet>
  );
};

/** Asks for the day and the first time; the rest follows from the plan. */
export const PlanDay = ({
  application,
  round,
  onClose,
}: {
  application: Application;
  round: Application['rounds'][number];
  onClose: () => void;
}) => {
  const said = useWords(words);
  const navigate = useNavigate();
  const { zone } = useLanguage();
  const [day, setDay] = useState(() => addDays(dayIn(new Date(), zone), 7));
  const [time, setTime] = useState('09:00');
  const { busy, problem, send } = useSending();
  const refusal = useRefusals();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const start = () =>
    send(async () => {
      const agenda = await api('POST /applications/{applicationId}/rounds/{roundId}/agenda', {
        params: { applicationId: application.id, roundId: round.id },
        body: { firstStart: instantOf(day, time, zone) },
        idempotencyKey,
      });
      await navigate({ to: '/agendas/$agendaId', params: { agendaId: agenda.id } });
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.planTitle(said.round(round.number, round.name))}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void start()}>
            {said.start}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.planHelp}</p>
        <div className="row">
          <DateField label={said.firstDay} value={day} onChange={(next) => setDay(next ?? day)} />
          <TimeField label={said.firstTime} value={time} onChange={(next) => setTime(next ?? time)} />
        </div>
        {problem && <FieldError error={refusal(problem)} />}
      </div>
    </Dialog>
  );
};
