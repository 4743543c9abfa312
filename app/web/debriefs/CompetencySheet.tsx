import { useState } from 'react';
import { api, Problem } from '../api.ts';
import { useMembers } from '../members/use-members.ts';
import { useMe } from '../staff/me.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import type { Debrief, DebriefRow } from './debrief-query.ts';
import { words } from './words.ts';

/** One competency: who gave what on which evidence, and for a difference what was worked out, by whom. */
export const CompetencySheet = ({
  debrief,
  row,
  onChange,
}: {
  debrief: Debrief;
  row: DebriefRow;
  onChange: () => void;
}) => {
  const said = useWords(words);
  const dates = useDates();
  const me = useMe();
  const [revising, setRevising] = useState(false);
  const nameOf = (memberId: string) => debrief.people.find((person) => person.memberId === memberId)?.name ?? '';
  const shown = (score: number | null) => (score === null ? said.notObserved : dates.number(score));
  const own = row.ratings.find(({ memberId }) => memberId === me.memberId);
  return (
    <Sheet title={row.name}>
      <div className="stack">
        {row.differs && (
          <p>
            {said.gave(
              dates.list(
                row.ratings
                  .filter(({ score }) => score !== null)
                  .map(({ memberId, score }) => said.gaveOne(nameOf(memberId), shown(score))),
              ),
            )}
          </p>
        )}
        {row.ratings.map((rating) => (
          <div key={rating.scorecardId}>
            {rating.evidence ? (
              <Said by={`${nameOf(rating.memberId)}, ${shown(rating.score)}`}>{rating.evidence}</Said>
            ) : (
              <p className="soft small">{`${nameOf(rating.memberId)}, ${shown(rating.score)} · ${said.noEvidence}`}</p>
            )}
            {rating.revised && (
              <p className="small" dir="auto">
                {said.revised(shown(rating.revised.score))}: {rating.revised.reason}
              </p>
            )}
          </div>
        ))}
        {own && (
          <div>
            <Button kind="quiet" onClick={() => setRevising(true)}>
              {said.revise}
            </Button>
          </div>
        )}
        {row.differs && <Handling debrief={debrief} row={row} onChange={onChange} />}
      </div>
      {revising && own && (
        <Revise
          debrief={debrief}
          row={row}
          current={own.revised?.score ?? own.score}
          onClose={() => setRevising(false)}
          onChange={onChange}
        />
      )}
    </Sheet>
  );
};

const Handling = ({ debrief, row, onChange }: { debrief: Debrief; row: DebriefRow; onChange: () => void }) => {
  const said = useWords(words);
  const members = useMembers();
  const [note, setNote] = useState(row.handling?.note ?? '');
  const [ownerId, setOwnerId] = useState(row.handling?.ownerId ?? null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const save = async (closed: boolean) => {
    setBusy(true);
    setError(null);
    try {
      await api('PUT /applications/{applicationId}/rounds/{roundId}/discrepancies/{competencyId}', {
        params: { applicationId: debrief.applicationId, roundId: debrief.round.id, competencyId: row.competencyId },
        body: { ownerId, note, closed },
        ifMatch: `"${row.handling?.version ?? 0}"`,
      });
      onChange();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setError(problem.kind === 'stale' ? said.stale : problem.detail);
      if (problem.kind === 'stale') onChange();
    } finally {
      setBusy(false);
    }
  };
  const isClosed = Boolean(row.handling?.closedAt);
  return (
    <div className="stack">
      <ComboBox
        label={said.owner}
        value={ownerId}
        onChange={setOwnerId}
        nothing={said.nobody}
        placeholder={said.nobody}
        choices={members.map(({ id, name, title }) => ({ value: id, text: name, ...(title ? { note: title } : {}) }))}
      />
      <TextArea label={said.whatWorked} value={note} onChange={setNote} maxLength={5000} />
      <div className="row">
        <Button busy={busy} onClick={() => void save(isClosed)}>
          {said.save}
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void save(!isClosed)}>
          {isClosed ? said.reopen : said.close}
        </Button>
      </div>
      <FieldError error={error} />
    </div>
  );
};

const Revise = (props: {
  debrief: Debrief;
  row: DebriefRow;
  current: number | null;
  onClose: () => void;
  onChange: () => void;
}) => {
  const { debrief, row, current, onClose, onChange } = props;
  const said = useWords(words);
  const [score, setScore] = useState(current === null ? 'none' : String(current));
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = async () => {
    setBusy(true);
    try {
      await api('POST /applications/{applicationId}/rounds/{roundId}/revised-ratings', {
        params: { applicationId: debrief.applicationId, roundId: debrief.round.id },
        body: { competencyId: row.competencyId, score: score === 'none' ? null : Number(score), reason },
        idempotencyKey,
      });
      onClose();
      onChange();
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.reviseTitle}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void keep()}>
            {said.keep}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{said.reviseHelp}</p>
        <NativeSelect
          label={row.name}
          value={score}
          onChange={setScore}
          choices={[
            ...['1', '2', '3', '4', '5'].map((value) => ({ value, text: value })),
            { value: 'none', text: said.notObserved },
          ]}
        />
        <TextArea
          label={said.reviseReason}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          error={problem ? (problem.field('/reason') ?? problem.detail) : null}
        />
      </div>
    </Dialog>
  );
};
