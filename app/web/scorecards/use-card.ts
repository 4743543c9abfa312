import type { Probe, ScorecardDraft } from '@rondo/interview';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Answer, type Api, api, type Contracts, Problem } from '../api.ts';
import { orCopy } from '../copies.ts';
import { useKept } from '../kept.ts';
import { adoptRead, essenceOf, isSaved, joinWindows, type KeptCard, threadOf } from './card-thread.ts';
import { type CardNews, useCardWindows, whileSaving } from './card-windows.ts';
import { draftId } from './handing-in.ts';

export type Scorecard = Answer<Api<Contracts>['GET /scorecards/{scorecardId}']>;

export const scorecardQuery = (scorecardId: string) => ({
  queryKey: ['scorecard', scorecardId],
  queryFn: orCopy(({ signal }) => api('GET /scorecards/{scorecardId}', { params: { scorecardId }, signal })),
});

/** Held by every page that has the card open, so that nothing else saves it meanwhile. */
export const cardLock = (scorecardId: string): string => `rondo.card.${scorecardId}`;

/** The newer version that another device saved, while nobody said yet which one stands. */
export type Elsewhere = { draft: ScorecardDraft; revision: number; savedAt: string | null };

/** Changes when a newer version was read while nothing typed here waits: then the form starts from that one. */
export const useBase = (card: Scorecard): number => {
  const [base, setBase] = useState(card.revision);
  useEffect(() => {
    const thread = threadOf(card.id, card.revision);
    if (card.revision <= thread.revision || thread.unsaved || thread.sending) return;
    adoptRead(thread, card.revision);
    setBase(card.revision);
  }, [card.id, card.revision]);
  return base;
};

/**
 * My card as one document that is saved as typed: the room writes answers, checklist and concerns into it, the
 * scorecard its ratings. A version of another device is never overwritten: `elsewhere` holds it until `settle`.
 */
