import type { OpenAPIHono } from '@hono/zod-openapi';
import { type ScorecardDraft, submitScorecard } from '@rondo/interview';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import { changedSince, etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { conflict, notFound, refused } from '../http/problem.ts';
import { type StaffViewer, staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import {
  addAmendment,
  alreadyIn,
  concernsOf,
  kitOf,
  oneCardAtATime,
  ownCard,
  readDraft,
  readSubmission,
  saveDraft,
  saveSubmission,
  unblindedAt,
} from './store.ts';

async function readCard(tx: Tx, viewer: StaffViewer, scorecardId: string) {
  const card = await ownCard(tx, viewer, scorecardId);
  const { version, kit } = await kitOf(tx, viewer.org, card);
  const { revision, draft, savedAt } = await readDraft(tx, viewer.org, scorecardId);
  const submission = await readSubmission(tx, viewer.org, scorecardId);
  // Who was taken off the panel keeps what they wrote themself, and has nothing else of it.
  if (card.left_at !== null && revision === 0 && submission === undefined) throw notFound();
  return {
    id: scorecardId,
    sessionId: card.session_id,
    applicationId: card.application_id,
    candidate: { id: card.candidate_id, name: card.candidate },
    roundNumber: card.round_number,
    sessionName: card.session_name,
    startsAt: card.starts_at.toISOString(),
    kitVersion: version,
    kit,
    concerns: await concernsOf(tx, viewer.org, card),
    draft,
    revision,
    savedAt: savedAt?.toISOString() ?? null,
    submission: submission ?? null,
    released: (await unblindedAt(tx, viewer, card))?.cause === 'released' && submission === undefined,
  };
}

/** Whether a card that is in says what this draft says: then sending it again was only a lost answer. */
function saysTheSame(
  submission: NonNullable<Awaited<ReturnType<typeof readSubmission>>>,
  draft: ScorecardDraft,
): boolean {
  const essence = (card: {
    recommendation: string | null;
    strengths: string;
    weaknesses: string;
    ratings: { competencyId: string; score: number | null; evidence: string }[];
  }) =>
    JSON.stringify([
      card.recommendation,
      card.strengths,
      card.weaknesses,
      card.ratings.map(({ competencyId, score, evidence }) => [competencyId, score, evidence]).sort(),
    ]);
  return essence(submission) === essence(draft);
}

export function scorecardRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { scorecardId } = c.req.valid('param');
    const card = await withTenant(staffContext(viewer, now()), async (tx) => {
      const read = await readCard(tx, viewer, scorecardId);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'saw',
        subject: 'scorecard',
        subjectId: scorecardId,
        candidateId: read.candidate.id,
        applicationId: read.applicationId,
        cardOf: viewer.member,
      });
      return read;
    });
    return c.json(card, 200, { ETag: etag(card.revision) });
  });

  on(contract.saveDraft, async (c) => {
    const viewer = staff(c);
    const { scorecardId } = c.req.valid('param');
    const revision = await withTenant(staffContext(viewer, now()), async (tx) => {
      const card = await ownCard(tx, viewer, scorecardId);
      if ((await readSubmission(tx, viewer.org, scorecardId)) !== undefined) throw alreadyIn();
      return saveDraft(tx, deps, viewer, card, seenVersion(c), c.req.valid('json'));
    });
    return c.json({ revision, savedAt: now().toISOString() }, 200, { ETag: etag(revision) });
  });

  on(contract.submit, async (c) => {
    const viewer = staff(c);
    const { scorecardId } = c.req.valid('param');
    const draft = c.req.valid('json');
    const card = await withTenant(staffContext(viewer, now()), async (tx) => {
      await submit(tx, viewer, scorecardId, draft, c.req.header('If-Match') === undefined ? undefined : seenVersion(c));
      return readCard(tx, viewer, scorecardId);
    });
    deps.events.publish({
      topic: 'scorecard',
      org: viewer.org,
      application: card.applicationId,
      subject: scorecardId,
      sealed: true,
    });
    return c.json(card, 200, { ETag: etag(card.revision) });
  });

  async function submit(
    tx: Tx,
    viewer: StaffViewer,
    scorecardId: string,
    draft: ScorecardDraft,
    seen: number | undefined,
  ): Promise<void> {
    const card = await ownCard(tx, viewer, scorecardId);
    await oneCardAtATime(tx, viewer);
    if (card.cancelled_at !== null || card.left_at !== null) {
      throw conflict(
        'session_cancelled',
        'This session was cancelled, or you have no seat in it any more. Your notes are kept.',
      );
    }
    const there = await readSubmission(tx, viewer.org, scorecardId);
    if (there !== undefined && saysTheSame(there, draft)) return;
    if (seen !== undefined && there === undefined) {
      const { revision } = await readDraft(tx, viewer.org, scorecardId);
      if (revision !== seen) throw changedSince(revision);
    }
    const { version, kit } = await kitOf(tx, viewer.org, card);
    const concerns = await concernsOf(tx, viewer.org, card);
    const answer = submitScorecard(
      kit,
      {
        seatRole: card.seat_role as 'lead',
        startsAt: card.started_at ?? card.starts_at,
        submitted: there !== undefined,
        concerns,
      },
      draft,
      now(),
    );
    if ('card' in answer) {
      await saveSubmission(tx, viewer, card, version, answer.card);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'submitted',
        subject: 'scorecard',
        subjectId: scorecardId,
        candidateId: card.candidate_id,
        applicationId: card.application_id,
        cardOf: viewer.member,
      });
      return;
    }
    switch (answer.refused) {
      case 'already_submitted':
        throw alreadyIn();
      case 'shadow':
        throw refused('shadow', 'A shadow looks on and does not rate, so there is no card to hand in.');
      case 'too_early':
        throw refused(
          'too_early',
          'The session has not begun. Open the room and start it, or hand the card in afterwards.',
          { startsAt: answer.startsAt.toISOString() },
        );
      case 'unknown':
        throw refused(
          'kit_changed',
          'Some of this card is about questions or competencies that the kit does not have. Open the card again; your text is kept.',
          { unknown: answer.unknown },
        );
      case 'incomplete':
        throw refused(
          'incomplete',
          'Something is still missing on this card; each part is listed. What you typed is kept.',
          { missing: answer.missing },
        );
    }
  }

  on(contract.amend, async (c) => {
    const viewer = staff(c);
    const { scorecardId } = c.req.valid('param');
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => {
      const card = await ownCard(tx, viewer, scorecardId);
      if ((await readSubmission(tx, viewer.org, scorecardId)) === undefined)
        throw conflict('not_submitted', 'This card is not in yet: change the card itself.');
      const amendment = await addAmendment(tx, deps, viewer, card, c.req.valid('json').body);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'amended',
        subject: 'scorecard',
        subjectId: scorecardId,
        candidateId: card.candidate_id,
        applicationId: card.application_id,
        cardOf: viewer.member,
      });
      return { status: 201 as const, body: amendment };
    });
    return c.json(made.body, 201);
  });

  return routes;
}
