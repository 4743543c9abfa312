import './Vacancies.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { FormSheet } from '../applying/FormSheet.tsx';
import { usePlanSoon, useSavedPlan } from '../plans/use-saved-plan.ts';
import { useSending } from '../sending.ts';
import { useRole } from '../staff/me.ts';
import { Together } from '../Together.tsx';
import { ConfirmDialog } from '../ui/Dialog.tsx';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { countryName } from '../ui/places.ts';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { languageNames } from '../ui/words.ts';
import { WordingReasonsSheet } from '../wording/WordingReasonsSheet.tsx';
import { BeforeOpening, missingOf } from './BeforeOpening.tsx';
import { CandidatesSheet } from './CandidatesSheet.tsx';
import { FactsDialog } from './FactsDialog.tsx';
import { NewCandidateDialog } from './NewCandidateDialog.tsx';
import { TeamSheet } from './TeamSheet.tsx';
import { TextSheet } from './TextSheet.tsx';
import { usePipeline } from './use-applications.ts';
import { usePaySaid } from './use-vacancy.ts';
import { vacancyQuery } from './vacancy-query.ts';
import { kindOf, words } from './words.ts';

/** One vacancy: how it stands, who applies, its text, plan, pay and team. */
export const VacancyPage = () => {
  const { vacancyId } = useParams({ from: '/shell/vacancies/$vacancyId' });
  const said = useWords(words);
  const dates = useDates();
  const { language } = useLanguage();
  const queries = useQueryClient();
  usePlanSoon(vacancyId);
  const { data } = useSuspenseQuery(vacancyQuery(vacancyId));
  const plan = useSavedPlan(vacancyId);
  const canRecruit = useRole('administrator', 'recruiter');
  const pipeline = usePipeline(vacancyId, '');
  const archived = usePipeline(vacancyId, 'only');
  const [shown, setShown] = useState<'facts' | 'candidate' | 'close' | null>(null);
  const {
    busy,
    problem: refusal,
    send,
  } = useSending({
    onRefused: () => Promise.all([refresh(), queries.invalidateQueries({ queryKey: ['plan', vacancyId] })]),
  });
  const vacancy = data.value;
  const missing = missingOf(vacancy, plan);
  const count = pipeline?.reduce((sum, stage) => sum + stage.count, 0) ?? 0;
  const isMore = pipeline?.some(({ more }) => more) ?? false;
  const isEmpty = [...(pipeline ?? []), ...(archived ?? [])].every((stage) => stage.count === 0);
  const pay = usePaySaid()(vacancy);
  const refresh = () => queries.invalidateQueries({ queryKey: ['vacancy', vacancyId] });

  const mark = (what: 'opening' | 'closing') =>
    send(async () => {
      const operation = `PUT /vacancies/{vacancyId}/${what}` as const;
      const next = await api(operation, { params: { vacancyId } });
      queries.setQueryData(vacancyQuery(vacancyId).queryKey, { value: next, etag: `"${next.version}"` });
      for (const state of ['open', 'draft', 'closed']) {
        void queries.invalidateQueries({ queryKey: [`vacancies ${state}`] });
      }
      setShown(null);
      say(what === 'opening' ? said.opened : said.isClosed);
    });
  const refused = refusal && (said[kindOf(refusal) as 'vacancy_closed'] ?? (refusal.detail || refusal.title));

  const title = {
    draft: () => (missing.length > 0 ? said.before(missing.length) : said.ready),
    open: () => (count === 0 ? said.openEmpty : said.openWith(count, isMore)),
    closed: () => said.closedSince(vacancy.closedAt ? dates.day(vacancy.closedAt) : ''),
  }[vacancy.state]();

  const actions = {
    draft: () =>
      missing.length > 0 ? null : (
        <Button kind="filled" busy={busy} onClick={() => void mark('opening')}>
          {said.openIt}
        </Button>
      ),
    open: () => (
      <Button asks kind="filled" shortcut="c" onClick={() => setShown('candidate')}>
        {said.newCandidate}
      </Button>
    ),
    closed: () => null,
  }[vacancy.state]();

  return (
    <>
      <PageHeader
        eyebrow={
          <>
            <Link className="link" data-quiet to="/vacancies">
              {said.vacancies}
            </Link>
            {' · '}
            <span className="vacancy-eyebrow" dir="auto">
              {vacancy.title}
            </span>
            {vacancy.location ? (
              <>
                {' · '}
                <span dir="auto">{vacancy.location}</span>
              </>
            ) : null}
            {` · ${pay}`}
          </>
        }
        tab={vacancy.title}
        title={title}
        actions={actions}
      />
      {refused && shown === null ? <FieldError error={refused} /> : null}
      <Together about={vacancyId}>
        <div className="stack">
          {vacancy.state === 'draft' && missing.length > 0 ? (
            <BeforeOpening vacancyId={vacancyId} missing={missing} onStatePay={() => setShown('facts')} />
          ) : null}
          {pipeline === undefined || archived === undefined ? (
            <Skeleton lines={4} />
          ) : (
            <CandidatesSheet
              vacancyId={vacancyId}
              state={vacancy.state}
              isEmpty={isEmpty}
              onAdd={vacancy.state === 'open' ? () => setShown('candidate') : null}
              end={
                canRecruit && vacancy.state !== 'draft' ? (
                  <Link {...buttonLook('quiet')} to="/vacancies/$vacancyId/imports" params={{ vacancyId }}>
                    {said.bringIn}
                  </Link>
                ) : null
              }
            />
          )}
        </div>
        <div className="with-aside vacancy-page">
          <div className="stack">
            <TextSheet vacancy={vacancy} onSaved={refresh} />
          </div>
          <div className="stack">
            <PlanSheet vacancyId={vacancyId} plan={plan} />
            <Sheet
              title={said.facts}
              end={
                <Button asks kind="quiet" onClick={() => setShown('facts')}>
                  {said.change}
                </Button>
              }
            >
              <div className="stack">
                <DescriptionList
                  facts={[
                    { term: said.title, value: vacancy.title },
                    { term: said.location, value: vacancy.location },
                    { term: said.country, value: countryName(vacancy.country, language) },
                    { term: said.language, value: languageNames[vacancy.language] },
                    { term: said.pay, value: pay },
                    { term: said.criteriaTerm, value: vacancy.pay?.criteria },
                    { term: said.executiveTerm, value: vacancy.requiresExecutive ? said.executiveYes : null },
                  ]}
                />
                {vacancy.state === 'open' ? (
                  <div>
                    <Button asks kind="danger" onClick={() => setShown('close')}>
                      {said.close}
                    </Button>
                  </div>
                ) : null}
              </div>
            </Sheet>
            {vacancy.state === 'open' ? (
              <FormSheet
                vacancyId={vacancyId}
                deciders={vacancy.team.filter(({ part }) => part === 'hiring_manager').map(({ name }) => name)}
                canChange={canRecruit}
              />
            ) : null}
            <TeamSheet vacancy={vacancy} onChange={refresh} />
            <WordingReasonsSheet vacancyId={vacancyId} />
          </div>
        </div>
      </Together>
      {shown === 'facts' ? <FactsDialog vacancy={vacancy} onClose={() => setShown(null)} onSaved={refresh} /> : null}
      {shown === 'candidate' ? <NewCandidateDialog vacancy={vacancy} onClose={() => setShown(null)} /> : null}
      <ConfirmDialog
        open={shown === 'close'}
        onClose={() => setShown(null)}
        title={said.close}
        confirm={said.close}
        danger
        busy={busy}
        error={refused ?? undefined}
        onConfirm={() => void mark('closing')}
      >
        <p>{said.closeHelp}</p>
      </ConfirmDialog>
    </>
  );
};

type PlanShown = Parameters<typeof missingOf>[1];

/** What is planned so far, and the way there. */
const PlanSheet = ({ vacancyId, plan }: { vacancyId: string; plan: PlanShown }) => {
  const said = useWords(words);
  const { competencies, rounds } = plan.plan;
  const isEmpty = competencies.length === 0 && rounds.length === 0;
  const blocks = plan.findings.filter(({ severity }) => severity === 'blocks').length;
  return (
    <Sheet title={said.planTitle}>
      <div className="stack">
        <p className={isEmpty ? 'soft' : undefined}>
          {isEmpty ? said.noPlan : said.planOf(competencies.length, rounds.length)}
        </p>
        {isEmpty ? null : (
          <div>
            <Tag tone={blocks > 0 ? 'due' : 'good'}>{blocks > 0 ? said.blocks(blocks) : said.planSound}</Tag>
          </div>
        )}
        <div>
          <Link {...buttonLook()} to="/vacancies/$vacancyId/plan" params={{ vacancyId }}>
            {isEmpty ? said.makePlan : said.openPlan}
          </Link>
        </div>
      </div>
    </Sheet>
  );
};
