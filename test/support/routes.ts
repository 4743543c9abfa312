import type { Deps } from '../../app/server/http/feature.ts';
import { day, type World } from './world.ts';

export type Operation = {
  /** `GET /vacancies/{vacancyId}` */
  name: string;
  method: string;
  path: string;
  access: 'anyone' | 'account' | 'candidate' | string[];
  parameters: string[];
  hasBody: boolean;
};

/** Every route, from the description that the routes themselves make. */
export async function routeTable(world: Pick<World, 'request'>): Promise<Operation[]> {
  const document = await (await world.request('/api/openapi.json')).json();
  return Object.entries(document.paths as Record<string, Record<string, Record<string, unknown>>>).flatMap(
    ([path, item]) =>
      Object.entries(item).flatMap(([method, operation]) =>
        ['get', 'post', 'put', 'patch', 'delete'].includes(method)
          ? [
              {
                name: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
                method: method.toUpperCase(),
                path: path.replace('/api/v1', ''),
                access: operation['x-access'] as Operation['access'],
                parameters: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
                hasBody: operation.requestBody !== undefined,
              },
            ]
          : [],
      ),
  );
}

/** All ids of the organisation's things, by the name of the path parameter that takes them. */
export async function idsByParameter(
  world: Pick<World, 'db' | 'org'>,
  org = world.org,
): Promise<Record<string, string[]>> {
  const read = async (query: string) =>
    (await world.db.owner.query(query, [org])).rows.map((row) => String(Object.values(row)[0]));
  return {
    vacancyId: await read('SELECT vacancy_id FROM vacancy WHERE org_id = $1'),
    applicationId: await read('SELECT application_id FROM application WHERE org_id = $1'),
    candidateId: await read('SELECT candidate_id FROM candidate WHERE org_id = $1'),
    roundId: await read('SELECT DISTINCT round_id FROM agenda WHERE org_id = $1'),
    competencyId: await read(
      "SELECT DISTINCT c ->> 'id' FROM plan, jsonb_array_elements(content -> 'competencies') c WHERE org_id = $1 LIMIT 2",
    ),
    agendaId: await read('SELECT agenda_id FROM agenda WHERE org_id = $1'),
    sessionId: await read('SELECT session_id FROM session WHERE org_id = $1'),
    scorecardId: await read('SELECT scorecard_id FROM scorecard WHERE org_id = $1'),
    documentId: await read('SELECT document_id FROM document WHERE org_id = $1'),
    concernId: await read('SELECT concern_id FROM concern WHERE org_id = $1'),
    questionId: await read('SELECT candidate_question_id FROM candidate_question WHERE org_id = $1'),
    commitmentId: await read('SELECT commitment_id FROM commitment WHERE org_id = $1'),
    memberId: await read('SELECT member_id FROM member WHERE org_id = $1'),
    invitationId: await read('SELECT invitation_id FROM invitation WHERE org_id = $1'),
    roomId: await read('SELECT room_id FROM room WHERE org_id = $1'),
    apiKeyId: await read('SELECT api_key_id FROM api_key WHERE org_id = $1'),
    noteId: (
      await world.db.owner.query(
        'SELECT note_id FROM personal.note n JOIN candidate c ON c.account_id = n.account_id WHERE c.org_id = $1',
        [org],
      )
    ).rows.map((row) => String(row.note_id)),
    loginId: (await world.db.auth.query('SELECT id FROM auth.login ORDER BY created_at, id LIMIT 5')).rows.map((row) =>
      String(row.id),
    ),
    noticeDutyId: await read(
      'SELECT notice_duty_id FROM notice_duty WHERE org_id = $1 ORDER BY settled_at NULLS FIRST',
    ),
    noticeMailingId: await read('SELECT notice_mailing_id FROM notice_mailing WHERE org_id = $1'),
    legalHoldId: await read('SELECT legal_hold_id FROM legal_hold WHERE org_id = $1'),
    bankQuestionId: await read('SELECT bank_question_id FROM bank_question WHERE org_id = $1'),
    bankCompetencyId: await read('SELECT bank_competency_id FROM bank_competency WHERE org_id = $1'),
    wordingExemptionId: await read('SELECT wording_exemption_id FROM wording_exemption WHERE org_id = $1'),
    bulkChangeId: await read('SELECT bulk_change_id FROM bulk_change WHERE org_id = $1'),
    outcomeBatchId: await read('SELECT outcome_batch_id FROM outcome_batch WHERE org_id = $1'),
    mailId: await read('SELECT mail_id FROM mail WHERE org_id = $1'),
    importId: await read('SELECT import_id FROM import WHERE org_id = $1'),
    rowNumber: ['1'],
    otherId: await read('SELECT candidate_id FROM candidate WHERE org_id = $1 ORDER BY 1 DESC'),
    mergeId: await read('SELECT merge_id FROM merge WHERE org_id = $1'),
    slug: await read('SELECT slug FROM application_form WHERE org_id = $1'),
    outcomeId: await read('SELECT outcome_id FROM outcome WHERE org_id = $1'),
    kind: ['contest'],
    asking: ['1'],
    language: ['en'],
    orgId: [org],
    logoId: await read('SELECT logo_id FROM organisation_look WHERE org_id = $1 AND logo_id IS NOT NULL'),
    mailKind: ['agenda-sent'],
    trade: ['care'],
    token: ['A'.repeat(86)],
  };
}

