import type { Language } from '@rondo/interview';

type Words = {
  candidateSubject: (organisation: string, when: string) => string;
  changedSubject: (organisation: string) => string;
  hello: (name: string) => string;
  invited: (organisation: string, vacancy: string, when: string) => string;
  changed: (organisation: string, vacancy: string) => string;
  because: (reason: string) => string;
  zone: (place: string) => string;
  session: (times: string, name: string, people: string, rated: boolean) => string;
  whereabouts: (place: string) => string;
  arrival: (text: string) => string;
  contact: (name: string, phone: string) => string;
  criteria: (names: string) => string;
  pay: (range: string) => string;
  open: string;
  linkNote: string;
  memberSubject: (name: string, candidate: string, when: string) => string;
  memberCancelled: (name: string, candidate: string, when: string) => string;
  memberBody: (role: string, name: string, candidate: string, vacancy: string, when: string) => string;
  memberGone: (name: string, candidate: string, when: string) => string;
  roles: Record<'lead' | 'member' | 'shadow', string>;
  openKit: string;
  with: (people: string) => string;
  linkSubject: (organisation: string) => string;
  linkBody: (organisation: string) => string;
};

/** What the mails about an agenda say. */
export const agendaWords: Record<Language, Words> = {
  en: {
    candidateSubject: (organisation, when) => `Your interview at ${organisation}: ${when}`,
    changedSubject: (organisation) => `Your interview at ${organisation} has changed`,
    hello: (name) => `Hello ${name},`,
    invited: (organisation, vacancy, when) =>
      `${organisation} would like to meet you about the vacancy ${vacancy}: ${when}.`,
    changed: (organisation, vacancy) =>
      `The agenda of your interview at ${organisation} about the vacancy ${vacancy} has changed. This is how it is now:`,
    because: (reason) => `The reason: ${reason}`,
    zone: (place) => `All times are those of ${place}.`,
    session: (times, name, people, rated) =>
      `${times} ${name}${people ? ` with ${people}` : ''} (${rated ? 'rated' : 'not rated'})`,
    whereabouts: (place) => `Where: ${place}`,
    arrival: (text) => `Arriving: ${text}`,
    contact: (name, phone) => `Questions, or running late? ${name}${phone ? `, ${phone}` : ''}`,
    criteria: (names) => `What they look at: ${names}`,
    pay: (range) => `Pay: ${range}`,
    open: 'Open my agenda',
    linkNote:
      'The link is yours alone and opens once; after that this device stays signed in. You can always ask for a new one.',
    memberSubject: (name, candidate, when) => `${name} with ${candidate}: ${when}`,
    memberCancelled: (name, candidate, when) => `Cancelled for you: ${name} with ${candidate}, ${when}`,
    memberBody: (role, name, candidate, vacancy, when) =>
      `You are ${role} in ${name} with ${candidate} for the vacancy ${vacancy}: ${when}.`,
    memberGone: (name, candidate, when) =>
      `${name} with ${candidate} on ${when} is no longer yours: the session was cancelled or somebody else takes your seat.`,
    roles: { lead: 'leading', member: 'a panel member', shadow: 'looking on' },
    openKit: 'Open the kit',
    with: (people) => `With ${people}.`,
    linkSubject: (organisation) => `Your link to ${organisation}`,
    linkBody: (organisation) => `Here is a new way to your interviews at ${organisation}.`,
  },
  nl: {
    candidateSubject: (organisation, when) => `Uw gesprek bij ${organisation}: ${when}`,
    changedSubject: (organisation) => `Uw gesprek bij ${organisation} is gewijzigd`,
    hello: (name) => `Dag ${name},`,
    invited: (organisation, vacancy, when) =>
      `${organisation} wil u graag ontmoeten voor de vacature ${vacancy}: ${when}.`,
    changed: (organisation, vacancy) =>
      `De agenda van uw gesprek bij ${organisation} voor de vacature ${vacancy} is gewijzigd. Zo is het nu:`,
    because: (reason) => `De reden: ${reason}`,
    zone: (place) => `Alle tijden zijn die van ${place}.`,
    session: (times, name, people, rated) =>
      `${times} ${name}${people ? ` met ${people}` : ''} (${rated ? 'wordt beoordeeld' : 'wordt niet beoordeeld'})`,
    whereabouts: (place) => `Waar: ${place}`,
    arrival: (text) => `Aankomst: ${text}`,
    contact: (name, phone) => `Vragen, of vertraging? ${name}${phone ? `, ${phone}` : ''}`,
    criteria: (names) => `Waar zij op letten: ${names}`,
    pay: (range) => `Salaris: ${range}`,
    open: 'Mijn agenda openen',
    linkNote:
      'De link is alleen voor u en werkt één keer; daarna blijft dit apparaat ingelogd. U kunt altijd een nieuwe vragen.',
    memberSubject: (name, candidate, when) => `${name} met ${candidate}: ${when}`,
    memberCancelled: (name, candidate, when) => `Vervalt voor u: ${name} met ${candidate}, ${when}`,
    memberBody: (role, name, candidate, vacancy, when) =>
      `U bent ${role} bij ${name} met ${candidate} voor de vacature ${vacancy}: ${when}.`,
    memberGone: (name, candidate, when) =>
      `${name} met ${candidate} op ${when} vervalt voor u: het gesprek gaat niet door of iemand anders neemt uw plaats in.`,
    roles: { lead: 'voorzitter', member: 'panellid', shadow: 'toehoorder' },
    openKit: 'De gespreksmap openen',
    with: (people) => `Met ${people}.`,
    linkSubject: (organisation) => `Uw link naar ${organisation}`,
    linkBody: (organisation) => `Hiermee komt u weer bij uw gesprekken bij ${organisation}.`,
  },
  nb: {
    candidateSubject: (organisation, when) => `Intervjuet ditt hos ${organisation}: ${when}`,
    changedSubject: (organisation) => `Intervjuet ditt hos ${organisation} er endret`,
    hello: (name) => `Hei ${name},`,
    invited: (organisation, vacancy, when) => `${organisation} vil gjerne møte deg om stillingen ${vacancy}: ${when}.`,
    changed: (organisation, vacancy) =>
      `Agendaen for intervjuet ditt hos ${organisation} om stillingen ${vacancy} er endret. Slik er den nå:`,
    because: (reason) => `Grunnen: ${reason}`,
    zone: (place) => `Alle klokkeslett gjelder ${place}.`,
    session: (times, name, people, rated) =>
      `${times} ${name}${people ? ` med ${people}` : ''} (${rated ? 'vurderes' : 'vurderes ikke'})`,
    whereabouts: (place) => `Hvor: ${place}`,
    arrival: (text) => `Fremmøte: ${text}`,
    contact: (name, phone) => `Spørsmål, eller forsinket? ${name}${phone ? `, ${phone}` : ''}`,
    criteria: (names) => `Dette ser de etter: ${names}`,
    pay: (range) => `Lønn: ${range}`,
    open: 'Åpne agendaen min',
    linkNote:
      'Lenken er bare din og virker én gang; deretter er du logget inn på denne enheten. Du kan alltid be om en ny.',
    memberSubject: (name, candidate, when) => `${name} med ${candidate}: ${when}`,
    memberCancelled: (name, candidate, when) => `Avlyst for deg: ${name} med ${candidate}, ${when}`,
    memberBody: (role, name, candidate, vacancy, when) =>
      `Du er ${role} i ${name} med ${candidate} om stillingen ${vacancy}: ${when}.`,
    memberGone: (name, candidate, when) =>
      `${name} med ${candidate} ${when} er ikke lenger din: samtalen er avlyst, eller noen andre tar plassen din.`,
    roles: { lead: 'leder', member: 'panelmedlem', shadow: 'observatør' },
    openKit: 'Åpne intervjumappen',
    with: (people) => `Sammen med ${people}.`,
    linkSubject: (organisation) => `Lenken din til ${organisation}`,
    linkBody: (organisation) => `Her er en ny vei til intervjuene dine hos ${organisation}.`,
  },
};
