import { emptyDraft } from '@rondo/interview';
import type { FullHouse } from './full-house.ts';
import { pdfOf } from './pdf.ts';
import { pngOf } from './picture.ts';
import type { Person } from './world.ts';

/** What a route is sent: JSON, bytes, or nothing. */
type Sample = unknown | Uint8Array;

const words = (text: string) => ({ text, followUps: [], goodAnswer: [] });
const letter = { subject: 'About your application', opening: 'Dear you', message: 'Not this time.', closing: '' };

const mailText = {
  subject: 'About your day',
  body: 'Dear {{candidate}},\n\n{{sessions}}',
  button: 'Open',
  note: '',
};

const token = 'a-token-that-nobody-was-ever-given';

/**
 * A body for every route that changes something and takes one, understood by the route for the things of this house.
 * A new route without one fails the matrix, so that nobody forgets to be asked who may call it.
 */
export function sampleBodies(house: FullHouse, people: { imre: Person; hanne: Person }): Record<string, Sample> {
  const { roundTwo, plan } = house;
  return {
    'POST /organisations': {
      token,
      organisation: { name: 'New', country: 'NL', language: 'nl', timeZone: 'Europe/Amsterdam' },
      person: { name: 'Nel', email: 'nel@example.org', password: 'a long password' },
    },
    'POST /link-readings': { token },
    'POST /link-openings': { token },
    'POST /link-renewals': { token },
    'POST /login-links': { email: 'nobody@example.org' },
    'POST /logins': { email: 'nobody@example.org', password: 'not the password' },
    'POST /passkey-logins': { response: { id: 'x' } },
    'POST /passkeys': { name: 'Phone', response: { id: 'x' } },
    'PATCH /login/profile': { theme: 'dark' },
    'PUT /login/password': { password: 'a new long password' },
    // Not a token: nobody makes a demonstration in passing.
    'PUT /demonstration': { token: 'x' },
    'POST /demonstration/logins': { person: 'recruiter', token },
    'PATCH /organisation': { name: 'Polder & Fjord' },
    'PATCH /organisation-look': { colour: '#0b4f6c' },
    'PUT /organisation-look/logo': pngOf(64, 32),
    'PUT /mail-texts/{mailKind}/{language}': { text: mailText },
    'POST /mail-texts/{mailKind}/{language}/previews': mailText,
    'POST /mail-texts/{mailKind}/{language}/trials': mailText,
    'POST /rooms': { name: 'Boardroom', place: 'third floor', capacity: 8 },
    'PATCH /rooms/{roomId}': { place: 'fourth floor' },
    'POST /sessions/{sessionId}/nudges': { memberId: people.imre.member },
    'PUT /members/me/reminders': {
      digest: true,
      at: '08:30',
      days: [1, 2, 3],
      quietFrom: '20:00',
      quietUntil: '07:00',
    },
    'PATCH /members/me': { title: 'Planner' },
    'PATCH /members/{memberId}': { title: 'Technician' },
    'POST /invitations': { name: 'Nel', email: 'nel@example.org', role: 'interviewer', language: 'nl' },
    'POST /api-keys': { name: 'Reporting', scopes: ['read'] },
    'POST /vacancies': { title: 'Planner', country: 'NL', language: 'en', text: 'You plan.' },
    'PATCH /vacancies/{vacancyId}': { location: 'Zeist' },
    'PUT /vacancies/{vacancyId}/text': { text: 'You plan the work.' },
    'PUT /vacancies/{vacancyId}/team/{memberId}': { part: 'recruiter' },
    'PUT /vacancies/{vacancyId}/plan': plan,
    'POST /bank-questions': { content: { ...house.bankContent, texts: { en: words('What went wrong last?') } } },
    'PUT /bank-questions/{bankQuestionId}': house.bankContent,
    'PATCH /bank-questions/{bankQuestionId}': { ownerId: people.hanne.member },
    'POST /bank-competencies': {
      dimension: 'competence',
      texts: { en: { name: 'Care', definition: '', anchors: ['', '', '', '', ''] } },
    },
    'PUT /bank-competencies/{bankCompetencyId}': {
      dimension: 'competence',
      texts: { en: { name: 'Calm', definition: 'Stays calm.', anchors: ['', '', '', '', ''] } },
    },
    'POST /bank-imports': new TextEncoder().encode('{"format":"rondo-question-bank/1"}'),
    'POST /vacancies/{vacancyId}/wording-exemptions': {
      text: 'Do you belong to a church?',
      reason: 'The post is that of a pastor.',
      saidInAdvert: true,
    },
    'POST /outcome-batch-reviews': { applicationIds: [house.applicationId] },
    'POST /outcome-batches': {
      people: [{ applicationId: house.applicationId, kind: 'reject', decisionId: null }],
      letters: [{ ...letter, kind: 'reject', language: 'en' }],
      reason: 'No experience with planning.',
    },
    'POST /bulk-changes': { kind: 'screen', applications: { ids: [house.applicationId] } },
    'POST /vacancies/{vacancyId}/applications': { name: 'Abel Tasman', email: 'abel@example.org', language: 'nl' },
    'POST /vacancies/{vacancyId}/imports': { kind: 'csv', language: 'nl' },
    'POST /imports/{importId}/files': pdfOf('Abel Tasman abel@list.example'),
    'PUT /vacancies/{vacancyId}/application-form': { told: 'Hanne decides.' },
    'PUT /notices/{language}': { body: 'What we keep, why, and how long.' },
    'POST /notice-duties/{noticeDutyId}/previews': { origin: 'agency', originWords: 'De Brug' },
    'PUT /notice-duties/{noticeDutyId}/settlement': { how: 'not_needed', reason: 'has_it' },
    'POST /notice-mailings': { noticeDutyIds: ['01900000-0000-7000-8000-000000000000'], origin: 'agency' },
    'POST /imports/{importId}/notice-mailings': { origin: 'agency', originWords: 'De Brug' },
    'POST /application-forms/{slug}/applications': formOf({
      name: 'Ada Lund',
      email: 'ada.lund@example.org',
      language: 'nb',
      noticeLanguage: 'nb',
      noticeVersion: '1',
    }),
    'PATCH /imports/{importId}': { source: 'Job fair' },
    'POST /imports/{importId}/previews': new TextEncoder().encode('name,email\nAbel Tasman,abel@list.example\n'),
    'PATCH /imports/{importId}/rows/{rowNumber}': { leftOut: false },
    'PATCH /imports/{importId}/rows': { rows: [{ number: 1, version: 1, leftOut: false }] },
    'PATCH /applications/{applicationId}': { decisionDueOn: '2026-12-23', deciderId: people.hanne.member },
    'PATCH /candidates/{candidateId}': { phone: '+31 30 1234567' },
    'PUT /applications/{applicationId}/ending': { reason: 'withdrawn' },
    'POST /applications/{applicationId}/documents': pdfOf('A letter'),
    'POST /applications/{applicationId}/rounds/{roundId}/agenda': { firstStart: '2027-02-02T09:00:00.000Z' },
    'PUT /agendas/{agendaId}/draft': {
      timeZone: 'Europe/Amsterdam',
      place: 'Stationsplein 1',
      arrival: '',
      contactId: people.hanne.member,
      sessions: [],
    },
    'PUT /agendas/{agendaId}/publication': { reason: 'A room was added.' },
    'PUT /sessions/{sessionId}/kit': { kitVersion: 1 },
    'PUT /scorecards/{scorecardId}/draft': emptyDraft,
    'PUT /scorecards/{scorecardId}/submission': emptyDraft,
    'POST /scorecards/{scorecardId}/amendments': { body: 'One thing more.' },
    'PUT /applications/{applicationId}/rounds/{roundId}/releases/{memberId}': { reason: 'ill' },
    'POST /applications/{applicationId}/rounds/{roundId}/revised-ratings': {
      competencyId: house.competencyId,
      score: 3,
      reason: 'After talking.',
    },
    'PUT /applications/{applicationId}/rounds/{roundId}/discrepancies/{competencyId}': {
      ownerId: people.imre.member,
      note: 'Talked over.',
      closed: false,
    },
    'POST /applications/{applicationId}/concerns': {
      form: 'hypothesis',
      body: 'Leads by asking.',
      competencyId: null,
      forRoundId: roundTwo,
    },
    'POST /applications/{applicationId}/rounds/{roundId}/decisions': { outcome: 'offer', reason: 'Clear and calm.' },
    'POST /applications/{applicationId}/questions': { body: 'What about training?' },
    'PUT /questions/{questionId}/answer': { answer: 'Twelve.' },
    'PUT /questions/{questionId}/declining': { reason: 'Not ours to say.' },
    'POST /applications/{applicationId}/commitments': {
      body: 'I will ask.',
      ownerId: people.imre.member,
      dueOn: '2026-12-20',
    },
    'PUT /commitments/{commitmentId}/keeping': { outcome: 'Sent by mail.' },
    'POST /applications/{applicationId}/askings': { deadline: '2026-12-22T12:00:00.000Z' },
    'PUT /applications/{applicationId}/askings/{asking}/answer': { value: 'yes', body: '' },
    'POST /my/applications/{applicationId}/questions': { body: 'When do I hear?' },
    'PUT /my/applications/{applicationId}/askings/{asking}/answer': { value: 'yes', body: '' },
    'PUT /my/applications/{applicationId}/withdrawal': { reason: 'Another offer.' },
    'POST /my/notes': { kind: 'preparation', body: 'Ask about the team.' },
    'PUT /my/notes/{noteId}': { body: 'Ask about the team first.' },
    'POST /candidates/{candidateId}/merges': {
      otherId: '01900000-0000-7000-8000-000000000000',
      version: 1,
      otherVersion: 1,
      confirm: 'merge',
    },
    'POST /applications/{applicationId}/outcome-previews': letter,
    'POST /applications/{applicationId}/outcomes': { ...letter, decisionId: house.decisionId },
    'PUT /outcomes/{outcomeId}/contest-answer': { answer: 'We looked again.' },
    'PUT /my/applications/{applicationId}/outcomes/{outcomeId}/reactions/{kind}': { body: 'I see it otherwise.' },
    'PUT /my/applications/{applicationId}/feedback': { clear: 4, fair: 5, body: 'Quick and friendly.' },
    'POST /candidates/{candidateId}/erasure': { confirm: 'erase' },
    'POST /candidates/{candidateId}/legal-holds': { reason: 'A complaint runs.', endsOn: '2027-02-01' },
    'POST /my/applications/{applicationId}/erasure': { confirm: 'erase' },
  };
}

/** A form as a browser sends it. */
export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
