import { z } from '@hono/zod-openapi';
import { Id, Instant, prose } from '@rondo/interview';
import { body, hiring, ids, json, route } from '../http/contract.ts';

/** What became of the interviews that had gone with the procedure. */
const Resumed = z.object({
  /** Back at their time, with a new invitation. */
  resumed: z.int(),
  /** Over, or taken by others in the meantime: they stand in the draft of their agenda and are sent by a person. */
  lost: z.int(),
});

/** How a procedure ends before there is an outcome, and goes on again (R71, R79). */
export const contract = {
  resume: route({
    method: 'delete',
    path: '/applications/{applicationId}/ending',
    summary: 'Take back the end of a procedure, within a day and before the candidate was told why',
    access: hiring,
    request: { params: ids('applicationId') },
    responses: { 200: json(Resumed, 'It goes on; interviews that are still free come back') },
  }),
  withdraw: route({
    method: 'put',
    path: '/my/applications/{applicationId}/withdrawal',
    summary: 'Withdraw: the procedure ends, planned interviews are cancelled, the employer is told',
    access: 'candidate',
    request: {
      params: ids('applicationId'),
      body: body(z.strictObject({ /** Optional, read by those who recruit. */ reason: prose(2000).default('') })),
    },
    responses: {
      200: json(z.object({ id: Id, withdrawnAt: Instant, undoUntil: Instant, cancelled: z.int() }), 'Withdrawn'),
    },
  }),
  takeBack: route({
    method: 'delete',
    path: '/my/applications/{applicationId}/withdrawal',
    summary: 'Take the withdrawal back, within a day',
    access: 'candidate',
    request: { params: ids('applicationId') },
    responses: { 200: json(Resumed, 'It goes on') },
  }),
};
