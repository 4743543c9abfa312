import { agendaForCandidate, candidateLinkMail, sessionForMember } from '../agendas/mail.ts';
import { bothAreAsked, employerSaysNo } from '../answers/mail.ts';
import { applicationReceived } from '../applying/mail.ts';
import { commitmentKept, questionSettled } from '../commitments/mail.ts';
import { decisionForContributor } from '../decisions/mail.ts';
import { candidateWithdrew, interviewsCancelled, withdrawalConfirmed } from '../endings/mail.ts';
import { invitationMail } from '../invitations/mail.ts';
import { recoveryMail, signInMail } from '../logins/mail.ts';
import { textTrial } from '../mail-texts/mail.ts';
import { contestAnswered, outcomeMail } from '../outcomes/mail.ts';
import { digestMail, nudgeMail } from '../reminders/mail.ts';
import type { Compose } from './mail.ts';

/** Every mail Rondo sends, by name; each feature brings its own in its mail.ts. One line each. */
export const templates: Record<string, Compose | undefined> = {
  'sign-in': signInMail,
  recovery: recoveryMail,
  invitation: invitationMail,
  'agenda-for-candidate': agendaForCandidate,
  'session-for-member': sessionForMember,
  'candidate-link': candidateLinkMail,
  'application-received': applicationReceived,
  'question-settled': questionSettled,
  'commitment-kept': commitmentKept,
  'both-are-asked': bothAreAsked,
  'employer-says-no': employerSaysNo,
  outcome: outcomeMail,
  'interviews-cancelled': interviewsCancelled,
  'withdrawal-confirmed': withdrawalConfirmed,
  'candidate-withdrew': candidateWithdrew,
  digest: digestMail,
  nudge: nudgeMail,
  'mail-text-trial': textTrial,
  'contest-answered': contestAnswered,
  'decision-for-contributor': decisionForContributor,
};
