import './outcomes.css';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { useDraft } from '../draft.ts';
import { NoteArea } from '../NoteArea.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { refusalKind } from '../refusal.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { languageNames } from '../ui/words.ts';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import { GroupSheet } from './GroupSheet.tsx';
import { LetterShown } from './LetterShown.tsx';
import { WhoSheets } from './TogetherWho.tsx';
import { togetherWords } from './together-words.ts';
import { draftOf, type GroupLetter, groupOf, type Person, peopleIn, type Review, useReview } from './use-together.ts';
import { words } from './words.ts';

type Mail = Answer<Api<Contracts>['POST /applications/{applicationId}/outcome-previews']>;

/** Tells several candidates with one letter for each language, with the name of each; in ten minutes (R71, R73). */
export const TogetherPage = () => {
  const said = useWords(togetherWords);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { people?: unknown };
  const chosen = peopleIn(search.people);
  const { data: review } = useReview(chosen);
  if (review === null) {
    return (
      <>
        <PageHeader title={said.tab} />
        <EmptyState
          title={said.nobodyChosen}
          action={
            <Link {...buttonLook()} to="/outcomes">
              {said.toOutcomes}
            </Link>
          }
        >
          {said.nobodyChosenHelp}
        </EmptyState>
      </>
    );
  }
  const leaveOut = (applicationId: string) =>
    void navigate({
      to: '.',
      search: { people: chosen.filter((id) => id !== applicationId).join(',') } as never,
      replace: true,
    });
  return (
    <>
      <PageHeader
        tab={said.tab}
        title={said.title(review.can.length)}
        note={review.can.length > 0 ? said.note : undefined}
      />
      <div className="stack">
        <WhoSheets review={review} onLeaveOut={leaveOut} />
        {review.can.length > 0 && <Letters key={draftOf(review.can)} review={review} />}
      </div>
    </>
  );
};

