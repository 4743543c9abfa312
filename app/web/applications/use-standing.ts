import { useAskings } from '../answers/use-askings.ts';
import type { Answer, Api, Contracts } from '../api.ts';
import { useOutcome } from '../outcomes/use-outcome.ts';
import { useDates, useWords } from '../ui/language.tsx';
import type { Application } from './use-application.ts';
import { words } from './words.ts';

type Decision = Answer<Api<Contracts>['GET /applications/{applicationId}/decisions']>['items'][number];

/** The one step that comes next, where it is a step of this page. */
export type Next =
  | { does: 'plan'; roundId: string }
  | { does: 'send'; agendaId: string }
  | { does: 'discuss'; roundId: string }
  | { does: 'tell' };

/** Where the procedure is, in one line, and what comes next. */
export const useStanding = (
  application: Application,
  decision: Decision | null,
): { note: string; next: Next | null } => {
  const said = useWords(words);
  const dates = useDates();
  const isSealed = application.owesCard || !application.full;
  const asking = useAskings(application.id, isSealed).data?.items[0];
  const toTell = useOutcome(application.id, isSealed).data?.toTell ?? null;
  const tell: Next | null = toTell && toTell.sealedUntil === null ? { does: 'tell' } : null;
  const isOver = (instant: string | null | undefined) => Boolean(instant) && Date.parse(instant ?? '') < Date.now();

  if (decision?.outcome === 'reject') return { note: said.nowRejected, next: tell };
  if (asking?.outcome === 'agreed') return { note: said.nowAgreed, next: tell };
  if (asking?.outcome === 'waiting') return { note: said.nowAsked(dates.moment(asking.deadline)), next: null };
  if (decision?.outcome === 'offer') return { note: said.nowOffer, next: tell };

  const held = application.rounds.filter(({ agenda }) => agenda?.publishedAt && isOver(agenda.endsAt)).at(-1);
  const current = application.rounds.find(({ agenda }) => !agenda?.publishedAt || !isOver(agenda.endsAt));
  // Interviews of a round are over, and nothing is decided of it yet.
  if (held && decision?.roundId !== held.id && !current?.agenda) {
    return { note: said.nowDeciding, next: { does: 'discuss', roundId: held.id } };
  }
  if (!current) return { note: said.nowDeciding, next: tell };
  const name = said.round(current.number, current.name);
  const { agenda } = current;
  if (!agenda) return { note: said.nowPlan(name), next: { does: 'plan', roundId: current.id } };
  if (!agenda.publishedAt || !agenda.startsAt || !agenda.endsAt) {
    return { note: said.nowSend(name), next: { does: 'send', agendaId: agenda.id } };
  }
  return { note: said.nextRound(name, dates.range(agenda.startsAt, agenda.endsAt)), next: null };
};
