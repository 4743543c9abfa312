import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api.ts';
import { isOutage } from '../problem.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import type { Session } from './session-query.ts';
import { type PreparedHere, type ToldLater, tellLater } from './told-later.ts';
import { usePreparedHere } from './use-prepared-here.ts';
import { words } from './words.ts';

/**
 * The confirmation that one has read all this; recorded once (R33). Without a network it is kept on this device, for
 * the kit that was read, and sent when the network is back; until then `takeBack` undoes it.
 */
export const usePrepared = (session: Session) => {
  const said = useWords(words);
  const queries = useQueryClient();
  const here = usePreparedHere(session.id);
  const keep = async (prepared: PreparedHere | null): Promise<boolean> => {
    if (!(await tellLater(session.id, { prepared }))) return false;
    queries.setQueryData<ToldLater | null>(['told-later', session.id], (known) => ({
      ...(known ?? { began: false, ended: false }),
      prepared,
    }));
    return true;
  };
  const { busy, problem, setProblem, send } = useSending({
    onRefused: async (refusal) => {
      const prepared = { at: new Date().toISOString(), kitVersion: session.kitVersion };
      if (isOutage(refusal) && (await keep(prepared))) setProblem(null);
    },
  });
  const confirm = () =>
    send(async () => {
      const { preparedAt } = await api('PUT /sessions/{sessionId}/preparation', { params: { sessionId: session.id } });
      queries.setQueryData<Session>(
        ['session', session.id],
        (known) => known && { ...known, mine: known.mine && { ...known.mine, preparedAt } },
      );
      if (here) await keep(null);
      await queries.invalidateQueries({ queryKey: ['my-sessions'] });
    });
  const error = problem && (problem.kind === 'offline' ? said.noConnection : problem.detail || problem.title);
  return { busy, error, confirm, here: session.mine?.preparedAt ? null : here, takeBack: () => keep(null) };
};
