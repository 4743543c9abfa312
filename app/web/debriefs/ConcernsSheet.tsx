import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { NoteArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { isTrouble } from '../refusal.ts';
import { useSending } from '../sending.ts';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { concernWords } from './concern-words.ts';

type Rounds = readonly { id: string; number: number; name: string }[];

/** Concerns and hypotheses for a later round: written by the hiring team, published into its kits (R47, R48). */
export const ConcernsSheet = ({ applicationId, rounds }: { applicationId: string; rounds: Rounds }) => {
  const said = useWords(concernWords);
  const queries = useQueryClient();
  const refusal = useRefusals();
  const [writing, setWriting] = useState(false);
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const { problem: trouble, send } = useSending();
  const { data } = useQuery({
    queryKey: ['concerns', applicationId],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}/concerns', { params: { applicationId }, signal }),
    throwOnError: isTrouble,
  });
  const refresh = () => void queries.invalidateQueries({ queryKey: ['concerns', applicationId] });
  const act = async (what: 'publish' | 'withdraw', concernId: string) => {
    const isDone = await send(() =>
      what === 'publish'
        ? api('PUT /concerns/{concernId}/publication', { params: { concernId } })
        : api('DELETE /concerns/{concernId}', { params: { concernId } }),
    );
    if (isDone && what === 'publish') say(said.publishedNow);
    refresh();
  };
  const roundName = (id: string) => {
    const round = rounds.find((one) => one.id === id);
    return round ? said.round(round.number, round.name) : '';
  };
  const write = (
    <Button asks kind="quiet" onClick={() => setWriting(true)}>
      {said.write}
    </Button>
  );
  if (!data) return null;
  return (
    <Sheet title={said.title} flush={data.items.length > 0} end={data.items.length > 0 ? write : undefined}>
      {data.items.length === 0 ? (
        <EmptyState title={said.none} action={write}>
          {said.noneHelp}
        </EmptyState>
      ) : (
        <Rows label={said.title}>
          {data.items.map((concern) => (
            <Row
              key={concern.id}
              title={<span dir="auto">{concern.body}</span>}
              note={`${said[concern.form]} · ${roundName(concern.forRoundId)}`}
              end={
                <Tag tone={concern.publishedAt ? 'ink' : 'neutral'}>
                  {concern.publishedAt ? said.published : said.draft}
                </Tag>
              }
            >
              <div className="row">
                {!concern.publishedAt && (
                  <Button kind="quiet" onClick={() => void act('publish', concern.id)}>
                    {said.publish}
                  </Button>
                )}
                <Button asks kind="quiet" onClick={() => setWithdrawing(concern.id)}>
                  {said.withdraw}
                </Button>
              </div>
            </Row>
          ))}
        </Rows>
      )}
      {trouble && <FieldError error={refusal(trouble)} />}
      <ConfirmDialog
        open={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        title={said.withdrawTitle}
        confirm={said.withdraw}
        danger
        onConfirm={() => {
          if (withdrawing) void act('withdraw', withdrawing);
          setWithdrawing(null);
        }}
      >
        <p>{said.withdrawHelp}</p>
      </ConfirmDialog>
      {writing && (
        <Write applicationId={applicationId} rounds={rounds} onClose={() => setWriting(false)} onDone={refresh} />
      )}
    </Sheet>
  );
};

const Write = (props: { applicationId: string; rounds: Rounds; onClose: () => void; onDone: () => void }) => {
  const { applicationId, rounds, onClose, onDone } = props;
  const said = useWords(concernWords);
  const draft = useDraft(`applications/${applicationId}/concern`, {
    form: 'concern' as 'concern' | 'hypothesis',
    body: '',
    forRoundId: rounds.at(-1)?.id ?? '',
  });
  const { form, body, forRoundId } = draft.value;
  const set = (change: Partial<typeof draft.value>) => draft.setValue({ ...draft.value, ...change });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { busy, problem, send } = useSending();
  const [tried, setTried] = useState(false);
  const refusal = useRefusals();
  const save = async () => {
    setTried(true);
    if (body.trim() === '') return;
    const isSaved = await send(() =>
      api('POST /applications/{applicationId}/concerns', {
        params: { applicationId },
        body: { form, body, competencyId: null, forRoundId },
        idempotencyKey,
      }),
    );
    if (!isSaved) return;
    await draft.settle();
    onClose();
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.title}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void save()}>
            {said.save}
          </Button>
        </>
      }
    >
      <div className="stack">
        <RestoredNote of={draft} />
        <RadioGroup
          label={said.form}
          value={form}
          onChange={(chosen) => set({ form: chosen })}
          choices={(['concern', 'hypothesis'] as const).map((value) => ({ value, label: said[value] }))}
        />
        <NoteArea
          label={said.body}
          hint={said.bodyHelp}
          lines={2}
          value={body}
          onChange={(typed) => set({ body: typed })}
          maxLength={1000}
          error={tried && body.trim() === '' ? said.needed : null}
        />
        <NativeSelect
          label={said.forRound}
          value={forRoundId}
          onChange={(chosen) => set({ forRoundId: chosen })}
          choices={rounds.map(({ id, number, name }) => ({ value: id, text: said.round(number, name) }))}
        />
        {problem && <FieldError error={refusal(problem)} />}
      </div>
    </Dialog>
  );
};
