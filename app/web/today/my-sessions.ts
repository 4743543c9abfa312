import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { orCopy } from '../copies.ts';
import { dayIn } from '../ui/dates.ts';

export type MySession = Answer<Api<Contracts>['GET /sessions']>['items'][number];

const day = 86_400_000;

/** My sessions from two months back, since a card may still be out, to a month ahead. */
export const mySessionsQuery = {
  queryKey: ['my-sessions'],
  queryFn: orCopy(({ signal }) => {
    const now = Date.now();
    const query = { from: new Date(now - 60 * day).toISOString(), until: new Date(now + 31 * day).toISOString() };
    return api('GET /sessions', { query, signal });
  }),
};

const meals = ['lunch', 'tour'];

/** What my sessions mean on `now` (milliseconds) for somebody in `zone`. */
export const sortSessions = (items: readonly MySession[], now: number, zone: string) => {
  const today = dayIn(new Date(now), zone);
  const isOver = (session: MySession) => session.heldAt !== null || Date.parse(session.endsAt) <= now;
  const todays = items.filter(({ startsAt }) => dayIn(startsAt, zone) === today);
  const open = todays.filter((session) => !isOver(session));
  return {
    todays,
    interviews: todays.filter(({ kind }) => !meals.includes(kind)).length,
    /** The one that goes on, or the next. */
    current: open.find(({ startedAt }) => startedAt !== null) ?? open[0] ?? null,
    coming: items.filter(({ startsAt }) => dayIn(startsAt, zone) > today),
    /** Cards of what is over, the oldest first; nobody waits for one that was released, or whose procedure has ended. */
    cardsOut: items.filter(
      (session) =>
        isOver(session) &&
        !session.ended &&
        session.scorecard &&
        !session.scorecard.submittedAt &&
        !session.scorecard.released,
    ),
    /** Kits of the next 24 hours that were not read yet. */
    toPrepare: items.filter(
      (session) =>
        session.preparedAt === null &&
        session.rated &&
        !session.ended &&
        session.startedAt === null &&
        Date.parse(session.startsAt) > now &&
        Date.parse(session.startsAt) <= now + day,
    ),
  };
};
