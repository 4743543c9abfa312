import type { Compose } from '../mail/mail.ts';
import { invitationDays, invitationForMail } from './store.ts';

const words = {
  en: {
    subject: (organisation: string) => `${organisation} invites you to Rondo`,
    body: (name: string, by: string, organisation: string, role: string) =>
      `Hello ${name}, ${by || organisation} asks you to take part in job interviews at ${organisation}, as ${role}.`,
    more: 'Rondo is where the interviews are prepared, held and weighed. With the button you choose how to sign in; it takes a minute.',
    button: 'Accept the invitation',
    note: (days: number) =>
      `The link works once, for ${days} days. You do not expect this? Then nothing needs doing: without the button nothing happens.`,
    roles: {
      administrator: 'an administrator',
      recruiter: 'a recruiter',
      hiring_manager: 'a hiring manager',
      interviewer: 'an interviewer',
    },
  },
  nl: {
    subject: (organisation: string) => `${organisation} nodigt u uit voor Rondo`,
    body: (name: string, by: string, organisation: string, role: string) =>
      `Dag ${name}, ${by || organisation} vraagt u mee te doen met sollicitatiegesprekken bij ${organisation}, als ${role}.`,
    more: 'In Rondo worden de gesprekken voorbereid, gehouden en gewogen. Met de knop kiest u hoe u inlogt; dat duurt een minuut.',
    button: 'Uitnodiging aannemen',
    note: (days: number) =>
      `De link werkt één keer, ${days} dagen lang. Verwacht u dit niet? Dan hoeft u niets te doen: zonder de knop gebeurt er niets.`,
    roles: {
      administrator: 'beheerder',
      recruiter: 'recruiter',
      hiring_manager: 'vacaturehouder',
      interviewer: 'interviewer',
    },
  },
  nb: {
    subject: (organisation: string) => `${organisation} inviterer deg til Rondo`,
    body: (name: string, by: string, organisation: string, role: string) =>
      `Hei ${name}, ${by || organisation} ber deg være med på jobbintervjuer hos ${organisation}, som ${role}.`,
    more: 'I Rondo blir intervjuene forberedt, holdt og vurdert. Med knappen velger du hvordan du logger inn; det tar et minutt.',
    button: 'Ta imot invitasjonen',
    note: (days: number) =>
      `Lenken virker én gang, i ${days} dager. Venter du ikke dette? Da trenger du ikke gjøre noe: uten knappen skjer ingenting.`,
    roles: {
      administrator: 'administrator',
      recruiter: 'rekrutterer',
      hiring_manager: 'ansettende leder',
      interviewer: 'intervjuer',
    },
  },
};

/** The invitation to the organisation, with the link that accepts it. */
export const invitationMail: Compose = async ({ tx, mail, link }) => {
  const invitationId = mail.data.invitationId ?? '';
  const invitation = await invitationForMail(tx, mail.org_id, invitationId);
  if (invitation === undefined) return undefined;
  const said = words[mail.language];
  const { organisation, invitedBy, role } = invitation;
  return {
    subject: said.subject(organisation),
    body: [said.body(mail.to_name, invitedBy, organisation, said.roles[role]), said.more],
    button: { label: said.button, url: await link('invitation', { subjectId: invitationId }, invitationDays) },
    note: said.note(invitationDays),
  };
};
