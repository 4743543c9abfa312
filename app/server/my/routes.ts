import type { OpenAPIHono } from '@hono/zod-openapi';
import { giveSideAnswer, readAskings } from '../answers/store.ts';
import { readFile } from '../applications/store.ts';
import { record } from '../audit/store.ts';
import { agendaCalendar, entryForCandidate } from '../calendar/agenda-calendar.ts';
import { noteQuestion, readQuestions, shownQuestion } from '../commitments/store.ts';
import { attachment } from '../files/document.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { candidate, type Deps, type Env, feature } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { notFound } from '../http/problem.ts';
import { type CandidateViewer, candidateContext } from '../http/viewer.ts';
import { inOwnApplication, ownApplication } from './access.ts';
import { contract } from './contract.ts';
import { nextOf } from './next-of.ts';
import {
  changeNote,
  languageOf,
  listMine,
  listNotes,
  markOpened,
  readMine,
  removeNote,
  sentAgendas,
  writeNote,
} from './store.ts';

export function myRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);

  on(contract.list, async (c) => c.json({ items: await listMine(deps, candidate(c)) }, 200));

  const look = (viewer: CandidateViewer, applicationId: string) =>
    inOwnApplication(deps, viewer, applicationId, async (tx, application) => {
      const { unopened, ...read } = await readMine(tx, deps, application);
      await markOpened(tx, deps, application.place.org, unopened);
      return read;
    });

  on(contract.home, async (c) => {
    const viewer = candidate(c);
    const { application: wanted } = c.req.valid('query');
    const items = await listMine(deps, viewer);
    const chosen = items.find(({ id }) => id === wanted) ?? nextOf(items);
    return c.json({ items, application: chosen === undefined ? null : await look(viewer, chosen.id) }, 200);
  });

  on(contract.get, async (c) => c.json(await look(candidate(c), c.req.valid('param').applicationId), 200));

  on(contract.calendar, async (c) => {
    const viewer = candidate(c);
    const { round } = c.req.valid('query');
    const { content, language } = await inOwnApplication(
      deps,
      viewer,
      c.req.valid('param').applicationId,
      async (tx, { place, application_id }) => {
        const sent = await sentAgendas(tx, place.org, application_id);
        const agenda = round === undefined ? sent.at(-1) : sent.find((one) => one.content.round.id === round);
        return { content: agenda?.content, language: await languageOf(tx, place) };
      },
    );
    if (content === undefined) throw notFound();
    const describe = entryForCandidate(content, language, deps.config.url);
    return c.body(agendaCalendar(content, { at: deps.now(), describe }), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': attachment('interview.ics'),
    });
  });

  on(contract.document, async (c) => {
    const viewer = candidate(c);
    const { applicationId, documentId } = c.req.valid('param');
    const file = await inOwnApplication(deps, viewer, applicationId, (tx, { place }) =>
      readFile(tx, place.org, applicationId, documentId),
    );
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': file.media_type,
      'Content-Disposition': attachment(file.file_name),
      'Content-Security-Policy': "sandbox; default-src 'none'",
    });
  });

  on(contract.listQuestions, async (c) => {
    const viewer = candidate(c);
    const { applicationId } = c.req.valid('param');
    const items = await inOwnApplication(deps, viewer, applicationId, (tx, { place }) =>
      readQuestions(tx, deps, place.org, applicationId),
    );
    return c.json({ items: items.map(shownQuestion) }, 200);
  });

  on(contract.ask, async (c) => {
    const viewer = candidate(c);
    const { applicationId } = c.req.valid('param');
    deps.limit(`question:${viewer.account}`, 60, 3600);
    const place = await inOwnApplication(deps, viewer, applicationId, async (_, application) => application.place);
    const made = await createOnce(deps, c, candidateContext(viewer, place, deps.now()), async (tx) => {
      if ((await ownApplication(tx, place, applicationId)) === undefined) throw notFound();
      const id = await noteQuestion(tx, deps, place.org, {
        applicationId,
        candidateId: place.candidate,
        sessionId: null,
        body: c.req.valid('json').body,
        notedBy: null,
      });
      const [question] = await readQuestions(tx, deps, place.org, applicationId, id);
      if (question === undefined) throw notFound();
      return { status: 201 as const, body: shownQuestion(question) };
    });
    deps.events.publish({
      topic: 'question',
      org: place.org,
      application: applicationId,
      subject: made.body.id,
      sealed: false,
    });
    return c.json(made.body, 201);
  });

  on(contract.answer, async (c) => {
    const viewer = candidate(c);
    const { applicationId, asking } = c.req.valid('param');
    const { state, org } = await inOwnApplication(deps, viewer, applicationId, async (tx, application) => {
      const { place } = application;
      await giveSideAnswer(tx, deps, place.org, {
        side: 'candidate',
        application: { id: applicationId, candidateId: place.candidate, endedAt: application.ended_at },
        asking,
        ...c.req.valid('json'),
        memberId: null,
        decision: null,
      });
      await record(tx, deps, viewer, place.org, {
        verb: 'answered',
        subject: 'asking',
        subjectId: applicationId,
        candidateId: place.candidate,
        applicationId,
        detail: { asking },
      });
      return {
        org: place.org,
        state: (await readAskings(tx, deps, 'candidate', place.org, applicationId)).find(
          (each) => each.asking === asking,
        ),
      };
    });
    if (state === undefined) throw notFound();
    deps.events.publish({ topic: 'answer', org, application: applicationId, subject: applicationId, sealed: true });
    return c.json(state, 200);
  });

  on(contract.listNotes, async (c) => {
    const { applicationId, limit } = c.req.valid('query');
    return c.json({ items: await listNotes(deps, candidate(c), applicationId, limit) }, 200);
  });

  on(contract.writeNote, async (c) => {
    const note = await writeNote(deps, candidate(c), c.req.valid('json'));
    return c.json(note, 201, { ETag: etag(note.version) });
  });

  on(contract.changeNote, async (c) => {
    const note = await changeNote(
      deps,
      candidate(c),
      c.req.valid('param').noteId,
      seenVersion(c),
      c.req.valid('json').body,
    );
    return c.json(note, 200, { ETag: etag(note.version) });
  });

  on(contract.removeNote, async (c) => {
    if (!(await removeNote(deps, candidate(c), c.req.valid('param').noteId))) throw notFound();
    return c.body(null, 204);
  });

  return routes;
}
