import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useSending } from '../sending.ts';
import { ConfirmDialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { useUndoMerge } from './use-undo-merge.ts';
import { words } from './words.ts';

type Merge = Answer<Api<Contracts>['GET /candidates/{candidateId}/merges']>['items'][number];

/** On a candidate's page: whom they were merged from, and until when that can be taken back; nothing where nobody was. */
export const MergesSheet = ({ candidateId }: { candidateId: string }) => {
  const said = useWords(words);
  const dates = useDates();
  const undo = useUndoMerge();
  const [asked, setAsked] = useState<Merge | null>(null);
  const { busy, send } = useSending();
  const { data } = useQuery({
    queryKey: ['merges of', candidateId],
    queryFn: ({ signal }) => api('GET /candidates/{candidateId}/merges', { params: { candidateId }, signal }),
  });
  if (!data || data.items.length === 0) return null;
  const stateOf = ({ undoneAt, undoUntil, refused }: Merge) =>
    undoneAt !== null
      ? said.undoneAt(dates.moment(undoneAt))
      : refused === null
        ? said.undoUntil(dates.moment(undoUntil))
        : said[refused];
  const nameOf = ({ other }: Merge) => other?.name ?? said.mergedForgotten;
  return (
    <Sheet title={said.mergesTitle} flush>
      <Rows label={said.mergesTitle}>
        {data.items.map((merge) => (
          <Row
            key={merge.id}
            title={
              <bdi>{merge.other ? said.mergedFrom(merge.other.name, merge.other.email) : said.mergedForgotten}</bdi>
            }
            note={`${said.mergedBy(merge.mergedBy, dates.moment(merge.mergedAt))} · ${stateOf(merge)}`}
            end={
              merge.refused === null ? (
                <Button asks kind="quiet" onClick={() => setAsked(merge)}>
                  {said.undo}
                </Button>
              ) : undefined
            }
          />
        ))}
      </Rows>
      <ConfirmDialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={said.undoTitle}
        confirm={said.undoConfirm}
        busy={busy}
        onConfirm={async () => {
          if (asked === null) return;
          await send(() => undo(candidateId, asked.id));
          setAsked(null);
        }}
      >
        <p>{asked ? said.undoText(nameOf(asked)) : null}</p>
      </ConfirmDialog>
    </Sheet>
  );
};
