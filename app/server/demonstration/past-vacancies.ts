import { fromTemplate, type Language, type Plan } from '@rondo/interview';

/** A vacancy of the past. */
export type Past = {
  title: string;
  location: string;
  country: string;
  language: Language;
  pay: [minimum: number, maximum: number, currency: string, period: 'month' | 'year'];
  /** The working day on which it was made. */
  from: number;
  /** Where among the raters of its language its panel begins. */
  pool: number;
};

/** A vacancy of the past as it was opened: with its text. */
export type PastVacancy = Past & { text: string };

/** Vacancies that are filled and closed, two years back; candidates of each in a row, so that no panel is in two places. */
export const past: Past[] = [
  {
    title: 'Werkvoorbereider sluizen',
    location: 'Utrecht',
    country: 'NL',
    language: 'nl',
    pay: [3200, 4100, 'EUR', 'month'],
    from: -540,
    pool: 0,
  },
  {
    title: 'Planlegger tunnel',
    location: 'Oslo',
    country: 'NO',
    language: 'nb',
    pay: [560000, 650000, 'NOK', 'year'],
    from: -476,
    pool: 0,
  },
  {
    title: 'Planner storingsdienst',
    location: 'Utrecht',
    country: 'NL',
    language: 'nl',
    pay: [3000, 3800, 'EUR', 'month'],
    from: -412,
    pool: 6,
  },
  {
    title: 'Reliability coordinator',
    location: 'Utrecht',
    country: 'NL',
    language: 'en',
    pay: [3900, 4900, 'EUR', 'month'],
    from: -348,
    pool: 0,
  },
  {
    title: 'Teamleder bru',
    location: 'Drammen',
    country: 'NO',
    language: 'nb',
    pay: [620000, 720000, 'NOK', 'year'],
    from: -284,
    pool: 6,
  },
  {
    title: 'Teamleider gemalen',
    location: 'Tiel',
    country: 'NL',
    language: 'nl',
    pay: [3700, 4600, 'EUR', 'month'],
    from: -220,
    pool: 12,
  },
  {
    title: 'Kundekoordinator',
    location: 'Oslo',
    country: 'NO',
    language: 'nb',
    pay: [520000, 590000, 'NOK', 'year'],
    from: -156,
    pool: 11,
  },
  {
    title: 'Coördinator klantcontact',
    location: 'Utrecht',
    country: 'NL',
    language: 'nl',
    pay: [2900, 3600, 'EUR', 'month'],
    from: -92,
    pool: 1,
  },
];

/** What their adverts say. */
export const adverts: Record<Language, (title: string, location: string) => string> = {
  en: (title, location) =>
    `As ${title} in ${location} you see to it that locks, bridges and pumping stations keep working. You put the work of the day in order, keep customers informed, and find out with the technicians why something stopped.`,
  nl: (title, location) =>
    `Als ${title} in ${location} zorgt u dat sluizen, bruggen en gemalen blijven draaien. U brengt orde in het werk van de dag, houdt klanten op de hoogte en zoekt met de monteurs uit waarom iets stilviel.`,
  nb: (title, location) =>
    `Som ${title} i ${location} sørger du for at bruer, tunneler og fergekaier holdes i gang. Du legger dagens arbeid i rekkefølge, holder kundene orientert og finner sammen med montørene ut hvorfor noe stoppet.`,
};
/** What their pay depends on. */
export const payWords: Record<Language, string> = {
  en: 'Experience with planning and standby duty.',
  nl: 'Ervaring met plannen en storingsdienst.',
  nb: 'Erfaring med planlegging og beredskap.',
};

/** A lean plan out of the template: one panel of three, then a panel of two and a case of two. */
export function leanPlan(language: Language, newId: () => string): Plan {
  const plan = fromTemplate(language, newId);
  const [first, second] = plan.rounds;
  const [talk, panel] = first?.sessions ?? [];
  const [secondPanel, work] = second?.sessions ?? [];
  if (!first || !second || !talk || !panel || !secondPanel || !work) throw new Error('the plan template has changed');
  const feedback = talk.questions.slice(1, 2);
  return {
    competencies: plan.competencies,
    rounds: [
      {
        ...first,
        sessions: [
          {
            ...panel,
            minutes: 60,
            questions: [...panel.questions, ...feedback],
            seats: [
              ...panel.seats,
              { id: newId(), role: 'member', memberId: null, focus: feedback.map((q) => q.competencyId) },
            ],
          },
        ],
      },
      {
        ...second,
        sessions: [
          { ...secondPanel, seats: secondPanel.seats.slice(0, 2) },
          { ...work, candidateMinutes: 5 },
        ],
      },
    ],
  };
}
