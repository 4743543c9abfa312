import type { Language } from '@rondo/interview';
import type { Role } from '../http/contract.ts';
import { domains, type PersonKey } from './store.ts';
import type { CompetencyKey } from './texts/texts.ts';

export const organisation = {
  name: 'Sluis & Fjell',
  country: 'NL',
  language: 'nl' as Language,
  timeZone: 'Europe/Amsterdam',
};

export const rooms = [
  { name: 'Merwede', place: 'Utrecht, 2e verdieping', capacity: 8 },
  { name: 'Kromme Rijn', place: 'Utrecht, 2e verdieping', capacity: 4 },
  { name: 'Lek', place: 'Utrecht, begane grond', capacity: 12 },
  { name: 'Akerselva', place: 'Oslo, 3. etasje', capacity: 6 },
  { name: 'Glomma', place: 'Oslo, 3. etasje', capacity: 4 },
];

export type Colleague = {
  key: string;
  name: string;
  title: string;
  role: Role;
  language: Language;
  bio: string;
  /** Whom a visitor may be. */
  person?: PersonKey;
  /** Steps of the scale that this person rates above or below the others. */
  severity: number;
};

const u = (key: string, name: string, title: string, language: Language, rest: Partial<Colleague> = {}): Colleague => ({
  key,
  name,
  title,
  language,
  role: 'interviewer',
  bio: '',
  severity: 0,
  ...rest,
});

/** The people who have a part in the present. */
const played: Colleague[] = [
  u('willemijn', 'Willemijn Straatsma', 'Hoofd kantoor', 'nl', { role: 'administrator', person: 'administrator' }),
  u('noor', 'Noor el Idrissi', 'Recruiter', 'nl', {
    role: 'recruiter',
    person: 'recruiter',
    bio: 'Begeleidt u van de eerste mail tot de eerste werkdag. Bel gerust als er iets tussenkomt.',
  }),
  u('jeroen', 'Jeroen Achterberg', 'Manager service Nederland', 'nl', {
    role: 'hiring_manager',
    person: 'hiring_manager',
    bio: 'Begon als monteur op de sluizen bij Vreeswijk. Leidt nu vier teams en fietst naar zijn werk.',
    severity: 0.1,
  }),
  u('samira', 'Samira Bouzid', 'Planner', 'nl', {
    person: 'panelist',
    bio: 'Plant al zes jaar de storingsdienst. Weet van elk gemaal wanneer het voor het laatst stilstond.',
    severity: -0.1,
  }),
  u('teun', 'Teun Hoekstra', 'Werkvoorbereider', 'nl', {
    person: 'trainee',
    bio: 'Leert interviewen en luistert vandaag mee; hij beoordeelt niet.',
  }),
  u('pieter', 'Pieter van Rossum', 'Teamleider werkplaats', 'nl', {
    bio: 'Stuurt de werkplaats op Lage Weide aan. Rekent liever drie keer dan één keer te weinig.',
    severity: -0.8,
  }),
  u('priya', 'Priya Raman', 'Systems lead', 'en', {
    bio: 'Runs the planning system in both countries. Moved from Leeds to Utrecht for a lock keeper’s house.',
    severity: 0.05,
  }),
  u('ingvild', 'Ingvild Aasen', 'Driftssjef Norge', 'nb', {
    role: 'hiring_manager',
    bio: 'Leder driften av bruer og tunneler rundt Oslofjorden. Var selv montør i åtte år.',
    severity: 0.1,
  }),
  u('sigurd', 'Sigurd Brekke', 'Rekrutterer', 'nb', {
    role: 'recruiter',
    bio: 'Tar imot deg i Oslo og svarer på det du lurer på, også på kvelden.',
  }),
  u('solveig', 'Solveig Nygård', 'Teamleder tunnel', 'nb', {
    bio: 'Har nattevaktene i Oslofjordtunnelen. Liker korte møter og lange skiturer.',
    severity: 0.8,
  }),
  u('eirik', 'Eirik Vassbotn', 'Planlegger', 'nb', {
    bio: 'Legger ukeplanen for tretti montører. Spør gjerne hvordan du ville gjort det.',
    severity: -0.05,
  }),
  u('hanneke', 'Hanneke Boersma', 'Directeur service', 'nl', {
    bio: 'Bouwde de dienst op vanuit één bus en twee monteurs. Wil van u horen wat hier beter kan.',
    severity: 0.05,
  }),
  u('callum', 'Callum Reid', 'Reliability engineer', 'en', {
    bio: 'Finds out why things stop, on both sides of the North Sea.',
  }),
];

