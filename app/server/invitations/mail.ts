import type { Compose } from '../mail/mail.ts';
import { invitationDays, invitationForMail } from './store.ts';

const roles = {
  en: {
    administrator: 'an administrator',
    recruiter: 'a recruiter',
    hiring_manager: 'a hiring manager',
    interviewer: 'an interviewer',
  },
  nl: {
    administrator: 'beheerder',
    recruiter: 'recruiter',
    hiring_manager: 'vacaturehouder',
    interviewer: 'interviewer',
  },
  nb: {
    administrator: 'administrator',
    recruiter: 'rekrutterer',
    hiring_manager: 'ansettende leder',
    interviewer: 'intervjuer',
  },
};

/** The invitation to the organisation, with the link that accepts it. */
export const invitationMail: Compose = async ({ tx, mail, link, say }) => {
  const invitationId = mail.data.invitationId ?? '';
  const invitation = await invitationForMail(tx, mail.org_id, invitationId);
  if (invitation === undefined) return undefined;
  const { organisation, invitedBy, inviter, role } = invitation;
  const { subject, body, button, note } = await say('invitation', {
    name: mail.to_name,
    invitedBy: invitedBy || organisation,
    organisation,
    role: roles[mail.language][role],
    days: String(invitationDays),
  });
  const url = await link('invitation', { subjectId: invitationId }, invitationDays);
  return { subject, body, button: { label: button, url }, note, letterhead: 'member', replyTo: inviter };
};
