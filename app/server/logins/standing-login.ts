import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Language } from '@rondo/interview';
import type { Pool } from 'pg';
import type { Role } from '../http/contract.ts';
import type { AccountViewer, Candidacy, StaffViewer } from '../http/viewer.ts';

/** Days a login lasts without being used; each day of use moves its end on. */
export const loginDays = 30;

/** The cookie of a login and whether it is for secure addresses alone. Browsers allow that on localhost. */
export function loginCookie(url: string): { name: string; secure: boolean } {
  const { protocol, hostname } = new URL(url);
  const secure = protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
  // __Host-: Secure, no Domain, Path=/, so that no neighbour can plant or read it.
  return { name: secure ? '__Host-rondo-login' : 'rondo-login', secure };
}

/** A row of `seats_of`: where an account belongs. */
export interface Seat {
  kind: 'member' | 'candidate';
  org_id: string;
  seat_id: string;
  role: Role;
  name: string;
  language: Language;
  time_zone: string;
}

/** Memberships and candidacies of an account, from its seats. */
export function placesOf(account: string, seats: Seat[]): { staff: StaffViewer[]; candidacies: Candidacy[] } {
  const staff: StaffViewer[] = [];
  const candidacies: Candidacy[] = [];
  for (const seat of seats) {
    if (seat.kind === 'candidate') candidacies.push({ org: seat.org_id, candidate: seat.seat_id });
    else
      staff.push({
        kind: 'staff',
        org: seat.org_id,
        member: seat.seat_id,
        role: seat.role,
        account,
        name: seat.name,
        language: seat.language,
        timeZone: seat.time_zone,
        apiKey: null,
      });
  }
  return { staff, candidacies };
}

/** The token of a signed cookie `token.signature`, or undefined when it is not there once, whole and signed by us. */
export function tokenOf(cookies: string, name: string, secret: string): string | undefined {
  const values = cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(`${name}=`));
  const [only, another] = values;
  if (only === undefined || another !== undefined) return undefined;
  let value: string;
  try {
    value = decodeURIComponent(only.slice(name.length + 1));
  } catch {
    return undefined;
  }
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, dot);
  const signature = Buffer.from(value.slice(dot + 1), 'base64');
  const expected = createHmac('sha256', secret).update(token).digest();
  if (dot < 1 || signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
  return token;
}

const byToken = {
  name: 'standing_login',
  text: `SELECT l.id AS login_id, a.id AS account_id, a.email, a.name AS holder,
                s.kind, s.org_id, s.seat_id, s.role, s.name, s.language, s.time_zone
           FROM auth.login l
           JOIN auth.account_holder a ON a.id = l.user_id
           LEFT JOIN LATERAL public.seats_of(a.id) WITH ORDINALITY
                AS s (kind, org_id, seat_id, role, name, language, time_zone, place) ON true
          WHERE l.token = $1 AND l.expires_at > now() + make_interval(days => ${loginDays - 1})
          ORDER BY s.place`,
};

/**
 * The person behind the cookie of a login that was used within a day, in one statement. Undefined for everything else
 * (no login, an old or a foreign one, one whose end has to be moved on): the library that made the login decides then.
 */
export async function standingLogin(
  pool: Pool,
  cookies: string,
  { url, secret }: { url: string; secret: string },
): Promise<AccountViewer | undefined> {
  const token = tokenOf(cookies, loginCookie(url).name, secret);
  if (token === undefined) return undefined;
  type Row = { login_id: string; account_id: string; email: string; holder: string } & (Seat | { kind: null });
  const { rows } = await pool.query<Row>({ ...byToken, values: [token] });
  const [first] = rows;
  if (first === undefined) return undefined;
  const seats = rows.filter((row): row is Row & Seat => row.kind !== null);
  return {
    kind: 'account',
    account: first.account_id,
    loginId: first.login_id,
    email: first.email,
    name: first.holder,
    ...placesOf(first.account_id, seats),
  };
}
