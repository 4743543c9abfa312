import type { TaskList } from 'graphile-worker';
import type { Deps } from '../http/feature.ts';
import { eraseDue, sweepRetention } from '../privacy/retention.ts';

/** Jobs about time that has passed. */
export function sweeps(deps: Deps): TaskList {
  return {
    'retention-sweep': async () => {
      const due = await sweepRetention(deps);
      deps.log.info('retention.swept', { due });
    },
    'erase-candidate': async (payload) => {
      const { org, candidate } = payload as { org: string; candidate: string };
      await eraseDue(deps, org, candidate);
    },
  };
}