/** The others, who interviewed over the years: name, title, language, how they rate. */
const others: [string, string, Language, number?][] = [
  ['Marloes Terpstra', 'Teamleider buitendienst', 'nl', 0.1],
  ['Ahmet Kaya', 'Senior monteur', 'nl', -0.15],
  ['Lotte Brandsma', 'Klantcontact', 'nl', 0.05],
  ['Gijs Noordhoek', 'Manager materieel', 'nl', -0.8],
  ['Fatima Azzouzi', 'HR-adviseur', 'nl', 0.15],
  ['Ruben de Kanter', 'Werkvoorbereider', 'nl', 0],
  ['Sanne Hogervorst', 'Planner', 'nl', 0.1],
  ['Winston Pinas', 'Voorman sluizen', 'nl', 0.8],
  ['Elin Dekkers', 'Contractmanager', 'nl', -0.1],
  ['Joost Verbruggen', 'Inkoper', 'nl', 0.05],
  ['Nadia Benali', 'Klantcontact', 'nl', -0.05],
  ['Koen Stolwijk', 'Senior monteur', 'nl', 0.1],
  ['Tessa Lindhout', 'Veiligheidskundige', 'nl', -0.15],
  ['Orhan Yildiz', 'Teamleider gemalen', 'nl', 0],
  ['Beatrijs Molenaar', 'Controller', 'nl', -0.1],
  ['Cor van Es', 'Monteur nachtdienst', 'nl', 0.1],
  ['Nienke Wolters', 'Teamleider meldkamer', 'nl', 0.1],
  ['Ragnhild Solbakken', 'HR-rådgiver', 'nb', 0.1],
  ['Kristoffer Moen', 'Montør', 'nb', -0.1],
  ['Ane Haugen', 'Kundekontakt', 'nb', 0.05],
  ['Magnus Tveit', 'Teamleder bru', 'nb', 0],
  ['Ylva Strand', 'Planlegger', 'nb', -0.15],
  ['Abdi Hassan', 'Montør', 'nb', 0.15],
  ['Hilde Fossum', 'Verksmester', 'nb', -0.05],
  ['Torbjørn Lie', 'Innkjøper', 'nb', 0.1],
  ['Maja Kvam', 'HMS-rådgiver', 'nb', 0],
  ['Henrik Dahl', 'Prosjektleder', 'nb', -0.1],
  ['Siri Bergum', 'Kundekontakt', 'nb', 0.1],
  ['Lars Opsahl', 'Teamleder fergekai', 'nb', -0.05],
  ['Sverre Aamodt', 'Montør natt', 'nb', 0],
  ['Adaeze Okafor', 'Data engineer', 'en', 0.05],
  ['Tomasz Wieczorek', 'Automation engineer', 'en', -0.1],
  ['Grace Whitlock', 'Procurement lead', 'en', 0.15],
  ['Mateus Carvalho', 'Process engineer', 'en', 0],
];

export const colleagues: Colleague[] = [
  ...played,
  ...others.map(([name, title, language, severity]) =>
    u(addressOf(name), name, title, language, { severity: severity ?? 0 }),
  ),
];

/** The pair that sees one competency the opposite way whenever they sit together. */
export const disagreeing: { one: string; other: string; about: CompetencyKey } = {
  one: 'ahmet.kaya',
  other: 'lotte.brandsma',
  about: 'customers',
};

/** The part of an address before the @, from a name in any alphabet of ours. */
export function addressOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '');
}

export const staffAddress = (name: string) => `${addressOf(name)}@${domains[0]}`;
export const candidateAddress = (name: string) => `${addressOf(name)}@${domains[1]}`;

const firstNames: Record<Language, string[]> = {
  nl: 'Anouk Bas Chantal Dirk Esra Floor Gerben Hanna Ilse Jelle Karima Luuk Mirte Niels Olga Puck Quinten Roos Stijn Tamara Umut Vera Wouter Yara Zoë Bilal Carlijn Douwe Eva Farid'.split(
    ' ',
  ),
  nb: 'Astrid Birk Camilla Dag Embla Frode Guro Håkon Ida Jørgen Kari Leif Mari Nils Oda Per Randi Sander Thea Ulrik Vilde Yngve Ella Ali Benedikte Emil'.split(
    ' ',
  ),
  en: 'Aisha Benedict Chloe Dylan Esther Finlay Gemma Harun Imogen Joel Kavita Liam Moira Nathan Orla Ravi'.split(' '),
};
const lastNames: Record<Language, string[]> = {
  nl: 'Aalbers Bakkum Cornelisse Demir Eggink Feenstra Gerritsma Haddou Ippel Jongejan Kuipers Leeflang Mulderij Nooteboom Ozturk Pronk Rietveld Schoonhoven Terlouw Uiterwaal Verweij Wagenaar Zandstra Chaouch Bosma Ruiterkamp Sital'.split(
    ' ',
  ),
  nb: 'Aune Bakken Christensen Dyrnes Engebretsen Foss Granli Helgeland Iversmo Jakobsen Klungland Lunde Myhre Nergård Omdal Pettersmo Rustad Skogli Tangen Ulvestad Vik Warholm Yusuf Østby'.split(
    ' ',
  ),
  en: 'Abara Bexley Cartwright Donnelly Ellery Farouk Gill Hartnell Iqbal Jessop Kerr Lovell Marchetti Novak'.split(
    ' ',
  ),
};

/** The n-th invented name of the past in a language; no two are the same. */
export function nameOf(language: Language, n: number): string {
  const first = firstNames[language];
  const last = lastNames[language];
  const round = Math.floor(n / first.length);
  return `${first[n % first.length]} ${last[(n * 7 + round * 5) % last.length]}`;
}
