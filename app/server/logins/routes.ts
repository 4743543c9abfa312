import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { isDemonstrationAmong } from '../demonstration/store.ts';
import { addressReader } from '../http/client-address.ts';
import { account, type Deps, type Env, feature } from '../http/feature.ts';
import { conflict, notFound, Problem, refused } from '../http/problem.ts';

import { noteClosed } from '../privacy/store.ts';
import { contract } from './contract.ts';
import type { Link } from './identity.ts';
import { passkeyRoutes } from './passkeys.ts';
import {
  acceptInvitation,
  foundOrganisation,
  isFirstRun,
  isOfAnotherMailbox,
  linkDetails,
  openCandidacy,
  organisationsOf,
  preferences,
  rememberAccount,
  renewLink,
  savePreferences,
} from './store.ts';
import { weakness } from './weak-passwords.ts';

/** Refuses a password that is tried first, with why; nothing was changed then. */
function refuseWeak(password: string, person: { email?: string; name?: string }, pointer: string): void {
  const why = weakness(password, person);
  if (why === null) return;
  throw refused(
    'password_weak',
    {
      common:
        'This password, or the word in it, is one of those tried first. Nothing was changed. Take a short sentence.',
      pattern: 'This password is a pattern that is tried first. Nothing was changed. Take a short sentence.',
      personal: 'This password is made of your own name or address. Nothing was changed. Take a short sentence.',
    }[why],
    { errors: [{ pointer, detail: 'is easy to guess' }] },
  );
}

const linkOver = (state: string) =>
  new Problem(
    410,
    state === 'used' ? 'link_used' : 'link_over',
    state === 'used'
      ? 'This link was used already. Ask for a new one; it takes a minute.'
      : 'This link is over. Ask for a new one; it takes a minute.',
  );

/** Where somebody goes after signing in. */
async function placeOf(deps: Deps, accountId: string): Promise<'/' | '/my'> {
  const { staff } = await deps.identity.seatsOf(accountId);
  return staff.length > 0 ? '/' : '/my';
}

