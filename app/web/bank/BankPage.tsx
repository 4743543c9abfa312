import './Bank.css';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { among, isId, useAddressed } from '../addressed.ts';
import { address } from '../api.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { type Language, languageNames, languages } from '../ui/words.ts';
import { BankFilters } from './BankFilters.tsx';
import { CompetencyDialog } from './CompetencyDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { TemplateBankDialog } from './TemplateBankDialog.tsx';
import {
  type BankCompetency,
  type BankFilter,
  type BankQuestion,
  nameIn,
  questionTypes,
  textIn,
  useBankCompetencies,
  useBankQuestions,
} from './use-bank.ts';
import { words } from './words.ts';

const everything: BankFilter = { search: '', competencyId: null, type: null, language: null, state: null };
const stateTones = { draft: 'due', in_use: 'good', retired: 'neutral' } as const;

/** The filter as it stands in the address; what is typed stands at once, the address follows. */
const useFilter = (): [BankFilter, (next: BankFilter) => void] => {
  const [chosen, change] = useAddressed(
    { search: '', competencyId: '', type: '', language: '', state: '' },
    {
      search: (text) => text.length <= 200,
      competencyId: isId,
      type: among(...questionTypes),
      language: among(...languages),
      state: among(...Object.keys(stateTones)),
    },
  );
  const [search, setTyped] = useState(chosen.search);
  const filter = {
    search,
    competencyId: chosen.competencyId || null,
    type: chosen.type || null,
    language: chosen.language || null,
    state: chosen.state || null,
  } as BankFilter;
  const set = (next: BankFilter) => {
    setTyped(next.search);
    const { search: typed, competencyId, type, language, state } = next;
    change({
      search: typed,
      competencyId: competencyId ?? '',
      type: type ?? '',
      language: language ?? '',
      state: state ?? '',
    });
  };
  return [filter, set];
};

/** The organisation's questions: found as one types, with where they stand and how often they are used (R05). */
export const BankPage = () => {
  const said = useWords(words);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [filter, setFilter] = useFilter();
  const [reading, setReading] = useState<'file' | 'template' | null>(null);
  const list = useBankQuestions(filter);
  const competencies = useBankCompetencies(language);
  const { items } = list;
  // The whole page is this list: without it there is nothing to show.
  if (list.isError && !items) throw list.error;
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(everything);
  const isEmpty = items?.length === 0 && !isFiltered && !list.isPlaceholderData;
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['bank-questions'] });
    void queries.invalidateQueries({ queryKey: ['bank-competencies'] });
  };
  const toNew = (
    <Link {...buttonLook('filled')} to="/questions/new">
      {said.newQuestion}
    </Link>
  );
  const download = (format: 'json' | 'csv') => location.assign(address('GET /bank-export', { query: { format } }));
  return (
    <>
      <PageHeader
        tab={said.bank}
        eyebrow={said.bank}
        title={isEmpty ? said.none : said.title}
        note={said.note}
        actions={
          <>
            <Menu
              label={said.files}
              actions={[
                { id: 'import', text: said.importFile, asks: true, run: () => setReading('file') },
                {
                  id: 'template',
                  text: said.fromTemplate,
                  asks: true,
                  note: said.fromTemplateNote,
                  run: () => setReading('template'),
                },
                { id: 'json', text: said.exportJson, note: said.exportJsonNote, run: () => download('json') },
                { id: 'csv', text: said.exportCsv, note: said.exportCsvNote, run: () => download('csv') },
              ]}
            />
            {isEmpty ? null : toNew}
          </>
        }
      />
      <div className="stack">
        {isEmpty ? (
          <EmptyState
            title={said.none}
            action={
              <div className="row">
                {toNew}
                <Button asks onClick={() => setReading('template')}>
                  {said.fromTemplate}
                </Button>
              </div>
            }
          >
            {said.noneHelp}
          </EmptyState>
        ) : (
          <>
            <BankFilters filter={filter} onChange={setFilter} competencies={competencies ?? []} />
            {!items ? (
              <Skeleton lines={6} />
            ) : items.length === 0 ? (
              <EmptyState title={said.nothingFound}>{said.nothingFoundHelp}</EmptyState>
            ) : (
              <>
                <p className="soft small" role="status">
                  {said.found(items.length, list.hasNextPage)}
                </p>
                <Sheet flush>
                  <Rows label={said.bank}>
                    {items.map((question) => (
                      <QuestionRow key={question.id} question={question} competencies={competencies ?? []} />
                    ))}
                  </Rows>
                </Sheet>
                <More of={list}>{said.more}</More>
              </>
            )}
          </>
        )}
        {items && competencies && competencies.length > 0 ? <Competencies competencies={competencies} /> : null}
      </div>
      {reading === 'file' ? <ImportDialog onClose={() => setReading(null)} onDone={refresh} /> : null}
      {reading === 'template' ? <TemplateBankDialog onClose={() => setReading(null)} onDone={refresh} /> : null}
    </>
  );
};

const QuestionRow = ({ question, competencies }: { question: BankQuestion; competencies: BankCompetency[] }) => {
  const said = useWords(words);
  const { language } = useLanguage();
  const { content, state, uses } = question;
  const text = textIn(content, language);
  const competency = competencies.find(({ id }) => id === content.competencyId);
  const used = [
    uses.plans > 0 ? said.inPlans(uses.plans) : null,
    uses.asked > 0 ? said.asked(uses.asked) : null,
  ].filter(Boolean);
  return (
    <Row
      title={
        <Link className="link" data-quiet to="/questions/$bankQuestionId" params={{ bankQuestionId: question.id }}>
          <Said size="small" lang={text.language}>
            {text.text}
          </Said>
        </Link>
      }
      note={
        <span dir="auto">
          {[
            competency ? nameIn(competency.content, language).name : null,
            said[content.type],
            said.minutesOf(content.minutes),
            Object.keys(content.texts)
              .map((code) => languageNames[code as Language])
              .join(', '),
            ...content.tags,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      }
      end={
        <div className="bank-row-end">
          <Tag tone={stateTones[state]}>{said[state]}</Tag>
          <span className="soft small">{used.length > 0 ? used.join(', ') : said.neverUsed}</span>
        </div>
      }
    />
  );
};

const Competencies = ({ competencies }: { competencies: BankCompetency[] }) => {
  const said = useWords(words);
  const { language } = useLanguage();
  const [changing, setChanging] = useState<BankCompetency | 'new' | null>(null);
  return (
    <Sheet
      title={said.competencies}
      flush
      end={
        <Button asks kind="quiet" onClick={() => setChanging('new')}>
          {said.newCompetency}
        </Button>
      }
    >
      <p className="soft bank-sheet-note">{said.competenciesNote}</p>
      <Rows label={said.competencies} tight>
        {competencies.map((competency) => {
          const { name, definition } = nameIn(competency.content, language);
          return (
            <Row
              key={competency.id}
              title={<span dir="auto">{name}</span>}
              note={
                <span dir="auto">
                  {[said[competency.content.dimension], said.questionsOf(competency.questions), definition]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              }
              end={
                <Button asks kind="quiet" aria-label={said.changeNamed(name)} onClick={() => setChanging(competency)}>
                  {said.change}
                </Button>
              }
            />
          );
        })}
      </Rows>
      {changing ? (
        <CompetencyDialog competency={changing === 'new' ? null : changing} onClose={() => setChanging(null)} />
      ) : null}
    </Sheet>
  );
};
