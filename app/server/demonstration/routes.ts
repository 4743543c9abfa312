import type { OpenAPIHono } from '@hono/zod-openapi';
import { account, type Deps, type Env, feature } from '../http/feature.ts';
import { conflict, notFound } from '../http/problem.ts';
import { errorFields } from '../log.ts';
import { savePreferences } from '../logins/store.ts';
import { isInside, refuseUnlessMayEnter, refuseUnlessMayMake, whoAsks } from './access.ts';
import { contract } from './contract.ts';
import { makeDemonstration, pieces } from './make.ts';
import type { BringIn, Rehearse } from './stage.ts';
import { clearDemonstration, findDemonstration, nameOfPeople, withDemonstrationLock } from './store.ts';

export function demonstrationRoutes(deps: Deps, rehearse: Rehearse, bringIn: BringIn): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { identity } = deps;
  /** How far this process is with making one; undefined while it makes none. */
  let making: { done: number } | undefined;
  let failed = false;

  async function state() {
    const there = making === undefined ? await findDemonstration(deps) : undefined;
    const isMaking = making !== undefined || there?.madeAt === null;
    return {
      state: !deps.onTrial
        ? ('off' as const)
        : isMaking
          ? ('making' as const)
          : there
            ? ('ready' as const)
            : ('none' as const),
      done: making?.done ?? 0,
      of: pieces,
      failed,
    };
  }

  const refuseUnlessOnTrial = () => {
    if (!deps.onTrial) {
      throw conflict(
        'demonstration_off',
        'This Rondo sends mails, so it is in real use: there is no demonstration on it. Start another Rondo to look around.',
      );
    }
  };

  /** Starts the making and answers as soon as nobody else can start another. */
  async function begin(anew: boolean): Promise<void> {
    const begun = Promise.withResolvers<void>();
    const work = withDemonstrationLock(deps, async (keepAwake) => {
      const there = await findDemonstration(deps);
      if (there?.madeAt && !anew) {
        throw conflict('demonstration_there', 'There is a demonstration already. Look around in it, or reset it.');
      }
      making = { done: 0 };
      failed = false;
      begun.resolve();
      try {
        // Who plays somebody goes on playing them: these accounts come back with the next one.
        const played = new Set(there?.people.map((one) => one.account));
        if (there !== undefined) await clearDemonstration(deps, there.org, (one) => played.has(one));
        await makeDemonstration(deps, rehearse, bringIn, async (done) => {
          making = { done };
          await keepAwake();
        });
      } catch (error) {
        failed = true;
        deps.log.error('demonstration.failed', errorFields(error));
        const left = await findDemonstration(deps);
        if (left !== undefined) await clearDemonstration(deps, left.org);
      } finally {
        making = undefined;
      }
    });
    // Refused, it has made nothing, and another may be making one.
    work.catch((error: unknown) => begun.reject(error));
    await begun.promise;
  }

  on(contract.get, async (c) => c.json(await state(), 200));

  on(contract.make, async (c) => {
    const asking = await whoAsks(deps, c.req.raw.headers, c.req.valid('json').token);
    refuseUnlessMayMake(asking, await findDemonstration(deps));
    refuseUnlessOnTrial();
    deps.limit('demonstration', 20, 600);
    await begin(false);
    return c.json(await state(), 202);
  });

  on(contract.reset, async (c) => {
    const there = await findDemonstration(deps);
    refuseUnlessMayEnter({ hasFirstRunLink: false, viewer: account(c) }, there);
    refuseUnlessOnTrial();
    if (there === undefined) throw notFound();
    deps.limit('demonstration', 20, 600);
    await begin(true);
    return c.json(await state(), 202);
  });

  on(contract.remove, async (c) => {
    const there = await findDemonstration(deps);
    refuseUnlessMayEnter({ hasFirstRunLink: false, viewer: account(c) }, there);
    await withDemonstrationLock(deps, async () => {
      const now = await findDemonstration(deps);
      if (now !== undefined) await clearDemonstration(deps, now.org);
    });
    return c.body(null, 204);
  });

  on(contract.switch, async (c) => {
    const { person, token, language } = c.req.valid('json');
    const there = await findDemonstration(deps);
    const asking = await whoAsks(deps, c.req.raw.headers, token);
    refuseUnlessMayEnter(asking, there);
    refuseUnlessOnTrial();
    deps.limit('demonstration-logins', 600, 600);
    const cast = there?.madeAt ? there.people.find((one) => one.person === person) : undefined;
    if (there === undefined || cast === undefined) throw notFound();
    const { staff, candidacies } = await identity.seatsOf(cast.account);
    if ([...staff, ...candidacies].some(({ org }) => org !== there.org)) {
      throw conflict(
        'person_elsewhere',
        'This person was given a place in another organisation. Reset the demonstration.',
      );
    }
    if (language !== undefined) {
      const { account: accountId } = cast;
      await savePreferences(
        deps,
        { kind: 'account', account: accountId, loginId: accountId, email: '', name: '', staff, candidacies },
        { language },
      );
    }
    for (const cookie of await identity.openLogin(cast.account, c.req.raw.headers))
      c.header('Set-Cookie', cookie, { append: true });
    return c.json({ to: person === 'candidate' ? ('/my' as const) : ('/' as const) }, 201);
  });

  on(contract.guide, async (c) => {
    const viewer = account(c);
    const there = await findDemonstration(deps);
    if (!there?.madeAt || !isInside(viewer, there)) throw notFound();
    const names = await nameOfPeople(deps, there);
    return c.json(
      {
        me: there.people.find((one) => one.account === viewer.account)?.person ?? null,
        people: there.people.map(({ person, account: id }) => ({ person, name: names.get(id) ?? '' })),
        places: there.places,
      },
      200,
    );
  });

  return routes;
}
