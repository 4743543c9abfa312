// npm run lock: renews package-lock.json, whole. Where a registry lacks a package that is only for another platform, npm
// leaves it out of the lock without a word, and npm ci then refuses that lock everywhere. So what is named as optional
// and missing is written in, with the platform its name tells; on that platform npm ci asks the registry for it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, root, say } from './bootstrap.mjs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = { riscv64: 'riscv64', ppc64: 'ppc64', s390x: 's390x', loong64: 'loong64', arm64: 'arm64' };

/** What npm checks before it installs an optional package, read from a name such as binding-linux-arm-gnueabihf. */
export function platformOf(name) {
  const parts = name.split(/[-/]/);
  const system =
    parts.find((part) => systems.includes(part)) ?? (parts.some((p) => /^win(?:dows)?$/.test(p)) ? 'win32' : undefined);
  const exact = parts.find((part) => Object.hasOwn(processors, part));
  const processor = exact ?? parts.find((part) => ['x64', 'ia32', 'arm', 'wasm32'].includes(part));
  const libc = parts.some((part) => part.startsWith('musl')) ? 'musl' : undefined;
  return {
    ...(processor && { cpu: [processor] }),
    ...(libc && { libc: [libc] }),
    ...(system && { os: [system] }),
  };
}

/** Where npm would find a package that the one at `at` asks for: in its own folder or in one above. */
function finds(packages, at, name) {
  for (let folder = at; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '' || !folder.includes('/node_modules/')) break;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/** Adds the missing optional entries to a parsed lock; answers their names. */
export function complete(lock) {
  const added = [];
  for (const [at, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (finds(lock.packages, at, name)) continue;
      const version = range.replace(/^[~^]/, '');
      if (!/^\d+\.\d+\.\d+/.test(version)) giveUp(`${name}@${range} is optional and has no exact version.`, 'Pin it.');
      const dev = entry.dev === true ? { dev: true } : {};
      lock.packages[`node_modules/${name}`] = { version, ...dev, optional: true, ...platformOf(name) };
      added.push(name);
    }
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  return added;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const args = ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];
  const result = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) giveUp('npm could not renew the lock.', 'Read what npm says above.');
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = complete(lock);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(`package-lock.json is whole: ${added.length} optional packages of other platforms written in.`);
}
