import type { OutcomeKind } from '@rondo/interview';
import type { TextKind } from '../mail/text.ts';

const placeholders = {
  candidate: { outside: true },
  organisation: {},
  vacancy: {},
  message: { block: true, needed: true },
} as const;
const examples = (message: Record<'en' | 'nl' | 'nb', string>): TextKind['examples'] => ({
  en: {
    candidate: 'Noor de Wit',
    organisation: 'Polder & Fjord',
    vacancy: 'Service coordinator',
    message: { paragraphs: message.en },
  },
  nl: {
    candidate: 'Noor de Wit',
    organisation: 'Polder & Fjord',
    vacancy: 'Servicecoördinator',
    message: { paragraphs: message.nl },
  },
  nb: {
    candidate: 'Noor de Wit',
    organisation: 'Polder & Fjord',
    vacancy: 'Servicekoordinator',
    message: { paragraphs: message.nb },
  },
});

const cancelled = {
  en: { list: ['Wednesday 9 December 2026, 09:00–09:45: Planning the work'] },
  nl: { list: ['woensdag 9 december 2026, 09:00–09:45: Het werk plannen'] },
  nb: { list: ['onsdag 9. desember 2026 kl. 09.00–09.45: Planlegge arbeidet'] },
};
const withCancelled = (of: TextKind['examples']): TextKind['examples'] => ({
  en: { ...of.en, sessions: cancelled.en },
  nl: { ...of.nl, sessions: cancelled.nl },
  nb: { ...of.nb, sessions: cancelled.nb },
});

const reject: TextKind = {
  audience: 'candidate',
  // Interviews that were still planned are told of after the letter, in whatever place they stand here.
  placeholders: { ...placeholders, sessions: { block: true } },
  button: true,
  examples: withCancelled(
    examples({
      en: 'Another candidate had led teams through a move like the one we face. Your way of dealing with angry customers impressed us.',
      nl: 'Een andere kandidaat had al teams geleid door een verhuizing zoals de onze. Hoe u met boze klanten omgaat, maakte indruk.',
      nb: 'En annen kandidat hadde ledet team gjennom en flytting som vår. Måten du møter sinte kunder på, gjorde inntrykk.',
    }),
  ),
  standard: {
    en: {
      subject: '{{organisation}} about {{vacancy}}',
      body: 'Dear {{candidate}},\n\nThank you for your time and for what you showed us. {{organisation}} has decided not to go on with you for the vacancy {{vacancy}}. This is the reason we give:\n\n{{message}}\n\nOn your page you can answer us, also if you think we have it wrong: a person reads it and answers. What is kept of you, and for how long, stands on your privacy page.\n\nThese interviews are cancelled:\n{{sessions}}',
      button: 'Open my page',
      note: '',
    },
    nl: {
      subject: '{{organisation}} over {{vacancy}}',
      body: 'Beste {{candidate}},\n\nDank voor uw tijd en voor wat u ons liet zien. {{organisation}} heeft besloten niet met u verder te gaan voor de vacature {{vacancy}}. Dit is onze reden:\n\n{{message}}\n\nOp uw pagina kunt u ons antwoorden, ook als u vindt dat wij het verkeerd zien: een mens leest het en antwoordt. Wat er van u wordt bewaard, en hoe lang, staat op uw privacypagina.\n\nDeze gesprekken gaan niet door:\n{{sessions}}',
      button: 'Mijn pagina openen',
      note: '',
    },
    nb: {
      subject: '{{organisation}} om {{vacancy}}',
      body: 'Hei {{candidate}},\n\nTakk for tiden din og for det du viste oss. {{organisation}} har besluttet ikke å gå videre med deg til stillingen {{vacancy}}. Dette er grunnen:\n\n{{message}}\n\nPå siden din kan du svare oss, også hvis du mener at vi tar feil: et menneske leser det og svarer. Hva som lagres om deg, og hvor lenge, står på personvernsiden din.\n\nDisse intervjuene er avlyst:\n{{sessions}}',
      button: 'Åpne siden min',
      note: '',
    },
  },
};

const offer: TextKind = {
  audience: 'candidate',
  placeholders,
  button: true,
  examples: examples({
    en: 'Hanne calls you on Thursday morning, and the terms follow in writing the same day.',
    nl: 'Hanne belt u donderdagochtend; de voorwaarden volgen dezelfde dag op papier.',
    nb: 'Hanne ringer deg torsdag formiddag, og vilkårene kommer skriftlig samme dag.',
  }),
  standard: {
    en: {
      subject: '{{organisation}} wants to make you an offer',
      body: 'Dear {{candidate}},\n\nGood news: {{organisation}} wants to offer you the position {{vacancy}}. The offer itself comes separately; nothing is agreed before both sides have said yes to it.\n\n{{message}}\n\nThank you for the conversations so far.',
      button: 'Open my page',
      note: '',
    },
    nl: {
      subject: '{{organisation}} wil u een aanbod doen',
      body: 'Beste {{candidate}},\n\nGoed nieuws: {{organisation}} wil u de functie {{vacancy}} aanbieden. Het aanbod zelf komt apart; er staat niets vast voordat beide kanten er ja op hebben gezegd.\n\n{{message}}\n\nDank voor de gesprekken tot nu toe.',
      button: 'Mijn pagina openen',
      note: '',
    },
    nb: {
      subject: '{{organisation}} vil gi deg et tilbud',
      body: 'Hei {{candidate}},\n\nGode nyheter: {{organisation}} vil tilby deg stillingen {{vacancy}}. Selve tilbudet kommer separat; ingenting er avtalt før begge sider har sagt ja til det.\n\n{{message}}\n\nTakk for samtalene så langt.',
      button: 'Åpne siden min',
      note: '',
    },
  },
};

