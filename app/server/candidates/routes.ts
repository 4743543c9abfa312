import type { OpenAPIHono } from '@hono/zod-openapi';
import { recordSeenToday } from '../audit/store.ts';
import { type Deps, type Env, feature, staff } from '../http/feature.ts';
import { staffContext } from '../http/viewer.ts';
import { contract } from './contract.ts';
import { listCandidates } from './store.ts';

export function candidateRoutes(deps: Deps): OpenAPIHono<Env> {
  const { routes, on } = feature(deps);

  on(contract.list, async (c) => {
    const viewer = staff(c);
    const now = deps.now();
    const listed = await deps.withTenant(staffContext(viewer, now), async (tx) => {
      const found = await listCandidates(tx, viewer, { ...c.req.valid('query'), now });
      // A piece of a CV or of a note in the results is a look into the file.
      await recordSeenToday(
        tx,
        deps,
        viewer,
        found.items.flatMap(({ id, found: hit }) =>
          (hit?.place === 'document' || hit?.place === 'note') && hit.excerpt.length > 0
            ? [
                {
                  verb: 'saw' as const,
                  subject: hit.place === 'document' ? 'document_excerpt' : 'note_excerpt',
                  subjectId: hit.applicationId ?? id,
                  candidateId: id,
                  applicationId: hit.applicationId,
                  // That there is a note to be found is under the seal like the note.
                  cardOf: hit.place === 'note' ? viewer.member : null,
                },
              ]
            : [],
        ),
      );
      return found;
    });
    return c.json(listed, 200);
  });

  return routes;
}
