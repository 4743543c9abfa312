import { useRef, useState } from 'react';
import { address, api, Problem } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button, ButtonLink } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { BadRow, nameOfRow, type Typed } from './BadRow.tsx';
import { listWords } from './list-words.ts';
import { type Import, type ImportRow, useRefusals, useRows } from './use-import.ts';
import { words } from './words.ts';

const isIn = ({ outcome }: ImportRow) => outcome === 'made' || outcome === 'known' || outcome === 'there';
const bodyOf = (typed: Typed) => Object.entries(typed).map(([column, text]) => ({ column: Number(column), text }));

/** Who of a list did not come in: each row's cells to be corrected, with the reason at the cell, and brought in at once. */
export const BadRowsSheet = ({ one, onChange }: { one: Import; onChange: () => Promise<unknown> }) => {
  const said = useWords(listWords);
  const shared = useWords(words);
  const refusal = useRefusals();
  const list = useRows(one.id, 'refused', one.version);
  const region = useRef<HTMLOListElement>(null);
  const [typed, setTyped] = useState<Record<number, Typed>>({});
  const [theirs, setTheirs] = useState<Record<number, ImportRow>>({});
  const { sending, problem, send } = useSending<`${number}` | 'all'>();
  // Whose row was refused, or all of them.
  const [refused, setRefused] = useState<number | 'all' | null>(null);
  const errorOf = (row: number | 'all') => (problem && refused === row ? refusal(problem) : null);
  const rows = list.data?.pages.flatMap(({ items }) => items);
  if (one.counts.refused === 0) return null;
  const changed = (rows ?? []).filter(({ number }) => typed[number] !== undefined);

  const forget = (numbers: readonly number[]) => {
    const without = <T,>(all: Record<number, T>) =>
      Object.fromEntries(Object.entries(all).filter(([number]) => !numbers.includes(Number(number))));
    setTyped(without);
    setTheirs(without);
  };
  /** To the first cell of a row with something wrong in it; to the page's head where no row is left. */
  const goTo = (number: number | undefined) => {
    const form = region.current?.querySelector(`form[data-row="${number}"]`);
    const field =
      form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form?.querySelector<HTMLElement>('input, select');
    (field ?? document.querySelector<HTMLElement>('h1'))?.focus();
  };
  const nextOf = (row: ImportRow) => {
    const at = (rows ?? []).findIndex(({ number }) => number === row.number);
    return (rows?.[at + 1] ?? rows?.[at - 1])?.number;
  };
  const tell = (row: ImportRow) =>
    say({ made: said.cameIn, known: said.cameInKnown, there: said.wasThere }[row.outcome as 'made'](row.name));
  const renew = async () => {
    await onChange();
    await list.refetch();
  };
  const params = (number: number) => ({ importId: one.id, rowNumber: number });

  /** Somebody else was faster: theirs is shown beside what was typed here, or it is said what they did. */
  const lookAtTheirs = async (row: ImportRow) => {
    const now = await api('GET /imports/{importId}/rows/{rowNumber}', { params: params(row.number) });
    if (isIn(now) || now.outcome === 'left_out') {
      say(isIn(now) ? said.takenByOther(now.name) : said.skippedByOther(nameOfRow(row, said)), { tone: 'trouble' });
      forget([row.number]);
    } else setTheirs((all) => ({ ...all, [row.number]: now }));
    await renew();
  };
  const attempt = async (row: number | 'all', work: () => Promise<void>) => {
    if (sending !== null) return;
    setRefused(row);
    await send(work, row === 'all' ? row : `${row}`);
  };
  const change = async (row: ImportRow, body: { cells?: ReturnType<typeof bodyOf>; leftOut?: boolean }) => {
    const seen = theirs[row.number]?.version ?? row.version;
    try {
      return await api('PATCH /imports/{importId}/rows/{rowNumber}', {
        params: params(row.number),
        body,
        ifMatch: `"${seen}"`,
      });
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'stale') throw problem;
      await lookAtTheirs(row);
      return undefined;
    }
  };
  const bringIn = (row: ImportRow) =>
    attempt(row.number, async () => {
      const next = nextOf(row);
      const now = await change(row, { cells: bodyOf(typed[row.number] ?? {}) });
      if (now === undefined) return;
      forget([row.number]);
      if (isIn(now)) {
        tell(now);
        goTo(next);
        await renew();
        if (next === undefined) goTo(next);
      } else {
        await renew();
        requestAnimationFrame(() => goTo(row.number));
      }
    });
  const leaveOut = (row: ImportRow) =>
    attempt(row.number, async () => {
      const next = nextOf(row);
      const now = await change(row, { leftOut: true });
      if (now === undefined) return;
      forget([row.number]);
      const undo = () =>
        void api('PATCH /imports/{importId}/rows/{rowNumber}', {
          params: params(row.number),
          body: { leftOut: false },
          ifMatch: `"${now.version}"`,
        })
          .catch((problem) => say(refusal(problem), { tone: 'trouble' }))
          .then(renew);
      say(said.skipped(nameOfRow(row, said)), { action: { text: said.undo, run: undo } });
      goTo(next);
      await renew();
    });
  const bringInAll = () =>
    attempt('all', async () => {
      const sent = changed.slice(0, 100);
      const answer = await api('PATCH /imports/{importId}/rows', {
        params: { importId: one.id },
        body: {
          rows: sent.map(({ number, version }) => ({
            number,
            version: theirs[number]?.version ?? version,
            cells: bodyOf(typed[number] ?? {}),
          })),
        },
      });
      forget(answer.rows.map(({ number }) => number));
      say(said.cameInOf(answer.rows.filter(isIn).length, sent.length));
      for (const number of answer.stale) {
        const row = sent.find((each) => each.number === number);
        if (row) await lookAtTheirs(row);
      }
      await renew();
      const left = answer.rows.find((row) => !isIn(row))?.number ?? answer.stale[0];
      requestAnimationFrame(() => goTo(left));
    });

  return (
    <Sheet title={said.badTitle} flush>
      <p className="soft small imports-inset">{said.badHelp}</p>
      {rows === undefined ? <Skeleton lines={4} /> : null}
      <ol
        className="imports-bad"
        ref={region}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || changed.length === 0) return;
          event.preventDefault();
          void bringInAll();
        }}
      >
        {rows?.map((row) => (
          <li key={row.number}>
            <BadRow
              one={one}
              row={row}
              typed={typed[row.number] ?? {}}
              theirs={theirs[row.number] ?? null}
              busy={sending === `${row.number}`}
              error={errorOf(row.number)}
              onType={(cells) => setTyped((all) => ({ ...all, [row.number]: cells }))}
              onBringIn={() => void bringIn(row)}
              onLeaveOut={() => void leaveOut(row)}
            />
          </li>
        ))}
      </ol>
      <More of={list} within="sheet">
        {shared.more}
      </More>
      <div className="stack imports-download">
        <FieldError error={errorOf('all')} />
        <div className="row">
          {changed.length > 1 ? (
            <Button kind="filled" busy={sending === 'all'} onClick={() => void bringInAll()}>
              {said.bringAll(changed.length)}
            </Button>
          ) : null}
          <ButtonLink href={address('GET /imports/{importId}/refused-rows', { params: { importId: one.id } })}>
            {shared.download}
          </ButtonLink>
        </div>
        <p className="soft small">{shared.downloadHelp}</p>
      </div>
    </Sheet>
  );
};