const Letters = ({ review }: { review: Review }) => {
  const { can } = review;
  const said = useWords(togetherWords);
  const single = useWords(words);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refused = useRefusals();
  const prepared = Object.fromEntries(review.letters.map((letter) => [groupOf(letter), letter]));
  const draft = useDraft(draftOf(can), { reason: '', letters: prepared });
  const { reason } = draft.value;
  const letterOf = (group: { kind: GroupLetter['kind']; language: GroupLetter['language'] }): GroupLetter | undefined =>
    draft.value.letters[groupOf(group)] ?? prepared[groupOf(group)];
  // Whose letter is shown, and in which words; and in which words a letter of each kind was looked at.
  const [shown, setShown] = useState<{ at: number; of: string; mail: Mail } | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const mail = useRef<HTMLDivElement>(null);
  const [idempotencyKey, renewKey] = useState(() => crypto.randomUUID());
  const { sending, problem, send } = useSending<'preview' | 'send'>({
    onRefused: (refusal) => {
      renewKey(crypto.randomUUID());
      if (refusal.kind === 'conflict') void queries.invalidateQueries({ queryKey: ['outcome batch review'] });
    },
  });
  const wording = useWordingReason(problem);
  const isHeld = problem !== null && isHeldForWords(problem);
  const toDecide = can.filter((person) => person.toDecide).length;
  const letters = review.letters.map((letter) => letterOf(letter) ?? letter);
  const isWritten = (letter: GroupLetter) => letter.subject.trim() !== '' && letter.message.trim() !== '';
  const isComplete = letters.every(isWritten) && (toDecide === 0 || reason.trim() !== '');
  const isSeen = letters.every((letter) => seen.has(JSON.stringify(letter)));
  // Another may be gone from the list since.
  const at = shown === null ? 0 : Math.min(shown.at, can.length - 1);
  const person = can[at] as Person;
  const isCurrent = shown !== null && shown.of === JSON.stringify([person.applicationId, letterOf(person)]);
  const look = (next: number) => {
    setTried(true);
    const of = can[next];
    const letter = of && letterOf(of);
    if (of === undefined || letter === undefined || !isWritten(letter)) return;
    const { kind: _, language: __, ...written } = letter;
    void send(async () => {
      const read = await api('POST /applications/{applicationId}/outcome-previews', {
        params: { applicationId: of.applicationId },
        body: { ...written, together: true },
      });
      setShown({ at: next, of: JSON.stringify([of.applicationId, letter]), mail: read });
      setSeen((before) => new Set([...before, JSON.stringify(letter)]));
      // Several letters are longer than a window, and the one looked at stands beside the first or below the last.
      requestAnimationFrame(() => mail.current?.scrollIntoView({ block: 'nearest' }));
    }, 'preview');
  };
  const tell = () => {
    setTried(true);
    if (!isComplete) return;
    void send(async () => {
      const made = await api('POST /outcome-batches', {
        body: {
          people: can.map(({ applicationId, kind, decisionId }) => ({ applicationId, kind, decisionId })),
          letters,
          reason,
          ...wording.sent,
        },
        idempotencyKey,
      });
      await queries.invalidateQueries({ queryKey: ['outcome batches'] });
      await navigate({ to: '/outcomes/together/$outcomeBatchId', params: { outcomeBatchId: made.id } });
    }, 'send');
  };
  const set = (letter: GroupLetter) =>
    draft.setValue({ ...draft.value, letters: { ...draft.value.letters, [groupOf(letter)]: letter } });
  const own = said[`refused_${refusalKind(problem)}` as 'refused_nobody_to_tell'];
  return (
    <div className="columns with-aside">
      <div className="stack">
        <RestoredNote of={draft} />
        {toDecide > 0 && (
          <Sheet title={said.reasonTitle}>
            <div className="stack">
              <p className="soft small">{said.reasonNote(toDecide)}</p>
              <NoteArea
                label={said.reason}
                required
                lines={2}
                maxLength={5000}
                value={reason}
                onChange={(next) => draft.setValue({ ...draft.value, reason: next })}
                error={tried && reason.trim() === '' ? said.reasonNeeded : null}
              />
            </div>
          </Sheet>
        )}
        {letters.map((letter) => (
          <GroupSheet
            key={groupOf(letter)}
            letter={letter}
            count={can.filter((one) => groupOf(one) === groupOf(letter)).length}
            internalReason={reason}
            tried={tried}
            busy={sending === 'preview'}
            isOnly={letters.length === 1}
            onChange={set}
            onLook={() => look(can.findIndex((one) => groupOf(one) === groupOf(letter)))}
          />
        ))}
        {problem && !isHeld && <FieldError error={own ?? refused(problem)} />}
      </div>
      <Sheet title={single.previewTitle}>
        <div className="stack" ref={mail}>
          {shown === null ? (
            <p className="soft">{said.lookFirst}</p>
          ) : (
            <>
              <div className="row-apart">
                <p role="status" className="small">
                  {said.previewOf(at + 1, can.length)} · <bdi>{person.candidate.name}</bdi> ·{' '}
                  {languageNames[person.language]}
                </p>
                {can.length > 1 && (
                  <div className="row">
                    <Button busy={sending === 'preview'} onClick={() => look((at + can.length - 1) % can.length)}>
                      {said.previous}
                    </Button>
                    <Button busy={sending === 'preview'} onClick={() => look((at + 1) % can.length)}>
                      {said.next}
                    </Button>
                  </div>
                )}
              </div>
              {!isCurrent && <p role="status">{single.previewOld}</p>}
              <LetterShown language={person.language} mail={shown.mail} isHeld={isHeld} />
              {can.some(({ kind }) => kind === 'reject') && <p className="small">{said.endsThem}</p>}
              {!isSeen && <p className="small">{said.lookEach}</p>}
              {wording.field}
              <div className="row">
                <Button
                  kind={isSeen && isComplete ? 'filled' : 'outlined'}
                  busy={sending === 'send'}
                  disabled={!isSeen}
                  onClick={tell}
                >
                  {said.send(can.length)}
                </Button>
              </div>
            </>
          )}
        </div>
      </Sheet>
    </div>
  );
};
