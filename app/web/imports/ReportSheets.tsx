import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSourceName } from '../candidates/use-source-name.ts';
import { LookalikeNote, MailAddress } from '../MailAddress.tsx';
import { ImportNoticesSheet } from '../notice-duties/ImportNoticesSheet.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { More } from '../ui/plain/More.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { type Import, useRows } from './use-import.ts';
import { words } from './words.ts';

/** What came of an import: how many came in how, who can still be brought in (`children`), and what was not taken, with why. */
export const ReportSheets = ({ one, children }: { one: Import; children?: ReactNode }) => {
  const said = useWords(words);
  const dates = useDates();
  const sourceName = useSourceName();
  const list = useRows(one.id, null, one.version, one.kind !== 'csv');
  const { made, known, there, refused, leftOut, waiting } = one.counts;
  const counts = [
    { n: made, text: said.outcome_made },
    { n: known, text: said.outcome_known },
    { n: there, text: said.outcome_there },
    { n: refused, text: said.outcome_refused },
    { n: leftOut, text: said.outcome_left_out },
    { n: one.state === 'cancelled' ? waiting : 0, text: said.outcome_waiting },
  ].filter(({ n }) => n > 0);
  const columns = (one.table?.columns ?? []).flatMap(({ name, barred, field }, at) =>
    field === null
      ? [{ key: String(at), name: name || said.unnamed(at + 1), why: barred ? said[`bar_${barred}`] : said.notTaken }]
      : [],
  );
  const places = (list.data?.pages.flatMap(({ items }) => items) ?? []).flatMap(({ number, fileName, notTaken }) =>
    notTaken.map(({ pointer, because }) => ({
      key: `${number}${pointer}`,
      name: `${fileName} ${pointer}`.trim(),
      why: said[`bar_${because}`],
    })),
  );
  const left = [...columns, ...places];
  return (
    <>
      <Sheet title={said.report} flush>
        <Rows label={said.report}>
          {counts.map(({ n, text }) => (
            <Row key={text} lead={<b className="whole-numbers">{dates.number(n)}</b>} title={text} />
          ))}
          {one.source ? <Row title={said.sourceOf(sourceName(one.source))} /> : null}
          <Row
            title={
              <Link className="link" to="/duplicates">
                {said.twice}
              </Link>
            }
          />
          <Row title={<span className="soft small">{said.removed(dates.dayLong(one.removedOn.slice(0, 10)))}</span>} />
        </Rows>
      </Sheet>
      {children}
      {one.counts.lookalike > 0 ? <LookalikesSheet one={one} /> : null}
      <ImportNoticesSheet importId={one.id} />
      {left.length > 0 ? (
        <Sheet title={said.notTakenTitle} flush>
          <Rows label={said.notTakenTitle}>
            {left.map(({ key, name, why }) => (
              <Row key={key} title={<bdi className="imports-cells">{name}</bdi>} note={why} />
            ))}
          </Rows>
        </Sheet>
      ) : null}
    </>
  );
};

/** Who came in with an address that only looks like another: nobody was held back by it, and somebody should look. */
const LookalikesSheet = ({ one }: { one: Import }) => {
  const said = useWords(words);
  const list = useRows(one.id, null, one.version, true, true);
  const rows = list.data?.pages.flatMap(({ items }) => items);
  return (
    <Sheet title={said.lookalikes(one.counts.lookalike)} flush>
      {rows === undefined ? <Skeleton lines={one.counts.lookalike * 2} /> : null}
      <Rows label={said.lookalikes(one.counts.lookalike)}>
        {rows?.map(({ number, name, email, lookalike, applicationId }) => (
          <Row
            key={number}
            title={
              applicationId ? (
                <Link
                  className="link"
                  data-quiet
                  to="/applications/$applicationId"
                  params={{ applicationId }}
                  dir="auto"
                >
                  {name}
                </Link>
              ) : (
                <bdi>{name}</bdi>
              )
            }
            note={<MailAddress>{email}</MailAddress>}
          >
            <LookalikeNote of={lookalike} />
          </Row>
        ))}
        <More of={list} within="row">
          {said.more}
        </More>
      </Rows>
    </Sheet>
  );
};
