import type { AgendaChanges } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { queueMail } from '../mail/mail.ts';
import type { agendaFor } from './store.ts';

type Found = Awaited<ReturnType<typeof agendaFor>>;

/**
 * One mail to the candidate with the whole agenda; to each panelist one invitation a session that is new or different
 * for them, and a cancellation for one that is theirs no more. Nobody else hears anything.
 */
export async function tellPeople(
  tx: Tx,
  deps: Deps,
  org: string,
  found: Found,
  publication: number,
  told: AgendaChanges['told'],
): Promise<void> {
  const { agenda } = found;
  const mail = { org, candidate: agenda.candidate_id };
  const data = { agendaId: agenda.agenda_id, publication };
  if (told.candidate.length > 0) {
    const candidate = await tx
      .selectFrom('candidate')
      .select(['name', 'email', 'language'])
      .where('org_id', '=', org)
      .where('candidate_id', '=', agenda.candidate_id)
      .executeTakeFirstOrThrow();
    await queueMail(tx, deps, {
      ...mail,
      key: `agenda:${agenda.agenda_id}:${publication}:candidate`,
      template: 'agenda-for-candidate',
      language: candidate.language as 'en',
      to: { name: candidate.name, address: candidate.email },
      data,
    });
  }
  if (told.members.length === 0) return;
  const members = await tx
    .selectFrom('member')
    .select(['member_id', 'name', 'email', 'language'])
    .where('org_id', '=', org)
    .where(
      'member_id',
      'in',
      told.members.map(({ memberId }) => memberId),
    )
    .where('deactivated_at', 'is', null)
    .execute();
  for (const member of members) {
    const own = told.members.find(({ memberId }) => memberId === member.member_id)?.changes ?? [];
    const methods = new Map<string, 'REQUEST' | 'CANCEL'>();
    for (const change of own) {
      if (!('sessionId' in change)) continue;
      const gone = change.what === 'session_cancelled' || change.what === 'person_left';
      methods.set(change.sessionId, gone ? 'CANCEL' : 'REQUEST');
    }
    for (const [sessionId, method] of methods) {
      await queueMail(tx, deps, {
        ...mail,
        key: `agenda:${agenda.agenda_id}:${publication}:${member.member_id}:${sessionId}`,
        template: 'session-for-member',
        language: member.language as 'en',
        to: { name: member.name, address: member.email },
        member: member.member_id,
        data: { ...data, sessionId, method },
      });
    }
  }
}
