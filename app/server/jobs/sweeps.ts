import type { TaskList } from 'graphile-worker';
import { bareEarlierFiles } from '../applications/documents.ts';
import { sweepRefused } from '../audit/refused.ts';
import { sweepMergeTraces } from '../duplicates/undo.ts';
import type { Deps } from '../http/feature.ts';
import { runImport, sweepImports } from '../imports/run.ts';
import { answerAskedLink } from '../logins/store.ts';
import { runMailing } from '../notice-duties/mailing.ts';
import { runOutcomeBatch } from '../outcomes/batch-run.ts';
import { keepErasureList } from '../privacy/erasure-list.ts';
import { eraseDue, sweepRetention } from '../privacy/retention.ts';
import { sweepDigests } from '../reminders/digest.ts';

/** Jobs about time that has passed, and about work that takes long. */
export function sweeps(deps: Deps): TaskList {
  return {
    'digest-sweep': async () => {
      const sent = await sweepDigests(deps);
      if (sent > 0) deps.log.info('digests.sent', { sent });
    },
    'retention-sweep': async () => {
      const due = await sweepRetention(deps);
      await sweepImports(deps);
      await sweepMergeTraces(deps);
      await sweepRefused(deps);
      await deps.identity.forgetAsked(null, deps.now());
      await keepErasureList(deps);
      deps.log.info('retention.swept', { due });
      const written = await bareEarlierFiles(deps);
      if (written > 0) deps.log.info('files.written_anew', { written });
    },
    'mail-login-link': async (payload) => {
      await answerAskedLink(deps, (payload as { asked: string }).asked);
    },
    'erase-candidate': async (payload) => {
      const { org, candidate } = payload as { org: string; candidate: string };
      await eraseDue(deps, org, candidate);
    },
    'run-import': async (payload) => {
      const { org, import: importId } = payload as { org: string; import: string };
      await runImport(deps, org, importId);
    },
    'mail-notices': async (payload) => {
      const { org, mailing } = payload as { org: string; mailing: string };
      await runMailing(deps, org, mailing);
    },
    'tell-outcomes': async (payload) => {
      const { org, batch } = payload as { org: string; batch: string };
      await runOutcomeBatch(deps, org, batch);
    },
  };
}
