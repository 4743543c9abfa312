import './Candidates.css';
import { useId } from 'react';
import { useMembers } from '../members/use-members.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { words } from './list-words.ts';
import { useVacancyChoices } from './use-candidates.ts';
import { countNarrowed, type Filters, stages, useTyped } from './use-filters.ts';

export type FilterName = 'vacancy' | 'stage' | 'cv' | 'since' | 'owed' | 'decider' | 'archived' | 'sort';

/** Searches and narrows a list. What is chosen goes into the address at once; the arrow down goes to the first of the list. */
export const FilterSheet = (props: {
  filters: Filters;
  onChange: (next: Partial<Filters>, typing?: boolean) => void;
  /** Which of the filters this list has. */
  fields: readonly FilterName[];
  /** The id of the list that is narrowed. */
  list: string;
}) => {
  const { filters, onChange, fields, list } = props;
  const said = useWords(words);
  const id = useId();
  const [typed, setTyped] = useTyped(filters.search, (search) => onChange({ search }, true));
  const narrowed = countNarrowed(filters);
  const has = (name: FilterName) => fields.includes(name);
  return (
    <search className="list-filters">
      <TextField
        label={said.search}
        hint={said.searchHint}
        type="search"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          const first = document.getElementById(list)?.querySelector<HTMLElement>('a[href]');
          if (!first) return;
          event.preventDefault();
          first.focus();
        }}
      />
      <details className="list-filters-more" open={narrowed > 0 || undefined}>
        <summary id={id}>{narrowed > 0 ? said.filtersOn(narrowed) : said.filters}</summary>
        <fieldset className="list-filters-fields" aria-labelledby={id}>
          {has('vacancy') ? (
            <VacancyField value={filters.vacancy} onChange={(vacancy) => onChange({ vacancy })} />
          ) : null}
          {has('stage') ? (
            <NativeSelect
              label={said.stage}
              value={filters.stage}
              onChange={(stage) => onChange({ stage })}
              choices={[
                { value: '', text: said.anyStage },
                ...stages.map((stage) => ({ value: stage, text: said[`stage_${stage}`] })),
              ]}
            />
          ) : null}
          {has('cv') ? (
            <NativeSelect
              label={said.cv}
              value={filters.cv}
              onChange={(cv) => onChange({ cv })}
              choices={[
                { value: '', text: said.anyCv },
                { value: 'yes', text: said.withCv },
                { value: 'no', text: said.withoutCv },
              ]}
            />
          ) : null}
          {has('owed') ? (
            <NativeSelect
              label={said.owed}
              value={filters.owed}
              onChange={(owed) => onChange({ owed })}
              choices={[
                { value: '', text: said.anyOwed },
                { value: 'answer', text: said.owesAnswer },
              ]}
            />
          ) : null}
          {has('decider') ? (
            <DeciderField value={filters.decider} onChange={(decider) => onChange({ decider })} />
          ) : null}
          {has('archived') ? (
            <NativeSelect
              label={said.archive}
              value={filters.archived}
              onChange={(archived) => onChange({ archived })}
              choices={[
                { value: '', text: said.notArchived },
                { value: 'only', text: said.archivedOnly },
              ]}
            />
          ) : null}
          {has('sort') ? (
            <NativeSelect
              label={said.sort}
              value={filters.sort}
              onChange={(sort) => onChange({ sort })}
              choices={[
                { value: '', text: said.newest },
                { value: 'name', text: said.byName },
              ]}
            />
          ) : null}
          {has('since') ? (
            <DateField
              label={said.since}
              optional
              value={filters.since || null}
              onChange={(since) => onChange({ since: since ?? '' })}
            />
          ) : null}
        </fieldset>
        {narrowed > 0 ? (
          <Button
            kind="quiet"
            onClick={() => onChange({ vacancy: '', stage: '', cv: '', archived: '', since: '', owed: '', decider: '' })}
          >
            {said.clear}
          </Button>
        ) : null}
      </details>
    </search>
  );
};

type FieldProps = { value: string; onChange: (value: string) => void };

const VacancyField = ({ value, onChange }: FieldProps) => {
  const said = useWords(words);
  const vacancies = useVacancyChoices('all') ?? [];
  return (
    <NativeSelect
      label={said.vacancy}
      value={value}
      onChange={onChange}
      choices={[
        { value: '', text: said.anyVacancy },
        ...vacancies.map(({ id, title }) => ({ value: id, text: title })),
      ]}
    />
  );
};

const DeciderField = ({ value, onChange }: FieldProps) => {
  const said = useWords(words);
  const people = useMembers();
  return (
    <NativeSelect
      label={said.decider}
      value={value}
      onChange={onChange}
      choices={[{ value: '', text: said.anyDecider }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
    />
  );
};
