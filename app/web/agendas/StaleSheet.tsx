import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { Agenda, Draft } from './agenda-query.ts';
import { words } from './words.ts';

/** Somebody else saved this day in the meantime: where the two differ, and which of them it goes on with. */
export const StaleSheet = (props: { mine: Draft; theirs: Agenda; onMine: () => void; onTheirs: () => void }) => {
  const { mine, theirs } = props;
  const said = useWords(words);
  const dates = useDates();
  const isOther = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  const nameOf = (planSessionId: string) =>
    theirs.planned.find((planned) => planned.planSessionId === planSessionId)?.name ?? '';
  const ids = [...new Set([...mine.sessions, ...theirs.draft.sessions].map(({ planSessionId }) => planSessionId))];
  const sessionOf = (draft: Draft, planSessionId: string) =>
    draft.sessions.find((session) => session.planSessionId === planSessionId);
  const differing = [
    ...ids.filter((id) => isOther(sessionOf(mine, id), sessionOf(theirs.draft, id))).map(nameOf),
    ...(isOther(mine.place, theirs.draft.place) ? [said.place] : []),
    ...(isOther(mine.arrival, theirs.draft.arrival) ? [said.arrival] : []),
    ...(isOther(mine.contactId, theirs.draft.contactId) ? [said.contact] : []),
  ].filter(Boolean);
  return (
    <div role="alert">
      <Sheet edge="missing" title={said.staleTitle}>
        <div className="stack">
          <p>{differing.length > 0 ? said.staleWhere(dates.list(differing)) : said.stale}</p>
          <div className="row">
            <Button onClick={props.onMine}>{said.keepMine}</Button>
            <Button onClick={props.onTheirs}>{said.readTheirs}</Button>
          </div>
        </div>
      </Sheet>
    </div>
  );
};
