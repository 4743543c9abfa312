import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { refusalKind, useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { MessageArea } from '../NoteArea.tsx';
import { findingText } from '../plans/finding-words.ts';
import type { Problem } from '../problem.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import type { Agenda } from './agenda-query.ts';
import { BlockedSheet } from './BlockedSheet.tsx';
import { changeWords, clashWords, findingWords } from './finding-words.ts';
import { words } from './words.ts';

/** Says exactly who will be told what, and does it. */
export const PublishDialog = (props: {
  agenda: Agenda;
  version: number;
  onClose: () => void;
  onPublished: () => void;
}) => {
  const { agenda, version, onClose, onPublished } = props;
  const said = useWords(words);
  const saidChange = useWords(changeWords);
  const dates = useDates();
  const draft = useDraft(`agendas/${agenda.id}/publication`, '');
  const { value: reason, setValue: setReason } = draft;
  const { busy, problem, send } = useSending();
  const wording = useWordingReason(problem);
  const [tried, setTried] = useState(false);
  const isReasonMissing = agenda.published !== null && reason.trim() === '';
  const publish = async () => {
    setTried(true);
    if (isReasonMissing) return;
    const isSent = await send(() =>
      api('PUT /agendas/{agendaId}/publication', {
        params: { agendaId: agenda.id },
        body: { reason: reason.trim(), ...wording.sent },
        ifMatch: `"${version}"`,
      }),
    );
    if (!isSent) return;
    await draft.settle('');
    say(said.published);
    onClose();
    onPublished();
  };
  const changesOf = (changes: { what: string; name?: unknown }[]) =>
    dates.list([
      ...new Set(
        changes.map(({ what, name }) =>
          [saidChange[what as keyof typeof saidChange] ?? what, typeof name === 'string' ? `(${name})` : '']
            .join(' ')
            .trim(),
        ),
      ),
    ]);
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.publishTitle}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void publish()}>
            {said.publishNow}
          </Button>
        </>
      }
    >
      <div className="stack">
        {agenda.changes.candidate.length > 0 && <p>{said.candidateHears(agenda.candidate.name)}</p>}
        {agenda.changes.members.length > 0 && <h3>{said.whoTold}</h3>}
        <ul className="agenda-told">
          {agenda.changes.members.map(({ memberId, name, changes }) => (
            <li key={memberId}>
              <strong>{name}</strong> <span className="soft">{changesOf(changes)}</span>
            </li>
          ))}
        </ul>
        <p className="soft small">
          {agenda.changes.candidate.length + agenda.changes.members.length > 0 ? said.nobodyElse : said.noneTold}
        </p>
        {agenda.published && (
          <>
            <RestoredNote of={draft} />
            <MessageArea
              label={said.reason}
              hint={said.reasonHelp}
              lines={2}
              maxLength={500}
              value={reason}
              onChange={(typed) => setReason(typed.replaceAll('\n', ' '))}
              error={tried && isReasonMissing ? said.reasonNeeded : null}
            />
          </>
        )}
        {wording.field}
        {problem && !isHeldForWords(problem) && <Refusal problem={problem} agenda={agenda} />}
      </div>
    </Dialog>
  );
};

type Found = { rule: string; at?: unknown; values?: { name?: string; sessionName?: string; sessionId?: string } };
type Clash = { what: 'person' | 'room' | 'candidate'; name: string; from: string; until: string };

/** Why it was not sent, each thing with its name; nothing was sent. */
const Refusal = ({ problem, agenda }: { problem: Problem; agenda: Agenda }) => {
  const said = useWords(words);
  const saidFinding = useWords(findingWords);
  const saidClash = useWords(clashWords);
  const dates = useDates();
  const refusal = useRefusals();
  if (refusalKind(problem) === 'pay_range_missing') {
    return (
      <div role="alert">
        <FieldError error={said.payMissing} />
        <Link className="link" to="/vacancies/$vacancyId" params={{ vacancyId: agenda.vacancy.id }}>
          {said.toVacancy}
        </Link>
      </div>
    );
  }
  if (refusalKind(problem) === 'wording_blocked')
    return <BlockedSheet problem={problem} vacancyId={agenda.vacancy.id} />;
  const findings = (problem.more.findings ?? []) as Found[];
  const clashes = (problem.more.clashes ?? []) as Clash[];
  if (findings.length + clashes.length === 0) return <FieldError error={refusal(problem)} />;
  const nameOf = ({ values }: Found) => {
    const session = agenda.draft.sessions.find(({ id }) => id === values?.sessionId);
    return (
      values?.name ??
      values?.sessionName ??
      agenda.planned.find(({ planSessionId }) => planSessionId === session?.planSessionId)?.name ??
      ''
    );
  };
  const lines = [
    ...clashes.map((clash) => saidClash[clash.what](clash.name, dates.range(clash.from, clash.until))),
    ...findings.map((finding) =>
      finding.at === undefined
        ? `${nameOf(finding)} ${saidFinding[finding.rule as keyof typeof saidFinding] ?? saidFinding.other}`.trim()
        : findingText(dates.language, { rule: finding.rule, values: finding.values ?? {} }),
    ),
  ];
  return (
    <div role="alert">
      <FieldError error={said.blocks} />
      <ul className="agenda-findings">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {findings.some(({ at }) => at !== undefined) && (
        <Link className="link" to="/vacancies/$vacancyId/plan" params={{ vacancyId: agenda.vacancy.id }}>
          {said.toPlan}
        </Link>
      )}
    </div>
  );
};
