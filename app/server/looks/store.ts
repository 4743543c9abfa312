import { accentShades } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';
import type { Picture } from '../files/picture.ts';
import { changedSince } from '../http/etag.ts';
import type { Deps } from '../http/feature.ts';
import { notFound } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';

const lookRow = (tx: Tx, org: string) =>
  tx
    .selectFrom('organisation_look')
    .select(['accent', 'shows_name', 'logo_id', 'width', 'height', 'changed_at', 'version'])
    .where('org_id', '=', org)
    .executeTakeFirst();

type Row = Awaited<ReturnType<typeof lookRow>>;

const shape = (org: string, row: Row) => ({
  logo:
    row?.logo_id && row.width !== null && row.height !== null
      ? { url: `/api/v1/logos/${org}/${row.logo_id}`, width: row.width, height: row.height }
      : null,
  showsName: row?.shows_name ?? false,
  accent: row?.accent ? accentShades(row.accent) : null,
});

/** The logo and the colour as those from outside see them. */
export const shownLook = async (tx: Tx, org: string) => shape(org, await lookRow(tx, org));

export async function readLook(tx: Tx, org: string) {
  const row = await lookRow(tx, org);
  return {
    ...shape(org, row),
    colour: row?.accent ?? null,
    version: row?.version ?? 0,
    changedAt: row?.changed_at.toISOString() ?? null,
  };
}

/** A picture by its address; 404 when it is not the logo (any more). */
export async function readLogo(tx: Tx, org: string, logoId: string) {
  const row = await tx
    .selectFrom('organisation_look')
    .select(['media_type', 'bytes'])
    .where('org_id', '=', org)
    .where('logo_id', '=', logoId)
    .executeTakeFirst();
  if (row?.bytes == null || row.media_type === null) throw notFound();
  return { mediaType: row.media_type as Picture['mediaType'], bytes: row.bytes as Buffer };
}

/** Changes the look on top of the version that was seen; `logo: null` removes it. */
export async function changeLook(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  seen: number,
  changes: { colour?: string | null | undefined; showsName?: boolean | undefined; logo?: Picture | null },
): Promise<void> {
  const { org } = viewer;
  const { colour, showsName, logo } = changes;
  const set = {
    ...(colour === undefined ? {} : { accent: colour?.toLowerCase() ?? null }),
    ...(showsName === undefined ? {} : { shows_name: showsName }),
    ...(logo === undefined
      ? {}
      : {
          logo_id: logo === null ? null : deps.newId(),
          media_type: logo?.mediaType ?? null,
          width: logo?.width ?? null,
          height: logo?.height ?? null,
          bytes: logo === null ? null : Buffer.from(logo.bytes),
        }),
    changed_at: deps.now(),
    changed_by: viewer.member,
  };
  const written =
    seen === 0
      ? await tx
          .insertInto('organisation_look')
          .values({ org_id: org, ...set })
          .onConflict((there) => there.doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows)
      : await tx
          .updateTable('organisation_look')
          .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
          .where('org_id', '=', org)
          .where('version', '=', seen)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows);
  if (!written) throw changedSince((await readLook(tx, org)).version);
}
