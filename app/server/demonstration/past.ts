import type { Language } from '@rondo/interview';
import { copyOf, type Played } from './copies.ts';
import { type Fate, fates, type Opened, openPast, playCandidate } from './history.ts';
import { past } from './past-vacancies.ts';
import { apply, type Stage } from './script.ts';
import type { Call } from './stage.ts';
import { type Bundle, rowsAbout, writeRows } from './store.ts';
import { returning } from './texts/present.ts';

/** One of each is played through the API in every language; the others are copies of what that wrote. */
export const playedFates: readonly Fate[] = ['rejected', 'rejected_later', 'withdrew', 'hired'];

/** Working days between the candidates of a vacancy, and until it is closed. */
const apart = 5;
const closedAfter = 72;

/** Plays the vacancies of the past in one language: the first with one candidate of each fate, the rest by copying. */
export async function playPast(stage: Stage, call: Call, language: Language): Promise<void> {
  const ours = past.flatMap((vacancy, index) => (vacancy.language === language ? [{ vacancy, index }] : []));
  const played = new Map<Fate, Played>();
  const bundles: Bundle[] = [];
  for (const { vacancy, index } of ours) {
    const open = await openPast(stage, call, vacancy);
    if (vacancy.title === returning.vacancy) await playReturning(call, open);
    for (const [n, fate] of fates.entries()) {
      const number = index * fates.length + n;
      const day = vacancy.from + 2 + n * apart;
      const original = played.get(fate);
      if (original === undefined) {
        const applied = await playCandidate({ ...open, stage, call }, number, fate, day);
        const bundle = await rowsAbout(stage.deps, stage.org, applied);
        played.set(fate, { bundle, name: applied.name, opened: open, fate, firstDay: stage.days.dayOf(day) });
        await stage.progress();
      } else {
        const copy = copyOf(stage, original, open, number, n, stage.days.dayOf(day));
        if (copy !== undefined) bundles.push(copy);
      }
    }
    await writeRows(stage.deps, stage.org, bundles.splice(0));
    await call(
      open.recruiter,
      open.at(vacancy.from + closedAfter, '16:00'),
      'PUT',
      `/vacancies/${open.vacancyId}/closing`,
    );
    await stage.progress();
  }
}

/** Somebody of the present has been here before, under another address: the two are there to be made one. */
async function playReturning(call: Call, { recruiter, vacancyId, vacancy, at }: Opened): Promise<void> {
  const { vacancy: _, reason, ...who } = returning;
  const { applicationId } = await apply(call, recruiter, at(vacancy.from + 4, '16:30'), vacancyId, who);
  await call(recruiter, at(vacancy.from + 9, '09:40'), 'PUT', `/applications/${applicationId}/ending`, {
    reason,
    side: 'candidate',
  });
}
