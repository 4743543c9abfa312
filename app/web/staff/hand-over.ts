import type { QueryClient } from '@tanstack/react-query';
import { api, Problem } from '../api.ts';
import { currentKeeper } from '../kept.ts';
import type { ProblemKind } from '../problem.ts';
import { type KeptCard, threadOf } from '../scorecards/card-thread.ts';
import { draftId, type HandedIn, handedInId, nextStep } from '../scorecards/handing-in.ts';
import { cardLock, scorecardQuery } from '../scorecards/use-card.ts';
import { keepToldLater, preparedStep, readToldLater, stillToTell } from '../sessions/told-later.ts';
import { setWaiting } from '../waiting.ts';

let running: Promise<boolean> | null = null;
/** Whether something could not be handed over because no answer came. */
let isLeft = false;

/**
 * Hands to the server what waits on this device and no open page takes care of: drafts, cards that were handed in
 * without a network, questions of the candidate, that a session began or ended, that one is prepared. What another
 * device changed meanwhile stays for its owner to settle. Answers whether something is left for lack of an answer: a
 * train that loses one tells nobody when it has a network again.
 */
export const handOver = (client: QueryClient): Promise<boolean> => {
  running ??= handOverAll(client)
    .then(() => isLeft)
    .finally(() => {
      running = null;
    });
  return running;
};

const handOverAll = async (client: QueryClient): Promise<void> => {
  isLeft = false;
  const keeper = currentKeeper();
  if (!keeper.keeps) return;
  const ids = [...(await keeper.ids('sessions/')), ...(await keeper.ids('scorecards/'))];
  const cards = new Set<string>();
  for (const id of ids) {
    const [kind, one = '', what] = id.split('/');
    if (kind === 'scorecards') cards.add(one);
    else if (what === 'told-later') await orLater(tell(client, one));
    else if (what === 'asked') await orLater(sendAsked(client, one));
  }
  for (const card of cards) await orLater(withCard(card, () => handOverCard(client, card)));
};

const unanswered: ReadonlySet<ProblemKind> = new Set(['offline', 'failed', 'too-many']);

/** Trouble with one thing keeps nothing else back: it is tried again at the next occasion. */
const orLater = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((problem) => {
    if (!(problem instanceof Problem)) throw problem;
    isLeft ||= unanswered.has(problem.kind);
  });

/** Only while no page on this device has the card open: that page saves it itself. */
const withCard = async (scorecardId: string, work: () => Promise<void>): Promise<void> => {
  await navigator.locks?.request(cardLock(scorecardId), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
};

const handOverCard = async (client: QueryClient, scorecardId: string): Promise<void> => {
  const keeper = currentKeeper();
  const params = { scorecardId };
  const handedIn = (await keeper.get(handedInId(scorecardId))) as HandedIn | null;
  let kept = (await keeper.get(draftId(scorecardId))) as KeptCard | null;
  setWaiting(scorecardId, handedIn ? 'to-hand-in' : kept && kept.revision !== -1 ? 'to-save' : null);
  let card = await api('GET /scorecards/{scorecardId}', { params });
  for (;;) {
    const step = nextStep(card, kept, handedIn);
    if (step === 'save' && kept) {
      const { draft } = kept;
      const saved = await api('PUT /scorecards/{scorecardId}/draft', {
        params,
        body: draft,
        ifMatch: `"${card.revision}"`,
      });
      card = { ...card, draft, ...saved };
      const thread = threadOf(scorecardId, saved.revision);
      thread.revision = saved.revision;
      thread.own.add(saved.revision);
      thread.unsaved = null;
      client.setQueryData(scorecardQuery(scorecardId).queryKey, card);
      await keeper.drop(draftId(scorecardId));
      kept = null;
      if (!handedIn) return setWaiting(scorecardId, null);
      continue;
    }
    if (step === 'ask') return setWaiting(scorecardId, 'differs');
    if (step === 'hand-in' && handedIn) {
      try {
        card = await api('PUT /scorecards/{scorecardId}/submission', { params, body: handedIn.draft });
        client.setQueryData(scorecardQuery(scorecardId).queryKey, card);
        await client.invalidateQueries({ queryKey: ['my-sessions'] });
      } catch (problem) {
        // The server says no: the card is open again, and its page says what is missing.
        const isNo = problem instanceof Problem && ['refused', 'conflict', 'not-found'].includes(problem.kind);
        if (!isNo) throw problem;
      }
    }
    if (step === 'hand-in' || step === 'put-away') {
      await keeper.drop(handedInId(scorecardId));
      if (card.submission === null || step === 'hand-in') await keeper.drop(draftId(scorecardId));
      // It was in already: the answer to handing it in was lost on the way, and Today still says that it is owed.
      if (step === 'put-away') {
        client.setQueryData(scorecardQuery(scorecardId).queryKey, card);
        await client.invalidateQueries({ queryKey: ['my-sessions'] });
      }
    }
    return setWaiting(scorecardId, null);
  }
};

/** What somebody else of the panel was first with, or what was called off: nothing to tell any more. */
const unlessOver = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (problem) {
    const isOver =
      problem instanceof Problem && ['refused', 'conflict', 'forbidden', 'not-found'].includes(problem.kind);
    if (!isOver) throw problem;
  }
};

