import './Plan.css';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { BankPickSheet } from '../bank/BankPickSheet.tsx';
import type { BankCompetency, BankQuestion } from '../bank/use-bank.ts';
import { useAwaitedMembers, useMembersSoon } from '../members/use-members.ts';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PlusIcon } from '../ui/plain/icons.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { SaveState } from '../ui/plain/SaveState.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import type { Language } from '../ui/words.ts';
import { usePaySaid, useVacancy } from '../vacancies/use-vacancy.ts';
import { ExemptionDialog } from '../wording/ExemptionDialog.tsx';
import { ExemptionsSheet } from '../wording/ExemptionsSheet.tsx';
import { useExemptions } from '../wording/use-exemptions.ts';
import { placesOf, takeIntoPlan } from './bank-taking.ts';
import { bankWords } from './bank-words.ts';
import { Competencies } from './Competencies.tsx';
import { FindingsSheet } from './Findings.tsx';
import { FindingsContext, placedFindings } from './findings.ts';
import { Matrix } from './Matrix.tsx';
import { takeBack } from './merge-plans.ts';
import { EditingContext } from './plan-editing.ts';
import { newCompetency, newRound, thingsOf } from './plan-edits.ts';
import { RoundPanel } from './RoundPanel.tsx';
import { StaleSheet } from './StaleSheet.tsx';
import { TemplateSheet } from './TemplateSheet.tsx';
import { usePlan } from './use-plan.ts';
import { type SavedPlan, usePlanSoon, useSavedPlan } from './use-saved-plan.ts';
import { type Trade, templatePlan } from './use-templates.ts';
import { words } from './words.ts';

/** What is judged in a vacancy, who judges it, and with which questions. */
export const PlanPage = () => {
  const { vacancyId } = useParams({ from: '/shell/vacancies/$vacancyId/plan' });
  usePlanSoon(vacancyId);
  useMembersSoon();
  const vacancy = useVacancy(vacancyId);
  const plan = useSavedPlan(vacancyId);
  return <PlanEditor key={vacancyId} vacancy={vacancy} saved={plan} />;
};

