import { useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { DraftNote } from './DraftNote.tsx';
import { type MyApplication, useMyApplication } from './my-application.ts';
import { Refused } from './Refused.tsx';
import { readAgain, useResource } from './resource.ts';
import { To, turnPage } from './router.tsx';
import { WhichApplication } from './WhichApplication.tsx';
import { withdrawWords } from './withdraw-words.ts';
import { words } from './words.ts';

/** Withdrawing: what it does, an optional reason, and a day in which it can be taken back. */
export const WithdrawPage = () => {
  const application = useMyApplication();
  const said = useWords(words);
  const [back, setBack] = useState<{ resumed: number; lost: number } | null>(null);
  const mine = useWords(withdrawWords);
  if (!application) return <PageHeader title={said.homeEmpty} note={said.homeEmptyText} />;
  if (application.withdrawal) return <Withdrawn application={application} onBack={setBack} />;
  if (back) {
    return (
      <div className="stack">
        <PageHeader title={mine.backAgain} note={mine.backNote(back.resumed)} />
        {back.lost > 0 && <p>{mine.lost}</p>}
        <Home />
      </div>
    );
  }
  if (application.ended) {
    return (
      <div className="stack">
        <WhichApplication application={application} />
        <PageHeader title={mine.endedTitle} note={mine.endedNote} />
        <Home />
      </div>
    );
  }
  return <Withdraw key={application.id} application={application} />;
};

const Home = () => {
  const mine = useWords(withdrawWords);
  return (
    <To {...buttonLook(undefined, true)} to="/my">
      {mine.home}
    </To>
  );
};

const Withdraw = ({ application }: { application: MyApplication }) => {
  const mine = useWords(withdrawWords);
  const params = { applicationId: application.id };
  const privacy = useResource(`privacy/${application.id}`, () =>
    api('GET /my/applications/{applicationId}/privacy', { params }),
  );
  const draft = useDraft(`my/applications/${application.id}/withdrawal`, '');
  const { busy, problem, send } = useSending();
  const isPlanned = application.agendas.some(({ content }) =>
    content.sessions.some(({ startsAt }) => Date.parse(startsAt) > Date.now()),
  );
  const organisation = application.organisation.name;
  const withdraw = async () => {
    const body = { reason: draft.value };
    if (!(await send(() => api('PUT /my/applications/{applicationId}/withdrawal', { params, body })))) return;
    await draft.settle();
    turnPage();
    readAgain();
  };
  return (
    <div className="stack">
      <WhichApplication application={application} />
      <PageHeader title={mine.title} note={mine.note(application.vacancy.title, organisation)} />
      <Sheet title={mine.what}>
        <div className="stack">
          <p>{mine.ends}</p>
          {isPlanned && <p>{mine.interviews}</p>}
          <p>{mine.undo}</p>
          <p>{privacy.consentGivenAt ? mine.consented(organisation) : mine.data(privacy.days, organisation)}</p>
          <p>
            {mine.erase}{' '}
            <To className="link" to="/my/privacy">
              {mine.privacy}
            </To>
          </p>
        </div>
      </Sheet>
      <TextArea
        label={mine.reason}
        hint={mine.reasonHelp}
        value={draft.value}
        onChange={draft.setValue}
        maxLength={2000}
      />
      <DraftNote of={draft} />
      <Refused problem={problem} />
      <Button kind="danger" wide busy={busy} onClick={() => void withdraw()}>
        {mine.withdraw}
      </Button>
      <To {...buttonLook(undefined, true)} to="/my">
        {mine.stay}
      </To>
    </div>
  );
};

const Withdrawn = (props: {
  application: MyApplication;
  onBack: (back: { resumed: number; lost: number }) => void;
}) => {
  const { application, onBack } = props;
  const mine = useWords(withdrawWords);
  const dates = useDates();
  const { busy, problem, send } = useSending();
  const { withdrawal } = application;
  if (!withdrawal) return null;
  const takeBack = async () => {
    const params = { applicationId: application.id };
    const isBack = await send(async () =>
      onBack(await api('DELETE /my/applications/{applicationId}/withdrawal', { params })),
    );
    if (!isBack) return;
    turnPage();
    readAgain();
  };
  return (
    <div className="stack">
      <WhichApplication application={application} />
      <PageHeader
        eyebrow={application.vacancy.title}
        title={mine.doneTitle}
        note={mine.done(dates.moment(withdrawal.withdrawnAt))}
      />
      {withdrawal.reason && (
        <Sheet>
          <p className="soft small">{mine.yourReason}</p>
          <Said>{withdrawal.reason}</Said>
        </Sheet>
      )}
      {Date.parse(withdrawal.undoUntil) > Date.now() ? (
        <>
          <p>{mine.takeBackUntil(dates.moment(withdrawal.undoUntil))}</p>
          <Button wide busy={busy} onClick={() => void takeBack()}>
            {mine.takeBack}
          </Button>
        </>
      ) : (
        <p>{mine.over}</p>
      )}
      <Refused problem={problem} />
      <Home />
    </div>
  );
};
