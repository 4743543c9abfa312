import './Bank.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { useMembers } from '../members/use-members.ts';
import { Problem } from '../problem.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { ComboBox } from '../ui/ComboBox.tsx';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { areTooManyTags, contentOf, draftOf, emptyDraft, isTooMuch, type QuestionDraft } from './question-draft.ts';
import { bankRefusalKind, useBankRefusals } from './refusal-words.ts';
import { TheirsSheet } from './TheirsSheet.tsx';
import { UsesSheet } from './UsesSheet.tsx';
import { type BankQuestion, type BankState, bankQuestionQuery, textIn } from './use-bank.ts';
import { VersionsSheet } from './VersionsSheet.tsx';
import { words } from './words.ts';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether what is typed can be sent at all. */
const isSound = (draft: QuestionDraft) => {
  const content = contentOf(draft);
  return (
    Object.keys(content.texts).length > 0 &&
    draft.competencyId !== '' &&
    !areTooManyTags(draft.tags) &&
    Object.values(draft.texts).every((text) => !isTooMuch(text.followUps) && !isTooMuch(text.goodAnswer))
  );
};

const BankLink = () => {
  const said = useWords(words);
  return (
    <Link className="link" data-quiet to="/questions">
      {said.bank}
    </Link>
  );
};

/** A refusal in words; where the words are another question's already, the way to it. */
const Refused = ({ problem }: { problem: Problem | null }) => {
  const said = useWords(words);
  const refusal = useBankRefusals();
  if (!problem) return null;
  const known = problem.more.bankQuestionId;
  return (
    <div role="alert" className="row">
      <FieldError error={refusal(problem)} />
      {bankRefusalKind(problem) === 'question_known' && typeof known === 'string' ? (
        <Link className="link" to="/questions/$bankQuestionId" params={{ bankQuestionId: known }}>
          {said.openIt}
        </Link>
      ) : null}
    </div>
  );
};

