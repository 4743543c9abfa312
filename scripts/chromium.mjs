// Where the browser for the journeys is. Rondo uses the system's own instead of downloading one.
import { existsSync } from 'node:fs';
import { env, platform } from 'node:process';

const places = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/** The path of a Chromium: the one named in CHROMIUM, or one in a usual place; undefined where there is none. */
export function findChromium() {
  return [env.CHROMIUM, ...(places[platform] ?? [])].find((path) => path !== undefined && existsSync(path));
}

/**
 * The path of a Chromium without windows, which walks pages in four fifths of the time, but keeps no profile on a disk: the one
 * named in CHROMIUM if that is set, the system's, or any Chromium.
 */
export function findHeadlessChromium() {
  const shell = '/usr/bin/chromium-headless-shell';
  return env.CHROMIUM === undefined && platform === 'linux' && existsSync(shell) ? shell : findChromium();
}
