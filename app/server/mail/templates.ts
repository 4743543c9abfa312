import { agendaForCandidate, candidateLinkMail, sessionForMember } from '../agendas/mail.ts';
import { bothAreAsked } from '../answers/mail.ts';
import { applicationReceived } from '../applying/mail.ts';
import { commitmentKept, questionSettled } from '../commitments/mail.ts';
import { decisionForContributor } from '../decisions/mail.ts';
import { candidateWithdrew, interviewsCancelled, withdrawalConfirmed } from '../endings/mail.ts';
import { invitationMail } from '../invitations/mail.ts';
import { recoveryMail, signInMail } from '../logins/mail.ts';
import { textTrial } from '../mail-texts/mail.ts';
import { sourceNotice } from '../notice-duties/mail.ts';
import { contestAnswered, outcomeMail } from '../outcomes/mail.ts';
import { digestMail, nudgeMail } from '../reminders/mail.ts';
import type { Compose } from './mail.ts';
import type { TextKey } from './texts.ts';

/** How a mail is made, and which texts an organisation may change of it. */
type Template = { compose: Compose; texts: readonly TextKey[] };

/** Every mail Rondo sends, by name; each feature brings its own in its mail.ts. One line each. */
export const templates: Record<string, Template | undefined> = {
  'sign-in': { compose: signInMail, texts: ['sign-in'] },
  recovery: { compose: recoveryMail, texts: ['recovery'] },
  invitation: { compose: invitationMail, texts: ['invitation'] },
  'agenda-for-candidate': { compose: agendaForCandidate, texts: ['agenda-sent', 'agenda-changed'] },
  'session-for-member': { compose: sessionForMember, texts: ['session-invitation', 'session-cancelled'] },
  'candidate-link': { compose: candidateLinkMail, texts: ['candidate-link'] },
  'application-received': { compose: applicationReceived, texts: ['application-received', 'application-again'] },
  'source-notice': { compose: sourceNotice, texts: ['source-notice'] },
  'question-settled': { compose: questionSettled, texts: ['question-answered', 'question-declined'] },
  'commitment-kept': { compose: commitmentKept, texts: ['promise-kept'] },
  'both-are-asked': { compose: bothAreAsked, texts: ['answer-asked'] },
  outcome: {
    compose: outcomeMail,
    texts: ['outcome-reject', 'outcome-offer', 'outcome-next-round', 'outcome-closed'],
  },
  'interviews-cancelled': { compose: interviewsCancelled, texts: ['interviews-cancelled'] },
  'withdrawal-confirmed': { compose: withdrawalConfirmed, texts: ['withdrawal-confirmed'] },
  'candidate-withdrew': { compose: candidateWithdrew, texts: ['candidate-withdrew', 'withdrawal-taken-back'] },
  digest: { compose: digestMail, texts: ['digest'] },
  nudge: { compose: nudgeMail, texts: ['nudge', 'nudge-changed'] },
  'contest-answered': { compose: contestAnswered, texts: ['contest-answered'] },
  'decision-for-contributor': { compose: decisionForContributor, texts: ['decision-told'] },
  // A trial says what is on trial.
  'mail-text-trial': { compose: textTrial, texts: [] },
};
