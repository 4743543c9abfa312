import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { createOnce } from '../http/once.ts';
import { staffContext } from '../http/viewer.ts';
import { kindOf } from '../mail/texts.ts';
import { holdBackForWords } from '../wording/store.ts';
import { contract } from './contract.ts';
import { keyOf, listTexts, listVersions, mustFit, previewText, readText, sendTrial, writeText } from './store.ts';

export function mailTextRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const items = await withTenant(staffContext(viewer, now()), (tx) => listTexts(tx, viewer.org));
    return c.json({ items }, 200);
  });

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const { mailKind, language } = c.req.valid('param');
    const key = keyOf(mailKind);
    const text = await withTenant(staffContext(viewer, now()), (tx) => readText(tx, viewer.org, key, language));
    return c.json(text, 200, { ETag: etag(text.version) });
  });

  on(contract.write, async (c) => {
    const viewer = staff(c);
    const { mailKind, language } = c.req.valid('param');
    const key = keyOf(mailKind);
    const { text, wordingReason } = c.req.valid('json');
    const seen = seenVersion(c);
    if (text !== null) mustFit(key, text);
    const written = await withTenant(staffContext(viewer, now()), async (tx) => {
      const version = await writeText(tx, deps, viewer, key, language, seen, text);
      const { audience, standard } = kindOf(key);
      if (text !== null && audience === 'candidate') {
        const told = { subject: 'mail_text', subjectId: viewer.org, language } as const;
        const ours = standard[language];
        await holdBackForWords(tx, deps, viewer, told, [text.subject, text.body, text.note], wordingReason, [
          ours.subject,
          ours.body,
          ours.note,
        ]);
      }
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'mail_text',
        subjectId: viewer.org,
        detail: { kind: key, language, version, standard: text === null },
      });
      return readText(tx, viewer.org, key, language);
    });
    return c.json(written, 200, { ETag: etag(written.version) });
  });

  on(contract.listVersions, async (c) => {
    const viewer = staff(c);
    const { mailKind, language } = c.req.valid('param');
    const key = keyOf(mailKind);
    const versions = await withTenant(staffContext(viewer, now()), (tx) =>
      listVersions(tx, viewer.org, key, language, c.req.valid('query')),
    );
    return c.json(versions, 200);
  });

  on(contract.preview, async (c) => {
    const viewer = staff(c);
    const { mailKind, language } = c.req.valid('param');
    const key = keyOf(mailKind);
    const shown = await withTenant(staffContext(viewer, now()), (tx) =>
      previewText(tx, deps, viewer.org, key, language, c.req.valid('json')),
    );
    return c.json(shown, 200);
  });

  on(contract.send, async (c) => {
    const viewer = staff(c);
    const { mailKind, language } = c.req.valid('param');
    const key = keyOf(mailKind);
    const text = c.req.valid('json');
    mustFit(key, text);
    deps.limit(`mail-text-trial:${viewer.org}:${viewer.member}`, 30, 3600);
    const made = await createOnce(deps, c, staffContext(viewer, now()), async (tx) => ({
      status: 201 as const,
      body: { to: await sendTrial(tx, deps, viewer, key, language, text) },
    }));
    return c.json(made.body, 201);
  });

  return routes;
}
