import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { BothSidesSheet } from '../answers/BothSidesSheet.tsx';
import { Problem } from '../api.ts';
import { DecisionSheet } from '../decisions/DecisionSheet.tsx';
import { useMe } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { DotLegend, DotRow, DotTable } from '../ui/plain/DotPlot.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PrintButton, PrintHead } from '../ui/plain/Print.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { CardsSheet } from './CardsSheet.tsx';
import { CompetencySheet } from './CompetencySheet.tsx';
import './DebriefPage.css';
import { type Debrief, type DebriefRow, debriefQuery } from './debrief-query.ts';
import { MissingSheet } from './MissingSheet.tsx';
import { PrintedEvidence } from './PrintedEvidence.tsx';
import { words } from './words.ts';

/** Where scorecards meet: everyone's independent ratings, where they differ, what was worked out, the decision. */
export const DebriefPage = () => {
  const { applicationId, roundId } = useParams({ from: '/shell/applications/$applicationId/rounds/$roundId/debrief' });
  const said = useWords(words);
  const queries = useQueryClient();
  const { data, error } = useQuery({
    ...debriefQuery(applicationId, roundId),
    throwOnError: (problem) => !isSealed(problem),
  });
  if (isSealed(error)) {
    return (
      <div className="debrief-sealed">
        <PageHeader title={said.sealedTitle} note={said.sealed} />
        <div className="row">
          <Link {...buttonLook('filled')} to="/">
            {said.toToday}
          </Link>
          <Link {...buttonLook()} to="/applications/$applicationId" params={{ applicationId }}>
            {said.sealedBack}
          </Link>
        </div>
      </div>
    );
  }
  if (!data) return <Skeleton lines={6} />;
  const refresh = () => void queries.invalidateQueries({ queryKey: ['debrief', applicationId, roundId] });
  return <Room debrief={data} onChange={refresh} />;
};

const isSealed = (error: unknown) => error instanceof Problem && error.type.endsWith(':own_cards_first');

/** Whose card is which: one entry a card, so that two sessions of one person stay two marks. */
const ratersOf = (debrief: Debrief) =>
  debrief.cards.map((card) => {
    const name = debrief.people.find(({ memberId }) => memberId === card.memberId)?.name ?? '';
    const several = debrief.cards.filter(({ memberId }) => memberId === card.memberId).length > 1;
    return { id: card.scorecardId, name: several ? `${name} (${card.sessionName})` : name };
  });

const Room = ({ debrief, onChange }: { debrief: Debrief; onChange: () => void }) => {
  const said = useWords(words);
  const [deciding, setDeciding] = useState(false);
  const differing = debrief.rows.filter(({ differs }) => differs);
  const [selected, setSelected] = useState<string | null>(null);
  const row =
    debrief.rows.find(({ competencyId }) => competencyId === selected) ??
    differing.find(({ handling }) => !handling?.closedAt) ??
    differing[0] ??
    debrief.rows[0];
  const raters = ratersOf(debrief);
  const title = debrief.cards.length === 0 ? said.noCards : differing.length > 0 ? said.differ : said.same;
  const decided = debrief.decisions[0]?.outcome ?? null;
  // What is to be talked about comes first, in its dimension and among the dimensions.
  const isOpen = (one: DebriefRow) => one.differs && !one.handling?.closedAt;
  const rows = [...debrief.rows].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  const dimensions = [...new Set(rows.map(({ dimension }) => dimension))];
  const hasFair = debrief.rows.some(({ fair }) => fair !== null);
  const aside = useRef<HTMLDivElement>(null);
  const select = (competencyId: string) => {
    setSelected(competencyId);
    // Where the evidence stands below the picture, choosing a row goes to it.
    if (matchMedia('(width < 900px)').matches)
      requestAnimationFrame(() => aside.current?.scrollIntoView({ block: 'start', behavior: 'smooth' }));
  };
  const me = useMe();
  return (
    <>
      <PrintHead title={said.report} about={debrief.candidate.name} organisation={me.organisation.name} by={me.name} />
      <PageHeader
        eyebrow={
          <>
            {said.eyebrow(debrief.round.number, debrief.cards.length)} ·{' '}
            <Link
              className="link"
              data-quiet
              to="/applications/$applicationId"
              params={{ applicationId: debrief.applicationId }}
            >
              {debrief.candidate.name}
            </Link>
          </>
        }
        tab={debrief.candidate.name}
        title={title}
        note={debrief.missing.length > 0 ? <Tag tone="due">{said.out(debrief.missing.length)}</Tag> : undefined}
        actions={
          <>
            {debrief.cards.length > 0 && <PrintButton />}
            {debrief.full && (
              <Button asks kind={decided ? 'outlined' : 'filled'} onClick={() => setDeciding(true)}>
                {decided ? said.newDecision : said.decide}
              </Button>
            )}
          </>
        }
      />
      <div className="debrief-layout">
        <div className="debrief-overview">
          {debrief.cards.length > 0 && (
            <Sheet flush>
              <section className="debrief-grid" aria-label={said.ratings}>
                <div className="debrief-head" aria-hidden="true">
                  <span>{said.competency}</span>
                  <span>{hasFair ? said.ratingsFair : said.ratings}</span>
                  <span>{said.panel}</span>
                </div>
                {dimensions.map((dimension) => (
                  <section
                    key={dimension ?? 'other'}
                    aria-label={dimension === null ? said.otherDimension : said[dimension]}
                  >
                    {dimensions.length > 1 && (
                      <h2 className="debrief-dimension">
                        {dimension === null ? said.otherDimension : said[dimension]}
                      </h2>
                    )}
                    {rows
                      .filter((one) => one.dimension === dimension)
                      .map((one) => (
                        <CompetencyRow
                          key={one.competencyId}
                          row={one}
                          raters={raters}
                          isSelected={one === row}
                          onSelect={() => select(one.competencyId)}
                        />
                      ))}
                  </section>
                ))}
              </section>
              <div className="debrief-foot">
                <DotLegend
                  raters={raters}
                  {...(hasFair ? { probability: 0.8 } : {})}
                  notes={
                    <>
                      <span>{said.agreement(new Set(debrief.cards.map(({ memberId }) => memberId)).size)}</span>
                      <Fairness fairness={debrief.fairness} hasFair={hasFair} />
                    </>
                  }
                />
                <DotTable
                  caption={said.ratings}
                  raters={raters}
                  rows={debrief.rows.map((one) => ({
                    id: one.competencyId,
                    name: one.name,
                    marks: marksOf(one),
                    interval: intervalOf(one),
                  }))}
                />
              </div>
            </Sheet>
          )}
          {debrief.cards.length === 0 && <EmptyState title={said.noCards}>{said.noCardsHelp}</EmptyState>}
        </div>
        <div className="stack debrief-aside" ref={aside}>
          {row && debrief.cards.length > 0 && (
            <CompetencySheet key={row.competencyId} debrief={debrief} row={row} onChange={onChange} />
          )}
          {debrief.concerns.length > 0 && <Concerns debrief={debrief} />}
          <MissingSheet debrief={debrief} onChange={onChange} />
          <DecisionSheet
            debrief={debrief}
            deciding={deciding}
            onClose={() => setDeciding(false)}
            onDecided={onChange}
          />
          {debrief.full && <BothSidesSheet applicationId={debrief.applicationId} decided={decided} />}
        </div>
        <div className="stack debrief-cards">
          <CardsSheet debrief={debrief} />
          <PrintedEvidence debrief={debrief} />
        </div>
      </div>
    </>
  );
};

