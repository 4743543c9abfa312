import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Pool, QueryConfig } from 'pg';
import type { WithTenant } from '../db/tenant.ts';
import { keyIn } from '../http/guard.ts';
import type { NewId } from '../http/new-id.ts';
import type { AccountViewer, StaffViewer } from '../http/viewer.ts';
import { viewerOfKey } from './keys.ts';
import { signInLibrary } from './sign-in-library.ts';
import { placesOf, type Seat, standingLogin } from './standing-login.ts';

export type LinkPurpose = 'first_run' | 'invitation' | 'sign_in' | 'recovery' | 'candidate';

/** A link as stored; the token is only in the mail. `subjectId` is the invitation or candidate it is about. */
export type Link = {
  linkId: string;
  purpose: LinkPurpose;
  accountId: string | null;
  orgId: string | null;
  subjectId: string | null;
  /** The mailbox it was sent to, as a hash; null for those that do not say. */
  mailbox: string | null;
};

/** How a link stands: usable, or why not. */
export type LinkState = { state: 'open'; link: Link } | { state: 'used' | 'expired' | 'unknown'; link: Link | null };

export type Identity = Awaited<ReturnType<typeof openIdentity>>;

/** How many may wait for a link at once, and how long: nobody fills the table, and nobody's address stays in it. */
const mostAsked = 10_000;
const askedMilliseconds = 3_600_000;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const mailboxOf = (address: string) => hashOf(address.toLowerCase());

/** Whether this is the mailbox a link was sent to, as far as the link says. */
export const wasSentTo = ({ mailbox }: Link, address: string) => mailbox === null || mailbox === mailboxOf(address);