/** A new question for the bank. */
export const NewBankQuestionPage = () => {
  const said = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const kept = useDraft('bank-questions/new', emptyDraft(language));
  const draft = kept.value;
  const [idempotencyKey, renewKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useSending({ onRefused: () => renewKey(crypto.randomUUID()) });
  const save = async (state: 'draft' | 'in_use') => {
    setTried(true);
    if (!isSound(draft)) return;
    await send(async () => {
      const made = await api('POST /bank-questions', { body: { content: contentOf(draft), state }, idempotencyKey });
      await kept.settle();
      await queries.invalidateQueries({ queryKey: ['bank-questions'] });
      say(said.made);
      await navigate({ to: '/questions/$bankQuestionId', params: { bankQuestionId: made.id } });
    });
  };
  return (
    <>
      <PageHeader eyebrow={<BankLink />} title={said.newQuestion} />
      <div className="stack bank-form">
        <RestoredNote of={kept} />
        <QuestionFields draft={draft} onChange={kept.setValue} tried={tried} />
        <Refused problem={problem} />
        <div className="row">
          <Button kind="filled" busy={busy} onClick={() => void save('in_use')}>
            {said.saveNew}
          </Button>
          <Button busy={busy} onClick={() => void save('draft')}>
            {said.saveDraft}
          </Button>
        </div>
      </div>
    </>
  );
};

/** One question of the bank: what it says, where it stands, who uses it, and every version. */
export const BankQuestionPage = () => {
  const { bankQuestionId } = useParams({ from: '/shell/questions/$bankQuestionId' });
  const { data } = useSuspenseQuery(bankQuestionQuery(bankQuestionId));
  return <QuestionEditor key={bankQuestionId} question={data.value} />;
};

const begunOn = (question: BankQuestion) => ({ version: question.version, draft: draftOf(question.content) });

const QuestionEditor = ({ question }: { question: BankQuestion }) => {
  const said = useWords(words);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const params = { bankQuestionId: question.id };
  const [base, setBase] = useState(question);
  // Kept with the version it was begun on: what a colleague saved since is shown before anything is put over it.
  const kept = useDraft(`bank-questions/${question.id}`, begunOn(question));
  const { draft } = kept.value;
  const setDraft = (next: QuestionDraft) => kept.setValue({ version: base.version, draft: next });
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useSending({
    onRefused: async (refusal) => {
      if (refusal.kind === 'stale') setTheirs(await api('GET /bank-questions/{bankQuestionId}', { params }));
    },
  });
  const [theirs, setTheirs] = useState<BankQuestion | null>(null);
  const isDirty = !isSame(contentOf(draft), contentOf(draftOf(base.content)));
  const { settle } = kept;
  const isBehind = kept.restored && kept.value.version < base.version;
  useEffect(() => {
    if (isBehind) setTheirs(base);
  }, [isBehind, base]);
  const accept = (fresh: BankQuestion) => {
    setBase(fresh);
    void settle(begunOn(fresh));
    setTheirs(null);
    queries.setQueryData(bankQuestionQuery(question.id).queryKey, { value: fresh, etag: `"${fresh.revision}"` });
    void queries.invalidateQueries({ queryKey: ['bank-questions'] });
    void queries.invalidateQueries({ queryKey: ['bank-versions', question.id] });
  };
  // What a colleague saves comes in by itself while nothing here is typed.
  useEffect(() => {
    // While it is being saved the answer says what stands there; two ways at once would show a question one cannot answer yet.
    if (busy || question.revision <= base.revision) return;
    if (isDirty) {
      // Their state or owner alone is nothing to put together.
      if (question.version > base.version) setTheirs(question);
      else setBase(question);
      return;
    }
    setBase(question);
    void settle(begunOn(question));
  }, [question, base, isDirty, busy, settle]);

  const save = async (on: BankQuestion) => {
    setTried(true);
    if (!isSound(draft)) return;
    await send(async () => {
      const saved = await api('PUT /bank-questions/{bankQuestionId}', {
        params,
        body: contentOf(draft),
        ifMatch: `"${on.revision}"`,
      });
      say(saved.version > on.version ? said.saved(saved.version) : said.unchanged);
      accept(saved);
    });
  };
  return (
    <>
      <PageHeader
        eyebrow={<BankLink />}
        title={textIn(base.content, language).text}
        note={<Standing question={base} onChanged={setBase} />}
      />
      <div className="stack bank-form">
        {theirs ? (
          <TheirsSheet
            mine={contentOf(draft)}
            theirs={theirs}
            busy={busy}
            onMine={() => {
              setBase(theirs);
              setTheirs(null);
              void save(theirs);
            }}
            onTheirs={() => accept(theirs)}
          />
        ) : null}
        <RestoredNote of={kept} />
        <QuestionFields draft={draft} onChange={setDraft} tried={tried} />
        <Refused problem={problem?.kind === 'stale' ? null : problem} />
        <div className="row">
          <Button kind="filled" busy={busy} onClick={() => void save(base)}>
            {said.save}
          </Button>
          {isDirty ? <span className="soft">{said.leave}</span> : null}
        </div>
        <UsesSheet question={base} />
        <VersionsSheet
          question={base}
          onUse={(version, content) => {
            setDraft(draftOf(content));
            say(said.fromVersion(version));
            scrollTo({ top: 0 });
          }}
        />
      </div>
    </>
  );
};

/** Where it stands, who looks after it, and the acts that change that. */
const Standing = ({ question, onChanged }: { question: BankQuestion; onChanged: (question: BankQuestion) => void }) => {
  const said = useWords(words);
  const dates = useDates();
  const members = useMembers();
  const queries = useQueryClient();
  const refusal = useBankRefusals();
  const [retiring, setRetiring] = useState(false);
  const { busy, problem, send } = useSending();
  const error = problem ? refusal(problem) : undefined;
  const { state, owner } = question;
  const put = async (body: { state?: BankState; reason?: string; ownerId?: string }) => {
    const changed = await api('PATCH /bank-questions/{bankQuestionId}', {
      params: { bankQuestionId: question.id },
      body,
      ifMatch: `"${question.revision}"`,
    }).catch(async (refused: unknown) => {
      if (refused instanceof Problem && refused.kind === 'stale')
        await queries.invalidateQueries({ queryKey: bankQuestionQuery(question.id).queryKey });
      throw refused;
    });
    queries.setQueryData(bankQuestionQuery(question.id).queryKey, { value: changed, etag: `"${changed.revision}"` });
    void queries.invalidateQueries({ queryKey: ['bank-questions'] });
    onChanged(changed);
  };
  const change = (body: Parameters<typeof put>[0]) =>
    send(async () => {
      await put(body);
      say(said.changed);
    });
  return (
    <div className="stack bank-form">
      <div className="row">
        <Tag tone={state === 'in_use' ? 'good' : state === 'draft' ? 'due' : 'neutral'}>{said[state]}</Tag>
        {state === 'in_use' ? null : (
          <Button kind="quiet" busy={busy} onClick={() => void change({ state: 'in_use' })}>
            {state === 'draft' ? said.takeIntoUse : said.useAgain}
          </Button>
        )}
        {state === 'retired' ? null : (
          <Button asks kind="quiet" onClick={() => setRetiring(true)}>
            {said.retire}
          </Button>
        )}
      </div>
      {state === 'retired' ? (
        <p dir="auto">{said.retiredNote(question.stateBy, dates.moment(question.stateAt), question.stateReason)}</p>
      ) : null}
      <div className="bank-owner">
        <ComboBox
          key={`${owner.memberId} ${members.length}`}
          label={said.owner}
          placeholder={owner.name}
          value={members.some(({ id }) => id === owner.memberId) ? owner.memberId : null}
          onChange={(ownerId) => {
            if (ownerId !== null && ownerId !== owner.memberId) void change({ ownerId });
          }}
          nothing={said.nobodyFits}
          choices={members.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </div>
      {error && !retiring ? <FieldError error={error} /> : null}
      {retiring && (
        <ReasonDialog
          title={said.retireTitle}
          confirm={said.retire}
          label={said.retireReason}
          area={TextArea}
          draft={`bank-questions/${question.id}/retiring`}
          refusal={refusal}
          send={(reason) => put({ state: 'retired', reason: reason.slice(0, 500) })}
          onClose={() => setRetiring(false)}
          onDone={() => say(said.changed)}
        >
          <p>{said.retireHelp}</p>
        </ReasonDialog>
      )}
    </div>
  );
};