const PlanEditor = ({ vacancy, saved }: { vacancy: ReturnType<typeof useVacancy>; saved: SavedPlan }) => {
  const said = useWords(words);
  const dates = useDates();
  const members = useAwaitedMembers();
  const me = useMe();
  const { plan, edit, saving, problem, theirs, base, settle } = usePlan(saved, me.name);
  const [openId, setOpen] = useState<string | null>(null);
  const [tab, setTab] = useState('competencies');
  const [wanted, setWanted] = useState<string | null>(null);
  const { busy, send } = useSending({ onRefused: () => say(said.templateNotTaken, { tone: 'trouble' }) });
  const exemptions = useExemptions(vacancy.id);
  const [exempting, setExempting] = useState<string | null>(null);
  const [bankFor, setBankFor] = useState<string | null>(null);
  const saidBank = useWords(bankWords);
  const written = vacancy.language;
  const readOnly = vacancy.state === 'closed';
  const { competencies, rounds } = plan;
  const isEmpty = competencies.length === 0 && rounds.length === 0;
  const findings = useMemo(() => placedFindings(saved, plan), [saved, plan]);
  const shownTab = rounds.some(({ id }) => id === tab) ? tab : 'competencies';

  /** Goes to a thing of the plan: its part, its fields, its place on the page. */
  const show = (id: string) => {
    const found = thingsOf(plan).get(id);
    if (!found) return;
    setTab(found.round?.id ?? 'competencies');
    if (!readOnly && (found.kind === 'competency' || found.kind === 'question')) setOpen(id);
    setWanted(id);
  };
  useEffect(() => {
    if (wanted === null) return;
    const place = document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(wanted)}"]`);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted]);

  const takeTemplate = (trade: Trade, language: Language) =>
    send(async () => {
      const template = await templatePlan(language, trade);
      edit(() => template);
      say(said.templateTaken, {
        action: { text: said.undo, run: () => edit((now) => takeBack(plan, template, now)) },
      });
    });
  const begin = () => {
    const made = newCompetency(said.newCompetency, 'competence');
    edit((now) => ({ ...now, competencies: [...now.competencies, made] }));
    setOpen(made.id);
  };
  const addRound = () => {
    const made = newRound(said.newRound(rounds.length + 1));
    edit((now) => ({ ...now, rounds: [...now.rounds, made] }));
    setTab(made.id);
    setWanted(made.id);
  };

  const picking = rounds.flatMap(({ sessions }) => sessions).find(({ id }) => id === bankFor);
  const takeFromBank = (question: BankQuestion, competency: BankCompetency | undefined) => {
    if (!picking) return;
    if (picking.questions.length >= 40) return void say(saidBank.full, { tone: 'trouble' });
    const taken = takeIntoPlan(plan, picking.id, question, competency, written);
    edit(() => taken.plan);
    const done = saidBank.taken(taken.question.text);
    say(taken.came ? `${done} ${saidBank.came(taken.came.name)}` : done, {
      action: { text: saidBank.undo, run: () => edit((now) => takeBack(plan, taken.plan, now)) },
    });
  };
  const closeBank = () => {
    const opener = document.querySelector<HTMLElement>(`[data-bank-for="${CSS.escape(bankFor ?? '')}"]`);
    setBankFor(null);
    requestAnimationFrame(() => opener?.focus());
  };

  const pay = usePaySaid()(vacancy);
  const refusal =
    problem && problem.kind !== 'stale'
      ? {
          what: problem.type.endsWith(':vacancy_closed')
            ? said.staleClosed
            : `${said.refused} ${dates.list(problem.errors.map(({ detail }) => detail)) || problem.detail || problem.title}`,
        }
      : null;

  return (
    <EditingContext
      value={{
        plan,
        edit,
        openId,
        setOpen,
        members,
        readOnly,
        written,
        country: vacancy.country,
        bankOf: (id) => saved.bank.find(({ bankQuestionId }) => bankQuestionId === id),
        openBank: setBankFor,
        isExempt: (text) => exemptions.some((one) => one.approvedAt !== null && one.text.trim() === text.trim()),
        exempt: setExempting,
      }}
    >
      <FindingsContext value={findings}>
        <PageHeader
          eyebrow={
            <>
              <Link className="link" data-quiet to="/vacancies">
                {said.vacancies}
              </Link>
              {' · '}
              <Link
                className="link"
                data-quiet
                dir="auto"
                to="/vacancies/$vacancyId"
                params={{ vacancyId: vacancy.id }}
              >
                {vacancy.title}
              </Link>
              {[vacancy.location, pay].filter(Boolean).map((fact) => ` · ${fact}`)}
            </>
          }
          tab={`${said.title}, ${vacancy.title}`}
          title={isEmpty ? said.emptyTitle : said.title}
          note={
            <span className="row">
              {readOnly ? <span>{said.closedNote}</span> : isEmpty ? null : <span>{said.note}</span>}
              {/* What was refused is not tried again by itself: it waits for an answer. */}
              <SaveState saving={problem ? { state: 'unsaved' } : saving} />
            </span>
          }
        />
        <div className="stack plan-page" data-aside={picking ? true : undefined}>
          {theirs ? (
            <StaleSheet
              base={base.plan}
              mine={plan}
              theirs={theirs}
              members={members}
              onSettle={(next) => settle(theirs, next)}
            />
          ) : null}
          {refusal ? (
            <Sheet edge="missing">
              <FieldError error={refusal} />
            </Sheet>
          ) : null}
          {isEmpty ? (
            <>
              <EmptyState
                title={said.title}
                action={
                  readOnly ? undefined : (
                    <div className="row plan-first-steps">
                      <Button onClick={begin}>{said.addCompetency}</Button>
                    </div>
                  )
                }
              >
                {said.emptyHelp}
              </EmptyState>
              {readOnly ? null : (
                <TemplateSheet
                  language={vacancy.language}
                  busy={busy}
                  onTake={(trade, language) => void takeTemplate(trade, language)}
                />
              )}
            </>
          ) : (
            <>
              {competencies.length > 0 ? (
                <Matrix plan={plan} coverage={saved.coverage} members={members} onShow={show} />
              ) : null}
              <FindingsSheet plan={plan} findings={findings} onShow={show} />
              <ExemptionsSheet vacancyId={vacancy.id} />
              <div className="plan-parts">
                <Tabs
                  label={said.parts}
                  selected={shownTab}
                  onSelect={setTab}
                  end={
                    readOnly || rounds.length >= 6 ? null : (
                      <Button kind="quiet" icon={<PlusIcon />} onClick={addRound}>
                        {said.addRound}
                      </Button>
                    )
                  }
                  tabs={[
                    {
                      id: 'competencies',
                      text: `${said.competencies} (${dates.number(competencies.length)})`,
                      content: <Competencies />,
                    },
                    ...rounds.map((round, at) => ({
                      id: round.id,
                      text: <span dir="auto">{said.round(at + 1, round.name || said.unnamed)}</span>,
                      content: <RoundPanel round={round} number={at + 1} />,
                    })),
                  ]}
                />
              </div>
            </>
          )}
        </div>
        {exempting === null ? null : (
          <ExemptionDialog vacancyId={vacancy.id} text={exempting} onClose={() => setExempting(null)} />
        )}
        {picking && !readOnly ? (
          <BankPickSheet
            key={picking.id}
            written={written}
            sessionName={picking.name || said.unnamed}
            usedIn={(question) => placesOf(plan, picking.id, question)}
            onTake={takeFromBank}
            onClose={closeBank}
          />
        ) : null}
      </FindingsContext>
    </EditingContext>
  );
};
