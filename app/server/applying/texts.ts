import type { TextKind } from '../mail/text.ts';

// Nothing that the sender of a form typed stands among the placeholders: see mail.ts.
const placeholders = { organisation: {}, vacancy: {}, contact: {} } as const;
const contact = 'Rik de Vries, rik@polderfjord.example';
const examples: TextKind['examples'] = {
  en: { organisation: 'Polder & Fjord', vacancy: 'Service coordinator', contact },
  nl: { organisation: 'Polder & Fjord', vacancy: 'Servicecoördinator', contact },
  nb: { organisation: 'Polder & Fjord', vacancy: 'Servicekoordinator', contact },
};
const rest = {
  en: 'You hear from us here by mail. On your own page you see where you stand, what is kept about you and who looked at it; there you can also take it with you or have all of it erased.\n\nQuestions? Write to {{contact}}.',
  nl: 'U hoort van ons per mail. Op uw eigen pagina ziet u waar u staat, wat er over u bewaard wordt en wie ernaar keek; u kunt het daar ook meenemen of alles laten wissen.\n\nVragen? Schrijf naar {{contact}}.',
  nb: 'Du hører fra oss på e-post. På din egen side ser du hvor du står, hva som er lagret om deg og hvem som har sett på det; der kan du også ta det med deg eller få alt slettet.\n\nSpørsmål? Skriv til {{contact}}.',
};
const same = {
  en: {
    subject: 'Your application at {{organisation}}',
    button: 'Open my page',
    note: 'Did you not apply? Then somebody typed your address. Open the page and erase everything there, or write to us.',
  },
  nl: {
    subject: 'Uw sollicitatie bij {{organisation}}',
    button: 'Mijn pagina openen',
    note: 'Hebt u niet gesolliciteerd? Dan heeft iemand uw adres ingevuld. Open de pagina en wis alles daar, of schrijf ons.',
  },
  nb: {
    subject: 'Søknaden din hos {{organisation}}',
    button: 'Åpne siden min',
    note: 'Har du ikke søkt? Da har noen skrevet inn adressen din. Åpne siden og slett alt der, eller skriv til oss.',
  },
};

const received: TextKind = {
  audience: 'candidate',
  placeholders,
  button: true,
  letsIn: true,
  examples,
  standard: {
    en: {
      ...same.en,
      body: `Your application for “{{vacancy}}” has reached {{organisation}}.\n\n${rest.en}`,
    },
    nl: { ...same.nl, body: `Uw sollicitatie op “{{vacancy}}” is bij {{organisation}} aangekomen.\n\n${rest.nl}` },
    nb: { ...same.nb, body: `Søknaden din på «{{vacancy}}» har kommet fram til {{organisation}}.\n\n${rest.nb}` },
  },
};

const again: TextKind = {
  audience: 'candidate',
  placeholders,
  button: true,
  letsIn: true,
  examples,
  standard: {
    en: {
      ...same.en,
      body: `You have applied for “{{vacancy}}” before, and that procedure is over. Write to the person below if you want to be considered again.\n\n${rest.en}`,
    },
    nl: {
      ...same.nl,
      body: `U hebt eerder op “{{vacancy}}” gesolliciteerd, en die procedure is afgelopen. Schrijf naar de persoon hieronder als u opnieuw in aanmerking wilt komen.\n\n${rest.nl}`,
    },
    nb: {
      ...same.nb,
      body: `Du har søkt på «{{vacancy}}» før, og den prosessen er over. Skriv til personen nedenfor hvis du vil vurderes på nytt.\n\n${rest.nb}`,
    },
  },
};

export const applyingTexts = { 'application-received': received, 'application-again': again } satisfies Record<
  string,
  TextKind
>;
