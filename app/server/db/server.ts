import type { ClientConfig } from 'pg';

/**
 * Four logins, each with the least it needs: `rondo_owner` migrates, `rondo_app` answers requests under the policies,
 * `rondo_auth` owns sign-in, `rondo_worker` owns the queue.
 */
export const roleNames = ['rondo_owner', 'rondo_app', 'rondo_auth', 'rondo_worker'] as const;
export type RoleName = (typeof roleNames)[number];

/** A running PostgreSQL, ours or a given one, without the name of a database. */
export interface DatabaseServer {
  kind: 'embedded' | 'given';
  /** May make roles; on the embedded server the superuser. */
  admin: ClientConfig;
  login(role: RoleName): ClientConfig;
  /** The password to give a role, where logins need one. */
  password?(role: RoleName): string;
  stop(): Promise<void>;
}
