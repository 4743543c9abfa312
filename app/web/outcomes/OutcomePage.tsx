import { useDraft } from '../draft.ts';
import { MessageArea } from '../NoteArea.tsx';
import type { Problem } from '../problem.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { isHeldForWords, useWordingReason } from '../WordingReason.tsx';
import './outcomes.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useRefusals } from '../applications/refusal-words.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { LetterShown } from './LetterShown.tsx';
import { DaysTag } from './OutcomeSheet.tsx';
import { togetherWords } from './together-words.ts';
import { type OutcomeState, useOutcome } from './use-outcome.ts';
import { words } from './words.ts';

type Preview = Answer<Api<Contracts>['POST /applications/{applicationId}/outcome-previews']>;
type ToTell = NonNullable<OutcomeState['toTell']>;

/** Writes what a candidate is told: prepared in their language, looked at exactly as it is sent, sent by a person (R71). */
export const OutcomePage = () => {
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId/outcome' });
  const said = useWords(words);
  const { data: application } = useSuspenseQuery({
    queryKey: ['application-name', applicationId],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}', { params: { applicationId }, signal }),
  });
  const decisions = useSuspenseQuery({
    queryKey: ['decisions-for-letter', applicationId],
    queryFn: ({ signal }) =>
      application.owesCard
        ? Promise.resolve({ items: [] })
        : api('GET /applications/{applicationId}/decisions', { params: { applicationId }, signal }),
  });
  const { data, isSealed, isLoading } = useOutcome(applicationId, application.owesCard);
  const back = (
    <Link {...buttonLook()} to="/applications/$applicationId" params={{ applicationId }}>
      {said.back}
    </Link>
  );
  const header = (
    <PageHeader
      eyebrow={application.vacancy.title}
      title={said.pageTitle(application.candidate.name)}
      note={data?.toTell ? said.inLanguage(data.toTell.language) : undefined}
      actions={data?.toTell?.daysLeft != null ? <DaysTag daysLeft={data.toTell.daysLeft} /> : null}
    />
  );
  if (isLoading) {
    return (
      <>
        {header}
        <Skeleton lines={6} />
      </>
    );
  }
  if (!data?.toTell) {
    return (
      <>
        {header}
        <EmptyState title={isSealed ? said.ownCardsFirst : said.gone} action={back}>
          {isSealed ? '' : said.goneHelp}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {header}
      <Letter
        key={data.toTell.decisionId ?? 'closed'}
        applicationId={applicationId}
        toTell={data.toTell}
        internalReason={decisions.data.items[0]?.reason ?? ''}
      />
    </>
  );
};

