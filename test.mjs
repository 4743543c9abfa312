// npm test: installs what is missing, runs every check and every test, and ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiled, ensureInstalled, ensureWeb, pinnedNode, requireNode, root, say } from './scripts/bootstrap.mjs';
import { findChromium } from './scripts/chromium.mjs';

/** The whole run ends within this, so that a test that hangs does not hang its caller. */
const wholeRunMinutes = 25;
const deadline = Date.now() + wholeRunMinutes * 60_000;
const windows = process.platform === 'win32';

requireNode();
ensureInstalled();
const node = pinnedNode();
const reports = mkdtempSync(join(tmpdir(), 'rondo-test-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

const secondTries = join(reports, 'second-tries.json');
const program = (name, file) => [join(root, 'node_modules', name, file)];
const vitest = (project) => [
  ...program('vitest', 'vitest.mjs'),
  'run',
  ...['--project', project, '--reporter=default', '--reporter=json', '--reporter=./test/support/second-tries.ts'],
  `--outputFile.json=${join(reports, `${project}.json`)}`,
];

/** A check counts as one; a project of vitest as its tests. `project` alone has a report. */
const steps = [
  { heading: 'Types: tsc -b', args: [...program('typescript', 'bin/tsc'), '-b'] },
  { heading: 'Lint: biome ci', args: [...program('@biomejs/biome', 'bin/biome'), 'ci', '--error-on-warnings'] },
  { heading: 'Unused files, exports, dependencies: knip', args: [...program('knip', 'bin/knip.js')] },
  { heading: 'Types of the database', args: ['--conditions=rondo-source', 'scripts/db-types.ts', '--check'] },
  { heading: 'Unit tests and boundaries', args: vitest('unit'), project: 'unit' },
  { heading: 'Tests on a database', args: vitest('database'), project: 'database' },
  { heading: 'Tests with real processes', args: vitest('process'), project: 'process' },
  { heading: 'Journeys in a browser', args: vitest('journeys'), project: 'journeys', before: needBrowserAndPages },
];

/**
 * The browser comes from the system: installed here only as root on a Debian, where that asks nobody. The one without
 * windows, which is quicker, comes along where the system has it.
 */
function needBrowserAndPages() {
  ensureWeb();
  if (findChromium() !== undefined) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    say('Installing Chromium …');
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    };
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    const shell = 'chromium-headless-shell';
    spawnSync('apt-get', ['update', '-qq'], options);
    const isThere = spawnSync('apt-cache', ['show', '--no-all-versions', shell], { stdio: 'ignore' }).status === 0;
    spawnSync('apt-get', isThere ? [...install, shell] : install, options);
    if (findChromium() !== undefined) return undefined;
  }
  return 'There is no Chromium. Install it (Debian: sudo apt-get install chromium), or name one: CHROMIUM=/path npm test';
}

let current;
let isEnding = false;
for (const name of windows ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => {
    isEnding = true;
    endAll(current, 'SIGTERM');
    setTimeout(() => process.exit(130), 3_000).unref();
  });
}

/** A step's process leads a group of its own, so that its browsers and servers end with it. */
function endAll(child, signal) {
  if (child?.pid === undefined) return;
  try {
    if (windows) child.kill();
    else process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}

function runStep(args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: !windows,
      env: {
        ...process.env,
        ...compiled,
        RONDO_SECOND_TRIES: secondTries,
        PATH: `${join(root, 'node_modules', '.bin')}${windows ? ';' : ':'}${process.env.PATH}`,
      },
    });
    current = child;
    const timer = setTimeout(
      () => {
        say(`\nThe tests took more than ${wholeRunMinutes} minutes and were ended.`);
        endAll(child, 'SIGTERM');
        setTimeout(() => endAll(child, 'SIGKILL'), 10_000).unref();
      },
      Math.max(1_000, deadline - Date.now()),
    );
    const over = (code) => {
      clearTimeout(timer);
      // What a test left running has no business staying.
      endAll(child, 'SIGKILL');
      resolve(code ?? 1);
    };
    child.once('error', () => over(1));
    child.once('exit', over);
  });
}

/** Which tests of a project failed, and which passed at their second try only, a line each. */
function named(project) {
  const read = (file, otherwise) => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return otherwise;
    }
  };
  const { testResults } = read(join(reports, `${project}.json`), { testResults: [] });
  const failed = testResults.flatMap(({ name, assertionResults, message }) => [
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [
        fullName,
        `${failureMessages[0] ?? ''}`.split('\n', 1)[0].slice(0, 300),
      ]),
    ...(assertionResults.length === 0 && message ? [[name, message.slice(0, 300)]] : []),
  ]);
  const twice = read(secondTries, []);
  rmSync(secondTries, { force: true });
  return [
    ...failed.map(([name, why]) => `         failed: ${name}: ${why}`),
    ...twice.map((name) => `         passed at its second try: ${name}`),
  ];
}

/** What a project of vitest counted; a run without any test, with a skipped one, or with an error of its own has failed. */
function counts(project, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(join(reports, `${project}.json`), 'utf8'));
  } catch {
    return { passed: 0, failed: 1, note: 'no report was written' };
  }
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const files = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + files.length;
  if (passed + failed === 0) return { passed, failed: 1, note: 'no test ran' };
  if (skipped > 0) return { passed, failed: failed + skipped, note: `${skipped} skipped, which counts as failed` };
  if (code !== 0 && failed === 0) return { passed, failed: 1, note: 'an error outside of any test' };
  return { passed, failed, note: '' };
}

const results = [];
for (const { heading, args, project, before } of steps) {
  if (isEnding) break;
  say(`\n── ${heading}`);
  const began = Date.now();
  const missing = before?.();
  let result;
  if (missing !== undefined) {
    say(missing);
    result = { passed: 0, failed: 1, note: missing };
  } else {
    const code = await runStep(args);
    result =
      project === undefined
        ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, note: '' }
        : counts(project, code);
  }
  result.lines = project === undefined ? [] : named(project);
  results.push({ heading, seconds: Math.round((Date.now() - began) / 1000), ...result });
}

say('\n── Summary');
for (const { heading, passed, failed, note, seconds, lines } of results) {
  say(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${heading}: ${passed} of ${passed + failed} in ${seconds} s${note ? ` (${note})` : ''}`,
  );
  for (const line of lines) say(line);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
say(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1;
