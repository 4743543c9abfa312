import { initialLanguage } from '../ui/language-at-start.ts';
import { readPreference } from '../ui/preferences.ts';
import { addressesAhead } from './addresses-ahead.ts';

/*
 * The first script of the candidate's side, by itself and small: while the others are on their way it asks for the page
 * that the address names and for what that page will show. Otherwise each would wait for the one before, and on a train
 * every such wait is half a second. `api.ts` takes the answers over.
 */

/** Written in by the build: the face of the letters, and the files of each page by its address. */
declare const built: { sans: string; files: Record<string, string[]> };

type Connection = { downlink?: number; rtt?: number; saveData?: boolean };

const link = (file: string) => {
  const made = document.createElement('link');
  made.crossOrigin = '';
  made.href = file;
  if (file.endsWith('.js')) made.rel = 'modulepreload';
  else {
    made.rel = 'preload';
    made.as = file.endsWith('.css') ? 'style' : 'font';
  }
  document.head.append(made);
};

const path = location.pathname.replace(/(.)\/$/, '$1');
for (const file of built.files[path] ?? built.files[path.replace(/[^/]+$/, '{slug}')] ?? []) link(file);
// On a slow network the letters come in the device's own face first: the words matter more.
const {
  downlink = 10,
  rtt = 0,
  saveData = false,
} = (navigator as Navigator & { connection?: Connection }).connection ?? {};
if (!saveData && downlink >= 1 && rtt <= 300) link(built.sans);

const language = initialLanguage();
const headers = { accept: 'application/json, application/problem+json', 'accept-language': language };
const asked: Record<string, Promise<Response>> = {};
for (const address of addressesAhead(path, { language, application: readPreference('application') })) {
  const answer = fetch(`/api/v1${address}`, { headers, credentials: 'same-origin' });
  // Whoever takes it over is told; until then nobody has to hear of it.
  answer.catch(() => undefined);
  asked[`/api/v1${address}`] = answer;
}
Object.assign(globalThis, { askedAhead: asked });
