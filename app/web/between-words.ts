/**
 * What stands between a browser and Rondo (a proxy, mostly) answers with pages of its own, in no language of the reader's
 * and with nothing to do. Here is what is said instead; it is in the first file, since nothing more may arrive.
 */
const words = {
  en: {
    large: 'This is larger than the server lets through. Send something smaller, or tell whoever runs this site.',
    away: 'The server could not be reached just now. What you typed is still here; try again in a moment.',
    other: (status: number) =>
      `Something between you and the server did not let this through (${status}). What you typed is still here; try again in a moment.`,
  },
  nl: {
    large: 'Dit is groter dan de server doorlaat. Stuur iets kleiners, of meld het aan wie deze site beheert.',
    away: 'De server was zojuist niet te bereiken. Wat er getypt is, staat er nog; probeer het zo weer.',
    other: (status: number) =>
      `Iets tussen dit apparaat en de server liet dit niet door (${status}). Wat er getypt is, staat er nog; probeer het zo weer.`,
  },
  nb: {
    large:
      'Dette er større enn det serveren slipper gjennom. Send noe mindre, eller si fra til den som drifter dette nettstedet.',
    away: 'Serveren kunne ikke nås akkurat nå. Det som er skrevet, står her fortsatt; prøv igjen om litt.',
    other: (status: number) =>
      `Noe mellom denne enheten og serveren slapp ikke dette gjennom (${status}). Det som er skrevet, står her fortsatt; prøv igjen om litt.`,
  },
};

/** What to say of an answer that is not Rondo's. */
export const fromBetween = (status: number, language: string | null): string => {
  const asked = language ?? globalThis.document?.documentElement.lang ?? '';
  const said = asked in words ? words[asked as keyof typeof words] : words.en;
  if (status === 413) return said.large;
  return [502, 503, 504].includes(status) ? said.away : said.other(status);
};