/** Every path of an operation with these ids; parameters without an id of theirs get one that is nobody's. */
export function pathsOf(operation: Operation, ids: Record<string, string[]>, most = 40): string[] {
  const nobodys = '01900000-0000-7000-8000-000000000000';
  let paths = [operation.path];
  for (const name of operation.parameters) {
    const values = ids[name]?.length ? (ids[name] as string[]) : [nobodys];
    paths = paths.flatMap((path) => values.map((value) => path.replace(`{${name}}`, value)));
  }
  return paths.slice(0, most);
}

/** Queries without which a read is refused before it reads. */
export function queryOf(operation: Operation, now: Date): string {
  if (operation.name === 'GET /sessions') {
    const at = (days: number) => new Date(now.getTime() + days * day).toISOString();
    return `?from=${at(-40)}&until=${at(40)}`;
  }
  if (operation.name === 'GET /plan-templates') return '?language=en';
  if (operation.name.endsWith('/documents') && operation.method === 'POST') return '?fileName=cv.pdf';
  if (/\/(?:documents|files)$/.test(operation.name) && operation.method === 'POST') return '?fileName=cv.pdf';
  return '';
}

/** A client's tools with fixed ids, so that two worlds make the same ones. */
export function seededRandom(seed: number): (bytes: Uint8Array) => void {
  let state = seed;
  return (bytes) => {
    for (let i = 0; i < bytes.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      bytes[i] = state >>> 24;
    }
  };
}

type Connecting = { on(event: 'connect', listener: (client: { query: unknown }) => void): unknown };

/** Writes down the statements that a pool sends over connections that it opens from now on: make it before the first. */
export function recordStatements(...pools: Connecting[]): { read(): string[] } {
  let sent: string[] = [];
  for (const pool of pools)
    pool.on('connect', (client) => {
      const plain = (client.query as (...args: unknown[]) => unknown).bind(client);
      client.query = (...args: unknown[]) => {
        const [what] = args as [string | { text?: string }];
        sent.push(typeof what === 'string' ? what : (what.text ?? ''));
        return plain(...args);
      };
    });
  return {
    read() {
      const soFar = sent;
      sent = [];
      return soFar;
    },
  };
}

/** Counts the statements that a pool sends. */
export function countStatements(pool: Connecting): { read(): number } {
  const recorded = recordStatements(pool);
  return { read: () => recorded.read().length };
}

export type { Deps };
