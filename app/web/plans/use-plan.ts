import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api.ts';
import { useKept } from '../kept.ts';
import { useWords } from '../ui/language.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { isSame } from './merge-plans.ts';
import { sendable } from './plan-edits.ts';
import { type Plan, planQuery, type SavedPlan } from './plan-query.ts';
import { words } from './words.ts';

/** A version of the plan as the server has it. */
type Base = { version: number; plan: Plan };
/** A plan as it is edited, with the version it was begun on: kept together, so that a reload does not forget it. */
type Draft = { base: Base; plan: Plan };

const baseOf = ({ version, plan }: SavedPlan): Base => ({ version, plan });

/**
 * A plan that is edited here: saved as typed on top of the version that was seen, never over one that was not. What a
 * colleague saves comes in by itself while nothing of ours waits; else `theirs` is their version, to be put together.
 */
export const usePlan = (read: SavedPlan, myName: string) => {
  const said = useWords(words);
  const queries = useQueryClient();
  const { vacancyId } = read;
  // What the server has, as far as this page has built on it, and every version that is part of that.
  const known = useRef<Base>(baseOf(read));
  const seen = useRef(new Set([read.version]));
  const [theirs, setTheirs] = useState<SavedPlan | null>(null);

  const accept = useCallback((saved: SavedPlan) => {
    known.current = baseOf(saved);
    seen.current.add(saved.version);
  }, []);
  /** Where a draft was begun: what this page has seen since counts as seen; a draft from an older visit keeps its own. */
  const baseFor = (draft: Draft): Base => (seen.current.has(draft.base.version) ? known.current : draft.base);

  const { value, setValue, saving, problem, flush } = useKept<Draft>({
    id: `plans/${vacancyId}`,
    saved: { base: baseOf(read), plan: read.plan },
    save: async (draft) => {
      const base = baseFor(draft);
      const body = sendable(draft.plan, base.plan, said.unnamed);
      if (isSame(body, base.plan) && base === known.current) return;
      const saved = await api('PUT /vacancies/{vacancyId}/plan', {
        params: { vacancyId },
        body,
        ifMatch: `"${base.version}"`,
      });
      accept(saved);
      queries.setQueryData(planQuery(vacancyId).queryKey, { value: saved, etag: `"${saved.version}"` });
    },
  });
  const { plan } = value;
  const latest = useRef(plan);
  latest.current = plan;

  /** Changes the plan; the edit gets what stands at that moment. */
  const edit = useCallback(
    (change: (now: Plan) => Plan) => {
      const next = change(latest.current);
      latest.current = next;
      setValue({ base: known.current, plan: next });
    },
    [setValue],
  );

  // A colleague's version comes in by itself while nothing here waits to be saved.
  const isClean = saving === null || saving.state === 'saved';
  useEffect(() => {
    if (!isClean || read.version <= known.current.version) return;
    accept(read);
    setValue({ base: known.current, plan: read.plan });
    if (read.savedBy !== myName) say(said.updated(read.savedBy));
  }, [read, isClean, accept, setValue, said, myName]);

  const isStale = problem?.kind === 'stale';
  useEffect(() => {
    if (!isStale) {
      setTheirs(null);
      return;
    }
    let wanted = true;
    const ask = async () => {
      const fresh = await api('GET /vacancies/{vacancyId}/plan', { params: { vacancyId } });
      if (!wanted) return;
      // The answer to an earlier save may have been lost on its way: then theirs is ours.
      if (isSame(sendable(latest.current, fresh.plan, said.unnamed), fresh.plan)) {
        accept(fresh);
        queries.setQueryData(planQuery(vacancyId).queryKey, { value: fresh, etag: `"${fresh.version}"` });
        setValue({ base: known.current, plan: latest.current });
      } else setTheirs(fresh);
    };
    ask().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [isStale, vacancyId, accept, queries, setValue, said]);

  /** Goes on from their version with `next` on top of it. */
  const settle = (fresh: SavedPlan, next: Plan) => {
    accept(fresh);
    queries.setQueryData(planQuery(vacancyId).queryKey, { value: fresh, etag: `"${fresh.version}"` });
    latest.current = next;
    setValue({ base: known.current, plan: next });
    void flush();
  };

  return { plan, edit, saving, problem, theirs: isStale ? theirs : null, base: baseFor(value), settle };
};
