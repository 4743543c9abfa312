import { sql } from 'kysely';
import type { Tx } from '../db/tenant.ts';
import type { AgendaDraft } from './contract.ts';

/** Sessions of others that take a person, a room or the candidate at a time of this draft. */
export async function clashesOf(tx: Tx, org: string, agendaId: string, candidateId: string, draft: AgendaDraft) {
  if (draft.sessions.length === 0) return [];
  const wanted = JSON.stringify(
    draft.sessions.map(({ id, startsAt, endsAt, roomId, people }) => ({
      id,
      starts: startsAt,
      ends: endsAt,
      room: roomId,
      people: people.map(({ memberId }) => memberId),
    })),
  );
  const { rows } = await sql<{
    session_id: string;
    what: 'person' | 'room' | 'candidate';
    id: string;
    name: string;
    starts_at: Date;
    ends_at: Date;
  }>`
    WITH wanted AS (
      SELECT (w ->> 'id')::uuid AS session_id, (w ->> 'starts')::timestamptz AS starts, (w ->> 'ends')::timestamptz AS ends,
             (w ->> 'room')::uuid AS room, w -> 'people' AS people
      FROM jsonb_array_elements(${wanted}::jsonb) w
    )
    SELECT w.session_id, 'person' AS what, m.member_id AS id, m.name, p.starts_at, p.ends_at
    FROM wanted w CROSS JOIN LATERAL jsonb_array_elements_text(w.people) AS person (member_id)
    JOIN session_panelist p ON p.org_id = ${org} AND p.member_id = person.member_id::uuid AND p.cancelled_at IS NULL
      AND p.starts_at < w.ends AND p.ends_at > w.starts
    JOIN session s ON s.org_id = p.org_id AND s.session_id = p.session_id AND s.agenda_id <> ${agendaId}
    JOIN member m ON m.org_id = p.org_id AND m.member_id = p.member_id
    UNION ALL
    SELECT w.session_id, 'room', r.room_id, r.name, s.starts_at, s.ends_at
    FROM wanted w JOIN session s ON s.org_id = ${org} AND s.room_id = w.room AND s.cancelled_at IS NULL
      AND s.starts_at < w.ends AND s.ends_at > w.starts AND s.agenda_id <> ${agendaId}
    JOIN room r ON r.org_id = s.org_id AND r.room_id = s.room_id
    UNION ALL
    SELECT w.session_id, 'candidate', s.candidate_id, '', s.starts_at, s.ends_at
    FROM wanted w JOIN session s ON s.org_id = ${org} AND s.candidate_id = ${candidateId} AND s.cancelled_at IS NULL
      AND s.starts_at < w.ends AND s.ends_at > w.starts AND s.agenda_id <> ${agendaId}
    ORDER BY starts_at, what LIMIT 50`.execute(tx);
  return rows.map((row) => ({
    sessionId: row.session_id,
    what: row.what,
    id: row.id,
    name: row.name,
    from: row.starts_at.toISOString(),
    until: row.ends_at.toISOString(),
  }));
}
