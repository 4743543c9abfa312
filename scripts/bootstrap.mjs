// What start, test and dev share. Plain JavaScript without dependencies: it runs before anything is installed, on any
// Node from 20.19 on.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const inRoot = (...parts) => join(root, ...parts);

/** Ends this process with a message that says what to do. */
export function giveUp(what, remedy) {
  process.stderr.write(`\n${what}\n  → ${remedy}\n`);
  process.exit(1);
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Node 20.19 is the oldest that can install and start Rondo, which then runs on its own pinned Node. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `This is Node ${version}; Rondo needs 20.19 or newer to start.`,
    'Install a current Node from https://nodejs.org',
  );
}

const installedMarker = inRoot('node_modules', '.rondo-lock');

function lockHash() {
  const hash = createHash('sha256').update(readFileSync(inRoot('package-lock.json')));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Notes that what is installed is what package-lock.json says. */
export function markInstalled() {
  mkdirSync(dirname(installedMarker), { recursive: true });
  writeFileSync(installedMarker, lockHash());
}

/** Installs when package-lock.json is not the one that was installed; file times play no part. */
export function ensureInstalled() {
  const marked = existsSync(installedMarker) ? readFileSync(installedMarker, 'utf8') : '';
  if (marked === lockHash()) return;
  say('Installing what Rondo needs (about a minute the first time) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // What npm has to say besides faults (the name of a script of ours, a count of packages) tells nobody anything.
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const result =
    npm !== undefined && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: windows });
  if (result.status !== 0) {
    giveUp(
      `npm ci failed (${result.error?.message ?? `exit ${result.status}`}).`,
      'Read what npm says above; without a network Rondo can be started only once it is installed.',
    );
  }
  markInstalled();
}

/** The pinned Node that npm installed, or the one that runs this when that is new enough (platforms without a package). */
export function pinnedNode() {
  const packages = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  if (windows) packages.push(`node-win-${process.arch}`);
  for (const name of packages) {
    const path = inRoot('node_modules', name, 'bin', windows ? 'node.exe' : 'node');
    if (existsSync(path)) return path;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return giveUp(
    `There is no Node package for ${process.platform} ${process.arch}, and this is Node ${process.versions.node}.`,
    'Install Node 24 or newer and start Rondo with it.',
  );
}

function filesBelow(folder, wanted) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !['node_modules', 'dist'].includes(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path, wanted);
      return wanted(entry.name) ? [path] : [];
    })
    .sort();
}

/** Everything that the built pages depend on; tests are left out. */
function webSources() {
  const noTest = (name) => !/\.test\.tsx?$/.test(name);
  return [
    ...filesBelow(inRoot('app', 'web'), noTest),
    ...readdirSync(inRoot('packages')).flatMap((name) => filesBelow(inRoot('packages', name, 'src'), noTest)),
    inRoot('package-lock.json'),
  ];
}

/** Builds the pages when a source of theirs has changed since the last build. Answers whether they are there. */
export function ensureWeb() {
  if (!existsSync(inRoot('app', 'web', 'vite.config.ts'))) return false;
  const hash = createHash('sha256');
  for (const path of webSources()) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path));
  const sources = hash.digest('hex');
  const marker = inRoot('app', 'web', 'dist', '.sources');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === sources) return true;
  say('Building the pages …');
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', 'app/web/vite.config.ts', '--logLevel', 'warn'];
  const result = spawnSync(pinnedNode(), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status !== 0) giveUp('The pages could not be built.', 'Read what Vite says above.');
  writeFileSync(marker, sources);
  return true;
}

// Whoever read our words may be gone; the server goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

const forwarded = windows ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/** Where Node keeps what it made of the sources, so that it need not read them anew at each start; it does without where it may not write. */
export const compiled = {
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? inRoot('node_modules', '.cache', 'node'),
};

/**
 * Runs a program of ours on the pinned Node: signals are handed on, its exit code becomes ours. The channel between us
 * tells it when we are gone, so that a killed parent leaves nothing behind.
 */
export function run(args, { environment = {}, nodeOptions = [] } = {}) {
  const child = spawn(pinnedNode(), ['--conditions=rondo-source', ...nodeOptions, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...compiled, ...environment },
  });
  let asked = false;
  const handlers = forwarded.map((name) => {
    const handler = () => {
      asked = true;
      child.kill(name);
    };
    process.on(name, handler);
    return [name, handler];
  });
  // Started by npm, whose death nothing else would tell us of.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event === undefined || windows || process.ppid === parent) return;
    asked = true;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  const over = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, signal: null, error, asked }));
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      for (const [name, handler] of handlers) process.off(name, handler);
      resolve({ code, signal, asked });
    });
  });
  return { child, over };
}

/** The exit code a shell would give. */
export function exitCode({ code, signal }) {
  if (code !== null) return code;
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
  return 128 + (numbers[signal] ?? 0);
}
