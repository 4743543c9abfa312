// npm start: installs what is missing, builds the pages when they changed, and runs Rondo on its pinned Node.
import { ensureInstalled, ensureWeb, exitCode, requireNode, run, say } from './scripts/bootstrap.mjs';

requireNode();
ensureInstalled();
ensureWeb();

// A server that was killed (by the system for want of memory, say) or that a bug ended is started again; one that ends
// for a reason it has told is not.
const bugExitCode = 70;
const restarts = [];
while (true) {
  const result = await run(['app/server/main.ts', ...process.argv.slice(2)]).over;
  const died = !result.asked && (result.signal !== null || result.code === bugExitCode);
  const now = Date.now();
  while (restarts.length > 0 && now - restarts[0] > 60_000) restarts.shift();
  if (!died || restarts.length >= 5) process.exit(exitCode(result));
  restarts.push(now);
  say(`Rondo ended (${result.signal ?? 'a bug, see the log'}); starting it again.`);
}