const tell = async (client: QueryClient, sessionId: string): Promise<void> => {
  const told = await readToldLater(sessionId);
  if (!told) return;
  const params = { sessionId };
  const { prepared = null } = told;
  let isOutdated = prepared?.outdated ?? false;
  if (isOutdated && !told.began && !told.ended) return;
  await unlessOver(async () => {
    if (!prepared || prepared.outdated) return;
    const step = preparedStep(prepared, await api('GET /sessions/{sessionId}', { params }));
    isOutdated = step === 'outdated';
    // Taken back while the server was asked.
    if (step !== 'send' || (await readToldLater(sessionId))?.prepared?.at !== prepared.at) return;
    await api('PUT /sessions/{sessionId}/preparation', { params });
  });
  await unlessOver(async () => {
    if (told.began) await api('PUT /sessions/{sessionId}/start', { params });
    if (told.ended) await api('PUT /sessions/{sessionId}/end', { params });
  });
  const now = await readToldLater(sessionId);
  if (now) {
    const left = stillToTell(now, told);
    const isMine = now.prepared && now.prepared.at === prepared?.at;
    await keepToldLater(
      sessionId,
      isOutdated && isMine ? { ...left, prepared: { ...prepared, outdated: true } } : left,
    );
  }
  for (const queryKey of [['session', sessionId], ['told-later', sessionId], ['my-sessions']]) {
    await client.invalidateQueries({ queryKey });
  }
};

type Asked = { text: string; waiting: { key: string; body: string }[] };

const sendAsked = async (client: QueryClient, sessionId: string): Promise<void> => {
  const keeper = currentKeeper();
  const id = `sessions/${sessionId}/asked`;
  const asked = (await keeper.get(id)) as Asked | null;
  if (!asked || asked.waiting.length === 0) return;
  const { applicationId } = await api('GET /sessions/{sessionId}', { params: { sessionId } });
  for (const { key, body } of asked.waiting) {
    await api('POST /applications/{applicationId}/questions', {
      params: { applicationId },
      body: { body, sessionId },
      idempotencyKey: key,
    });
  }
  const now = (await keeper.get(id)) as Asked | null;
  // The form of an open room may have gone on meanwhile.
  if (JSON.stringify(now) === JSON.stringify(asked)) {
    if (asked.text === '') await keeper.drop(id);
    else await keeper.put(id, { text: asked.text, waiting: [] });
  }
  await client.invalidateQueries({ queryKey: ['questions', applicationId] });
};
