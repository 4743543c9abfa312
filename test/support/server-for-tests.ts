import type { TestProject } from 'vitest/node';
import { scratchDatabase } from '../../app/server/db/scratch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the socket of the run's server, where the template lies. */
    databaseSocket: string;
  }
}

/** The migrated database that `testDatabase()` clones. Nobody connects to it, or cloning would fail. */
export const template = 'rondo_template';

/** One server for the whole run of a project, on a temporary folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await scratchDatabase(template);
  project.provide('databaseSocket', String(server.admin.host));
  return () => server.stop();
}
