import './Plan.css';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useMembers } from '../members/use-members.ts';
import { useMe } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { SaveState } from '../ui/plain/SaveState.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import type { Language } from '../ui/words.ts';
import { usePaySaid, useVacancy } from '../vacancies/use-vacancy.ts';
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
  const vacancy = useVacancy(vacancyId);
  const plan = useSavedPlan(vacancyId);
  return <PlanEditor key={vacancyId} vacancy={vacancy} saved={plan} />;
};

const PlanEditor = ({ vacancy, saved }: { vacancy: ReturnType<typeof useVacancy>; saved: SavedPlan }) => {
  const said = useWords(words);
  const dates = useDates();
  const members = useMembers();
  const me = useMe();
  const { plan, edit, saving, problem, theirs, base, settle } = usePlan(saved, me.name);
  const [openId, setOpen] = useState<string | null>(null);
  const [tab, setTab] = useState('competencies');
  const [wanted, setWanted] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
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

  const takeTemplate = async (trade: Trade, language: Language) => {
    setBusy(true);
    try {
      const template = await templatePlan(language, trade);
      edit(() => template);
      say(said.templateTaken, {
        action: { text: said.undo, run: () => edit((now) => takeBack(plan, template, now)) },
      });
    } finally {
      setBusy(false);
    }
  };
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
    <EditingContext value={{ plan, edit, openId, setOpen, members, readOnly }}>
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
        <div className="stack plan-page">
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
              <div className="plan-parts">
                <Tabs
                  label={said.parts}
                  selected={shownTab}
                  onSelect={setTab}
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
              {readOnly || rounds.length >= 6 ? null : (
                <div>
                  <Button onClick={addRound}>{said.addRound}</Button>
                </div>
              )}
            </>
          )}
        </div>
      </FindingsContext>
    </EditingContext>
  );
};
