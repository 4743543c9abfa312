import { z } from '@hono/zod-openapi';
import { ReminderSettings } from '@rondo/interview';
import { body, everyMember, json, route } from '../http/contract.ts';

export const Reminders = ReminderSettings.extend({ version: z.int() }).openapi('Reminders');

/** When I am reminded of what I owe (R80). */
export const contract = {
  get: route({
    method: 'get',
    path: '/members/me/reminders',
    summary: 'When I get my digest, and when nothing is to reach me; times are of my own time zone',
    access: everyMember,
    versioned: true,
    responses: { 200: json(Reminders, 'My settings') },
  }),
  set: route({
    method: 'put',
    path: '/members/me/reminders',
    summary: 'Set or end my digest; invitations and cancellations of interviews come all the same',
    access: everyMember,
    versioned: true,
    request: { body: body(ReminderSettings) },
    responses: { 200: json(Reminders, 'Set') },
  }),
};
