import {
  type AskingState,
  candidateTimeline,
  type Language,
  PublishedAgenda,
  type TimelinePerson,
} from '@rondo/interview';
import { latestAskingState, readAskings } from '../answers/store.ts';
import { listDocuments } from '../applications/store.ts';
import { readCommitments } from '../commitments/store.ts';
import type { Tx } from '../db/tenant.ts';
import { readWithdrawal } from '../endings/store.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { notFound } from '../http/problem.ts';
import { type CandidateViewer, candidateContext, personContext } from '../http/viewer.ts';
import { shownLook } from '../looks/store.ts';
import { readDecisionPromises, readFeedback, readOutcomes } from '../outcomes/store.ts';
import { latestPlan } from '../plans/store.ts';
import { latestText, payOf } from '../vacancies/store.ts';
import type { MyApplicationRow } from './access.ts';

/** The last agenda that was sent of every round. */
export async function sentAgendas(tx: Tx, org: string, applicationId: string) {
  const rows = await tx
    .selectFrom('agenda_publication')
    .distinctOn('agenda_id')
    .select(['agenda_id', 'publication', 'published_at', 'reason', 'content', 'opened_at'])
    .where('org_id', '=', org)
    .where('application_id', '=', applicationId)
    .orderBy('agenda_id')
    .orderBy('publication', 'desc')
    .execute();
  return rows
    .map((row) => ({
      agendaId: row.agenda_id,
      publication: row.publication,
      publishedAt: row.published_at.toISOString(),
      reason: row.reason,
      content: PublishedAgenda.parse(row.content),
      opened: row.opened_at !== null,
    }))
    .sort((one, other) => one.content.round.number - other.content.round.number);
}

/** The language in which a candidate is written to. */
export async function languageOf(tx: Tx, { org, candidate }: MyApplicationRow['place']): Promise<Language> {
  const row = await tx
    .selectFrom('candidate')
    .select('language')
    .where('org_id', '=', org)
    .where('candidate_id', '=', candidate)
    .executeTakeFirst();
  return (row?.language ?? 'en') as Language;
}

export async function listMine(deps: Deps, viewer: CandidateViewer) {
  const items = [];
  for (const place of viewer.candidacies) {
    items.push(
      ...(await deps.withTenant(candidateContext(viewer, place, deps.now()), async (tx) => {
        const rows = await tx
          .selectFrom('application as a')
          .innerJoin('vacancy as v', (join) =>
            join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
          )
          .innerJoin('organisation as o', 'o.org_id', 'a.org_id')
          .select(['a.application_id', 'a.ended_at', 'a.created_at', 'v.title', 'o.name'])
          .where('a.org_id', '=', place.org)
          .where('a.candidate_id', '=', place.candidate)
          .orderBy('a.created_at', 'desc')
          .limit(50)
          .execute();
        const out = [];
        for (const row of rows) {
          const times = (await sentAgendas(tx, place.org, row.application_id)).flatMap(({ content }) =>
            content.sessions.map(({ startsAt }) => startsAt),
          );
          const next = times.filter((time) => Date.parse(time) > deps.now().getTime()).sort()[0];
          out.push({
            id: row.application_id,
            organisation: row.name,
            vacancy: row.title,
            next: next ?? null,
            ended: row.ended_at !== null,
          });
        }
        return out;
      })),
    );
  }
  return items;
}

/** What only the employer's rows know and the candidate may be told: names of the rounds, who decides. */
async function told(
  deps: Deps,
  application: MyApplicationRow,
): Promise<{ rounds: { id: string; name: string }[]; decider: TimelinePerson | null }> {
  const { org } = application.place;
  return deps.withTenant({ side: 'system', org, now: deps.now() }, async (tx) => {
    const { plan } = await latestPlan(tx, org, application.vacancy_id);
    const decider =
      application.decider_id === null
        ? undefined
        : await tx
            .selectFrom('member')
            .select(['name', 'title', 'from_organisation'])
            .where('org_id', '=', org)
            .where('member_id', '=', application.decider_id)
            .executeTakeFirst();
    return {
      rounds: plan.rounds.map(({ id, name }) => ({ id, name })),
      decider:
        decider === undefined
          ? null
          : { name: decider.name, title: decider.title, organisation: decider.from_organisation },
    };
  });
}