/** Who somebody is: logins, passwords, passkeys, links in mails. What they may do is not known here. */
export function openIdentity(settings: {
  pool: Pool;
  url: string;
  secret: string;
  newId: NewId;
  withTenant: WithTenant;
}) {
  const { pool, newId } = settings;
  const auth = signInLibrary(settings);
  const signatureOf = (whose: Buffer) =>
    createHmac('sha256', settings.secret).update('reminders:').update(whose).digest();

  let nobodysHash: Promise<string> | undefined;

  async function seatsOf(account: string) {
    const { rows } = await pool.query<Seat>('SELECT * FROM public.seats_of($1)', [account]);
    return placesOf(account, rows);
  }

  /** Reads once more when that failed and the database is there: better-auth hides why, and a connection may be an old one. */
  const surely = <T>(read: () => Promise<T>): Promise<T> =>
    read().catch(async () => {
      await pool.query({ text: 'SELECT 1', query_timeout: 1_000 } as QueryConfig);
      return read();
    });

  return {
    auth,

    /** Who a request comes from: an API key, a login cookie, or undefined. Nothing is remembered between requests. */
    async viewerOf(headers: Headers, now: Date): Promise<AccountViewer | StaffViewer | undefined> {
      const bearer = keyIn(headers.get('authorization'));
      if (bearer !== undefined) return viewerOfKey(settings.withTenant, bearer, now);
      const cookies = headers.get('cookie');
      if (cookies === null) return undefined;
      const standing = await surely(() => standingLogin(pool, cookies, settings));
      if (standing !== undefined) return standing;
      const found = await surely(() => auth.api.getSession({ headers, query: { disableCookieCache: true } }));
      if (found === null) return undefined;
      const { user, session } = found;
      return {
        kind: 'account',
        account: user.id,
        loginId: session.id,
        email: user.email,
        name: user.name,
        ...(await seatsOf(user.id)),
      };
    },

    seatsOf,

    /** The account with this address, made when there is none. The address counts as proven once a link to it is used. */
    async ensureAccount(email: string, name: string): Promise<string> {
      const { internalAdapter } = await auth.$context;
      const address = email.toLowerCase();
      const found = await internalAdapter.findUserByEmail(address);
      if (found) return found.user.id;
      const made = await internalAdapter.createUser(
        { email: address, name, emailVerified: false },
        { method: 'magic-link' },
      );
      return made.id;
    },

    async accountByEmail(email: string): Promise<string | undefined> {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserByEmail(email.toLowerCase()))?.user.id;
    },

    /** Makes a link and answers its token, which is kept nowhere else. */
    async makeLink(
      link: Omit<Link, 'linkId' | 'mailbox'> & { address?: string | undefined },
      expiresAt: Date,
      now: Date,
    ): Promise<string> {
      const token = randomBytes(32).toString('base64url');
      const { purpose, accountId, orgId, subjectId, address } = link;
      const mailbox = address === undefined ? null : mailboxOf(address);
      await pool.query(
        'INSERT INTO auth.link (link_id, token_hash, purpose, account_id, org_id, subject_id, mailbox_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
        [newId(), hashOf(token), purpose, accountId, orgId, subjectId, mailbox, now, expiresAt],
      );
      return token;
    },

    /** How a link stands, consuming nothing: a mail scanner that opens it changes nothing. */
    async readLink(token: string, now: Date): Promise<LinkState> {
      const { rows } = await pool.query<Record<string, never> & { used_at: Date | null; expires_at: Date }>(
        'SELECT link_id, purpose, account_id, org_id, subject_id, mailbox_hash, used_at, expires_at FROM auth.link WHERE token_hash = $1',
        [hashOf(token)],
      );
      const row = rows[0];
      if (row === undefined) return { state: 'unknown', link: null };
      const link = linkOf(row);
      if (row.used_at !== null) return { state: 'used', link };
      return row.expires_at <= now ? { state: 'expired', link } : { state: 'open', link };
    },

    /**
     * Puts down that somebody at this address asks for a link, and the job that answers them: one statement, the same
     * for every address. False when so many wait that no more are taken.
     */
    async askForLink(email: string, now: Date): Promise<boolean> {
      const { rowCount } = await pool.query(
        `WITH waiting AS (SELECT count(*) AS n FROM (SELECT FROM auth.asked_link LIMIT $4) w),
              asked AS (INSERT INTO auth.asked_link (asked_link_id, email, asked_at)
                        SELECT $1::uuid, $2, $3 FROM waiting WHERE n < $4 RETURNING asked_link_id)
         SELECT public.enqueue_login_link(asked_link_id) FROM asked`,
        [newId(), email, now, mostAsked],
      );
      return rowCount === 1;
    },

    /** The address that a link was asked for with; undefined when that was answered, or is too long ago. */
    async addressAsked(askedId: string, now: Date): Promise<string | undefined> {
      const { rows } = await pool.query<{ email: string }>(
        'SELECT email FROM auth.asked_link WHERE asked_link_id = $1 AND asked_at > $2',
        [askedId, new Date(now.getTime() - askedMilliseconds)],
      );
      return rows[0]?.email;
    },

    /** Removes what was asked once it is answered, and whatever was never answered in its time. */
    async forgetAsked(askedId: string | null, now: Date): Promise<void> {
      await pool.query('DELETE FROM auth.asked_link WHERE asked_link_id = $1 OR asked_at <= $2', [
        askedId,
        new Date(now.getTime() - askedMilliseconds),
      ]);
    },

    /** Uses a link up: exactly one caller gets it. */
    async consumeLink(token: string, now: Date): Promise<Link | undefined> {
      const { rows } = await pool.query(
        'UPDATE auth.link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING link_id, purpose, account_id, org_id, subject_id, mailbox_hash',
        [hashOf(token), now],
      );
      return rows[0] === undefined ? undefined : linkOf(rows[0]);
    },

    /** Puts a link back that was consumed for something that then failed. */
    async returnLink(linkId: string): Promise<void> {
      await pool.query('UPDATE auth.link SET used_at = NULL WHERE link_id = $1', [linkId]);
    },

    /** Ends every open link about an invitation or candidate. */
    async endLinks(subjectId: string, now: Date): Promise<void> {
      await pool.query('UPDATE auth.link SET used_at = $2 WHERE subject_id = $1 AND used_at IS NULL', [subjectId, now]);
    },

    /** Removes every trace of links about an invitation or candidate. */
    async removeLinks(subjectId: string): Promise<void> {
      await pool.query('DELETE FROM auth.link WHERE subject_id = $1', [subjectId]);
    },

    /** Removes every link that was made for an organisation. */
    async removeLinksOf(orgId: string): Promise<void> {
      await pool.query('DELETE FROM auth.link WHERE org_id = $1', [orgId]);
    },

    /** The accounts whose addresses are at this domain. */
    async accountsAt(domain: string): Promise<string[]> {
      const { rows } = await pool.query('SELECT id FROM auth.account_holder WHERE email LIKE $1 LIMIT 1000', [
        `%@${domain}`,
      ]);
      return rows.map(({ id }) => id);
    },

    /** Takes away every way in that an account has by itself: logins, password, passkeys. */
    async lockOut(accountId: string): Promise<void> {
      for (const table of ['login', 'credential', 'passkey']) {
        await pool.query(`DELETE FROM auth.${table} WHERE user_id = $1`, [accountId]);
      }
    },

    /** Only the first-run link of the latest start works. */
    async endFirstRunLinks(now: Date): Promise<void> {
      await pool.query("UPDATE auth.link SET used_at = $1 WHERE purpose = 'first_run' AND used_at IS NULL", [now]);
    },

    /**
     * The key that a person's unsaved text is kept with on their device (32 bytes, base64): the same after signing in
     * again, so that nothing typed is lost with a login, and unknown to the device while nobody is signed in.
     */
    deviceKey: (accountId: string) =>
      createHmac('sha256', settings.secret).update(`device:${accountId}`).digest('base64'),

    /** What ends a member's reminders from a mail, without signing in: it says whose they are, and is signed. */
    reminderToken(org: string, member: string): string {
      const whose = Buffer.from((org + member).replaceAll('-', ''), 'hex');
      return Buffer.concat([whose, signatureOf(whose)]).toString('base64url');
    },

    readReminderToken(token: string): { org: string; member: string } | undefined {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== 64) return undefined;
      const whose = bytes.subarray(0, 32);
      if (!timingSafeEqual(bytes.subarray(32), signatureOf(whose))) return undefined;
      const uuid = (part: Buffer) => part.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
      return { org: uuid(whose.subarray(0, 16)), member: uuid(whose.subarray(16)) };
    },

    /** A login for an account whose link was just consumed or whose password was given: the Set-Cookie headers to answer with. */
    async openLogin(accountId: string, headers: Headers, by: 'link' | 'password' = 'link'): Promise<string[]> {
      // A link that was used proves the mailbox it was sent to.
      if (by === 'link')
        await pool.query('UPDATE auth.account_holder SET email_verified = true WHERE id = $1 AND NOT email_verified', [
          accountId,
        ]);
      const response = await auth.api.openLogin({ body: { accountId }, headers, asResponse: true });
      return response.headers.getSetCookie();
    },

    async setPassword(accountId: string, password: string): Promise<void> {
      const context = await auth.$context;
      const hash = await context.password.hash(password);
      const { rowCount } = await pool.query(
        "UPDATE auth.credential SET password = $2, updated_at = now() WHERE user_id = $1 AND provider_id = 'credential'",
        [accountId, hash],
      );
      if (rowCount === 0) {
        await context.internalAdapter.linkAccount({
          userId: accountId,
          providerId: 'credential',
          accountId,
          password: hash,
        });
      }
    },

    async hasPassword(accountId: string): Promise<boolean> {
      const { rows } = await pool.query(
        "SELECT 1 FROM auth.credential WHERE user_id = $1 AND provider_id = 'credential' AND password IS NOT NULL",
        [accountId],
      );
      return rows.length > 0;
    },

    async passwordIs(accountId: string, password: string): Promise<boolean> {
      const context = await auth.$context;
      const { rows } = await pool.query<{ password: string }>(
        "SELECT password FROM auth.credential WHERE user_id = $1 AND provider_id = 'credential'",
        [accountId],
      );
      return rows[0] !== undefined && (await context.password.verify({ hash: rows[0].password, password }));
    },

    /**
     * The account that this address and password belong to. One statement and one hash, whether the address is known,
     * has a password or is nobody's, so that neither the work nor its time tells.
     */
    async accountByPassword(email: string, password: string): Promise<string | undefined> {
      const context = await auth.$context;
      nobodysHash ??= context.password.hash(randomBytes(32).toString('base64url'));
      const { rows } = await pool.query<{ id: string; password: string | null }>(
        "SELECT h.id, c.password FROM auth.account_holder h LEFT JOIN auth.credential c ON c.user_id = h.id AND c.provider_id = 'credential' WHERE h.email = $1",
        [email.toLowerCase()],
      );
      const kept = rows[0]?.password ?? null;
      const matches = await context.password.verify({ hash: kept ?? (await nobodysHash), password });
      return kept !== null && matches ? rows[0]?.id : undefined;
    },

    async passkeysOf(accountId: string): Promise<{ id: string; name: string; createdAt: Date }[]> {
      const { rows } = await pool.query(
        'SELECT id, name, created_at FROM auth.passkey WHERE user_id = $1 ORDER BY created_at LIMIT 100',
        [accountId],
      );
      return rows.map((row) => ({ id: row.id, name: row.name ?? '', createdAt: row.created_at }));
    },

    async removePasskey(accountId: string, passkeyId: string): Promise<boolean> {
      const { rowCount } = await pool.query('DELETE FROM auth.passkey WHERE user_id = $1 AND id = $2', [
        accountId,
        passkeyId,
      ]);
      return rowCount === 1;
    },

    /** Takes a passkey, or the password of an account, that a restored backup brought back; false when it is not there. */
    async closeAgain(way: 'passkey' | 'password', id: string): Promise<boolean> {
      const { rowCount } = await pool.query(
        way === 'passkey'
          ? 'DELETE FROM auth.passkey WHERE id = $1'
          : "DELETE FROM auth.credential WHERE user_id = $1 AND provider_id = 'credential'",
        [id],
      );
      return rowCount === 1;
    },

    /** The address and name an account was made with. */
    async holderOf(accountId: string): Promise<{ email: string; name: string } | undefined> {
      const { rows } = await pool.query('SELECT email, name FROM auth.account_holder WHERE id = $1', [accountId]);
      return rows[0];
    },

    /** Ends all logins of an account, or one, or all but one. */
    async endLogins(accountId: string, which: { only?: string; except?: string } = {}): Promise<number> {
      const { rowCount } = await pool.query(
        'DELETE FROM auth.login WHERE user_id = $1 AND ($2::uuid IS NULL OR id = $2) AND ($3::uuid IS NULL OR id <> $3)',
        [accountId, which.only ?? null, which.except ?? null],
      );
      return rowCount ?? 0;
    },

    async loginsOf(
      accountId: string,
      now: Date,
    ): Promise<{ id: string; openedAt: Date; usedAt: Date; userAgent: string }[]> {
      const { rows } = await pool.query(
        'SELECT id, created_at, updated_at, user_agent FROM auth.login WHERE user_id = $1 AND expires_at > $2 ORDER BY updated_at DESC LIMIT 100',
        [accountId, now],
      );
      return rows.map((row) => ({
        id: row.id,
        openedAt: row.created_at,
        usedAt: row.updated_at,
        userAgent: row.user_agent ?? '',
      }));
    },

    /** Forgets an account with all its logins, passwords, passkeys and links. */
    async forget(accountId: string): Promise<void> {
      await pool.query('DELETE FROM auth.account_holder WHERE id = $1', [accountId]);
    },
  };
}

function linkOf(row: Record<string, unknown>): Link {
  return {
    linkId: row.link_id as string,
    purpose: row.purpose as LinkPurpose,
    accountId: row.account_id as string | null,
    orgId: row.org_id as string | null,
    subjectId: row.subject_id as string | null,
    mailbox: row.mailbox_hash as string | null,
  };
}
