import './OutcomePage.css';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { BrokenPromises } from './BrokenPromises.tsx';
import { DraftNote } from './DraftNote.tsx';
import { useFocusAfter } from './focus.ts';
import { type MyApplication, useMyApplication } from './my-application.ts';
import { outcomeWords } from './outcome-words.ts';
import { Refused } from './Refused.tsx';
import { readAgain } from './resource.ts';
import { To } from './router.tsx';
import { WhichApplication } from './WhichApplication.tsx';

type Outcome = MyApplication['outcomes'][number];
type Score = 'clear' | 'respectful' | 'fair';

/** What they decided, word for word; thanking them, contesting it, and what one thinks of the procedure (R71, G11). */
export const OutcomePage = () => {
  const application = useMyApplication();
  const mine = useWords(outcomeWords);
  const thanks = useFocusAfter<HTMLParagraphElement>(application?.feedbackGiven);
  if (!application) return <PageHeader title={mine.none} note={mine.noneHelp} />;
  const [latest, ...earlier] = application.outcomes;
  // How it was is asked once it is over.
  const goesOn = latest?.kind === 'next_round' && !application.ended;
  if (!latest) {
    return (
      <div className="stack">
        <WhichApplication application={application} />
        <PageHeader tab={mine.tab} title={mine.none} note={mine.noneHelp} />
        <To {...buttonLook('outlined')} to="/my">
          {mine.toHome}
        </To>
      </div>
    );
  }
  return (
    <div className="stack">
      <WhichApplication application={application} />
      <PageHeader tab={mine.tab} eyebrow={application.vacancy.title} title={mine[`kind_${latest.kind}`]} />
      <BrokenPromises application={application} />
      <Letter outcome={latest} />
      <Reactions key={latest.id} application={application} outcome={latest} />
      {goesOn ? (
        <To {...buttonLook('filled', true)} to="/my">
          {mine.goOn}
        </To>
      ) : application.feedbackGiven ? (
        <p className="soft" ref={thanks} tabIndex={-1}>
          {mine.thanksFeedback}
        </p>
      ) : (
        <Feedback key={application.id} applicationId={application.id} />
      )}
      {earlier.length > 0 && (
        <section className="stack" aria-labelledby="earlier">
          <h2 id="earlier">{mine.earlier}</h2>
          {earlier.map((outcome) => (
            <Letter key={outcome.id} outcome={outcome} titled />
          ))}
        </section>
      )}
      <To className="link" data-alone to="/my/privacy">
        {mine.privacy}
      </To>
    </div>
  );
};

const Letter = ({ outcome, titled = false }: { outcome: Outcome; titled?: boolean }) => {
  const mine = useWords(outcomeWords);
  const dates = useDates();
  return (
    <Sheet edge="ink">
      <div className="stack">
        {titled && <h3>{mine[`kind_${outcome.kind}`]}</h3>}
        <p className="my-letter" dir="auto" lang={outcome.language}>
          {[outcome.opening, outcome.message, outcome.closing].filter(Boolean).join('\n\n')}
        </p>
        <p className="soft small">{mine.from(outcome.sentBy, dates.moment(outcome.sentAt))}</p>
      </div>
    </Sheet>
  );
};

