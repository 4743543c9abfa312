import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { refusalKind, useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { NoteArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { say } from '../ui/plain/Toast.tsx';
import './DecisionSheet.css';
import { words } from './words.ts';

type Debrief = Answer<Api<Contracts>['GET /applications/{applicationId}/rounds/{roundId}/debrief']>;
type Outcome = Debrief['decisions'][number]['outcome'];

/** What was decided in this round, by whom and why; and recording it. */
export const DecisionSheet = (props: {
  debrief: Debrief;
  deciding: boolean;
  onClose: () => void;
  onDecided: () => void;
}) => {
  const { debrief, deciding, onClose, onDecided } = props;
  const said = useWords(words);
  const dates = useDates();
  const tone = { next_round: 'good', offer: 'good', reject: 'late' } as const;
  return (
    <>
      {debrief.decisions.length > 0 && (
        <Sheet title={said.title}>
          <div className="stack">
            {debrief.decisions.map((decision) => (
              <div key={decision.id} className="stack decision">
                <div className="row">
                  <Tag tone={tone[decision.outcome]}>{said[decision.outcome]}</Tag>
                </div>
                <p dir="auto">{decision.reason}</p>
                {decision.overrideReason && (
                  <p className="small">{said.without(decision.missingCards, decision.overrideReason)}</p>
                )}
                <p className="soft small">
                  {said.decidedBy(decision.decidedBy.name, dates.moment(decision.decidedAt))}
                </p>
              </div>
            ))}
          </div>
        </Sheet>
      )}
      {deciding && <Decide debrief={debrief} onClose={onClose} onDecided={onDecided} />}
    </>
  );
};

const Decide = ({ debrief, onClose, onDecided }: { debrief: Debrief; onClose: () => void; onDecided: () => void }) => {
  const said = useWords(words);
  const dates = useDates();
  const draft = useDraft(`applications/${debrief.applicationId}/rounds/${debrief.round.id}/decision`, {
    outcome: null as Outcome | null,
    reason: '',
  });
  const { outcome, reason } = draft.value;
  const set = (change: Partial<typeof draft.value>) => draft.setValue({ ...draft.value, ...change });
  const [tried, setTried] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { busy, problem, send } = useSending({
    onRefused: (refusal) => {
      if (refusalKind(refusal) === 'cards_missing') onDecided();
    },
  });
  const { missing } = debrief;
  const nameOf = (memberId: string) => debrief.people.find((person) => person.memberId === memberId)?.name ?? '';
  const isReady = outcome !== null && reason.trim() !== '';
  const record = async () => {
    setTried(true);
    if (!isReady || outcome === null) return;
    const isRecorded = await send(() =>
      api('POST /applications/{applicationId}/rounds/{roundId}/decisions', {
        params: { applicationId: debrief.applicationId, roundId: debrief.round.id },
        body: { outcome, reason },
        idempotencyKey,
      }),
    );
    if (!isRecorded) return;
    await draft.settle();
    say(said.recorded);
    onClose();
    onDecided();
  };
  const refused = useRefusals();
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.record}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} disabled={missing.length > 0} onClick={() => void record()}>
            {said.record}
          </Button>
        </>
      }
    >
      <div className="stack">
        <RestoredNote of={draft} />
        <RadioGroup
          label={said.outcome}
          value={outcome}
          onChange={(next) => set({ outcome: next })}
          error={tried && outcome === null ? said.outcomeNeeded : null}
          choices={(['next_round', 'offer', 'reject'] as const).map((value) => ({ value, label: said[value] }))}
        />
        <NoteArea
          label={said.reason}
          hint={said.reasonHelp}
          value={reason}
          onChange={(next) => set({ reason: next })}
          maxLength={5000}
          error={tried && reason.trim() === '' ? said.reasonNeeded : null}
        />
        {missing.length > 0 && (
          <p className="decision-missing">
            {said.missing(missing.length, dates.list([...new Set(missing.map(({ memberId }) => nameOf(memberId)))]))}{' '}
            {said.waits}
          </p>
        )}
        {problem && <FieldError error={refused(problem)} />}
      </div>
    </Dialog>
  );
};
