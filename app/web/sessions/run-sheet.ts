import type { Kit } from '@rondo/interview';
import { currentKeeper } from '../kept.ts';
import { progressId } from './told-later.ts';

export type RunSheet = Kit['runSheet'];

/** How long each part was on, on this device; `since` is when the present one came on, in milliseconds, or null while the clock stands. */
export type Progress = { at: number; spent: number[]; since: number | null; ticked: string[] };

/** Nothing has happened yet. */
export const noProgress = (parts: number): Progress => ({
  at: 0,
  spent: Array.from({ length: parts }, () => 0),
  since: null,
  ticked: [],
});

/** Seconds the part at `index` was on until `now` (milliseconds). */
export const secondsIn = (progress: Progress, index: number, now: number): number => {
  const running = progress.since !== null && progress.at === index ? Math.max(0, now - progress.since) / 1000 : 0;
  return (progress.spent[index] ?? 0) + running;
};

/** Another part comes on; what the one before took is kept. */
export const moveTo = (progress: Progress, index: number, now: number): Progress => ({
  ...progress,
  at: index,
  spent: progress.spent.map((seconds, part) => (part === progress.at ? secondsIn(progress, part, now) : seconds)),
  since: progress.since === null ? null : now,
});

/**
 * Whole minutes left for the candidate's own questions if everything before them takes what was planned from here on,
 * and the session ends at `endsAt` (milliseconds). Null where no time is theirs, or where it has begun or is over.
 */
export const candidateMinutesLeft = (
  sheet: RunSheet,
  progress: Progress,
  now: number,
  endsAt: number,
): { planned: number; left: number } | null => {
  const theirs = sheet.findIndex(({ kind }) => kind === 'candidate_questions');
  const planned = sheet[theirs]?.minutes ?? 0;
  if (theirs === -1 || planned === 0 || progress.at >= theirs) return null;
  const rest = (index: number) => Math.max(0, (sheet[index]?.minutes ?? 0) * 60 - secondsIn(progress, index, now));
  let before = rest(progress.at);
  for (let index = progress.at + 1; index < theirs; index++) before += (sheet[index]?.minutes ?? 0) * 60;
  let after = 0;
  for (let index = theirs + 1; index < sheet.length; index++) after += (sheet[index]?.minutes ?? 0) * 60;
  const left = Math.floor(((endsAt - now) / 1000 - before - after + 30) / 60);
  return { planned, left: Math.min(planned, Math.max(0, left)) };
};

const isProgress = (value: unknown, parts: number): value is Progress =>
  typeof value === 'object' &&
  value !== null &&
  'spent' in value &&
  Array.isArray(value.spent) &&
  value.spent.length === parts &&
  'at' in value &&
  typeof value.at === 'number' &&
  'ticked' in value &&
  Array.isArray(value.ticked);

const place = (sessionId: string) => `rondo.room.${sessionId}`;

/** Where this tab was in the run-sheet before a reload: minutes only, nothing about anybody; null where it was not. */
export const tabProgress = (sessionId: string, parts: number): Progress | null => {
  try {
    const known: unknown = JSON.parse(sessionStorage.getItem(place(sessionId)) ?? 'null');
    return isProgress(known, parts) ? known : null;
  } catch {
    return null;
  }
};

/** Where this device was in the run-sheet, also after the browser was killed. */
export const readProgress = async (sessionId: string, parts: number): Promise<Progress> => {
  const tab = tabProgress(sessionId, parts);
  if (tab) return tab;
  const kept = await currentKeeper()
    .get(progressId(sessionId))
    .catch(() => null);
  return isProgress(kept, parts) ? kept : noProgress(parts);
};

export const writeProgress = (sessionId: string, progress: Progress): void => {
  currentKeeper()
    .put(progressId(sessionId), progress)
    .catch(() => undefined);
  try {
    sessionStorage.setItem(place(sessionId), JSON.stringify(progress));
  } catch {
    // A browser that refuses storage: the clock then lasts as long as the page.
  }
};
