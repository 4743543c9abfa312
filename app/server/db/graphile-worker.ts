import { fileURLToPath } from 'node:url';

// The queue's library looks for settings of its own in the folder somebody stands in while it is loaded: it would run a
// file that lies there, and breaks off where the folder may not be read (`sudo -u rondo rondo …` from /root). It looks here.
const standing = process.cwd;
process.cwd = () => fileURLToPath(new URL('.', import.meta.url));
const loaded = await import('graphile-worker').finally(() => {
  process.cwd = standing;
});

export const { Logger, run, runMigrations } = loaded;
