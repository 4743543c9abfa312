// npm run dev: the server, started again when a file of it changes, and Vite for the pages.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, exitCode, pinnedNode, requireNode, root, run, say } from './scripts/bootstrap.mjs';

requireNode();
ensureInstalled();

const server = run(['app/server/main.ts'], { nodeOptions: ['--watch', '--watch-preserve-output'] });
const viteConfig = 'app/web/vite.config.ts';
let vite;
if (existsSync(join(root, viteConfig))) {
  const program = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  vite = spawn(pinnedNode(), [program, '--config', viteConfig], { cwd: root, stdio: 'inherit' });
  say('The pages while developing: http://127.0.0.1:5173');
}
const result = await server.over;
vite?.kill();
process.exit(exitCode(result));
