import { useState } from 'react';
import { useAskings } from '../answers/use-askings.ts';
import { useQuestions } from '../commitments/use-questions.ts';
import { useOutcome } from '../outcomes/use-outcome.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Timeline } from '../ui/plain/Timeline.tsx';
import type { useDecisions } from './Decided.tsx';
import { timelineWords } from './timeline-words.ts';
import type { Application } from './use-application.ts';
import { words } from './words.ts';

/** How many are shown until somebody asks for all. */
const shown = 6;

type Happened = { id: string; at: string | null | undefined; what: string; note?: string; side: 'ink' | 'clay' };

/** What has happened, the latest first, each side in its colour; only what the page's other parts may show too. */
export const TimelineSheet = (props: {
  application: Application;
  decisions: ReturnType<typeof useDecisions>['items'];
}) => {
  const { application, decisions } = props;
  const said = useWords(timelineWords);
  const names = useWords(words);
  const dates = useDates();
  const [all, setAll] = useState(false);
  const questions = useQuestions(application.id).data?.items ?? [];
  const askings = useAskings(application.id, application.owesCard).data?.items ?? [];
  const told = useOutcome(application.id, application.owesCard).data?.told ?? [];
  const now = Date.now();

  const happened: Happened[] = [
    {
      id: 'added',
      at: application.createdAt,
      what: application.source === 'form' ? said.applied : said.added,
      side: application.source === 'form' ? 'clay' : 'ink',
    },
    ...application.documents.map(({ id, fileName, uploadedAt }) => ({
      id,
      at: uploadedAt,
      what: said.document(fileName),
      side: 'ink' as const,
    })),
    ...application.rounds.flatMap(({ id, number, name, agenda }): Happened[] => {
      const round = names.round(number, name);
      const isHeld = agenda?.publishedAt && agenda.endsAt && Date.parse(agenda.endsAt) < now;
      return [
        { id: `${id} sent`, at: agenda?.publishedAt, what: said.sent(round), side: 'ink' },
        { id: `${id} opened`, at: agenda?.openedAt, what: said.opened(round), side: 'clay' },
        { id: `${id} held`, at: isHeld ? agenda.endsAt : null, what: said.held(round), side: 'ink' },
      ];
    }),
    ...questions.flatMap(({ id, askedAt, body, commitments }): Happened[] => [
      { id, at: askedAt, what: said.asked, note: body, side: 'clay' },
      ...commitments.map((promise) => ({
        id: promise.id,
        at: promise.keptAt,
        what: said.kept(promise.owner.name),
        side: 'ink' as const,
      })),
    ]),
    ...decisions.map(({ id, outcome, decidedAt, decidedBy }) => ({
      id,
      at: decidedAt,
      what: said[`decided_${outcome}`],
      note: decidedBy.name,
      side: 'ink' as const,
    })),
    ...askings.flatMap(({ asking, mine, theirs }): Happened[] => [
      { id: `${asking} mine`, at: mine?.answeredAt, what: said.weAnswered, side: 'ink' },
      { id: `${asking} theirs`, at: theirs.answeredAt, what: said.theyAnswered, side: 'clay' },
    ]),
    ...told.flatMap(({ id, sentAt, sentBy, subject, reactions }): Happened[] => [
      { id, at: sentAt, what: said.told(sentBy), note: subject, side: 'ink' },
      ...reactions
        .filter(({ kind }) => kind === 'contest')
        .map(({ reactedAt }) => ({ id: `${id} contest`, at: reactedAt, what: said.contested, side: 'clay' as const })),
    ]),
    {
      id: 'ended',
      at: application.ended?.at,
      what: said.ended,
      side: application.ended?.side === 'candidate' ? 'clay' : 'ink',
    },
  ];
  const entries = happened
    .flatMap(({ at, ...rest }) => (at ? [{ ...rest, at }] : []))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <Sheet title={said.title}>
      <div className="stack">
        <Timeline
          label={said.title}
          entries={entries.slice(0, all ? undefined : shown).map(({ id, at, what, note, side }) => ({
            id,
            when: <time dateTime={at}>{dates.moment(at)}</time>,
            what: <span dir="auto">{what}</span>,
            note: note ? <span dir="auto">{note}</span> : undefined,
            side,
          }))}
        />
        {!all && entries.length > shown ? (
          <div>
            <Button kind="quiet" onClick={() => setAll(true)}>
              {said.all(entries.length)}
            </Button>
          </div>
        ) : null}
      </div>
    </Sheet>
  );
};
