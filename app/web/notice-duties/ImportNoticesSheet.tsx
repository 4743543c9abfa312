import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { ProgressBar } from '../ui/plain/Clock.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { InformAllDialog } from './InformDialog.tsx';
import { countQuery, type Mailing, mailingsQuery, readAgain, useRefusals } from './use-notice-duties.ts';
import { words } from './words.ts';

/** At the end of an import: who of it is still to be told, with the mail and one press; how far that is, and whom it did not reach. */
export const ImportNoticesSheet = ({ importId }: { importId: string }) => {
  const said = useWords(words);
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const mailing = useQuery({
    ...mailingsQuery(importId),
    refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'running' ? 1000 : false),
    throwOnError: false,
  }).data?.items[0];
  useReadWhenOver(mailing);
  const isRunning = mailing?.state === 'running';
  const counts = useQuery({ ...countQuery(importId), throwOnError: false }).data;
  const first = useQuery({
    queryKey: ['notice duties', 'of import', importId, 'first'],
    queryFn: ({ signal }) => api('GET /notice-duties', { query: { importId, limit: 30 }, signal }),
    enabled: (counts?.open ?? 0) > 0 && !isRunning,
    throwOnError: false,
  }).data?.items;
  if (!counts || counts.open + counts.settled === 0) return null;
  const [next] = first ?? [];
  return (
    <Sheet title={said.importTitle}>
      <div className="stack">
        {isRunning ? (
          <Running mailing={mailing} />
        ) : counts.open === 0 ? (
          <p>{said.importAll}</p>
        ) : next ? (
          <>
            <p>
              {said.importOpen(counts.open, dates.dayLong(next.dueOn))}{' '}
              {counts.settled > 0 ? said.importSettled(counts.settled) : null}
            </p>
            {mailing?.state === 'cancelled' ? (
              <p className="soft">{said.mailingStopped(mailing.counts.mailed)}</p>
            ) : null}
            <div className="row">
              {first?.some(({ canMail }) => canMail) ? (
                <Button onClick={() => setOpen(true)}>{said.importLook}</Button>
              ) : null}
              <Link {...buttonLook('quiet')} to="/settings/to-inform" search={{ import: importId } as never}>
                {said.importList}
              </Link>
            </div>
          </>
        ) : null}
        {mailing && mailing.counts.notMailed > 0 ? <NotMailed mailing={mailing} /> : null}
      </div>
      {isOpen && first ? (
        <InformAllDialog importId={importId} duties={first} open={counts.open} onClose={() => setOpen(false)} />
      ) : null}
    </Sheet>
  );
};

/** Once it is over, who is still to be told is counted again. */
const useReadWhenOver = (mailing: Mailing | undefined) => {
  const queries = useQueryClient();
  const was = useRef(mailing?.state);
  useEffect(() => {
    if (was.current === 'running' && mailing?.state !== 'running') void readAgain(queries);
    was.current = mailing?.state;
  }, [mailing?.state, queries]);
};

const Running = ({ mailing }: { mailing: Mailing }) => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const refusal = useRefusals();
  const { busy, problem, send } = useSending();
  const { waiting, mailed, notMailed } = mailing.counts;
  const all = waiting + mailed + notMailed;
  const stop = () =>
    send(async () => {
      await api('PUT /notice-mailings/{noticeMailingId}/cancellation', { params: { noticeMailingId: mailing.id } });
      await readAgain(queries);
    });
  return (
    <>
      <div role="status">
        <ProgressBar
          label={said.mailingRuns}
          value={all - waiting}
          max={all}
          text={said.sending(dates.number(all - waiting), dates.number(all))}
        />
      </div>
      <p className="soft">{said.mailingGoesOn(mailing.startedBy)}</p>
      <div>
        <Button busy={busy} onClick={() => void stop()}>
          {said.mailingStop}
        </Button>
      </div>
      {problem ? <FieldError error={refusal(problem)} /> : null}
    </>
  );
};

/** Whom the mailing did not reach, each with why and the way to their page. */
const NotMailed = ({ mailing }: { mailing: Mailing }) => {
  const said = useWords(words);
  const list = useInfiniteQuery({
    queryKey: ['notice duties', 'not mailed', mailing.id, mailing.counts.notMailed],
    queryFn: ({ pageParam, signal }) =>
      api('GET /notice-mailings/{noticeMailingId}/not-mailed', {
        params: { noticeMailingId: mailing.id },
        query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    throwOnError: false,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <section className="stack" aria-label={said.notMailedTitle}>
      <h3>{said.notMailedTitle}</h3>
      <Rows label={said.notMailedTitle}>
        {items.map(({ noticeDutyId, applicationId, candidate, reason }) => (
          <Row
            key={noticeDutyId}
            title={
              <Link className="link" data-quiet to="/applications/$applicationId" params={{ applicationId }} dir="auto">
                {candidate.name}
              </Link>
            }
            note={said[`notMailed_${reason}`]}
          />
        ))}
      </Rows>
      <More of={list} within="sheet">
        {said.more}
      </More>
    </section>
  );
};