export const useCard = (card: Scorecard) => {
  const queries = useQueryClient();
  const [thread] = useState(() => threadOf(card.id, card.revision));
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null);
  const queryKey = ['scorecard', card.id];

  const remember = (draft: ScorecardDraft, revision: number, savedAt: string) => {
    const onto = thread.revision;
    thread.revision = revision;
    thread.own.add(revision);
    thread.saved = { revision, draft };
    queries.setQueryData<Scorecard>(queryKey, (known) => known && { ...known, draft, revision, savedAt });
    tellWindows({ kind: 'saved', draft, onto, revision, savedAt });
  };

  const put = async (draft: ScorecardDraft, revision: number) => {
    thread.sending = draft;
    thread.sent.add(essenceOf(draft));
    tellWindows({ kind: 'sending', essence: essenceOf(draft) });
    try {
      const saved = await api('PUT /scorecards/{scorecardId}/draft', {
        params: { scorecardId: card.id },
        body: draft,
        ifMatch: `"${revision}"`,
      });
      remember(draft, saved.revision, saved.savedAt);
    } finally {
      thread.sending = null;
    }
  };

  const save = async (kept: KeptCard): Promise<void> => {
    // What this device typed later is on its way already, or the card is in.
    if (thread.done || (thread.unsaved && thread.unsaved !== kept)) return;
    if (isSaved(thread, kept.draft)) {
      if (thread.unsaved === kept) thread.unsaved = null;
      return;
    }
    const buildsOn = thread.own.has(kept.revision) ? thread.revision : kept.revision;
    try {
      await put(kept.draft, buildsOn);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'stale') throw problem;
      const now = await api('GET /scorecards/{scorecardId}', { params: { scorecardId: card.id } });
      if (now.submission) {
        queries.setQueryData(queryKey, now);
        throw problem;
      }
      const theirs = essenceOf(now.draft);
      if (theirs === essenceOf(kept.draft)) remember(now.draft, now.revision, now.savedAt ?? new Date().toISOString());
      else if (thread.sent.has(theirs) || (kept.sent && theirs === essenceOf(kept.sent))) {
        // The answer to an earlier save of this device was lost on the way.
        remember(now.draft, now.revision, now.savedAt ?? new Date().toISOString());
        await put(kept.draft, now.revision);
      } else {
        thread.isElsewhere = true;
        setElsewhere({ draft: now.draft, revision: now.revision, savedAt: now.savedAt });
        throw problem;
      }
    }
    if (thread.unsaved === kept) thread.unsaved = null;
  };

  const kept = useKept<KeptCard>({
    id: draftId(card.id),
    saved: { revision: card.revision, draft: card.draft, sent: null },
    save: (value) => {
      const work = () => whileSaving(card.id, () => save(value));
      const next = thread.last.then(work, work);
      thread.last = next.catch(() => undefined);
      return next;
    },
  });
  const { value, setValue, saving, problem } = kept;
  const latest = useRef(value);
  latest.current = value;
  const isClean = () => thread.unsaved === null && (saving === null || saving.state === 'saved');

  const take = (next: KeptCard) => {
    thread.unsaved = next;
    latest.current = next;
    setValue(next);
  };
  /** Another window of this device: one card for all of them, and never a conflict. */
  const onNews = (news: CardNews, isFirst: boolean) => {
    if (thread.done) return;
    if (news.kind === 'opened') {
      const { unsaved } = thread;
      if (!unsaved) return;
      const before = thread.saved?.revision === thread.revision ? thread.saved.draft : card.draft;
      tellWindows({ kind: 'typed', kept: unsaved, before, isOwn: thread.own.has(unsaved.revision), settled: false });
    }
    if (news.kind === 'sending') thread.sent.add(news.essence);
    if (news.kind === 'in') {
      thread.done = true;
      thread.unsaved = null;
      void kept.flush();
      void queries.invalidateQueries({ queryKey });
    }
    if (news.kind === 'typed') {
      const { kept: theirs, before, isOwn, settled } = news;
      const isAhead = isOwn && isClean() && theirs.revision > thread.revision;
      // On a version that was not read here, with something of ours unsaved: the server tells them apart.
      if (!settled && !isAhead && !thread.own.has(theirs.revision)) return;
      const draft =
        settled || isAhead ? theirs.draft : joinWindows(latest.current.draft, theirs.draft, before, isFirst);
      if (isOwn && theirs.revision > thread.revision) {
        thread.revision = theirs.revision;
        thread.own.add(theirs.revision);
      }
      if (settled) {
        thread.isElsewhere = false;
        setElsewhere(null);
      }
      const next = { revision: thread.revision, draft, sent: theirs.sent };
      take(next);
      if (essenceOf(draft) === essenceOf(theirs.draft)) return;
      tellWindows({ kind: 'typed', kept: next, before: theirs.draft, isOwn: true, settled: false });
    }
    if (news.kind === 'saved') {
      const { draft, onto, revision, savedAt } = news;
      const essence = essenceOf(draft);
      thread.sent.add(essence);
      if (revision <= thread.revision || !(isClean() || thread.own.has(onto))) return;
      thread.revision = revision;
      thread.own.add(revision);
      thread.saved = { revision, draft };
      queries.setQueryData<Scorecard>(queryKey, (known) => known && { ...known, draft, revision, savedAt });
      const isSame = essenceOf(latest.current.draft) === essence;
      if (isClean()) {
        if (!isSame) take({ revision, draft, sent: null });
      } else if (isSame) void kept.flush();
    }
  };
  const tellWindows = useCardWindows(card.id, onNews);

  useEffect(() => {
    let release = () => undefined as unknown;
    const held = new Promise((resolve) => {
      release = () => resolve(undefined);
    });
    navigator.locks?.request(cardLock(card.id), { mode: 'shared' }, () => held).catch(() => undefined);
    return () => void release();
  }, [card.id]);

  useEffect(() => {
    adoptRead(thread, card.revision);
    // The other page left while the server was away: go on from what was typed there.
    if (thread.unsaved && !thread.done) setValue(thread.unsaved);
  }, []);

  useEffect(() => {
    if (problem?.kind === 'conflict') void queries.invalidateQueries({ queryKey: ['scorecard', card.id] });
  }, [problem, queries, card.id]);

  const write = (draft: ScorecardDraft, settled = false) => {
    const before = latest.current;
    // A text kept from an earlier visit builds on what was read then, until the server said that it still may.
    const isOwn = settled || thread.own.has(before.revision);
    const next: KeptCard = {
      revision: isOwn ? thread.revision : before.revision,
      draft,
      sent: thread.sending ?? (isOwn ? null : before.sent),
    };
    take(next);
    tellWindows({ kind: 'typed', kept: next, before: before.draft, isOwn, settled });
  };
  const change = (changes: Partial<ScorecardDraft>) => write({ ...latest.current.draft, ...changes });

  const answerOf = (questionId: string) => latest.current.draft.answers.find((one) => one.questionId === questionId);
  const ratingOf = (competencyId: string) =>
    latest.current.draft.ratings.find((one) => one.competencyId === competencyId);
  const concernOf = (concernId: string) => latest.current.draft.concerns.find((one) => one.concernId === concernId);
  type Draft = ScorecardDraft;

  return {
    draft: value.draft,
    saving,
    /** Why the server refused what was typed, where it did. */
    problem: problem && problem.kind !== 'stale' && problem.kind !== 'conflict' ? problem : null,
    elsewhere,
    change,
    flush: kept.flush,
    answerOf,
    ratingOf,
    concernOf,
    changeAnswer: (questionId: string, changes: Partial<Draft['answers'][number]>) => {
      const before = answerOf(questionId) ?? {
        questionId,
        said: '',
        assessment: '',
        probes: [] as Probe[],
        candidateRaised: false,
        notedAt: null,
      };
      const others = latest.current.draft.answers.filter((one) => one.questionId !== questionId);
      change({ answers: [...others, { ...before, ...changes, notedAt: new Date().toISOString() }] });
    },
    changeRating: (competencyId: string, changes: Partial<Draft['ratings'][number]>) => {
      const before = ratingOf(competencyId) ?? { competencyId, score: null, notObserved: false, evidence: '' };
      const others = latest.current.draft.ratings.filter((one) => one.competencyId !== competencyId);
      change({ ratings: [...others, { ...before, ...changes }] });
    },
    changeConcern: (concernId: string, changes: Partial<Draft['concerns'][number]>) => {
      const before = concernOf(concernId) ?? { concernId, outcome: null, evidence: '' };
      const others = latest.current.draft.concerns.filter((one) => one.concernId !== concernId);
      change({ concerns: [...others, { ...before, ...changes }] });
    },
    /** Says which version stands, and saves it on top of the other. */
    settle: (draft: ScorecardDraft) => {
      if (elsewhere) {
        thread.revision = elsewhere.revision;
        thread.own.add(elsewhere.revision);
      }
      thread.isElsewhere = false;
      setElsewhere(null);
      write(draft, true);
      void kept.flush();
    },
    /** Hands the card in, unless another device wrote something else (then false); what the server refuses is thrown. */
    submit: async (): Promise<boolean> => {
      await kept.flush();
      if (thread.isElsewhere) return false;
      const handedIn = await api('PUT /scorecards/{scorecardId}/submission', {
        params: { scorecardId: card.id },
        body: latest.current.draft,
      });
      thread.done = true;
      thread.unsaved = null;
      tellWindows({ kind: 'in' });
      await kept.flush();
      queries.setQueryData(queryKey, handedIn);
      await queries.invalidateQueries({ queryKey: ['my-sessions'] });
      return true;
    },
  };
};

export type Card = ReturnType<typeof useCard>;
