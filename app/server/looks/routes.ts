import type { OpenAPIHono } from '@hono/zod-openapi';
import { record } from '../audit/store.ts';
import { largestLogo } from '../files/limits.ts';
import { type PictureRefusal, pictureSides, readPicture } from '../files/picture.ts';
import { addressReader } from '../http/client-address.ts';
import { etag, seenVersion } from '../http/etag.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { Problem, refused } from '../http/problem.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { changeLook, readLogo, readLook } from './store.ts';

const refusalWords: Record<PictureRefusal['refused'], string> = {
  empty: 'The file is empty. Choose it again.',
  too_large: `The picture is larger than ${largestLogo / 1000} kB. Save it smaller and send that.`,
  not_png_or_jpeg: 'This is no PNG or JPEG picture, whatever its name says. Save it as PNG and send that.',
  damaged: 'The picture is damaged and cannot be read. Save it again as PNG and send that.',
  too_many_pixels: `The picture is more than ${pictureSides.most} pixels wide or high. Save it smaller and send that.`,
  too_small: `The picture is less than ${pictureSides.least} pixels wide or high. Send a larger one.`,
};

export function lookRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);
  const { withTenant, now } = deps;
  const clientAddress = addressReader(deps.config.proxies);

  on(contract.get, async (c) => {
    const viewer = staff(c);
    const look = await withTenant(staffContext(viewer, now()), (tx) => readLook(tx, viewer.org));
    return c.json(look, 200, { ETag: etag(look.version) });
  });

  const change = (c: Parameters<typeof staff>[0], changes: Parameters<typeof changeLook>[4], what: string) => {
    const viewer = staff(c);
    const seen = seenVersion(c);
    return withTenant(staffContext(viewer, now()), async (tx) => {
      await changeLook(tx, deps, viewer, seen, changes);
      await record(tx, deps, viewer, viewer.org, {
        verb: 'changed',
        subject: 'organisation_look',
        subjectId: viewer.org,
        detail: { what },
      });
      return readLook(tx, viewer.org);
    });
  };

  on(contract.change, async (c) => {
    const look = await change(c, c.req.valid('json'), 'colour');
    return c.json(look, 200, { ETag: etag(look.version) });
  });

  on(contract.putLogo, async (c) => {
    const read = readPicture(new Uint8Array(await c.req.arrayBuffer()), largestLogo);
    if ('refused' in read) {
      const detail = refusalWords[read.refused];
      throw read.refused === 'too_large'
        ? new Problem(413, 'picture_too_large', detail)
        : refused(`picture_${read.refused}`, detail);
    }
    const look = await change(c, { logo: read }, 'logo');
    return c.json(look, 200, { ETag: etag(look.version) });
  });

  on(contract.removeLogo, async (c) => {
    const look = await change(c, { logo: null, showsName: false }, 'no_logo');
    return c.json(look, 200, { ETag: etag(look.version) });
  });

  on(contract.logo, async (c) => {
    const { orgId, logoId } = c.req.valid('param');
    deps.limit(`logo:${clientAddress(c)}`, 600, 600);
    const { mediaType, bytes } = await withTenant({ side: 'system', org: orgId, now: now() }, (tx) =>
      readLogo(tx, orgId, logoId),
    );
    // An <img> shows it; opened by itself it is a file to keep, and never a page of ours.
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="logo.${mediaType === 'image/png' ? 'png' : 'jpg'}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'public, max-age=31536000, immutable',
    }) as never;
  });

  return routes;
}
