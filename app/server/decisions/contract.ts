import { z } from '@hono/zod-openapi';
import { DecisionOutcome, prose } from '@rondo/interview';
import { Decision } from '../debriefs/contract.ts';
import { body, everyMember, hiring, ids, json, route } from '../http/contract.ts';

/** What the employer has decided: by a person, with a reason (R65, R67, R99). */
export const contract = {
  decide: route({
    method: 'post',
    path: '/applications/{applicationId}/rounds/{roundId}/decisions',
    summary: 'Record a decision; refused while cards are missing whose panelists were not let off',
    access: hiring,
    idempotent: true,
    request: {
      params: ids('applicationId', 'roundId'),
      body: body(
        z.strictObject({
          outcome: DecisionOutcome,
          reason: prose(5000),
        }),
      ),
    },
    responses: { 201: json(Decision, 'Recorded; everybody who contributed is told') },
  }),
  list: route({
    method: 'get',
    path: '/applications/{applicationId}/decisions',
    summary: 'What was decided, the latest first; for everybody who contributed',
    access: everyMember,
    request: { params: ids('applicationId') },
    responses: { 200: json(z.object({ items: z.array(Decision) }), 'The decisions') },
  }),
};