export function loginRoutes(deps: Deps): OpenAPIHono<Env> {
  const clientAddress = addressReader(deps.config.proxies);
  const { identity, now } = deps;
  const { routes, on } = feature(deps);

  const signedIn = async (c: Context<Env>, accountId: string) => {
    for (const cookie of await identity.openLogin(accountId, c.req.raw.headers))
      c.header('Set-Cookie', cookie, { append: true });
  };

  on(contract.getSetup, async (c) => {
    return c.json({ firstRun: await isFirstRun(deps), onTrial: deps.onTrial }, 200);
  });

  on(contract.setUpOrganisation, async (c) => {
    deps.limit(`set-up:${clientAddress(c)}`, 20, 600);
    const { token, organisation, person } = c.req.valid('json');
    const link = await identity.consumeLink(token, now());
    if (link === undefined || link.purpose !== 'first_run') {
      if (link) await identity.returnLink(link.linkId);
      throw linkOver((await identity.readLink(token, now())).state);
    }
    try {
      if (await identity.accountByEmail(person.email)) {
        throw conflict(
          'email_taken',
          `${person.email} has an account here already. Sign in with it, or take another address.`,
        );
      }
      refuseWeak(person.password, person, '/person/password');
      const accountId = await identity.ensureAccount(person.email, person.name);
      await identity.setPassword(accountId, person.password);
      await foundOrganisation(deps, accountId, organisation, person);
      await signedIn(c, accountId);
      return c.json({ to: '/' as const }, 201);
    } catch (error) {
      await identity.returnLink(link.linkId);
      throw error;
    }
  });

  on(contract.readLink, async (c) => {
    deps.limit(`link:${clientAddress(c)}`, 120, 600);
    const { token } = c.req.valid('json');
    const { state, link } = await identity.readLink(token, now());
    const isLost = link !== null && (await isOfAnotherMailbox(deps, link));
    const details = link === null || isLost ? null : await linkDetails(deps, link);
    return c.json(
      {
        state: isLost && state === 'open' ? 'expired' : state,
        purpose: link?.purpose ?? null,
        organisation: details?.organisation ?? null,
        look: details?.look ?? null,
        name: details?.name ?? null,
        language: details?.language ?? null,
        hasPassword: details?.hasPassword ?? false,
      },
      200,
    );
  });

  /** Why a link does not open; counted for the house or the person it was made for. */
  async function overOf(token: string): Promise<Problem> {
    const { state, link } = await identity.readLink(token, now());
    if (link?.orgId) {
      const who = { side: 'nobody' as const, org: link.orgId, subject: link.subjectId };
      deps.refusals.count({
        kind: 'link_over',
        who: link.accountId === null ? who : { side: 'nobody', account: link.accountId },
        route: null,
      });
    }
    return linkOver(state);
  }

  const holderOf = async ({ accountId }: Link) => (accountId === null ? {} : await identity.holderOf(accountId));

  on(contract.openLink, async (c) => {
    deps.limit(`link:${clientAddress(c)}`, 120, 600);
    const { token, name, password } = c.req.valid('json');
    const link = await identity.consumeLink(token, now());
    if (link === undefined) throw await overOf(token);
    try {
      // An invitation must not change the account that somebody has already, whoever invites.
      if (password !== undefined && link.purpose === 'invitation' && (await linkDetails(deps, link)).hasPassword) {
        throw conflict(
          'has_password',
          'You have a password here already, and it stays as it is. Accept without one; change it in Settings.',
        );
      }
      // Asked before anything is accepted, so that the link can be used again.
      if (password !== undefined) refuseWeak(password, { name: name ?? '', ...(await holderOf(link)) }, '/password');
      const accountId = await accountOf(link, name);
      if (password !== undefined && (link.purpose === 'invitation' || link.purpose === 'recovery')) {
        await identity.setPassword(accountId, password);
        if (link.purpose === 'recovery') {
          await identity.endLogins(accountId);
          await noteClosed(deps, 'password', null, accountId);
        }
      }
      await signedIn(c, accountId);
      return c.json({ to: link.purpose === 'candidate' ? ('/my' as const) : await placeOf(deps, accountId) }, 201);
    } catch (error) {
      await identity.returnLink(link.linkId);
      throw error;
    }
  });

  async function accountOf(link: Link, name: string | undefined): Promise<string> {
    if (link.purpose === 'invitation') return acceptInvitation(deps, link, name);
    if (link.purpose === 'candidate') return openCandidacy(deps, link);
    if (link.accountId === null || link.purpose === 'first_run') throw notFound();
    await rememberAccount(deps, link.accountId);
    return link.accountId;
  }

  on(contract.renewLink, async (c) => {
    deps.limit(`renew:${clientAddress(c)}`, 10, 600);
    const { link } = await identity.readLink(c.req.valid('json').token, now());
    if (link !== null) {
      deps.limit(`renew-link:${link.linkId}`, 3, 3600);
      await renewLink(deps, link);
    }
    return c.body(null, 202);
  });

  on(contract.askForLink, async (c) => {
    const { email } = c.req.valid('json');
    deps.limit(`ask:${clientAddress(c)}`, 30, 600);
    deps.limit(`ask:${email.toLowerCase()}`, 5, 600);
    if (!(await identity.askForLink(email, now())))
      throw new Problem(429, 'too_many', 'Too many wait for a link. Wait 60 seconds.', {}, { 'Retry-After': '60' });
    return c.body(null, 202);
  });

  on(contract.signIn, async (c) => {
    const { email, password } = c.req.valid('json');
    deps.limit(`sign-in:${clientAddress(c)}`, 60, 600);
    const tried = { who: { side: 'nobody' as const, email: email.toLowerCase() }, route: null };
    try {
      deps.limit(`sign-in:${email.toLowerCase()}`, 10, 600);
    } catch (error) {
      deps.refusals.count({ kind: 'held_off', ...tried });
      throw error;
    }
    const accountId = await identity.accountByPassword(email, password);
    if (accountId === undefined) {
      deps.refusals.count({ kind: 'sign_in_failed', ...tried });
      throw new Problem(
        401,
        'sign_in_failed',
        'That address and password do not belong together. Try again, or have a link mailed to you.',
      );
    }
    await rememberAccount(deps, accountId);
    for (const cookie of await identity.openLogin(accountId, c.req.raw.headers, 'password'))
      c.header('Set-Cookie', cookie, { append: true });
    return c.json({ to: await placeOf(deps, accountId) }, 201);
  });

  on(contract.getLogin, async (c) => {
    const viewer = account(c);
    const places = [...viewer.staff, ...viewer.candidacies].map(({ org }) => org);
    const [names, mine, demonstration] = await Promise.all([
      organisationsOf(deps, viewer),
      preferences(deps, viewer),
      isDemonstrationAmong(deps, places),
    ]);
    const named = (org: string) => ({ id: org, name: names.get(org) ?? '' });
    return c.json(
      {
        loginId: viewer.loginId,
        account: {
          id: viewer.account,
          email: viewer.email,
          name: mine.name,
          language: mine.language,
          theme: mine.theme,
        },
        hasPassword: await identity.hasPassword(viewer.account),
        staff: viewer.staff.map(({ org, member, role }) => ({ organisation: named(org), memberId: member, role })),
        candidateOf: viewer.candidacies.map(({ org }) => ({ organisation: named(org) })),
        onTrial: deps.onTrial,
        demonstration,
        deviceKey: identity.deviceKey(viewer.account),
      },
      200,
    );
  });

  on(contract.changeProfile, async (c) => {
    await savePreferences(deps, account(c), c.req.valid('json'));
    return c.body(null, 204);
  });

  on(contract.signOut, async (c) => {
    const viewer = account(c);
    await identity.endLogins(viewer.account, { only: viewer.loginId });
    const response = await identity.auth.api.signOut({ headers: c.req.raw.headers, asResponse: true });
    for (const cookie of response.headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
    // Not "storage": the page forgets everything that can be read, and what was typed and nobody has yet, of whoever
    // uses this device, stays sealed for the week in which they may come back for it.
    c.header('Clear-Site-Data', '"cache"');
    return c.body(null, 204);
  });

  on(contract.listLogins, async (c) => {
    const viewer = account(c);
    const logins = await identity.loginsOf(viewer.account, now());
    const items = logins.map(({ id, openedAt, usedAt, userAgent }) => ({
      id,
      openedAt: openedAt.toISOString(),
      usedAt: usedAt.toISOString(),
      userAgent,
      current: id === viewer.loginId,
    }));
    return c.json({ items }, 200);
  });

  on(contract.endLogin, async (c) => {
    const ended = await identity.endLogins(account(c).account, { only: c.req.valid('param').loginId });
    if (ended === 0) throw notFound();
    return c.body(null, 204);
  });

  on(contract.endOtherLogins, async (c) => {
    const viewer = account(c);
    await identity.endLogins(viewer.account, { except: viewer.loginId });
    return c.body(null, 204);
  });

  on(contract.setPassword, async (c) => {
    const viewer = account(c);
    const { current, password } = c.req.valid('json');
    if (await identity.hasPassword(viewer.account)) {
      deps.limit(`password:${viewer.account}`, 10, 600);
      if (current === undefined || !(await identity.passwordIs(viewer.account, current))) {
        deps.refusals.count({
          kind: 'password_wrong',
          who: { side: 'nobody', account: viewer.account },
          route: null,
        });
        throw refused('password_wrong', 'The current password is not right. Nothing was changed.', {
          errors: [{ pointer: '/current', detail: 'is not the current password' }],
        });
      }
    }
    refuseWeak(password, (await identity.holderOf(viewer.account)) ?? {}, '/password');
    await identity.setPassword(viewer.account, password);
    await noteClosed(deps, 'password', null, viewer.account);
    await identity.endLogins(viewer.account, { except: viewer.loginId });
    return c.body(null, 204);
  });

  passkeyRoutes(deps, on, async (accountId) => placeOf(deps, accountId));
  return routes;
}
