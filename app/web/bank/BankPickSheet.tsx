import './Bank.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { IconButton } from '../ui/plain/IconButton.tsx';
import { CloseIcon } from '../ui/plain/icons.tsx';
import { More } from '../ui/plain/More.tsx';
import { walkRows } from '../ui/plain/Rows.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import type { Language } from '../ui/words.ts';
import { BankFilters } from './BankFilters.tsx';
import { useBankRefusals } from './refusal-words.ts';
import {
  type BankCompetency,
  type BankFilter,
  type BankQuestion,
  nameIn,
  textIn,
  useBankCompetencies,
  useBankQuestions,
} from './use-bank.ts';
import { words } from './words.ts';

/** Where a question of the bank stands in the plan already. */
export type UsedIn = { where: 'session' } | { where: 'round' } | { where: 'other'; roundNumber: number };

/**
 * The bank beside a plan: search as one types, take by keyboard, see what the plan has already. It stays open, so that
 * several can be taken; Escape closes it and gives the focus back.
 */
export const BankPickSheet = (props: {
  /** The language the plan is in. */
  written: Language;
  sessionName: string;
  usedIn: (question: BankQuestion) => UsedIn | null;
  onTake: (question: BankQuestion, competency: BankCompetency | undefined) => void;
  onClose: () => void;
}) => {
  const { written, sessionName, usedIn, onTake, onClose } = props;
  const said = useWords(words);
  const { language } = useLanguage();
  const [filter, setFilter] = useState<BankFilter>({
    search: '',
    competencyId: null,
    type: null,
    language: written,
    state: 'in_use',
  });
  const list = useBankQuestions(filter);
  const refusal = useBankRefusals();
  const competencies = useBankCompetencies(language) ?? [];
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLUListElement>(null);
  useEffect(() => search.current?.focus(), []);
  const intoList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    results.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const walk = (event: KeyboardEvent<HTMLUListElement>) => {
    const first = results.current?.querySelector('.bank-pick-item');
    const isFirst = first?.contains(event.target as Node) ?? false;
    if (event.key === 'ArrowUp' && isFirst) {
      event.preventDefault();
      search.current?.focus();
    } else walkRows(event, '.bank-pick-item');
  };
  return (
    <aside
      className="bank-pick no-print"
      aria-labelledby="bank-pick-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="bank-pick-head">
        <div>
          <h2 id="bank-pick-title">{said.pickTitle}</h2>
          <p className="soft small" dir="auto">
            {said.pickFor(sessionName)}
          </p>
        </div>
        <IconButton label={said.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <BankFilters
        filter={filter}
        onChange={setFilter}
        competencies={competencies}
        noState
        searchRef={search}
        onSearchKey={intoList}
      />
      <div className="bank-pick-list">
        {list.isError && !list.items ? (
          <div className="bank-pick-note" role="alert">
            <FieldError error={refusal(list.error)} />
          </div>
        ) : !list.items ? (
          <Skeleton lines={4} />
        ) : list.items.length === 0 ? (
          <p className="soft bank-pick-note" role="status">
            {said.noneInUse} {said.nothingFoundHelp}
          </p>
        ) : (
          <>
            <p className="soft small bank-pick-note" role="status">
              {said.found(list.items.length, list.hasNextPage)}. {said.pickHelp}
            </p>
            <ul
              ref={results}
              // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
              role="list"
              onKeyDown={walk}
            >
              {list.items.map((question) => (
                <PickItem
                  key={question.id}
                  question={question}
                  competency={competencies.find(({ id }) => id === question.content.competencyId)}
                  written={written}
                  used={usedIn(question)}
                  onTake={onTake}
                />
              ))}
            </ul>
            <More of={list} within="sheet">
              {said.more}
            </More>
          </>
        )}
      </div>
    </aside>
  );
};

const PickItem = (props: {
  question: BankQuestion;
  competency: BankCompetency | undefined;
  written: Language;
  used: UsedIn | null;
  onTake: (question: BankQuestion, competency: BankCompetency | undefined) => void;
}) => {
  const { question, competency, written, used, onTake } = props;
  const said = useWords(words);
  const { content, uses } = question;
  const text = textIn(content, written);
  return (
    <li className="bank-pick-item">
      <Said size="small" lang={text.language}>
        {text.text}
      </Said>
      <p className="soft small">
        {[
          competency ? nameIn(competency.content, written).name : null,
          said[content.type],
          said.minutesOf(content.minutes),
          uses.plans > 0 ? said.inPlans(uses.plans) : null,
          uses.asked > 0 ? said.asked(uses.asked) : null,
          text.language === written ? null : said.otherLanguage(text.language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="row">
        <Button kind="quiet" aria-label={said.takeNamed(text.text)} onClick={() => onTake(question, competency)}>
          {said.take}
        </Button>
        {used ? (
          <Tag tone="ink">
            {used.where === 'session'
              ? said.inThisSession
              : used.where === 'round'
                ? said.inThisRound
                : said.inRound(used.roundNumber)}
          </Tag>
        ) : null}
      </div>
    </li>
  );
};
