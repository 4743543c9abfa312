import { Link } from '@tanstack/react-router';
import type { SavedPlan } from '../plans/use-saved-plan.ts';
import { useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import type { Vacancy } from './vacancy-query.ts';
import { words } from './words.ts';

const parts = ['competence', 'collaboration', 'pay'] as const;
export type Missing = (typeof parts)[number];

/** What a vacancy lacks before it can open: a criterion of each dimension (R03), and the pay range (P1). */
export const missingOf = (vacancy: Vacancy, plan: SavedPlan): Missing[] =>
  parts.filter((part) => (part === 'pay' ? vacancy.pay === null : plan.coverage.missingDimensions.includes(part)));

/** What stands before opening, each with the way to settle it. */
export const BeforeOpening = (props: { vacancyId: string; missing: readonly Missing[]; onStatePay: () => void }) => {
  const { vacancyId, missing, onStatePay } = props;
  const said = useWords(words);
  const texts = {
    competence: { title: said.competence, note: said.competenceHelp },
    collaboration: { title: said.collaboration, note: said.collaborationHelp },
    pay: { title: said.payCheck, note: said.payCheckHelp },
  };
  return (
    <Sheet title={said.checklist} flush edge="ink">
      <Rows label={said.checklist}>
        {parts.map((part) => {
          const { title, note } = texts[part];
          const isMissing = missing.includes(part);
          const look = missing[0] === part ? 'filled' : undefined;
          return (
            <Row
              key={part}
              title={title}
              note={note}
              end={
                !isMissing ? (
                  <Tag tone="good">{said.done}</Tag>
                ) : part === 'pay' ? (
                  <Button {...(look ? { kind: look } : {})} onClick={onStatePay}>
                    {said.statePay}
                  </Button>
                ) : (
                  <Link
                    {...buttonLook(look)}
                    to="/vacancies/$vacancyId/plan"
                    params={{ vacancyId }}
                    aria-label={`${said.toPlan}: ${title}`}
                  >
                    {said.toPlan}
                  </Link>
                )
              }
            />
          );
        })}
      </Rows>
    </Sheet>
  );
};
