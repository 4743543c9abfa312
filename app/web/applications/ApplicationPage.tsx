import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { BothSidesSheet } from '../answers/BothSidesSheet.tsx';
import { api } from '../api.ts';
import { useSourceName } from '../candidates/use-source-name.ts';
import { QuestionsSheet } from '../commitments/QuestionsSheet.tsx';
import { ConcernsSheet } from '../debriefs/ConcernsSheet.tsx';
import { MergesSheet } from '../duplicates/MergesSheet.tsx';
import { TwiceSheet } from '../duplicates/TwiceSheet.tsx';
import { LookalikeNote, MailAddress } from '../MailAddress.tsx';
import { InformedSheet } from '../notice-duties/InformedSheet.tsx';
import { OutcomeSheet } from '../outcomes/OutcomeSheet.tsx';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { useSending } from '../sending.ts';
import { useRole } from '../staff/me.ts';
import { Together } from '../Together.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { languageNames } from '../ui/words.ts';
import './ApplicationPage.css';
import { CorrectCandidate } from './CorrectCandidate.tsx';
import { Decided, useDecisions } from './Decided.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DocumentsSheet } from './DocumentsSheet.tsx';
import { MySessionsSheet } from './MySessionsSheet.tsx';
import { NextStep } from './NextStep.tsx';
import { PlanDay, RoundsSheet } from './RoundsSheet.tsx';
import { useRefusals } from './refusal-words.ts';
import { TimelineSheet } from './TimelineSheet.tsx';
import { type Application, applicationQuery } from './use-application.ts';
import { useStanding } from './use-standing.ts';
import { words } from './words.ts';

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
  const sourceName = useSourceName();
  const decisions = useDecisions(applicationId, full, application.owesCard);
  const [latest] = decisions.items;
  const standing = useStanding(application, latest ?? null);
  const [planning, setPlanning] = useState<string | null>(null);
  const toPlan = application.rounds.find(({ id }) => id === planning);

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
        note={ended ? said.ended(reasonOf(said, ended.reason)) : full ? standing.note : said.notFull}
        actions={
          full && !ended && standing.next ? (
            <NextStep application={application} next={standing.next} onPlan={setPlanning} />
          ) : null
        }
      />
      <Together about={applicationId}>
        <div className={full ? 'columns with-aside' : 'application-narrow'}>
          <div className="stack">
            {full ? (
              <RoundsSheet application={application} onPlan={setPlanning} />
            ) : (
              <MySessionsSheet applicationId={applicationId} />
            )}
            <QuestionsSheet applicationId={applicationId} />
            {full && <ConcernsSheet applicationId={applicationId} rounds={application.rounds} />}
            <DocumentsSheet
              applicationId={applicationId}
              documents={application.documents}
              canAdd={full && !ended}
              onChange={refresh}
            />
            {full && <TimelineSheet application={application} decisions={decisions.items} />}
          </div>
          {full && (
            <div className="stack">
              <Sheet
                title={said.facts}
                end={
                  canCorrect && (
                    <Button asks kind="quiet" onClick={() => setOpen('correct')}>
                      {said.correct}
                    </Button>
                  )
                }
              >
                <DescriptionList
                  facts={[
                    {
                      term: said.email,
                      value: (
                        <>
                          <MailAddress>{candidate.email}</MailAddress>
                          <LookalikeNote of={candidate.lookalike} />
                        </>
                      ),
                    },
                    { term: said.phone, value: candidate.phone },
                    { term: said.language, value: languageNames[candidate.language] },
                    { term: said.source, value: sourceName(application.source) },
                    {
                      term: said.since,
                      value: <time dateTime={application.createdAt}>{dates.day(application.createdAt)}</time>,
                    },
                  ]}
                />
              </Sheet>
              <InformedSheet applicationId={applicationId} />
              {canCorrect && <TwiceSheet candidateId={candidate.id} />}
              {canCorrect && <MergesSheet candidateId={candidate.id} />}
              <Sheet title={said.decision}>
                <div className="stack">
                  <DescriptionList
                    facts={[
                      { term: said.decider, value: application.decider?.name ?? said.noDecider },
                      {
                        term: said.dueOn,
                        value: application.decisionDueOn ? (
                          <time dateTime={application.decisionDueOn}>{dates.dayLong(application.decisionDueOn)}</time>
                        ) : (
                          said.noDay
                        ),
                      },
                    ]}
                  />
                  <Decided decisions={decisions} />
                  {!ended && (
                    <div className="row">
                      <Button asks onClick={() => setOpen('decision')}>
                        {said.setDecision}
                      </Button>
                    </div>
                  )}
                </div>
              </Sheet>
              <OutcomeSheet
                applicationId={applicationId}
                owesCard={application.owesCard}
                endedBy={ended?.side ?? null}
              />
              {!application.owesCard && (
                <BothSidesSheet
                  applicationId={applicationId}
                  decided={latest?.outcome ?? null}
                  isEnded={ended !== null}
                />
              )}
              {ended && <Ended application={application} onResumed={refresh} />}
              {!ended && (
                <div>
                  <Button asks kind="danger" onClick={() => setOpen('end')}>
                    {said.end}
                  </Button>
                </div>
              )}
            </div>
          )}
        </div>
      </Together>
      {toPlan && <PlanDay application={application} round={toPlan} onClose={() => setPlanning(null)} />}
      {open === 'decision' && (
        <DecisionDialog application={application} etag={data.etag} onClose={() => setOpen(null)} onSaved={refresh} />
      )}
      {open === 'correct' && <CorrectCandidate candidate={candidate} onClose={() => setOpen(null)} onSaved={refresh} />}
      {open === 'end' && <EndDialog applicationId={applicationId} onClose={() => setOpen(null)} onEnded={refresh} />}
    </>
  );
};

