import type { Guide, Person } from './use-demonstration.ts';
import type { words } from './words.ts';

type Word = keyof (typeof words)['en'];

/** What there is to see for each person: a word, and a page or the name of a place in the guide. */
const seen: Record<Person, readonly (readonly [Word, string])[]> = {
  recruiter: [
    ['lateForRecruiter', '/promises'],
    ['dayForRecruiter', 'interviewDay'],
    ['draftForRecruiter', 'draftDay'],
    ['settledForRecruiter', 'difference'],
    ['offerForRecruiter', 'offer'],
    ['toldForRecruiter', '/outcomes'],
    ['vacancyForRecruiter', 'vacancy'],
    ['formForRecruiter', 'form'],
    ['reportForRecruiter', 'report'],
    ['twiceForRecruiter', '/duplicates'],
  ],
  hiring_manager: [
    ['differenceForManager', 'debrief'],
    ['concernsForManager', 'candidate'],
    ['planForManager', 'plan'],
    ['offerForManager', 'offer'],
  ],
  panelist: [
    ['cardForPanelist', 'card'],
    ['kitForPanelist', 'kit'],
    ['todayForPanelist', '/'],
    ['promisesForPanelist', '/promises'],
  ],
  trainee: [
    ['kitForTrainee', 'kit'],
    ['todayForTrainee', '/'],
    ['promisesForTrainee', '/promises'],
  ],
  candidate: [
    ['homeForCandidate', '/my'],
    ['prepareForCandidate', '/my/prepare'],
    ['questionsForCandidate', '/my/questions'],
    ['toldForCandidate', '/my/outcome'],
    ['privacyForCandidate', '/my/privacy'],
  ],
  administrator: [
    ['mailsForAdministrator', '/settings/outbox'],
    ['peopleForAdministrator', '/settings/people'],
    ['auditForAdministrator', '/settings/audit'],
    ['organisationForAdministrator', '/settings/organisation'],
    ['noticeForAdministrator', '/settings/notices'],
    ['keysForAdministrator', '/settings/keys'],
  ],
};

/** The pages worth a look for a person, with their words; a place that is not there any more is left out. */
export const toSee = (person: Person, places: Guide['places']): { word: Word; to: string }[] =>
  seen[person].flatMap(([word, place]) => {
    const to = place.startsWith('/') ? place : places[place];
    return to === undefined ? [] : [{ word, to }];
  });