const Reactions = ({ application, outcome }: { application: MyApplication; outcome: Outcome }) => {
  const mine = useWords(outcomeWords);
  const dates = useDates();
  const draft = useDraft<{ open: 'thanks' | 'contest' | null; body: string }>(`my/outcomes/${outcome.id}/reaction`, {
    open: null,
    body: '',
  });
  const { open, body } = draft.value;
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useSending({
    onRefused: ({ kind }) => (kind === 'conflict' ? readAgain('application/') : undefined),
  });
  const field = useRef<HTMLElement>(null);
  const [presses, setPresses] = useState(0);
  const heading = useFocusAfter<HTMLHeadingElement>(presses);
  const setOpen = (next: typeof open) => {
    setPresses(presses + 1);
    draft.setValue({ open: next, body });
  };
  const said = (kind: 'thanks' | 'contest') => outcome.reactions.find((reaction) => reaction.kind === kind);
  const isMissing = open === 'contest' && body.trim() === '';
  const react = async () => {
    setTried(true);
    if (isMissing) field.current?.querySelector('textarea')?.focus();
    if (open === null || isMissing) return;
    const isSent = await send(() =>
      api('PUT /my/applications/{applicationId}/outcomes/{outcomeId}/reactions/{kind}', {
        params: { applicationId: application.id, outcomeId: outcome.id, kind: open },
        body: { body },
      }),
    );
    if (!isSent) return;
    await draft.settle({ open: null, body: '' });
    setPresses(presses + 1);
    setTried(false);
    readAgain('application/');
  };
  return (
    <section className="stack" aria-labelledby="react" ref={field}>
      <h2 id="react" ref={heading} tabIndex={-1}>
        {mine.react}
      </h2>
      {outcome.reactions.map((reaction) => (
        <Sheet key={reaction.kind} edge="clay">
          <div className="stack">
            <p>
              <strong className="side-clay">{reaction.kind === 'thanks' ? mine.thanked : mine.contested}</strong>
            </p>
            {reaction.body && <Said>{reaction.body}</Said>}
            {reaction.kind === 'contest' &&
              (reaction.answer ? (
                <>
                  <p className="soft small">{mine.answerBy(reaction.answer.by, dates.moment(reaction.answer.at))}</p>
                  <p className="my-letter" dir="auto">
                    {reaction.answer.body}
                  </p>
                </>
              ) : (
                <p className="soft small">{mine.waiting}</p>
              ))}
          </div>
        </Sheet>
      ))}
      {open === null ? (
        <>
          {!said('thanks') && (
            <Button wide onClick={() => setOpen('thanks')}>
              {mine.thank}
            </Button>
          )}
          {!said('contest') && outcome.kind !== 'next_round' && (
            <Button wide onClick={() => setOpen('contest')}>
              {mine.contest}
            </Button>
          )}
        </>
      ) : (
        <>
          {open === 'contest' && <p className="soft small">{mine.contestHelp}</p>}
          <TextArea
            label={open === 'contest' ? mine.contestLabel : mine.thankLabel}
            optional={open === 'thanks'}
            value={body}
            onChange={(written) => draft.setValue({ open, body: written })}
            lines={open === 'contest' ? 5 : 2}
            maxLength={5000}
            error={tried && isMissing ? mine.contestNeeded : null}
          />
          <DraftNote of={draft} />
          <Button kind="filled" wide busy={busy} onClick={() => void react()}>
            {open === 'contest' ? mine.sendContest : mine.sendThanks}
          </Button>
          <Button wide onClick={() => setOpen(null)}>
            {mine.back}
          </Button>
        </>
      )}
      <Refused problem={problem} />
    </section>
  );
};

const scores = ['1', '2', '3', '4', '5'] as const;

const Feedback = ({ applicationId }: { applicationId: string }) => {
  const mine = useWords(outcomeWords);
  const draft = useDraft<Record<Score, (typeof scores)[number] | ''> & { body: string }>(
    `my/applications/${applicationId}/feedback`,
    { clear: '', respectful: '', fair: '', body: '' },
  );
  const { body, ...given } = draft.value;
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useSending();
  const isEmpty = body.trim() === '' && Object.values(given).every((score) => score === '');
  const tell = async () => {
    setTried(true);
    if (isEmpty) return;
    const score = (name: Score) => (given[name] === '' ? null : Number(given[name]));
    const isSent = await send(() =>
      api('PUT /my/applications/{applicationId}/feedback', {
        params: { applicationId },
        body: { clear: score('clear'), respectful: score('respectful'), fair: score('fair'), body },
      }),
    );
    if (!isSent) return;
    await draft.settle();
    readAgain('application/');
  };
  return (
    <Sheet title={mine.feedback}>
      <div className="stack">
        <p className="soft small">{mine.feedbackHelp}</p>
        {(['clear', 'respectful', 'fair'] as const).map((name) => (
          <NativeSelect
            key={name}
            label={mine[name]}
            value={given[name]}
            placeholder={mine.noScore}
            onChange={(score) => draft.setValue({ ...draft.value, [name]: score })}
            choices={scores.map((value) => ({ value, text: mine[`score_${value}`] }))}
          />
        ))}
        <TextArea
          label={mine.words}
          optional
          value={body}
          onChange={(written) => draft.setValue({ ...draft.value, body: written })}
          maxLength={5000}
        />
        <DraftNote of={draft} />
        <Button wide busy={busy} onClick={() => void tell()}>
          {mine.sendFeedback}
        </Button>
        <Refused problem={problem} />
        <div role="alert">
          <FieldError error={tried && isEmpty ? mine.feedbackEmpty : null} />
        </div>
      </div>
    </Sheet>
  );
};