const nextRound: TextKind = {
  audience: 'candidate',
  placeholders,
  button: true,
  examples: examples({
    en: 'The second round is about leading a team. We send you the day and the people before Friday.',
    nl: 'De tweede ronde gaat over leidinggeven. Voor vrijdag sturen wij u de dag en wie u ontmoet.',
    nb: 'Andre runde handler om å lede et team. Før fredag sender vi deg dagen og hvem du møter.',
  }),
  standard: {
    en: {
      subject: '{{organisation}} wants to meet you again',
      body: 'Dear {{candidate}},\n\nGood news: {{organisation}} wants to go on with you for the vacancy {{vacancy}}.\n\n{{message}}\n\nThank you for your time and for what you showed us.',
      button: 'Open my page',
      note: '',
    },
    nl: {
      subject: '{{organisation}} wil u nog eens spreken',
      body: 'Beste {{candidate}},\n\nGoed nieuws: {{organisation}} wil met u verder voor de vacature {{vacancy}}.\n\n{{message}}\n\nDank voor uw tijd en voor wat u ons liet zien.',
      button: 'Mijn pagina openen',
      note: '',
    },
    nb: {
      subject: '{{organisation}} vil møte deg igjen',
      body: 'Hei {{candidate}},\n\nGode nyheter: {{organisation}} vil gå videre med deg til stillingen {{vacancy}}.\n\n{{message}}\n\nTakk for tiden din og for det du viste oss.',
      button: 'Åpne siden min',
      note: '',
    },
  },
};

const closed: TextKind = {
  audience: 'candidate',
  placeholders,
  button: true,
  examples: examples({
    en: 'The work is divided among the present team, so nobody is hired for it this year.',
    nl: 'Het werk wordt verdeeld over het huidige team; er wordt dit jaar niemand voor aangenomen.',
    nb: 'Arbeidet fordeles på teamet vi har, så ingen ansettes til det i år.',
  }),
  standard: {
    en: {
      subject: '{{organisation}} about {{vacancy}}',
      body: 'Dear {{candidate}},\n\nYour procedure for the vacancy {{vacancy}} at {{organisation}} has ended without a decision about you. This is why:\n\n{{message}}\n\nThank you for your time and your interest. What is kept of you, and for how long, stands on your privacy page.',
      button: 'Open my page',
      note: '',
    },
    nl: {
      subject: '{{organisation}} over {{vacancy}}',
      body: 'Beste {{candidate}},\n\nUw procedure voor de vacature {{vacancy}} bij {{organisation}} is beëindigd zonder een besluit over u. Dit is waarom:\n\n{{message}}\n\nDank voor uw tijd en uw belangstelling. Wat er van u wordt bewaard, en hoe lang, staat op uw privacypagina.',
      button: 'Mijn pagina openen',
      note: '',
    },
    nb: {
      subject: '{{organisation}} om {{vacancy}}',
      body: 'Hei {{candidate}},\n\nProsessen din for stillingen {{vacancy}} hos {{organisation}} er avsluttet uten en beslutning om deg. Dette er grunnen:\n\n{{message}}\n\nTakk for tiden din og for interessen. Hva som lagres om deg, og hvor lenge, står på personvernsiden din.',
      button: 'Åpne siden min',
      note: '',
    },
  },
};

const answered: TextKind = {
  audience: 'candidate',
  placeholders: { organisation: {}, contest: { block: true, outside: true }, answer: { block: true, needed: true } },
  button: true,
  examples: {
    en: {
      organisation: 'Polder & Fjord',
      contest: { quote: 'I was not asked about planning at all.' },
      answer: { paragraphs: 'You are right that it was not asked; we invite you to a short second conversation.' },
    },
    nl: {
      organisation: 'Polder & Fjord',
      contest: { quote: 'Naar plannen is mij niets gevraagd.' },
      answer: { paragraphs: 'U hebt gelijk dat het niet gevraagd is; wij nodigen u uit voor een kort tweede gesprek.' },
    },
    nb: {
      organisation: 'Polder & Fjord',
      contest: { quote: 'Jeg ble ikke spurt om planlegging i det hele tatt.' },
      answer: { paragraphs: 'Du har rett i at det ikke ble spurt om; vi inviterer deg til en kort samtale til.' },
    },
  },
  standard: {
    en: {
      subject: '{{organisation}} answers what you contested',
      body: 'You wrote:\n\n{{contest}}\n\nThe answer:\n\n{{answer}}',
      button: 'Open my page',
      note: '',
    },
    nl: {
      subject: '{{organisation}} antwoordt op uw bezwaar',
      body: 'U schreef:\n\n{{contest}}\n\nHet antwoord:\n\n{{answer}}',
      button: 'Mijn pagina openen',
      note: '',
    },
    nb: {
      subject: '{{organisation}} svarer på innvendingen din',
      body: 'Du skrev:\n\n{{contest}}\n\nSvaret:\n\n{{answer}}',
      button: 'Åpne siden min',
      note: '',
    },
  },
};

/** The text of each kind of outcome: it prepares the letter that a person then writes. */
export const outcomeTextOf: Record<
  OutcomeKind,
  'outcome-reject' | 'outcome-offer' | 'outcome-next-round' | 'outcome-closed'
> = {
  reject: 'outcome-reject',
  offer: 'outcome-offer',
  next_round: 'outcome-next-round',
  closed: 'outcome-closed',
};

export const outcomeTexts = {
  'outcome-reject': reject,
  'outcome-offer': offer,
  'outcome-next-round': nextRound,
  'outcome-closed': closed,
  'contest-answered': answered,
} satisfies Record<string, TextKind>;
