import type { TaskList } from 'graphile-worker';
import type { Deps } from '../http/feature.ts';

/** Jobs that run by the clock. */
export function sweeps(_deps: Deps): TaskList {
  return {};
}
