import { COMPONENTS, type Fault, type Instance } from '../problem.ts';
import { readShape } from './read.ts';
import { checkReferences } from './references.ts';
import { instanceShape } from './shape.ts';

/**
 * An instance as it may be trusted: every field of its type, every name known. Null fields and free text are gone,
 * `previous` is `{assignments}` and hours are lists. Or everything that is wrong with it.
 */
export function readInstance(instance: unknown): { ok: true; instance: Instance } | { ok: false; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = readShape(instance, instanceShape(Object.keys(COMPONENTS)), '', faults) as Instance;
  if (read.sessions !== undefined) checkReferences(read, faults);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, instance: read };
}
