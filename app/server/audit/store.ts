import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import type { CandidateViewer, StaffViewer } from '../http/viewer.ts';

/** What was done, as verb and noun; the words for it belong to the pages. */
export type AuditVerb =
  | 'saw'
  | 'made'
  | 'changed'
  | 'published'
  | 'submitted'
  | 'amended'
  | 'decided'
  | 'answered'
  | 'promised'
  | 'kept'
  | 'released'
  | 'exported'
  | 'erased'
  | 'held'
  | 'lifted'
  | 'ended'
  | 'invited'
  | 'deactivated'
  | 'sent';

export type AuditLine = {
  verb: AuditVerb;
  subject: string;
  subjectId: string;
  candidateId?: string | null;
  applicationId?: string | null;
  /** Set when the line tells of a card: it is then under the seal like the card itself. */
  cardOf?: string | null;
  /** Codes and numbers, never words somebody wrote and never a name. */
  detail?: Record<string, string | number | boolean | null>;
};

type Actor = StaffViewer | CandidateViewer | { kind: 'system' };

/** Writes who saw or changed what, in the transaction of the deed. Lines are never changed and never deleted. */
export async function record(
  tx: Tx,
  deps: Pick<Deps, 'newId' | 'now'>,
  actor: Actor,
  org: string,
  line: AuditLine,
): Promise<void> {
  const place = actor.kind === 'candidate' ? actor.candidacies.find((candidacy) => candidacy.org === org) : undefined;
  await tx
    .insertInto('audit_event')
    .values({
      org_id: org,
      audit_event_id: deps.newId(),
      occurred_at: deps.now(),
      actor_side: actor.kind === 'staff' ? 'employer' : actor.kind,
      actor_id: actor.kind === 'staff' ? actor.member : (place?.candidate ?? null),
      api_key_id: actor.kind === 'staff' ? (actor.apiKey?.id ?? null) : null,
      verb: line.verb,
      subject: line.subject,
      subject_id: line.subjectId,
      candidate_id: line.candidateId ?? null,
      application_id: line.applicationId ?? null,
      about_card_of: line.cardOf ?? null,
      detail: JSON.stringify(line.detail ?? {}),
    })
    .execute();
}
