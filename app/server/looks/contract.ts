import { z } from '@hono/zod-openapi';
import { Instant } from '@rondo/interview';
import { administrating, body, bytes, everyMember, file, ids, json, route } from '../http/contract.ts';

const Logo = z.object({
  /** Its own address: another logo has another, so this one can be kept for good. */
  url: z.string(),
  width: z.int(),
  height: z.int(),
});

const shown = {
  logo: Logo.nullable(),
  /** The logo holds the name, so the name need not stand beside it. */
  showsName: z.boolean(),
  /** Shades of the organisation's colour that can be read on light and on dark paper. */
  accent: z.object({ light: z.string(), dark: z.string() }).nullable(),
};

/** How an organisation looks to those from outside. */
export const ShownLook = z.object(shown).openapi('ShownLook');

const Look = z
  .object({
    ...shown,
    /** The colour as it was chosen. */
    colour: z.string().nullable(),
    version: z.int(),
    changedAt: Instant.nullable(),
  })
  .openapi('Look');

/** The organisation's logo and colour: on the candidate's pages, the application form, mails and the printed agenda. */
export const contract = {
  get: route({
    method: 'get',
    path: '/organisation-look',
    summary: 'The logo and the colour of my organisation',
    access: everyMember,
    versioned: true,
    responses: { 200: json(Look, 'How it looks') },
  }),
  change: route({
    method: 'patch',
    path: '/organisation-look',
    summary: 'Change the colour, or whether the logo holds the name',
    access: administrating,
    versioned: true,
    request: {
      body: body(
        z.strictObject({
          colour: z
            .string()
            .regex(/^#[0-9a-f]{6}$/i, 'is not a colour such as #1f6f54')
            .nullable()
            .optional(),
          showsName: z.boolean().optional(),
        }),
      ),
    },
    responses: { 200: json(Look, 'Changed') },
  }),
  putLogo: route({
    method: 'put',
    path: '/organisation-look/logo',
    summary:
      'A new logo: PNG or JPEG by its content, at most 250 kB and 2000 pixels a side; whatever is no picture in it is left out',
    access: administrating,
    versioned: true,
    request: { body: bytes },
    responses: { 200: json(Look, 'Kept') },
  }),
  removeLogo: route({
    method: 'delete',
    path: '/organisation-look/logo',
    summary: 'Show no logo any more; its bytes are gone',
    access: administrating,
    versioned: true,
    responses: { 200: json(Look, 'Gone') },
  }),
  logo: route({
    method: 'get',
    path: '/logos/{orgId}/{logoId}',
    summary: 'A logo, for whoever was given its address',
    access: 'anyone',
    request: { params: ids('orgId', 'logoId') },
    responses: { 200: file('The picture', 'image/png', 'image/jpeg') },
  }),
};
