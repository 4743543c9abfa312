import './Candidates.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LookalikeTag, MailAddress } from '../MailAddress.tsx';
import { useRole } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Unread } from '../ui/plain/ReadTrouble.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { AddToVacancyDialog } from './AddToVacancyDialog.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { FoundText } from './FoundText.tsx';
import { words as listWords } from './list-words.ts';
import { SelectionSheet } from './SelectionSheet.tsx';
import { type Candidate, useBulkChange, useCandidates, useSelection } from './use-candidates.ts';
import { asked, countNarrowed, useFilters } from './use-filters.ts';
import { words } from './words.ts';

const listId = 'candidates-list';

/** Everybody one may see: found by name, e-mail, CV and notes, narrowed, and changed many at once. */
export const CandidatesPage = () => {
  const said = useWords(words);
  const lists = useWords(listWords);
  const { filters, change } = useFilters();
  const recruits = useRole('administrator', 'recruiter');
  const hires = useRole('administrator', 'recruiter', 'hiring_manager');
  const list = useCandidates(filters);
  const { items, total } = list;
  const { view: _, sort: _sort, ...narrowing } = filters;
  const selection = useSelection(JSON.stringify(narrowing));
  const bulk = useBulkChange();
  const [adding, setAdding] = useState(false);
  const searching = filters.search.trim() !== '';
  const isNarrowed = searching || countNarrowed(filters) > 0;
  const title =
    items === undefined
      ? said.candidates
      : searching
        ? said.found(items.length, list.hasNextPage)
        : total !== null
          ? said.total(total.count, total.more)
          : list.hasNextPage
            ? said.candidates
            : said.total(items.length, false);
  const chosen = () => {
    const { sort: _order, ...matching } = asked(filters);
    const { view: _view, ...rest } = matching;
    return selection.all ? { matching: rest } : { ids: [...selection.ids] };
  };
  const run = async (body: Parameters<typeof bulk.run>[0]) => {
    if (await bulk.run(body)) {
      selection.clear();
      setAdding(false);
    }
  };
  return (
    <>
      <PageHeader tab={said.candidates} eyebrow={said.candidates} title={title} />
      <div className="stack">
        <FilterSheet
          filters={filters}
          onChange={change}
          list={listId}
          fields={hires ? ['vacancy', 'stage', 'cv', 'owed', 'decider', 'archived', 'since', 'sort'] : ['sort']}
        />
        {items === undefined ? <Unread of={list} lines={6} /> : null}
        {items?.length === 0 && !list.hasNextPage ? (
          <EmptyState title={isNarrowed ? said.nothingFits : said.none}>
            {isNarrowed
              ? filters.archived === 'only'
                ? said.nothingFitsArchive
                : said.nothingFitsHelp
              : recruits
                ? said.noneHelp
                : said.noneForPanel}
          </EmptyState>
        ) : null}
        {items && (items.length > 0 || list.hasNextPage) ? (
          <div
            id={listId}
            aria-busy={list.isPlaceholderData || undefined}
            data-stale={list.isPlaceholderData || undefined}
          >
            <Sheet flush>
              <Rows label={said.candidates}>
                {items.map((candidate) => (
                  <CandidateRow
                    key={candidate.id}
                    candidate={candidate}
                    chosen={selection.all || selection.ids.has(candidate.id)}
                    onChoose={recruits ? () => selection.toggle(candidate.id) : null}
                  />
                ))}
                <More of={list} within="row">
                  {items.length === 0 ? said.lookFurther : said.more}
                </More>
              </Rows>
            </Sheet>
          </div>
        ) : null}
        {recruits && items ? (
          <SelectionSheet selection={selection} shown={items.map(({ id }) => id)} more={list.hasNextPage}>
            <Button asks busy={bulk.busy} onClick={() => setAdding(true)}>
              {lists.addTo}
            </Button>
            {filters.archived === 'only' ? (
              <Button busy={bulk.busy} onClick={() => void run({ kind: 'restore', candidates: chosen() })}>
                {lists.restore}
              </Button>
            ) : (
              <Button busy={bulk.busy} onClick={() => void run({ kind: 'archive', candidates: chosen() })}>
                {lists.toArchive}
              </Button>
            )}
          </SelectionSheet>
        ) : null}
        <p className="sr-only" role="status">
          {items && !list.isPlaceholderData ? title : ''}
        </p>
      </div>
      {adding ? (
        <AddToVacancyDialog
          busy={bulk.busy}
          onClose={() => setAdding(false)}
          onAdd={(vacancyId) => void run({ kind: 'add', vacancyId, candidates: chosen() })}
        />
      ) : null}
    </>
  );
};

/** One of them: what they were found by, how they are reached, and where their latest applications stand. */
const CandidateRow = (props: { candidate: Candidate; chosen: boolean; onChoose: (() => void) | null }) => {
  const { candidate, chosen, onChoose } = props;
  const said = useWords(words);
  const lists = useWords(listWords);
  const dates = useDates();
  const { found, latest } = candidate;
  const goesTo = found?.applicationId ?? latest[0]?.id;
  const inName = found?.place === 'name';
  const name = inName ? <FoundText excerpt={found.excerpt} /> : candidate.name;
  return (
    <Row
      strong
      lead={
        <span className="candidate-lead">
          {onChoose ? (
            <label className="choose">
              <input
                type="checkbox"
                className="choose-box"
                aria-label={lists.choose(candidate.name)}
                checked={chosen}
                onChange={onChoose}
              />
            </label>
          ) : null}
          <Avatar name={candidate.name} />
        </span>
      }
      title={
        goesTo === undefined ? (
          <span dir="auto">{name}</span>
        ) : (
          <Link
            className="link"
            data-quiet
            to="/applications/$applicationId"
            params={{ applicationId: goesTo }}
            dir="auto"
          >
            {name}
          </Link>
        )
      }
      note={
        <div className="candidate-note">
          {candidate.email === '' || found?.place === 'email' ? null : (
            <>
              <span className="candidate-address">
                <MailAddress>{candidate.email}</MailAddress>
              </span>
              <span className="candidate-between">{' · '}</span>
            </>
          )}
          {[
            said.added(dates.day(candidate.createdAt)),
            candidate.applications > latest.length
              ? said.moreApplications(candidate.applications - latest.length)
              : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      }
      end={
        <span className="candidate-tags">
          {candidate.archivedAt === null ? null : <Tag>{said.archived}</Tag>}
          <LookalikeTag of={candidate.lookalike} />
          {candidate.owesAnswer ? <Tag tone="due">{said.waitsForAnswer}</Tag> : null}
          {latest.map(({ id, vacancy, stage }) => (
            <Tag key={id} tone={stage === 'deciding' ? 'due' : 'neutral'}>
              <span dir="auto">
                {stage === null ? vacancy.title : `${vacancy.title}: ${lists[`stage_${stage}`].toLowerCase()}`}
              </span>
            </Tag>
          ))}
        </span>
      }
    >
      {found && !inName ? (
        <p className="found-by">
          <span className="found-place">
            {found.place === 'note'
              ? found.by === null
                ? said[`note_${found.kind ?? 'card'}`]
                : said[`noteBy_${found.kind ?? 'card'}`](found.by)
              : said[`place_${found.place as 'document'}`]}
          </span>{' '}
          <FoundText excerpt={found.excerpt} />
        </p>
      ) : null}
    </Row>
  );
};
