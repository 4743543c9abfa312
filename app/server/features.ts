import { OpenAPIHono } from '@hono/zod-openapi';
import { agendaRoutes } from './agendas/routes.ts';
import { answerRoutes } from './answers/routes.ts';
import { applicationRoutes } from './applications/routes.ts';
import { applyingRoutes } from './applying/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { bankRoutes } from './bank/routes.ts';
import { bulkChangeRoutes } from './bulk-changes/routes.ts';
import { candidateRoutes } from './candidates/routes.ts';
import { commitmentRoutes } from './commitments/routes.ts';
import { debriefRoutes } from './debriefs/routes.ts';
import { decisionRoutes } from './decisions/routes.ts';
import { demonstrationRoutes } from './demonstration/routes.ts';
import { duplicateRoutes } from './duplicates/routes.ts';
import { endingRoutes } from './endings/routes.ts';
import type { Deps, Env } from './http/feature.ts';
import { Problem } from './http/problem.ts';
import { importRoutes } from './imports/routes.ts';
import { runImport } from './imports/run.ts';
import { invitationRoutes } from './invitations/routes.ts';
import { keyRoutes } from './keys/routes.ts';
import { loginRoutes } from './logins/routes.ts';
import { lookRoutes } from './looks/routes.ts';
import { mailTextRoutes } from './mail-texts/routes.ts';
import { memberRoutes } from './members/routes.ts';
import { myRoutes } from './my/routes.ts';
import { noticeDutyRoutes } from './notice-duties/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { outboxRoutes } from './outbox/routes.ts';
import { outcomeRoutes } from './outcomes/routes.ts';
import { planRoutes } from './plans/routes.ts';
import { privacyRoutes } from './privacy/routes.ts';
import { releaseRoutes } from './releases/routes.ts';
import { reminderRoutes } from './reminders/routes.ts';
import { scorecardRoutes } from './scorecards/routes.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { vacancyRoutes } from './vacancies/routes.ts';
import { wordingRoutes } from './wording/routes.ts';

/** Every noun's routes, in the order in which they stand in the API's description. One line each. */
const nouns: ((deps: Deps) => OpenAPIHono<Env>)[] = [
  loginRoutes,
  organisationRoutes,
  lookRoutes,
  mailTextRoutes,
  memberRoutes,
  reminderRoutes,
  invitationRoutes,
  keyRoutes,
  vacancyRoutes,
  planRoutes,
  bankRoutes,
  wordingRoutes,
  candidateRoutes,
  bulkChangeRoutes,
  applicationRoutes,
  importRoutes,
  applyingRoutes,
  noticeDutyRoutes,
  duplicateRoutes,
  agendaRoutes,
  sessionRoutes,
  scorecardRoutes,
  releaseRoutes,
  debriefRoutes,
  decisionRoutes,
  commitmentRoutes,
  answerRoutes,
  outcomeRoutes,
  endingRoutes,
  myRoutes,
  privacyRoutes,
  auditRoutes,
  outboxRoutes,
];

/** All of them in one, to be called in process: the demonstration is made by doing what people would have done. */
function rehearsal(deps: Deps): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  app.onError((error) => {
    if (error instanceof Problem) return error.response();
    throw error;
  });
  for (const make of nouns) app.route('/', make(deps));
  return app;
}

export const features: ((deps: Deps) => OpenAPIHono<Env>)[] = [
  ...nouns,
  (deps) => demonstrationRoutes(deps, (changes) => rehearsal({ ...deps, ...changes }), runImport),
];
