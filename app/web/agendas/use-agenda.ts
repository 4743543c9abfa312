import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Problem } from '../api.ts';
import { useKeptVersion } from '../kept-version.ts';
import { type Agenda, agendaQuery, type Draft } from './agenda-query.ts';

/** The draft of a day, saved as it is changed on top of the version that was seen; `theirs` where somebody was faster. */
export const useAgenda = (agenda: Agenda) => {
  const queries = useQueryClient();
  const params = { agendaId: agenda.id };
  const [theirs, setTheirs] = useState<Agenda | null>(null);
  const show = (saved: Agenda) =>
    queries.setQueryData(agendaQuery(agenda.id).queryKey, { value: saved, etag: `"${saved.version}"` });
  const kept = useKeptVersion<Draft>({
    id: `agendas/${agenda.id}/draft`,
    version: agenda.version,
    saved: agenda.draft,
    save: async (next, version) => {
      try {
        const saved = await api('PUT /agendas/{agendaId}/draft', { params, body: next, ifMatch: `"${version}"` });
        setTheirs(null);
        show(saved);
        return saved.version;
      } catch (refusal) {
        if (!(refusal instanceof Problem && refusal.kind === 'stale')) throw refusal;
        const fresh = await api('GET /agendas/{agendaId}', { params });
        // The answer to an earlier save was lost on its way: then what is there is ours.
        if (JSON.stringify(fresh.draft) === JSON.stringify(next)) {
          show(fresh);
          return fresh.version;
        }
        setTheirs(fresh);
        throw refusal;
      }
    },
  });
  const settle = (fresh: Agenda, draft: Draft) => {
    setTheirs(null);
    show(fresh);
    kept.settle({ version: fresh.version, value: fresh.draft }, draft);
  };
  return {
    ...kept,
    theirs: kept.problem?.kind === 'stale' ? theirs : null,
    settle,
    reload: () => queries.invalidateQueries({ queryKey: agendaQuery(agenda.id).queryKey }),
  };
};
