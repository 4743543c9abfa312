import './Templates.css';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import type { Language } from '../ui/words.ts';
import type { Plan, Session } from './plan-query.ts';
import { words } from './template-words.ts';
import { type Template, useTemplatePlan } from './use-templates.ts';
import { words as planWords } from './words.ts';

type TemplateDialogProps = {
  template: Template;
  language: Language;
  onClose: () => void;
  onTake: () => void;
  busy?: boolean;
};

/** A template to read before it is taken: what is judged and by which anchors, and what is asked in each session. */
export const TemplateDialog = ({ template, language, onClose, onTake, busy = false }: TemplateDialogProps) => {
  const said = useWords(words);
  const { data: plan } = useTemplatePlan(language, template.trade);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={template.title}
      actions={
        <>
          <Button onClick={onClose}>{said.back}</Button>
          <Button kind="filled" busy={busy} onClick={onTake}>
            {said.take}
          </Button>
        </>
      }
    >
      <div className="stack template-inside" lang={language}>
        <p>{template.about}</p>
        {plan ? <TemplateInside template={template} plan={plan} /> : <Skeleton lines={12} />}
      </div>
    </Dialog>
  );
};

const TemplateInside = ({ template, plan }: { template: Template; plan: Plan }) => {
  const said = useWords(words);
  const saidOfPlans = useWords(planWords);
  const dates = useDates();
  return (
    <>
      <section className="stack">
        <h3>{said.judged}</h3>
        {plan.competencies.map(({ id, name, definition, dimension, anchors }) => (
          <div key={id} className="template-competency">
            <p className="row-apart">
              <b>{name}</b>
              <Tag>{saidOfPlans[dimension]}</Tag>
            </p>
            <p className="small">{definition}</p>
            <details>
              <summary className="small">{said.anchors}</summary>
              <ol className="template-anchors small">
                {anchors.map((anchor) => (
                  <li key={anchor}>{anchor}</li>
                ))}
              </ol>
            </details>
          </div>
        ))}
      </section>
      {plan.rounds.map((round, at) => (
        <section key={round.id} className="stack">
          <h3 className="row-apart">
            <span>{saidOfPlans.round(at + 1, round.name)}</span>{' '}
            <span className="soft small">{said.pauses(dates.duration(template.rounds[at]?.minutes ?? 0))}</span>
          </h3>
          {round.sessions.map((session) => (
            <TemplateSession key={session.id} session={session} plan={plan} />
          ))}
        </section>
      ))}
    </>
  );
};

const TemplateSession = ({ session, plan }: { session: Session; plan: Plan }) => {
  const said = useWords(words);
  const saidOfPlans = useWords(planWords);
  const dates = useDates();
  const nameOf = (competencyId: string) => plan.competencies.find(({ id }) => id === competencyId)?.name ?? '';
  const { name, kind, minutes, rated, questions, seats, toHaveReady } = session;
  const watched = seats.flatMap(({ focus }) => focus).map(nameOf);
  return (
    <div className="template-session">
      <p className="row-apart">
        <b>{name}</b>
        <Tag tone={rated ? 'ink' : 'neutral'}>{rated ? saidOfPlans.rated : saidOfPlans.notRated}</Tag>
      </p>
      <p className="soft small">
        {[
          saidOfPlans[kind],
          said.minutes(minutes),
          watched.length > 0 ? `${said.watches}: ${dates.list(watched)}` : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {toHaveReady ? (
        <p className="small">
          <b>{saidOfPlans.toHaveReady}:</b> {toHaveReady}
        </p>
      ) : null}
      {questions.length > 0 ? (
        <ul
          // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
          role="list"
          className="template-questions"
        >
          {questions.map(({ id, text, type, competencyId, minutes: asked, followUps }) => (
            <li key={id}>
              <Said>{text}</Said>
              <p className="soft small">
                {saidOfPlans[type]} · {nameOf(competencyId)} · {said.minutes(asked)}
              </p>
              <ul className="template-follow-ups small">
                {followUps.map((followUp) => (
                  <li key={followUp}>{followUp}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
