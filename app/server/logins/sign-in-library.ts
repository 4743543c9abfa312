import { createAuthEndpoint } from '@better-auth/core/api';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { setSessionCookie } from 'better-auth/cookies';
import type { Pool } from 'pg';
import { z } from 'zod';
import type { NewId } from '../http/new-id.ts';
import { loginCookie, loginDays } from './standing-login.ts';

/**
 * Our own way in for links in mails: a login for an account that has proven its mailbox. Never reachable from outside:
 * only `openLogin` below calls it, after a link was consumed.
 */
const links = {
  id: 'rondo-links' as const,
  endpoints: {
    openLogin: createAuthEndpoint(
      '/rondo/open-login',
      {
        method: 'POST',
        body: z.object({ accountId: z.string() }),
        requireHeaders: true,
        metadata: { SERVER_ONLY: true },
      },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.accountId);
        if (!user) return ctx.json({ opened: false });
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ opened: true });
      },
    ),
  },
};

/** The sign-in library over our own tables, with nothing of it reachable from outside. */
export function signInLibrary(settings: { pool: Pool; url: string; secret: string; newId: NewId }) {
  const { pool, url, secret, newId } = settings;
  const cookie = loginCookie(url);
  return betterAuth({
    appName: 'Rondo',
    baseURL: url,
    basePath: '/api/auth',
    secret,
    database: pool,
    logger: { disabled: true },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      autoSignIn: false,
    },
    user: {
      modelName: 'account_holder',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'login',
      expiresIn: loginDays * 24 * 3600,
      updateAge: 24 * 3600,
      freshAge: 24 * 3600,
      fields: {
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'credential',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      database: { generateId: () => newId() },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookie.name,
          attributes: { httpOnly: true, secure: cookie.secure, sameSite: 'lax', path: '/' },
        },
      },
    },
    rateLimit: { enabled: false },
    plugins: [
      passkey({
        rpName: 'Rondo',
        rpID: new URL(url).hostname,
        origin: url,
        schema: {
          passkey: {
            fields: {
              publicKey: 'public_key',
              userId: 'user_id',
              credentialID: 'credential_id',
              deviceType: 'device_type',
              backedUp: 'backed_up',
              createdAt: 'created_at',
            },
          },
        },
      }),
      links,
    ],
  });
}
