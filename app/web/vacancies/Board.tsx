import './Board.css';
import { useEffect, useId, useRef } from 'react';
import { words as listWords } from '../candidates/list-words.ts';
import { type Stage, stages } from '../candidates/use-filters.ts';
import { useWords } from '../ui/language.tsx';
import { More } from '../ui/plain/More.tsx';
import { Unread } from '../ui/plain/ReadTrouble.tsx';
import { Rows } from '../ui/plain/Rows.tsx';
import { ScrollFrame } from '../ui/plain/ScrollFrame.tsx';
import { ApplicationLine } from './ApplicationLine.tsx';
import { type ApplicationSummary, narrowing, useApplications, usePipeline } from './use-applications.ts';
import type { PartProps } from './use-shown.ts';
import { words } from './words.ts';

type Shown = { items: readonly ApplicationSummary[]; more: boolean };

/** A column for every stage, each with its own pages; below each other on a phone. */
export const Board = (props: PartProps) => {
  const { vacancyId, filters, onShown } = props;
  const said = useWords(words);
  const pipeline = usePipeline(vacancyId, filters.archived);
  const columns = useRef(new Map<Stage, Shown>());
  const { archived: _, ...others } = narrowing(filters);
  // The counts are of the whole column; when it is narrowed they would not be what stands in it.
  const counted = Object.keys(others).length === 0;
  const tell = (stage: Stage, shown: Shown) => {
    columns.current.set(stage, shown);
    const all = [...columns.current.values()];
    onShown(
      all.flatMap(({ items }) => items),
      all.some(({ more }) => more),
    );
  };
  return (
    <ScrollFrame label={said.board}>
      <div className="board">
        {stages.map((stage) => (
          <Column
            key={stage}
            {...props}
            stage={stage}
            count={counted ? pipeline?.find((one) => one.stage === stage) : undefined}
            onColumn={(shown) => tell(stage, shown)}
          />
        ))}
      </div>
    </ScrollFrame>
  );
};

const Column = (
  props: PartProps & {
    stage: Stage;
    count: { count: number; more: boolean } | undefined;
    onColumn: (shown: Shown) => void;
  },
) => {
  const { vacancyId, filters, selection, onMove, stage, count, onColumn } = props;
  const said = useWords(words);
  const lists = useWords(listWords);
  const id = useId();
  const list = useApplications(vacancyId, filters, stage);
  const { items, hasNextPage } = list;
  const key = items?.map((one) => one.id).join() ?? '';
  useEffect(() => {
    if (items) onColumn({ items, more: hasNextPage });
  }, [key, hasNextPage]);
  return (
    <section className="board-column" aria-labelledby={id} data-empty={items?.length === 0 || undefined}>
      <h3 id={id}>
        {lists[`stage_${stage}`]}{' '}
        {count ? (
          <span className="board-count">{count.more ? said.moreThan(count.count) : said.whole(count.count)}</span>
        ) : null}
      </h3>
      {items === undefined ? <Unread of={list} lines={2} /> : null}
      {items?.length === 0 && !hasNextPage ? <p className="soft small">{said.nobodyHere}</p> : null}
      {items && items.length > 0 ? (
        <div data-stale={list.isPlaceholderData || undefined}>
          <Rows label={lists[`stage_${stage}`]}>
            {items.map((application) => (
              <ApplicationLine
                key={application.id}
                application={application}
                chosen={selection.all || selection.ids.has(application.id)}
                onChoose={() => selection.toggle(application.id)}
                onMove={onMove}
              />
            ))}
          </Rows>
        </div>
      ) : null}
      <More of={list} within="sheet">
        {said.more}
        <span className="sr-only">: {lists[`stage_${stage}`]}</span>
      </More>
    </section>
  );
};
