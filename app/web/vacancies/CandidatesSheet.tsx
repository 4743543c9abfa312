import { type ReactNode, useState } from 'react';
import { api } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { FilterSheet } from '../candidates/FilterSheet.tsx';
import { words as listWords } from '../candidates/list-words.ts';
import { SelectionSheet } from '../candidates/SelectionSheet.tsx';
import { useBulkChange, useSelection } from '../candidates/use-candidates.ts';
import { countNarrowed, useFilters } from '../candidates/use-filters.ts';
import { mostTogether, useTellTogether } from '../outcomes/use-together.ts';
import { useSending } from '../sending.ts';
import { useRole } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { Unread } from '../ui/plain/ReadTrouble.tsx';
import { Rows } from '../ui/plain/Rows.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { ApplicationLine, toneOf } from './ApplicationLine.tsx';
import { Board } from './Board.tsx';
import { DeciderDialog } from './DeciderDialog.tsx';
import { type ApplicationSummary, narrowing, useApplications } from './use-applications.ts';
import { type PartProps, useShown } from './use-shown.ts';
import type { VacancyState } from './vacancy-query.ts';
import { words } from './words.ts';

const listId = 'vacancy-candidates';

/** Who applies: a board with a column for every stage, or a list; found, narrowed, and changed many at once. */
export const CandidatesSheet = (props: {
  vacancyId: string;
  state: VacancyState;
  /** Nobody has applied at all. */
  isEmpty: boolean;
  onAdd: (() => void) | null;
  /** Beside the title: the way to more of them. */
  end?: ReactNode;
}) => {
  const { vacancyId, state, isEmpty, onAdd, end } = props;
  const said = useWords(words);
  const lists = useWords(listWords);
  const { filters, change } = useFilters();
  const recruits = useRole('administrator', 'recruiter');
  const isList = filters.view === 'list';
  const shown = isList ? filters : { ...filters, stage: '' as const };
  const selection = useSelection(JSON.stringify([isList, narrowing(shown)]));
  const [onScreen, setOnScreen] = useState<readonly ApplicationSummary[]>([]);
  const [more, setMore] = useState(false);
  const bulk = useBulkChange();
  const [naming, setNaming] = useState(false);
  const tellTogether = useTellTogether();
  const refused = useRefusals();
  const telling = useSending({
    onRefused: (problem) => {
      const told = refused(problem);
      say(typeof told === 'string' ? told : told.what, { tone: 'trouble' });
    },
  });
  if (isEmpty && countNarrowed(filters) === 0 && filters.search === '') {
    const text = { draft: said.afterOpening, open: said.noCandidatesHelp, closed: said.nobodyApplied }[state];
    return (
      <Sheet title={said.candidatesTitle} end={end} flush>
        <EmptyState
          title={said.noCandidates}
          action={
            onAdd ? (
              <Button asks onClick={onAdd}>
                {said.newCandidate}
              </Button>
            ) : undefined
          }
        >
          {text}
        </EmptyState>
      </Sheet>
    );
  }
  const chosen = () => (selection.all ? { vacancyId, matching: narrowing(shown) } : { ids: [...selection.ids] });
  const run = async (body: Parameters<typeof bulk.run>[0]) => {
    if (await bulk.run(body)) {
      selection.clear();
      setNaming(false);
    }
  };
  const candidates = () => {
    if (selection.all) {
      const { decider, ...rest } = narrowing(shown);
      return { matching: { ...rest, ...(decider ? { decider } : {}), vacancy: vacancyId } };
    }
    return { ids: onScreen.filter(({ id }) => selection.ids.has(id)).map(({ candidate }) => candidate.id) };
  };
  const tell = () =>
    telling.send(async () => {
      if (!selection.all) return tellTogether([...selection.ids]);
      const { items } = await api('GET /vacancies/{vacancyId}/applications', {
        params: { vacancyId },
        query: { ...narrowing(shown), limit: mostTogether },
      });
      tellTogether(items.map(({ id }) => id));
    });
  const move = (application: ApplicationSummary) =>
    void bulk.run({
      kind: application.stage === 'new' ? 'screen' : 'unscreen',
      applications: { ids: [application.id] },
    });
  const part = {
    vacancyId,
    filters: shown,
    selection,
    onShown: (items: readonly ApplicationSummary[], hasMore: boolean) => {
      setOnScreen(items);
      setMore(hasMore);
    },
    onMove: move,
  };
  return (
    <section aria-label={said.candidatesTitle} className="stack vacancy-candidates">
      <div className="row-apart">
        <h2>{said.candidatesTitle}</h2>
        <div className="row">
          {end}
          <Segments
            label={said.view}
            labelHidden
            value={isList ? 'list' : 'board'}
            onChange={(view) => change({ view: view === 'list' ? 'list' : '' })}
            choices={[
              { value: 'board', text: said.board },
              { value: 'list', text: said.list },
            ]}
          />
        </div>
      </div>
      <FilterSheet
        filters={filters}
        onChange={change}
        list={listId}
        fields={isList ? ['stage', 'cv', 'decider', 'archived', 'since'] : ['cv', 'decider', 'archived', 'since']}
      />
      <div id={listId}>{isList ? <ApplicationList {...part} /> : <Board {...part} />}</div>
      <SelectionSheet selection={selection} shown={onScreen.map(({ id }) => id)} more={more}>
        <Button busy={bulk.busy} onClick={() => void run({ kind: 'screen', applications: chosen() })}>
          {lists.screen}
        </Button>
        <Button busy={bulk.busy} onClick={() => void run({ kind: 'unscreen', applications: chosen() })}>
          {lists.unscreen}
        </Button>
        <Button asks busy={bulk.busy} onClick={() => setNaming(true)}>
          {lists.nameDecider}
        </Button>
        <Button asks busy={telling.busy} onClick={() => void tell()}>
          {selection.all || selection.ids.size > mostTogether ? lists.tellFirst : lists.tell}
        </Button>
        {recruits ? (
          <Button
            busy={bulk.busy}
            onClick={() =>
              void run({ kind: filters.archived === 'only' ? 'restore' : 'archive', candidates: candidates() })
            }
          >
            {filters.archived === 'only' ? lists.restore : lists.toArchive}
          </Button>
        ) : null}
      </SelectionSheet>
      {naming ? (
        <DeciderDialog
          busy={bulk.busy}
          onClose={() => setNaming(false)}
          onName={(memberId) => void run({ kind: 'decider', memberId, applications: chosen() })}
        />
      ) : null}
    </section>
  );
};

const ApplicationList = ({ vacancyId, filters, selection, onShown, onMove }: PartProps) => {
  const said = useWords(words);
  const lists = useWords(listWords);
  const list = useApplications(vacancyId, filters);
  const { items, hasNextPage } = list;
  useShown(items, hasNextPage, onShown);
  if (items === undefined) return <Unread of={list} lines={4} />;
  if (items.length === 0 && !hasNextPage) return <EmptyState title={said.noneFits}>{said.noneFitsHelp}</EmptyState>;
  return (
    <div data-stale={list.isPlaceholderData || undefined} aria-busy={list.isPlaceholderData || undefined}>
      <Sheet flush>
        <Rows label={said.candidatesTitle}>
          {items.map((application) => (
            <ApplicationLine
              key={application.id}
              application={application}
              chosen={selection.all || selection.ids.has(application.id)}
              onChoose={() => selection.toggle(application.id)}
              onMove={onMove}
              end={<Tag tone={toneOf[application.stage]}>{lists[`stage_${application.stage}`]}</Tag>}
            />
          ))}
          <More of={list} within="row">
            {said.more}
          </More>
        </Rows>
      </Sheet>
    </div>
  );
};