const codes = ['employer_no', 'candidate_no', 'candidate_withdrew'] as const;
const reasonOf = (said: Record<(typeof codes)[number], string>, reason: string) => {
  const code = codes.find((each) => each === reason);
  return code ? said[code] : reason;
};

/** What the candidate said about leaving, and the way back while there is one. */
const Ended = ({ application, onResumed }: { application: Application; onResumed: () => void }) => {
  const said = useWords(words);
  const dates = useDates();
  const refusal = useRefusals();
  const { busy, problem, send } = useSending();
  const { ended } = application;
  if (!ended) return null;
  const canResume = ended.undoUntil !== null && Date.parse(ended.undoUntil) > Date.now();
  if (!ended.words && !canResume) return null;
  const resume = () =>
    send(async () => {
      const { lost } = await api('DELETE /applications/{applicationId}/ending', {
        params: { applicationId: application.id },
      });
      say(lost > 0 ? said.resumedLost : said.resumed);
      onResumed();
    });
  return (
    <Sheet {...(ended.words ? { edge: 'clay' as const, title: said.theirReason } : {})}>
      <div className="stack">
        {ended.words && <Said>{ended.words}</Said>}
        {canResume && ended.undoUntil && (
          <>
            <p className="soft small">{said.resumeUntil(dates.moment(ended.undoUntil))}</p>
            <FieldError error={problem && refusal(problem)} />
            <div>
              <Button busy={busy} onClick={() => void resume()}>
                {said.resume}
              </Button>
            </div>
          </>
        )}
      </div>
    </Sheet>
  );
};

const EndDialog = (props: { applicationId: string; onClose: () => void; onEnded: () => void }) => {
  const { applicationId } = props;
  const said = useWords(words);
  const refusal = useRefusals();
  const [side, setSide] = useState<'employer' | 'candidate'>('candidate');
  return (
    <ReasonDialog
      title={said.end}
      confirm={said.end}
      label={said.endReason}
      danger
      draft={`applications/${applicationId}/ending`}
      refusal={refusal}
      send={(reason) =>
        api('PUT /applications/{applicationId}/ending', { params: { applicationId }, body: { reason, side } })
      }
      onClose={props.onClose}
      onDone={props.onEnded}
    >
      <p>{said.endHelp}</p>
      <RadioGroup
        label={said.endSide}
        value={side}
        onChange={setSide}
        choices={[
          { value: 'candidate', label: said.endCandidate, note: said.endCandidateNote },
          { value: 'employer', label: said.endEmployer, note: said.endEmployerNote },
        ]}
      />
    </ReasonDialog>
  );
};
