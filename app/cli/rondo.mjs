#!/usr/bin/env node
// The command line, on the Node that npm installed for it: what the machine has may be too old, or lack our condition.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { exitCode, pinnedNode, requireNode } from '../../scripts/bootstrap.mjs';

requireNode();
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const child = spawn(pinnedNode(), ['--conditions=rondo-source', main, ...process.argv.slice(2)], { stdio: 'inherit' });
// Ctrl+C at a terminal reaches both of us; what is sent to this process alone is handed on.
process.on('SIGINT', () => {});
for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.once('exit', (code, signal) => process.exit(exitCode({ code, signal })));
