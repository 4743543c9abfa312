import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Timeline } from '../ui/plain/Timeline.tsx';
import { words } from './words.ts';

/** Every publication of an agenda: the old times stay readable (R79). */
export const HistorySheet = ({ agendaId, publication }: { agendaId: string; publication: number }) => {
  const said = useWords(words);
  const dates = useDates();
  const { data } = useQuery({
    queryKey: ['agenda-history', agendaId, publication],
    queryFn: ({ signal }) => api('GET /agendas/{agendaId}/publications', { params: { agendaId }, signal }),
  });
  if (!data) return null;
  return (
    <Sheet title={said.history}>
      <Timeline
        label={said.history}
        entries={data.items.map((item) => {
          const first = item.content.sessions[0];
          return {
            id: String(item.publication),
            when: <time dateTime={item.at}>{dates.moment(item.at)}</time>,
            what: item.cause ? said[`cause_${item.cause}`] : item.reason || said.first,
            note: [item.by ? said.sentBy(item.by) : said.byCandidate, first && dates.moment(first.startsAt)]
              .filter(Boolean)
              .join(' · '),
            side: 'ink' as const,
          };
        })}
      />
    </Sheet>
  );
};
