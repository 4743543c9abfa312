import { Link } from '@tanstack/react-router';
import { useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import type { Application } from './use-application.ts';
import type { Next } from './use-standing.ts';
import { words } from './words.ts';

/** The page's one main thing: what somebody who opens it now most likely came to do. */
export const NextStep = (props: { application: Application; next: Next; onPlan: (roundId: string) => void }) => {
  const { application, next, onPlan } = props;
  const said = useWords(words);
  const look = buttonLook('filled');
  switch (next.does) {
    case 'plan':
      return (
        <Button asks kind="filled" onClick={() => onPlan(next.roundId)}>
          {said.planDay}
        </Button>
      );
    case 'send':
      return (
        <Link {...look} to="/agendas/$agendaId" params={{ agendaId: next.agendaId }}>
          {said.openAgenda}
        </Link>
      );
    case 'discuss':
      return (
        <Link
          {...look}
          to="/applications/$applicationId/rounds/$roundId/debrief"
          params={{ applicationId: application.id, roundId: next.roundId }}
        >
          {said.debrief}
        </Link>
      );
    case 'tell':
      return (
        <Link {...look} to="/applications/$applicationId/outcome" params={{ applicationId: application.id }}>
          {said.nowTell}
        </Link>
      );
  }
};
