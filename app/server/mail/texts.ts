import { agendaTexts } from '../agendas/texts.ts';
import { answerTexts } from '../answers/texts.ts';
import { applyingTexts } from '../applying/texts.ts';
import { commitmentTexts } from '../commitments/texts.ts';
import { decisionTexts } from '../decisions/texts.ts';
import { endingTexts } from '../endings/texts.ts';
import { invitationTexts } from '../invitations/texts.ts';
import { loginTexts } from '../logins/texts.ts';
import { noticeDutyTexts } from '../notice-duties/texts.ts';
import { outcomeTexts } from '../outcomes/texts.ts';
import { reminderTexts } from '../reminders/texts.ts';
import type { TextKind } from './text.ts';

/** The words of every mail, by name, in the order in which people meet them; each feature brings its own. */
export const texts = {
  ...applyingTexts,
  ...noticeDutyTexts,
  ...agendaTexts,
  ...commitmentTexts,
  ...answerTexts,
  ...outcomeTexts,
  ...endingTexts,
  ...decisionTexts,
  ...reminderTexts,
  ...invitationTexts,
  ...loginTexts,
} satisfies Record<string, TextKind>;

export type TextKey = keyof typeof texts;
export const textKeys = Object.keys(texts) as TextKey[];
/** The kind of a mail by name, without what its own literal type says. */
export const kindOf = (key: TextKey): TextKind => texts[key];
