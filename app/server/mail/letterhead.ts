import { accentShades } from '@rondo/interview';
import type { Tx } from '../db/tenant.ts';

/** The name of the picture inside a mail. */
export const logoInMail = 'logo@rondo';

/** What stands at the head of a mail to a candidate. */
export type Letterhead = {
  name: string;
  showsName: boolean;
  /** The colour of the button; null: Rondo's. */
  accent: string | null;
  logo: { mediaType: string; width: number; height: number; bytes: Buffer } | null;
};

export async function readLetterhead(tx: Tx, org: string, name: string): Promise<Letterhead> {
  const row = await tx
    .selectFrom('organisation_look')
    .select(['accent', 'shows_name', 'media_type', 'width', 'height', 'bytes'])
    .where('org_id', '=', org)
    .executeTakeFirst();
  const bytes = row?.bytes as Buffer | null | undefined;
  return {
    name,
    showsName: row?.shows_name ?? false,
    accent: row?.accent ? accentShades(row.accent).light : null,
    logo:
      row && bytes && row.media_type !== null && row.width !== null && row.height !== null
        ? { mediaType: row.media_type, width: row.width, height: row.height, bytes }
        : null,
  };
}

const most = { width: 240, height: 48 };

/** How large a picture stands in a mail: its own size, made smaller until it fits. */
export function sizeInMail({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
