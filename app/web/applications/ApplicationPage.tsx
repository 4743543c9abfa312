import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Answer, type Api, api, apiVersioned, type Contracts } from '../api.ts';
import { QuestionsSheet } from '../commitments/QuestionsSheet.tsx';
import { ConcernsSheet } from '../debriefs/ConcernsSheet.tsx';
import { useRole } from '../staff/me.ts';
import { DateField } from '../ui/DateField.tsx';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { addDays, dayIn, instantOf } from '../ui/dates.ts';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { languageNames } from '../ui/words.ts';
import { CorrectCandidate } from './CorrectCandidate.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DocumentsSheet } from './DocumentsSheet.tsx';
import { words } from './words.ts';

export type Application = Answer<Api<Contracts>['GET /applications/{applicationId}']>;

/** Reads an application with its version; live events refresh it. */
export const applicationQuery = (applicationId: string) => ({
  queryKey: ['application', applicationId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiVersioned('GET /applications/{applicationId}', { params: { applicationId }, signal }),
});

/** One candidate's application: where it is, the rounds, the documents, and who decides by when. */
export const ApplicationPage = () => {
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId' });
  const said = useWords(words);
  const { data } = useSuspenseQuery(applicationQuery(applicationId));
  const application = data.value;
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ['application', applicationId] });
  const [open, setOpen] = useState<'decision' | 'end' | 'correct' | null>(null);
  const { candidate, vacancy, ended, full } = application;
  const canCorrect = useRole('administrator', 'recruiter');
  const dates = useDates();

  return (
    <>
      <PageHeader
        eyebrow={
          full ? (
            <Link className="link" data-quiet to="/vacancies/$vacancyId" params={{ vacancyId: vacancy.id }}>
              {vacancy.title}
            </Link>
          ) : (
            vacancy.title
          )
        }
        title={candidate.name}
        note={ended ? said.ended(reasonOf(said, ended.reason)) : undefined}
      />
      <div className="columns with-aside">
        <div className="stack">
          {full && <RoundsSheet application={application} />}
          <QuestionsSheet applicationId={applicationId} />
          {full && <ConcernsSheet applicationId={applicationId} rounds={application.rounds} />}
          <DocumentsSheet
            applicationId={applicationId}
            documents={application.documents}
            canAdd={full && !ended}
            onChange={refresh}
          />
        </div>
        {full && (
          <div className="stack">
            <Sheet
              title={said.facts}
              end={
                canCorrect && (
                  <Button kind="quiet" onClick={() => setOpen('correct')}>
                    {said.correct}
                  </Button>
                )
              }
            >
              <DescriptionList
                facts={[
                  { term: said.email, value: candidate.email },
                  { term: said.phone, value: candidate.phone },
                  { term: said.language, value: languageNames[candidate.language] },
                  { term: said.source, value: application.source },
                  {
                    term: said.since,
                    value: <time dateTime={application.createdAt}>{dates.day(application.createdAt)}</time>,
                  },
                ]}
              />
            </Sheet>
            <Sheet title={said.decision}>
              <div className="stack">
                <DescriptionList
                  facts={[
                    { term: said.decider, value: application.decider?.name ?? said.noDecider },
                    {
                      term: said.dueOn,
                      value: application.decisionDueOn && (
                        <time dateTime={application.decisionDueOn}>{dates.dayLong(application.decisionDueOn)}</time>
                      ),
                    },
                  ]}
                />
                {!ended && (
                  <div className="row">
                    <Button onClick={() => setOpen('decision')}>{said.setDecision}</Button>
                    <Button kind="danger" onClick={() => setOpen('end')}>
                      {said.end}
                    </Button>
                  </div>
                )}
              </div>
            </Sheet>
          </div>
        )}
      </div>
      {open === 'decision' && (
        <DecisionDialog application={application} etag={data.etag} onClose={() => setOpen(null)} onSaved={refresh} />
      )}
      {open === 'correct' && <CorrectCandidate candidate={candidate} onClose={() => setOpen(null)} onSaved={refresh} />}
      <EndDialog open={open === 'end'} applicationId={applicationId} onClose={() => setOpen(null)} onEnded={refresh} />
    </>
  );
};

const reasonOf = (said: { employer_no: string; candidate_no: string }, reason: string) =>
  reason === 'employer_no' || reason === 'candidate_no' ? said[reason] : reason;

const EndDialog = (props: { open: boolean; applicationId: string; onClose: () => void; onEnded: () => void }) => {
  const said = useWords(words);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();
  const end = async (reason: string) => {
    setBusy(true);
    try {
      await api('PUT /applications/{applicationId}/ending', {
        params: { applicationId: props.applicationId },
        body: { reason },
      });
      props.onClose();
      props.onEnded();
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : '');
    } finally {
      setBusy(false);
    }
  };
  return (
    <ConfirmDialog
      open={props.open}
      onClose={props.onClose}
      title={said.end}
      confirm={said.end}
      reason={{ label: said.endReason }}
      danger
      busy={busy}
      error={error}
      onConfirm={(reason) => void end(reason)}
    >
      <p>{said.endHelp}</p>
    </ConfirmDialog>
  );
};

const RoundsSheet = ({ application }: { application: Application }) => {
  const said = useWords(words);
  const dates = useDates();
  const [planning, setPlanning] = useState<string | null>(null);
  const round = application.rounds.find(({ id }) => id === planning);
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
                startsAt && endsAt ? <time dateTime={startsAt}>{dates.range(startsAt, endsAt)}</time> : said.notPlanned
              }
              end={
                <div className="row">
                  {agenda && (
                    <Tag tone={agenda.openedAt ? 'good' : agenda.publishedAt ? 'ink' : 'due'}>
                      {agenda.openedAt ? said.opened : agenda.publishedAt ? said.notOpened : said.draft}
                    </Tag>
                  )}
                  {agenda ? (
                    <Link {...buttonLook()} to="/agendas/$agendaId" params={{ agendaId: agenda.id }}>
                      {said.openAgenda}
                    </Link>
                  ) : (
                    !application.ended && <Button onClick={() => setPlanning(id)}>{said.planDay}</Button>
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
              }
            />
          );
        })}
      </Rows>
      {round && <PlanDay application={application} round={round} onClose={() => setPlanning(null)} />}
    </Sheet>
  );
};

/** Asks for the day and the first time; the rest follows from the plan. */
const PlanDay = ({
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
  const [busy, setBusy] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const start = async () => {
    setBusy(true);
    try {
      const agenda = await api('POST /applications/{applicationId}/rounds/{roundId}/agenda', {
        params: { applicationId: application.id, roundId: round.id },
        body: { firstStart: instantOf(day, time, zone) },
        idempotencyKey,
      });
      await navigate({ to: '/agendas/$agendaId', params: { agendaId: agenda.id } });
    } finally {
      setBusy(false);
    }
  };
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
      </div>
    </Dialog>
  );
};
