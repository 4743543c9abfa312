import { count, defineWords } from '../ui/words.ts';

export const words = defineWords({
  en: {
    candidates: 'Candidates',
    total: (n: number, more: boolean) =>
      more
        ? `More than ${count.en(n, 'candidate', 'candidates')}`
        : n === 0
          ? 'No candidates'
          : count.en(n, 'candidate', 'candidates'),
    found: (n: number, more: boolean) => (more ? `The first ${n} found` : n === 0 ? 'Nobody found' : `${n} found`),
    more: 'Show more',
    lookFurther: 'Look further',
    none: 'No candidates yet',
    noneHelp: 'Candidates are added to an open vacancy. Open one, and add the first there.',
    noneForPanel: 'You see candidates here once you sit on a panel for them.',
    nothingFits: 'Nobody fits',
    nothingFitsHelp:
      'Try a part of the name, or fewer filters. Who is in the archive is found when you choose the archive.',
    nothingFitsArchive: 'Nobody in the archive fits. Try fewer filters.',
    added: (day: string) => `added ${day}`,
    moreApplications: (n: number) => count.en(n, 'more application', 'more applications'),
    archived: 'in the archive',
    waitsForAnswer: 'waits for an answer',
    place_email: 'E-mail:',
    place_document: 'In the CV or letter:',
    place_similar: 'A name like it.',
    note_card: 'In a scorecard:',
    note_amendment: 'In an addition to a scorecard:',
    note_concern: 'In a point to settle:',
    note_decision: 'In the reason of a decision:',
    noteBy_card: (name: string) => `In the scorecard of ${name}:`,
    noteBy_amendment: (name: string) => `In an addition by ${name}:`,
    noteBy_concern: (name: string) => `In a point to settle by ${name}:`,
    noteBy_decision: (name: string) => `In the reason that ${name} gave:`,
    noVacancyFits: 'No open vacancy fits what you typed',
    vacancyMissing: 'A vacancy is needed.',
    vacancyRemedy: 'Choose the one they are added to.',
  },
  nl: {
    candidates: 'Kandidaten',
    total: (n, more) =>
      more
        ? `Meer dan ${count.nl(n, 'kandidaat', 'kandidaten')}`
        : n === 0
          ? 'Geen kandidaten'
          : count.nl(n, 'kandidaat', 'kandidaten'),
    found: (n, more) => (more ? `De eerste ${n} gevonden` : n === 0 ? 'Niemand gevonden' : `${n} gevonden`),
    more: 'Meer tonen',
    lookFurther: 'Verder zoeken',
    none: 'Nog geen kandidaten',
    noneHelp: 'Kandidaten worden aan een open vacature toegevoegd. Open er een en voeg daar de eerste toe.',
    noneForPanel: 'U ziet hier kandidaten zodra u voor hen in een panel zit.',
    nothingFits: 'Niemand gevonden',
    nothingFitsHelp:
      'Probeer een deel van de naam, of minder filters. Wie in het archief staat, vindt u als u het archief kiest.',
    nothingFitsArchive: 'Niemand gevonden in het archief. Probeer minder filters.',
    added: (day) => `toegevoegd ${day}`,
    moreApplications: (n) => `nog ${count.nl(n, 'sollicitatie', 'sollicitaties')}`,
    archived: 'in het archief',
    waitsForAnswer: 'wacht op antwoord',
    place_email: 'E-mail:',
    place_document: 'In het cv of de brief:',
    place_similar: 'Een naam die erop lijkt.',
    note_card: 'In een beoordeling:',
    note_amendment: 'In een aanvulling op een beoordeling:',
    note_concern: 'In een twijfel:',
    note_decision: 'In de reden van een besluit:',
    noteBy_card: (name) => `In de beoordeling van ${name}:`,
    noteBy_amendment: (name) => `In een aanvulling van ${name}:`,
    noteBy_concern: (name) => `In een twijfel van ${name}:`,
    noteBy_decision: (name) => `In de reden die ${name} gaf:`,
    noVacancyFits: 'Geen open vacature gevonden',
    vacancyMissing: 'Kies een vacature.',
    vacancyRemedy: 'Kies waaraan u hen toevoegt.',
  },
  nb: {
    candidates: 'Kandidater',
    total: (n, more) =>
      more
        ? `Mer enn ${count.nb(n, 'kandidat', 'kandidater')}`
        : n === 0
          ? 'Ingen kandidater'
          : count.nb(n, 'kandidat', 'kandidater'),
    found: (n, more) => (more ? `De første ${n} funnet` : n === 0 ? 'Ingen funnet' : `${n} funnet`),
    more: 'Vis flere',
    lookFurther: 'Let videre',
    none: 'Ingen kandidater ennå',
    noneHelp: 'Kandidater legges til i en åpen stilling. Åpne en, og legg til den første der.',
    noneForPanel: 'Du ser kandidater her når du sitter i et panel for dem.',
    nothingFits: 'Fant ingen',
    nothingFitsHelp: 'Prøv en del av navnet, eller færre filtre. De som er i arkivet, finner du når du velger arkivet.',
    nothingFitsArchive: 'Fant ingen i arkivet. Prøv færre filtre.',
    added: (day) => `lagt til ${day}`,
    moreApplications: (n) => count.nb(n, 'søknad til', 'søknader til'),
    archived: 'i arkivet',
    waitsForAnswer: 'venter på svar',
    place_email: 'E-post:',
    place_document: 'I CV-en eller brevet:',
    place_similar: 'Et navn som ligner.',
    note_card: 'I en vurdering:',
    note_amendment: 'I et tillegg til en vurdering:',
    note_concern: 'I en bekymring:',
    note_decision: 'I grunnen til en beslutning:',
    noteBy_card: (name) => `I vurderingen til ${name}:`,
    noteBy_amendment: (name) => `I et tillegg fra ${name}:`,
    noteBy_concern: (name) => `I en bekymring fra ${name}:`,
    noteBy_decision: (name) => `I grunnen ${name} ga:`,
    noVacancyFits: 'Fant ingen åpen stilling',
    vacancyMissing: 'Du må velge en stilling.',
    vacancyRemedy: 'Velg den de legges til i.',
  },
});
