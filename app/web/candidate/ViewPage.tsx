import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { RingMark } from '../ui/plain/RingMark.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { DraftNote } from './DraftNote.tsx';
import { useFocusAfter } from './focus.ts';
import { type MyApplication, useMyApplication } from './my-application.ts';
import { Refused } from './Refused.tsx';
import { readAgain } from './resource.ts';
import { viewWords } from './view-words.ts';
import { WhichApplication } from './WhichApplication.tsx';
import './ViewPage.css';
import { words } from './words.ts';

type Asking = NonNullable<MyApplication['asking']>;
type Value = 'yes' | 'need_more' | 'no';

/** The answer by both: yes, no, or what one still needs to know, sealed until both are in or the deadline (R69). */
export const ViewPage = () => {
  const application = useMyApplication();
  const said = useWords(words);
  const mine = useWords(viewWords);
  const dates = useDates();
  if (!application) return <PageHeader eyebrow={said.view} title={said.viewEmpty} note={said.viewEmptyText} />;
  const { asking } = application;
  if (!asking) {
    const decision = application.steps.find(({ step }) => step === 'decision');
    const due = decision?.step === 'decision' && !decision.late ? decision.dueOn : null;
    return (
      <div className="stack">
        <WhichApplication application={application} />
        <PageHeader
          tab={said.view}
          title={application.ended ? mine.endedTitle : mine.nothingAsked}
          note={
            application.ended
              ? mine.endedNote
              : due
                ? `${mine.nothingAskedHelp} ${mine.decisionBy(dates.dayLong(due))}`
                : mine.nothingAskedHelp
          }
        />
        <div className="view-ring">
          <RingMark size={140} quiet="both" />
        </div>
      </div>
    );
  }
  return <BothSides key={asking.asking} application={application} asking={asking} />;
};

const BothSides = ({ application, asking }: { application: MyApplication; asking: Asking }) => {
  const said = useWords(words);
  const mine = useWords(viewWords);
  const dates = useDates();
  const answer = useFocusAfter<HTMLElement>(asking.mine !== null);
  const title = { waiting: mine.askedTitle, ended: mine.endedTitle, agreed: mine.agreed, open_again: mine.openAgain }[
    asking.outcome
  ];
  const quiet =
    asking.mine && asking.theirs.answered
      ? {}
      : asking.mine
        ? { quiet: 'ink' as const }
        : { quiet: asking.theirs.answered ? ('clay' as const) : ('both' as const) };
  return (
    <div className="stack">
      <WhichApplication application={application} />
      <PageHeader
        tab={said.view}
        title={title}
        note={
          {
            waiting: mine.opens(dates.moment(asking.deadline)),
            agreed: mine.agreedNote,
            open_again: mine.openAgainNote,
            ended: mine.endedNote,
          }[asking.outcome]
        }
      />
      {asking.mine ? (
        <Sheet edge="clay">
          <p>
            <strong className="side-clay" ref={answer} tabIndex={-1}>
              {{ yes: mine.yourYes, need_more: mine.yourNeed, no: mine.yourNo }[asking.mine.value]}
            </strong>
          </p>
          {asking.mine.body && (
            <p className="view-words" dir="auto">
              {asking.mine.body}
            </p>
          )}
        </Sheet>
      ) : (
        !application.ended && asking.outcome !== 'ended' && <Give application={application} asking={asking} />
      )}
      <Sheet edge="ink">
        <p>
          <strong className="side-ink">
            {!asking.theirs.answered
              ? mine.theyWait
              : asking.theirs.value
                ? { yes: mine.theyYes, need_more: mine.theyNeed, no: mine.theyNo }[asking.theirs.value]
                : mine.theyIn}
          </strong>
        </p>
        {asking.theirs.body && (
          <p className="view-words" dir="auto">
            {asking.theirs.body}
          </p>
        )}
      </Sheet>
      <div className="view-ring">
        <RingMark size={140} {...quiet} label={title} />
      </div>
    </div>
  );
};

const Give = ({ application, asking }: { application: MyApplication; asking: Asking }) => {
  const mine = useWords(viewWords);
  const dates = useDates();
  const draft = useDraft<{ value: Value | null; body: string }>(
    `my/applications/${application.id}/askings/${asking.asking}`,
    { value: null, body: '' },
  );
  const { value, body } = draft.value;
  const { busy, problem, send } = useSending({
    onRefused: ({ kind }) => (kind === 'conflict' ? readAgain('application/') : undefined),
  });
  const [tried, setTried] = useState(false);
  // What this device brings back moves no focus: nobody pressed anything.
  const field = useRef<HTMLElement>(null);
  const [presses, setPresses] = useState(0);
  const heading = useFocusAfter<HTMLHeadingElement>(presses);
  const choose = (chosen: Value | null) => {
    setPresses(presses + 1);
    draft.setValue({ value: chosen, body });
  };
  const sealed = asking.theirs.answered ? mine.theirsIsIn : mine.sealedHelp(dates.moment(asking.deadline));
  const isBodyMissing = value === 'need_more' && body.trim() === '';
  const give = async () => {
    setTried(true);
    if (isBodyMissing) field.current?.querySelector('textarea')?.focus();
    if (value === null || isBodyMissing) return;
    const isSent = await send(() =>
      api('PUT /my/applications/{applicationId}/askings/{asking}/answer', {
        params: { applicationId: application.id, asking: asking.asking },
        body: { value, body },
      }),
    );
    if (!isSent) return;
    await draft.settle();
    readAgain('application/');
  };
  if (value === null) {
    return (
      <section className="stack" aria-labelledby="answer">
        <h2 id="answer" ref={heading} tabIndex={-1}>
          {mine.yourAnswer(application.organisation.name)}
        </h2>
        <Button kind="filled" wide onClick={() => choose('yes')}>
          {mine.yes}
        </Button>
        <Button wide onClick={() => choose('need_more')}>
          {mine.need_more}
        </Button>
        <Button wide onClick={() => choose('no')}>
          {mine.no}
        </Button>
        <p className="soft small">{sealed}</p>
      </section>
    );
  }
  return (
    <section className="stack" aria-labelledby="answer" ref={field}>
      <h2 id="answer" ref={heading} tabIndex={-1}>
        {mine[value]}
      </h2>
      <TextArea
        label={value === 'need_more' ? mine.needWhat : mine.anything}
        optional={value !== 'need_more'}
        value={body}
        onChange={(written) => draft.setValue({ value, body: written })}
        maxLength={5000}
        error={tried && isBodyMissing ? mine.needNeeded : null}
      />
      <DraftNote of={draft} />
      <p className="soft small">{value === 'no' ? mine.noHelp : sealed}</p>
      <Button kind={value === 'no' ? 'danger' : 'filled'} wide busy={busy} onClick={() => void give()}>
        {{ yes: mine.confirmYes, need_more: mine.confirmMore, no: mine.confirmNo }[value]}
      </Button>
      <Button wide onClick={() => choose(null)}>
        {mine.back}
      </Button>
      <Refused problem={problem} />
    </section>
  );
};
