import { staffAddress } from './cast.ts';
import { minutesLater, personOf, type Stage } from './script.ts';
import type { Call } from './stage.ts';
import * as said from './texts/office.ts';

/** What the office sees to beside the interviews: its own privacy notice, a key for the website, somebody invited. */
export async function playOffice(stage: Stage, call: Call): Promise<void> {
  const { days } = stage;
  const willemijn = personOf(stage, 'willemijn').actor;
  for (const [n, [language, body]] of Object.entries(said.notices).entries()) {
    const when = minutesLater(days.at(-300, '11:00'), n * 20);
    const { etag } = await call(willemijn, when, 'GET', `/notices/${language}`);
    const wordingReason = said.noticeReasons[language as keyof typeof said.noticeReasons];
    await call(willemijn, minutesLater(when, 12), 'PUT', `/notices/${language}`, { body, wordingReason }, etag);
  }
  await call(willemijn, days.at(-60, '15:10'), 'POST', '/api-keys', {
    name: said.keyName,
    scopes: ['read'],
    expiresAt: days.at(30, '09:00').toISOString(),
  });
  for (const { name, role, language } of said.invited) {
    await call(willemijn, days.at(-2, '16:20'), 'POST', '/invitations', {
      name,
      email: staffAddress(name),
      role,
      language,
    });
  }
}
