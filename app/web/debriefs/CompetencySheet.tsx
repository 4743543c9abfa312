import { useState } from 'react';
import { api, Problem } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { useKeptVersion } from '../kept-version.ts';
import { useMembers } from '../members/use-members.ts';
import { NoteArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { useMe } from '../staff/me.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
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
  const cardOf = (scorecardId: string) => debrief.cards.find((card) => card.scorecardId === scorecardId);
  /** Who it is, with the session where one person rated this in two of them. */
  const raterOf = ({ memberId, scorecardId }: DebriefRow['ratings'][number]) => {
    const name = debrief.people.find((person) => person.memberId === memberId)?.name ?? '';
    const isTwice = row.ratings.filter((rating) => rating.memberId === memberId).length > 1;
    return isTwice ? `${name} (${cardOf(scorecardId)?.sessionName ?? ''})` : name;
  };
  const shown = (score: number | null) => (score === null ? said.notObserved : dates.number(score));
  const rounded = (score: number) => dates.number(Math.round(score * 10) / 10);
  const own = row.ratings.find(({ memberId }) => memberId === me.memberId);
  return (
    <div className="debrief-competency">
      <Sheet title={row.name}>
        <div className="stack">
          {row.differs && (
            <p>
              {said.gave(
                dates.list(
                  row.ratings
                    .filter(({ score }) => score !== null)
                    .map((rating) => said.gaveOne(raterOf(rating), shown(rating.score))),
                ),
              )}
            </p>
          )}
          {row.ratings.map((rating) => (
            <div key={rating.scorecardId}>
              {rating.evidence ? (
                <Said by={`${raterOf(rating)}, ${shown(rating.score)}`}>{rating.evidence}</Said>
              ) : (
                <p className="soft small">{`${raterOf(rating)}, ${shown(rating.score)} · ${said.noEvidence}`}</p>
              )}
              {rating.revised && row.ratings.find(({ memberId }) => memberId === rating.memberId) === rating && (
                <p className="debrief-revised small" dir="auto">
                  <b>{said.revised(shown(rating.revised.score))}</b> {rating.revised.reason}
                </p>
              )}
            </div>
          ))}
          {row.fair && (
            <p className="soft small">
              {said.fair(
                rounded(row.fair.score),
                rounded(row.fair.low),
                rounded(row.fair.high),
                rounded(row.fair.mean),
              )}
            </p>
          )}
          {own && (
            <div>
              <Button asks kind="quiet" onClick={() => setRevising(true)}>
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
    </div>
  );
};

type Worked = { ownerId: string | null; note: string };
const workedOf = (row: DebriefRow): Worked => ({
  ownerId: row.handling?.ownerId ?? null,
  note: row.handling?.note ?? '',
});

/** What was worked out about a difference, saved as typed; closing it needs a word about it. */
const Handling = ({ debrief, row, onChange }: { debrief: Debrief; row: DebriefRow; onChange: () => void }) => {
  const said = useWords(words);
  const members = useMembers();
  const refusal = useRefusals();
  const isClosed = Boolean(row.handling?.closedAt);
  const [isNeeded, setNeeded] = useState(false);
  const { busy, problem: trouble, setProblem: setTrouble, send } = useSending({ onRefused: onChange });
  const place = {
    applicationId: debrief.applicationId,
    roundId: debrief.round.id,
    competencyId: row.competencyId,
  };
  const put = (worked: Worked, version: number, closed: boolean) =>
    api('PUT /applications/{applicationId}/rounds/{roundId}/discrepancies/{competencyId}', {
      params: place,
      body: { ...worked, closed },
      ifMatch: `"${version}"`,
    });
  const { value, setValue, saving, problem, flush, settle, version } = useKeptVersion<Worked>({
    id: `debriefs/${place.applicationId}/${place.roundId}/${place.competencyId}`,
    version: row.handling?.version ?? 0,
    saved: workedOf(row),
    save: async (worked, seen) => {
      try {
        return (await put(worked, seen, isClosed)).version;
      } catch (refused) {
        // What the other wrote comes in beside ours, so that one can see both.
        if (refused instanceof Problem && refused.kind === 'stale') onChange();
        throw refused;
      }
    },
  });
  const isMissing = value.note.trim() === '';
  const turn = async () => {
    setNeeded(!isClosed && isMissing);
    setTrouble(null);
    if (!isClosed && isMissing) return;
    await send(async () => {
      if (!(await flush())) return;
      await put(value, version(), !isClosed);
      onChange();
    });
  };
  const isStale = problem?.kind === 'stale' && (row.handling?.version ?? 0) > version();
  const theirs = { version: row.handling?.version ?? 0, value: workedOf(row) };
  const shown = trouble ?? (problem?.kind === 'stale' ? null : problem);
  return (
    <div className="stack debrief-worked no-print">
      {isStale && (
        <div role="alert" className="stack">
          <FieldError error={said.stale} />
          <Said by={said.theirs}>{theirs.value.note}</Said>
          <div className="row">
            <Button onClick={() => settle(theirs, value)}>{said.keepMine}</Button>
            <Button onClick={() => settle(theirs, theirs.value)}>{said.takeTheirs}</Button>
          </div>
        </div>
      )}
      <NoteArea
        label={said.whatWorked}
        value={value.note}
        onChange={(note) => setValue({ ...value, note })}
        saving={saving}
        maxLength={5000}
        error={isNeeded && isMissing ? said.noteNeeded : shown ? refusal(shown) : null}
      />
      <ComboBox
        label={said.owner}
        value={value.ownerId}
        onChange={(ownerId) => setValue({ ...value, ownerId })}
        nothing={said.nobodyFound}
        placeholder={said.nobody}
        choices={members.map(({ id, name, title }) => ({ value: id, text: name, ...(title ? { note: title } : {}) }))}
      />
      <div className="row">
        <Button busy={busy} onClick={() => void turn()}>
          {isClosed ? said.reopen : said.close}
        </Button>
        {isClosed && <Tag tone="ink">{said.worked}</Tag>}
      </div>
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
  const refusal = useRefusals();
  const [tried, setTried] = useState(false);
  const [score, setScore] = useState(current === null ? 'none' : String(current));
  const draft = useDraft(`rounds/${debrief.round.id}/${debrief.applicationId}/revised/${row.competencyId}`, '');
  const { value: reason, setValue: setReason } = draft;
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { busy, problem, send } = useSending();
  const isMissing = reason.trim() === '';
  const keep = async () => {
    setTried(true);
    if (isMissing) return;
    const isSent = await send(() =>
      api('POST /applications/{applicationId}/rounds/{roundId}/revised-ratings', {
        params: { applicationId: debrief.applicationId, roundId: debrief.round.id },
        body: { competencyId: row.competencyId, score: score === 'none' ? null : Number(score), reason },
        idempotencyKey,
      }),
    );
    if (!isSent) return;
    await draft.settle();
    onClose();
    onChange();
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
        <RestoredNote of={draft} />
        <NoteArea
          label={said.reviseReason}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          error={tried && isMissing ? said.reviseNeeded : problem ? refusal(problem) : null}
        />
      </div>
    </Dialog>
  );
};
