import { useDates, useWords } from '../ui/language.tsx';
import { Steps } from '../ui/plain/Steps.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { homeWords } from './home-words.ts';
import type { MyApplication } from './my-application.ts';

/** The steps of the procedure: what is behind, where one is, what comes, and who decides by when. */
export const Process = ({ application }: { application: MyApplication }) => {
  const mine = useWords(homeWords);
  const dates = useDates();
  const state = { done: 'done', current: 'now', to_come: 'later', dropped: 'later' } as const;
  const steps = application.steps.map((step, at) => {
    const id = `${step.step}${at}`;
    if (step.step === 'application')
      return { id, state: 'done' as const, title: mine.applied, note: dates.date(step.on) };
    if (step.step === 'round') {
      return {
        id,
        state: state[step.state],
        title: mine.round(step.number, step.name),
        note: step.when ? (
          <>
            {dates.range(step.when.startsAt, step.when.endsAt)}
            {step.state === 'done' && step.who.length > 0 && (
              <div dir="auto">{mine.with(dates.list(step.who.map(({ name }) => name)))}</div>
            )}
          </>
        ) : step.state === 'dropped' ? (
          mine.dropped
        ) : (
          mine.notPlanned
        ),
      };
    }
    if (step.step === 'decision') {
      const isDone = step.state === 'done';
      const who = step.who
        ? (isDone ? mine.hasDecided : mine.decides)(step.who.name)
        : isDone
          ? mine.haveDecided
          : mine.decision;
      const by = step.dueOn
        ? step.late
          ? mine.lateSince(dates.dayLong(step.dueOn))
          : mine.by(dates.dayLong(step.dueOn))
        : undefined;
      return {
        id,
        state: state[step.state],
        title: who,
        note: by,
        end: step.late ? (
          <Tag tone="late">{mine.late}</Tag>
        ) : step.dueOn && step.daysLeft !== null ? (
          <Tag tone={step.daysLeft <= 2 ? 'due' : 'neutral'}>{dates.relative(step.dueOn)}</Tag>
        ) : undefined,
      };
    }
    const { asking } = application;
    const answers = step.state === 'done' && asking && { mine: asking.mine !== null, theirs: asking.theirs.answered };
    const title = !answers
      ? mine.bothAnswer
      : answers.mine && answers.theirs
        ? mine.bothAnswered
        : answers.theirs
          ? mine.theyAnswered
          : answers.mine
            ? mine.youAnswered
            : mine.bothAnswer;
    return { id, state: state[step.state], title };
  });
  return (
    <section aria-labelledby="steps" className="stack">
      <h2 id="steps">{mine.process}</h2>
      <Steps label={mine.process} steps={steps} />
    </section>
  );
};