/** What the fair scores rest on, or how much is missing for any; nothing where nobody rated before us could help. */
const Fairness = ({ fairness, hasFair }: { fairness: Debrief['fairness']; hasFair: boolean }) => {
  const said = useWords(words);
  if (fairness === null) return null;
  if (hasFair) return <span>{said.fairness(fairness.scorecards)}</span>;
  return fairness.scorecards < fairness.needed ? (
    <span>{said.tooFew(fairness.scorecards, fairness.needed)}</span>
  ) : null;
};

const marksOf = (row: DebriefRow) =>
  row.ratings.map(({ scorecardId, score }) => ({ rater: scorecardId, value: score }));

const intervalOf = ({ fair }: DebriefRow) => fair && { low: fair.low, middle: fair.score, high: fair.high };

const CompetencyRow = (props: {
  row: DebriefRow;
  raters: { id: string; name: string }[];
  isSelected: boolean;
  onSelect: () => void;
}) => {
  const { row, raters, isSelected, onSelect } = props;
  const said = useWords(words);
  const { n } = row.independent;
  const state = row.differs
    ? row.handling?.closedAt
      ? said.worked
      : said.talk
    : n === 0
      ? said.noRating
      : n === 1
        ? said.oneRating
        : said.sameView;
  return (
    <button
      type="button"
      className="debrief-row"
      data-differs={row.differs && !row.handling?.closedAt ? true : undefined}
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      <span className="debrief-name">{row.name}</span>
      <DotRow raters={raters} marks={marksOf(row)} interval={intervalOf(row)} />
      <Tag tone={row.differs ? (row.handling?.closedAt ? 'ink' : 'due') : n > 1 ? 'good' : 'neutral'}>{state}</Tag>
    </button>
  );
};

const Concerns = ({ debrief }: { debrief: Debrief }) => {
  const said = useWords(words);
  const tone = { open: 'neutral', confirmed: 'good', refuted: 'ink', split: 'due' } as const;
  const nameOf = (memberId: string) => debrief.people.find((person) => person.memberId === memberId)?.name ?? '';
  return (
    <Sheet title={said.concerns}>
      <ul className="debrief-list">
        {debrief.concerns.map((concern) => (
          <li key={concern.id}>
            <div className="row-apart">
              <span dir="auto">{concern.body}</span>
              <Tag tone={tone[concern.state]}>{said[concern.state]}</Tag>
            </div>
            {concern.outcomes.map((outcome) => (
              <p key={outcome.scorecardId} className="soft small" dir="auto">
                {nameOf(outcome.memberId)}: {said[outcome.outcome]}
                {outcome.evidence ? ` · ${outcome.evidence}` : ''}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