const Letter = (props: { applicationId: string; toTell: ToTell; internalReason: string }) => {
  const { applicationId, toTell, internalReason } = props;
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const refused = useRefusals();
  const draft = useDraft(`applications/${applicationId}/outcome/${toTell.decisionId ?? 'closed'}`, toTell.prepared);
  const letter = draft.value;
  const [preview, setPreview] = useState<{ of: string; mail: Preview } | null>(null);
  const [tried, setTried] = useState(false);
  // Held back for its words or refused, it is another request the next time.
  const [idempotencyKey, renewKey] = useState(() => crypto.randomUUID());
  const { sending, problem, send } = useSending<'preview' | 'send'>({
    onRefused: (refusal) => {
      renewKey(crypto.randomUUID());
      if (refusal.kind === 'conflict') void queries.invalidateQueries({ queryKey: ['outcome', applicationId] });
    },
  });
  const together = useWords(togetherWords);
  const byName = ({ more: { by, goesAt }, type }: Problem): string | null => {
    if (typeof by !== 'string' || by === '') return null;
    if (type.endsWith(':already_told')) return together.toldByName(by);
    return type.endsWith(':being_told') && typeof goesAt === 'string'
      ? together.tellsBy(by, dates.moment(goesAt))
      : null;
  };
  const wording = useWordingReason(problem);
  // Held back for the same words, they are listed where their reason is asked; and each of them once.
  const isHeld = problem !== null && isHeldForWords(problem);
  const set = (change: Partial<typeof letter>) => draft.setValue({ ...letter, ...change });
  const needsReason = toTell.kind === 'reject' || toTell.kind === 'closed';
  const missing = { subject: letter.subject.trim() === '', message: needsReason && letter.message.trim() === '' };
  const isComplete = !missing.subject && !missing.message;
  const isCurrent = preview !== null && preview.of === JSON.stringify(letter);
  const isInternal = internalReason.trim() !== '' && letter.message.includes(internalReason.trim());
  const attempt = (what: 'preview' | 'send', work: () => Promise<void>) => {
    setTried(true);
    if (isComplete) void send(work, what);
  };
  const look = () =>
    attempt('preview', async () => {
      const mail = await api('POST /applications/{applicationId}/outcome-previews', {
        params: { applicationId },
        body: letter,
      });
      setPreview({ of: JSON.stringify(letter), mail });
    });
  const tell = () =>
    attempt('send', async () => {
      await api('POST /applications/{applicationId}/outcomes', {
        params: { applicationId },
        body: { ...letter, decisionId: toTell.decisionId, ...wording.sent },
        idempotencyKey,
      });
      await draft.settle();
      say(said.sent);
      await queries.invalidateQueries();
      await navigate({ to: '/applications/$applicationId', params: { applicationId } });
    });
  return (
    <div className="columns with-aside">
      <Sheet title={said[`kindOf_${toTell.kind}`]}>
        <div className="stack">
          <RestoredNote of={draft} />
          <MessageArea
            written={toTell.language}
            lang={toTell.language}
            label={said.subject}
            required
            lines={1}
            maxLength={200}
            value={letter.subject}
            onChange={(subject) => set({ subject: subject.replaceAll('\n', ' ') })}
            error={tried && missing.subject ? said.subjectNeeded : null}
          />
          <MessageArea
            written={toTell.language}
            lang={toTell.language}
            label={said.opening}
            optional
            value={letter.opening}
            onChange={(opening) => set({ opening })}
            maxLength={5000}
          />
          <MessageArea
            written={toTell.language}
            lang={toTell.language}
            label={needsReason ? said.messageReject : said.messageGood}
            hint={needsReason ? said.messageRejectHint : undefined}
            optional={!needsReason}
            lines={5}
            value={letter.message}
            onChange={(message) => set({ message })}
            maxLength={5000}
            error={tried && missing.message ? said.messageNeeded : isInternal ? said.copied : null}
          />
          <MessageArea
            written={toTell.language}
            lang={toTell.language}
            label={said.closing}
            optional
            value={letter.closing}
            onChange={(closing) => set({ closing })}
            maxLength={5000}
          />
          {toTell.sealedUntil && <p className="small">{said.sealed(dates.moment(toTell.sealedUntil))}</p>}
          <div className="row">
            <Button kind={isCurrent ? 'outlined' : 'filled'} busy={sending === 'preview'} onClick={look}>
              {said.preview}
            </Button>
          </div>
          {problem && !isHeld && <FieldError error={byName(problem) ?? refused(problem)} />}
        </div>
      </Sheet>
      <Sheet title={said.previewTitle}>
        <div className="stack">
          {preview === null ? (
            <p className="soft">{said.lookFirst}</p>
          ) : (
            <>
              {!isCurrent && <p role="status">{said.previewOld}</p>}
              <LetterShown language={toTell.language} mail={preview.mail} isHeld={isHeld} />
              {toTell.kind === 'reject' && <p className="small">{said.rejectHelp}</p>}
              {wording.field}
              <div className="row">
                <Button
                  kind={isCurrent && !toTell.sealedUntil ? 'filled' : 'outlined'}
                  busy={sending === 'send'}
                  disabled={!isCurrent || toTell.sealedUntil !== null}
                  onClick={tell}
                >
                  {toTell.kind === 'reject' ? said.sendReject : said.send}
                </Button>
              </div>
            </>
          )}
        </div>
      </Sheet>
    </div>
  );
};