export async function readMine(tx: Tx, deps: Deps, application: MyApplicationRow) {
  const { org } = application.place;
  const id = application.application_id;
  const organisation = await tx
    .selectFrom('organisation')
    .select(['name', 'time_zone'])
    .where('org_id', '=', org)
    .executeTakeFirstOrThrow();
  const vacancy = await tx
    .selectFrom('vacancy')
    .selectAll()
    .where('org_id', '=', org)
    .where('vacancy_id', '=', application.vacancy_id)
    .executeTakeFirstOrThrow();
  const text = await latestText(tx, org, application.vacancy_id);
  const agendas = await sentAgendas(tx, org, id);
  const [asking] = await readAskings(tx, deps, 'candidate', org, id);
  const askingState: AskingState | null = await latestAskingState(tx, deps, 'candidate', org, id);
  const { rounds, decider } = await told(deps, application);
  const outcomes = await readOutcomes(tx, org, id);
  const promises = await readDecisionPromises(tx, deps, org, id, {
    toldAt: outcomes.map(({ sentAt }) => new Date(sentAt)),
    endedAt: application.ended_at,
    zone: organisation.time_zone,
  });
  const running = promises.findLast(({ status }) => status.state === 'open' || status.state === 'late');
  const steps = candidateTimeline(
    {
      appliedAt: application.created_at,
      endedAt: application.ended_at,
      rounds,
      agendas: agendas.map(({ content }) => ({ roundId: content.round.id, sessions: content.sessions })),
      // A day that was kept, or moved, does not run on.
      decisionDueOn: running?.dueOn ?? (outcomes.length === 0 ? application.decision_due_on : null),
      decider,
      told: outcomes[0] ?? null,
      asking: askingState,
    },
    deps.now(),
    organisation.time_zone,
  );
  return {
    id,
    organisation: { id: org, name: organisation.name, look: await shownLook(tx, org) },
    vacancy: { title: vacancy.title, text: text.body, pay: payOf(vacancy) },
    agendas: agendas.map(({ opened: _, ...agenda }) => agenda),
    steps: JSON.parse(JSON.stringify(steps)),
    commitments: await readCommitments(tx, deps, org, id),
    asking: asking ?? null,
    outcomes,
    promises,
    feedbackGiven: (await readFeedback(tx, org, id)) !== null,
    documents: (await listDocuments(tx, org, id)).filter(({ replacedAt }) => replacedAt === null),
    ended: application.ended_at !== null,
    withdrawal: application.ended_at === null ? null : await readWithdrawal(tx, org, id),
    unopened: agendas.filter(({ opened }) => !opened),
  };
}

/** The first look at an agenda is recorded for the recruiter (R15). */
export async function markOpened(
  tx: Tx,
  deps: Deps,
  org: string,
  agendas: { agendaId: string; publication: number }[],
): Promise<void> {
  for (const { agendaId, publication } of agendas) {
    await tx
      .updateTable('agenda_publication')
      .set({ opened_at: deps.now() })
      .where('org_id', '=', org)
      .where('agenda_id', '=', agendaId)
      .where('publication', '=', publication)
      .where('opened_at', 'is', null)
      .execute();
  }
}

// ---------------------------------------------------------------- private notes

type NoteRow = {
  note_id: string;
  application_id: string | null;
  kind: string;
  body: string;
  written_at: Date;
  version: number;
};

const shapeNote = (row: NoteRow) => ({
  id: row.note_id,
  applicationId: row.application_id,
  kind: row.kind as 'preparation' | 'looking_back' | 'question',
  body: row.body,
  writtenAt: row.written_at.toISOString(),
  version: row.version,
});

const noteColumns = ['note_id', 'application_id', 'kind', 'body', 'written_at', 'version'] as const;

export async function listNotes(deps: Deps, viewer: CandidateViewer, applicationId: string | undefined, limit: number) {
  const rows = await deps.withTenant(personContext(viewer, deps.now()), (tx) =>
    tx
      .selectFrom('personal.note')
      .select(noteColumns)
      .where('account_id', '=', viewer.account)
      .$if(applicationId !== undefined, (select) => select.where('application_id', '=', applicationId ?? ''))
      .orderBy('written_at', 'desc')
      .limit(limit)
      .execute(),
  );
  return rows.map(shapeNote);
}

export async function writeNote(
  deps: Deps,
  viewer: CandidateViewer,
  note: { applicationId: string | null; kind: string; body: string },
) {
  const row = await deps.withTenant(personContext(viewer, deps.now()), (tx) =>
    tx
      .insertInto('personal.note')
      .values({
        account_id: viewer.account,
        note_id: deps.newId(),
        application_id: note.applicationId,
        kind: note.kind,
        body: note.body,
        written_at: deps.now(),
      })
      .returning(noteColumns)
      .executeTakeFirstOrThrow(),
  );
  return shapeNote(row);
}

export async function changeNote(deps: Deps, viewer: CandidateViewer, noteId: string, seen: number, body: string) {
  return deps.withTenant(personContext(viewer, deps.now()), async (tx) => {
    const row = await tx
      .updateTable('personal.note')
      .set({ body, written_at: deps.now(), version: seen + 1 })
      .where('account_id', '=', viewer.account)
      .where('note_id', '=', noteId)
      .where('version', '=', seen)
      .returning(noteColumns)
      .executeTakeFirst();
    if (row !== undefined) return shapeNote(row);
    const there = await tx
      .selectFrom('personal.note')
      .select('version')
      .where('account_id', '=', viewer.account)
      .where('note_id', '=', noteId)
      .executeTakeFirst();
    throw there === undefined ? notFound() : changedSince(there.version);
  });
}

export async function removeNote(deps: Deps, viewer: CandidateViewer, noteId: string): Promise<boolean> {
  const { numDeletedRows } = await deps.withTenant(personContext(viewer, deps.now()), (tx) =>
    tx
      .deleteFrom('personal.note')
      .where('account_id', '=', viewer.account)
      .where('note_id', '=', noteId)
      .executeTakeFirst(),
  );
  return numDeletedRows > 0n;
}
